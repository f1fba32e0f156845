import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import { Random } from '../../../src/core/random.ts';
import { served } from '../support/served.ts';
import { atEnd, BASIC, stopAll } from '../support/started.ts';

const DELIVERIES = 2_000;
const KILLS = 10;
/** The timeline has so many. */
const PER_VERIFICATION = 2;

afterEach(stopAll);

const digestOf = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');

/**
 * Fails, hangs and resets at random, each callback at most once: iDenfy gives up after four attempts, and the faults of the
 * server count as well. Keeps what it has got whole.
 */
async function unreliableConsumer(random: Random) {
  const seen = new Map<string, { failed: boolean; accepted: number }>();
  let requests = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // The other side was killed while it sent, or a fault has cut it off.
    }
    const digest = digestOf(Buffer.concat(chunks));
    const one = seen.get(digest) ?? { failed: false, accepted: 0 };
    seen.set(digest, one);
    const fate = one.failed ? 1 : random.unit(requests++);
    one.failed ||= fate < 0.35;
    if (fate < 0.15) return response.writeHead(500).end('broken');
    if (fate < 0.25) return request.socket.resetAndDestroy();
    if (fate < 0.3) return setTimeout(() => request.socket.destroy(), 200);
    if (fate < 0.35) {
      response.writeHead(200, { 'Content-Length': '100' }).write('half of ');
      return request.socket.resetAndDestroy();
    }
    one.accepted++;
    return response.end('OK');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()));
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

test(`a server that is killed ${KILLS} times during ${DELIVERIES} deliveries loses none that it has promised`, {
  timeout: 120_000,
}, async () => {
  const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
  process.stdout.write(`crash test of the server: CRASH_SEED=${seed}\n`);
  const random = Random.seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'verihook-server-crash-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'mock.db');
  const consumer = await unreliableConsumer(random.split('consumer'));

  const start = async () => {
    const options = ['--data', file, '--to', consumer.url, '--scenario', 'suspected', '--speed', '100000'];
    const server = served('idenfy', '--port', '0', ...options, '--fault-rate', 'reset=0.005', '--seed', `${seed}`);
    atEnd(() => server.child.kill('SIGKILL'));
    const url = await server.line();
    expect(url, server.errors()).toMatch(/^http/);
    return { ...server, url };
  };

  /** What the server has answered with 201: a promise. */
  const promised = new Set<string>();
  let clients = 0;
  /** Asks for tokens until there are so many, or the server is gone. */
  const ask = async (url: string | undefined, most: number) => {
    while (promised.size < most) {
      const answer = await fetch(`${url}/idenfy/api/v2/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...BASIC },
        body: JSON.stringify({ clientId: `customer-${++clients}` }),
      });
      expect(answer.status).toBe(201);
      promised.add(((await answer.json()) as { scanRef: string }).scanRef);
    }
  };

  const verifications = DELIVERIES / PER_VERIFICATION;
  for (let kill = 0; kill < KILLS; kill++) {
    const server = await start();
    const most = Math.floor(((kill + 1) * verifications) / (KILLS + 1));
    const isGone = (error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
    };
    const asking = [1, 2, 3, 4].map(() => ask(server.url, most).catch(isGone));
    await new Promise((resolve) => setTimeout(resolve, random.split('kills').int(kill, 5, 400)));
    server.child.kill('SIGKILL');
    await Promise.all([server.ended, ...asking]);
    expect(server.errors()).not.toContain('mistake');
  }
  const last = await start();
  await ask(last.url, verifications);
  for (let open = 1; open > 0; ) {
    open = ((await (await fetch(`${last.url}/_verihook/ready`)).json()) as { openDeliveries: number }).openDeliveries;
    if (open > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  last.child.kill('SIGTERM');
  expect(await last.ended, last.errors()).toEqual([0, null]);

  const store = sqliteStore(file);
  atEnd(() => store.close());
  const states = new Map<string, number>();
  const perVerification = new Map<string, number>();
  const stored = new Set<string>();
  for (let after = 0, page = await store.list({}, { limit: 1_000 }); page.length > 0; ) {
    for (const { id, state, verification } of page) {
      states.set(state, (states.get(state) ?? 0) + 1);
      perVerification.set(verification, (perVerification.get(verification) ?? 0) + 1);
      for (const { request } of await store.attempts(id)) if (request) stored.add(digestOf(request.body));
    }
    after = page.at(-1)?.id ?? after;
    page = await store.list({}, { after, limit: 1_000 });
  }
  const count = [...states.values()].reduce((sum, each) => sum + each, 0);
  expect([...states.keys()]).toEqual(['acknowledged']);
  expect(count).toBeGreaterThanOrEqual(DELIVERIES);
  // A verification whose answer was cut off may be there as well; one that was promised is, and each is whole.
  expect([...promised].filter((scanRef) => perVerification.get(scanRef) !== PER_VERIFICATION)).toEqual([]);
  expect(new Set(perVerification.values())).toEqual(new Set([PER_VERIFICATION]));
  expect([...consumer.seen.keys()].filter((digest) => !stored.has(digest))).toEqual([]);
  // Every attempt of a delivery has the same bytes, whichever process has made it.
  expect(consumer.seen.size).toBe(count);
  expect([...consumer.seen.values()].filter(({ accepted }) => accepted === 0)).toEqual([]);
  process.stdout.write(`crash test of the server: ${count} deliveries, ${promised.size} verifications were promised\n`);
});
