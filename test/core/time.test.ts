import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, formatDuration, HOUR, isoDate, MINUTE, parseDuration, SECOND, unixSeconds } from '../../src/core/time.ts';

describe('a duration', () => {
  test('that is written and read again is the same, to the millisecond', () => {
    fc.assert(
      fc.property(fc.nat(3_650 * 86_400_000), (ms) => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
    );
  });

  test('is written with the largest unit that holds it exactly, which is the shortest text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, SECOND, MINUTE, HOUR, DAY), (amount, unit) => {
        const ms = amount * unit;
        const others = Object.entries({ ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY })
          .filter(([, size]) => ms % size === 0)
          .map(([name, size]) => `${ms / size}${name}`);
        expect(others).toContain(formatDuration(ms));
        expect(formatDuration(ms).length).toBe(Math.min(...others.map((text) => text.length)));
      }),
    );
  });

  test.each([
    ['0s', 0],
    ['500ms', 500],
    ['30s', 30_000],
    ['90s', 90_000],
    ['5m', 300_000],
    ['18h', 64_800_000],
    ['2d', 172_800_000],
    ['1.5h', 5_400_000],
    ['007s', 7_000],
  ])('%s is %d milliseconds', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test('is a whole number of milliseconds, however its fraction is written', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (ms) => {
        expect(parseDuration(`${ms / 1000}s`)).toBe(ms);
      }),
    );
    expect(parseDuration('1.005s')).toBe(1005);
  });

  test.each(['', '5', 's', '5 s', '-5s', '+5s', '5S', '5sec', '1e3s', '.5s', '5.s', '1h30m', '∞s', '5s\n', 'five s'])(
    'is not read from %j',
    (text) => {
      expect(() => parseDuration(text)).toThrow(expect.objectContaining({ code: 'time/not-a-duration' }));
    },
  );
});

test.each([
  [0, '1970-01-01'],
  [-1, '1969-12-31'],
  [Date.UTC(2024, 1, 29, 23, 59, 59, 999), '2024-02-29'],
])('the calendar day of %d is %s, in UTC', (at, day) => {
  expect(isoDate(at)).toBe(day);
});

test('the calendar day of any moment of the years 1000 to 9999 is what Date says', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) }), (at) => {
      expect(isoDate(at)).toBe(new Date(at).toISOString().slice(0, 10));
    }),
    { numRuns: 1000 },
  );
});

test('Unix seconds are whole and never ahead of their moment', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (at) => {
      const seconds = unixSeconds(at);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(at - seconds * SECOND).toBeGreaterThanOrEqual(0);
      expect(at - seconds * SECOND).toBeLessThan(SECOND);
    }),
  );
});
