import { VerihookError } from './errors.ts';
import { HOUR, MINUTE, SECOND } from './time.ts';

/** How many callbacks go out in how much time: whole numbers, so that a schedule is exact. */
export interface Rate {
  count: number;
  /** Unit: milliseconds. */
  perMs: number;
}

/** When callbacks go out, whatever the answers are: the n-th, counted from 0, at n ÷ rate. */
export interface Schedule {
  rate: Rate;
  /** How many there are. */
  planned: number;
}

const UNITS: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE, h: HOUR };

/** A process of Node sends no more. Unit: callbacks in a second. */
const FASTEST = 100_000;

/** So many callbacks are planned at most: what waits for its time is kept in memory. */
const MOST = 10_000_000;

/** `500/s`, `30/m`, `100/h`; a bare number is in a second. Throws `load/not-a-rate`. */
export function parseRate(text: string): Rate {
  const [, amount = '', unit = 's'] = /^(\d+)(?:\/([smh]))?$/.exec(text) ?? [];
  const rate = { count: Number(amount), perMs: UNITS[unit] ?? SECOND };
  if (rate.count > 0 && perSecond(rate) <= FASTEST) return rate;
  throw new VerihookError(
    'load/not-a-rate',
    `A rate is a whole number of callbacks in a second, minute or hour, up to ${FASTEST}/s, not "${text}". Write for example 500/s or 90/m.`,
  );
}

/** As `parseRate` reads it: `500/s`. */
export function formatRate({ count, perMs }: Rate): string {
  return `${count}/${Object.keys(UNITS).find((unit) => UNITS[unit] === perMs)}`;
}

export function perSecond({ count, perMs }: Rate): number {
  return (count * SECOND) / perMs;
}

/** When the n-th callback is due, counted from the first, which is number 0. Unit: milliseconds. No step adds to another's error. */
export function dueAfter({ count, perMs }: Rate, n: number): number {
  return (n * perMs) / count;
}

/**
 * The schedule that ends with whichever comes first. Throws `load/no-end` without either, `load/too-many`, and
 * `load/nothing` where no time is left for a callback.
 *
 * @param forMs callbacks are due before this time. Unit: milliseconds
 * @param count how many callbacks there are at most
 */
export function scheduleOf(rate: Rate, { forMs, count }: { forMs?: number; count?: number }): Schedule {
  if (forMs === undefined && count === undefined) {
    throw new VerihookError(
      'load/no-end',
      'A load without an end is none. Say how long or how many: --for 60s, --count 10000, or both.',
    );
  }
  const fitting = forMs === undefined ? Number.POSITIVE_INFINITY : Math.ceil((forMs * rate.count) / rate.perMs);
  const planned = Math.min(fitting, count ?? Number.POSITIVE_INFINITY);
  if (planned < 1)
    throw new VerihookError('load/nothing', 'No callback fits into no time. Give --for a longer time, such as 60s.');
  if (planned <= MOST) return { rate, planned };
  throw new VerihookError(
    'load/too-many',
    `That would be ${planned} callbacks, and a run has ${MOST} at most. Make --rate, --for or --count smaller.`,
  );
}
