import type { RuleTolerance, Tolerance, ValueTolerance } from '../../src/core/contract.ts';
import { documented, inferred, observed, type Source } from '../../src/core/source.ts';

const NETVERIFY = ['netverify'];
const AUTHENTICATION = ['authentication'];
const DOCUMENT = ['documentVerification'];

const value = (
  id: string,
  events: readonly string[],
  at: string,
  accepts: ValueTolerance['accepts'],
  source: Source,
): ValueTolerance => ({ id, events, at, accepts, source });
const rule = (id: string, name: string, source: Source): RuleTolerance => ({ id, rule: name, source });
/** By its source, what was sent once and is no more. */
const retired = (tolerance: Tolerance): Tolerance => ({ ...tolerance, era: 'legacy' });
const absent = (events: readonly string[], places: readonly string[], source: Source): ValueTolerance[] =>
  places.map((at) => value(`${at.slice(at.lastIndexOf('/') + 1)}-absent-${events[0]}`, events, at, 'absent', source));

const CUT_DOWN = inferred('bodies of logs and tests are often cut down to what their author reads; n5 asks for all');
const BOOLEAN_TEXT = ['TRUE', 'FALSE', 'true', 'false'] as const;

/** MM/YY. */
const MONTH_AND_YEAR = { matches: '^(?:0[1-9]|1[0-2])/[0-9]{2}$' };

/** Deviations from openapi/jumio.yaml that real traffic or the guide's own samples show: warnings, not errors. */
export const tolerances: readonly Tolerance[] = [
  // What is missing.
  ...absent(
    NETVERIFY,
    ['/transactionDate', '/callbackDate'],
    documented('both samples lack the required dates: seed; C4'),
  ),
  rule('mrz-check-absent', 'RuleMrzCheckPresent', documented('a required parameter may be masked: seed; C13, n5')),
  ...absent(
    NETVERIFY,
    [
      '/idScanStatus',
      '/idScanSource',
      '/idCheckDataPositions',
      '/idCheckDocumentValidation',
      '/idCheckHologram',
      '/idCheckMicroprint',
      '/idCheckSecurityFeatures',
      '/idCheckSignature',
    ],
    CUT_DOWN,
  ),
  ...absent(AUTHENTICATION, ['/transactionDate', '/callbackDate', '/scanSource'], CUT_DOWN),
  ...absent(
    AUTHENTICATION,
    ['/enrollmentTransactionReference'],
    documented('the first published sample lacked it: IG@7100330; C39'),
  ),
  ...absent(
    DOCUMENT,
    [
      '/timestamp',
      '/transaction/date',
      '/transaction/source',
      '/transaction/customerId',
      '/transaction/merchantScanReference',
    ],
    CUT_DOWN,
  ),
  ...absent(DOCUMENT, ['/document/country'], documented('not required of cards in the request: C31')),
  value(
    'identity-verification-empty',
    NETVERIFY,
    '/identityVerification',
    'empty-object',
    documented('the sample of IG21/netverify-screening.md; C2, e11'),
  ),
  value(
    'identity-verification-null',
    NETVERIFY,
    '/identityVerification',
    'null',
    documented('in retrieval: IG21/netverify-screening.md; C2'),
  ),
  // Booleans and numbers as text.
  value(
    'validity-text',
    NETVERIFY,
    '/identityVerification/validity',
    BOOLEAN_TEXT,
    documented('TRUE and FALSE in the table, text in retrieval: seed; tests of clients (OC); C1'),
  ),
  value(
    'handwritten-note-text',
    NETVERIFY,
    '/identityVerification/handwrittenNoteMatches',
    BOOLEAN_TEXT,
    documented('TRUE and FALSE: IG@44908ec callback.md'),
  ),
  ...['/dlCategories/isReadable', '/dlCategories/*/isReadable'].map((at, index) =>
    value(
      `is-readable-text-${index + 1}`,
      NETVERIFY,
      at,
      ['FALSE', 'false'],
      documented('FALSE in the table: seed; e7'),
    ),
  ),
  value(
    'signature-available-text',
    DOCUMENT,
    '/document/extractedData/signatureAvailable',
    BOOLEAN_TEXT,
    documented('text in the table, boolean in the sample: seed; C26'),
  ),
  value(
    'search-results-text',
    NETVERIFY,
    '/additionalChecks/watchlistScreening/searchResults',
    'number-as-text',
    documented('text in retrieval: IG21/netverify-screening.md; C50'),
  ),
  // Values of other editions.
  value(
    'reason-of-valid',
    NETVERIFY,
    '/identityVerification/reason',
    ['VALID'],
    observed('a recorded retrieval (JL get_updated); C3'),
  ),
  value(
    'reject-code-of-other-editions',
    NETVERIFY,
    '/rejectReason/rejectReasonCode',
    ['112', '113', '114', '115', '116', '118', '213', '214', '205', '208', '212'],
    documented('IG21/callback.md, IG23/callback.md, IG23/netverify-retrieval-api.md; retired: IG21/README.md; C20'),
  ),
  value(
    'reject-description-of-other-editions',
    NETVERIFY,
    '/rejectReason/rejectReasonDescription',
    [
      'CHIP_MISSING',
      'MISMATCHING_DATA_REPEATED_FACE',
      'DIGITAL_MANIPULATION',
      'MISMATCH_HRZ_MRZ_DATA',
      'SUPERIMPOSED_TEXT',
      'MISMATCH_FRONT_BACK',
      'INVALID_WATERMARK',
      'MISSING_FRONT',
      'NOTHING_SHOWN',
      'IMAGE_NOT_MATCHING_DATA',
    ],
    documented('IG21/callback.md, IG23/callback.md, IG23/netverify-retrieval-api.md; retired: IG21/README.md; C20'),
  ),
  ...['/rejectReason/rejectReasonDetails', '/rejectReason/rejectReasonDetails/*'].flatMap((at, index) => [
    value(
      `details-code-of-2021-${index + 1}`,
      NETVERIFY,
      `${at}/detailsCode`,
      ['2007'],
      documented('IG23/callback.md'),
    ),
    value(
      `details-description-of-2021-${index + 1}`,
      NETVERIFY,
      `${at}/detailsDescription`,
      ['MISSING_MANDATORY_DATAPOINTS'],
      documented('IG23/callback.md'),
    ),
  ]),
  retired(
    value(
      'verification-status-of-2015',
      NETVERIFY,
      '/verificationStatus',
      ['DENIED_NAME_MISMATCH'],
      observed('removed in October 2015 (IG21/README.md), still in a client (SS)'),
    ),
  ),
  retired(
    value(
      'id-type-of-2015',
      NETVERIFY,
      '/idType',
      ['UNSUPPORTED'],
      documented('removed from the callback in October 2015, still in retrieval: IG21/README.md'),
    ),
  ),
  value(
    'scan-source-with-hyphen',
    NETVERIFY,
    '/idScanSource',
    ['WEB-CAM', 'WEB-UPLOAD', 'REDIRECT-CAM', 'REDIRECT-UPLOAD'],
    documented('the table of retrieval: IG21/netverify-retrieval-api.md; C22'),
  ),
  retired(
    value(
      'document-type-of-2019',
      DOCUMENT,
      '/document/type',
      ['USSS'],
      documented('until February 2019: IG21/README.md'),
    ),
  ),
  value(
    'card-expiry-month',
    DOCUMENT,
    '/document/extractedData/issueDate',
    MONTH_AND_YEAR,
    documented('MM/YY: IG23/document-verification.md; C27'),
  ),
  value(
    'card-expiry-month-as-expiry',
    DOCUMENT,
    '/document/extractedData/expiryDate',
    MONTH_AND_YEAR,
    documented('MM/YY in a sample of retrieval: IG21/document-verification.md; C27'),
  ),
  // Rules that not every source keeps.
  rule('reference-length', 'RuleReferenceLength', documented('36 is the most, no form is documented: seed')),
  rule('zone-of-other-document', 'RuleMrzCheckReadable', inferred('n4: the list of countries is a mapping of names')),
  rule(
    'colour-copy-of-other-source',
    'RuleColourCopySource',
    documented('the limit was dropped: IG23/callback.md; C19, n10'),
  ),
  rule('chip-reason-of-other-document', 'RuleChipReason', documented('"only available for ePassport": seed; n10')),
  rule('electronic-passport-of-other-source', 'RuleElectronicPassport', documented('"only for mobile": seed; n10')),
  rule('identity-verification-of-rejected', 'RuleIdentityVerification', observed('a recorded retrieval (JL); C2, n11')),
  rule('reason-beside-validity', 'RuleNoReasonOfValid', observed('a recorded retrieval (JL get_updated); C3, n12')),
  rule('origin-dob-of-other-country', 'RuleOriginDob', documented('two rows name other countries: seed; C11, n16')),
  rule('cpf-of-other-country', 'RuleCpf', inferred('n17: the country of cpf is a conclusion')),
  rule('names-in-latin-letters', 'RuleNonLatinNames', documented('"otherwise if provided": seed; n18')),
  rule('personal-number-of-other-document', 'RulePersonalNumber', observed('an identity card has one (SS); C6, n19')),
  rule('data-without-upload', 'RuleNothingUploaded', inferred('n22')),
  rule('nothing-chosen', 'RuleNothingChosen', inferred('n22')),
  retired(
    rule(
      'address-of-before-august-2020',
      'RuleRawAddress',
      documented('a sample kept the American parts for two years: IG23/callback.md; C16, n26'),
    ),
  ),
  retired(rule('address-state', 'RuleAddressState', documented('replaced in July 2014: IG21/README.md; seen in JR'))),
  retired(
    rule(
      'retired-parameters',
      'RuleRetiredParameters',
      documented('IG21/README.md; still in clients (SS, OC, SL, JL)'),
    ),
  ),
  rule('screening-of-rejected', 'RuleScreening', documented('IG21/netverify-screening.md; n28')),
  rule('screening-not-done', 'RuleScreeningDone', documented('IG21/netverify-screening.md; n28')),
  rule('images-of-expired', 'RuleNoImagesOfExpired', inferred('a5')),
  rule('document-of-failed', 'RuleNoDocumentOfFailed', documented('required in 2023: IG23/callback.md; C24, d1')),
  rule('origin-dob-completed-otherwise', 'n16', documented('the guide gives examples only: seed; C11')),
  rule(
    'dates-in-other-order',
    'n23',
    documented('a first attempt before the transaction: IG21/netverify-screening.md'),
  ),
  rule('late-authentication', 'a4', documented('the sample comes a day later: seed; C39')),
  rule('dates-of-documents', 'd8', documented('the dates of all samples are years apart: seed; C32')),
  rule('card-not-masked', 'RuleCardIsMasked', documented('"always EXTRACTED": seed; d4')),
  rule('social-security-card', 'RuleSocialSecurityCard', documented('"USA only": seed; C29, d5')),
  rule(
    'members-of-other-type',
    'RuleExtractedMembers',
    documented('the table changed with every edition; C28, C34, d5'),
  ),
];
