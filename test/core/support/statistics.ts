import { expect } from 'vitest';

/** Pearson's statistic of counts that should all be equal. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * Says that counts are as even as chance makes them. The draws behind them are fixed, so this never fails by accident:
 * five standard deviations separate a sound source from a skewed one.
 */
export function expectEven(counts: readonly number[], note?: string): void {
  const degrees = counts.length - 1;
  expect(chiSquare(counts), note).toBeLessThan(degrees + 5 * Math.sqrt(2 * degrees));
}

/** How often each of `bins` equal parts of [0, 1) was hit. */
export function histogram(values: Iterable<number>, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[Math.floor(value * bins)] = (counts[Math.floor(value * bins)] ?? 0) + 1;
  return counts;
}

/** How often each cell of a `bins` by `bins` table of pairs in [0, 1) was hit: even only if the two are independent. */
export function jointHistogram(pairs: Iterable<readonly [number, number]>, bins: number): number[] {
  const counts = new Array<number>(bins * bins).fill(0);
  for (const [x, y] of pairs) {
    const cell = Math.floor(x * bins) * bins + Math.floor(y * bins);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
