import type { OutcomeInfo } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import { assumed, documented, inferred } from '../../src/core/source.ts';
import type { components } from '../../src/generated/idenfy/types.ts';

type Schemas = components['schemas'];
export type Overall = Schemas['OverallStatus'];
export type FaceStatus = Schemas['FaceStatus'];
export type DocumentStatus = Schemas['DocumentStatus'];
export type FraudTag = Schemas['FraudTag'];
export type MismatchTag = Schemas['MismatchTag'];

/** The two half-results of a verification. */
export interface Pair {
  face: FaceStatus;
  document: DocumentStatus;
}

/** What was decided about a verification, and by whom. */
export interface Decision {
  /** The word of the automated check alone. */
  automatic: Pair & { overall: Overall };
  /** The word of the reviewer, where one overturned the automated check. */
  overturned?: Pair & { overall: Overall };
  fraudTags: FraudTag[];
  mismatchTags: MismatchTag[];
  aml?: 'hit' | 'failed';
  lid?: 'hit' | 'failed';
  /** The session ended before the user finished: nothing was analysed, or only the photos taken so far. */
  unfinished?: 'unopened' | 'after-attempt' | 'cancelled';
  /** The person has this age, where the decision depends on it. Unit: years. */
  age?: readonly [min: number, max: number];
}

const CLEAN: Pair = { face: 'FACE_MATCH', document: 'DOC_VALIDATED' };

/** What a reviewer may say of a face or a document [WL23]. */
export const HUMAN_FACE_FAILURES: readonly FaceStatus[] = [
  'FACE_MISMATCH',
  'NO_FACE_FOUND',
  'TOO_MANY_FACES',
  'FACE_UNCERTAIN',
  'FAKE_FACE',
];
export const HUMAN_DOCUMENT_FAILURES: readonly DocumentStatus[] = [
  'DOC_NOT_FULLY_VISIBLE',
  'DOC_NOT_SUPPORTED',
  'DOC_EXPIRED',
  'DOC_DAMAGED',
  'DOC_FAKE',
  'DOC_PERSONAL_CODE_INVALID',
  'MRZ_INVALID',
];

const FACE_FAILURES: readonly FaceStatus[] = [
  'FACE_MISMATCH',
  'NO_FACE_FOUND',
  'TOO_MANY_FACES',
  'FACE_TOO_BLURRY',
  'FACE_GLARED',
  'FAKE_FACE',
];
const DOCUMENT_FAILURES: readonly DocumentStatus[] = [
  'DOC_EXPIRED',
  'DOC_NOT_SUPPORTED',
  'DOC_FAKE',
  'DOC_DAMAGED',
  'DOC_NOT_FULLY_VISIBLE',
  'DOC_TOO_BLURRY',
  'DOC_PERSONAL_CODE_INVALID',
  'DOC_TYPE_MISMATCH',
  'COUNTRY_MISMATCH',
  'MRZ_OCR_READING_ERROR',
  'DOC_SPOOF_DETECTED',
];
/** Tags that need no further field beside them. */
const PLAIN_FRAUD_TAGS: readonly FraudTag[] = [
  'FACE_SUSPECTED',
  'FACE_BLACKLISTED',
  'DOC_FACE_BLACKLISTED',
  'DOC_MOBILE_PHOTO',
  'DOC_PRINT_SPOOFED',
  'DEV_TOOLS_OPENED',
  'FAKE_PHOTO',
  'VIRTUAL_CAMERA',
  'PORTRAIT_SUBSTITUTION',
];
const FIELD_TAGS: readonly MismatchTag[] = [
  'NAME',
  'SURNAME',
  'DOCUMENT_NUMBER',
  'PERSONAL_CODE',
  'EXPIRY_DATE',
  'DATE_OF_BIRTH',
  'DATE_OF_ISSUE',
];

const COMPLETED = [
  'identification',
  'identificationAutoFinished',
  'identificationManualFinished',
  'identificationResubmitted',
  'identificationLegacy',
] as const;
type Event = keyof typeof import('../../src/generated/idenfy/events.ts').events;
type Row = OutcomeInfo<Event> & { decide(random: Random): Decision };

/** New lists each time: they end up in payloads, and those belong to the caller. */
const plain = () => ({ fraudTags: [], mismatchTags: [] });
const approved = (): Decision => ({ ...plain(), automatic: { overall: 'APPROVED', ...CLEAN } });
const denied = (pair: Partial<Pair>): Decision => ({ ...plain(), automatic: { overall: 'DENIED', ...CLEAN, ...pair } });
const suspected = (flags: Partial<Decision>): Decision => ({
  ...plain(),
  automatic: { overall: 'SUSPECTED', ...CLEAN },
  ...flags,
});
const unfinished = (how: NonNullable<Decision['unfinished']>, pair: Partial<Pair> = {}): Decision => ({
  ...plain(),
  automatic: { overall: 'EXPIRED', face: 'FACE_NOT_ANALYSED', document: 'DOC_NOT_ANALYSED', ...pair },
  unfinished: how,
});

/** Every way for a verification to end, in the order in which an event takes its default. */
const rows = {
  approved: {
    title: 'The automated check finds nothing wrong',
    events: COMPLETED,
    source: documented('rule 1: WL23, D:/guides/dashboard/kyc/verification-statuses'),
    decide: approved,
  },
  'denied-face': {
    title: 'The face fails, the document is fine',
    events: COMPLETED,
    source: documented('rule 2: D:/guides/sample-documents'),
    decide: (random) => denied({ face: random.pick('face', FACE_FAILURES) }),
  },
  'denied-document': {
    title: 'The document fails, the face is fine',
    events: COMPLETED,
    source: documented('rule 2: D:/guides/sample-documents'),
    decide: (random) => denied({ document: random.pick('document', DOCUMENT_FAILURES) }),
  },
  'denied-both': {
    title: 'Face and document fail',
    events: COMPLETED,
    source: documented('rule 2: D:/guides/sample-documents'),
    decide: (random) =>
      denied({ face: random.pick('face', FACE_FAILURES), document: random.pick('document', DOCUMENT_FAILURES) }),
  },
  'suspected-fraud': {
    title: 'Face and document are clean, but signs of fraud were found',
    events: COMPLETED,
    source: documented('rule 3: D:/kyc/suspected-status'),
    decide: (random) => suspected({ fraudTags: random.sample('tags', PLAIN_FRAUD_TAGS, random.int('count', 1, 2)) }),
  },
  'suspected-mismatch': {
    title: 'Face and document are clean, but the document differs from the data sent with the token',
    events: COMPLETED,
    source: documented('rules 6 and 7: D:/kyc/suspected-status, WL23'),
    decide: (random) => suspected({ mismatchTags: random.sample('tags', FIELD_TAGS, random.int('count', 1, 2)) }),
  },
  'suspected-age': {
    title: 'The person is younger than the age limit of the token',
    events: COMPLETED,
    source: documented('rule 8: OAS26, WL23'),
    decide: () => suspected({ mismatchTags: ['UNDER_AGE'], age: [14, 17] }),
  },
  'suspected-duplicate': {
    title: 'The face or the document was seen in an earlier verification',
    events: [
      'identification',
      'identificationAutoFinished',
      'identificationManualFinished',
      'identificationResubmitted',
    ],
    source: inferred('rule 15: from the meaning of the tags'),
    decide: (random) =>
      suspected({
        fraudTags: random.sample(
          'tags',
          ['DUPLICATE_FACE', 'DUPLICATE_DOC_FACE', 'DUPLICATE_PERSONAL_DATA'],
          random.int('count', 1, 2),
        ),
      }),
  },
  'suspected-aml': {
    title: 'The person is on a list of politically exposed or sanctioned people, or the lists could not be searched',
    events: COMPLETED,
    source: documented('rule 16: WL23; the link to the tag is inferred'),
    decide: (random) =>
      random.chance('failed', 0.2)
        ? suspected({ fraudTags: ['AML_FAILED'], aml: 'failed' })
        : suspected({ fraudTags: ['AML_SUSPECTION'], aml: 'hit' }),
  },
  'suspected-lid': {
    title: 'The document is registered as lost or invalid, or the register could not be asked',
    events: COMPLETED,
    source: documented('rule 16: WL23; the link to the tag is inferred'),
    decide: (random) =>
      random.chance('failed', 0.2)
        ? suspected({ fraudTags: ['LID_FAILED'], lid: 'failed' })
        : suspected({ fraudTags: ['LID_SUSPECTION'], lid: 'hit' }),
  },
  'approved-by-human': {
    title: 'The automated check fails, a reviewer approves',
    events: COMPLETED,
    source: documented('WL23: reviewFailed of the token request'),
    decide: (random) => ({
      ...denied(
        random.chance('face', 0.5)
          ? { face: 'AUTO_UNVERIFIABLE' }
          : { document: random.pick('document', ['DOC_NAME_ERROR', 'MRZ_OCR_READING_ERROR', 'AUTO_UNVERIFIABLE']) },
      ),
      overturned: { overall: 'APPROVED', ...CLEAN },
    }),
  },
  'denied-by-human': {
    title: 'The automated check passes, a reviewer denies',
    events: COMPLETED,
    source: documented('WL23: reviewSuccessful of the token request'),
    decide: (random) => ({
      ...approved(),
      overturned: random.chance('face', 0.5)
        ? { overall: 'DENIED', ...CLEAN, face: random.pick('which-face', HUMAN_FACE_FAILURES) }
        : { overall: 'DENIED', ...CLEAN, document: random.pick('which-document', HUMAN_DOCUMENT_FAILURES) },
    }),
  },
  'expired-unopened': {
    title: 'The token ran out before anybody opened it',
    events: ['identificationExpired', 'identification'],
    source: documented('seed:1, WL23; the body is inferred'),
    decide: () => unfinished('unopened'),
  },
  'expired-after-attempt': {
    title: 'The session ran out after a failed attempt',
    events: ['identificationExpired', 'identification', 'identificationAutoFinished', 'identificationManualFinished'],
    source: documented(
      'WL23: a denial at expiry, then one more final callback; the events that carry them are assumed',
    ),
    decide: (random) =>
      unfinished('after-attempt', { face: random.pick('face', FACE_FAILURES), document: 'DOC_VALIDATED' }),
  },
  cancelled: {
    title: 'The user or the customer cancelled before the end',
    events: ['identificationCancelled'],
    source: assumed('no source prints the body or its overall status; it is built as that of an expired one'),
    decide: () => unfinished('cancelled'),
  },
  'document-expires-in-30-days': reminder('The document of an earlier verification expires within 30 days'),
  'document-expires-in-7-days': reminder('The document of an earlier verification expires within 7 days'),
  'document-expires-in-1-day': reminder('The document of an earlier verification expires within a day'),
  'document-expired': reminder('The document of an earlier verification has expired'),
} satisfies Record<string, Row>;

function reminder(title: string): Row {
  return { title, events: ['documentExpiration'], source: documented('OAS26'), decide: approved };
}

export type OutcomeName = keyof typeof rows;
export const outcomes: Readonly<Record<OutcomeName, Row>> = rows;
