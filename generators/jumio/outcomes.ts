import type { OutcomeInfo } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import { documented, type Source } from '../../src/core/source.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import {
  type DetailsForm,
  FRAUD,
  type FraudCode,
  MOST_DETAILS,
  NOT_READABLE,
  type NotReadableCode,
  type Rejection,
} from './reasons.ts';

type Schemas = components['schemas'];
export type InvalidReason = NonNullable<Schemas['IdentityVerification']['reason']>;
export type DocumentCode = Schemas['DocumentType'];

/** What selfie and document say of the person; undefined where no selfie was asked for. */
export type Selfie =
  | { similarity: Schemas['IdentityVerification']['similarity']; validity: true }
  | { similarity: Schemas['IdentityVerification']['similarity']; validity: false; reason: InvalidReason };

/** Where a user left: before anything was chosen, or in an attempt. */
export type Left = 'unopened' | 'first-attempt' | 'sdk' | 'second-attempt' | 'third-attempt';

/** What was decided about a transaction. */
export type Decision =
  | { kind: 'approved'; selfie: Selfie | undefined }
  | { kind: 'fraud'; reason: Rejection<FraudCode>; readable: boolean }
  | { kind: 'not-readable'; reason: Rejection<NotReadableCode>; left?: Left }
  | { kind: 'unsupported'; status: 'DENIED_UNSUPPORTED_ID_TYPE' | 'DENIED_UNSUPPORTED_ID_COUNTRY' }
  | { kind: 'not-uploaded'; left: Left }
  | { kind: 'authentication'; result: Schemas['AuthenticationResult']; superseded?: true }
  | { kind: 'document'; status: Schemas['Document']['status']; types: readonly DocumentCode[] }
  | { kind: 'document-failed' };

const INVALID_REASONS: readonly InvalidReason[] = [
  'SELFIE_CROPPED_FROM_ID',
  'ENTIRE_ID_USED_AS_SELFIE',
  'MULTIPLE_PEOPLE',
  'SELFIE_IS_SCREEN_PAPER_VIDEO',
  'SELFIE_MANIPULATED',
  'AGE_DIFFERENCE_TOO_BIG',
  'NO_FACE_PRESENT',
  'FACE_NOT_FULLY_VISIBLE',
  'BAD_QUALITY',
  'BLACK_AND_WHITE',
  'LIVENESS_FAILED',
];

/** Reasons of a first attempt that a user may mend in a second one. */
const MENDABLE: readonly NotReadableCode[] = ['102', '104', '200', '201', '206', '207', '209', '210'];

type Event = keyof typeof import('../../src/generated/jumio/events.ts').events;
type Row = OutcomeInfo<Event> & { decide(random: Random): Decision };
type Kebab<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Kebab<Tail>}`
  : Lowercase<Text>;

const kebab = (text: string) => text.toLowerCase().replaceAll('_', '-');

/** A reason with its details: of two cases in three with at least one, of which a single one may be written as an object. */
function rejection<Code extends FraudCode | NotReadableCode>(random: Random, code: Code): Rejection<Code> {
  const most = MOST_DETAILS[code as keyof typeof MOST_DETAILS];
  if (most === undefined) return { code, details: [], form: random.chance('empty', 0.1) ? 'empty' : 'absent' };
  const count = Math.max(0, random.int('count', -1, 3));
  const places = Array.from({ length: most }, (_, place) => place);
  const forms: readonly DetailsForm[] =
    count === 0 ? ['absent', 'absent', 'empty'] : count === 1 ? ['list', 'object'] : ['list'];
  return { code, details: random.sample('details', places, count), form: random.pick('form', forms) };
}

function rowsOf<Table extends Readonly<Record<string, string>>, Prefix extends string>(
  prefix: Prefix,
  table: Table,
  status: string,
  decide: (random: Random, code: keyof Table) => Decision,
): Record<`${Prefix}-${Kebab<Table[keyof Table]>}`, Row> {
  const rows = Object.entries(table).map(([code, description]): [string, Row] => [
    `${prefix}-${kebab(description)}`,
    {
      title: `${status} with the reason ${code} ${description}`,
      events: ['netverify'],
      source: documented('"Reject reason": seed'),
      decide: (random) => decide(random, code),
    },
  ]);
  return Object.fromEntries(rows) as Record<`${Prefix}-${Kebab<Table[keyof Table]>}`, Row>;
}

const row = (event: Event, title: string, source: Source, decide: Row['decide']): Row => ({
  title,
  events: [event],
  source,
  decide,
});
const authentication = (result: Schemas['AuthenticationResult'], title: string, source: Source): Row =>
  row('authentication', title, source, () => ({ kind: 'authentication', result }));
const document = (
  status: Schemas['Document']['status'],
  title: string,
  types: readonly DocumentCode[],
  source = documented('"Supported documents for data extraction": seed'),
): Row => row('documentVerification', title, source, () => ({ kind: 'document', status, types }));

const JOURNEYS = documented('"User journey state": seed');
const COMBINED = documented('"Identity Verification": seed; an approved document does not mean an approved person');

/** Documents that are kept as they are, and those that nobody reads. */
const STORED: readonly DocumentCode[] = [
  'BS',
  'IC',
  'UB',
  'CAAP',
  'CRC',
  'CCS',
  'LAG',
  'LOAP',
  'MOAP',
  'TR',
  'VT',
  'VC',
  'STUC',
  'HCC',
  'CB',
  'SENC',
  'MEDC',
  'BC',
  'WWCC',
  'SS',
  'TAC',
  'SEL',
  'PB',
  'SSC',
  'OTHER',
];
/** Every type; a credit card is always read, and CUSTOM has a code of the merchant's own. */
export const DOCUMENT_CODES: readonly DocumentCode[] = [...STORED, 'CC', 'CUSTOM'];
/** Printed documents that have a name, an address and an issue date. */
const PRINTED = STORED.filter((type) => !['BS', 'UB', 'CCS', 'SSC'].includes(type));

/** Every way for a transaction to end, in the order in which an event takes its default. */
const rows = {
  approved: row('netverify', 'The document is approved, and the selfie shows its holder', COMBINED, () => ({
    kind: 'approved',
    selfie: { similarity: 'MATCH', validity: true },
  })),
  'approved-no-match': row(
    'netverify',
    'The document is approved, but the selfie shows somebody else',
    COMBINED,
    () => ({
      kind: 'approved',
      selfie: { similarity: 'NO_MATCH', validity: true },
    }),
  ),
  'approved-not-live': row(
    'netverify',
    'The document is approved, but the selfie does not show a live person',
    COMBINED,
    (random) => ({
      kind: 'approved',
      selfie: {
        similarity: random.pick('similarity', ['MATCH', 'NO_MATCH', 'NOT_POSSIBLE']),
        validity: false,
        reason: random.pick('reason', INVALID_REASONS),
      },
    }),
  ),
  'approved-not-comparable': row(
    'netverify',
    'The document is approved, but its face is too bad to be compared',
    COMBINED,
    () => ({ kind: 'approved', selfie: { similarity: 'NOT_POSSIBLE', validity: true } }),
  ),
  'approved-document-only': row(
    'netverify',
    'The document is approved, and no selfie was asked for',
    documented('workflows 100 to 102: IG21/netverify-web-v4.md'),
    () => ({ kind: 'approved', selfie: undefined }),
  ),
  ...rowsOf('fraud', FRAUD, 'DENIED_FRAUD', (random, code) => ({
    kind: 'fraud',
    reason: rejection(random, code),
    readable: random.chance('readable', 0.4),
  })),
  ...rowsOf('unreadable', NOT_READABLE, 'ERROR_NOT_READABLE_ID', (random, code) => ({
    kind: 'not-readable',
    reason: rejection(random, code),
  })),
  'unsupported-type': row(
    'netverify',
    'Documents of this type are not supported, or not accepted by the account',
    documented('footnote 1: seed'),
    () => ({ kind: 'unsupported', status: 'DENIED_UNSUPPORTED_ID_TYPE' }),
  ),
  'unsupported-country': row(
    'netverify',
    'Documents of this country are not supported, or not accepted by the account',
    documented('footnote 1: seed'),
    () => ({ kind: 'unsupported', status: 'DENIED_UNSUPPORTED_ID_COUNTRY' }),
  ),
  'not-started': row('netverify', 'Nobody opened the link before its token ran out', JOURNEYS, () => ({
    kind: 'not-uploaded',
    left: 'unopened',
  })),
  'left-in-first-attempt': row('netverify', 'The user of the web left in the first attempt', JOURNEYS, () => ({
    kind: 'not-uploaded',
    left: 'first-attempt',
  })),
  'left-on-mobile': row('netverify', 'The user of the app left', JOURNEYS, () => ({
    kind: 'not-uploaded',
    left: 'sdk',
  })),
  'left-in-second-attempt': row(
    'netverify',
    'The user of the web left in the second attempt: the reason is that of the first',
    JOURNEYS,
    (random) => ({
      kind: 'not-readable',
      reason: rejection(random, random.pick('code', MENDABLE)),
      left: 'second-attempt',
    }),
  ),
  'left-in-third-attempt': row(
    'netverify',
    'The user of the web left in the third attempt: the reason is that of the second',
    JOURNEYS,
    (random) => ({
      kind: 'not-readable',
      reason: rejection(random, random.pick('code', MENDABLE)),
      left: 'third-attempt',
    }),
  ),
  passed: authentication(
    'PASSED',
    'The face is that of the enrolled person, and live',
    documented('seed; Jumio/mobile-sdk-android docs/integration_authentication.md'),
  ),
  failed: authentication(
    'FAILED',
    'The face is not live, or not that of the enrolled person',
    documented('seed; Jumio/mobile-sdk-android docs/integration_authentication.md'),
  ),
  invalid: authentication('INVALID', 'INVALID, which is explained nowhere', documented('seed')),
  expired: authentication(
    'EXPIRED',
    'The user did nothing for 15 minutes',
    documented('seed; IG21/netverify-authentication.md'),
  ),
  superseded: row(
    'authentication',
    'A second authentication was started within 15 minutes: the older one expires',
    documented('IG21/netverify-authentication.md'),
    () => ({ kind: 'authentication', result: 'EXPIRED', superseded: true }),
  ),
  uploaded: document('UPLOADED', 'A document is stored and not read', STORED, documented('"UPLOADED (default)": seed')),
  'uploaded-custom': document(
    'UPLOADED',
    "A document of the merchant's own type is stored",
    ['CUSTOM'],
    documented('"customDocumentCode": seed'),
  ),
  'extracted-bank-statement': document('EXTRACTED', 'A bank statement is read', ['BS']),
  'extracted-utility-bill': document('EXTRACTED', 'A utility bill is read', ['UB']),
  'extracted-card-statement': document('EXTRACTED', 'A card statement is read, and its card number masked', ['CCS']),
  'extracted-card': document('EXTRACTED', 'A credit card is read and masked', ['CC']),
  'extracted-social-security-card': document('EXTRACTED', 'A social security card is read', ['SSC']),
  'extracted-other': document('EXTRACTED', 'Another printed document is read', PRINTED),
  discarded: document(
    'DISCARDED',
    'Extraction was asked for, and the document cannot be read',
    STORED,
    documented('"DISCARDED": seed'),
  ),
  'document-failed': row(
    'documentVerification',
    'The document was not finalised in time',
    documented('"FAILED": seed; that a link which nobody used ends like this is inferred'),
    () => ({ kind: 'document-failed' }),
  ),
} satisfies Record<string, Row>;

export type OutcomeName = keyof typeof rows;
export const outcomes: Readonly<Record<OutcomeName, Row>> = rows;
