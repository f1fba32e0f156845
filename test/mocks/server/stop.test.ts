import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startMockProvider } from '../../../src/mock.ts';
import { listen } from '../support/loopback.ts';
import { served } from '../support/served.ts';
import { atEnd, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

/** A consumer that answers when it is let. */
async function holding() {
  const held: (() => void)[] = [];
  const consumer = await listen((_, response) => {
    held.push(() => void response.end('OK'));
  });
  atEnd(consumer.close);
  return { url: `${consumer.url}/hook`, held, received: consumer.received };
}

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-stop-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'mock.db');
}

const begin = (url: string | undefined, scenario = 'approved') =>
  fetch(`${url}/_verihook/verifications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'idenfy', scenario }),
  });

describe('an end', () => {
  test('lets the attempt in flight land, keeps what is open in the file, and frees the port', async () => {
    const { url, held } = await holding();
    const data = file();
    const { mock, post } = await startedMock({ data, to: url });
    await post('/verifications', { provider: 'idenfy', scenario: 'suspected' });
    const advancing = mock.advance('next');
    await vi.waitFor(() => expect(held.length).toBe(1), 10_000);
    const closing = mock.close();
    await expect(fetch(`${mock.url}/_verihook/health`)).rejects.toThrow();
    held[0]?.();
    await Promise.all([closing, advancing]);
    const port = Number(new URL(mock.url).port);
    const again = await startMockProvider({ providers: ['idenfy'], port, data, to: url, clock: 'manual' });
    atEnd(() => again.close({ graceMs: 0 }));
    expect((await again.deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['acknowledged', 1],
      ['open', 0],
    ]);
  });

  test('breaks off what is in flight when its grace is over; that is repeated by the next', async () => {
    const { url, held } = await holding();
    const data = file();
    const { mock, post } = await startedMock({ data, to: url });
    await post('/verifications', { provider: 'idenfy' });
    const advancing = mock.advance('1d').catch(() => {});
    await vi.waitFor(() => expect(held.length).toBe(1), 10_000);
    await mock.close({ graceMs: 0 });
    await advancing;
    const again = await startMockProvider({ providers: ['idenfy'], data, to: url, clock: 'manual' });
    atEnd(() => again.close({ graceMs: 0 }));
    const [attempt] = await again.attempts(1);
    expect([(await again.deliveries())[0]?.state, attempt?.cutOff]).toEqual(['open', true]);
  });

  test('answers what has been asked, and is held up by no stream and no silent client', async () => {
    const { url, held } = await holding();
    const { mock, post } = await startedMock({ to: url });
    await post('/verifications', { provider: 'idenfy' });
    const stream = await fetch(`${mock.url}/_verihook/events`);
    const silent = connect(Number(new URL(mock.url).port), '127.0.0.1');
    atEnd(() => silent.destroy());
    await once(silent, 'connect');
    // Answered when the attempt has landed.
    const asked = post('/clock/advance', { to: 'next' });
    await vi.waitFor(() => expect(held.length).toBe(1), 10_000);
    // Far longer than this test may take.
    const closing = mock.close({ graceMs: 600_000 });
    held[0]?.();
    expect((await asked).status).toBe(200);
    await closing;
    expect(await stream.text()).toBe(': connected\n\n');
  });
});

describe('verihook serve', () => {
  async function serving(...args: string[]) {
    const server = served('idenfy', '--port', '0', ...args);
    atEnd(() => server.child.kill('SIGKILL'));
    const url = await server.line();
    expect(url, server.errors()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    return { ...server, url };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 at %s once what is in flight has landed', async (signal) => {
    const { url, held } = await holding();
    const server = await serving('--to', url, '--speed', '1000000');
    const stream = await fetch(`${server.url}/_verihook/events`);
    await begin(server.url);
    await vi.waitFor(() => expect(held.length).toBe(1), 5_000);
    server.child.kill(signal);
    await vi.waitFor(() => expect(server.errors()).toContain('waiting for 1 attempts'), 5_000);
    held[0]?.();
    expect(await server.ended).toEqual([0, null]);
    await stream.text();
    await expect(fetch(`${server.url}/_verihook/health`)).rejects.toThrow();
  });

  test('is broken off by a second signal', async () => {
    const { url, held } = await holding();
    const server = await serving('--to', url, '--speed', '1000000');
    await begin(server.url);
    await vi.waitFor(() => expect(held.length).toBe(1), 5_000);
    server.child.kill('SIGTERM');
    await vi.waitFor(() => expect(server.errors()).toContain('waiting for 1 attempts'), 5_000);
    // One signal may come twice at once, from the terminal and from npx.
    await new Promise((resolve) => setTimeout(resolve, 600));
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual([null, 'SIGTERM']);
  });
});
