/**
 * `node bench/deliveries.ts`: deliveries per second of the engine as a ratio to a bare undici pool of the same concurrency to
 * the same sink, round by round, with a store in memory and one in a file; and the memory that 100,000 deliveries take.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { idenfy } from '../generators/idenfy/index.ts';
import { serverClock } from '../mocks/clock.ts';
import { startEngine } from '../mocks/engine/engine.ts';
import { memoryStore } from '../mocks/engine/memory.ts';
import { sqliteStore } from '../mocks/engine/sqlite.ts';
import type { NewDelivery, Store } from '../mocks/engine/store.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    deliveries: { type: 'string', default: '4000' },
    memory: { type: 'string' },
    store: { type: 'string', default: 'process' },
  },
});
const rounds = Number(flags.rounds);
const perRound = Number(flags.deliveries);
const CONCURRENCY = 64;
/** Deliveries are added as long as no more are open: as a steady stream, faster than it can be sent. */
const BACKLOG = 1_000;
const BATCH = 50;
const AIM = 0.6;

const sink = spawn(process.execPath, [fileURLToPath(new URL('sink.ts', import.meta.url))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [port] = await once(sink.stdout, 'data');
const to = `http://127.0.0.1:${String(port).trim()}/webhooks`;
const folder = mkdtempSync(join(tmpdir(), 'verihook-bench-'));

const event = 'identification';
const payload = idenfy.callback(event, { seed: 1 });
const message = idenfy.message(event, { seed: 1 });
/** For the figure of memory each delivery has a story and bytes of its own; making them is not what is timed. */
const isOwn = flags.memory !== undefined;

function deliveries(from: number, count: number, dueAt: number): NewDelivery[] {
  return Array.from({ length: count }, (_, i) => ({
    verification: `verification-${from + i}`,
    provider: 'idenfy',
    to,
    policy: idenfy.delivery,
    planned: {
      id: '1',
      event,
      payload: isOwn ? idenfy.callback(event, { seed: from + i }) : payload,
      dueAt,
      expect: 'accept',
    },
  }));
}

async function bare(count: number): Promise<number> {
  const url = new URL(to);
  const pool = new Pool(url.origin, { connections: CONCURRENCY });
  const started = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const { headers, body } = message;
      const answer = await pool.request({ path: url.pathname, method: 'POST', headers, body });
      await answer.body.text();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const took = performance.now() - started;
  await pool.close();
  return count / (took / 1000);
}

async function engineRun(count: number, store: Store) {
  const clock = serverClock(Date.now());
  const engine = await startEngine({
    store,
    clock,
    message: ({ planned }) => (isOwn ? idenfy.wire.encode(event, planned.payload) : message),
    concurrency: { perTarget: CONCURRENCY, total: CONCURRENCY },
    openLimit: count,
  });
  const started = performance.now();
  for (let i = 0; i < count; i += BATCH) {
    await engine.add(deliveries(i, Math.min(BATCH, count - i), clock.now()));
    while (engine.load.open > BACKLOG) await setImmediate();
  }
  await engine.idle();
  const took = performance.now() - started;
  const acknowledged = await engine.count({ state: 'acknowledged' });
  if (acknowledged !== count) throw new Error(`${acknowledged} of ${count} acknowledged`);
  return { rate: count / (took / 1000), engine };
}

const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

if (flags.memory !== undefined) {
  const count = Number(flags.memory);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const { engine } = await engineRun(count, flags.store === 'sqlite' ? sqliteStore() : memoryStore());
  globalThis.gc?.();
  const after = process.memoryUsage();
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  console.log(
    `${count} deliveries acknowledged, store: ${flags.store}: ${mib(after.rss - before.rss)} MiB of RSS more, JavaScript heap ${mib(after.heapUsed - before.heapUsed)} MiB more (bodies of ${message.body.length} bytes)`,
  );
  await engine.stop();
} else {
  const stores: Record<string, (round: number) => Store> = {
    'in this process': memoryStore,
    'SQLite in memory': () => sqliteStore(),
    'SQLite in a file': (round) => sqliteStore(join(folder, `${round}.db`)),
  };
  const bareRates: number[] = [];
  const results = Object.keys(stores).map((name) => ({ name, rates: [] as number[], ratios: [] as number[] }));
  // The first round warms up and is not counted.
  for (let round = -1; round < rounds; round++) {
    const base = await bare(perRound);
    if (round >= 0) bareRates.push(base);
    for (const { name, rates, ratios } of results) {
      const { rate, engine } = await engineRun(perRound, (stores[name] as (typeof stores)[string])(round));
      await engine.stop();
      if (round < 0) continue;
      rates.push(rate);
      ratios.push(rate / base);
    }
  }
  console.log(`bare undici pool: ${median(bareRates).toFixed(0)} a second at a concurrency of ${CONCURRENCY}`);
  for (const { name, rates, ratios } of results) {
    const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(
      `engine, store ${name}: ${median(rates).toFixed(0)} a second, ratio ${median(ratios).toFixed(2)} (${spread})`,
    );
  }
  const first = median(results[0]?.ratios ?? []);
  console.log(`aim: at least ${AIM} with the store in this process: ${first >= AIM ? 'met' : 'MISSED'}`);
}
sink.kill();
rmSync(folder, { recursive: true });
