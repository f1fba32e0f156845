import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeliveryPolicy, Outcome } from '../../src/core/delivery.ts';
import { type Quantiles, type SentCallback, Tally } from '../../src/core/tally.ts';

const policy: DeliveryPolicy = {
  acknowledged: { status: [200], body: 'OK' },
  timeoutMs: 1_000,
  retryDelaysMs: [],
  afterLastRetry: 'stop',
  resign: false,
};
const OK: Outcome = { kind: 'answered', status: 200, body: 'OK' };

const callback = (own: Partial<SentCallback> = {}): SentCallback => ({
  event: 'decided',
  seed: 1,
  policy,
  dueAt: 0,
  startedAt: 0,
  ...own,
});

/** The value of a rank, from the sorted values themselves. Where the rank is no whole number, both neighbours will do. */
function quantile(values: readonly number[], percent: number): [lower: number, upper: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (percent / 100) * sorted.length;
  const at = (whole: number) => sorted[Math.max(0, whole - 1)] as number;
  return [at(Math.floor(rank)), at(Math.ceil(rank))];
}

function expectQuantiles(found: Quantiles | undefined, values: readonly number[]) {
  for (const [name, value] of Object.entries(found ?? {})) {
    const [lower, upper] = quantile(values, name === 'max' ? 100 : Number(name.slice(1)));
    // Whole microseconds, and a thousandth.
    expect(value).toBeGreaterThanOrEqual(lower - 0.001);
    expect(value).toBeLessThanOrEqual(upper * 1.002 + 0.001);
  }
  expect(found === undefined).toBe(values.length === 0);
}

describe('a tally', () => {
  test('tells quantiles as sorting all latencies would, from both starts', () => {
    const times = fc.record({
      dueAt: fc.double({ min: 0, max: 1e6, noNaN: true }),
      late: fc.double({ min: 0, max: 5_000, noNaN: true }),
      took: fc.double({ min: 0.001, max: 60_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 300 }), (all) => {
        const tally = new Tally();
        for (const { dueAt, late, took } of all) {
          const each = callback({ dueAt, startedAt: dueAt + late });
          tally.start(each, 0, false);
          tally.end(each, OK, dueAt + late + took);
        }
        expectQuantiles(
          tally.corrected,
          all.map(({ late, took }) => late + took),
        );
        expectQuantiles(
          tally.uncorrected,
          all.map(({ took }) => took),
        );
        expectQuantiles(
          tally.lag,
          all.map(({ late }) => late),
        );
        expect(tally.corrected?.max).toBeGreaterThanOrEqual(tally.uncorrected?.max ?? Number.NaN);
      }),
    );
  });

  test('has every callback in exactly one place', () => {
    const ends = fc.constantFrom<(tally: Tally) => void>(
      (tally) => tally.end(callback(), OK, 1),
      (tally) => tally.end(callback(), { kind: 'answered', status: 500, body: '' }, 1),
      (tally) => tally.end(callback(), { kind: 'timed-out' }, 1_000),
      (tally) => tally.end(callback(), { kind: 'broken', reason: 'other side closed' }, 1),
      (tally) => tally.cut(callback(), 1),
    );
    fc.assert(
      fc.property(fc.array(ends), (all) => {
        const tally = new Tally();
        for (const end of all) {
          tally.start(callback(), 10, false);
          end(tally);
        }
        const failed = tally.failures.reduce((sum, { count }) => sum + count, 0);
        expect(tally.acknowledged + failed + tally.cutOff).toBe(tally.sent);
        expect([tally.sent, tally.bytes.sent]).toEqual([all.length, 10 * all.length]);
      }),
    );
  });

  test('counts failures by what came, most of them first, with the first of each', () => {
    const tally = new Tally();
    const outcomes: Outcome[] = [
      { kind: 'answered', status: 503, body: '' },
      { kind: 'answered', status: 200, body: 'Hello 1' },
      { kind: 'answered', status: 200, body: 'Hello 2' },
      { kind: 'timed-out' },
    ];
    for (const [seed, outcome] of outcomes.entries()) tally.end(callback({ seed }), outcome, 1);
    expect(tally.failures).toEqual([
      {
        kind: 'answered',
        status: 200,
        count: 2,
        first: { text: '200 with the body "Hello 1"', event: 'decided', seed: 1 },
      },
      { kind: 'answered', status: 503, count: 1, first: { text: '503', event: 'decided', seed: 0 } },
      { kind: 'timed-out', count: 1, first: { text: 'no answer in time', event: 'decided', seed: 3 } },
    ]);
  });

  test('bills the consumer for a callback that could not be sent or was never answered, and only when corrected', () => {
    const tally = new Tally();
    tally.leave('heldBack', 1_000, 4_000);
    tally.cut(callback({ dueAt: 2_000, startedAt: 3_000 }), 4_000);
    expectQuantiles(tally.uncorrected, []);
    expectQuantiles(tally.corrected, [3_000, 2_000]);
  });

  test('counts a timeout with its time, and a connection that fails at once with none', () => {
    const tally = new Tally();
    tally.end(callback(), { kind: 'timed-out' }, 1_000);
    tally.end(callback(), { kind: 'unreachable', reason: 'connection refused' }, 1);
    expectQuantiles(tally.uncorrected, [1_000]);
  });

  test('does not call the generator late where answers were missing', () => {
    const tally = new Tally();
    tally.start(callback({ startedAt: 500 }), 0, true);
    expect([tally.heldBack, tally.lag]).toEqual([1, undefined]);
  });
});
