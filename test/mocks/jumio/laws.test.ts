import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jumio } from '../../../generators/jumio/index.ts';
import type { Room } from '../../../mocks/room.ts';
import { validate } from '../../../src/contract/validate.ts';
import { DAY } from '../../../src/core/time.ts';
import { BASE, DOCUMENT, type Json, multipart, type Received, type Server, start, WEB, wrongWith } from './support.ts';

/** 20 runs of 10 transactions: every one has a seed of its own. */
const RUNS = 20;
const PER_RUN = 10;
/** Longer than every timeline and every link. */
const LONG = 70 * DAY;
const HOOK = 'https://consumer.example/own';

const country = fc.constantFrom('DEU', 'FRA', 'USA', 'ESP', 'IND', 'CHN', 'BRA', 'ITA', 'KOR', 'GBR', 'ATA', 'XKX');
const idType = fc.constantFrom('PASSPORT', 'DRIVING_LICENSE', 'ID_CARD');
const text = fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }).filter((each) => each.length <= 100);
const preset = fc.record({ index: fc.constant(1), country, type: idType });
const initiate = fc.record(
  {
    customerInternalReference: text,
    userReference: text,
    reportingCriteria: text,
    presets: fc.array(preset, { maxLength: 1 }),
    workflowId: fc.constantFrom(100, 101, 102, 200, 201, 202),
    tokenLifetimeInMinutes: fc.integer({ min: 5, max: 86_400 }),
    callbackUrl: fc.constant(HOOK),
  },
  { requiredKeys: ['customerInternalReference', 'userReference'] },
);
const perform = fc.record(
  {
    merchantIdScanReference: text,
    customerId: text,
    merchantReportingCriteria: text,
    country,
    idType: fc.constantFrom('PASSPORT', 'DRIVING_LICENSE', 'ID_CARD', 'VISA'),
    frontsideImage: fc.constant('AAAA'),
    backsideImage: fc.constant('AAAA'),
    faceImage: fc.constant('AAAA'),
    enabledFields: fc.subarray(['idNumber', 'idFirstName', 'idDob', 'idAddress']).map((fields) => fields.join(',')),
    dob: fc.constant('1990-09-09'),
    lastName: fc.constant('TESTPERSON'),
  },
  { requiredKeys: ['merchantIdScanReference', 'country', 'idType', 'frontsideImage'] },
);
const enrolment = fc.record(
  { enrollmentTransactionReference: fc.uuid({ version: 4 }), userReference: text, callbackUrl: fc.constant(HOOK) },
  { requiredKeys: ['enrollmentTransactionReference'] },
);
const type = fc.constantFrom('BS', 'UB', 'CC', 'CCS', 'SSC', 'TR', 'OTHER', 'CUSTOM', 'IC');
const acquisition = fc.record(
  {
    type,
    country: country.filter((each) => each !== 'XKX'),
    customDocumentCode: fc.constant('GYM'),
    merchantScanReference: text,
    customerId: text,
    merchantReportingCriteria: text,
    enableExtraction: fc.boolean(),
    callbackUrl: fc.constant(HOOK),
    authorizationTokenLifetime: fc.integer({ min: 0, max: 5_184_000 }),
  },
  { requiredKeys: ['type', 'country', 'customDocumentCode', 'merchantScanReference', 'customerId'] },
);

type Asked = { path: string; body: Json; form?: boolean };
const post = (path: string, bodies: fc.Arbitrary<Json>, form = false): fc.Arbitrary<Asked> =>
  bodies.map((body) => ({ path, body, form }));
/** `undefined`: nobody calls; it is begun from within, as a test does. */
const askedFor: Record<string, fc.Arbitrary<Asked | undefined>> = {
  netverify: fc.oneof(
    post('/api/v4/initiate', initiate),
    post('/api/netverify/v2/performNetverify', perform),
    fc.constant(undefined),
  ),
  authentication: fc.oneof(post('/api/authentication/v1/facemap/initiate', enrolment, true), fc.constant(undefined)),
  documentVerification: fc.oneof(post('/api/netverify/v2/acquisitions', acquisition), fc.constant(undefined)),
};

const eventOf = (form: Record<string, string>): string =>
  ({ NETVERIFYID: 'netverify', NETVERIFY_AUTHENTICATION: 'authentication' })[form.callBackType ?? ''] ??
  'documentVerification';

/** A callback with its JSON read, by a list of our own. */
const JSONS = [
  'identityVerification',
  'rejectReason',
  'idAddress',
  'dlCategories',
  'livenessImages',
  'transaction',
  'document',
];
const read = (form: Record<string, string>): Json =>
  Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, JSONS.includes(name) ? JSON.parse(value) : value]),
  );

/** Where retrieval says what a parameter of the callback says: g4 of the facts. What is not listed is in the document. */
const ELSEWHERE: Record<string, string | undefined> = {
  verificationStatus: 'document.status',
  idType: 'document.type',
  idCountry: 'document.issuingCountry',
  idFirstName: 'document.firstName',
  idLastName: 'document.lastName',
  idDob: 'document.dob',
  idExpiry: 'document.expiry',
  idNumber: 'document.number',
  idUsState: 'document.usState',
  idAddress: 'document.address',
  rejectReason: 'verification.rejectReason',
  idScanSource: 'transaction.source',
  transactionDate: 'transaction.date',
  clientIp: 'transaction.clientIp',
  customerId: 'transaction.customerId',
  merchantIdScanReference: 'transaction.merchantScanReference',
  merchantReportingCriteria: 'transaction.merchantReportingCriteria',
  jumioIdScanReference: 'scanReference',
};
const NOWHERE =
  /^(?:callBackType|callbackDate|firstAttemptDate|idScanStatus|idCheck(?!MRZ).*|idScanImage.*|livenessImages|preset.*)$/;

/** What retrieval has to say after an ID verification. */
function scanAfter(form: Json): Json {
  const { identityVerification: identity, idCheckMRZcode, ...rest } = form;
  const status = form.verificationStatus === 'NO_ID_UPLOADED' ? 'FAILED' : 'DONE';
  const data: Json = { document: {}, transaction: { status }, verification: {} };
  for (const [name, value] of Object.entries(rest)) {
    if (NOWHERE.test(name)) continue;
    const [part = '', member] = (ELSEWHERE[name] ?? `document.${name}`).split('.');
    if (member === undefined) data[part] = value;
    else data[part][member] = value;
  }
  data.verification.mrzCheck = idCheckMRZcode === 'OK' ? 'OK' : 'NOT_AVAILABLE';
  if (identity)
    data.verification.identityVerification = { ...identity, validity: identity.validity ? 'true' : 'false' };
  return data;
}

async function retrieved({ call }: Server, id: string, path: string): Promise<Json> {
  const answer = await call('GET', path);
  expect([path, answer.status, wrongWith(id, answer)]).toEqual([path, 200, []]);
  const { timestamp, ...json } = answer.json;
  return json;
}

async function agrees(server: Server, form: Json): Promise<void> {
  switch (eventOf(form)) {
    case 'netverify': {
      const at = `/api/netverify/v2/scans/${form.jumioIdScanReference}`;
      expect(await retrieved(server, 'getScanData', `${at}/data`)).toEqual(scanAfter(form));
      const { status } = await retrieved(server, 'getScanStatus', at);
      expect(status).toBe(form.verificationStatus === 'NO_ID_UPLOADED' ? 'FAILED' : 'DONE');
      const { images, livenessImages } = await retrieved(server, 'getScanImages', `${at}/images`);
      const links = { front: form.idScanImage, back: form.idScanImageBackside, face: form.idScanImageFace };
      const there = Object.entries(links).filter(([, link]) => link !== undefined);
      expect([images].flat().map(({ classifier }) => classifier)).toEqual(there.map(([side]) => side));
      for (const [side, link] of there)
        expect(link).toBe(`${BASE}/recognition/v1/idscan/${form.jumioIdScanReference}/${side}`);
      expect(livenessImages).toEqual(form.livenessImages);
      return;
    }
    case 'authentication': {
      const { callBackType, callbackDate, idScanImageFace, ...rest } = form;
      const at = `/api/netverify/v2/authentications/${form.transactionReference}`;
      expect(await retrieved(server, 'getAuthentication', at)).toEqual({
        ...rest,
        ...(idScanImageFace && { images: [{ classifier: 'face', href: idScanImageFace }] }),
      });
      return;
    }
    default: {
      const { document, transaction, scanReference } = form;
      const at = `/api/netverify/v2/documents/${scanReference}`;
      const data = await retrieved(server, 'getDocumentData', `${at}/data`);
      expect((await retrieved(server, 'getDocumentStatus', at)).status).toBe(transaction.status);
      expect(data).toMatchObject({ scanReference, transaction });
      const { extractedData, ...stored } = document ?? {};
      const { extractedData: told, ...found } = data.document ?? {};
      expect(found).toEqual(stored);
      expect(told === undefined).toBe(extractedData === undefined);
      if (extractedData === undefined) return;
      const inner = JSON.parse(told.extractedData);
      const {
        name,
        firstName = name,
        lastName,
        ssn,
        signatureAvailable,
        address,
        issueDate,
        ...others
      } = extractedData;
      expect(told).toMatchObject(JSON.parse(JSON.stringify({ firstName, lastName, ssn, signatureAvailable })));
      expect(inner).toMatchObject({ ...address, ...others, ...(document.type !== 'CC' && issueDate && { issueDate }) });
    }
  }
}

/** What the request gave, as the callback has it. */
function echoes(form: Json, { body }: Asked): void {
  const given = (value: string) => (value === undefined ? undefined : value.toWellFormed());
  switch (eventOf(form)) {
    case 'netverify':
      expect(form.merchantIdScanReference).toBe(given(body.customerInternalReference ?? body.merchantIdScanReference));
      expect(form.customerId).toBe(given(body.userReference ?? body.customerId));
      expect(form.merchantReportingCriteria).toBe(given(body.reportingCriteria ?? body.merchantReportingCriteria));
      expect([form.presetCountry, form.presetIdType]).toEqual([body.presets?.[0]?.country, body.presets?.[0]?.type]);
      return;
    case 'authentication':
      expect(form.enrollmentTransactionReference).toBe(body.enrollmentTransactionReference);
      expect(form.userReference).toBe(body.userReference);
      return;
    default:
      expect(form.transaction.merchantScanReference).toBe(body.merchantScanReference);
      expect(form.transaction.customerId).toBe(body.customerId);
      expect(form.transaction.merchantReportingCriteria).toBe(body.merchantReportingCriteria);
      if (form.document) expect([form.document.type, form.document.country]).toEqual([body.type, body.country]);
  }
}

/** Whose transaction a callback is of, by the references that were answered. */
async function begin({ call, app }: Server, scenario: string, asked: Asked | undefined): Promise<string> {
  if (asked === undefined) {
    const room = app.room('jumio') as Room;
    return (await room.play(await room.invent({}), { scenario })).id;
  }
  const { path, body, form } = asked;
  const answer = await call('POST', path, {
    body: form ? multipart({ enrollmentMetadata: body, facemap: new Uint8Array([1]) }) : body,
  });
  expect([answer.status, answer.json]).toEqual([200, answer.json]);
  const { transactionReference, jumioIdScanReference, authenticationTransactionReference, scanReference } = answer.json;
  return transactionReference ?? jumioIdScanReference ?? authenticationTransactionReference ?? scanReference;
}

const referenceOf = (form: Json): string =>
  form.jumioIdScanReference ?? form.scanReference ?? form.transactionReference;

describe.each(Object.entries(jumio.scenarios))('%s', (name, { steps }) => {
  const [first] = steps.flatMap((step) => ('event' in step ? [step.event] : []));

  test(`retrieval says what the callback said, and the callback what the request said, of ${RUNS * PER_RUN} seeds`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(askedFor[first as string] as fc.Arbitrary<Asked | undefined>, {
          minLength: PER_RUN,
          maxLength: PER_RUN,
        }),
        async (seed, requests) => {
          const server = await start({ seed, settings: { scenario: name } });
          const begun = new Map<string, Asked | undefined>();
          for (const asked of requests) begun.set(await begin(server, name, asked), asked);
          await server.advance(LONG);
          expect(server.received.length).toBeGreaterThanOrEqual(PER_RUN);
          for (const { to, form } of server.received as Received[]) {
            const findings = await validate(jumio as never, { event: eventOf(form), payload: form });
            expect([form, findings.filter(({ severity }) => severity === 'error')]).toEqual([form, []]);
            const payload = read(form);
            await agrees(server, payload);
            const asked = begun.get(referenceOf(payload));
            if (asked !== undefined) echoes(payload, asked);
            if (asked?.body.callbackUrl !== undefined) expect(to).toBe(HOOK);
          }
          await server.app.close();
        },
      ),
      { numRuns: RUNS },
    );
  }, 120_000);
});

test('the same seed and the same requests give the same callbacks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const run = async () => {
        const server = await start({ seed });
        await server.call('POST', '/api/v4/initiate', { body: WEB });
        await server.call('POST', '/api/netverify/v2/acquisitions', { body: DOCUMENT });
        await server.advance(DAY);
        return server.received;
      };
      expect(await run()).toEqual(await run());
    }),
    { numRuns: 20 },
  );
});
