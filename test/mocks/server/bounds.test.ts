import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../../mocks/server.ts';
import { atEnd, BASIC, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

const MiB = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

/** Sends bytes as they are, and gives what comes back until the other side closes. */
function exchange(url: string | undefined, parts: Iterable<string>, isOpen = false): Promise<string> {
  const { hostname, port } = new URL(String(url));
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', (error: NodeJS.ErrnoException) => (text === '' ? reject(error) : resolve(text)));
    for (const part of parts) socket.write(part);
    if (!isOpen) socket.end();
    atEnd(() => socket.destroy());
  });
}

/** 0 where no answer came. */
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

/** A body of so many bytes whose length nobody has said. */
const streamed = (size: number) =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(Math.min(size, 64 * 1024)).fill(0x20));
      size -= 64 * 1024;
      if (size <= 0) controller.close();
    },
  });

describe('a body', () => {
  test.each([
    ['the control API', '/_verihook/verifications', MiB, 413, { code: 'control/too-large' }],
    ['the control API where it takes none', '/_verihook/reset', MiB, 413, { code: 'control/too-large' }],
    ['iDenfy', '/idenfy/api/v2/token', 16 * MiB, 400, { identifier: 'BAD_VALUE' }],
  ])('that is too long for %s is refused, whether it says its length or not', async (_, path, limit, status, error) => {
    const { mock } = await startedMock();
    const asked = { method: 'POST', headers: { ...JSON_TYPE, ...BASIC }, duplex: 'half' as const };
    for (const body of [Buffer.alloc(limit + 1, 0x20), streamed(limit + 1)]) {
      const answer = await fetch(mock.url + path, { ...asked, body });
      expect([answer.status, await answer.json()]).toMatchObject([status, error]);
    }
    // In this process a length is no more than a word.
    const lying = new Request(mock.url + path, { ...asked, body: streamed(limit + 1) });
    lying.headers.set('content-length', '2');
    expect((await mock.fetch(lying)).status).toBe(status);
    const fits = await fetch(mock.url + path, { ...asked, body: Buffer.alloc(limit, 0x20) });
    expect(fits.status).toBe(path.endsWith('reset') ? 200 : 400);
    expect((await fetch(`${mock.url}/_verihook/health`)).status).toBe(200);
  });

  test('that is longer than it says, or shorter, harms nobody, and is no mistake of the kit', async () => {
    const { mock } = await startedMock();
    const mistakes = vi.fn();
    mock.app.journal.onMistake(mistakes);
    const head = `POST /idenfy/api/v2/token HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${BASIC.authorization}\r\nContent-Type: application/json\r\n`;
    const short = await exchange(mock.url, [`${head}Content-Length: 100\r\n\r\n{"clientId":`]);
    expect([0, 400]).toContain(statusOf(short));
    expect(statusOf(await exchange(mock.url, [`${head}Content-Length: 2\r\n\r\n{}{"more":1}`]))).toBe(400);
    expect(statusOf(await exchange(mock.url, [`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"cli\r\nZZ\r\n`]))).toBe(
      400,
    );
    expect(statusOf(await exchange(mock.url, [`${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`]))).toBe(400);
    expect((await fetch(`${mock.url}/_verihook/health`)).status).toBe(200);
    expect(mistakes).not.toHaveBeenCalled();
    expect(mock.requests().filter(({ status }) => status >= 500)).toEqual([]);
  });

  test('that does not end is not waited for for ever', async () => {
    const broken = vi.fn();
    const read = async (request: Request) => new Response(await request.text().catch(broken));
    const server = await listen(read, { host: '127.0.0.1', port: 0, patienceMs: 200 });
    atEnd(() => server.close(0));
    const head = 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n';
    expect(statusOf(await exchange(server.url, [`${head}and then nothing`], true))).toBe(408);
    await vi.waitFor(() => expect(broken).toHaveBeenCalled(), 10_000);
    // Of half a head nobody can tell who would read an answer; it resolves since the connection is closed.
    expect([0, 408]).toContain(statusOf(await exchange(server.url, ['GET / HTTP/1.1\r\nHo'], true)));
  });
});

test('an answer that is not taken is not kept for ever', async () => {
  const cancelled = vi.fn();
  const endless = () =>
    new Response(new ReadableStream({ pull: (it) => it.enqueue(new Uint8Array(64 * 1024)), cancel: cancelled }));
  const server = await listen(endless, { host: '127.0.0.1', port: 0, patienceMs: 200 });
  atEnd(() => server.close(0));
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').pause();
  atEnd(() => socket.destroy());
  socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalled(), 10_000);
});

test('a silent stream whose client takes what there is stays open', async () => {
  let say = (_: string) => {};
  const silent = () =>
    new Response(
      new ReadableStream({
        start(it) {
          say = (text) => it.enqueue(new TextEncoder().encode(text));
          say('first ');
        },
      }),
    );
  const server = await listen(silent, { host: '127.0.0.1', port: 0, patienceMs: 100 });
  atEnd(() => server.close(0));
  const reader = (await fetch(server.url)).body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first ');
  // Several times its patience.
  await new Promise((resolve) => setTimeout(resolve, 500));
  say('second');
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('second');
});

test('more headers than anybody sends are refused, not left out', async () => {
  const { mock } = await startedMock();
  const asked = (count: number) => {
    const more = Array.from({ length: count - 2 }, (_, i) => `X-H${i}: 1\r\n`).join('');
    return exchange(mock.url, [
      `GET /_verihook/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${more}\r\n`,
    ]);
  };
  expect(statusOf(await asked(100))).toBe(200);
  expect(statusOf(await asked(101))).toBe(431);
  expect(statusOf(await asked(200))).toBe(431);
  const long = `GET /_verihook/health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
  expect(statusOf(await exchange(mock.url, [long]))).toBe(431);
});

test('more open deliveries than may be are refused by the control API and in the words of the provider', async () => {
  const { post, token, idenfy, mock, get } = await startedMock({ openLimit: 2, scenario: 'wait' });
  // Each waits for the end of its token.
  const { scanRef } = await token('customer-1');
  await token('customer-2');
  const full = await post('/verifications', { provider: 'idenfy' });
  expect([full.status, full.json.code]).toEqual([429, 'engine/full']);
  const refused = await idenfy('/api/v2/token', { clientId: 'customer-3' });
  expect([refused.status, await refused.json()]).toMatchObject([429, { identifier: 'TOO_MANY_REQUESTS' }]);
  expect((await get('/health')).json.openDeliveries).toBe(2);
  expect((await get('/verifications')).json.verifications.length).toBe(2);
  // What was planned makes room for what is decided instead of it.
  expect((await post(`/verifications/${scanRef}/play`, { scenario: 'approved' })).status).toBe(200);
  await mock.settle();
  expect((await post('/verifications', { provider: 'idenfy' })).status).toBe(201);
  await mock.settle();
  const again = await Promise.all([1, 2, 3].map(() => post('/deliveries/1/redeliver')));
  expect(again.map(({ status }) => status).sort()).toEqual([201, 201, 429]);
});
