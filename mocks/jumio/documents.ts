import type { JumioEvents } from '../../generators/jumio/index.ts';
import type { JumioStory } from '../../generators/jumio/story.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { refused } from './errors.ts';
import {
  documentTimeout,
  type Found,
  factsOf,
  findTransaction,
  isOpen,
  type JumioFacts,
  RUNS_OUT,
  runOutAt,
  type Upload,
} from './facts.ts';
import { type DocumentBegun, documentOriginal, documentPage, kindOf, pagesOf } from './pictures.ts';
import { beginning, decide, timelineOf } from './requests.ts';
import { pageNumber, retrievedDocument } from './retrieval.ts';
import { forget, INITIATED, type JumioHandlers, linkFor, stamp } from './scans.ts';
import { badUrl } from './urls.ts';

type Request = components['schemas']['AcquisitionRequest'];
type Ids =
  | 'createAcquisition'
  | 'finaliseAcquisition'
  | 'uploadDocument'
  | 'uploadPage'
  | 'completeAcquisition'
  | 'getDocumentStatus'
  | 'deleteDocument'
  | 'getDocumentData'
  | 'getDocumentDocument'
  | 'getDocumentTransaction'
  | 'getDocumentPages'
  | 'getDocumentPage'
  | 'getDocumentOriginal';

/** [IG21/document-verification.md] Unit: bytes. */
const LARGEST_PAGE = 10 * 1024 * 1024;
const MOST_PAGES = 30;
/** d9 of the facts. */
const MOST_PAGES_OF_A_CARD = 2;

/** Document verifications: begin, upload, finalise, retrieve, delete. */
export const documents: Pick<JumioHandlers, Ids> = {
  async createAcquisition({ room, body, request: { url } }) {
    const wrong = badAcquisition(body, url);
    if (wrong !== undefined) return wrong;
    const via = new URL(url).hostname.startsWith('acquisition.') || body.clientIp !== undefined ? 'api' : 'web';
    const begun: DocumentBegun = { product: 'documentVerification', via, request: body, upload: NOTHING };
    const begins = await beginning(room, begun);
    const { token, expiresAt } = factsOf(begins);
    // Pages are still to come from the API; on the web a user brings them.
    const verification =
      via === 'web'
        ? await decide(room, begins)
        : await room.emit(begins, { ...RUNS_OUT.documentVerification, at: expiresAt as number });
    return {
      status: 200,
      headers: INITIATED,
      json: {
        timestamp: stamp(room),
        scanReference: verification.id,
        ...(via === 'web' && { clientRedirectUrl: linkFor(room, token, body.locale) }),
      },
    };
  },

  async uploadPage({ room, path: { scanReference, number }, body: { image }, request: { url } }) {
    const open = await openAcquisition(room, scanReference);
    if (open === undefined) return refused.unknownScan(scanReference, url);
    const most = open.begun.request.type === 'CC' ? MOST_PAGES_OF_A_CARD : MOST_PAGES;
    if (number > most) return refused.badRequest(`There can be ${most} pages`, url);
    const wrong = badPage(image, url);
    if (wrong !== undefined) return wrong;
    await received(room, open.verification, (upload) => ({
      ...upload,
      pages: [...new Set([...upload.pages, number])].sort((a, b) => a - b),
    }));
    return { status: 200, json: { timestamp: stamp(room) } };
  },

  async uploadDocument({ room, path: { scanReference }, body: { document }, request: { url } }) {
    const open = await openAcquisition(room, scanReference);
    if (open === undefined) return refused.unknownScan(scanReference, url);
    if (kindOf(document) !== 'pdf') return refused.badRequest('The document is not a PDF', url);
    const count = pagesOf(document);
    const most = open.begun.request.type === 'CC' ? MOST_PAGES_OF_A_CARD : MOST_PAGES;
    if (count > most) return refused.badRequest(`There can be ${most} pages`, url);
    const pages = Array.from({ length: count }, (_, place) => place + 1);
    await received(room, open.verification, (upload) => ({ ...upload, pages, hasOriginal: true }));
    return { status: 200, json: { timestamp: stamp(room), pages: count } };
  },

  async finaliseAcquisition({ room, path: { scanReference }, request: { url } }) {
    const open = await openAcquisition(room, scanReference);
    if (open === undefined) return refused.unknownScan(scanReference, url);
    if (open.begun.upload.pages.length === 0) return refused.badRequest('No page was sent', url);
    await finalised(room, await received(room, open.verification, (upload) => ({ ...upload, isFinal: true })));
    return { status: 200, json: { timestamp: stamp(room) } };
  },

  async completeAcquisition({ room, body: { metadata, image }, request: { url } }) {
    const wrong = badAcquisition(metadata, url) ?? badPage(image, url);
    if (wrong !== undefined) return wrong;
    const upload: Upload = { pages: [1], hasOriginal: kindOf(image) === 'pdf', isFinal: true };
    const begun: DocumentBegun = { product: 'documentVerification', via: 'api', request: metadata, upload };
    const verification = await finalised(room, await beginning(room, begun));
    return {
      status: 200,
      headers: INITIATED,
      json: { timestamp: stamp(room), scanReference: verification.id },
    };
  },

  async getDocumentStatus({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'documentVerification', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    const status = found.told?.transaction.status ?? 'PENDING';
    return { status: 200, json: { timestamp: stamp(room), scanReference, status } };
  },

  async deleteDocument({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'documentVerification', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    await forget(room, found);
    return { status: 200 };
  },

  async getDocumentData({ room, path: { scanReference }, request }) {
    const told = await toldOf(room, scanReference);
    if (told === undefined) return refused.unknownScan(scanReference, request.url);
    const { document, transaction } = told.body;
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        ...(document && { document: retrievedDocument(document) }),
        transaction,
      },
    };
  },

  async getDocumentDocument({ room, path: { scanReference }, request }) {
    const told = await toldOf(room, scanReference);
    if (told === undefined) return refused.unknownScan(scanReference, request.url);
    const { document } = told.body;
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        ...(document && { document: retrievedDocument(document) }),
      },
    };
  },

  async getDocumentTransaction({ room, path: { scanReference }, request }) {
    const told = await toldOf(room, scanReference);
    if (told === undefined) return refused.unknownScan(scanReference, request.url);
    return { status: 200, json: { timestamp: stamp(room), scanReference, transaction: told.body.transaction } };
  },

  async getDocumentPages({ room, path: { scanReference }, request }) {
    const told = await toldOf(room, scanReference);
    if (told === undefined) return refused.unknownScan(scanReference, request.url);
    const links = told.body.document?.images ?? [];
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        images: links.map((href) => ({ classifier: pageNumber(href), href })),
      },
    };
  },

  async getDocumentPage({ room, path: { scanReference, number }, query, request }) {
    const told = await toldOf(room, scanReference);
    if (told === undefined) return refused.unknownScan(scanReference, request.url);
    const { document } = told.body;
    if (!document?.images.some((href) => pageNumber(href) === number)) return refused.noSuchImage(request.url);
    // Only an account that may sees the whole number of a card [IG21/document-verification.md].
    const isMasked = document.type === 'CC' || (document.type === 'CCS' && document.status === 'EXTRACTED');
    if (query.maskhint === 'unmasked' && isMasked) return refused.forbidden(request.url);
    return { status: 200, ...(await documentPage(room, told.verification)) };
  },

  async getDocumentOriginal({ room, path: { scanReference }, request }) {
    const told = await toldOf(room, scanReference);
    if (told === undefined) return refused.unknownScan(scanReference, request.url);
    if (told.body.document?.originalDocument === undefined) return refused.noSuchImage(request.url);
    const { bytes } = await documentOriginal(room, told.verification);
    return { status: 200, bytes, type: 'application/pdf' };
  },
};

const NOTHING: Upload = { pages: [], hasOriginal: false, isFinal: false };

/** What the document of Jumio's REST side cannot say of a request [IG21/document-verification.md]. */
function badAcquisition(body: Request, url: string) {
  const { type, country, customDocumentCode, baseColor, bgColor } = body;
  if (country === undefined && type !== 'CC') return refused.badRequest('Missing parameter country', url);
  if (type === 'CUSTOM' && !customDocumentCode) return refused.badRequest('Missing parameter customDocumentCode', url);
  if ((baseColor === undefined) !== (bgColor === undefined))
    return refused.badRequest(`Missing parameter ${baseColor === undefined ? 'baseColor' : 'bgColor'}`, url);
  return badUrl(body, url);
}

/** An image or a PDF of one page [IG21/document-verification.md]. Its measures are not looked at. */
function badPage(image: string, url: string) {
  const kind = kindOf(image);
  if (kind === undefined) return refused.badRequest('The image is no JPEG, PNG or PDF', url);
  if (kind === 'pdf' && pagesOf(image) > 1) return refused.badRequest('The PDF has several pages', url);
  return image.length > LARGEST_PAGE ? refused.badRequest('The image is larger than 10 MB', url) : undefined;
}

/** One that takes pages: it was begun, is not final, and has time left. */
async function openAcquisition(room: Room, scanReference: string) {
  const verification = await room.find(scanReference);
  if (verification?.id !== scanReference || !isOpen(verification, room)) return undefined;
  const { begun } = factsOf(verification);
  return begun?.product === 'documentVerification' ? { verification, begun } : undefined;
}

/** Whatever comes through the API makes it one of the API, and gives it new time for the next. */
function received(room: Room, verification: Verification, change: (upload: Upload) => Upload): Promise<Verification> {
  const { settings } = room.storyOf(verification) as JumioStory;
  const changed = (facts: JumioFacts): JumioFacts => {
    const begun = facts.begun as DocumentBegun;
    return { ...facts, begun: { ...begun, via: 'api', upload: change(begun.upload) } };
  };
  const expiresAt = room.now() + documentTimeout(settings);
  return runOutAt(room, verification, expiresAt, RUNS_OUT.documentVerification, changed);
}

/** Nothing more is to come: it ends as the timeline says, or waits to be told. */
async function finalised(room: Room, verification: Verification): Promise<Verification> {
  const scenario = timelineOf(factsOf(verification).begun as DocumentBegun, room);
  if (scenario !== undefined) return room.play(verification, { scenario });
  return room.cancel(verification);
}

type Told = Found<'documentVerification'> & { body: JumioEvents['documentVerification'] };

/** Of a transaction that is pending there are no data (C54): a transaction is DONE or FAILED there. */
async function toldOf(room: Room, reference: string): Promise<Told | undefined> {
  const found = await findTransaction(room, 'documentVerification', reference);
  return found?.told === undefined ? undefined : { ...found, body: found.told };
}
