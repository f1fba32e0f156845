import type { Story } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import type { DocumentType } from '../shared/country.ts';
import { type People, type PeopleTraits, peopleOf, verificationRandom } from '../shared/people.ts';
import { checkTraits, PEOPLE_RULES, type Rule, type Rules, words } from '../shared/traits.ts';
import { type Decision, DOCUMENT_CODES, type DocumentCode, type OutcomeName, outcomes } from './outcomes.ts';
import type { JumioSettings } from './settings.ts';
import { APPROVED_VISAS, type IdType } from './tables.ts';

type ScanSource = components['schemas']['ScanSource'];

/** The facts of one transaction of Jumio. */
export interface JumioStory extends Story, People {
  decision: Decision;
  settings: JumioSettings;
  /** `jumioIdScanReference` and the reference of the enrolment; of a document verification `scanReference`. */
  scanReference: string;
  /** `transactionReference` of an authentication; another one for an authentication that was superseded. */
  authenticationReference: string;
  /** `merchantIdScanReference` and `merchantScanReference`. */
  merchantReference: string;
  customerId: string;
  source: ScanSource;
  /** Undefined for documents of which the source has nobody to show them. */
  idType: IdType;
  /** Issuing country, ISO 3166-1 alpha-3. */
  idCountry: string;
  /** The type of a document verification. */
  documentCode: DocumentCode;
}

/** What a test may ask of a transaction and its people. A visa that could not be approved gives way to one that can. */
export interface JumioTraits extends PeopleTraits {
  /** How the images come; WEB: by camera or upload. An outcome that implies a source has its way. Default: drawn. */
  source?: (typeof SOURCES)[number];
  /** The type of a document verification; credit cards are always EXTRACTED. Default: one that fits the outcome. */
  documentType?: DocumentCode;
}

const SOURCES = ['WEB', 'WEB_CAM', 'WEB_UPLOAD', 'API', 'SDK'] as const;

/** Traits that only a transaction of Jumio has, beside those of people. */
export const RULES: Rules & Readonly<Record<Exclude<keyof JumioTraits, keyof PeopleTraits>, Rule>> = {
  ...PEOPLE_RULES,
  source: words(SOURCES),
  documentType: words(DOCUMENT_CODES),
};

/** Until then the old web v3 was in use: its sources begin with REDIRECT (C22). */
const END_OF_V3 = Date.UTC(2021, 3, 12);

const ID_TYPES: Record<DocumentType, IdType> = {
  passport: 'PASSPORT',
  'id-card': 'ID_CARD',
  'residence-permit': 'ID_CARD',
  'driver-license': 'DRIVING_LICENSE',
  visa: 'VISA',
  aadhaar: 'ID_CARD',
  'pan-card': 'ID_CARD',
  'voter-card': 'ID_CARD',
};

export function storyOf(base: Story, traits: JumioTraits = {}, settings: JumioSettings): JumioStory {
  checkTraits(traits, RULES);
  const { source, documentType, ...asked } = traits;
  const random = base.random.split('jumio');
  const decided = outcomes[base.outcome as OutcomeName].decide(random.split('decision'));
  // Every credit card is masked, and what is masked is EXTRACTED [seed].
  const decision: Decision =
    decided.kind === 'document' && documentType === 'CC' ? { ...decided, status: 'EXTRACTED' } : decided;
  const people = holderOf(random, base.startAt, decision, asked);
  const own = verificationRandom(base.random, traits).split('jumio');
  const { type, issuer } = people.document;
  return {
    seed: base.seed,
    startAt: base.startAt,
    outcome: base.outcome,
    random: own,
    ...people,
    decision,
    settings,
    scanReference: own.uuid('scanReference'),
    authenticationReference: own.uuid(
      decision.kind === 'authentication' && decision.superseded ? 'superseded' : 'authentication',
    ),
    merchantReference: `order-${own.digits('merchantReference', 6)}`,
    customerId: `customer-${own.int('customerId', 1, 999_999)}`,
    source: sourceOf(own, base.startAt, decision, source),
    idType: ID_TYPES[type],
    idCountry: issuer.alpha3,
    documentCode: documentType ?? (decision.kind === 'document' ? own.pick('documentCode', decision.types) : 'OTHER'),
  };
}

/** n10 and n27: an electronic passport for its chip; of visas only those of two countries unless they are rejected as such. */
function holderOf(random: Random, at: number, decision: Decision, traits: PeopleTraits): People {
  const asked: PeopleTraits =
    decision.kind === 'fraud' && decision.reason.code === '110'
      ? { ...traits, document: { ...traits.document, type: 'passport' } }
      : traits;
  const people = peopleOf(random, at, asked);
  const { type, issuer } = people.document;
  if (type !== 'visa' || APPROVED_VISAS.has(issuer.alpha3) || decision.kind === 'unsupported') return people;
  const host = people.person.country.code === 'US' || random.chance('chinese-visa', 0.3) ? 'CN' : 'US';
  const other = people.person.country.code === 'CN' ? 'US' : host;
  return peopleOf(random, at, { ...asked, document: { ...asked.document, type: 'visa', issuer: other } });
}

function sourceOf(random: Random, startAt: number, decision: Decision, asked: JumioTraits['source']): ScanSource {
  const left = 'left' in decision ? decision.left : undefined;
  const lot = random.int('source', 0, 99);
  const web: ScanSource = asked === undefined && startAt < END_OF_V3 && lot % 5 === 0 ? 'REDIRECT' : 'WEB';
  const drawn: ScanSource = lot % 2 === 0 ? `${web}_CAM` : `${web}_UPLOAD`;
  const captured = asked === 'WEB_CAM' || asked === 'WEB_UPLOAD' ? asked : drawn;
  if (left === 'sdk') return 'SDK';
  if (left === 'unopened') return web;
  if (left === 'first-attempt') return lot < 40 ? web : captured;
  if (left !== undefined) return captured;
  const code = decision.kind === 'not-readable' || decision.kind === 'fraud' ? decision.reason.code : undefined;
  if (code === '110') return 'SDK';
  if (asked !== undefined) return asked === 'WEB' ? captured : asked;
  if (code === '103') return `${web}_CAM`;
  if (lot < 40) return 'SDK';
  return lot < 55 ? 'API' : captured;
}
