/**
 * `node bench/postgres.ts`: how fast deliveries that are already there are sent, by one and by three workers over PostgreSQL,
 * as a ratio to an engine in memory in the same round. The workers and the sink are processes of their own, the database is a
 * throw-away one that waits for its disk. `--scaling`: how the rate grows with workers until a sink that takes a while, and
 * only so many at a time, is the limit.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { idenfy } from '../generators/idenfy/index.ts';
import { serverClock } from '../mocks/clock.ts';
import { startEngine } from '../mocks/engine/engine.ts';
import { memoryStore } from '../mocks/engine/memory.ts';
import { startPostgresEngine } from '../mocks/engine/postgres/engine.ts';
import type { NewDelivery } from '../mocks/engine/store.ts';
import { startPostgres } from '../test/support/postgres.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    deliveries: { type: 'string', default: '5000' },
    workers: { type: 'string', default: '1,3' },
    worker: { type: 'string' },
    together: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '64' },
    scaling: { type: 'boolean', default: false },
    sink: { type: 'boolean', default: false },
  },
});
const CONCURRENCY = Number(flags.concurrency);
const AIM = 0.25;
/** One worker of the scaling run has 16 in flight, so three are more than it takes. */
const SLOW = { together: 40, ms: 80, perWorker: 16 };
const event = 'identification';
const message = idenfy.message(event, { seed: 1 });
const payload = idenfy.callback(event, { seed: 1 });
const shared = {
  message: () => message,
  prepare: async () => {},
  serves: () => true,
  concurrency: { perTarget: CONCURRENCY, total: CONCURRENCY },
  openLimit: 1_000_000,
};

if (flags.worker !== undefined) {
  const engine = await startPostgresEngine({ ...shared, address: flags.worker, trouble: console.error });
  console.log('ready');
  process.once('SIGTERM', () => void engine.stop());
} else if (flags.sink) listen();
else await compare();

/** A sink that takes everything at once; of the scaling run, so many at a time, each for so long, and the others wait. */
function listen(): void {
  const [most, ms] = flags.scaling ? [SLOW.together, SLOW.ms] : [Number.POSITIVE_INFINITY, 0];
  let busy = 0;
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    request.resume();
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    busy++;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    busy--;
    waiting.shift()?.();
    response.end('OK');
  });
  server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
}

async function compare(): Promise<void> {
  const [rounds, count, together] = [Number(flags.rounds), Number(flags.deliveries), Number(flags.together)];
  const sink = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), '--sink', ...(flags.scaling ? ['--scaling'] : [])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [port] = await once(sink.stdout, 'data');
  const to = `http://127.0.0.1:${String(port).trim()}/webhooks`;
  const postgres = await startPostgres({ durable: true });
  const made = (dueAt: number) =>
    Array.from(
      { length: count },
      (_, i): NewDelivery => ({
        verification: `verification-${Math.floor(i / together)}`,
        provider: 'idenfy',
        to,
        policy: idenfy.delivery,
        planned: { id: String(i), event, payload, dueAt: dueAt + (i % together), expect: 'accept' },
      }),
    );

  async function inMemory(): Promise<number> {
    const engine = await startEngine({ ...shared, store: memoryStore(), clock: serverClock(Date.now()) });
    const started = performance.now();
    await engine.add(made(engine.now()));
    await engine.idle();
    const rate = count / ((performance.now() - started) / 1000);
    await engine.stop();
    return rate;
  }

  async function overPostgres(workers: number, each = CONCURRENCY): Promise<number> {
    const address = postgres.fresh();
    const engine = await startPostgresEngine({ ...shared, address, sends: false });
    const all = made(engine.now());
    for (let i = 0; i < count; i += 500) await engine.add(all.slice(i, i + 500));
    const started = performance.now();
    const children = Array.from({ length: workers }, () =>
      spawn(process.execPath, [fileURLToPath(import.meta.url), '--worker', address, '--concurrency', String(each)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    // The start of a process is not what is measured.
    await Promise.all(children.map((child) => once(createInterface({ input: child.stdout }), 'line')));
    const before = await engine.count({ state: 'acknowledged' });
    const from = performance.now();
    let done = before;
    while (done < count) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      done = await engine.count({ state: 'acknowledged' });
      if (performance.now() - started > 120_000) throw new Error(`${done} of ${count} acknowledged`);
    }
    const rate = (count - before) / ((performance.now() - from) / 1000);
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map((child) => once(child, 'exit')));
    await engine.stop();
    return rate;
  }

  if (flags.scaling) {
    const [limit, one] = [SLOW.together, SLOW.perWorker].map((most) => (most / SLOW.ms) * 1000);
    console.log(`a sink that takes ${limit} a second at most; of one worker, ${one} at most`);
    for (const workers of [1, 2, 3, 4])
      console.log(`${workers}: ${(await overPostgres(workers, SLOW.perWorker)).toFixed(0)} a second`);
    await postgres.close();
    sink.kill();
    return;
  }

  const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
  const memory: number[] = [];
  const results = flags.workers
    .split(',')
    .map((workers) => ({ workers: Number(workers), rates: [] as number[], ratios: [] as number[] }));
  // The first round warms up and is not counted.
  for (let round = -1; round < rounds; round++) {
    const base = await inMemory();
    if (round >= 0) memory.push(base);
    for (const { workers, rates, ratios } of results) {
      const rate = await overPostgres(workers);
      if (round < 0) continue;
      rates.push(rate);
      ratios.push(rate / base);
    }
  }
  console.log(`in memory: ${median(memory).toFixed(0)} a second at a concurrency of ${CONCURRENCY}`);
  for (const { workers, rates, ratios } of results) {
    const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(
      `PostgreSQL, ${workers} ${workers === 1 ? 'worker' : 'workers'}: ${median(rates).toFixed(0)} a second, ratio ${median(ratios).toFixed(2)} (${spread})`,
    );
  }
  const [one] = results;
  if (one?.workers === 1)
    console.log(`aim: at least ${AIM} with one worker: ${median(one.ratios) >= AIM ? 'met' : 'MISSED'}`);
  await postgres.close();
  sink.kill();
}
