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
import { realClock } from '../mocks/clock.ts';
import { startEngine } from '../mocks/engine/engine.ts';
import { sqliteStore } from '../mocks/engine/sqlite.ts';
import type { NewDelivery } from '../mocks/engine/store.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    deliveries: { type: 'string', default: '4000' },
    memory: { type: 'string' },
  },
});
const rounds = Number(flags.rounds);
const perRound = Number(flags.deliveries);
const CONCURRENCY = 64;
/** Deliveries are added as long as no more are open: as a steady stream, faster than it can be sent. */
const BACKLOG = 1_000;
const AIM = 0.6;

const sink = spawn(process.execPath, [fileURLToPath(new URL('sink.ts', import.meta.url))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [port] = await once(sink.stdout, 'data');
const to = `http://127.0.0.1:${String(port).trim()}/webhooks`;
const folder = mkdtempSync(join(tmpdir(), 'verihook-bench-'));

const event = 'IDENTIFICATION';
const payload = idenfy.callback(Object.keys(idenfy.events)[0] as keyof typeof idenfy.events, { seed: 1 });
const message = idenfy.message(Object.keys(idenfy.events)[0] as keyof typeof idenfy.events, { seed: 1 });

function deliveries(count: number, dueAt: number): NewDelivery[] {
  return Array.from({ length: count }, (_, i) => ({
    verification: `verification-${i}`,
    provider: 'idenfy',
    to,
    policy: idenfy.delivery,
    planned: { id: '1', event, payload, dueAt, expect: 'accept' },
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

async function engineRun(count: number, file?: string) {
  const clock = realClock(Date.now());
  const engine = await startEngine({
    store: sqliteStore(file),
    clock,
    message: () => message,
    concurrency: { perTarget: CONCURRENCY, total: CONCURRENCY },
    openLimit: count,
  });
  const started = performance.now();
  const all = deliveries(count, clock.now());
  for (let i = 0; i < count; i += 50) {
    await engine.add(all.slice(i, i + 50));
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
  const { engine } = await engineRun(count);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  console.log(
    `${count} deliveries acknowledged, in memory: ${mib(after.rss - before.rss)} MiB of RSS more, JavaScript heap ${mib(after.heapUsed - before.heapUsed)} MiB more (bodies of ${message.body.length} bytes)`,
  );
  await engine.stop();
} else {
  const ratios = { memory: [] as number[], file: [] as number[] };
  const rates = { bare: [] as number[], memory: [] as number[], file: [] as number[] };
  await bare(perRound);
  await (await engineRun(perRound)).engine.stop();
  for (let round = 0; round < rounds; round++) {
    const base = await bare(perRound);
    const memory = await engineRun(perRound);
    await memory.engine.stop();
    const file = await engineRun(perRound, join(folder, `${round}.db`));
    await file.engine.stop();
    rates.bare.push(base);
    rates.memory.push(memory.rate);
    rates.file.push(file.rate);
    ratios.memory.push(memory.rate / base);
    ratios.file.push(file.rate / base);
  }
  console.log(`bare undici pool ${median(rates.bare).toFixed(0)} a second at a concurrency of ${CONCURRENCY}`);
  for (const kind of ['memory', 'file'] as const) {
    console.log(
      `engine, store in ${kind}: ${median(rates[kind]).toFixed(0)} a second, ratio ${median(ratios[kind]).toFixed(2)} (${Math.min(...ratios[kind]).toFixed(2)}–${Math.max(...ratios[kind]).toFixed(2)})`,
    );
  }
  console.log(`aim: at least ${AIM} in memory: ${median(ratios.memory) >= AIM ? 'met' : 'MISSED'}`);
}
sink.kill();
rmSync(folder, { recursive: true });
