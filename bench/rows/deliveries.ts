import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { idenfy } from '../../generators/idenfy/index.ts';
import { serverClock } from '../../mocks/clock.ts';
import { startEngine } from '../../mocks/engine/engine.ts';
import { memoryStore } from '../../mocks/engine/memory.ts';
import { sqliteStore } from '../../mocks/engine/sqlite.ts';
import type { NewDelivery, Store } from '../../mocks/engine/store.ts';
import { peer } from '../peers.ts';
import type { Competitor, Row } from '../row.ts';
import { debian, type Running, started } from '../servers.ts';
import { inOwnProcess, type Measure, processorTime, type Works, wallTime } from '../work.ts';

export const CONCURRENCY = 64;
/** Deliveries are added as long as no more are open: as a steady stream, faster than it can be sent. */
const BACKLOG = 1_000;
const BATCH = 50;
const EVENT = 'identification';

const { SINK = '', CLOCK = 'processor' } = process.env;
/** What is written out to a disk is waited for, and takes no processor. */
const clock = CLOCK === 'processor' ? processorTime : wallTime;
const payload = idenfy.callback(EVENT, { seed: 1 });
const message = idenfy.message(EVENT, { seed: 1 });
const { headers, body } = message;

/** Looks at the clock every now and then: asking for processor time takes as long as sending does. */
function watched(isTime: () => boolean): () => boolean {
  let over = false;
  const watch = setInterval(() => {
    over = isTime();
    if (over) clearInterval(watch);
  }, 5);
  return () => over;
}

/** A loop with so many in flight as the engine has. */
export function looped(send: () => Promise<unknown>): Measure {
  return async (ms) => {
    const elapsed = clock();
    const isOver = watched(() => elapsed() >= ms);
    let count = 0;
    const sender = async () => {
      for (; !isOver(); count++) await send();
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, sender));
    return count / (elapsed() / 1_000);
  };
}

/** Adds work as a steady stream for some time, and waits until all of it is done. */
async function streamed(
  ms: number,
  add: (from: number) => Promise<unknown>,
  open: () => number,
  idle: () => Promise<unknown>,
) {
  const elapsed = clock();
  const isOver = watched(() => elapsed() >= ms);
  let count = 0;
  for (; !isOver(); count += BATCH) {
    await add(count);
    while (open() > BACKLOG) await setTimeout(1);
  }
  await idle();
  return { count, rate: count / (elapsed() / 1_000) };
}

/** The engine; each round has a store of its own. */
function engine(store: () => Store): Measure {
  return async (ms) => {
    const clock = serverClock(Date.now());
    const concurrency = { perTarget: CONCURRENCY, total: CONCURRENCY };
    const engine = await startEngine({ store: store(), clock, message: () => message, concurrency, openLimit: 1e9 });
    const delivery = (number: number): NewDelivery => ({
      verification: `verification-${number}`,
      provider: 'idenfy',
      to: SINK,
      policy: idenfy.delivery,
      planned: { id: '1', event: EVENT, payload, dueAt: clock.now(), expect: 'accept' },
    });
    const { count, rate } = await streamed(
      ms,
      (from) => engine.add(Array.from({ length: BATCH }, (_, i) => delivery(from + i))),
      () => engine.load.open,
      () => engine.idle(),
    );
    const acknowledged = await engine.count({ state: 'acknowledged' });
    await engine.stop();
    if (acknowledged !== count) throw new Error(`${acknowledged} of ${count} acknowledged`);
    return rate;
  };
}

/** Sends one message again and again. */
export function pooled({ headers, body } = message): () => Promise<unknown> {
  const { origin, pathname: path } = new URL(SINK);
  const pool = new Pool(origin, { connections: CONCURRENCY });
  return async () => (await pool.request({ path, method: 'POST', headers, body })).body.text();
}

export const works: Works = {
  'verihook, in memory': async () => engine(memoryStore),
  'verihook, SQLite file': async () => {
    const folder = temporary();
    let round = 0;
    return engine(() => sqliteStore(join(folder, `${round++}.db`)));
  },
  'undici pool': async () => looped(pooled()),
  'a queue in memory, no store': async () => {
    const send = pooled();
    return async (ms) => {
      const queue: object[] = [];
      let open = 0;
      const ended: Promise<void>[] = [];
      const sender = async () => {
        while (queue.pop() !== undefined) {
          await send();
          open--;
        }
      };
      const add = async (from: number) => {
        for (let i = 0; i < BATCH; i++) queue.push({ verification: `verification-${from + i}`, payload });
        const idle = CONCURRENCY - Math.min(CONCURRENCY, open);
        open += BATCH;
        for (let i = 0; i < idle; i++) ended.push(sender());
      };
      const { rate } = await streamed(
        ms,
        add,
        () => open,
        () => Promise.all(ended),
      );
      return rate;
    };
  },
  'global fetch': async () =>
    looped(async () => (await fetch(SINK, { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> })).text()),
  axios: async () => {
    interface Axios {
      default: { post(url: string, body: Uint8Array, options: object): Promise<unknown> };
    }
    const { default: axios } = await peer<Axios>('libraries', 'axios');
    const httpAgent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
    return looped(() => axios.post(SINK, body, { headers, httpAgent, responseType: 'text' }));
  },
  got: async () => {
    const { default: got } = await peer<{
      default: { post(url: string, options: object): { text(): Promise<string> } };
    }>('libraries', 'got');
    const agent = { http: new Agent({ keepAlive: true, maxSockets: CONCURRENCY }) };
    return looped(() => got.post(SINK, { headers, body: Buffer.from(body), agent, retry: { limit: 0 } }).text());
  },
  BullMQ: async () => {
    interface BullMq {
      Queue: new (name: string, options: object) => { addBulk(jobs: object[]): Promise<unknown> };
      Worker: new (
        name: string,
        work: () => Promise<unknown>,
        options: object,
      ) => { on(event: string, listener: () => void): void; waitUntilReady(): Promise<unknown> };
    }
    const { Queue, Worker } = await peer<BullMq>('libraries', 'bullmq');
    const { origin } = await redis();
    const connection = { host: '127.0.0.1', port: Number(new URL(origin).port), maxRetriesPerRequest: null };
    const queue = new Queue('deliveries', { connection });
    const worker = new Worker('deliveries', pooled(), { connection, concurrency: CONCURRENCY });
    let open = 0;
    worker.on('completed', () => open--);
    await worker.waitUntilReady();
    const job = (number: number) => ({
      name: EVENT,
      data: { verification: `verification-${number}`, to: SINK, payload },
    });
    return async (ms) => {
      const add = async (from: number) => {
        open += BATCH;
        await queue.addBulk(Array.from({ length: BATCH }, (_, i) => job(from + i)));
      };
      const idle = async () => {
        while (open > 0) await setTimeout(1);
      };
      return (await streamed(ms, add, () => open, idle)).rate;
    };
  },
};

/** A folder that ends with this process. */
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Keeps what is written in a file, and writes it out every second. */
function redis(): Promise<Running> {
  const flags = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--dir', temporary()];
  return started(
    debian('redis-server'),
    (port) => ['--port', port, ...flags],
    async (origin) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      await once(socket, 'connect');
      socket.destroy();
      return true;
    },
  );
}

/** A consumer that takes everything; gives its URL. */
export async function sink(): Promise<string> {
  const file = fileURLToPath(new URL('../sink.ts', import.meta.url));
  const isThere = async (origin: string) => (await fetch(origin, { method: 'POST' })).ok;
  const { origin } = await started(process.execPath, (port) => [file, port], isThere);
  return `${origin}/webhooks`;
}

/** Those who send to one consumer. */
async function senders(
  CLOCK: 'processor' | 'wall',
  names: readonly [name: string, role: Competitor['role']][],
): Promise<Competitor[]> {
  const competitor = inOwnProcess(import.meta.filename, { SINK: await sink(), CLOCK });
  return names.map(([name, role]) => competitor(name, role));
}

export const rows: readonly Row[] = [
  {
    id: 'deliveries',
    title: `Deliveries, ${CONCURRENCY} in flight, kept in memory`,
    unit: 'a second of processor time',
    competitors: () =>
      senders('processor', [
        ['verihook, in memory', 'ours'],
        ['undici pool', 'floor'],
        ['a queue in memory, no store', 'floor'],
        ['global fetch', 'peer'],
        ['axios', 'peer'],
        ['got', 'peer'],
      ]),
    targets: [{ against: 'undici pool', atLeast: 0.6 }],
    note: () => 'The others are loops that send, and keep nothing of what became of it.',
  },
  {
    id: 'deliveries-file',
    title: 'Deliveries kept in a file (SQLite, WAL, synchronous FULL)',
    unit: 'a second',
    competitors: () =>
      senders('wall', [
        ['verihook, SQLite file', 'ours'],
        ['verihook, in memory', 'floor'],
        ['BullMQ', 'peer'],
      ]),
    targets: [{ against: 'verihook, in memory', atLeast: 0.5 }],
    note: () =>
      "BullMQ sends with the same undici pool and keeps its jobs in Debian's Redis, which writes its append-only file out every second: it may lose one.",
  },
];
