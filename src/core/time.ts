import { VerihookError } from './errors.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The calendar day of a moment in UTC, `YYYY-MM-DD`. */
export function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whole Unix seconds. */
export const unixSeconds = (at: number): number => Math.floor(at / SECOND);

const UNITS: Record<string, number> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY };

/** `500ms`, `30s`, `5m`, `18h` or `2d` in milliseconds. Throws `time/not-a-duration`. */
export function parseDuration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) {
    throw new VerihookError(
      'time/not-a-duration',
      `"${text}" is not a duration. Write a number and a unit: 500ms, 30s, 5m, 18h or 2d.`,
    );
  }
  return Number(amount) * (UNITS[unit] ?? 1);
}

/** The shortest exact text: `500ms`, `90s`, `5m`, `18h`, `2d`. */
export function formatDuration(ms: number): string {
  for (const [unit, size] of Object.entries(UNITS).reverse()) {
    if (ms >= size && ms % size === 0) return `${ms / size}${unit}`;
  }
  return `${ms}ms`;
}
