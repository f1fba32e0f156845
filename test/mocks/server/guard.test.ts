import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startMockProvider } from '../../../src/mock.ts';
import { keepingConsumer } from '../support/consumer.ts';
import { operations } from '../support/control.ts';
import { atEnd, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

const TOKEN = 'example-control-token';

/** What a client that sets every header itself gets: `fetch` would not let it. */
function raw(url: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const client = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    client.on('error', reject);
    client.end();
  });
}

describe('a token', () => {
  test.each(operations)('$method $path', async ({ method, path, id, statuses }) => {
    const { call, mock } = await startedMock({ token: TOKEN });
    const there = path.replace('/_verihook', '').replaceAll(/\{\w+\}/g, '1');
    const isOpen = id === 'getHealth' || id === 'getReadiness';
    for (const authorization of [
      undefined,
      'Bearer',
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      `Basic ${TOKEN}`,
      TOKEN,
    ]) {
      const given = { authorization: authorization ?? '' };
      const { status, json, headers } = await call(method, there, { headers: given });
      if (isOpen) expect(status).toBe(200);
      else expect([authorization, status, json.code]).toEqual([authorization, 401, 'control/unauthorized']);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    // A stream has no end that could be judged.
    if (id === 'streamEvents') expect(await raw(`${mock.url}${path}`, { authorization: `bearer ${TOKEN}` })).toBe(200);
    else expect(statuses).toContain((await call(method, there)).status);
  });

  test('is asked for where others can reach the server: without one it does not start', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.1', 'example.test'])
      await expect(startMockProvider({ host })).rejects.toMatchObject({ code: 'server/needs-token' });
    for (const token of ['', 'two words', 'umläut'])
      await expect(startMockProvider({ host: '0.0.0.0', token })).rejects.toMatchObject({ code: 'server/not-a-token' });
  });
});

describe('a web page of somebody else', () => {
  test('does not reach the control API under a name that it has pointed at this machine', async () => {
    const { mock } = await startedMock();
    const { port } = new URL(mock.url);
    for (const host of [
      'attacker.example',
      `attacker.example:${port}`,
      '192.168.0.7',
      'localhost.attacker.example',
      '127.0.0.1.nip.io',
    ])
      for (const path of ['/deliveries', '/events', '/metrics'])
        expect([host, await raw(`${mock.url}/_verihook${path}`, { host })]).toEqual([host, 403]);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'localhost', `[::1]:${port}`, 'verihook.localhost'])
      expect([host, await raw(`${mock.url}/_verihook/deliveries`, { host })]).toEqual([host, 200]);
  });

  test.each([
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { origin: 'https://attacker.example' }],
    [403, { origin: 'null' }],
    [403, { origin: 'http://localhost:1' }],
    [200, { 'sec-fetch-site': 'same-origin' }],
    [200, { 'sec-fetch-site': 'none' }],
  ])('gets %i with %j', async (status, headers) => {
    const { mock } = await startedMock();
    expect(await raw(`${mock.url}/_verihook/reset`, headers as Record<string, string>, 'POST')).toBe(status);
  });

  test('is told from the own one by its origin', async () => {
    const { mock } = await startedMock();
    expect(await raw(`${mock.url}/_verihook/reset`, { origin: mock.url }, 'POST')).toBe(200);
  });
});

describe('a server that others can reach', () => {
  const REFUSED = [
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://[fe80::1]/',
    'http://192.168.1.1/',
    'http://2852039166/',
    'http://[::ffff:10.0.0.1]/',
    'http://metadata.google.internal/',
  ];
  const reachable = (allowTargets: string[] = []) => {
    const { consumer, received } = keepingConsumer();
    const to = 'https://consumer.example/hook';
    return startedMock({ host: '0.0.0.0', token: TOKEN, consumer, to, allowTargets }).then((all) => ({
      ...all,
      received,
    }));
  };

  test.each(REFUSED)('calls %s neither for the control API nor for a provider', async (url) => {
    const { post, idenfy, mock, get } = await reachable();
    const begun = await post('/verifications', { provider: 'idenfy', to: url });
    expect([begun.status, begun.json.code]).toEqual([400, 'target/refused']);
    expect(begun.json.message).toContain('--allow-target');
    const answer = await idenfy('/api/v2/token', { clientId: 'customer-77', callbackUrl: url });
    expect([answer.status, await answer.json()]).toMatchObject([400, { identifier: 'BAD_VALUE' }]);
    expect((await get('/verifications')).json.verifications).toEqual([]);
    expect(mock.requests().map(({ error }) => error)).toEqual([undefined]);
    // The same client may try again: nothing of it is left.
    expect((await idenfy('/api/v2/token', { clientId: 'customer-77' })).status).toBe(201);
  });

  test('calls what is allowed', async () => {
    const { post, mock, received, idenfy } = await reachable(['10.0.0.0/8', 'metadata.google.internal']);
    expect((await post('/verifications', { provider: 'idenfy', to: 'http://10.0.0.1/' })).status).toBe(201);
    const asked = { clientId: 'customer-77', callbackUrl: 'http://metadata.google.internal/' };
    expect((await idenfy('/api/v2/token', asked)).status).toBe(201);
    expect((await post('/verifications', { provider: 'idenfy', to: 'http://192.168.1.1/' })).status).toBe(400);
    await mock.settle();
    expect(received.length).toBe(2);
  });

  test('does not start if its own configuration sends callbacks where they may not go', async () => {
    for (const to of REFUSED)
      await expect(startMockProvider({ host: '0.0.0.0', token: TOKEN, to })).rejects.toMatchObject({
        code: 'target/refused',
      });
    await expect(startMockProvider({ to: 'ftp://consumer.example' })).rejects.toMatchObject({ code: 'send/not-a-url' });
    await expect(startMockProvider({ allowTargets: ['10.0.0.0/99'] })).rejects.toMatchObject({
      code: 'target/not-a-rule',
    });
  });

  test('takes any name in Host, since the token tells who may', async () => {
    const { mock } = await reachable();
    const { port } = new URL(mock.url);
    const headers = { host: 'mock.internal.example', authorization: `Bearer ${TOKEN}` };
    expect(await raw(`http://127.0.0.1:${port}/_verihook/deliveries`, headers)).toBe(200);
  });
});

test('a callbackUrl that is no http URL gets the answer of the provider', async () => {
  const { idenfy } = await startedMock();
  for (const callbackUrl of [
    'ftp://consumer.example/',
    'mailto:a@consumer.example',
    'http://user:word@consumer.example/',
  ]) {
    const answer = await idenfy('/api/v2/token', { clientId: 'customer-77', callbackUrl });
    expect([callbackUrl, answer.status]).toEqual([callbackUrl, 400]);
  }
});

test('a timeline that a provider does not have is noticed at the start', async () => {
  const starting = startMockProvider({ providers: ['idenfy'], scenario: 'aproved' });
  await expect(starting).rejects.toMatchObject({ code: 'provider/unknown-scenario' });
});

test('a port that is taken leaves nothing behind: the file is free for another start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-guard-'));
  atEnd(() => rmSync(folder, { recursive: true }));
  const data = join(folder, 'mock.db');
  const { mock } = await startedMock();
  const port = Number(new URL(mock.url).port);
  const starting = startMockProvider({ providers: ['idenfy'], port, data });
  await expect(starting).rejects.toMatchObject({ code: 'server/port-in-use' });
  await (await startMockProvider({ providers: ['idenfy'], data })).close();
});
