/**
 * `node bench/mock.ts`: the mock provider behind a port, as ratios within one run: its token endpoint against Prism's static mock
 * and a bare Hono that answers a constant; how long each takes from its start to the first answer; and what the state of
 * 100,000 verifications weighs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, ms: { type: 'string', default: '1500' } },
});
const rounds = Number(flags.rounds);
const roundMs = Number(flags.ms);
const CONCURRENCY = 32;
const PATH = '/api/v2/token';
const HEADERS = { authorization: `Basic ${btoa('exampleKey:exampleSecret')}`, 'content-type': 'application/json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const PRISM = 'node_modules/@stoplight/prism-cli/dist/index.js';

/** Each runs in a process of its own. */
interface Competitor {
  name: string;
  /** The arguments of node for a port. */
  start: (port: number) => string[];
  /** Where the route is. */
  path: string;
}

const COMPETITORS: readonly Competitor[] = [
  { name: 'verihook, nothing planned', path: `/idenfy${PATH}`, start: (port) => ['bench/mock-server.ts', String(port), 'wait'] },
  { name: 'verihook, an approval planned', path: `/idenfy${PATH}`, start: (port) => ['bench/mock-server.ts', String(port), 'approved'] },
  { name: 'bare Hono, a constant', path: PATH, start: (port) => ['bench/mock-server.ts', String(port), 'hono'] },
  { name: 'Prism 5.16, static', path: PATH, start: (port) => [PRISM, 'mock', '-h', '127.0.0.1', '-p', String(port), '-v', 'silent', 'openapi/idenfy.yaml'] },
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

let requests = 0;
const body = () => `{"clientId":"bench-${requests++}"}`;

/** Until the first answer, from the start of the process. Unit: milliseconds. */
async function firstAnswer(port: number, path: string, startedAt: number): Promise<number> {
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: HEADERS, body: body() });
      await answer.text();
      if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}`);
      return performance.now() - startedAt;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Requests a second that are answered 201. */
async function load(pool: Pool, path: string): Promise<number> {
  const until = performance.now() + roundMs;
  let answered = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (performance.now() < until) {
        const answer = await pool.request({ path, method: 'POST', headers: HEADERS, body: body() });
        await answer.body.dump();
        if (answer.statusCode !== 201) throw new Error(`${path} answered ${answer.statusCode}`);
        answered++;
      }
    }),
  );
  return (1000 * answered) / (performance.now() - startedAt);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const spread = (values: readonly number[], digits = 2) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;

const running: ChildProcess[] = [];
process.on('exit', () => {
  for (const each of running) each.kill();
});
async function start({ start: argsOf, path }: Competitor): Promise<{ port: number; child: ChildProcess; ms: number }> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, argsOf(port), { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  running.push(child);
  return { port, child, ms: await firstAnswer(port, path, startedAt) };
}

const servers = [];
for (const each of COMPETITORS) servers.push({ ...each, ...(await start(each)) });
const rates = new Map<string, number[]>(COMPETITORS.map(({ name }) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const { name, port, path } of servers) {
    const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONCURRENCY });
    const rate = await load(pool, path);
    await pool.close();
    // The first round warms up.
    if (round > 0) rates.get(name)?.push(rate);
  }
}
for (const { child } of servers) child.kill();

console.log(`Token endpoint, ${CONCURRENCY} connections, ${rounds} rounds of ${roundMs} ms; requests a second:`);
for (const [name, all] of rates) console.log(`  ${name.padEnd(32)} ${spread(all, 0)}`);
const of = (name: string) => rates.get(name) ?? [];
const ratios = (mine: string, other: string) => of(mine).map((rate, i) => rate / (of(other)[i] ?? Number.NaN));
for (const mine of ['verihook, nothing planned', 'verihook, an approval planned']) {
  console.log(`  ${mine}: ${spread(ratios(mine, 'Prism 5.16, static'))} times Prism (aim 5), ${spread(ratios(mine, 'bare Hono, a constant'))} of bare Hono (aim 0.4)`);
}

const CLI: Competitor = { name: 'verihook serve', path: `/idenfy${PATH}`, start: (port) => ['dist/cli.js', 'serve', 'idenfy', '--port', String(port)] };
const starts: [number, number][] = [];
for (let round = 0; round < rounds; round++) {
  const pair = [];
  for (const each of [CLI, COMPETITORS[3] as Competitor]) {
    const { child, ms } = await start(each);
    child.kill();
    await once(child, 'exit');
    pair.push(ms);
  }
  starts.push(pair as [number, number]);
}
console.log(`From start to first answer: verihook serve ${spread(starts.map(([mine]) => mine), 0)} ms, Prism ${spread(starts.map(([, other]) => other), 0)} ms: ${spread(starts.map(([mine, other]) => mine / other))} of Prism (aim below 0.5)`);

const memory = spawn(process.execPath, ['--expose-gc', 'bench/mock-server.ts', '0', 'memory'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
await once(memory, 'exit');
