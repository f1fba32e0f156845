import { describe, expect, test } from 'vitest';
import {
  DOCUMENT,
  documented,
  initiated,
  jpegOf,
  multipart,
  pdfOf,
  type Reply,
  start,
  WEB,
  wrongWith,
} from './support.ts';

const UNKNOWN = '7c4f1d2a-e6b0-41f0-9a3b-0242ac120099';
const METADATA = { enrollmentTransactionReference: UNKNOWN, callbackUrl: 'https://consumer.example/hook' };

/** A body that each operation takes. */
const BODIES: Record<string, () => unknown> = {
  initiateNetverify: () => WEB,
  performNetverify: () => ({
    merchantIdScanReference: 'order',
    frontsideImage: 'AAAA',
    country: 'AUT',
    idType: 'PASSPORT',
  }),
  initiateAuthentication: () => METADATA,
  initiateFacemapAuthentication: () => multipart({ enrollmentMetadata: METADATA, facemap: new Uint8Array([1]) }),
  createAcquisition: () => DOCUMENT,
  uploadDocument: () => multipart({ document: pdfOf(1) }),
  uploadPage: () => multipart({ image: jpegOf(10) }),
  completeAcquisition: () => multipart({ metadata: DOCUMENT, image: jpegOf(10) }),
};

const VALUES: Record<string, string> = { number: '1', classifier: 'front' };
const pathOf = (path: string, reference = UNKNOWN) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? reference);

const OPERATIONS = documented.map((operation) => [operation.id, operation] as const);
const WITH_BODY = OPERATIONS.filter(([, { body }]) => body !== undefined);
const WITH_JSON = WITH_BODY.filter(([, { body }]) => body?.['application/json'] !== undefined);
const WITH_PARTS = WITH_BODY.filter(([, { body }]) => body?.['multipart/form-data'] !== undefined);

/** The status, and that the body is the one of an error, by the document. */
function expectRefusal(id: string, answer: Reply, status: number, url: string) {
  expect([id, answer.status, wrongWith(id, answer)]).toEqual([id, status, []]);
  expect(answer.json).toMatchObject({ httpStatus: String(status), message: expect.any(String), requestURI: url });
}

test('the document has the operations that are tried', () => {
  expect(OPERATIONS).toHaveLength(34);
  expect(WITH_BODY.map(([id]) => id).sort()).toEqual(Object.keys(BODIES).sort());
});

describe.each(OPERATIONS)('%s', (id, { method, path }) => {
  const body = () => ({ body: BODIES[id]?.() });
  const url = `http://127.0.0.1:4010/jumio${pathOf(path)}`;

  test('forbids a call without credentials, without their form, or without a User-Agent', async () => {
    const { call } = await start();
    for (const headers of [
      { authorization: undefined },
      { authorization: 'Bearer abc' },
      { authorization: 'Basic' },
      { authorization: 'Basic !!!' },
      { authorization: `Basic ${btoa('no colon')}` },
      { authorization: `Basic ${btoa(':secret')}` },
      { 'user-agent': undefined },
      { 'user-agent': ' ' },
    ])
      expectRefusal(id, await call(method, pathOf(path), { ...body(), headers }), 403, url);
  });

  test('tells wrong credentials, where some are configured', async () => {
    const { call } = await start({ settings: { credentials: { apiKey: 'token', apiSecret: 'other' } } });
    expectRefusal(id, await call(method, pathOf(path), body()), 401, url);
    const right = await call(method, pathOf(path), {
      ...body(),
      headers: { authorization: `Basic ${btoa('token:other')}` },
    });
    expect(right.status).not.toBe(401);
  });

  if (path.includes('{'))
    test('does not know an unknown reference, nor one that is none', async () => {
      const { call } = await start();
      for (const reference of [UNKNOWN, '__proto__', 'constructor', '%F0%9F%98%80', 'a'.repeat(37), '%20'])
        expect([reference, (await call(method, pathOf(path, reference), body())).status]).toEqual([reference, 404]);
      expectRefusal(id, await call(method, pathOf(path), body()), 404, url);
    });

  test('is not there under another method', async () => {
    const { call } = await start();
    expect((await call('PATCH', pathOf(path))).status).toBe(405);
  });
});

describe.each(WITH_BODY)('%s', (id, { method, path }) => {
  const url = `http://127.0.0.1:4010/jumio${pathOf(path)}`;
  const send = async (init: Parameters<Awaited<ReturnType<typeof start>>['call']>[2]) =>
    (await start()).call(method, pathOf(path), init);

  test('forbids a body of another type, or of none', async () => {
    for (const type of ['text/plain', 'application/xml', undefined])
      expectRefusal(id, await send({ body: new Uint8Array([123, 125]), headers: { 'content-type': type } }), 403, url);
  });

  test('refuses a body that is too large', async () => {
    const answer = await send({ body: new Uint8Array(16 * 1024 * 1024 + 1) });
    expectRefusal(id, answer, 400, url);
  });
});

describe.each(WITH_JSON)('%s', (id, { method, path }) => {
  const url = `http://127.0.0.1:4010/jumio${pathOf(path)}`;
  const json = { 'content-type': 'application/json' };

  test('refuses what is no JSON, or not UTF-8', async () => {
    const { call } = await start();
    for (const body of ['', '{', '{"a":}', 'undefined', new Uint8Array([34, 0xff, 34])])
      expectRefusal(id, await call(method, path, { body, headers: json }), 400, url);
  });

  test('refuses what is no object, and names what is missing or wrong', async () => {
    const { call } = await start();
    const good = BODIES[id]?.() as Record<string, unknown>;
    for (const body of [[], 'null', '7', '"text"', 'true'])
      expectRefusal(id, await call(method, path, { body, headers: json }), 400, url);
    const required = (await call(method, path, { body: {} })).json.message;
    expect(required).toMatch(/^Bad Request: Missing parameter \w+$/);
    for (const name of Object.keys(good)) {
      const answer = await call(method, path, { body: { ...good, [name]: 7 } });
      expectRefusal(id, answer, 400, url);
      expect(answer.json.message).toBe(`Bad Request: Invalid value of ${name}`);
    }
  });
});

describe.each(WITH_PARTS)('%s', (id, { method, path }) => {
  const url = `http://127.0.0.1:4010/jumio${pathOf(path)}`;

  test('refuses a body without a boundary, in the words that were recorded', async () => {
    const { call } = await start();
    const headers = { 'content-type': 'multipart/form-data' };
    const answer = await call(method, pathOf(path), { body: 'anything', headers });
    expectRefusal(id, answer, 400, url);
    expect(answer.json.message).toBe('Bad Request: Missing start boundary');
  });

  test('refuses a form without its parts', async () => {
    const { call } = await start();
    expectRefusal(id, await call(method, pathOf(path), { body: multipart({ other: 'x' }) }), 400, url);
  });
});

describe('single values', () => {
  test.each([
    { customerInternalReference: 'a'.repeat(101) },
    { workflowId: 300 },
    { workflowId: '200' },
    { tokenLifetimeInMinutes: 4 },
    { tokenLifetimeInMinutes: 86_401 },
    { tokenLifetimeInMinutes: 1e308 },
    { presets: [{ index: 1, country: 'AUT' }] },
    { presets: [{ index: 1, country: 'Austria', type: 'PASSPORT' }] },
    { presets: [{ index: 1, country: 'AUT', type: 'VISA' }] },
    { callbackUrl: 'ftp://consumer.example' },
    { callbackUrl: '/hook' },
    { successUrl: 'javascript:alert(1)' },
    { errorUrl: 'https://' },
  ])('of an initiation are refused: %o', async (more) => {
    const { call, app } = await start();
    const answer = await call('POST', '/api/v4/initiate', { body: { ...WEB, ...more } });
    expect([answer.status, wrongWith('initiateNetverify', answer)]).toEqual([400, []]);
    expect(app.journal.entries().flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test('of images that are not Base64 are refused; 14 MB of it are taken', async () => {
    const { call } = await start();
    const send = (frontsideImage: string) =>
      call('POST', '/api/netverify/v2/performNetverify', {
        body: { merchantIdScanReference: 'a', country: 'AUT', idType: 'PASSPORT', frontsideImage },
      });
    for (const image of ['', '=', 'a b', 'data:image/png;base64,AAAA', '\ud800'])
      expect([image, (await send(image)).status]).toEqual([image, 400]);
    expect((await send('A'.repeat(14 * 1024 * 1024))).status).toBe(200);
  });

  test('of text that no form can hold are taken', async () => {
    const server = await start();
    await initiated(server, { customerInternalReference: '\ud800', userReference: '__proto__', reportingCriteria: '' });
    await server.advance(600_000);
    expect(server.received[0]?.form).toMatchObject({
      merchantIdScanReference: '\ufffd',
      customerId: '__proto__',
      merchantReportingCriteria: '',
    });
  });

  test('of a classifier or a mask that is none are refused', async () => {
    const server = await start();
    const reference = await initiated(server);
    await server.advance(600_000);
    const { call } = server;
    expect((await call('GET', `/api/netverify/v2/scans/${reference}/images/side`)).status).toBe(404);
    expect((await call('GET', `/recognition/v1/idscan/${reference}/__proto__`)).status).toBe(404);
    expect((await call('GET', `/api/netverify/v2/documents/${reference}/pages/1?maskhint=no`)).status).toBe(403);
  });
});

test('the images of callbacks are behind the same door as everything else', async () => {
  const server = await start();
  const reference = await initiated(server);
  await server.advance(600_000);
  const link = server.received[0]?.form.idScanImage as string;
  for (const headers of [{ authorization: undefined }, { 'user-agent': undefined }]) {
    const answer = await server.call('GET', link, { headers });
    expect([answer.status, answer.json.httpStatus]).toEqual([403, '403']);
  }
  // Of another product, a reference is unknown.
  expect((await server.call('GET', `/api/netverify/v2/documents/${reference}`)).status).toBe(404);
  expect((await server.call('GET', `/api/netverify/v2/authentications/${reference}`)).status).toBe(404);
});

test('an unknown path is not found; one with a doubled slash is one', async () => {
  const { call } = await start();
  for (const path of ['/', '/api', '/api/v4/initiate/', '/api//v4/initiate', '/__proto__'])
    expect([path, (await call('POST', path, { body: WEB })).status]).toEqual([path, 404]);
});
