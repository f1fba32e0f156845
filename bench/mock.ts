/**
 * `node bench/mock.ts`: the mock provider behind a port, as ratios within one run: its token endpoint against Prism's static
 * mock and a bare Hono that answers a constant; how long each takes from its start to the first answer; and what the state of
 * 100,000 deliveries weighs. Each competitor has a process of its own, and all get the same requests from this one.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { type Spread, spreadOf } from './measure.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    /** How long a round of requests takes. Unit: milliseconds. */
    ms: { type: 'string', default: '1500' },
  },
});
const rounds = Number(flags.rounds);
const roundMs = Number(flags.ms);
const CONCURRENCY = 32;
/** A process that has not answered by then has failed. Unit: milliseconds. */
const PATIENCE = 60_000;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const CLI = 'dist/cli.js';
if (!existsSync(CLI)) {
  console.error('dist/ is missing: the start is measured as published. Run "npm run build" first.');
  process.exit(2);
}

interface Server {
  name: string;
  /** What Node is started with for a port. */
  args: (port: string) => string[];
  path: string;
}

const TOKEN = '/api/v2/token';
const ours = (name: string, scenario: string): Server => ({
  name,
  args: (port) => ['bench/mock-server.ts', port, scenario],
  path: `/idenfy${TOKEN}`,
});
const waiting = ours('verihook, nothing to deliver', 'wait');
const planning = ours('verihook, an approval to deliver', 'approved');
const hono: Server = { name: 'bare Hono', args: (port) => ['bench/mock-server.ts', port, 'hono'], path: TOKEN };
const PRISM = 'node_modules/@stoplight/prism-cli/dist/index.js';
const prism: Server = {
  name: 'Prism, static',
  args: (port) => [
    PRISM,
    'mock',
    '--host',
    '127.0.0.1',
    '--port',
    port,
    '--verboseLevel',
    'silent',
    'openapi/idenfy.yaml',
  ],
  path: TOKEN,
};
const cli: Server = {
  name: 'verihook serve',
  args: (port) => [CLI, 'serve', 'idenfy', '--port', port],
  path: `/idenfy${TOKEN}`,
};

let requests = 0;
/** Of a client that nobody has seen before. */
const request = () => ({
  method: 'POST' as const,
  headers: { authorization: `Basic ${btoa('key:secret')}`, 'content-type': 'application/json' },
  body: JSON.stringify({ clientId: `client-${requests++}` }),
});

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Starts a server. `ms`: how long it took to its first answer. */
async function start({ name, args, path }: Server): Promise<{ origin: string; ms: number; stop(): Promise<void> }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, args(String(port)), { stdio: 'ignore' });
  children.add(child);
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    children.delete(child);
  };
  while (performance.now() < startedAt + PATIENCE && child.exitCode === null) {
    const answer = await fetch(origin + path, request()).catch(() => undefined);
    if (answer === undefined) await setTimeout(5);
    else if (answer.status === 201) return { origin, ms: performance.now() - startedAt, stop };
    else throw new Error(`${name} answered ${answer.status}: ${await answer.text()}`);
  }
  throw new Error(`${name} has not answered; its exit code is ${child.exitCode}.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Requests a second. */
async function load(pool: Pool, path: string): Promise<number> {
  const startedAt = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() < startedAt + roundMs) {
      const answer = await pool.request({ path, ...request() });
      await answer.body.dump();
      if (answer.statusCode !== 201) throw new Error(`${path} answered ${answer.statusCode}`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, client));
  return answered / ((performance.now() - startedAt) / 1000);
}

/** What each server manages, round by round. The first round warms up and does not count. */
async function rates(servers: readonly Server[]): Promise<Map<Server, number[]>> {
  const running = [];
  for (const server of servers) {
    const { origin, stop } = await start(server);
    running.push({ server, stop, pool: new Pool(origin, { connections: CONCURRENCY }) });
  }
  const found = new Map(servers.map((server) => [server, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const { server, pool } of running) {
      const rate = await load(pool, server.path);
      if (round > 0) found.get(server)?.push(rate);
    }
  }
  for (const { pool, stop } of running) await Promise.all([pool.destroy(), stop()]);
  return found;
}

async function startTimes(servers: readonly Server[]): Promise<Map<Server, number[]>> {
  const found = new Map(servers.map((server) => [server, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const server of servers) {
      const { ms, stop } = await start(server);
      await stop();
      if (round > 0) found.get(server)?.push(ms);
    }
  }
  return found;
}

/** Of two servers in the same round. */
function ratio(values: Map<Server, number[]>, one: Server, other: Server): Spread {
  const base = values.get(other) ?? [];
  return spreadOf((values.get(one) ?? []).map((value, round) => value / (base[round] ?? Number.NaN)));
}

const range = ({ median, min, max }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;

function tell(values: Map<Server, number[]>, unit: string): void {
  for (const [{ name }, all] of values) console.log(`  ${name.padEnd(34)} ${range(spreadOf(all), 0)} ${unit}`);
}

function aim(what: string, spread: Spread, { atLeast = 0, under = Infinity }: { atLeast?: number; under?: number }) {
  const isMet = spread.median >= atLeast && spread.median < under;
  const bound = under === Infinity ? `at least ${atLeast}` : `under ${under}`;
  console.log(`  aim: ${what} ${bound}: ${range(spread, 2)}, ${isMet ? 'met' : 'MISSED'}`);
}

console.log(`Node ${process.version}, ${rounds} rounds; median (lowest–highest)\n`);

const perSecond = await rates([waiting, planning, hono, prism]);
console.log(`iDenfy's token endpoint, ${CONCURRENCY} connections, ${roundMs} ms a round`);
tell(perSecond, 'a second');
aim('times Prism, nothing to deliver', ratio(perSecond, waiting, prism), { atLeast: 5 });
aim('of bare Hono, nothing to deliver', ratio(perSecond, waiting, hono), { atLeast: 0.4 });
console.log(`  times Prism, an approval to deliver: ${range(ratio(perSecond, planning, prism), 2)}`);
console.log(`  of bare Hono, an approval to deliver: ${range(ratio(perSecond, planning, hono), 2)}`);

const starts = await startTimes([cli, prism]);
console.log('\nFrom the start of the process to its first answer');
tell(starts, 'ms');
aim('of Prism', ratio(starts, cli, prism), { under: 0.5 });

console.log('\nState in memory');
for (const what of ['memory', 'floor'])
  spawnSync(process.execPath, ['--expose-gc', 'bench/mock-server.ts', '0', what], { stdio: 'inherit' });
