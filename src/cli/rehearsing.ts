import { every, machineTime } from '../../mocks/clock.ts';
import { MINUTE, SECOND } from '../core/time.ts';
import type { VerifyOptions } from '../verify.ts';
import type { Io } from './io.ts';

/** How often the line on a terminal is written, and a line of its own elsewhere. Unit: milliseconds. */
const LIVE_EVERY = SECOND / 4;
const LINE_EVERY = 5 * SECOND;

/** How far a rehearsal has come, on stderr, until `end`. What an exercise waits for makes it no quieter. */
export class Rehearsing {
  readonly #io: Io;
  readonly #stop: () => void;
  #line = () => '';
  #beganAt = 0;

  constructor(io: Io) {
    this.#io = io;
    this.#stop = every(io.isLive ? LIVE_EVERY : LINE_EVERY, () => this.#tell());
  }

  /** What `verify` calls. */
  readonly hooks: Pick<VerifyOptions, 'onProgress' | 'onNotice'> = {
    onProgress: (done, of, exercise) => {
      if (done <= 1) this.#beganAt = machineTime();
      this.#line = () => `${done} of ${of} tried, ${this.#left(done - 1, of)}now ${exercise}`;
    },
    onNotice: (sentence) => {
      this.#io.progress('');
      this.#io.err(`verihook: ${sentence}`);
    },
  };

  end(): void {
    this.#stop();
    this.#io.progress('');
  }

  #tell(): void {
    const line = this.#line();
    if (line === '') return;
    if (this.#io.isLive) this.#io.progress(line.slice(0, (this.#io.width ?? 80) - 1));
    else this.#io.err(`verihook: ${line}`);
  }

  /** From what has been done so far, once that is enough to tell, and only where it is long. */
  #left(done: number, of: number): string {
    const minutes = Math.round(((machineTime() - this.#beganAt) / done) * ((of - done) / MINUTE));
    return done > of / 10 && minutes > 0 ? `about ${minutes} min left, ` : '';
  }
}
