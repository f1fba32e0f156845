/** One line of the table: something the kit does, beside others who do the same and the least that it can cost. */
export interface Row {
  /** What `--only` calls it. */
  id: string;
  /** What is measured. */
  title: string;
  /** Of its figures. Where less is better, a ratio says how much longer or larger the kit's is. */
  unit: 'a second' | 'a second of processor time' | 'ms' | 'packages' | 'MB' | 'install scripts';
  /** The first is the kit. Made when the row's turn comes. */
  competitors(): readonly Competitor[] | Promise<readonly Competitor[]>;
  targets: readonly Target[];
  /** It never changes, and is looked at once. It needs the registry. Default: false. */
  isFixed?: true;
  /** What a reader has to know of the competitors: what they leave out, and what cannot be had. */
  note?(): string | Promise<string>;
}

export interface Competitor {
  name: string;
  /** `floor`: the least that such work can cost, whoever does it. */
  role: 'ours' | 'peer' | 'floor';
  /**
   * A figure in the unit of the row.
   *
   * @param ms how long it may work for it, where it works again and again
   */
  measure(ms: number): number | Promise<number>;
  /** Ends what measuring has started. */
  close?(): void | Promise<void>;
}

/** What the kit's figure has to be, divided by another's. */
export interface Target {
  /** The name of a competitor. Default: nobody, and it is the figure itself that counts. */
  against?: string;
  atLeast?: number;
  atMost?: number;
}

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface Result {
  name: string;
  role: Competitor['role'];
  figure: Spread;
  /** The kit's figure, divided by this one's of the same round. */
  ratio: Spread;
}

/** A peer that could not be had, and why. */
export interface Missing {
  name: string;
  role: 'peer';
  missing: string;
}

/**
 * Takes the competitors in turn, round after round, so that a machine that slows down slows all of them. The first round
 * warms up and does not count. A peer that fails is told as missing; the kit and its floor may not fail.
 *
 * @param options.ms for how long a competitor works in a round
 * @param options.quick without peers and without warming up
 */
export async function compare(
  row: Row,
  { rounds, ms, quick }: { rounds: number; ms: number; quick: boolean },
): Promise<(Result | Missing)[]> {
  const competitors = (await row.competitors()).filter(({ role }) => !quick || role !== 'peer');
  const figures = competitors.map(() => [] as number[]);
  const missing = new Map<string, string>();
  const [first, last] = quick || row.isFixed ? [1, 1] : [0, rounds];
  try {
    for (let round = first; round <= last; round++) {
      for (const [index, { name, role, measure, close }] of competitors.entries()) {
        if (missing.has(name)) continue;
        try {
          const figure = await measure(round === 0 ? WARM_UP * ms : ms);
          if (round > 0) figures[index]?.push(figure);
        } catch (error) {
          if (role !== 'peer') throw error;
          missing.set(name, firstLine(error));
          await close?.();
        }
      }
    }
  } finally {
    for (const { close } of competitors) await close?.();
  }
  const [own = []] = figures;
  return competitors.map(({ name, role }, index) => {
    const why = missing.get(name);
    if (why !== undefined) return { name, role: 'peer', missing: why };
    const all = figures[index] ?? [];
    return { name, role, figure: spreadOf(all), ratio: spreadOf(own.map((one, at) => one / (all[at] ?? Number.NaN))) };
  });
}

/** So much longer than the others the first round takes: until then, code that is called often has been compiled. */
const WARM_UP = 5;

/** Whether the kit reaches a target; undefined where there was nobody to compare with. */
export function isMet({ against, atLeast = 0, atMost = Infinity }: Target, results: readonly (Result | Missing)[]) {
  const found = results.find(({ name, role }) => (against === undefined ? role === 'ours' : name === against));
  if (found === undefined || 'missing' in found) return undefined;
  const { median } = against === undefined ? found.figure : found.ratio;
  return median >= atLeast && median <= atMost;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
