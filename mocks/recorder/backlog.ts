import { afterThisTurn } from '../clock.ts';

export interface BacklogOptions {
  /** So many wait at most. */
  most: number;
  /** So much memory may be reserved at most, by what waits and by what is still on its way. Unit: bytes. */
  bytes: number;
  /** Called with what the work throws. */
  onMistake: (error: unknown) => void;
}

/**
 * What has passed and waits to be looked at, one after the other. Bounded in number and in memory: where there is no room, what
 * has waited longest is given up and counted. Whoever puts something here never waits.
 */
export class Backlog<T extends { reserved: number }> {
  /** How many were given up unseen. */
  lost = 0;
  /** How many of them because it was over before their turn. */
  late = 0;
  #reserved = 0;
  #waiting: T[] = [];
  #idle = Promise.resolve();
  #isBusy = false;
  #isOver = false;

  readonly #work: (item: T) => Promise<void>;
  readonly #options: BacklogOptions;

  constructor(work: (item: T) => Promise<void>, options: BacklogOptions) {
    this.#work = work;
    this.#options = options;
  }

  /** Sets memory aside, at the cost of what waits. False if there is none: then the bytes must not be kept. */
  reserve(bytes: number): boolean {
    while (this.#reserved + bytes > this.#options.bytes) if (!this.#giveUpOldest()) return false;
    this.#reserved += bytes;
    return true;
  }

  /** Takes something in, with the memory that was reserved for it. */
  push(item: T): void {
    if (this.#isOver) {
      this.lost++;
      this.late++;
      return;
    }
    this.#waiting.push(item);
    if (this.#waiting.length > this.#options.most) this.#giveUpOldest();
    if (!this.#isBusy) this.#idle = this.#workOff();
  }

  /** Resolves when nothing waits any more. */
  get idle(): Promise<void> {
    return this.#idle;
  }

  /** Gives up all that waits, and what is looked at just now: nothing more is told of it. */
  giveUp(): void {
    const left = this.#waiting.length + (this.#isBusy ? 1 : 0);
    this.lost += left;
    this.late += left;
    this.#waiting = [];
    this.#isOver = true;
  }

  #giveUpOldest(): boolean {
    const oldest = this.#waiting.shift();
    if (oldest === undefined) return false;
    this.#reserved -= oldest.reserved;
    this.lost++;
    return true;
  }

  async #workOff(): Promise<void> {
    this.#isBusy = true;
    // Traffic goes first: between two looks everything that has arrived is carried on.
    for (;;) {
      await new Promise<void>(afterThisTurn);
      const item = this.#waiting.shift();
      if (item === undefined) break;
      try {
        await this.#work(item);
      } catch (error) {
        if (!this.#isOver) this.#options.onMistake(error);
      }
      this.#reserved -= item.reserved;
    }
    this.#isBusy = false;
  }
}
