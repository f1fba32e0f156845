import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../../../support/postgres.ts';
import { delivery } from '../support/harness.ts';
import { engineOver, POLICY } from './rig.ts';
import type { Seen } from './sink.ts';

/** All of the 20,000 with `npm run test:scale`. */
const DELIVERIES = Number(process.env.VERIHOOK_FAULT_DELIVERIES ?? 4_000);
const WORKERS = 3;
/** Of each worker. */
const IN_FLIGHT = 32;
const TOGETHER = 4;

// It waits for its disk, and is restarted.
const postgres = await startPostgres({ durable: true });
afterAll(() => postgres.close());
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function start(name: string, ...args: string[]) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [line] = await Promise.race([
    createInterface({ input: child.stdout })
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [value as string]),
    exited.then(() => [`it ended: ${errors}`]),
  ]);
  return { child, exited, line, errors: () => errors };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('workers that are killed, over a database that breaks off', () => {
  test(`lose none of ${DELIVERIES} deliveries, keep the order, and repeat at most what was in flight`, {
    timeout: 300_000,
  }, async () => {
    const address = postgres.fresh();
    const sink = await start('sink');
    const to = `http://127.0.0.1:${sink.line}/webhooks`;
    const engine = await engineOver(address, { sends: false, openLimit: DELIVERIES, trouble: () => {} });
    const at = engine.now();
    const policy = { ...POLICY, timeoutMs: 10_000, retryDelaysMs: [1_000], afterLastRetry: 'repeat' as const };
    const added = Array.from({ length: DELIVERIES }, (_, i) =>
      delivery({
        verification: `v${Math.floor(i / TOGETHER)}`,
        to,
        policy,
        planned: { id: `${i}`, payload: 'x'.repeat(500), dueAt: at + (i % TOGETHER) },
      }),
    );
    for (let i = 0; i < DELIVERIES; i += 500) await engine.add(added.slice(i, i + 500));

    const worker = () => start('worker', address);
    let workers = await Promise.all(Array.from({ length: WORKERS }, worker));
    expect(workers.map(({ line }) => line)).toEqual(workers.map(() => 'ready'));
    let kills = 0;
    /** Kills the oldest workers as nothing else does, and has others in their place. */
    const kill = async (count: number) => {
      const victims = workers.slice(0, count);
      kills += count;
      for (const { child } of victims) child.kill('SIGKILL');
      const errors = await Promise.all(victims.map(({ exited, errors }) => exited.then(errors)));
      expect(
        errors.filter((text) => !/^(VerihookError: The database at .* cannot be reached.*\n)*$/.test(text)),
      ).toEqual([]);
      workers = [...workers.slice(count), ...(await Promise.all(victims.map(worker)))];
    };
    const steps: [share: number, deed: () => unknown][] = [
      [0.1, () => kill(1)],
      [0.3, () => kill(2)],
      [0.5, () => postgres.restart()],
      [0.7, () => kill(1)],
    ];
    for (;;) {
      // The connections of this process were broken off as well.
      const done = await engine.count({ state: 'acknowledged' }).catch(() => 0);
      if (done === DELIVERIES) break;
      const [next] = steps;
      if (next !== undefined && done >= next[0] * DELIVERIES) {
        steps.shift();
        await next[1]();
      }
      await pause(50);
    }
    expect(steps).toEqual([]);

    // Whoever was not killed has gone on, and ends in good order.
    expect(workers.map(({ child }) => child.exitCode)).toEqual(workers.map(() => null));
    for (const { child } of workers) child.stdin.end();
    expect(await Promise.all(workers.map(({ exited }) => exited))).toEqual(workers.map(() => 0));

    const seen = (await (await fetch(to)).json()) as Seen;
    const all = Object.values(seen.deliveries);
    expect(all.length).toBe(DELIVERIES);
    expect(all.filter(({ accepted }) => accepted === 0)).toEqual([]);
    // Every attempt of a delivery has the same bytes, although each process would have made others.
    expect(all.filter(({ digests }) => digests.length !== 1)).toEqual([]);
    const orders = Object.values(seen.verifications);
    expect(orders.length).toBe(DELIVERIES / TOGETHER);
    expect(orders.filter((ids) => ids.some((id, i) => i > 0 && id < (ids[i - 1] ?? 0)))).toEqual([]);

    const { cutOff, landed } = await attemptsOf(engine, DELIVERIES);
    const repeated = all.reduce((sum, { accepted }) => sum + accepted - 1, 0);
    // What came is what is noted, but for attempts of which nobody knows.
    expect(seen.requests).toBeGreaterThanOrEqual(landed);
    expect(seen.requests).toBeLessThanOrEqual(landed + cutOff);
    expect(repeated).toBeLessThanOrEqual(cutOff);
    // Killed, or cut off from the database before they knew what it had stored.
    expect(cutOff).toBeLessThanOrEqual((kills + WORKERS) * IN_FLIGHT);
    process.stdout.write(`fault test: ${kills} kills, ${cutOff} attempts were cut off, ${repeated} were repeated\n`);
  });
});

/** How many attempts were cut off, and how many have landed. */
async function attemptsOf(engine: Awaited<ReturnType<typeof engineOver>>, count: number) {
  const sums = { cutOff: 0, landed: 0 };
  for (let from = 1; from <= count; from += 200) {
    const ids = Array.from({ length: Math.min(200, count - from + 1) }, (_, i) => from + i);
    const attempts = (await Promise.all(ids.map((id) => engine.attempts(id)))).flat();
    sums.cutOff += attempts.filter(({ cutOff }) => cutOff).length;
    sums.landed += attempts.filter(({ exchange }) => exchange !== undefined).length;
  }
  return sums;
}
