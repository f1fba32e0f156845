import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legacyDelivery } from '../../generators/idenfy/delivery.ts';
import { idenfy } from '../../generators/idenfy/index.ts';
import type { DeliveryPolicy } from '../../src/core/delivery.ts';
import type { Fault } from '../../src/core/faults.ts';
import { DEFAULT_START } from '../../src/core/provider.ts';
import { givenUpAt, offsetOf, planOf } from '../../src/core/scenario.ts';
import { DAY, HOUR, MINUTE, unixSeconds } from '../../src/core/time.ts';
import { acme } from './support/acme.ts';

const seeds = fc.maxSafeInteger();
const names = fc.constantFrom(...(Object.keys(idenfy.scenarios) as (keyof typeof idenfy.scenarios)[]));
const starts = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) });
const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

describe('a plan', () => {
  test('is the same for the same scenario, seed and start', () => {
    fc.assert(
      fc.property(names, seeds, starts, (name, seed, startAt) => {
        expect(idenfy.play(name, { seed, startAt })).toEqual(idenfy.play(name, { seed, startAt }));
      }),
    );
  });

  test('has its deliveries in the order of their due times, none before the start', () => {
    fc.assert(
      fc.property(names, seeds, starts, (name, seed, startAt) => {
        const due = idenfy.play(name, { seed, startAt }).deliveries.map(({ dueAt }) => dueAt);
        expect(due).toEqual(due.toSorted((a, b) => a - b));
        expect(Math.min(...due)).toBeGreaterThanOrEqual(startAt);
      }),
    );
  });

  test('has the same waits wherever it starts', () => {
    fc.assert(
      fc.property(names, seeds, starts, starts, (name, seed, startAt, other) => {
        const offsets = (at: number) => {
          const { deliveries, silent } = idenfy.play(name, { seed, startAt: at });
          return [deliveries.map(({ dueAt }) => dueAt - at), silent.map((moment) => moment.at - at)];
        };
        expect(offsets(startAt)).toEqual(offsets(other));
      }),
    );
  });

  test('waits as long as the scenario says: exactly, or within the range, both ends included', () => {
    const waits = new Set<number>();
    for (let seed = 0; seed < 5000; seed++) {
      const { deliveries, silent } = acme.play('three', { seed, startAt: 0 });
      const [first, second, third] = deliveries.map(({ dueAt }) => dueAt);
      expect(silent[0]?.at).toBe(1000);
      waits.add((first ?? 0) - 1000);
      expect(second).toBe((first ?? 0) + 5000);
      expect([silent[1]?.at, third]).toEqual([(second ?? 0) + 1000, (second ?? 0) + 1000]);
    }
    expect(Math.min(...waits)).toBe(1000);
    expect(Math.max(...waits)).toBe(2000);
    expect(waits.size).toBeGreaterThan(950);
  });

  test('numbers its deliveries along the timeline and skips what happens silently', () => {
    const { deliveries, silent } = acme.play('three');
    expect(deliveries.map(({ id, event }) => [id, event])).toEqual([
      ['1', 'started'],
      ['2', 'finished'],
      ['3', 'finished'],
    ]);
    expect(silent.map(({ note }) => note)).toEqual(['Something happens', 'Something else happens']);
  });

  test('tells one story: every callback of a verification has the same ids', () => {
    fc.assert(
      fc.property(names, seeds, (name, seed) => {
        const payloads = idenfy.play(name, { seed }).deliveries.map(({ payload }) => payload as { scanRef: string });
        expect(new Set(payloads.map(({ scanRef }) => scanRef)).size).toBe(1);
      }),
    );
  });

  test('tells at each step what that step says, and otherwise the outcome of the scenario', () => {
    const finals = acme.play('three').deliveries.map(({ payload }) => (payload as { final?: boolean }).final);
    expect(finals).toEqual([undefined, false, true]);
    const [preliminary, reviewed] = idenfy.play('suspected').deliveries.map(({ payload }) => payload);
    expect(preliminary).toMatchObject({ final: false, status: { overall: 'SUSPECTED' } });
    expect(reviewed).toMatchObject({ final: true, status: { overall: 'SUSPECTED' } });
  });

  test('keeps the moment of the automatic decision, seconds before the first callback, on the later one of a reviewer', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { deliveries } = idenfy.play('suspected', { seed });
        const times = deliveries.map(({ payload }) => (payload as { finishTime: number }).finishTime);
        expect(times[0]).toBe(times[1]);
        const sentAfter = unixSeconds(deliveries[0]?.dueAt ?? 0) - (times[0] ?? 0);
        expect(sentAfter).toBeGreaterThanOrEqual(0);
        expect(sentAfter).toBeLessThan(10);
      }),
    );
  });

  test('lets a step wait for the acknowledgement of the one before it, where the scenario says so', () => {
    expect(acme.play('chain').deliveries.map(({ onlyAfter }) => onlyAfter)).toEqual([undefined, '1', '2']);
    expect(idenfy.play('suspected').deliveries.map(({ onlyAfter }) => onlyAfter)).toEqual([undefined, undefined]);
  });

  test('takes the delivery policy of its scenario, or else the current one of the provider', () => {
    expect(idenfy.play('legacy-two-callbacks').policy).toBe(legacyDelivery.policy);
    expect(idenfy.play('approved').policy).toBe(idenfy.delivery);
  });

  test('of a scenario without a callback has none', () => {
    expect(acme.play('silence').deliveries).toEqual([]);
  });

  test('begins on 2026-01-01 with seed 1 unless told, and takes a date as well as a number', () => {
    expect(acme.play('one')).toMatchObject({ seed: 1, startAt: DEFAULT_START, faults: [] });
    expect(DEFAULT_START).toBe(Date.parse('2026-01-01T00:00:00Z'));
    const at = Date.UTC(2027, 5, 1);
    expect(idenfy.play('approved', { startAt: new Date(at) })).toEqual(idenfy.play('approved', { startAt: at }));
  });
});

describe('a plan is refused', () => {
  test('for a scenario that the provider does not have, with the nearest name', () => {
    expect(() => idenfy.play('aproved' as never)).toThrow(
      expect.objectContaining({
        code: 'provider/unknown-scenario',
        message: expect.stringContaining('Did you mean "approved"?'),
      }),
    );
    expect(() => idenfy.play('constructor' as never)).toThrow(withCode('provider/unknown-scenario'));
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '7' as never, null as never])(
    'for the seed %s: it is not a whole number that a machine can hold exactly',
    (seed) => {
      expect(() => idenfy.play('approved', { seed })).toThrow(withCode('seed/not-an-integer'));
    },
  );

  test.each([Number.NaN, new Date('nonsense'), 0.5, 2 ** 53 - 1, -(2 ** 53) + 1])(
    'for the start time %s: it is no time',
    (startAt) => {
      expect(() => idenfy.play('approved', { startAt })).toThrow(withCode('time/not-a-time'));
    },
  );
});

describe('the longer timelines of iDenfy', () => {
  const offsets = (name: Parameters<typeof idenfy.play>[0]) => {
    const plan = idenfy.play(name);
    return plan.deliveries.map(({ dueAt }) => dueAt - plan.startAt);
  };

  test('a token that nobody opens runs out after a day', () => {
    expect(offsets('expired')).toEqual([DAY]);
  });

  test('a session that runs out after a failed attempt sends a denial, and the last word 3 to 5 minutes later', () => {
    const [first = 0, second = 0] = offsets('expired-after-attempt');
    expect(first).toBeGreaterThan(30 * MINUTE);
    expect(second - first).toBeGreaterThanOrEqual(3 * MINUTE);
    expect(second - first).toBeLessThanOrEqual(5 * MINUTE);
  });

  test('reminders of a document that expires come 30, 7 and 1 days before, and a day after', () => {
    const plan = idenfy.play('document-reminders');
    const days = plan.deliveries.map(({ dueAt, payload }) => {
      const { documentExpiration } = payload as { documentExpiration: string };
      return Math.round((Date.parse(documentExpiration) - dueAt) / DAY);
    });
    expect(days).toEqual([30, 7, 1, -1]);
    expect(
      new Set(plan.deliveries.map(({ payload }) => (payload as { documentExpiration: string }).documentExpiration))
        .size,
    ).toBe(1);
  });
});

test('a delivery is told by its distance from the start', () => {
  const plan = acme.play('one', { startAt: HOUR });
  expect(offsetOf(plan, HOUR)).toBe('+0ms');
  expect(offsetOf(plan, HOUR + 90 * MINUTE)).toBe('+90m');
});

describe('a step', () => {
  const idsOf = (traits?: { prefix?: string; suffix?: string }) =>
    acme
      .play('asked', { ...(traits && { traits }) })
      .deliveries.map(({ payload }) => (payload as { id: string }).id.slice(36));

  test('asks for traits of its own callback, and of no other', () => {
    expect(idsOf()).toEqual(['', 'second']);
  });

  test('lays them over those of the caller', () => {
    expect(idsOf({ prefix: 'the ', suffix: 'first' })).toEqual(['the first', 'the second']);
  });
});

describe('the end of a plan', () => {
  const endless: DeliveryPolicy = { ...acme.delivery, afterLastRetry: 'repeat' };

  test('is its horizon, counted from the start, whatever the policy', () => {
    const plan = acme.play('short', { startAt: DEFAULT_START });
    for (const policy of [acme.delivery, endless])
      expect(givenUpAt(plan, policy, DEFAULT_START + HOUR)).toBe(DEFAULT_START + 2 * HOUR);
  });

  test('is one day after a delivery is due, if the scenario has none and the policy repeats for ever', () => {
    expect(givenUpAt(acme.play('one'), endless, DEFAULT_START)).toBe(DEFAULT_START + DAY);
    expect(givenUpAt(acme.play('one'), acme.delivery, DEFAULT_START)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('the end of a timeline moves with the last delivery where a fault delays it', () => {
  const scenario = { ...acme.scenarios.one, horizon: HOUR };
  const options = { seed: 1, startAt: 0 };
  const end = (...faults: Fault[]) => planOf(acme, 'one', scenario, { ...options, faults }).endsAt;
  expect(end()).toBe(HOUR);
  expect(end({ kind: 'late-stale' })).toBe(HOUR + DAY);
  expect(end({ kind: 'delay', delayMs: 7 * HOUR })).toBe(8 * HOUR);
  expect(end({ kind: 'drop' })).toBe(HOUR);
});
