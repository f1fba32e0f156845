import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import type { Expectation } from '../../src/core/cases.ts';
import type { Attempt, DeliveryPolicy, Outcome } from '../../src/core/delivery.ts';
import { type Fault, formatFault } from '../../src/core/faults.ts';
import { judge, replayLine } from '../../src/core/judge.ts';
import type { Delivery, Run } from '../../src/core/run.ts';
import { errorsOf } from '../../src/core/verdict.ts';

const answered = (status: number, body = ''): Outcome => ({ kind: 'answered', status, body });
const TIMED_OUT: Outcome = { kind: 'timed-out' };
const BROKEN: Outcome = { kind: 'broken', reason: 'socket hang up' };
const REFUSED: Outcome = { kind: 'unreachable', reason: 'connection refused' };

/** A run of the scenario `approved` whose only delivery had these outcomes. */
function runOf(
  outcomes: readonly Outcome[],
  {
    expect = 'accept' as Expectation,
    state = 'given-up' as Delivery['state'],
    policy = {} as Partial<DeliveryPolicy>,
  } = {},
): Omit<Run, 'findings'> {
  const plan = idenfy.play('approved', { seed: 42 });
  const attempts = outcomes.map((outcome, i): Attempt => ({ number: i + 1, startedAt: i, endedAt: i, outcome }));
  const deliveries = plan.deliveries.map((planned) => ({ planned: { ...planned, expect }, state, attempts }));
  const to = 'http://localhost:3000/hook';
  return { plan, policy: { ...plan.policy, ...policy }, to, speed: 'real', signed: false, deliveries };
}

describe('a message that a consumer should accept', () => {
  test('is no finding when it was acknowledged, however many attempts it took', () => {
    expect(judge(runOf([answered(500), TIMED_OUT, answered(200)], { state: 'acknowledged' }))).toEqual([]);
  });

  test.each(['dropped', 'not-sent'] as const)('is no finding when it was %s: no consumer can be blamed', (state) => {
    expect(judge(runOf([], { state }))).toEqual([]);
  });

  test('that was given up is one finding, with all that a reader needs', () => {
    expect(judge(runOf([answered(500), answered(500), answered(500), answered(500)]))).toEqual([
      {
        rule: 'ack/success-status',
        severity: 'error',
        at: 'delivery 1, identificationAutoFinished, attempt 4',
        expected: 'any 2xx within 10000 ms',
        received: '500, 4 times',
        source: expect.stringMatching(/^documented: any 2xx/),
        replay:
          'verihook send idenfy approved --seed 42 --start-at 2026-01-01T00:00:00.000Z --to http://localhost:3000/hook',
      },
    ]);
  });

  const OK = { acknowledged: { status: [200], body: 'OK' } };
  test.each([
    ['ack/success-status', 'a wrong status', [answered(404)], {}, '404, once'],
    ['ack/success-status', 'a redirect', [answered(302), answered(302)], {}, '302, twice'],
    ['ack/success-status', 'no connection', [REFUSED], {}, 'unreachable (connection refused), once'],
    [
      'ack/success-status',
      'several failures',
      [TIMED_OUT, BROKEN],
      {},
      'no answer in time, then broken off (socket hang up)',
    ],
    ['ack/within-timeout', 'no answer in the end', [answered(500), TIMED_OUT], {}, '500, then no answer in time'],
    ['ack/body', 'the right status and a wrong body', [answered(200, 'ok')], OK, '200 with the body "ok", once'],
    ['ack/body', 'the right status and no body', [answered(200)], OK, '200 without a body, once'],
    [
      'ack/body',
      'a run of failures before it',
      [answered(500), answered(500), answered(200, 'ok'), answered(500), ...Array(70).fill(answered(200, '{}'))],
      OK,
      '500, twice, then 200 with the body "ok", then 500, then 200 with the body "{}", 70 times',
    ],
    ['ack/success-status', 'a wrong status and the right body', [answered(201, 'OK')], OK, '201, once'],
  ] as const)('breaks %s with %s', (rule, _, outcomes, policy, received) => {
    expect(judge(runOf(outcomes, { policy }))).toMatchObject([{ rule, received }]);
  });
});

describe('a message that a consumer should refuse', () => {
  test.each([400, 401, 403, 422, 499])('is no finding when it answers %d', (status) => {
    expect(judge(runOf([answered(status)], { expect: 'refuse' }))).toEqual([]);
  });

  test.each([[answered(200)], [answered(302)], [answered(500)], [TIMED_OUT], [BROKEN]])(
    'is a finding with the outcome %j',
    (outcome) => {
      expect(judge(runOf([outcome], { expect: 'refuse', state: 'acknowledged' }))).toMatchObject([
        { rule: 'signature/refuses-tampered', severity: 'error', source: idenfy.wire.signature },
      ]);
    },
  );
});

describe('a message that a consumer should survive', () => {
  test.each([answered(200), answered(302), answered(400), answered(404)])('is no finding with %j', (outcome) => {
    expect(judge(runOf([outcome], { expect: 'survive' }))).toEqual([]);
  });

  test('is one finding for each attempt that broke it', () => {
    const findings = judge(runOf([answered(500), answered(400), TIMED_OUT, BROKEN], { expect: 'survive' }));
    expect(findings.map(({ rule, received }) => [rule, received])).toEqual([
      ['input/malformed', '500'],
      ['input/malformed', 'no answer in time'],
      ['input/malformed', 'broken off (socket hang up)'],
    ]);
  });
});

test('only errors make a run fail', () => {
  const [finding] = judge(runOf([answered(500)]));
  if (finding === undefined) throw new Error('no finding');
  expect(errorsOf([{ ...finding, severity: 'warning' }, finding])).toEqual([finding]);
});

describe('the replay line', () => {
  /** The words that a shell makes of a line. */
  function wordsOf(line: string): string[] {
    const { stdout, stderr } = spawnSync('bash', ['-s'], {
      input: `verihook() { printf '%s\\0' "$@"; }\n${line}\n`,
    });
    expect(stderr.toString()).toBe('');
    return stdout.toString().split('\0').slice(0, -1);
  }

  test('is read by a shell as it is meant, whatever the URL', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(
          'http://localhost:3000/hook',
          'http://localhost:3000/hook?a=1&b=2',
          "https://h.example/it's;rm?x=$HOME#`id`",
          'http://[::1]:8080/*?(a|b)',
        ),
        fc.constantFrom<Fault[]>([], [{ kind: 'delay', delivery: 1, delayMs: 90_000 }, { kind: 'duplicate' }]),
        (seed, to, faults) => {
          const plan = idenfy.play('suspected', { seed, faults, startAt: Date.UTC(2026, 1, 3) });
          expect(wordsOf(replayLine({ plan, to, speed: 'instant', signed: false }))).toEqual([
            ...['send', 'idenfy', 'suspected', '--seed', String(seed), '--start-at', '2026-02-03T00:00:00.000Z'],
            ...['--to', to],
            ...faults.flatMap((fault) => ['--fault', formatFault(fault)]),
            ...['--speed', 'instant'],
          ]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('leaves the pace out when it was real, and says where the secret goes, never what it is', () => {
    const plan = idenfy.play('suspected', { seed: 7 });
    expect(replayLine({ plan, to: 'http://localhost:3000/hook', speed: 'real', signed: true })).toBe(
      'verihook send idenfy suspected --seed 7 --start-at 2026-01-01T00:00:00.000Z --to http://localhost:3000/hook  # with the signing secret in VERIHOOK_SECRET',
    );
  });

  test('is a call for a handler in the same process, which no command can reach', () => {
    const plan = idenfy.play('suspected', { seed: 7, faults: [{ kind: 'duplicate', delivery: 2 }] });
    expect(replayLine({ plan, to: undefined, speed: 'instant', signed: true })).toBe(
      "await deliver(idenfy.play('suspected', { seed: 7, startAt: new Date('2026-01-01T00:00:00.000Z'), faults: [parseFault('duplicate@2')] }), { consumer, secret })",
    );
  });
});
