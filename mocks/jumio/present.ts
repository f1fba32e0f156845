import type { JumioEvents } from '../../generators/jumio/index.ts';
import { isPlainObject } from '../../src/core/override.ts';
import { servers } from '../../src/generated/jumio/operations.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { type Begun, factsOf, type PerformRequest, type Product } from './facts.ts';

type Of<P extends Product> = Extract<Begun, { product: P }>;
type Body = JumioEvents['netverify'];

/** A callback with the links of this server, and with what the request of its transaction said. */
export function present(payload: unknown, event: string, verification: Verification, room: Room): unknown {
  const { begun } = factsOf(verification);
  return relinked(begun?.product === event ? echoed(payload, begun) : payload, room.link(''));
}

const ORIGINS = new Set(servers.map((url) => new URL(url).origin));

/** The same value with every link to a server of Jumio leading to this one. */
function relinked(value: unknown, base: string): unknown {
  if (typeof value === 'string') {
    const end = value.indexOf('/', 'https://'.length);
    return end > 0 && ORIGINS.has(value.slice(0, end)) ? base + value.slice(end) : value;
  }
  if (Array.isArray(value)) return value.map((each) => relinked(each, base));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, relinked(each, base)]));
}

function echoed(payload: unknown, begun: Begun): unknown {
  switch (begun.product) {
    case 'netverify':
      return netverify(payload as Body, begun);
    case 'authentication':
      return authentication(payload as JumioEvents['authentication'], begun);
    case 'documentVerification':
      return documentVerification(payload as JumioEvents['documentVerification'], begun);
  }
}

const SELFIE = ['identityVerification', 'idScanImageFace', 'livenessImages', 'facemap'];
const ECHOES = ['merchantIdScanReference', 'customerId', 'merchantReportingCriteria', 'presetCountry', 'presetIdType'];

function netverify(body: Body, begun: Of<'netverify'>): unknown {
  if (begun.via === 'web') {
    const { customerInternalReference, userReference, reportingCriteria, presets = [], workflowId } = begun.request;
    const [preset] = presets;
    const isIdOnly = workflowId !== undefined && workflowId < 200;
    return {
      ...unsupported(without(body, [...ECHOES, ...(isIdOnly ? SELFIE : [])]), preset?.type, preset?.country),
      merchantIdScanReference: customerInternalReference,
      customerId: userReference,
      ...(reportingCriteria !== undefined && { merchantReportingCriteria: reportingCriteria }),
      ...(preset && { presetCountry: preset.country, presetIdType: preset.type }),
    };
  }
  const { request, images } = begun;
  const { merchantIdScanReference, customerId, merchantReportingCriteria } = request;
  const missing = [
    ...(images.includes('face') ? [] : SELFIE),
    ...(images.includes('back') ? [] : ['idScanImageBackside']),
  ];
  return {
    ...supplied(unsupported(without(body, [...ECHOES, ...missing]), request.idType, request.country), request),
    merchantIdScanReference,
    ...(customerId !== undefined && { customerId }),
    ...(merchantReportingCriteria !== undefined && { merchantReportingCriteria }),
  };
}

/** What is rejected as unsupported is what the request named, be it a document that the kit cannot make. */
function unsupported(body: Body, idType: Body['idType'], idCountry: string | undefined): Body {
  const { verificationStatus } = body;
  const isRejected =
    verificationStatus === 'DENIED_UNSUPPORTED_ID_TYPE' || verificationStatus === 'DENIED_UNSUPPORTED_ID_COUNTRY';
  if (!isRejected || idType === undefined || idCountry === undefined) return body;
  if (body.idType === idType && body.idCountry === idCountry) return body;
  return { ...without(body, ['idSubtype']), idType, idCountry };
}

/** What `enabledFields` calls a parameter of the callback (C44), and where the request may supply it. */
const FIELDS: readonly [field: string, parameter: keyof Body, supplied?: keyof PerformRequest][] = [
  ['idNumber', 'idNumber', 'number'],
  ['idFirstName', 'idFirstName', 'firstName'],
  ['idLastName', 'idLastName', 'lastName'],
  ['idDob', 'idDob', 'dob'],
  ['idExpiry', 'idExpiry', 'expiry'],
  ['idUsState', 'idUsState', 'usState'],
  ['idPersonalNumber', 'personalNumber', 'personalNumber'],
  ['idAddress', 'idAddress'],
];

/** What is not listed is not read; then it is as the merchant supplied it, or absent [IG21/performNetverify.md; seed]. */
function supplied(body: Body, request: PerformRequest): Body {
  if (request.enabledFields === undefined) return body;
  const enabled = request.enabledFields.split(',').map((field) => field.trim());
  const unread = FIELDS.filter(([field, parameter]) => !enabled.includes(field) && parameter in body);
  const given = unread.flatMap(([, parameter, name]) =>
    name === undefined || request[name] === undefined ? [] : [[parameter, request[name]]],
  );
  // The printed form of a birth date that was not read is not there either (n16).
  const dropped = unread.some(([field]) => field === 'idDob') ? ['originDob'] : [];
  return { ...without(body, [...unread.map(([, parameter]) => parameter), ...dropped]), ...Object.fromEntries(given) };
}

function authentication(body: JumioEvents['authentication'], { request, via }: Of<'authentication'>): unknown {
  const { enrollmentTransactionReference, userReference } = request;
  return {
    ...without(body, ['userReference']),
    enrollmentTransactionReference,
    ...(via === 'web' && { scanSource: 'WEB' }),
    ...(userReference !== undefined && { userReference }),
  };
}

function documentVerification(
  body: JumioEvents['documentVerification'],
  { request, via, upload }: Of<'documentVerification'>,
): unknown {
  const { merchantScanReference, customerId, merchantReportingCriteria, clientIp, country, customDocumentCode } =
    request;
  const { transaction, document } = body;
  return {
    ...body,
    transaction: {
      ...without(transaction, ['merchantReportingCriteria', 'clientIp']),
      source: via === 'api' ? 'DOC_API' : 'DOC_UPLOAD',
      merchantScanReference,
      customerId,
      ...(merchantReportingCriteria !== undefined && { merchantReportingCriteria }),
      ...(via === 'api' && clientIp !== undefined && { clientIp }),
    },
    ...(document && {
      document: {
        ...(via === 'api' && upload.pages.length > 0 ? uploaded(document, upload) : document),
        ...(country !== undefined && { country }),
        ...(request.type === 'CUSTOM' && { customDocumentCode }),
      },
    }),
  };
}

type Document = NonNullable<JumioEvents['documentVerification']['document']>;

/** The links of the pages that came. Pages of a card are numbered from 101 on, as in the callbacks of the generators. */
function uploaded(document: Document, { pages, hasOriginal }: Of<'documentVerification'>['upload']): object {
  const [first = ''] = document.images;
  const stem = first.slice(0, first.lastIndexOf('/pages/'));
  const from = document.type === 'CC' ? 100 : 0;
  return {
    ...without(document, ['originalDocument']),
    images: pages.map((page) => `${stem}/pages/${from + page}`),
    ...(hasOriginal && { originalDocument: `${stem}/original` }),
  };
}

function without<T extends object>(value: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as T;
}
