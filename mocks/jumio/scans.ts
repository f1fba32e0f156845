import type { JumioStory } from '../../generators/jumio/story.ts';
import { stampOf } from '../../generators/jumio/timestamp.ts';
import type { OperationId } from '../../src/generated/jumio/operations.ts';
import type { operations as Documented } from '../../src/generated/jumio/types.ts';
import type { Handlers } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import { refused } from './errors.ts';
import { factsOf, findTransaction, remember, type Side } from './facts.ts';
import * as pictures from './pictures.ts';
import { beginning, decide } from './requests.ts';
import * as retrieval from './retrieval.ts';
import { badUrl } from './urls.ts';

export type JumioHandlers = Handlers<Documented, OperationId, Room>;

/** The time as answers write it. */
export const stamp = (room: Room): string => stampOf(room.now(), 3);

/** What the answers to an initiation say that they are [JL]; those of retrieval have no charset. */
export const INITIATED = { 'content-type': 'application/json;charset=UTF-8' };

/** The link for the user: the token first, and `en-US` where nothing was asked for, as it was recorded [JL] (C49). */
export const linkFor = (room: Room, token = '', locale = 'en-US'): string =>
  room.link(`/web/v4/app?authorizationToken=${token}&locale=${encodeURIComponent(locale.toWellFormed())}`);

type Ids =
  | 'initiateNetverify'
  | 'performNetverify'
  | 'getScanStatus'
  | 'deleteScan'
  | 'getScanData'
  | 'getScanDocument'
  | 'getScanTransaction'
  | 'getScanVerification'
  | 'getScanFacemap'
  | 'getScanImages'
  | 'getScanImage'
  | 'getScanLivenessImage';

/** ID verifications: begin, retrieve, delete. */
export const scans: Pick<JumioHandlers, Ids> = {
  async initiateNetverify({ room, body, request }) {
    const wrong = badUrl(body, request.url);
    if (wrong !== undefined) return wrong;
    const verification = await decide(room, await beginning(room, { product: 'netverify', via: 'web', request: body }));
    const { token } = factsOf(verification);
    return {
      status: 200,
      headers: INITIATED,
      json: {
        timestamp: stamp(room),
        transactionReference: verification.id,
        redirectUrl: linkFor(room, token, body.locale),
      },
    };
  },

  async performNetverify({ room, body, request: { url } }) {
    const wrong = badUrl(body, url);
    if (wrong !== undefined) return wrong;
    const { frontsideImage, backsideImage, faceImage, ...request } = body;
    const images: [Side, string | undefined][] = [
      ['front', frontsideImage],
      ['back', backsideImage],
      ['face', faceImage],
    ];
    const unreadable = images.find(([, image]) => image !== undefined && !BASE64.test(image));
    if (unreadable !== undefined) return refused.badRequest(`The image of the ${unreadable[0]} is not Base64`, url);
    const sent = images.filter(([, image]) => image !== undefined).map(([side]) => side);
    const verification = await beginning(room, { product: 'netverify', via: 'api', request, images: sent });
    await decide(room, verification);
    return {
      status: 200,
      headers: INITIATED,
      json: { timestamp: stamp(room), jumioIdScanReference: verification.id },
    };
  },

  async getScanStatus({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    return {
      status: 200,
      json: { timestamp: stamp(room), scanReference, status: retrieval.scanStatus(found.told) },
    };
  },

  async deleteScan({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    await forget(room, found);
    return { status: 200 };
  },

  async getScanData({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    const { told, body } = found;
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        // Nothing yet, but the transaction is there [SS, JL] (C54).
        document: retrieval.scanDocument(told),
        transaction: retrieval.scanTransaction(body, told),
        ...(told && { verification: retrieval.scanVerification(told) }),
        ...(told?.facemap !== undefined && { facemap: { classifier: 'facemap', href: told.facemap } }),
      },
    };
  },

  async getScanDocument({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    return {
      status: 200,
      json: { timestamp: stamp(room), scanReference, document: retrieval.scanDocument(found.told) },
    };
  },

  async getScanTransaction({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        transaction: retrieval.scanTransaction(found.body, found.told),
      },
    };
  },

  async getScanVerification({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    const { told } = found;
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        ...(told && { verification: retrieval.scanVerification(told) }),
      },
    };
  },

  async getScanFacemap({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    if (found.told?.facemap === undefined) return refused.noSuchImage(request.url);
    const { random } = room.storyOf(found.verification) as JumioStory;
    const bytes = Uint8Array.from({ length: 1_024 }, (_, place) => random.int(`facemap-${place}`, 0, 255));
    return { status: 200, bytes, type: 'application/octet-stream' };
  },

  async getScanImages({ room, path: { scanReference }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    const { told } = found;
    const links = retrieval.scanImages(told).map((classifier) => ({
      classifier,
      href: room.link(`/api/netverify/v2/scans/${scanReference}/images/${classifier}`),
    }));
    const [only] = links;
    return {
      status: 200,
      json: {
        timestamp: stamp(room),
        scanReference,
        images: only !== undefined && links.length === 1 ? only : links,
        ...(told?.livenessImages && { livenessImages: told.livenessImages }),
      },
    };
  },

  async getScanImage({ room, path: { scanReference, classifier }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    const { told, verification } = found;
    if (told === undefined || !retrieval.scanImages(told).includes(classifier)) return refused.noSuchImage(request.url);
    return { status: 200, ...(await pictures.scanImage(room, verification, told, classifier)) };
  },

  async getScanLivenessImage({ room, path: { scanReference, number }, request }) {
    const found = await findTransaction(room, 'netverify', scanReference);
    if (found === undefined) return refused.unknownScan(scanReference, request.url);
    const { told, verification } = found;
    const isThere = told?.livenessImages?.some((href) => retrieval.pageNumber(href) === number);
    if (told === undefined || !isThere) return refused.noSuchImage(request.url);
    return { status: 200, ...(await pictures.scanImage(room, verification, told, 'face')) };
  },
};

const BASE64 = /^[A-Za-z0-9+/\r\n]+={0,2}\s*$/;

/** At once and for good: whatever was still to come does not come any more [IG21/netverify-delete-api.md]. */
export async function forget(
  room: Room,
  { verification, reference }: { verification: Parameters<Room['cancel']>[0]; reference: string },
): Promise<void> {
  const idle = await room.cancel(verification);
  await remember(room, idle, (facts) => ({ ...facts, deleted: [...(facts.deleted ?? []), reference] }));
}
