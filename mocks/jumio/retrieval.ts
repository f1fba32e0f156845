import type { JumioEvents } from '../../generators/jumio/index.ts';
import type { components } from '../../src/generated/jumio/types.ts';

type Schemas = components['schemas'];
type Netverify = JumioEvents['netverify'];

/** Parameters of the callback that stand in the document under another name [IG21/netverify-retrieval-api.md]. */
const RENAMED = {
  idType: 'type',
  idCountry: 'issuingCountry',
  verificationStatus: 'status',
  idFirstName: 'firstName',
  idLastName: 'lastName',
  idDob: 'dob',
  idExpiry: 'expiry',
  idNumber: 'number',
  idUsState: 'usState',
  idAddress: 'address',
} as const;

/** Those that are told elsewhere, or nowhere. All others are in the document under their own name. */
const NOT_OF_THE_DOCUMENT = new Set<string>([
  'callBackType',
  'jumioIdScanReference',
  'idScanStatus',
  'idScanSource',
  'idCheckDataPositions',
  'idCheckDocumentValidation',
  'idCheckHologram',
  'idCheckMRZcode',
  'idCheckMicroprint',
  'idCheckSecurityFeatures',
  'idCheckSignature',
  'transactionDate',
  'callbackDate',
  'firstAttemptDate',
  'identityVerification',
  'rejectReason',
  'additionalChecks',
  'idScanImage',
  'idScanImageBackside',
  'idScanImageFace',
  'livenessImages',
  'facemap',
  'merchantIdScanReference',
  'merchantReportingCriteria',
  'customerId',
  'clientIp',
  'presetCountry',
  'presetIdType',
]);

/** What was read from the document. Nothing, as long as the transaction is pending. */
export function scanDocument(told: Netverify | undefined): Schemas['ScanDocument'] {
  const named = Object.entries(told ?? {}).filter(([name]) => !NOT_OF_THE_DOCUMENT.has(name));
  return Object.fromEntries(named.map(([name, value]) => [RENAMED[name as keyof typeof RENAMED] ?? name, value]));
}

export function scanStatus(told: Netverify | undefined): Schemas['TransactionStatus'] {
  if (told === undefined) return 'PENDING';
  return told.verificationStatus === 'NO_ID_UPLOADED' ? 'FAILED' : 'DONE';
}

/** @param body the callback, or what it would say */
export function scanTransaction(body: Netverify, told: Netverify | undefined): Schemas['ScanTransaction'] {
  const { idScanSource, transactionDate, clientIp, customerId, merchantIdScanReference, merchantReportingCriteria } =
    body;
  // Of a user who has not come yet, no address is known, and no way to capture.
  const source = told !== undefined || idScanSource === 'API' || idScanSource === 'SDK' ? idScanSource : 'WEB';
  return {
    status: scanStatus(told),
    source,
    date: transactionDate,
    ...(told !== undefined && clientIp !== undefined && { clientIp }),
    ...(customerId !== undefined && { customerId }),
    ...(merchantIdScanReference !== undefined && { merchantScanReference: merchantIdScanReference }),
    ...(merchantReportingCriteria !== undefined && { merchantReportingCriteria }),
  };
}

/** `validity` and `searchResults` are text here [IG21/netverify-screening.md] (C1, C50). */
export function scanVerification(told: Netverify): Schemas['ScanVerification'] {
  const { idCheckMRZcode, identityVerification, additionalChecks } = told;
  const screening = additionalChecks?.watchlistScreening;
  return {
    ...(idCheckMRZcode !== undefined && { mrzCheck: idCheckMRZcode === 'OK' ? 'OK' : 'NOT_AVAILABLE' }),
    ...('rejectReason' in told && { rejectReason: told.rejectReason }),
    ...(identityVerification && {
      identityVerification: { ...identityVerification, validity: String(identityVerification.validity) },
    }),
    ...(screening && {
      additionalChecks: {
        watchlistScreening: {
          ...screening,
          ...(screening.searchResults !== undefined && { searchResults: String(screening.searchResults) }),
        },
      },
    }),
  } as Schemas['ScanVerification'];
}

const CLASSIFIERS = { front: 'idScanImage', back: 'idScanImageBackside', face: 'idScanImageFace' } as const;
export type Classifier = keyof typeof CLASSIFIERS;

/** The images that there are. */
export function scanImages(told: Netverify | undefined): Classifier[] {
  return (Object.keys(CLASSIFIERS) as Classifier[]).filter((each) => told?.[CLASSIFIERS[each]] !== undefined);
}

/** @param body the callback, or what it would say */
export function authenticationDetails(
  body: JumioEvents['authentication'],
  told: JumioEvents['authentication'] | undefined,
  isOpened: boolean,
): Schemas['AuthenticationDetails'] {
  const { transactionReference, enrollmentTransactionReference, transactionDate, scanSource, userReference } = body;
  return {
    transactionReference,
    enrollmentTransactionReference,
    transactionResult: told?.transactionResult ?? (isOpened ? 'STARTED' : 'CREATED'),
    transactionDate,
    scanSource,
    ...(userReference !== undefined && { userReference }),
    ...(told?.idScanImageFace !== undefined && { images: [{ classifier: 'face', href: told.idScanImageFace }] }),
    ...(told?.livenessImages !== undefined && { livenessImages: told.livenessImages }),
  };
}

type Document = NonNullable<JumioEvents['documentVerification']['document']>;

/** The data has other shapes than in the callback (C35, C36). */
export function retrievedDocument(document: Document): Schemas['RetrievedDocument'] {
  const { extractedData, ...rest } = document as Document & { extractedData?: Schemas['ExtractedData'] };
  return { ...rest, ...(extractedData && { extractedData: retrievedData(extractedData, document.type) }) };
}

function retrievedData(data: Schemas['ExtractedData'], type: Document['type']) {
  const { name, firstName = name, lastName, ssn, signatureAvailable, issueDate, expiryDate, address, ...rest } = data;
  // The expiry of a card is in issueDate of the callback (C27).
  const expiry = type === 'CC' ? (expiryDate ?? issueDate) : expiryDate;
  return {
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(ssn !== undefined && { ssn }),
    ...(signatureAvailable !== undefined && { signatureAvailable }),
    extractedData: JSON.stringify({
      ...(address && { addressFormat: 'RAW', ...address }),
      ...rest,
      ...(issueDate !== undefined && type !== 'CC' && { issueDate }),
      ...(expiry !== undefined && { expiryDate: monthOf(expiry) }),
      ...(signatureAvailable !== undefined && { signaturePresent: String(signatureAvailable) }),
    }),
  };
}

/** `2030-07-28` as `07/30`. */
const monthOf = (date: string): string => `${date.slice(5, 7)}/${date.slice(2, 4)}`;

/** The number in the link of a page. */
export const pageNumber = (href: string): number => Number(href.slice(href.lastIndexOf('/') + 1));
