import { machineTime } from '../../mocks/clock.ts';
import type { Io } from './io.ts';

/** How often the line is written, at most. Unit: milliseconds. */
const EVERY = 250;
const MB = 1_000_000;

/** How far a long run has come, on a line of the terminal that rewrites itself. Where there is no terminal it is silent. */
export class Progress {
  readonly #io: Io;
  #bytes = 0;
  #shownAt: number;
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
    // What is done at once needs no progress.
    this.#shownAt = machineTime();
  }

  /** More bytes were read; `callbacks`: so many were found so far. */
  read(bytes: number, callbacks: number): void {
    this.#bytes += bytes;
    const now = machineTime();
    if (now - this.#shownAt < EVERY) return;
    this.#shownAt = now;
    this.#isShown = true;
    this.#io.progress(`${(this.#bytes / MB).toFixed(1)} MB, ${callbacks} callbacks so far`);
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#isShown) this.#io.progress('');
    this.#isShown = false;
  }
}
