import type { JumioTraits } from '../../generators/jumio/index.ts';
import type { JumioStory } from '../../generators/jumio/story.ts';
import { APPROVED_VISAS, type IdType } from '../../generators/jumio/tables.ts';
import { type CountryCode, countries } from '../../generators/shared/countries.ts';
import type { Country, DocumentType } from '../../generators/shared/country.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { type Begun, factsOf, RUNS_OUT, verificationOf } from './facts.ts';

/** The documents that a type of Jumio may be: the first that a country gives to its people. */
const DOCUMENTS: Record<IdType, readonly DocumentType[]> = {
  PASSPORT: ['passport'],
  DRIVING_LICENSE: ['driver-license'],
  ID_CARD: ['id-card', 'aadhaar', 'pan-card', 'voter-card'],
  VISA: ['visa'],
};

/** What the kit can show of a country, by the type of Jumio: the lists of supported types are made of it. */
export function documentOf(country: Country, type: IdType): DocumentType | undefined {
  if (type === 'VISA') return APPROVED_VISAS.has(country.alpha3) ? 'visa' : undefined;
  return DOCUMENTS[type].find((each) => country.documents[each] !== undefined);
}

/** The document that a request asks for, or how it ends because there is none [footnote 1: seed]. */
type Asked = { traits: JumioTraits } | { ending: 'unsupported-country' | 'unsupported-type' };

function documentAsked(alpha3: string, type: IdType): Asked {
  const country = countries.find((each) => each.alpha3 === alpha3);
  if (country === undefined) return { ending: 'unsupported-country' };
  const document = documentOf(country, type);
  if (document === undefined) return { ending: 'unsupported-type' };
  const code = country.code as CountryCode;
  if (document === 'visa') return { traits: { document: { type: document, issuer: code } } };
  // Old enough for every document.
  return { traits: { person: { country: code, age: [25, 60] }, document: { type: document } } };
}

/** What the request says of the story, and the timeline that it decides on. */
function saidBy(begun: Begun): { traits: JumioTraits; ending?: string } {
  switch (begun.product) {
    case 'netverify': {
      const [preset] = begun.via === 'web' ? (begun.request.presets ?? []) : [];
      const wanted = begun.via === 'api' ? { country: begun.request.country, type: begun.request.idType } : preset;
      const asked: Asked = wanted === undefined ? { traits: {} } : documentAsked(wanted.country, wanted.type);
      const source = begun.via === 'api' ? 'API' : sourceOf(begun.request.workflowId);
      return 'ending' in asked ? { traits: { source }, ending: asked.ending } : { traits: { ...asked.traits, source } };
    }
    case 'authentication':
      return { traits: {} };
    case 'documentVerification': {
      const { type, country } = begun.request;
      const residence = countries.find(({ alpha3 }) => alpha3 === country)?.code as CountryCode | undefined;
      return { traits: { documentType: type, ...(residence && { person: { residence } }) } };
    }
  }
}

/** Of each hundred the first takes camera and upload, the second the camera, the third uploads [IG21/netverify-web-v4.md]. */
function sourceOf(workflowId = 200): NonNullable<JumioTraits['source']> {
  return (['WEB', 'WEB_CAM', 'WEB_UPLOAD'] as const)[workflowId % 100] ?? 'WEB';
}

/** Begins what a request asks for; nothing is stored yet. */
export function beginning(room: Room, begun: Begun): Promise<Verification> {
  const { traits } = saidBy(begun);
  return room.begin((seed, startAt) => ({
    ...verificationOf(room.provider.story({ seed, startAt, traits }) as JumioStory, begun),
    traits: traits as Record<string, unknown>,
  }));
}

/** Plays what decides, or plans how it ends if nobody does. */
export async function decide(room: Room, verification: Verification): Promise<Verification> {
  const { begun, expiresAt } = factsOf(verification);
  const scenario = begun && timelineOf(begun, room);
  if (scenario !== undefined) return room.play(verification, { scenario });
  if (begun !== undefined && expiresAt !== undefined)
    return room.emit(verification, { ...RUNS_OUT[begun.product], at: expiresAt });
  await room.save(verification);
  return verification;
}

/** The timelines that end when the link runs out: then the request has the say, not the timeline. */
const RUN_OUT = new Set(['not-started', 'authentication-expired', 'document-link-unused']);
/** Those with a user before a camera or a browser. */
const JOURNEYS = /^left-|^third-attempt/;

/**
 * The timeline of a transaction: the one that is set, if its product can have it; else what the request comes to, or the
 * best end. Undefined: it waits.
 */
export function timelineOf(begun: Begun, { options: { scenario }, provider }: Room): string | undefined {
  if (scenario === undefined) return undefined;
  const { ending } = saidBy(begun);
  if (ending !== undefined) return ending;
  if (isFor(begun, scenario, provider)) return RUN_OUT.has(scenario) ? undefined : scenario;
  switch (begun.product) {
    case 'netverify':
      return 'approved';
    case 'authentication':
      return 'authentication-passed';
    case 'documentVerification':
      return endOfDocument(begun.request);
  }
}

/** Whether a timeline can be that of a transaction: its first callback tells of the same product. */
function isFor(begun: Begun, scenario: string, { scenarios }: Room['provider']): boolean {
  const steps = Object.hasOwn(scenarios, scenario) ? scenarios[scenario]?.steps : undefined;
  const first = steps?.find((step) => 'event' in step);
  if (first === undefined || !('event' in first) || first.event !== begun.product) return false;
  return begun.product !== 'netverify' || begun.via !== 'api' || !(RUN_OUT.has(scenario) || JOURNEYS.test(scenario));
}

/** What a person in front of the page may choose. */
export function offers(verification: Verification, scenario: string, { provider }: Room): boolean {
  const { begun } = factsOf(verification);
  if (begun === undefined) return true;
  return (
    isFor(begun, scenario, provider) &&
    !RUN_OUT.has(scenario) &&
    // The one of the app, and the one with two transactions.
    !['left-on-mobile', 'authentication-superseded'].includes(scenario)
  );
}

/** Read where extraction was asked for and the type is one that is read; else kept [seed: "Supported documents for data extraction"]. */
function endOfDocument({
  type,
  country,
  enableExtraction = true,
}: (Begun & { product: 'documentVerification' })['request']) {
  if (!enableExtraction || type === 'CUSTOM') return 'document-uploaded';
  return type === 'SSC' && country !== 'USA' ? 'document-discarded' : 'document-extracted';
}
