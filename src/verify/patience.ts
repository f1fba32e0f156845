/** So often the same has to stay wrong for the whole time. */
const ENOUGH = 3;

/** From then on it is waited for so many times as long as the slowest that came right, and no less than this. */
const TIMES = 4;
const LEAST_MS = 50;

/**
 * How long something is waited for that is not right yet. What has stayed wrong time and again in the same way, such as one word
 * where another was due, is waited for no longer than the consumer has ever needed: a bug that shows in fifty places does not
 * take fifty times the whole time. Times: milliseconds.
 */
export class Patience {
  readonly #wholeMs: number;
  readonly #stayed = new Map<string, number>();
  #slowestMs = 0;

  constructor(wholeMs: number) {
    this.#wholeMs = wholeMs;
  }

  /** @param what is wrong, in the same words each time */
  for(what: string): number {
    const isKnown = (this.#stayed.get(what) ?? 0) >= ENOUGH;
    return isKnown ? Math.min(this.#wholeMs, Math.max(LEAST_MS, TIMES * this.#slowestMs)) : this.#wholeMs;
  }

  /** It was waited for as long as `for` said, in vain. */
  stayed(what: string): void {
    this.#stayed.set(what, (this.#stayed.get(what) ?? 0) + 1);
  }

  /** Something came right after so long. */
  cameRight(afterMs: number): void {
    this.#slowestMs = Math.max(this.#slowestMs, afterMs);
  }
}
