import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAfter, formatRate, parseRate, perSecond, type Rate, scheduleOf } from '../../src/core/load.ts';

const rates: fc.Arbitrary<Rate> = fc.record({
  count: fc.integer({ min: 1, max: 100_000 }),
  perMs: fc.constantFrom(1_000, 60_000, 3_600_000),
});

describe('a schedule', () => {
  test('has its n-th callback at n ÷ rate: a whole period later, however often, the clock shows whole periods', () => {
    fc.assert(
      fc.property(rates, fc.nat(10_000), fc.nat(100_000), (rate, n, periods) => {
        const rounding = 2 * Number.EPSILON * dueAfter(rate, n);
        expect(Math.abs(dueAfter(rate, n) - (n / rate.count) * rate.perMs)).toBeLessThanOrEqual(rounding);
        expect(dueAfter(rate, periods * rate.count)).toBe(periods * rate.perMs);
      }),
    );
  });

  test('is never late or early by an earlier rounding: neighbours are one interval apart, anywhere', () => {
    fc.assert(
      fc.property(rates, fc.nat(9_999_999), (rate, n) => {
        const interval = rate.perMs / rate.count;
        const rounding = Number.EPSILON * dueAfter(rate, n + 1);
        expect(Math.abs(dueAfter(rate, n + 1) - dueAfter(rate, n) - interval)).toBeLessThanOrEqual(2 * rounding);
      }),
    );
  });

  test('holds all that is due before its end and nothing after it', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 100_000 }), (rate, forMs) => {
        const { planned } = scheduleOf(rate, { forMs });
        expect(dueAfter(rate, planned - 1)).toBeLessThan(forMs);
        expect(dueAfter(rate, planned)).toBeGreaterThanOrEqual(forMs);
      }),
    );
  });

  test('ends with its time or its count, whichever comes first', () => {
    const rate = parseRate('500/s');
    expect(scheduleOf(rate, { forMs: 60_000 }).planned).toBe(30_000);
    expect(scheduleOf(rate, { count: 12 }).planned).toBe(12);
    expect(scheduleOf(rate, { forMs: 60_000, count: 12 }).planned).toBe(12);
    expect(scheduleOf(rate, { forMs: 10, count: 12 }).planned).toBe(5);
  });

  test.each([
    ['load/no-end', {}],
    ['load/nothing', { forMs: 0 }],
    ['load/too-many', { count: 10_000_001 }],
    ['load/too-many', { forMs: 24 * 3_600_000 }],
  ])('%s: %j', (code, end) => {
    expect(() => scheduleOf(parseRate('500/s'), end)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a rate', () => {
  test.each([
    ['500/s', 500],
    ['500', 500],
    ['90/m', 1.5],
    ['1800/h', 0.5],
  ])('%s is %f in a second', (text, each) => {
    expect(perSecond(parseRate(text))).toBe(each);
  });

  test('is written as it is read', () => {
    for (const text of ['500/s', '90/m', '1800/h']) expect(formatRate(parseRate(text))).toBe(text);
  });

  test.each(['', '0', '0/s', '-5/s', '1.5/s', '5/d', '5 /s', '100001/s', '99999999999999999999/h', 'fast', 'Infinity'])(
    '"%s" is none',
    (text) => {
      expect(() => parseRate(text)).toThrow(expect.objectContaining({ code: 'load/not-a-rate' }));
    },
  );
});
