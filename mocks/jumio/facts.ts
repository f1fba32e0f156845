import type { JumioEvents } from '../../generators/jumio/index.ts';
import type { JumioStory } from '../../generators/jumio/story.ts';
import { MINUTE, SECOND } from '../../src/core/time.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import type { NewVerification, Room } from '../room.ts';
import type { Verification } from '../verification.ts';

type Schemas = components['schemas'];

/** What a transaction is about: the event of its callback. */
export type Product = keyof JumioEvents;

/** How a transaction was begun, and what the request said. */
export type Begun =
  | { product: 'netverify'; via: 'web'; request: Schemas['InitiateRequest'] }
  | { product: 'netverify'; via: 'api'; request: PerformRequest; images: readonly Side[] }
  | { product: 'authentication'; via: 'web' | 'facemap'; request: Schemas['EnrollmentMetadata'] }
  | { product: 'documentVerification'; via: 'web' | 'api'; request: Schemas['AcquisitionRequest']; upload: Upload };

export type Side = 'front' | 'back' | 'face';
/** The images themselves are not kept. */
export type PerformRequest = Omit<Schemas['PerformNetverifyRequest'], 'frontsideImage' | 'backsideImage' | 'faceImage'>;

/** What has come of a document. */
export interface Upload {
  /** Numbers of the pages that came through the API. */
  pages: readonly number[];
  /** It came as a PDF. */
  hasOriginal: boolean;
  isFinal: boolean;
}

/** What is remembered of a transaction. */
export interface JumioFacts {
  /** Undefined where nobody called the REST side. */
  begun?: Begun;
  /** Of the link for the user. */
  token?: string;
  /** When link or session run out, and with them the transaction. Milliseconds since the Unix epoch. */
  expiresAt?: number;
  /** The user has opened the link. */
  isOpened?: true;
  /** A newer authentication of the same enrolment took its place. */
  isSuperseded?: true;
  /** References that were deleted. */
  deleted?: readonly string[];
}

export const factsOf = ({ facts }: Verification) => facts as JumioFacts;

/** From the last update to the end of a session [seed]; of an authentication, from its creation [IG21/netverify-authentication.md]. */
export const CLEAN_UP = 15 * MINUTE;
/** Life of a link [IG21/netverify-web-v4.md]. Unit: minutes. */
const TOKEN_LIFE = 30;
/** Life of the link of a document verification [IG21/document-verification.md]. Unit: seconds. */
const DOCUMENT_TOKEN_LIFE = 1_800;
/** What a life of 0 meant in the oldest guide [IG@1d75458 netverify-web.md]. Unit: seconds. */
const SIXTY_DAYS = 5_184_000;

/** How a transaction ends when nobody does anything. */
export const RUNS_OUT = {
  netverify: { event: 'netverify', outcome: 'not-started' },
  authentication: { event: 'authentication', outcome: 'expired' },
  documentVerification: { event: 'documentVerification', outcome: 'document-failed' },
} as const satisfies Record<Product, { event: Product; outcome: string }>;

/** What a request leads to. */
export function verificationOf(story: JumioStory, begun: Begun): NewVerification {
  const { random, startAt } = story;
  const token = ['head', 'body', 'tail'].map((part) => random.text(`token-${part}`, 48, LETTERS_AND_DIGITS)).join('.');
  const expiresAt = runsOutAt(begun, story);
  const { callbackUrl } = begun.request;
  const facts: JumioFacts = { begun, token, ...(expiresAt !== undefined && { expiresAt: startAt + expiresAt }) };
  const [id, ...names] = referencesOf(story, begun.product);
  return {
    id,
    names: [...names, token, ...(begun.product === 'authentication' ? [enrolmentName(begun.request)] : [])],
    facts: { ...facts },
    ...(callbackUrl !== undefined && { to: callbackUrl }),
  };
}

/** The authentications of one enrolment have this name in common: it finds the latest. */
export const enrolmentName = ({ enrollmentTransactionReference }: Schemas['EnrollmentMetadata']): string =>
  `enrolment:${enrollmentTransactionReference}`;

/** Every reference that callbacks of a story may name; the first is that of its product. */
export function referencesOf({ scanReference, random }: JumioStory, product: Product): [string, ...string[]] {
  const [authentication, superseded] = [random.uuid('authentication'), random.uuid('superseded')];
  return product === 'authentication'
    ? [authentication, scanReference, superseded]
    : [scanReference, authentication, superseded];
}

/** How long after its beginning it ends if nobody does anything; undefined: never. Unit: milliseconds. */
function runsOutAt(begun: Begun, { settings }: JumioStory): number | undefined {
  switch (begun.product) {
    case 'netverify':
      // The API has no user whom it could wait for.
      return begun.via === 'api' ? undefined : (begun.request.tokenLifetimeInMinutes ?? TOKEN_LIFE) * MINUTE;
    case 'authentication':
      return Math.min((begun.request.tokenLifetimeInMinutes ?? TOKEN_LIFE) * MINUTE, CLEAN_UP);
    case 'documentVerification': {
      if (begun.via === 'api') return documentTimeout(settings);
      const { authorizationTokenLifetime = DOCUMENT_TOKEN_LIFE } = begun.request;
      return (authorizationTokenLifetime || SIXTY_DAYS) * SECOND;
    }
  }
}

/** How long a document may wait for its next page (C23). Unit: milliseconds. */
export const documentTimeout = (settings: JumioStory['settings']): number =>
  settings.documentTimeout === '5m' ? 5 * MINUTE : 15 * MINUTE;

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A transaction as one of its references finds it. */
export interface Found<P extends Product> {
  verification: Verification;
  reference: string;
  /** What its last callback said; undefined while it is pending. */
  told: JumioEvents[P] | undefined;
  /** The same, or what a callback would say: date, source, and what the request gave are in it. */
  body: JumioEvents[P];
}

/** Undefined for what is unknown, of another product, or deleted. */
export async function findTransaction<P extends Product>(
  room: Room,
  product: P,
  reference: string,
): Promise<Found<P> | undefined> {
  const verification = await room.find(reference);
  if (verification === undefined || factsOf(verification).deleted?.includes(reference)) return undefined;
  const isOurs = ({ event, payload }: { event: string; payload: unknown }) =>
    event === product && referenceOf(product, payload as JumioEvents[P]) === reference;
  const told = room.made(verification).findLast(isOurs)?.payload as JumioEvents[P] | undefined;
  const planned = told ?? (verification.callbacks.find(isOurs)?.payload as JumioEvents[P] | undefined);
  if (planned === undefined && (verification.id !== reference || productOf(verification) !== product)) return undefined;
  return { verification, reference, told, body: planned ?? rehearsed(room, product, verification) };
}

function referenceOf<P extends Product>(product: P, payload: JumioEvents[P]): string | undefined {
  const { jumioIdScanReference, transactionReference, scanReference } = payload as Record<string, unknown> as Partial<
    Record<'jumioIdScanReference' | 'transactionReference' | 'scanReference', string>
  >;
  return { netverify: jumioIdScanReference, authentication: transactionReference, documentVerification: scanReference }[
    product
  ];
}

/** What a transaction is about; of one that nobody began by a call, what its first callback tells. */
export function productOf(verification: Verification): Product {
  const { begun } = factsOf(verification);
  return begun?.product ?? (verification.callbacks[0]?.event as Product | undefined) ?? 'netverify';
}

/** What a callback would say that ended it now. */
function rehearsed<P extends Product>(room: Room, product: P, verification: Verification): JumioEvents[P] {
  const { seed, startAt, traits } = verification;
  const payload = room.provider.callback(product, { seed, startAt, at: room.now(), traits });
  return (room.profile.present?.(payload, product, verification, room) ?? payload) as JumioEvents[P];
}

/** Its link can still be used. */
export function isOpen(verification: Verification, room: Room): boolean {
  const { expiresAt, isSuperseded, deleted, begun } = factsOf(verification);
  if (isSuperseded || deleted?.includes(verification.id)) return false;
  if (begun?.product === 'documentVerification' && begun.upload.isFinal) return false;
  return room.made(verification).length === 0 && (expiresAt === undefined || room.now() < expiresAt);
}

/** Changes what is remembered of a transaction. */
export const remember = (
  room: Room,
  verification: Verification,
  change: (facts: JumioFacts) => JumioFacts,
): Promise<Verification> =>
  room.update(verification, (current) => ({ ...current, facts: { ...change(factsOf(current)) } }));

/** Plans how it ends if nobody does anything more until then; what was planned before is taken back. */
export async function runOutAt(
  room: Room,
  verification: Verification,
  expiresAt: number,
  ending: { event: string; outcome: string },
  change: (facts: JumioFacts) => JumioFacts = (facts) => facts,
): Promise<Verification> {
  const idle = await room.cancel(verification);
  const current = await remember(room, idle, (facts) => ({ ...change(facts), expiresAt }));
  return room.emit(current, { ...ending, at: expiresAt });
}
