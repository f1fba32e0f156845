/**
 * `node bench/load.ts`: how many callbacks a second the load generator sends at most, each of a person of its own and signed, as a
 * ratio to a bare undici pool of the same concurrency that sends one constant message to the same sink, round by round.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { idenfy } from '../generators/idenfy/index.ts';
import { punctualClock } from '../mocks/clock.ts';
import { httpSender } from '../mocks/engine/sender.ts';
import { Callbacks } from '../mocks/load/callbacks.ts';
import { load } from '../mocks/load/load.ts';
import { parseRate, scheduleOf } from '../src/core/load.ts';
import { spreadOf } from './measure.ts';

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, callbacks: { type: 'string', default: '4000' } },
});
const rounds = Number(flags.rounds);
const perRound = Number(flags.callbacks);
const IN_FLIGHT = 64;
const SECRET = 'example-signing-key';
/** More than anybody sends. */
const schedule = scheduleOf(parseRate('100000/s'), { count: perRound });

const sink = spawn(process.execPath, [fileURLToPath(new URL('sink.ts', import.meta.url))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [port] = await once(sink.stdout, 'data');
const to = `http://127.0.0.1:${String(port).trim()}/webhooks`;

const optionsOf = (round: number) => ({
  plan: (seed: number) => idenfy.play('approved', { seed }),
  seed: 1 + (round + 1) * perRound,
  secret: SECRET,
  faster: Number.POSITIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
});

const constant = new Callbacks(optionsOf(0)).next(0).message;

async function bare(): Promise<number> {
  const url = new URL(to);
  const pool = new Pool(url.origin, { connections: IN_FLIGHT });
  let left = perRound;
  const worker = async () => {
    while (left-- > 0) {
      const { headers, body } = constant;
      const answer = await pool.request({ path: url.pathname, method: 'POST', headers, body });
      await answer.body.text();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const took = performance.now() - started;
  await pool.close();
  return perRound / (took / 1_000);
}

/** Made and signed, and not sent. */
function made(round: number): number {
  const callbacks = new Callbacks(optionsOf(round));
  const started = performance.now();
  for (let n = 0; n < perRound; n++) callbacks.next(n);
  return perRound / ((performance.now() - started) / 1_000);
}

async function loaded(round: number): Promise<number> {
  const sender = await httpSender({ connections: IN_FLIGHT, rules: { wide: false }, insecure: false });
  const { tally, tookMs } = await load({
    to,
    schedule,
    callbacks: new Callbacks(optionsOf(round)),
    sender,
    inFlight: IN_FLIGHT,
    clock: punctualClock(),
    signal: new AbortController().signal,
  });
  await sender.close();
  if (tally.acknowledged !== perRound) throw new Error(`${tally.acknowledged} of ${perRound} acknowledged`);
  return perRound / (tookMs / 1_000);
}

/** What a thing costs this process; where others work on the machine as well, it says more than the rate does. Unit: microseconds a callback. */
async function costed(work: () => number | Promise<number>) {
  const before = process.cpuUsage();
  const rate = await work();
  const { user, system } = process.cpuUsage(before);
  return { rate, cost: (user + system) / perRound };
}

type Costed = Awaited<ReturnType<typeof costed>>;
const found = { bare: [] as Costed[], made: [] as Costed[], loaded: [] as Costed[] };
// The first round warms up and is not counted.
for (let round = -1; round < rounds; round++) {
  const these = {
    bare: await costed(bare),
    made: await costed(() => made(round)),
    loaded: await costed(() => loaded(round)),
  };
  if (round < 0) continue;
  for (const name of ['bare', 'made', 'loaded'] as const) found[name].push(these[name]);
}
sink.kill();

const figures = (list: Costed[]) => {
  const [rate, cost] = [spreadOf(list.map(({ rate }) => rate)), spreadOf(list.map(({ cost }) => cost))];
  return `${rate.median.toFixed(0)} a second, ${cost.median.toFixed(0)} µs of processor time each`;
};
const ratioOf = (what: (one: Costed) => number) => {
  const ratio = spreadOf(found.loaded.map((one, round) => what(one) / what(found.bare[round] as Costed)));
  return `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})`;
};
console.log(`bare undici pool, one constant message: ${figures(found.bare)}, concurrency ${IN_FLIGHT}`);
console.log(`messages made and signed, not sent: ${figures(found.made)}`);
console.log(`load generator: ${figures(found.loaded)}`);
console.log(`ratio of the rates ${ratioOf(({ rate }) => rate)}, of the processor times ${ratioOf(({ cost }) => cost)}`);
