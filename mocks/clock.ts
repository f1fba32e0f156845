import type { Clock } from '../src/core/clock.ts';
import { VerihookError } from '../src/core/errors.ts';

/** A clock that goes as fast as it is told, also while somebody sleeps on it. Time never goes back. */
export interface ServerClock extends Clock {
  /** 1 is real time, 60 makes a minute of waiting last a second; at 0 time stands still. */
  readonly speed: number;
  /** Runs so fast from now on. Throws `send/not-a-speed`. */
  setSpeed(speed: number): void;
  /** Goes on to `at` at once, and wakes everybody who slept no longer than that, in the order of their times. */
  advanceTo(at: number): void;
}

/** A timer takes at most so many milliseconds, so a longer wait is slept in parts. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The clock of a server, or of a run on real time. Waits between attempts are shortened `speed` times; a consumer's own work
 * never is. Throws `send/not-a-speed`.
 *
 * @param startAt where its time begins. Milliseconds since the Unix epoch
 * @param speed see `ServerClock`. Default: 1
 */
export function serverClock(startAt: number, speed = 1): ServerClock {
  let known = startAt;
  let knownSince = performance.now();
  let factor = checkedSpeed(speed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = 0;
  /** Whoever wakes first comes first. */
  const sleepers: { at: number; wake: () => void }[] = [];
  const now = () => known + (performance.now() - knownSince) * factor;

  /** One timer, for whoever wakes first. */
  function arm(): void {
    const [first] = sleepers;
    if (timer !== undefined && timerAt === first?.at) return;
    disarm();
    if (factor === 0 || first === undefined) return;
    timerAt = first.at;
    const left = Math.max(0, Math.ceil((timerAt - now()) / factor));
    timer = setTimeout(wakeDue, Math.min(left, LONGEST_TIMER));
  }

  function disarm(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function wakeDue(): void {
    disarm();
    const time = now();
    for (const { wake } of sleepers.splice(0, countUntil(sleepers, time))) wake();
    arm();
  }

  function goOn(at: number, faster: number): void {
    [known, knownSince, factor] = [at, performance.now(), faster];
    wakeDue();
  }

  return {
    now,
    deadline,
    get speed() {
      return factor;
    },
    setSpeed: (faster) => goOn(now(), checkedSpeed(faster)),
    advanceTo: (at) => goOn(Math.max(now(), at), factor),
    run: (tasks) => Promise.all(tasks.map((task) => task())),
    waitFor: (work) => work,
    sleepUntil(at, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (at <= now()) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const abandon = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          arm();
          reject(signal?.reason);
        };
        const sleeper = {
          at,
          wake: () => {
            signal?.removeEventListener('abort', abandon);
            resolve();
          },
        };
        signal?.addEventListener('abort', abandon, { once: true });
        sleepers.splice(countUntil(sleepers, at), 0, sleeper);
        arm();
      });
    },
  };
}

/** How many of those in order sleep no longer than until a moment. */
function countUntil(sleepers: readonly { at: number }[], time: number): number {
  let [from, to] = [0, sleepers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sleepers[middle]?.at ?? time) <= time) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A server's clock that stands still: it moves only when it is told to. */
export const manualClock = (startAt: number): ServerClock => serverClock(startAt, 0);

function checkedSpeed(speed: number): number {
  if (speed >= 0 && Number.isFinite(speed)) return speed;
  throw new VerihookError('send/not-a-speed', `The speed ${speed} is none. Give a number of at least 0.`);
}

/** A timer counts whole milliseconds, and comes up to one too late where the machine has time. Unit: milliseconds. */
const TIMER_SLACK = 1;

/**
 * The machine's clock for who has to be on time to a fraction of a millisecond: the last part of a millisecond is spent looking at
 * the clock, with the work that comes in between done. It costs processor time, so it is for measuring.
 */
export function punctualClock(): Clock {
  const clock = serverClock(0, 1);
  return {
    ...clock,
    async sleepUntil(at, signal) {
      if (at - clock.now() > TIMER_SLACK) await clock.sleepUntil(at - TIMER_SLACK, signal);
      for (; clock.now() < at; await new Promise<void>(afterThisTurn)) signal?.throwIfAborted();
    },
  };
}

/**
 * A clock that stands still while anybody works and jumps to the next due moment as soon as everybody waits: a day of
 * retries takes milliseconds, in the order and at the times that it would have on the machine's clock.
 */
export function virtualClock(startAt: number): Clock {
  let now = startAt;
  let awake = 0;
  const sleepers: { at: number; wake: () => void }[] = [];

  function fallAsleep(): void {
    awake--;
    if (awake > 0 || sleepers.length === 0) return;
    now = Math.max(now, Math.min(...sleepers.map(({ at }) => at)));
    const due = sleepers.filter(({ at }) => at <= now);
    for (const sleeper of due) {
      sleepers.splice(sleepers.indexOf(sleeper), 1);
      awake++;
    }
    for (const { wake } of due) wake();
  }

  return {
    now: () => now,
    deadline,
    run: (tasks) => {
      awake += tasks.length;
      return Promise.all(tasks.map((task) => task().finally(fallAsleep)));
    },
    async waitFor(work) {
      let settled = false;
      let asleep = false;
      const done = work.finally(() => {
        settled = true;
        if (asleep) awake++;
      });
      // What has been settled says so before the next line, and is no reason to let time pass.
      await null;
      if (!settled) {
        asleep = true;
        fallAsleep();
      }
      return done;
    },
    sleepUntil(at, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (at <= now) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const abandon = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          awake++;
          reject(signal?.reason);
        };
        const sleeper = {
          at,
          wake: () => {
            signal?.removeEventListener('abort', abandon);
            resolve();
          },
        };
        signal?.addEventListener('abort', abandon, { once: true });
        sleepers.push(sleeper);
        fallAsleep();
      });
    },
  };
}

/** Calls `work` once everything that has arrived by now has been dealt with: what comes in together is done together. */
export function afterThisTurn(work: () => void): void {
  setImmediate(work);
}

/** Calls `work` every so often, until the function that it gives is called. Unit: milliseconds. */
export function every(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
}

/** Resolves after so much real time. For what a consumer is to see of time, such as a body that comes slowly. Unit: milliseconds. */
export function realPause(ms: number, signal?: AbortSignal): Promise<void> {
  return pause(ms, signal);
}

/** Aborts its signal after so much real time, unless it is cancelled before. Unit: milliseconds. */
export function deadline(ms: number): ReturnType<Clock['deadline']> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException(`No answer within ${ms} ms`, 'TimeoutError')), ms);
  const cancel = () => clearTimeout(timer);
  const abort = (reason: unknown) => {
    cancel();
    controller.abort(reason);
  };
  return { signal: controller.signal, cancel, abort };
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abandon);
      resolve();
    }, ms);
    const abandon = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abandon, { once: true });
  });
}

/** What the machine's own clock says. Milliseconds since the Unix epoch. */
export const machineTime = (): number => Date.now();

/** Time that has passed since the process began, for measuring. Unit: milliseconds. */
export const stopwatch = (): number => performance.now();
