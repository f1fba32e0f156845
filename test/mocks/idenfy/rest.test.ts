import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { validate } from '../../../src/contract/validate.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { errorsOf } from '../../../src/core/verdict.ts';
import { createMockProvider } from '../../../src/mock.ts';
import { judgeOf } from '../../support/oracle.ts';

const HOST = 'https://ivs.idenfy.com';
const AUTH = { authorization: `Basic ${btoa('exampleKey:exampleSecret')}` };
const JSON_TYPE = { 'content-type': 'application/json' };

// biome-ignore lint/suspicious/noExplicitAny: bodies of answers, judged by the document
type Body = any;

/** The mock provider in this process, and what its consumer gets. */
async function rig(options: Parameters<typeof createMockProvider>[0] = {}) {
  const received: Body[] = [];
  const consumer = async (request: Request) => {
    received.push(await request.json());
    return new Response();
  };
  const mock = await createMockProvider({ providers: ['idenfy'], consumer, scenario: 'wait', ...options });
  const call = async (path: string, body: unknown, headers: Record<string, string> = { ...AUTH, ...JSON_TYPE }) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await mock.fetch(new Request(HOST + path, { method: 'POST', headers, body: text }));
    const said = await answer.text();
    return { status: answer.status, body: said === '' ? undefined : (JSON.parse(said) as Body) };
  };
  return { mock, received, call, [Symbol.asyncDispose]: () => mock.close() };
}

/** What `add-dummy-status` wants besides; the other operations have no use for it. */
const REVIEW = { manualFaceMatchResult: 'FACE_MATCH', manualDocumentValidity: 'DOC_VALIDATED' };

const judge = judgeOf('idenfy');
const schema = (name: string) => judge({ $ref: `#/components/schemas/${name}` });
const judges = {
  token: schema('TokenResponse'),
  status: schema('VerificationStatus'),
  data: schema('VerificationData'),
  error: schema('Error'),
};

describe('a token', () => {
  test('echoes the request with its defaults, and names in capitals', async () => {
    await using it = await rig();
    const request = {
      clientId: 'customer-1',
      firstName: 'Ada',
      lastName: 'Lovelace',
      expiryTime: 600,
      generateDigitString: true,
    };
    const { status, body } = await it.call('/api/v2/token', request);
    expect([status, judges.token(body)]).toEqual([201, []]);
    expect(body).toMatchObject({
      ...request,
      firstName: 'ADA',
      lastName: 'LOVELACE',
      sessionLength: 1_800,
      tokenType: 'IDENTIFICATION',
      personScanRef: 'customer-1',
    });
    expect(body.digitString).toMatch(/^\d{8}$/);
    expect(body.redirectUrl).toBe(`${HOST}/api/v2/redirect?authToken=${body.authToken}`);
  });

  test('is refused while the same clientId has an active session, and not after it has ended', async () => {
    await using it = await rig();
    const ask = () => it.call('/api/v2/token', { clientId: 'c', expiryTime: 600 });
    expect((await ask()).status).toBe(201);
    const refused = await ask();
    expect([refused.status, judges.error(refused.body)]).toEqual([409, []]);
    await it.mock.advance('11m');
    expect(it.received.map(({ status }) => status.overall)).toEqual(['EXPIRED']);
    expect((await ask()).status).toBe(201);
  });

  test('runs out after its own life, with one callback, and the status says so', async () => {
    await using it = await rig();
    const { body } = await it.call('/api/v2/token', { clientId: 'c', expiryTime: 60 });
    const { scanRef } = body;
    expect((await it.call('/api/v2/status', { scanRef })).body).toEqual({ status: 'ACTIVE', scanRef, clientId: 'c' });
    await it.mock.advance('59s');
    expect(it.received).toEqual([]);
    await it.mock.advance('1s');
    expect(it.received).toMatchObject([{ scanRef, status: { overall: 'EXPIRED' } }]);
    const status = await it.call('/api/v2/status', { scanRef });
    expect([status.body.status, judges.status(status.body)]).toEqual(['EXPIRED', []]);
    expect(judges.data((await it.call('/api/v2/data', { scanRef })).body)).toEqual([]);
  });

  test.each([
    ['APPROVED', 'identificationAutoFinished', 'APPROVED'],
    ['DENIED', 'identificationAutoFinished', 'DENIED'],
    ['SUSPECTED', 'identificationAutoFinished', 'SUSPECTED'],
    ['EXPIRED', 'identificationExpired', 'EXPIRED'],
  ])('with dummyStatus %s is answered by a callback at once', async (dummyStatus, event, overall) => {
    await using it = await rig();
    const { body } = await it.call('/api/v2/token', { clientId: 'c', dummyStatus });
    expect(body.message).toBe('Dummy token and verification created successfully');
    await it.mock.advance(0);
    expect(it.received).toMatchObject([{ clientId: 'c', scanRef: body.scanRef, status: { overall } }]);
    expect(errorsOf(await validate(idenfy, { payload: it.received[0], event }))).toEqual([]);
  });

  test('takes every country that there is, in either case, and names the field of one that there is not', async () => {
    await using it = await rig();
    // What Unicode knows besides: withdrawn codes, reserved ones, groups of countries. Kosovo is one here [OAS26].
    const others = 'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(
      ' ',
    );
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const isOne = names.of(code) !== undefined && !others.includes(code);
      const { status } = await it.call('/api/v2/token', { clientId: code, country: code.toLowerCase() });
      expect([code, status]).toEqual([code, isOne ? 201 : 400]);
    }
    for (const field of [{ country: ['LT', 'UK'] }, { nationality: 'XX' }]) {
      const { status, body } = await it.call('/api/v2/token', { clientId: 'c', ...field });
      expect([status, body.identifier, judges.error(body)]).toEqual([400, 'BAD_VALUE', []]);
      expect(body.message).toContain(Object.keys(field)[0]);
    }
    expect((await it.call('/api/v2/token', { clientId: 'c', country: null, nationality: 'xk' })).status).toBe(201);
  });

  test('sends its callbacks to its own callbackUrl', async () => {
    const urls: string[] = [];
    await using it = await rig({ consumer: async (request) => new Response(String(urls.push(request.url))) });
    await it.call('/api/v2/token', {
      clientId: 'c',
      callbackUrl: 'https://shop.example/hook',
      dummyStatus: 'APPROVED',
    });
    await it.mock.advance(0);
    expect(urls).toEqual(['https://shop.example/hook']);
  });
});

test('who a token names is who the result tells of, to the personal number', async () => {
  await using it = await rig({ scenario: 'approved' });
  const named = { firstName: 'Ada', nationality: 'lt', personalNumber: '49012100001', documentNumber: 'LT-1' };
  await it.call('/api/v2/token', { clientId: 'c', ...named });
  await it.mock.settle();
  expect(it.received).toMatchObject([
    { data: { docFirstName: 'ADA', docNationality: 'LT', docPersonalCode: '49012100001', docNumber: 'LT-1' } },
  ]);
});

describe('the human result of a dummy verification', () => {
  const DUMMIES = ['APPROVED', 'DENIED', 'SUSPECTED', 'EXPIRED', 'ACTIVE', undefined];
  const FACES = ['FACE_MATCH', 'FACE_MISMATCH', 'NO_FACE_FOUND', 'AUTO_UNVERIFIABLE'];
  const DOCUMENTS = ['DOC_VALIDATED', 'DOC_EXPIRED', 'DOC_FAKE', 'AUTO_UNVERIFIABLE'];

  test('is told by a callback as after a review, beside the automatic result and the person of before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...DUMMIES),
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(...FACES),
        fc.constantFrom(...DOCUMENTS),
        async (dummyStatus, seed, manualFace, manualDocument) => {
          await using it = await rig({ seed });
          const { scanRef } = (await it.call('/api/v2/token', { clientId: 'c', dummyStatus })).body;
          await it.mock.advance('1m');
          const before = it.received.find(({ status }) => status.overall !== 'EXPIRED');
          const asked = { scanRef, manualFaceMatchResult: manualFace, manualDocumentValidity: manualDocument };
          expect((await it.call('/api/v2/add-dummy-status', asked)).status).toBe(200);
          await it.mock.settle();
          const last = it.received.at(-1);
          const overall = manualFace === 'FACE_MATCH' && manualDocument === 'DOC_VALIDATED' ? 'APPROVED' : 'DENIED';
          expect(last).toMatchObject({ final: true, scanRef, status: { overall, manualFace, manualDocument } });
          expect(errorsOf(await validate(idenfy, { payload: last, event: 'identificationManualFinished' }))).toEqual(
            [],
          );
          expect((await it.call('/api/v2/status', { scanRef })).body).toMatchObject({ status: overall, manualFace });
          if (before === undefined) return;
          const { autoFace, autoDocument, fraudTags } = before.status;
          expect(last.status).toMatchObject({ autoFace, autoDocument, fraudTags });
          expect(last.data).toMatchObject({ docNumber: before.data.docNumber, docExpiry: before.data.docExpiry });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the link of a session', () => {
  const page = (url: string, init?: RequestInit) => new Request(url, init);

  test('offers the timelines, plays the one that is chosen, and sends the person on', async () => {
    await using it = await rig();
    const { body } = await it.call('/api/v2/token', { clientId: 'c', successUrl: 'https://shop.example/done' });
    const shown = await it.mock.fetch(page(body.redirectUrl));
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('value="suspected"');
    const form = { method: 'POST', body: new URLSearchParams({ scenario: 'approved' }) };
    const sent = await it.mock.fetch(page(body.redirectUrl, form));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, 'https://shop.example/done']);
    await it.mock.settle();
    expect(it.received.map(({ status }) => status.overall)).toEqual(['APPROVED']);
    expect((await it.mock.fetch(page(body.redirectUrl))).status).toBe(410);
  });

  test('begins the session, which then runs out by its own length', async () => {
    await using it = await rig();
    const { body } = await it.call('/api/v2/token', { clientId: 'c', sessionLength: 60 });
    await it.mock.advance('1h');
    await it.mock.fetch(page(body.redirectUrl));
    await it.mock.advance('61s');
    expect(it.received).toMatchObject([{ status: { overall: 'EXPIRED' } }]);
    await it.mock.settle();
    expect(it.received).toHaveLength(1);
  });

  test.each(['', '?authToken=nobody', '?authToken=%00'])('leads nowhere with "%s"', async (query) => {
    await using it = await rig();
    expect((await it.mock.fetch(page(`${HOST}/api/v2/redirect${query}`))).status).toBe(404);
  });
});

describe('reading back', () => {
  test('agrees with the last callback, whatever the timeline and the seed', async () => {
    const names = Object.keys(idenfy.scenarios).filter((name) => name !== 'document-reminders');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 1, max: 1e6 }), async (scenario, seed) => {
        await using it = await rig({ seed, scenario });
        const { body } = await it.call('/api/v2/token', { clientId: 'c-1', externalRef: 'order-1' });
        const { scanRef } = body;
        await it.mock.settle();
        const last = it.received.at(-1);
        expect(last).toMatchObject({ scanRef, clientId: 'c-1' });
        const status = (await it.call('/api/v2/status', { scanRef })).body;
        expect(judges.status(status)).toEqual([]);
        const { overall, autoFace, autoDocument, manualFace, manualDocument } = last.status;
        expect(status).toMatchObject({ status: overall, autoFace, autoDocument });
        expect([status.manualFace, status.manualDocument]).toEqual([manualFace ?? '', manualDocument ?? '']);
        const data = (await it.call('/api/v2/data', { scanRef })).body;
        expect(data).toEqual({ ...last.data, scanRef, clientId: 'c-1' });
        expect((await it.call('/api/v2/files', { scanRef })).body).toEqual(last.fileUrls ?? {});
      }),
      { numRuns: 200 },
    );
  });

  test('links of files need their signature, and run out after an hour', async () => {
    await using it = await rig({ scenario: 'approved' });
    const { body } = await it.call('/api/v2/token', { clientId: 'c' });
    await it.mock.settle();
    const { FRONT, FACE } = (await it.call('/api/v2/files', { scanRef: body.scanRef })).body;
    const get = async (url: string) => (await it.mock.fetch(new Request(url))).status;
    expect([await get(FRONT), await get(FACE)]).toEqual([200, 200]);
    expect(await get(FRONT.replace(/Signature=\w+/, 'Signature=invented'))).toBe(403);
    expect(await get(FRONT.replace('FRONT', 'BACK_VIDEO'))).toBe(404);
    await it.mock.advance(HOUR + MINUTE);
    expect(await get(FRONT)).toBe(403);
  });

  test('ends with the deletion, which is refused while the token lives unused', async () => {
    await using it = await rig();
    const { scanRef } = (await it.call('/api/v2/token', { clientId: 'c' })).body;
    const early = await it.call('/api/v2/delete', { scanRef });
    expect(early).toEqual({
      status: 400,
      body: {
        message: 'Token has not expired yet.',
        identifier: 'PARTNER_ERROR',
        documentation: '',
        severity: 'NOT_SEVERE',
      },
    });
    await it.mock.advance(DAY + 1);
    expect(await it.call('/api/v2/delete', { scanRef })).toEqual({ status: 200, body: undefined });
    expect((await it.call('/api/v2/status', { scanRef })).body.status).toBe('DELETED');
    for (const path of ['data', 'files', 'delete', 'add-dummy-status'])
      expect((await it.call(`/api/v2/${path}`, { scanRef, ...REVIEW })).status).toBe(404);
  });
});

describe('a request that is wrong', () => {
  const PATHS = ['token', 'add-dummy-status', 'status', 'data', 'files', 'delete'].map((name) => `/api/v2/${name}`);

  test.each(PATHS)('to %s gets the error that the document has', async (path) => {
    await using it = await rig({ credentials: { apiKey: 'exampleKey', apiSecret: 'exampleSecret' } });
    const wrong: [unknown, Record<string, string>, number, string | undefined][] = [
      [{}, JSON_TYPE, 401, undefined],
      [{}, { ...JSON_TYPE, authorization: 'Basic !' }, 401, undefined],
      [{}, { ...JSON_TYPE, authorization: `Basic ${btoa('other:pair')}` }, 401, undefined],
      ['{"a":', { ...AUTH, ...JSON_TYPE }, 400, 'JSON_ERROR'],
      ['a=b', { ...AUTH, 'content-type': 'application/x-www-form-urlencoded' }, 400, 'ENCODING_ERROR'],
      [{}, { ...AUTH, ...JSON_TYPE }, 400, 'MISSING_VALUE'],
      [{ clientId: 7, scanRef: 7, ...REVIEW }, { ...AUTH, ...JSON_TYPE }, 400, 'BAD_VALUE'],
      ['x'.repeat(17 * 1024 * 1024), { ...AUTH, ...JSON_TYPE }, 400, 'BAD_VALUE'],
    ];
    for (const [body, headers, status, identifier] of wrong) {
      const answer = await it.call(path, body, headers);
      expect([answer.status, answer.body.identifier, judges.error(answer.body)]).toEqual([status, identifier, []]);
    }
    const get = await it.mock.fetch(new Request(HOST + path, { headers: AUTH }));
    expect((await get.json()) as Body).toMatchObject({ identifier: 'METHOD_NOT_ALLOWED' });
  });

  test.each(PATHS.slice(1))('to %s about nobody is not found', async (path) => {
    await using it = await rig();
    await it.call('/api/v2/token', { clientId: 'c' });
    // The last one finds a verification here, and is no scanRef.
    for (const scanRef of ['nobody', '__proto__', 'client:c'])
      expect((await it.call(path, { scanRef, ...REVIEW })).status).toBe(404);
  });
});
