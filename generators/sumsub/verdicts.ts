import type { CommentKey } from './comments.ts';

/** Labels and buttons that go together. Of a composite button, its group is added where they are used. */
export interface Reason {
  labels: readonly string[];
  buttons: readonly string[];
}

/** A way to be rejected. */
export interface Rejection {
  type: 'FINAL' | 'RETRY';
  /** One or two of them are drawn. */
  reasons: readonly Reason[];
  comment: CommentKey;
  /** Which comments come. Default: drawn, see `resultOf`. */
  comments?: 'both' | 'none';
  /** Only a company is rejected so. */
  company?: true;
  /** No reviewer was there to press a button. */
  noButtons?: true;
}

const reason = (labels: string, ...buttons: string[]): Reason => ({ labels: labels.split(' '), buttons });
const each = (labels: string, group: string, ...buttons: string[]): Reason[] =>
  buttons.map((button) => reason(labels, `${group}_${button}`));

const PHOTO: readonly Reason[] = [
  reason('SCREENSHOTS UNSATISFACTORY_PHOTOS', 'badPhoto_screenshot'),
  reason('BLACK_AND_WHITE UNSATISFACTORY_PHOTOS', 'badPhoto_blackAndWhite'),
  reason('GRAPHIC_EDITOR UNSATISFACTORY_PHOTOS', 'badPhoto_imageEditor'),
  reason('INCOMPLETE_DOCUMENT UNSATISFACTORY_PHOTOS', 'badPhoto_incomplete'),
  ...each('UNSATISFACTORY_PHOTOS', 'badPhoto', 'dataNotVisible', 'sticker'),
];

const DOCUMENT: readonly Reason[] = [
  ...each('BAD_PROOF_OF_IDENTITY', 'badDocument', 'suspiciousDocument', 'copyOfIdDoc', 'withoutFace', 'wrongType'),
  reason('DOCUMENT_DAMAGED', 'badDocument_damagedId'),
  reason('DIGITAL_DOCUMENT', 'badDocument_digitalId'),
  reason('EXPIRATION_DATE', 'badDocument_expiredId'),
  reason('ID_INVALID', 'badDocument_invalidId'),
];

const COMPANY: readonly Reason[] = [
  reason('ADDITIONAL_DOCUMENT_REQUIRED', 'company_moreDocs'),
  reason('COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS', 'company_notDeteminedBeneficiaries'),
  ...each(
    'ADDITIONAL_DOCUMENT_REQUIRED',
    'kybAdditionalDocuments',
    'kybCertificateOfIncorporation',
    'kybProofOfAddress',
    'kybRegisterOfShareholdersOrUBOs',
  ),
  reason('COMPANY_NOT_DEFINED_STRUCTURE', 'kybControlAndOwnershipStructure_kybIncorrectControlStructure'),
  reason('COMPANY_NOT_VALIDATED_DIRECTORS', 'kybControlAndOwnershipStructure_kybMissingKYCForDirectors'),
  ...each('COMPANY_INCORRECT_DATA', 'kybOther', 'kybIncorrectCompanyName', 'kybIncorrectRegistrationNumber'),
  reason('UNFILLED_ID', 'kybUnsuitableDocument_kybUnsignedDocument'),
  reason('NOT_DOCUMENT', 'kybUnsuitableDocument_kybNotADocument'),
];

/**
 * Ways to be rejected, with labels and buttons that were seen or documented together [D5, D6, O2, O3, O4]. Which label goes
 * with FINAL and which with RETRY is the older grouping: what is likely, not what is allowed (invariant 7).
 */
export const rejections = {
  'retry-photo': { type: 'RETRY', reasons: PHOTO, comment: 'photo' },
  'retry-document': { type: 'RETRY', reasons: DOCUMENT, comment: 'document' },
  'retry-pages': {
    type: 'RETRY',
    reasons: each(
      'DOCUMENT_PAGE_MISSING',
      'additionalPages',
      'anotherSide',
      'mainPageId',
      'registrationStamp',
      'nextPage',
    ),
    comment: 'document',
  },
  'retry-selfie': {
    type: 'RETRY',
    reasons: [
      reason('BAD_FACE_MATCHING BAD_SELFIE', 'selfie_badFaceComparison'),
      ...each('BAD_SELFIE', 'selfie', 'selfieLiveness', 'blackAndWhite', 'webcamSelfie'),
    ],
    comment: 'selfie',
  },
  'retry-address': {
    type: 'RETRY',
    reasons: [
      ...each('BAD_PROOF_OF_ADDRESS', 'proofOfAddress', 'fullAddress', 'fullName', 'issueDate', 'listOfDocs'),
      reason('WRONG_ADDRESS', 'dataMismatch_address'),
    ],
    comment: 'address',
  },
  'retry-data': {
    type: 'RETRY',
    reasons: [
      ...each('PROBLEMATIC_APPLICANT_DATA', 'dataMismatch', 'fullName', 'dateOfBirth'),
      // A stronger label took the place of the one for the date (invariant 11).
      reason('WRONG_ADDRESS', 'dataMismatch_address', 'dataMismatch_dateOfBirth'),
    ],
    comment: 'data',
  },
  'retry-database': {
    type: 'RETRY',
    reasons: [
      reason('CHECK_UNAVAILABLE', 'dbNetChecks_checkUnavailable'),
      reason('CHECK_UNAVAILABLE', 'ekycRetry_checkUnavailable'),
      ...each('INCORRECT_SOCIAL_NUMBER', 'dbNetChecks', 'incorrectBvn', 'incorrectSsn', 'incorrectTin'),
    ],
    comment: 'data',
  },
  'retry-company': { type: 'RETRY', reasons: COMPANY, comment: 'company', company: true },
  'retry-without-comment': { type: 'RETRY', reasons: DOCUMENT, comment: 'document', comments: 'none' },
  'final-forgery': {
    type: 'FINAL',
    reasons: [
      reason('FORGERY', 'fake_forgedId'),
      reason('FORGERY GRAPHIC_EDITOR', 'fake_editedId'),
      reason('FORGERY UNSATISFACTORY_PHOTOS', 'fake_forgedId', 'badPhoto_imageEditor'),
      reason('FORGERY GRAPHIC_EDITOR UNSATISFACTORY_PHOTOS', 'fake_editedMrz', 'badPhoto_imageEditor'),
      reason('FORGERY', 'fake_fakePoa'),
      reason('FORGERY', 'fake_nfcMismatch'),
    ],
    comment: 'final',
    comments: 'both',
  },
  'final-fraud': {
    type: 'FINAL',
    reasons: [
      reason('FRAUDULENT_PATTERNS', 'fraudulentPatterns_selfieMismatch'),
      reason('FRAUDULENT_PATTERNS', 'fraudulentPatterns'),
      reason('FRAUDULENT_PATTERNS', 'videoIdentFinalRejection_forcedVerification'),
      reason('SELFIE_MISMATCH', 'fraudulentPatterns_selfieMismatch'),
      reason('FRAUDULENT_LIVENESS'),
      reason('THIRD_PARTY_INVOLVED'),
    ],
    comment: 'final',
  },
  'final-watch-list': {
    type: 'FINAL',
    reasons: [
      reason('ADVERSE_MEDIA', 'compromisedPersons_adverseMedia'),
      reason('CRIMINAL', 'compromisedPersons_criminalRecords'),
      reason('PEP', 'compromisedPersons_pep'),
      reason('SANCTIONS', 'compromisedPersons_sanctionList'),
      ...each('COMPROMISED_PERSONS', 'compromisedPersons', 'fitnessProbity', 'warning'),
    ],
    comment: 'final',
  },
  'final-region': {
    type: 'FINAL',
    reasons: [
      reason('WRONG_USER_REGION REGULATIONS_VIOLATIONS', 'regulationsViolations_wrongRegion'),
      reason('WRONG_USER_REGION', 'regulationsViolations_wrongRegion'),
    ],
    comment: 'final',
  },
  'final-age': { type: 'FINAL', reasons: [reason('AGE_REQUIREMENT_MISMATCH')], comment: 'final' },
  'final-duplicate': {
    type: 'FINAL',
    reasons: [reason('DUPLICATE', 'regulationsViolations_duplicate')],
    comment: 'final',
  },
  'final-database': {
    type: 'FINAL',
    reasons: [
      reason('DB_DATA_NOT_FOUND', 'dbNetReject_dataNotFound'),
      ...each('PROBLEMATIC_APPLICANT_DATA', 'ekycReject', 'dataMismatch', 'notEnoughDataInSource'),
    ],
    comment: 'final',
  },
  'final-inconsistent': { type: 'FINAL', reasons: [reason('INCONSISTENT_PROFILE', 'differentDocs')], comment: 'final' },
  'final-spam': { type: 'FINAL', reasons: [reason('SPAM', 'spam')], comment: 'final' },
  'final-blocklist': { type: 'FINAL', reasons: [reason('BLOCKLIST')], comment: 'final' },
  'final-company-structure': {
    type: 'FINAL',
    reasons: [reason('COMPANY_PROBLEMATIC_STRUCTURE', 'compromisedStructure')],
    comment: 'company',
    company: true,
  },
  'final-by-client': {
    type: 'FINAL',
    reasons: [reason('EXTERNAL_DECISION_REJECTION')],
    comment: 'final',
    comments: 'none',
    noButtons: true,
  },
} as const satisfies Record<string, Rejection>;

export type RejectionName = keyof typeof rejections;
