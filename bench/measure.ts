import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WorkName } from './works.ts';

/** One way to do the work that a group compares. */
export interface Competitor {
  name: string;
  /** Time for one piece of work. Unit: nanoseconds. */
  measure(): number | Promise<number>;
  /** Ends what measuring has started. */
  close?(): void;
}

export interface Group {
  title: string;
  /** Every ratio is the time of a competitor, divided by that of the one with this name in the same round. */
  baseline: string;
  rounds: number;
  competitors: readonly Competitor[];
}

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface Result {
  name: string;
  timeNs: Spread;
  ratio: Spread;
}

/**
 * Takes the competitors in turn, round after round, so that a machine that slows down slows all of them. The first round
 * warms up and does not count.
 */
export async function compare({ baseline, rounds, competitors }: Group): Promise<Result[]> {
  const times = competitors.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { measure }] of competitors.entries()) {
      const time = await measure();
      if (round > 0) times[index]?.push(time);
    }
  }
  for (const { close } of competitors) close?.();
  const base = times[competitors.findIndex(({ name }) => name === baseline)];
  if (base === undefined) throw new Error(`No competitor is called "${baseline}".`);
  return competitors.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      timeNs: spreadOf(own),
      ratio: spreadOf(own.map((time, round) => time / (base[round] ?? Number.NaN))),
    };
  });
}

/**
 * A competitor that works in a process of its own, so that nobody pays for the garbage, the shapes and the modules of
 * another; the processes are asked in turn, and stay.
 */
export function inOwnProcess(name: WorkName): Competitor {
  let worker: ChildProcess | undefined;
  return {
    name,
    async measure() {
      worker ??= fork(fileURLToPath(new URL('works.ts', import.meta.url)), [name]);
      const answered = new AbortController();
      const { signal } = answered;
      worker.send('work');
      const [answer] = await Promise.race([once(worker, 'message', { signal }), once(worker, 'exit', { signal })]);
      answered.abort();
      if (typeof answer === 'number' && worker.connected) return answer;
      throw new Error(`The process of "${name}" ended with ${answer}.`);
    },
    close: () => worker?.disconnect(),
  };
}

/** A competitor that starts Node. */
export function startNode(name: string, args: readonly string[]): Competitor {
  return {
    name,
    measure() {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      const elapsed = performance.now() - start;
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
      return elapsed * 1e6;
    },
  };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}
