import { spawnSync } from 'node:child_process';

/** One way to do the work that a group compares. */
export interface Competitor {
  name: string;
  /** Time for one piece of work. Unit: nanoseconds. */
  measure(): number;
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
export function compare({ baseline, rounds, competitors }: Group): Result[] {
  const times = competitors.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    competitors.forEach(({ measure }, index) => {
      const time = measure();
      if (round > 0) times[index]?.push(time);
    });
  }
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

/** A competitor that does `work` in this process, again and again for `forMs`. `work` gets a new number each time. */
export function inProcess(name: string, work: (index: number) => unknown, forMs = 150): Competitor {
  let index = 0;
  return {
    name,
    measure() {
      const start = performance.now();
      let done = 0;
      let elapsed = 0;
      while (elapsed < forMs) {
        for (let i = 0; i < 16; i++) keep = work(index++);
        done += 16;
        elapsed = performance.now() - start;
      }
      return (elapsed / done) * 1e6;
    },
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

/** Where results go, so that no work is optimised away. */
export let keep: unknown;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}
