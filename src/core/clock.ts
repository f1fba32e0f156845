/**
 * The time of one run. Implementations are in `mocks/clock.ts`, the only place with timers.
 * Times: milliseconds since the Unix epoch.
 */
export interface Clock {
  now(): number;
  /** Resolves once `now()` has reached `at`; at once for a time that has passed. Rejects when `signal` aborts. */
  sleepUntil(at: number, signal?: AbortSignal): Promise<void>;
  /**
   * Runs tasks side by side. Time that nobody works in may be skipped: a virtual clock moves on to the next sleeper as
   * soon as every task that it runs is asleep.
   */
  run<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]>;
  /** Waits for what another task of this run settles. The waiting task counts as asleep. */
  waitFor<T>(work: Promise<T>): Promise<T>;
  /** A signal that aborts after `ms` of real time: a consumer's own work is never compressed. `abort` does not wait so long. */
  deadline(ms: number): { signal: AbortSignal; cancel(): void; abort(reason: unknown): void };
}
