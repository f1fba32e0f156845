import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { applyFaults, FAULTS, type Fault, formatFault, parseFault, tamper } from '../../src/core/faults.ts';
import { textOf, utf8 } from '../../src/core/message.ts';
import type { PlannedDelivery } from '../../src/core/scenario.ts';
import { DAY, MINUTE, SECOND } from '../../src/core/time.ts';

const KINDS = Object.keys(FAULTS) as Fault['kind'][];
const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

/** Deliveries at these times, in the order of the timeline, each after the first waiting for the one before. */
const planned = (...dueAt: number[]): PlannedDelivery[] =>
  dueAt.map((at, i) => ({
    id: String(i + 1),
    event: 'finished',
    payload: { number: i + 1 },
    dueAt: at,
    expect: 'accept',
    ...(i > 0 && { onlyAfter: String(i) }),
  }));
const THREE = planned(0, 10 * MINUTE, 20 * MINUTE);
const [FIRST, SECOND_ONE, THIRD] = THREE as [PlannedDelivery, PlannedDelivery, PlannedDelivery];

const plans = fc
  .array(fc.nat(1_000_000), { minLength: 2, maxLength: 6 })
  .map((due) => planned(...due.toSorted((a, b) => a - b)));
/** Faults that fit any of these plans: `reorder` needs a delivery after its own. */
const faults = fc.oneof(
  fc.record({ kind: fc.constantFrom(...KINDS), delivery: fc.constant(1) }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('delay' as const), delivery: fc.constantFrom(1, 2), delayMs: fc.nat(1_000_000) }),
  fc.record({
    kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'reorder')),
    delivery: fc.constantFrom(1, 2),
  }),
) as fc.Arbitrary<Fault>;
const COPIES: Fault['kind'][] = ['duplicate', 'overlap', 'late-stale'];

describe('what each fault does to the first of three deliveries', () => {
  const EFFECTS: Record<Fault['kind'], readonly PlannedDelivery[]> = {
    duplicate: [
      FIRST,
      { ...FIRST, id: '1-duplicate', dueAt: SECOND, madeAt: 0, fault: 'duplicate' },
      SECOND_ONE,
      THIRD,
    ],
    reorder: [
      { id: '2', event: 'finished', payload: { number: 2 }, dueAt: 0, expect: 'accept', fault: 'reorder' },
      { ...FIRST, dueAt: 10 * MINUTE, fault: 'reorder' },
      THIRD,
    ],
    overlap: [FIRST, { ...FIRST, id: '1-overlap', madeAt: 0, fault: 'overlap' }, SECOND_ONE, THIRD],
    delay: [{ ...FIRST, dueAt: MINUTE, fault: 'delay' }, SECOND_ONE, THIRD],
    drop: [{ ...FIRST, dropped: true, fault: 'drop' }, SECOND_ONE, THIRD],
    'late-stale': [
      FIRST,
      SECOND_ONE,
      THIRD,
      {
        ...SECOND_ONE,
        id: '2-late-stale',
        dueAt: 20 * MINUTE + DAY,
        madeAt: 10 * MINUTE,
        fault: 'late-stale',
      },
    ],
    tamper: [{ ...FIRST, tampered: true, expect: 'refuse', fault: 'tamper' }, SECOND_ONE, THIRD],
  };

  test.each(KINDS)('%s', (kind) => {
    expect(applyFaults(THREE, [{ kind }])).toEqual(EFFECTS[kind]);
  });

  test('late-stale takes the first delivery where the last one tells something that none told before', () => {
    const [first, second, third] = [FIRST, SECOND_ONE, { ...THIRD, event: 'deleted' }];
    expect(applyFaults([first, second, third], [{ kind: 'late-stale' }]).at(-1)).toMatchObject({ id: '1-late-stale' });
  });

  test.each(KINDS)('%s is described in one line', (kind) => {
    expect(FAULTS[kind]).toMatch(/^[a-z].*[^.]$/);
  });
});

describe('faults', () => {
  test('may name any delivery of the plan', () => {
    expect(applyFaults(THREE, [{ kind: 'drop', delivery: 3 }]).at(-1)).toEqual({
      ...THIRD,
      dropped: true,
      fault: 'drop',
    });
  });

  test('delay by the time asked, also past the delivery after it', () => {
    const due = applyFaults(THREE, [{ kind: 'delay', delivery: 1, delayMs: 15 * MINUTE }]);
    expect(due.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['2', 10 * MINUTE],
      ['1', 15 * MINUTE],
      ['3', 20 * MINUTE],
    ]);
    expect(applyFaults(THREE, [{ kind: 'delay', delayMs: 0 }])[0]?.dueAt).toBe(0);
  });

  test('count deliveries as the scenario planned them, so that they do not shift each other', () => {
    const result = applyFaults(THREE, [
      { kind: 'duplicate', delivery: 1 },
      { kind: 'drop', delivery: 2 },
    ]);
    expect(result.filter(({ dropped }) => dropped).map(({ id }) => id)).toEqual(['2']);
  });

  test('are applied in the order given: what is delayed and then doubled is doubled late', () => {
    const late = applyFaults(THREE, [{ kind: 'delay', delayMs: 5000 }, { kind: 'duplicate' }]);
    expect(late.find(({ id }) => id === '1-duplicate')?.dueAt).toBe(6000);
    const early = applyFaults(THREE, [{ kind: 'duplicate' }, { kind: 'delay', delayMs: 5000 }]);
    expect(early.find(({ id }) => id === '1-duplicate')?.dueAt).toBe(1000);
  });

  test('leave a plan whose deliveries are in the order of their due times, each with a name of its own', () => {
    fc.assert(
      fc.property(plans, fc.array(faults, { maxLength: 6 }), (plan, list) => {
        const result = applyFaults(plan, list);
        const due = result.map(({ dueAt }) => dueAt);
        expect(due).toEqual(due.toSorted((a, b) => a - b));
        expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
      }),
    );
  });

  test('add a delivery for each copy, lose none, and leave every payload as it was', () => {
    fc.assert(
      fc.property(plans, fc.array(faults, { maxLength: 6 }), (plan, list) => {
        const result = applyFaults(plan, list);
        const copies = list.filter(({ kind }) => COPIES.includes(kind)).length;
        expect(result).toHaveLength(plan.length + copies);
        for (const { id, payload } of result) expect(payload).toBe(plan[Number.parseInt(id, 10) - 1]?.payload);
      }),
    );
  });

  test('mark what they touch and nothing else', () => {
    fc.assert(
      fc.property(plans, fc.array(faults, { maxLength: 6 }), (plan, list) => {
        for (const delivery of applyFaults(plan, list)) {
          if (delivery.fault === undefined) expect(delivery).toBe(plan[Number(delivery.id) - 1]);
          else expect(list.map(({ kind }) => kind)).toContain(delivery.fault);
        }
      }),
    );
  });

  test('do not change the plan that they are given', () => {
    fc.assert(
      fc.property(plans, fc.array(faults, { maxLength: 6 }), (plan, list) => {
        const before = structuredClone(plan);
        for (const delivery of plan) Object.freeze(delivery);
        applyFaults(Object.freeze(plan), list);
        expect(plan).toEqual(before);
      }),
    );
  });

  test.each([
    [{ kind: 'duplicate', delivery: 4 }, 'delivery 4'],
    [{ kind: 'drop', delivery: 0 }, 'delivery 0'],
    [{ kind: 'delay', delivery: 1.5 }, 'delivery 1.5'],
    [{ kind: 'reorder', delivery: 3 }, 'delivery after 3 to swap with'],
  ] as [Fault, string][])('are refused where the plan has nothing to apply them to: %j', (fault, what) => {
    expect(() => applyFaults(THREE, [fault])).toThrow(
      expect.objectContaining({ code: 'fault/no-such-delivery', message: expect.stringContaining(`no ${what}`) }),
    );
  });

  test('are refused where a plan plans nothing', () => {
    expect(() => applyFaults([], [{ kind: 'drop' }])).toThrow(withCode('fault/no-such-delivery'));
  });

  test('are refused when their kind is unknown, also to callers without a compiler', () => {
    expect(() => applyFaults(THREE, [{ kind: 'explode' as never }])).toThrow(withCode('fault/unknown'));
  });
});

describe('the text of a fault', () => {
  test('is read as what was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
        fc.option(fc.nat(3_650 * DAY), { nil: undefined }),
        (kind, delivery, delayMs) => {
          const fault: Fault = {
            kind,
            ...(delivery !== undefined && { delivery }),
            ...(kind === 'delay' && delayMs !== undefined && { delayMs }),
          };
          expect(parseFault(formatFault(fault))).toEqual(fault);
        },
      ),
    );
  });

  test.each([
    ['duplicate', { kind: 'duplicate' }],
    ['overlap@2', { kind: 'overlap', delivery: 2 }],
    ['delay=30s', { kind: 'delay', delayMs: 30_000 }],
    ['delay@1=1.5h', { kind: 'delay', delivery: 1, delayMs: 5_400_000 }],
    ['late-stale', { kind: 'late-stale' }],
  ])('%s', (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  test.each([
    ['duplicat', 'fault/unknown'],
    ['', 'fault/unknown'],
    ['@1', 'fault/unknown'],
    ['toString', 'fault/unknown'],
    ['__proto__', 'fault/unknown'],
    ['Duplicate', 'fault/unknown'],
    ['duplicate@0', 'fault/malformed'],
    ['duplicate@x', 'fault/malformed'],
    ['duplicate@-1', 'fault/malformed'],
    ['duplicate@', 'fault/malformed'],
    ['duplicate=30s', 'fault/malformed'],
    ['delay=30s@1', 'time/not-a-duration'],
    ['delay=', 'time/not-a-duration'],
    ['delay=soon', 'time/not-a-duration'],
  ])('%j is refused with %s', (text, code) => {
    expect(() => parseFault(text)).toThrow(withCode(code));
  });

  test('of an unknown kind is answered with the nearest', () => {
    expect(() => parseFault('tampr@1')).toThrow(/Did you mean "tamper"\?/);
  });
});

describe('tamper', () => {
  test('changes exactly one letter or digit, or adds a space where there is none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (body) => {
        const before = Uint8Array.from(body);
        const changed = tamper(body);
        expect(body).toEqual(before);
        const differing = [...changed].filter((byte, i) => byte !== body[i]);
        expect(differing).toHaveLength(1);
        if (changed.length === body.length) expect(String.fromCharCode(differing[0] ?? 0)).toMatch(/[A-Za-z0-9]/);
        else expect([...changed]).toEqual([...body, 0x20]);
      }),
    );
  });

  test('keeps text what it was: UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8(textOf(tamper(utf8(text))))).toEqual(tamper(utf8(text)));
      }),
    );
  });

  test('keeps JSON what it was: only the signature can tell that a body of iDenfy was changed', () => {
    const secret = 'a secret';
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(...(Object.keys(idenfy.events) as (keyof typeof idenfy.events)[])),
        (seed, event) => {
          const message = idenfy.message(event, { seed, secret });
          const tampered = { ...message, body: tamper(message.body) };
          expect(() => JSON.parse(textOf(tampered.body))).not.toThrow();
          expect(JSON.parse(textOf(tampered.body))).not.toEqual(JSON.parse(textOf(message.body)));
          expect(idenfy.wire.verify(tampered, secret)).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
