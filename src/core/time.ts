import { VerihookError } from './errors.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `00` to `99`. */
export const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** 1 January 1900, and how many days from there on are remembered: until 2100. Unit: days since the Unix epoch. */
const FIRST_DAY = -25_567;
const MOST_DAYS = 73_414;
/** The text of each day once it was asked for: every callback holds several days of one lifetime. A memo, it changes no result. */
const days: (string | undefined)[] = new Array(MOST_DAYS);

/** The calendar day of a moment in UTC, `YYYY-MM-DD`, for the years 1000 to 9999. */
export function isoDate(at: number): string {
  const day = Math.floor(at / DAY);
  const index = day - FIRST_DAY;
  if (index < 0 || index >= MOST_DAYS) return textOfDay(day);
  let text = days[index];
  if (text === undefined) {
    text = textOfDay(day);
    days[index] = text;
  }
  return text;
}

/** Five times as fast as `toISOString`. The arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function textOfDay(sinceEpoch: number): string {
  const shifted = sinceEpoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** Whole Unix seconds. */
export const unixSeconds = (at: number): number => Math.floor(at / SECOND);

/** No verification takes longer than ten years. */
const LONGEST = 3_650 * DAY;

const UNITS: Record<string, number> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY };

/** `500ms`, `30s`, `5m`, `1.5h` or `2d` in whole milliseconds. Throws `time/not-a-duration`. */
export function parseDuration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) {
    throw new VerihookError(
      'time/not-a-duration',
      `"${text}" is not a duration. Write a number and a unit: 500ms, 30s, 5m, 18h or 2d.`,
    );
  }
  const ms = Math.round(Number(amount) * (UNITS[unit] ?? 1));
  if (ms <= LONGEST) return ms;
  throw new VerihookError(
    'time/not-a-duration',
    `"${text}" is too long. A duration is at most ${formatDuration(LONGEST)}.`,
  );
}

/** The shortest exact text: `500ms`, `90s`, `5m`, `18h`, `2d`. */
export function formatDuration(ms: number): string {
  for (const [unit, size] of Object.entries(UNITS).reverse()) {
    if (ms >= size && ms % size === 0) return `${ms / size}${unit}`;
  }
  return `${ms}ms`;
}
