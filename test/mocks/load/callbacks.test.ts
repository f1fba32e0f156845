import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { Callbacks } from '../../../mocks/load/callbacks.ts';
import { messageOfPlanned } from '../../../mocks/planned-message.ts';
import { parseFault } from '../../../src/core/faults.ts';

const SECRET = 'example-signing-key';
type Scenario = Parameters<typeof idenfy.play>[0];

const callbacksOf = (scenario: Scenario, own: Partial<ConstructorParameters<typeof Callbacks>[0]> = {}) =>
  new Callbacks({
    plan: (seed) => idenfy.play(scenario, { seed }),
    seed: 1,
    secret: SECRET,
    faster: Number.POSITIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    ...own,
  });

const ask = (callbacks: Callbacks, times: readonly number[]) =>
  times.map((at) => {
    const { seed, event, message } = callbacks.next(at);
    return { at, seed, event, message };
  });

describe('the callbacks of a load', () => {
  test('are those that send delivers with the same seed, byte for byte, signed', () => {
    const found = ask(callbacksOf('suspected', { seed: 40 }), [0, 1, 2, 3]);
    expect(found.map(({ seed }) => seed)).toEqual([40, 40, 41, 41]);
    for (const [index, { seed, message }] of found.entries()) {
      const planned = idenfy.play('suspected', { seed }).deliveries[index % 2];
      expect(planned && messageOfPlanned(idenfy.wire, planned, SECRET, planned.dueAt)).toEqual(message);
      expect(idenfy.wire.verify(message, SECRET)).toEqual([]);
    }
  });

  test('are of distinct people and references', () => {
    const found = ask(
      callbacksOf('approved'),
      Array.from({ length: 200 }, (_, at) => at),
    );
    const bodies = found.map(({ message }) => JSON.parse(Buffer.from(message.body).toString()));
    expect(new Set(bodies.map(({ scanRef }) => scanRef)).size).toBe(200);
    expect(new Set(bodies.map(({ data }) => JSON.stringify(data))).size).toBe(200);
  });

  test('fill every moment that is asked for: what waits for its time comes as soon as it is due, else a new verification begins', () => {
    const pauseOf = (seed: number) => {
      const [first, second] = idenfy.play('suspected', { seed }).deliveries;
      return (second?.dueAt ?? 0) - (first?.dueAt ?? 0);
    };
    fc.assert(
      fc.property(
        fc.array(fc.nat(120_000), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(0.5, 1, 60),
        (gaps, faster) => {
          let at = 0;
          const times = gaps.map((gap) => {
            at += gap;
            return at;
          });
          const waiting = new Map<number, number>();
          let begun = 0;
          for (const { at, seed } of ask(callbacksOf('suspected', { faster }), times)) {
            const due = [...waiting].filter(([, dueAt]) => dueAt <= at).sort(([a, x], [b, y]) => x - y || a - b);
            if (due[0] === undefined) {
              expect(seed).toBe(++begun);
              waiting.set(seed, at + pauseOf(seed) / faster);
            } else {
              expect(seed).toBe(due[0][0]);
              waiting.delete(seed);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('forget what comes after the end of the run', () => {
    const found = ask(callbacksOf('suspected', { faster: 1, until: 10 }), [0, 1, 86_400_000]);
    expect(found.map(({ seed }) => seed)).toEqual([1, 2, 3]);
  });

  test('have the faults of a scenario, but for what is dropped', () => {
    const faults = [parseFault('duplicate@2'), parseFault('drop@1')];
    const found = ask(
      callbacksOf('suspected', { plan: (seed) => idenfy.play('suspected', { seed, faults }) }),
      [0, 1, 2],
    );
    expect(found.map(({ seed }) => seed)).toEqual([1, 1, 2]);
    expect(found[0]?.message).toEqual(found[1]?.message);
  });

  test.each([
    ['load/nothing', 'approved', ['drop']],
    ['load/tampered', 'approved', ['tamper']],
    ['load/waits-for-answers', 'legacy', []],
  ] as const)('%s', (code, scenario, faults) => {
    const name = scenario === 'legacy' ? waitsForAnswers() : scenario;
    const plan = (seed: number) => idenfy.play(name, { seed, faults: faults.map(parseFault) });
    expect(() => callbacksOf(name, { plan })).toThrow(expect.objectContaining({ code }));
  });
});

function waitsForAnswers(): Scenario {
  const found = Object.keys(idenfy.scenarios).find((name) =>
    idenfy.play(name as Scenario).deliveries.some(({ onlyAfter }) => onlyAfter !== undefined),
  );
  if (found === undefined) throw new Error('No scenario of iDenfy waits for an answer');
  return found as Scenario;
}
