import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BASE, faultsOf, KEY, type Refused, rigOf, SECRET, type Started, signatureOf, signed } from './support.ts';

const DOCUMENT = `${BASE}/document`;
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const form = (request: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(request).map(([name, value]) => [name, String(value)] as [string, string]),
  ).toString();
const wanted = (types: unknown) => ({
  types_of_verification: typeof types === 'string' ? types : JSON.stringify(types),
});

describe('a call is refused with the code of the guide', () => {
  const calls: [string, string, Record<string, unknown>][] = [
    ['403: the key of the body is missing', '403', { api_key: undefined }],
    ['404: another action', '404', { action: 'requery' }],
    ['404: no action', '404', { action: undefined }],
    ['404: an action that is no text', '404', { action: null }],
    ['401: no signature', '401', { signature: undefined }],
    ['401: a signature of another length', '401', { signature: 'abc' }],
    ['401: a signature in capitals', '401', { signature: 'A'.repeat(40) }],
    ['401: a signature that is no text', '401', { signature: 7 }],
    ['9001: no user', '9001', { user_id: undefined }],
    ['9001: an empty user', '9001', { user_id: '' }],
    ['9001: a user of 33 characters', '9001', { user_id: 'u'.repeat(33) }],
    ['9001: no time', '9001', { timestamp: undefined }],
    ['9001: a time that is a text', '9001', { timestamp: '2026-01-01' }],
    ['9001: an extra parameter of 256 characters', '9001', { extra_param3: 'x'.repeat(256) }],
    ['9001: an extra parameter that is a number', '9001', { extra_param1: 7 }],
    ['9001: types that are no text', '9001', { types_of_verification: { identification: {} } }],
    ['9001: the sample of the guide, which is no JSON', '9001', wanted('{"identification":{},}')],
    ['9001: the list of the first edition', '9001', wanted([{ type: 'identification' }])],
    ['9001: no type', '9001', wanted({})],
    ['9001: no type, as PHP writes it', '9001', wanted([])],
    ['9001: null for types', '9001', wanted('null')],
    ['9001: an unknown type', '9001', wanted({ passport: {} })],
    ['9001: a type that every object has', '9001', wanted('{"__proto__":{}}')],
    ['9001: another type that every object has', '9001', wanted({ constructor: {} })],
    ['9001: options that are no object', '9001', wanted({ identification: true })],
    ['9001: texts that are no object', '9001', wanted({ identification: { match_text: 'A' } })],
    ['9001: a text of another type', '9001', wanted({ identification: { match_text: { 'credit-card-last4': '1' } } })],
    ['9001: an option with a capital', '9001', wanted({ 'credit-card': { match_text: { 'Credit-card-last4': '1' } } })],
    ['9001: a text that is a number', '9001', wanted({ 'credit-card': { match_text: { 'credit-card-last4': 1111 } } })],
    ['9001: an unknown mode', '9001', { allowed_mode: 'livefeed, video' }],
    ['9001: a comma and no mode', '9001', { allowed_mode: 'livefeed,' }],
    ['9001: a URL that is none', '9001', { notification_url: 'merchant.example' }],
    ['9001: a URL of another protocol', '9001', { notification_url: 'ftp://merchant.example/' }],
    ['9001: a URL with a password', '9001', { notification_url: 'https://a:b@merchant.example/' }],
  ];
  for (const [title, code, changes] of calls) {
    test(title, async () => {
      await using rig = await rigOf();
      const { status, body } = await rig.initiate(changes, { 'x-api-key': KEY });
      expect([status, body.status]).toEqual([200, code]);
      expect(faultsOf('InitiateResponse', body)).toEqual([]);
      expect(body.message).not.toBe('');
      expect(await rig.app.engine.records()).toEqual([]);
    });
  }

  test('9001: a URL that must not be called', async () => {
    await using rig = await rigOf({ targets: { wide: true } });
    for (const notification_url of ['http://169.254.169.254/latest', 'http://10.0.0.1/']) {
      expect((await rig.initiate({ notification_url })).body.status).toBe('9001');
    }
    expect((await rig.initiate()).body.status).toBe('200');
  });

  test('whose key is missing in the header, empty there, or another than in the body', async () => {
    await using rig = await rigOf();
    const body = JSON.stringify(signed());
    const headers: Record<string, string>[] = [{}, { 'x-api-key': '' }, { 'x-api-key': 'other' }];
    for (const given of headers) {
      const response = await rig.call(
        new Request(DOCUMENT, { method: 'POST', headers: { 'content-type': JSON_TYPE, ...given }, body }),
      );
      expect([response.status, await response.json()]).toEqual([200, { status: '403', message: 'Invalid API key' }]);
    }
  });

  test('whose body cannot be read, is too large, or is no body at all', async () => {
    await using rig = await rigOf();
    const bodies: [string | undefined, string | Uint8Array | null][] = [
      [JSON_TYPE, '{"action":'],
      [JSON_TYPE, ''],
      [JSON_TYPE, new Uint8Array([0x22, 0xff, 0x22])],
      [FORM_TYPE, '{"action":'],
      ['text/plain', '{}'],
      ['constructor', '{}'],
      [undefined, null],
      [JSON_TYPE, `"${'x'.repeat(16 * 1024 * 1024)}"`],
    ];
    for (const [type, body] of bodies) {
      const headers = { 'x-api-key': KEY, ...(type !== undefined && { 'content-type': type }) };
      const response = await rig.call(new Request(DOCUMENT, { method: 'POST', headers, body }));
      const told = (await response.json()) as Refused;
      expect([response.status, told.status]).toEqual([200, '400']);
      expect(faultsOf('InitiateResponse', told)).toEqual([]);
    }
    for (const body of ['null', '[]', '7', '"text"', '{}']) {
      const headers = { 'x-api-key': KEY, 'content-type': JSON_TYPE };
      const response = await rig.call(new Request(DOCUMENT, { method: 'POST', headers, body }));
      const told = (await response.json()) as Refused;
      expect(response.status).toBe(200);
      expect(['404', '9001']).toContain(told.status);
    }
  });

  test('at another URL or with another method, with a status of the web beside it', async () => {
    await using rig = await rigOf();
    const answered = async (path: string, method: string) =>
      (await rig.call(new Request(BASE + path, { method }))).status;
    expect(await answered('/document', 'GET')).toBe(405);
    expect(await answered('/documents', 'POST')).toBe(404);
    expect(await answered('/v0/document', 'POST')).toBe(404);
    expect(await answered('/files/__proto__/constructor', 'GET')).toBe(404);
  });
});

describe('credentials that are configured are asked for', () => {
  test('another key is refused', async () => {
    await using rig = await rigOf({ credentials: { apiKey: 'mine' } });
    expect((await rig.initiate()).body.status).toBe('403');
    expect((await rig.initiate({ api_key: 'mine' })).body.status).toBe('200');
  });

  test('a signature is checked where there is a secret, and covers what the guide lists', async () => {
    await using any = await rigOf();
    expect((await any.initiate({ signature: 'a'.repeat(40) })).body.status).toBe('200');
    await using rig = await rigOf({ credentials: { apiSecret: SECRET } });
    const request = signed({ extra_param1: 'order-42', extra_param2: '', extra_param3: null });
    const { signature } = request;
    const codeOf = async (changes: Record<string, unknown>) =>
      (await rig.initiate({ ...request, ...changes })).body.status;
    expect(await codeOf({})).toBe('200');
    expect(await codeOf({ signature: 'a'.repeat(40) })).toBe('401');
    expect(await codeOf({ signature: signatureOf(request, 'another') })).toBe('401');
    for (const changes of [
      { user_id: 'mallory' },
      { extra_param1: 'order-43' },
      { extra_param2: 'new' },
      { notification_url: 'https://mallory.example/' },
      { timestamp: 1 },
    ]) {
      expect(await codeOf({ ...changes, signature })).toBe('401');
    }
    expect(await codeOf({ types_of_verification: '{"identification":{}}', allowed_mode: 'upload' })).toBe('200');
    expect((await rig.initiate({ user_id: '0' })).body.status).toBe('200');
  });
});

test('an account that signs in the listed order is asked to', async () => {
  const credentials = { apiSecret: SECRET };
  const text = `timestamp:1action:initiate-verification-sessionapi_key:${KEY}user_id:7api_secret:${SECRET}`;
  const listed = {
    ...{ timestamp: 1, user_id: '7', notification_url: undefined },
    signature: createHash('sha1').update(text).digest('hex'),
  };
  await using sorted = await rigOf({ credentials });
  expect((await sorted.initiate(listed)).body.status).toBe('401');
  await using rig = await rigOf({ credentials, configured: { order: 'listed' } });
  expect((await rig.initiate(listed)).body.status).toBe('200');
  expect((await rig.initiate()).body.status).toBe('401');
});

describe('the body of a call', () => {
  const posted = async (type: string, body: string) => {
    await using rig = await rigOf({ scenario: 'success' });
    const headers = { 'x-api-key': KEY, 'content-type': type };
    const response = await rig.call(new Request(DOCUMENT, { method: 'POST', headers, body }));
    const started = (await response.json()) as Started;
    await rig.app.engine.advance(600_000);
    return { started, told: rig.received.map(({ body }) => body) };
  };
  const request = signed({
    extra_param1: 'Žluť 1&2=3',
    ...wanted({ 'credit-card': { match_text: { 'credit-card-first6': '411111' } } }),
  });

  test('may be JSON, a form, or JSON that is called a form, and says the same', async () => {
    const json = await posted(JSON_TYPE, JSON.stringify(request));
    expect(json.started.status).toBe('200');
    expect(json.told).toHaveLength(1);
    expect(await posted(FORM_TYPE, form(request))).toEqual(json);
    expect(await posted(FORM_TYPE, JSON.stringify(request))).toEqual(json);
    expect(await posted(`${JSON_TYPE}; charset=utf-8`, JSON.stringify(request))).toEqual(json);
  });
});
