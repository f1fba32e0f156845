import type { Consumer } from '../../src/core/message.ts';
import type { Probe, State } from '../../src/verify.ts';

/** A consumer with everything that a rehearsal asks of it. */
export interface Subject {
  consumer: Consumer;
  probe: Probe;
  /** Ends the process and starts it anew: what was not stored is lost. */
  restart(): void;
}

/** What a consumer with one bug is found by. */
export interface BugInfo {
  /** What it does, for the table in docs/verify.md. */
  does: string;
  /** The rule that names it. */
  rule: string;
  /** Rules that it breaks besides, and no others; one that ends in `*` stands for all that begin so. Default: none. */
  also?: readonly string[];
  /** Only these exercises, for a consumer that takes its time. Default: all. */
  only?: readonly string[];
}

export type Bugs<Name extends string> = Readonly<Record<Name, BugInfo>>;

/** One verification in the store of a consumer. */
export interface Row {
  state: State;
  /** How much the word behind it weighs: a weaker one never replaces a stronger one. */
  weight: number;
  /** When that word was made, as far as it says. */
  madeAt: number;
}

/** What survives a restart. Each call is one transaction. */
export class Store {
  readonly #rows = new Map<string, Row>();
  readonly #effects = new Map<string, number>();
  readonly #seen = new Set<string>();

  has = (key: string): boolean => this.#seen.has(key);
  row = (ref: string): Row | undefined => this.#rows.get(ref);
  status = (ref: string) => ({ status: this.#rows.get(ref)?.state ?? 'none', effects: this.#effects.get(ref) ?? 0 });

  /** `key`: of the callback. `acts`: somebody is told of it, or let in. */
  put(key: string, ref: string, row: Row, acts: boolean): void {
    this.#seen.add(key);
    this.#rows.set(ref, row);
    if (acts) this.#effects.set(ref, (this.#effects.get(ref) ?? 0) + 1);
  }

  see(key: string): void {
    this.#seen.add(key);
  }
}

/** Work that is done a little later, in order, unless the process ends before. */
export class Queue {
  readonly #timers = new Set<NodeJS.Timeout>();

  later(work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, 25);
    this.#timers.add(timer);
  }

  lose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const answer = (status: number, text = '') => new Response(text === '' ? null : text, { status });

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON in UTF-8; undefined for anything else. */
export function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
