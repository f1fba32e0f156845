import { describe, expect, test } from 'vitest';
import { machineTime } from '../../../mocks/clock.ts';
import { applicant, documented, type Init, SECRET, start, wrongWith } from './support.ts';

const UNKNOWN = 'f'.repeat(24);
const pathOf = (path: string) =>
  path
    .replace('{externalUserId}', 'nobody')
    .replace('{presence}', 'activated')
    .replace(/\{\w+\}/g, UNKNOWN);
const seconds = () => Math.floor(machineTime() / 1_000);

describe('credentials', () => {
  const bad: [string, Init][] = [
    ...['x-app-token', 'x-app-access-ts', 'x-app-access-sig'].map((name): [string, Init] => [
      `without ${name}`,
      { headers: { [name]: undefined } },
    ]),
    ['a token without its prefix', { token: 'exampleToken' }],
    ['a token that is a prefix', { token: 'sbx:' }],
    ['a timestamp in milliseconds', { timestamp: machineTime() }],
    ['a timestamp of another form', { timestamp: '1e9' }],
    ['a timestamp of two minutes ago', { timestamp: seconds() - 120 }],
    ['a timestamp in two minutes', { timestamp: seconds() + 120 }],
    ['a short signature', { headers: { 'x-app-access-sig': 'abc' } }],
    ['a signature in capitals', { headers: { 'x-app-access-sig': 'A'.repeat(64) } }],
  ];
  test.each(bad)('are refused by every operation: %s', async (_, init) => {
    const { call } = await start();
    for (const { id, method, path } of documented) {
      const answer = await call(method, pathOf(path), init);
      expect([id, answer.status, wrongWith(id, answer)]).toEqual([id, 401, []]);
    }
  });

  test('are taken if they are well-formed, and checked where they are configured', async () => {
    const credentials = { apiKey: 'sbx:exampleToken', apiSecret: SECRET };
    const open = await start();
    const closed = await start({ settings: { credentials } });
    const list = '/resources/api/clientWebhooks';
    expect((await open.call('GET', list, { secret: 'any' })).status).toBe(200);
    expect((await closed.call('GET', list)).status).toBe(200);
    const forged = await closed.call('GET', list, { secret: 'any' });
    expect([forged.status, forged.json.errorCode]).toEqual([401, 4003]);
    expect((await closed.call('GET', list, { token: 'sbx:other' })).status).toBe(401);
    const path = '/resources/applicants?levelName=a%20b';
    const init = { body: { externalUserId: 'ü' } };
    expect((await closed.call('POST', path, { ...init, signs: '/resources/applicants?levelName=a b' })).status).toBe(
      401,
    );
    // A client behind a path of its own signs that path as well.
    expect((await closed.call('POST', path, { ...init, signs: `/sumsub${path}` })).status).toBe(201);
    expect((await closed.call('POST', path, { ...init, body: { externalUserId: 'é' } })).status).toBe(201);
  });
});

describe('requests', () => {
  test('about nobody are answered with 404, those with an id of another form as documented', async () => {
    const { call } = await start();
    const bodies: Record<string, unknown> = { setTags: [], completeInSandbox: { reviewAnswer: 'GREEN' } };
    for (const { id, method, path, body } of documented.filter((each) => each.path.includes('{'))) {
      const query = id === 'moveToLevel' ? '?name=x' : '';
      const init = body && { body: bodies[id] ?? {} };
      const answer = await call(method, pathOf(path) + query, init);
      expect([id, answer.status, wrongWith(id, answer)]).toEqual([id, 404, []]);
      if (id === 'getApplicantByExternalId') continue;
      const malformed = await call(method, pathOf(path).replace(UNKNOWN, 'XYZ') + query, init);
      expect([id, malformed.status, wrongWith(id, malformed)]).toEqual([id, method === 'GET' ? 404 : 400, []]);
    }
  });

  test('with a body that cannot be read are answered with 400', async () => {
    const { call } = await start();
    for (const { id, method, path, body } of documented.filter((each) => each.body !== undefined)) {
      const query = id === 'createApplicant' ? '?levelName=a' : id === 'testDigest' ? '?secretKey=a' : '';
      const type = Object.keys(body)[0] as string;
      for (const init of [
        { body: new Uint8Array([0x7b, 0xff]), headers: { 'content-type': type } },
        { body: '{}', headers: { 'content-type': 'application/xml' } },
        { body: new Uint8Array([0x7b, 0x7d]), headers: { 'content-type': undefined } },
        { body: new Uint8Array(16 * 1024 * 1024 + 1), headers: { 'content-type': type } },
        ...(type === 'application/json' ? [{ body: '{"a":' }, { body: 'null' }] : []),
      ]) {
        const answer = await call(method, pathOf(path) + query, init);
        expect([id, init.headers, answer.status, wrongWith(id, answer)]).toEqual([id, init.headers, 400, []]);
      }
    }
  });

  test('without what is needed name it', async () => {
    const { call } = await start();
    const noLevel = await call('POST', '/resources/applicants', { body: { externalUserId: 'a' } });
    expect([noLevel.status, noLevel.json.description]).toEqual([400, 'levelName is missing']);
    const noUser = await call('POST', '/resources/accessTokens/sdk', { body: { levelName: 'a' } });
    expect([noUser.status, noUser.json.description]).toEqual([400, 'userId is missing']);
    const longLevel = await call('POST', `/resources/applicants?levelName=${'x'.repeat(256)}`, {
      body: { externalUserId: 'a' },
    });
    const noId = await call('POST', '/resources/applicants?levelName=a', { body: { externalUserId: '' } });
    expect([longLevel.status, noId.status]).toEqual([400, 400]);
  });

  test('elsewhere, or with another method, get an error of the same form', async () => {
    const { call } = await start();
    for (const [method, path, status] of [
      ['GET', '/resources/nothing', 404],
      ['DELETE', '/resources/api/clientWebhooks', 405],
    ] as const) {
      const { json, ...answer } = await call(method, path);
      expect([answer.status, json.code, typeof json.description]).toEqual([status, status, 'string']);
      expect(json.correlationId).toMatch(/^[0-9a-f]{32}$/);
    }
  });
});

describe('an external id', () => {
  test('belongs to one applicant, however many ask at once; sandbox and production are apart', async () => {
    const server = await start();
    const request = (token: string) =>
      server.call('POST', '/resources/applicants?levelName=a', { body: { externalUserId: 'twice' }, token });
    const answers = await Promise.all(Array.from({ length: 5 }, () => request('sbx:exampleToken')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const id = answers.find(({ status }) => status === 201)?.json.id;
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.json.description).toMatch(new RegExp(`already exists: ${id}$`));
    expect(refused && wrongWith('createApplicant', refused)).toEqual([]);
    expect((await request('prd:exampleToken')).status).toBe(201);
    const elsewhere = await server.call('GET', `/resources/applicants/${id}/one`, { token: 'prd:exampleToken' });
    expect(elsewhere.status).toBe(404);
  });

  test.each(['__proto__', 'constructor', '\ud800', 'a/b?c=d;e', '%2F', '😀'.repeat(300), ' '])(
    'may be any text: %j',
    async (externalUserId) => {
      const server = await start();
      const id = await applicant(server, { externalUserId });
      await server.advance(0);
      expect(server.about(id)[0]).toMatchObject({ externalUserId });
      if (!externalUserId.isWellFormed()) return;
      const path = `/resources/applicants/-;externalUserId=${encodeURIComponent(externalUserId)}/one`;
      const one = await server.call('GET', path);
      expect([one.status, one.json.id, one.json.externalUserId]).toEqual([200, id, externalUserId]);
    },
  );
});
