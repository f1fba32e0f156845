import type { Clock } from '../src/core/clock.ts';

/**
 * The machine's clock. Waits between attempts are shortened `speed` times; a consumer's own work never is.
 *
 * @param startAt where the run's time begins. Milliseconds since the Unix epoch
 * @param speed 1 is real time, 60 makes a minute of waiting last a second. Default: 1
 */
export function realClock(startAt: number, speed = 1): Clock {
  const origin = performance.now();
  const now = () => startAt + (performance.now() - origin) * speed;
  return {
    now,
    deadline,
    run: (tasks) => Promise.all(tasks.map((task) => task())),
    waitFor: (work) => work,
    async sleepUntil(at, signal) {
      signal?.throwIfAborted();
      // A timer takes at most 2^31-1 ms, so a longer wait is slept in parts.
      for (let left = at - now(); left > 0; left = at - now()) await pause(Math.min(left / speed, 2 ** 31 - 1), signal);
    },
  };
}

/** A timer counts whole milliseconds, and comes up to one too late where the machine has time. Unit: milliseconds. */
const TIMER_SLACK = 1;

/**
 * The machine's clock for who has to be on time to a fraction of a millisecond: the last part of a millisecond is spent looking at
 * the clock, with the work that comes in between done. It costs processor time, so it is for measuring.
 */
export function punctualClock(): Clock {
  const clock = realClock(0);
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

/** A clock that moves only when it is told to. */
export interface ManualClock extends Clock {
  /** Lets time pass until `at` and wakes everybody who slept no longer than that. Time never goes back. */
  advanceTo(at: number): void;
}

export function manualClock(startAt: number): ManualClock {
  let now = startAt;
  const sleepers = new Set<{ at: number; wake: () => void }>();
  return {
    now: () => now,
    deadline,
    run: (tasks) => Promise.all(tasks.map((task) => task())),
    waitFor: (work) => work,
    sleepUntil(at, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (at <= now) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const settle = (then: () => void) => () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', abandon);
          then();
        };
        const sleeper = { at, wake: settle(resolve) };
        const abandon = settle(() => reject(signal?.reason));
        signal?.addEventListener('abort', abandon, { once: true });
        sleepers.add(sleeper);
      });
    },
    advanceTo(at) {
      now = Math.max(now, at);
      for (const sleeper of [...sleepers].sort((a, b) => a.at - b.at)) if (sleeper.at <= now) sleeper.wake();
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

function deadline(ms: number): ReturnType<Clock['deadline']> {
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
