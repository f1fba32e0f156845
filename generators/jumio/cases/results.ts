import type { Case } from '../../../src/core/cases.ts';
import { documented, inferred, observed } from '../../../src/core/source.ts';
import { type Body, changed, holding, make, quirk } from './case.ts';

const N = 'netverify';
const identity = (value: unknown) => (body: Body) => changed(body, { identityVerification: value });
const reject = (rejectReasonCode: string, rejectReasonDescription: string, rejectReasonDetails?: unknown) => ({
  rejectReason: {
    rejectReasonCode,
    rejectReasonDescription,
    ...(rejectReasonDetails !== undefined && { rejectReasonDetails }),
  },
});
const detail = (detailsCode: string, detailsDescription: string) => ({ detailsCode, detailsDescription });

/** Identity verification. */
const identities: Case[] = [
  ...(['TRUE', 'true'] as const).map((validity) =>
    quirk(
      N,
      `validity-text-${validity === 'TRUE' ? 'upper' : 'lower'}`,
      `validity is the text "${validity}"`,
      documented('C1: TRUE in the table, true in the sample, "true" in retrieval (seed); all three in tests (OC)'),
      identity({ similarity: 'MATCH', validity }),
    ),
  ),
  make(
    N,
    'unknown-value/verificationStatus',
    'A status that no edition knows',
    inferred('an edition lists the statuses of its time'),
    {
      expect: 'survive',
      rule: 'tolerance/unknown-enum',
      payload: (body) => changed(body as Body, { verificationStatus: 'SOMETHING_NEW_IN_2099' }),
    },
  ),
  quirk(
    N,
    'validity-text-false',
    'validity is the text "FALSE", which is true to careless code',
    documented('C1: FALSE in the table (seed)'),
    identity({ similarity: 'MATCH', validity: 'FALSE', reason: 'SELFIE_IS_SCREEN_PAPER_VIDEO' }),
  ),
  quirk(
    N,
    'identity-empty',
    'identityVerification is an empty object: an approved API transaction without a selfie',
    documented('C2: the sample of IG21/netverify-screening.md'),
    identity({}),
  ),
  quirk(N, 'identity-null', 'identityVerification is null', documented('C2: retrieval (IG21)'), identity(null)),
  quirk(
    N,
    'identity-of-fraud',
    'identityVerification says MATCH beside DENIED_FRAUD',
    observed('C2: a recorded retrieval after an update (JL)'),
    identity({ similarity: 'MATCH', validity: true }),
    'fraud-fake',
  ),
  quirk(
    N,
    'reason-valid',
    'validity is true, and yet there is a reason: VALID',
    observed('C3: a recorded retrieval (JL get_updated)'),
    identity({ similarity: 'MATCH', validity: true, reason: 'VALID' }),
  ),
  quirk(
    N,
    'handwritten-note',
    'identityVerification tells whether the handwritten note matches, as it did from 2018 to 2020',
    documented('IG@44908ec callback.md; still in client models (OC, SL, JL)'),
    identity({ similarity: 'MATCH', validity: true, handwrittenNoteMatches: true }),
  ),
];

/** Reasons. */
const reasons: Case[] = [
  quirk(
    N,
    'details-object',
    'rejectReasonDetails is one object',
    documented('C17: seed; IG21/callback.md'),
    (body) => changed(body, reject('200', 'NOT_READABLE_DOCUMENT', detail('2001', 'BLURRED'))),
    'unreadable-not-readable-document',
  ),
  quirk(
    N,
    'details-list-of-one',
    'rejectReasonDetails is a list of one',
    observed('C17: a recorded callback (OC)'),
    (body) => changed(body, reject('200', 'NOT_READABLE_DOCUMENT', [detail('2001', 'BLURRED')])),
    'unreadable-not-readable-document',
  ),
  quirk(
    N,
    'details-list',
    'rejectReasonDetails is a list of several',
    documented('C17: the sample (seed)'),
    (body) => changed(body, reject('100', 'MANIPULATED_DOCUMENT', [detail('1001', 'PHOTO'), detail('1004', 'DOB')])),
    'fraud-manipulated-document',
  ),
  quirk(
    N,
    'details-empty',
    'rejectReasonDetails is an empty list beside the code 201',
    observed('C17, n9: a recorded callback (SN)'),
    (body) => changed(body, reject('201', 'NO_DOCUMENT', [])),
    'unreadable-no-document',
  ),
  quirk(
    N,
    'details-absent',
    'The reason 100 without details',
    documented('C17: seed'),
    (body) => changed(body, reject('100', 'MANIPULATED_DOCUMENT')),
    'fraud-manipulated-document',
  ),
  quirk(
    N,
    'colour-copy-by-sdk',
    'Code 103 from the SDK',
    documented('C19: the limit was dropped in January 2022 (IG23/callback.md)'),
    (body) => holding(changed(body, { idScanSource: 'SDK' }), 'PASSPORT', 'FRA', { idCheckMRZcode: 'N/A' }),
    'unreadable-photocopy-color',
  ),
  ...(
    [
      ['113', 'MISMATCHING_DATA_REPEATED_FACE', 'fraud-fake', 'since June 2021 (IG21/callback.md)'],
      ['116', 'SUPERIMPOSED_TEXT', 'fraud-fake', 'only in a change log (IG23/netverify-retrieval-api.md)'],
      ['213', 'INVALID_WATERMARK', 'unreadable-no-document', 'since December 2020 (IG21/callback.md)'],
      ['214', 'MISSING_FRONT', 'unreadable-no-document', 'since December 2021 (IG23/callback.md)'],
    ] as const
  ).map(([code, description, outcome, note]) =>
    quirk(
      N,
      `reason-${code}`,
      `The reason ${code} ${description} of a later edition`,
      documented(`C20: ${note}`),
      (body) => changed(body, reject(code, description)),
      outcome,
    ),
  ),
  quirk(
    N,
    'details-of-five-digits',
    'The detail 10011, which has five digits',
    documented('C21: seed'),
    (body) =>
      changed(
        body,
        reject('100', 'MANIPULATED_DOCUMENT', [detail('1009', 'PERSONAL_NUMBER'), detail('10011', 'PLACE_OF_BIRTH')]),
      ),
    'fraud-manipulated-document',
  ),
  quirk(
    N,
    'details-2007',
    'The detail 2007 of November 2021',
    documented('C20: IG23/callback.md'),
    (body) => changed(body, reject('200', 'NOT_READABLE_DOCUMENT', [detail('2007', 'MISSING_MANDATORY_DATAPOINTS')])),
    'unreadable-not-readable-document',
  ),
  quirk(
    N,
    'source-with-hyphen',
    'idScanSource is WEB-CAM, as in the table of retrieval',
    documented('C22: IG21/netverify-retrieval-api.md'),
    (body) => holding(changed(body, { idScanSource: 'WEB-CAM' }), 'PASSPORT', 'FRA'),
  ),
  quirk(
    N,
    'source-redirect',
    'idScanSource is REDIRECT_CAM, dropped from the guide in 2021',
    documented('C22: seed'),
    (body) => holding(changed(body, { idScanSource: 'REDIRECT_CAM' }), 'PASSPORT', 'FRA'),
  ),
];

/** What was decided: identity verification and reasons. */
export const results: Case[] = [...identities, ...reasons];
