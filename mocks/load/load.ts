import type { Clock } from '../../src/core/clock.ts';
import type { Outcome } from '../../src/core/delivery.ts';
import { dueAfter, type Schedule } from '../../src/core/load.ts';
import { type SentCallback, Tally } from '../../src/core/tally.ts';
import { afterThisTurn } from '../clock.ts';
import type { Sender } from '../engine/sender.ts';
import { nobodyAnswers } from '../transport.ts';
import type { Callback, Callbacks } from './callbacks.ts';

export interface LoadOptions {
  to: string;
  schedule: Schedule;
  callbacks: Callbacks;
  sender: Sender;
  /** So many answers may be outstanding; what is due beyond that is held back. */
  inFlight: number;
  /** A punctual one: how late it wakes is how late the generator is. */
  clock: Clock;
  /** Ends the run; what came until then is the result. */
  signal: AbortSignal;
  /** Called once, before the first callback goes out. What it gets changes as the run goes on. */
  onStart?: (running: Running) => void;
}

/** A run as far as it is. */
export interface Running {
  tally: Tally;
  inFlight: number;
  /** Time since the first callback was due. Unit: milliseconds. */
  elapsedMs: number;
}

/** What came of a load. */
export interface Loaded {
  tally: Tally;
  /** Planned, and not yet due when the run was stopped. */
  notDue: number;
  /** Verifications that had at least one callback sent. */
  verifications: number;
  /** From the first callback to the last answer. Unit: milliseconds. */
  tookMs: number;
  /** What was sent per second, from the first callback until the interval after the last one was over. */
  achievedPerSecond: number;
  interrupted: boolean;
}

/** So many messages lie ready: what is due is only taken, not made. */
const AHEAD = 64;

/** So many are made between two that are sent: answers that come meanwhile wait. */
const BATCH = 2;

/** Making them takes less. Unit: milliseconds. */
const SPARE = 0.3;

/** After so many sent in a row the answers that came meanwhile have their turn. */
const IN_A_ROW = 16;

/**
 * Sends callbacks at the times of a schedule, whatever is answered and whenever. What is not acknowledged is not sent again.
 * After the last one was due, what was held back is sent for as long as an answer may take, and the rest is counted as not sent.
 * Throws `send/unreachable` if the first callback reaches nobody.
 */
export async function load(options: LoadOptions): Promise<Loaded> {
  return new Run(options).result();
}

class Run implements Running {
  readonly tally = new Tally();
  readonly #options: LoadOptions;
  readonly #ready: Callback[] = [];
  readonly #flying = new Set<{ abort(reason: unknown): void }>();
  readonly #stopped = new AbortController();
  #beganAt = 0;
  #made = 0;
  /** The highest seed of what was sent, so that verifications which were only made do not count. */
  #lastSeed: number | undefined;
  #lastSentAt = 0;
  /** Until then too many answers were outstanding. */
  #heldUntil = Number.NEGATIVE_INFINITY;
  /** Set while an end of a callback is waited for. */
  #whenFreed: (() => void) | undefined;
  #hasEnded = false;

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  get inFlight(): number {
    return this.#flying.size;
  }

  get elapsedMs(): number {
    return this.#options.clock.now() - this.#beganAt;
  }

  async result(): Promise<Loaded> {
    const { schedule, clock, signal, callbacks, onStart } = this.#options;
    const stop = () => this.#stop(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
    try {
      while (this.#ready.length < AHEAD && this.#made < schedule.planned) this.#ready.push(this.#make());
      const firstSeed = this.#ready[0]?.seed ?? 0;
      this.#beganAt = clock.now();
      onStart?.(this);
      const unsent = await this.#sendAll(this.#dueAt(schedule.planned) + callbacks.timeoutMs);
      const notDue = this.#leave(unsent);
      while (this.#flying.size > 0) await this.#freed();
      if (this.#stopped.signal.aborted && !signal.aborted) throw this.#stopped.signal.reason;
      const interval = dueAfter(schedule.rate, 1);
      return {
        tally: this.tally,
        notDue,
        verifications: this.#lastSeed === undefined ? 0 : this.#lastSeed - firstSeed + 1,
        tookMs: this.elapsedMs,
        achievedPerSecond:
          this.tally.sent === 0 ? 0 : (this.tally.sent * 1_000) / (this.#lastSentAt - this.#beganAt + interval),
        interrupted: signal.aborted,
      };
    } finally {
      signal.removeEventListener('abort', stop);
      for (const each of this.#flying) each.abort(signal.reason);
    }
  }

  #dueAt(n: number): number {
    return this.#beganAt + dueAfter(this.#options.schedule.rate, n);
  }

  /** @returns the number of the first callback that was not sent */
  async #sendAll(until: number): Promise<number> {
    const { schedule, clock, inFlight } = this.#options;
    const { signal } = this.#stopped;
    let inARow = 0;
    for (let n = 0; n < schedule.planned; n++) {
      const dueAt = this.#dueAt(n);
      for (let some = 0; some < BATCH && this.#hasTime(dueAt); some++) this.#ready.push(this.#make());
      if (clock.now() < dueAt) {
        inARow = 0;
        await clock.sleepUntil(dueAt, signal).catch(() => {});
      } else if (++inARow % IN_A_ROW === 0) await new Promise<void>(afterThisTurn);
      while (this.#flying.size >= inFlight) {
        await this.#freed();
        this.#heldUntil = clock.now();
        inARow = 0;
      }
      if (signal.aborted || clock.now() >= until) return n;
      this.#send(this.#ready.shift() ?? this.#make(), dueAt);
    }
    return schedule.planned;
  }

  #hasTime(dueAt: number): boolean {
    const { schedule, clock } = this.#options;
    const wanted = this.#ready.length < AHEAD && this.#made < schedule.planned;
    return wanted && clock.now() + SPARE < dueAt;
  }
  #make(): Callback {
    const { schedule, callbacks } = this.#options;
    return callbacks.next(dueAfter(schedule.rate, this.#made++));
  }

  #send({ seed, event, policy, message }: Callback, dueAt: number): void {
    const { clock, sender, to } = this.#options;
    const startedAt = clock.now();
    const sent: SentCallback = { event, seed, policy, dueAt, startedAt };
    this.tally.start(sent, message.body.byteLength, this.#heldUntil > dueAt);
    this.#lastSeed = Math.max(this.#lastSeed ?? seed, seed);
    this.#lastSentAt = startedAt;
    const deadline = clock.deadline(policy.timeoutMs);
    this.#flying.add(deadline);
    void sender.send(to, message, deadline.signal).then(({ outcome }) => {
      deadline.cancel();
      this.#flying.delete(deadline);
      this.#end(sent, outcome);
      this.#whenFreed?.();
    });
  }

  #end(sent: SentCallback, outcome: Outcome): void {
    const { clock, to } = this.#options;
    const isFirst = !this.#hasEnded;
    this.#hasEnded = true;
    const isCut = this.#stopped.signal.aborted && outcome.kind !== 'answered';
    if (isCut) this.tally.cut(sent, clock.now());
    else this.tally.end(sent, outcome, clock.now());
    if (isFirst && !isCut && outcome.kind === 'unreachable') this.#stop(nobodyAnswers(to, outcome.reason));
  }

  /** Counts what was due and is not going to be sent, from the n-th on; gives how many were not due. */
  #leave(from: number): number {
    const { schedule, clock } = this.#options;
    const now = clock.now();
    for (let n = from; n < schedule.planned; n++) {
      const dueAt = this.#dueAt(n);
      if (dueAt > now) return schedule.planned - n;
      this.tally.leave(this.#heldUntil > dueAt ? 'heldBack' : 'behind', dueAt, now);
    }
    return 0;
  }

  /** Resolves when a callback has ended. */
  #freed(): Promise<void> {
    return new Promise((resolve) => {
      this.#whenFreed = resolve;
    });
  }

  #stop(reason: unknown): void {
    this.#stopped.abort(reason);
    for (const each of this.#flying) each.abort(reason);
  }
}
