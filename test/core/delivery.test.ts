import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Attempt,
  type DeliveryPolicy,
  describeAcknowledgement,
  describeOutcome,
  isAcknowledged,
  nextAttemptAt,
  type Outcome,
} from '../../src/core/delivery.ts';

const answered = (status: number, body = ''): Outcome => ({ kind: 'answered', status, body });
const policyOf = (changes: Partial<DeliveryPolicy>): DeliveryPolicy => ({
  acknowledged: { status: 'any-2xx' },
  timeoutMs: 1000,
  retryDelaysMs: [],
  afterLastRetry: 'stop',
  resign: false,
  ...changes,
});

const policies = fc
  .record({
    acknowledged: fc.constantFrom<DeliveryPolicy['acknowledged']>({ status: 'any-2xx' }, { status: [200] }),
    timeoutMs: fc.nat(60_000),
    retryDelaysMs: fc.array(fc.nat(100_000_000), { maxLength: 6 }),
    afterLastRetry: fc.constantFrom('stop' as const, 'repeat' as const),
    resign: fc.boolean(),
  })
  .map(policyOf);
const failures = fc.constantFrom<Outcome>(
  answered(500),
  answered(302),
  answered(404),
  { kind: 'timed-out' },
  { kind: 'unreachable', reason: 'connection refused' },
  { kind: 'broken', reason: 'socket hang up' },
);
const starts = fc.integer({ min: -1e12, max: 4e12 });

/** Attempts one after another, each as long as told, until the policy ends or the tries are used up. */
function history(policy: DeliveryPolicy, firstDueAt: number, tries: readonly { outcome: Outcome; tookMs: number }[]) {
  const attempts: Attempt[] = [];
  for (const { outcome, tookMs } of tries) {
    const startedAt = nextAttemptAt(policy, firstDueAt, attempts);
    if (startedAt === undefined) break;
    attempts.push({ number: attempts.length + 1, startedAt, endedAt: startedAt + tookMs, outcome });
  }
  return attempts;
}
const tries = fc.array(fc.record({ outcome: failures, tookMs: fc.nat(60_000) }), { minLength: 12, maxLength: 20 });

describe('the next attempt', () => {
  test('is due when the message is, if there was none', () => {
    fc.assert(
      fc.property(policies, starts, (policy, firstDueAt) => {
        expect(nextAttemptAt(policy, firstDueAt, [])).toBe(firstDueAt);
      }),
    );
  });

  test('is due exactly one delay of the schedule after the end of the one before', () => {
    fc.assert(
      fc.property(policies, starts, tries, (policy, firstDueAt, all) => {
        const attempts = history(policy, firstDueAt, all);
        for (const [index, { startedAt }] of attempts.entries()) {
          const before = attempts[index - 1];
          const { retryDelaysMs: delays } = policy;
          const delay = delays[Math.min(index, delays.length) - 1] ?? Number.NaN;
          expect(startedAt).toBe(before === undefined ? firstDueAt : before.endedAt + delay);
        }
      }),
    );
  });

  test('never comes after the last delay of a policy that stops', () => {
    fc.assert(
      fc.property(policies, starts, tries, (policy, firstDueAt, all) => {
        const stopping = policyOf({ ...policy, afterLastRetry: 'stop' });
        expect(history(stopping, firstDueAt, all)).toHaveLength(1 + policy.retryDelaysMs.length);
      }),
    );
  });

  test('comes for ever with a policy that repeats its last delay, if it has one', () => {
    fc.assert(
      fc.property(policies, starts, tries, (policy, firstDueAt, all) => {
        const repeating = policyOf({ ...policy, afterLastRetry: 'repeat' });
        const expected = policy.retryDelaysMs.length === 0 ? 1 : all.length;
        expect(history(repeating, firstDueAt, all)).toHaveLength(expected);
      }),
    );
  });

  test('is not made where it would be due after the end that the caller sets, and is where it is due at that very moment', () => {
    fc.assert(
      fc.property(policies, starts, tries, fc.nat(200_000_000), (policy, firstDueAt, all, length) => {
        const attempts = history(policyOf({ ...policy, afterLastRetry: 'repeat' }), firstDueAt, all);
        const stopAt = firstDueAt + length;
        for (const [index, { startedAt }] of attempts.entries()) {
          const next = nextAttemptAt(
            policyOf({ ...policy, afterLastRetry: 'repeat' }),
            firstDueAt,
            attempts.slice(0, index),
            stopAt,
          );
          expect(next).toBe(index === 0 || startedAt <= stopAt ? startedAt : undefined);
        }
      }),
    );
  });

  test('never comes after an acknowledgement, and always after a failure while delays are left', () => {
    fc.assert(
      fc.property(policies, starts, tries, fc.nat(5), (policy, firstDueAt, all, successAt) => {
        const mixed = all.map((each, index) => (index === successAt ? { ...each, outcome: answered(200) } : each));
        const attempts = history(policy, firstDueAt, mixed);
        const last = attempts.at(-1);
        if (attempts.length > successAt) expect(last?.number).toBe(successAt + 1);
        expect(attempts.slice(0, -1).every(({ outcome }) => !isAcknowledged(policy, outcome))).toBe(true);
      }),
    );
  });

  test('is never due before the one before has ended', () => {
    fc.assert(
      fc.property(policies, starts, tries, (policy, firstDueAt, all) => {
        for (const [index, { startedAt }] of history(policy, firstDueAt, all).entries()) {
          expect(startedAt).toBeGreaterThanOrEqual(history(policy, firstDueAt, all)[index - 1]?.endedAt ?? firstDueAt);
        }
      }),
    );
  });
});

describe('a message is acknowledged', () => {
  const current = policyOf({ acknowledged: { status: 'any-2xx' } });
  const exactly200 = policyOf({ acknowledged: { status: [200] } });
  const several = policyOf({ acknowledged: { status: [200, 204] } });
  const okBody = policyOf({ acknowledged: { status: [200], body: 'OK' } });
  const trimmed = policyOf({ acknowledged: { status: 'any-2xx', body: 'OK', trimmed: true } });
  const TRIMMED = 'any 2xx with the body "OK", white space around it allowed';

  test.each([
    ['any 2xx', current, answered(200), true],
    ['any 2xx', current, answered(204), true],
    ['any 2xx', current, answered(299, 'whatever'), true],
    ['any 2xx', current, answered(199), false],
    ['any 2xx', current, answered(300), false],
    ['any 2xx', current, answered(302), false],
    ['any 2xx', current, answered(404), false],
    ['any 2xx', current, answered(500), false],
    ['200', exactly200, answered(200, 'any body'), true],
    ['200', exactly200, answered(201), false],
    ['200', exactly200, answered(204), false],
    ['200 or 204', several, answered(204), true],
    ['200 or 204', several, answered(202), false],
    ['200 with the body "OK"', okBody, answered(200, 'OK'), true],
    ['200 with the body "OK"', okBody, answered(200, 'ok'), false],
    ['200 with the body "OK"', okBody, answered(200, 'OK\n'), false],
    ['200 with the body "OK"', okBody, answered(200, '"OK"'), false],
    ['200 with the body "OK"', okBody, answered(200), false],
    ['200 with the body "OK"', okBody, answered(201, 'OK'), false],
    ['200 with the body "OK"', okBody, answered(200, 'OKAY'), false],
    ['200 with the body "OK"', okBody, answered(200, '<html><body>OK</body></html>'), false],
    ['200 with the body "OK"', okBody, answered(200, '\ufeffOK'), false],
    ['200 with the body "OK"', okBody, answered(200, '{"ok":true}'), false],
    ['200 with the body "OK"', okBody, answered(500, 'OK'), false],
    [TRIMMED, trimmed, answered(200, 'OK'), true],
    [TRIMMED, trimmed, answered(201, ' OK\r\n'), true],
    [TRIMMED, trimmed, answered(200, 'ok'), false],
    [TRIMMED, trimmed, answered(200, 'O K'), false],
    [TRIMMED, trimmed, answered(200), false],
    [TRIMMED, trimmed, answered(404, 'OK'), false],
    ['any 2xx', current, { kind: 'timed-out' }, false],
    ['any 2xx', current, { kind: 'unreachable', reason: 'connection refused' }, false],
    ['any 2xx', current, { kind: 'broken', reason: 'socket hang up' }, false],
  ] as const)('where it takes %s (row %#)', (text, policy, outcome, acknowledged) => {
    expect(describeAcknowledgement(policy)).toBe(text);
    expect(isAcknowledged(policy, outcome)).toBe(acknowledged);
  });
});

test.each([
  [answered(500, 'text'), '500'],
  [{ kind: 'timed-out' }, 'no answer in time'],
  [{ kind: 'unreachable', reason: 'connection refused' }, 'unreachable (connection refused)'],
  [{ kind: 'broken', reason: 'socket hang up' }, 'broken off (socket hang up)'],
] as const)('the outcome %j reads: %s', (outcome, text) => {
  expect(describeOutcome(outcome)).toBe(text);
});

test.each([
  [answered(200, 'OK'), '200'],
  [answered(500, 'OK'), '500'],
  [answered(200), '200 without a body'],
  [answered(200, 'OK\n'), '200 with the body "OK\\n"'],
  [answered(200, 'x'.repeat(41)), `200 with the body "${'x'.repeat(40)}" …`],
  [{ kind: 'timed-out' }, 'no answer in time'],
] as const)('where 200 with the body "OK" is wanted, the outcome %j reads: %s', (outcome, text) => {
  expect(describeOutcome(outcome, policyOf({ acknowledged: { status: [200], body: 'OK' } }))).toBe(text);
});
