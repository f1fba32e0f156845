import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumsub } from '../../generators/sumsub/index.ts';
import { outcomes } from '../../generators/sumsub/outcomes.ts';
import { rejections } from '../../generators/sumsub/verdicts.ts';
import { deliver } from '../../mocks/deliver.ts';
import { parseFault } from '../../src/core/faults.ts';
import type { Consumer } from '../../src/core/message.ts';
import type { Plan } from '../../src/core/scenario.ts';
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts';

type Name = keyof typeof sumsub.scenarios;
type Body = {
  applicantId: string;
  inspectionId: string;
  applicantType: string;
  applicantMemberOf?: { applicantId: string }[];
  correlationId: string;
  externalUserId: string;
  levelName: string;
  previousLevelName?: string;
  sandboxMode: boolean;
  type: string;
  reviewStatus: string;
  reviewResult?: { reviewAnswer: string; reviewRejectType?: string };
  createdAt: string;
  createdAtMs: string;
};
const names = Object.keys(sumsub.scenarios) as Name[];
const seeds = fc.maxSafeInteger();
const bodiesOf = (plan: Plan) => plan.deliveries.map(({ payload }) => payload as Body);
const play = (name: Name, options: Parameters<typeof sumsub.play>[1] = {}) =>
  sumsub.play(name, options) as unknown as Plan;

/** `applicantReviewed completed RED/RETRY` */
function told({ type, reviewStatus, reviewResult }: Body): string {
  const { reviewAnswer, reviewRejectType } = reviewResult ?? {};
  return [type, reviewStatus, [reviewAnswer, reviewRejectType].filter(Boolean).join('/')].filter(Boolean).join(' ');
}

/** What a sound consumer holds of each applicant, by the advice of the README: the newest state, and verdicts on completed only. */
function careful() {
  const applicants = new Map<string, { at: string; state: string }>();
  const seen = new Set<string>();
  const consumer: Consumer = async (request) => {
    const body = (await request.json()) as Body;
    const key = `${body.applicantId} ${body.type} ${body.createdAtMs}`;
    const { at, state } = applicants.get(body.applicantId) ?? { at: '', state: 'new' };
    if (!seen.has(key) && body.createdAtMs >= at) {
      seen.add(key);
      applicants.set(body.applicantId, { at: body.createdAtMs, state: next(state, body) });
    }
    return new Response();
  };
  return { consumer, states: () => [...applicants.values()].map(({ state }) => state) };
}

const ENDS = ['applicantDeleted', 'applicantPersonalDataDeleted'];

function next(state: string, { type, reviewStatus, reviewResult }: Body): string {
  if (ENDS.includes(type)) return type;
  if (type === 'applicantDeactivated') return `${state}, inactive`;
  if (type === 'applicantActivated') return state.replace(', inactive', '');
  if (type === 'applicantReviewed' && reviewStatus === 'completed') {
    const { reviewAnswer, reviewRejectType } = reviewResult ?? {};
    return reviewAnswer === 'GREEN' ? 'approved' : `rejected ${reviewRejectType}`;
  }
  if (/Action|Kyt|Case|videoIdent|Tags|PersonalInfo|Workflow/.test(type)) return state;
  return 'in review';
}

describe('a consumer that follows the README ends with', () => {
  test.each([
    ['approved', ['approved']],
    ['approved-after-hold', ['approved']],
    ['retry-then-green', ['approved']],
    ['retry-until-final', ['rejected FINAL']],
    ['retry-without-comment', ['rejected RETRY']],
    ['rejected-on-hold', ['rejected FINAL']],
    ['on-hold', ['in review']],
    ['awaiting-service', ['in review']],
    ['awaiting-user', ['in review']],
    ['reset', ['in review']],
    ['steps-reset', ['approved']],
    ['level-change', ['approved']],
    ['workflow', ['approved']],
    ['workflow-failed', ['rejected FINAL']],
    ['green-then-red', ['rejected FINAL']],
    ['final-then-green', ['approved']],
    ['deactivated-and-activated', ['approved']],
    ['deleted', ['applicantDeleted']],
    ['personal-info-changed', ['approved']],
    ['company-with-members', ['approved', 'approved', 'approved']],
    ['company-member-rejected', ['rejected FINAL', 'approved', 'rejected FINAL']],
    ['action', ['approved']],
    ['action-rejected', ['approved']],
    ['video-identification', ['approved']],
    ['out-of-order', ['approved']],
    ['delivered-twice', ['approved']],
    ['shared-correlation-id', ['approved']],
    ['same-second', ['approved']],
    ['same-millisecond', ['approved']],
    ['webhook-disabled', ['approved']],
    ...Object.entries(rejections).map(([name, { type }]) => [name, [`rejected ${type}`]] as const),
  ] as [Name, string[]][])('%s', async (name, states) => {
    for (let seed = 0; seed < 5; seed++) {
      const { consumer, states: held } = careful();
      const run = await deliver(sumsub.play(name, { seed }), { consumer });
      expect([run.findings, held()]).toEqual([[], states]);
    }
  });

  test.each(['late-stale', 'reorder@3', 'duplicate@3', 'duplicate@5', 'overlap@5'])(
    'approved after retry-then-green, also with the fault %s',
    async (fault) => {
      const { consumer, states } = careful();
      await deliver(sumsub.play('retry-then-green', { faults: [parseFault(fault)] }), { consumer });
      expect(states()).toEqual(['approved']);
    },
  );
});

test('retry-then-green: created, pending, RED/RETRY, pending, GREEN, of one applicant (invariant 20)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const bodies = bodiesOf(play('retry-then-green', { seed }));
      expect(bodies.map(told)).toEqual([
        'applicantCreated init',
        'applicantPending pending',
        'applicantReviewed completed RED/RETRY',
        'applicantPending pending',
        'applicantReviewed completed GREEN',
      ]);
      for (const key of ['applicantId', 'inspectionId', 'externalUserId', 'levelName', 'sandboxMode'] as const)
        expect(new Set(bodies.map((body) => body[key])).size).toBe(1);
      expect(new Set(bodies.map(({ correlationId }) => correlationId)).size).toBe(5);
    }),
  );
});

test('late-stale tells the RED once more, a day after the GREEN', () => {
  const bodies = bodiesOf(play('retry-then-green', { faults: [{ kind: 'late-stale' }] }));
  expect(bodies.slice(-2).map(told)).toEqual([
    'applicantReviewed completed GREEN',
    'applicantReviewed completed RED/RETRY',
  ]);
  expect(bodies.at(-1)).toEqual(bodies[2]);
});

test('in every scenario, the ids of an applicant never change, and only a company has members (invariants 20 and 21)', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...names), (seed, name) => {
      const bodies = bodiesOf(play(name, { seed })).filter(({ inspectionId }) => inspectionId !== undefined);
      const pairs = new Set(
        bodies.map(
          ({ applicantId, inspectionId, externalUserId }) => `${applicantId} ${inspectionId} ${externalUserId}`,
        ),
      );
      expect(pairs.size).toBe(new Set(bodies.map(({ applicantId }) => applicantId)).size);
      const company = bodies.find(({ applicantType }) => applicantType === 'company')?.applicantId;
      for (const { applicantMemberOf, applicantType } of bodies) {
        if (applicantMemberOf !== undefined)
          expect([applicantType, applicantMemberOf]).toEqual(['individual', [{ applicantId: company }]]);
        else if (company !== undefined && applicantType !== undefined) expect(applicantType).toBe('company');
      }
    }),
  );
});

test('the members of a company are different people, with ids that were made for them', () => {
  const bodies = bodiesOf(play('company-with-members', { seed: 3 }));
  const members = bodies.filter(({ applicantMemberOf }) => applicantMemberOf);
  expect(new Set(members.map(({ applicantId }) => applicantId)).size).toBe(2);
  for (const { externalUserId } of members) expect(externalUserId).toMatch(/^beneficiary-random-[0-9a-f-]{36}$/);
  const [first, second] = [1, 2].map((owner) =>
    sumsub.story({ seed: 3, traits: { applicant: 'member', company: { ownership: 'majority', owner } } }),
  );
  expect(first?.person).toBe(first?.company?.beneficialOwners[0]);
  expect(second?.person).toBe(second?.company?.beneficialOwners[1]);
  expect(second?.applicantId).toBe(members.at(-1)?.applicantId);
  expect(sumsub.story({ seed: 3 }).company).toBeUndefined();
});

test('GREEN without completed is in every scenario that waits, and never in a verdict (invariant 16)', () => {
  for (const [name, status] of [
    ['on-hold', 'onHold'],
    ['awaiting-service', 'awaitingService'],
    ['awaiting-user', 'awaitingUser'],
    ['reset', 'init'],
  ] as const)
    expect(bodiesOf(play(name)).at(-1)).toMatchObject({
      reviewStatus: status,
      reviewResult: { reviewAnswer: 'GREEN' },
    });
  const named = sumsub.cases.filter(({ name }) => name === 'quirk/green-not-completed');
  expect(named.map(({ event }) => event)).toEqual([
    'applicantOnHold',
    'applicantAwaitingService',
    'applicantAwaitingUser',
    'applicantReset',
    'applicantActionOnHold',
    'applicantPersonalInfoChanged',
  ]);
  for (const each of named) {
    const body = sumsub.callback(each.event as 'applicantOnHold', { case: each }) as unknown as Body;
    expect([body.reviewResult?.reviewAnswer, body.reviewStatus === 'completed']).toEqual(['GREEN', false]);
  }
});

describe('what tells two callbacks apart (invariants 24 and 25)', () => {
  test('not correlationId alone', () => {
    const [, pending, changed] = bodiesOf(play('shared-correlation-id')) as [Body, Body, Body];
    expect(changed.correlationId).toBe(pending.correlationId);
    expect(changed.type).not.toBe(pending.type);
    expect(changed.createdAtMs > pending.createdAtMs).toBe(true);
  });

  test('not createdAt, where two come in one second', () => {
    const [, pending, changed] = bodiesOf(play('same-second')) as [Body, Body, Body];
    expect(changed.createdAt).toBe(pending.createdAt);
    expect(changed.createdAtMs > pending.createdAtMs).toBe(true);
  });

  test('not createdAtMs and correlationId, where two come in one millisecond: only the type', () => {
    const [, pending, changed] = bodiesOf(play('same-millisecond')) as [Body, Body, Body];
    expect([changed.createdAtMs, changed.correlationId]).toEqual([pending.createdAtMs, pending.correlationId]);
    expect(changed.type).not.toBe(pending.type);
  });

  test('the same bytes are the same callback', async () => {
    const bodies: string[] = [];
    const consumer: Consumer = async (request) => {
      bodies.push(await request.text());
      return new Response();
    };
    await deliver(sumsub.play('delivered-twice'), { consumer, secret: 's' });
    expect(bodies).toHaveLength(4);
    expect(bodies[3]).toBe(bodies[2]);
  });

  test('a callback that was overtaken says when it was made', () => {
    const plan = play('out-of-order');
    expect(bodiesOf(plan).map(told)).toEqual([
      'applicantCreated init',
      'applicantReviewed completed GREEN',
      'applicantPending pending',
    ]);
    const [, reviewed, pending] = bodiesOf(plan) as [Body, Body, Body];
    expect(pending.createdAtMs < reviewed.createdAtMs).toBe(true);
  });
});

test('levels: the new one is named with the one before (invariant 22)', () => {
  const [, , first, changed, pending, last] = bodiesOf(play('level-change')) as Body[];
  expect(changed?.previousLevelName).toBe(first?.levelName);
  expect(changed?.levelName).not.toBe(first?.levelName);
  expect([pending?.levelName, last?.levelName]).toEqual([changed?.levelName, changed?.levelName]);
});

test('an action is known by ids of its own, the same in all its callbacks', () => {
  const ids = (name: Name) =>
    bodiesOf(play(name, { seed: 8 }))
      .filter(({ type }) => type.startsWith('applicantAction'))
      .map((body) => [(body as never as { applicantActionId: string }).applicantActionId, body.applicantId]);
  expect(new Set(ids('action-rejected').map(String)).size).toBe(1);
  expect(ids('action-rejected')).toHaveLength(3);
});

test('transactions have neither inspectionId nor levelName, and a new one no applicantId', () => {
  const bodies = [...bodiesOf(play('transaction-approved')), ...bodiesOf(play('transaction-rejected'))];
  for (const body of bodies) {
    expect([body.inspectionId, body.levelName]).toEqual([undefined, undefined]);
    expect(body.applicantId === undefined).toBe(body.type === 'applicantKytTxnCreated');
  }
});

describe('a webhook whose consumer fails', () => {
  const attempts = async (name: Name, status: number, settings: Parameters<typeof sumsub.configured>[0] = {}) => {
    const consumer: Consumer = () => new Response(null, { status });
    const run = await deliver(sumsub.configured(settings).play(name), { consumer });
    return run.deliveries.map(({ planned, state, attempts: made }) => ({
      event: planned.event,
      state,
      waits: made.slice(1).map(({ startedAt }, i) => startedAt - (made[i]?.endedAt ?? 0)),
    }));
  };
  const LONG = [5 * MINUTE, HOUR, 5 * HOUR, 18 * HOUR];
  const SHORT = [30 * SECOND, 30 * SECOND, MINUTE, 5 * MINUTE];

  test.each([302, 404, 500])(
    '%d is sent again after 5 min, 1 h, 5 h, 18 h; an action after 30 s, 30 s, 1 min, 5 min',
    async (status) => {
      expect((await attempts('action-rejected', status)).map(({ event, waits }) => [event, waits])).toEqual([
        ['applicantCreated', LONG],
        ['applicantPending', LONG],
        ['applicantReviewed', LONG],
        ['applicantActionPending', SHORT],
        ['applicantActionOnHold', SHORT],
        ['applicantActionReviewed', SHORT],
      ]);
      const levels = sumsub.deliveryOf?.flatMap(({ events }) => events);
      expect(levels).not.toContain('applicantActionLevelChanged');
    },
  );

  test('is not sent anything again where resending is off', async () => {
    for (const { waits } of await attempts('action', 500, { resend: 'off' })) expect(waits).toEqual([]);
  });

  test('is switched off after the first callback that was given up', async () => {
    expect((await attempts('webhook-disabled', 500)).map(({ event, state }) => [event, state])).toEqual([
      ['applicantCreated', 'given-up'],
      ['applicantPending', 'disabled'],
      ['applicantReviewed', 'disabled'],
    ]);
  });

  test.each([
    ['10s', 10 * SECOND],
    ['5s', 5 * SECOND],
  ] as const)('is given %s to answer', (timeout, ms) => {
    const { delivery, deliveryOf = [] } = sumsub.configured({ timeout });
    expect([delivery.timeoutMs, ...deliveryOf.map(({ policy }) => policy.timeoutMs)]).toEqual([ms, ms]);
  });
});

test('every scenario says where it comes from, and every outcome is played or sampled', () => {
  for (const { source } of Object.values(sumsub.scenarios)) expect(source.note).not.toBe('');
  const scenarios = Object.values(sumsub.scenarios) as { outcome: string; steps: readonly { outcome?: string }[] }[];
  const played = new Set(scenarios.flatMap(({ outcome, steps }) => [outcome, ...steps.map((step) => step.outcome)]));
  expect(Object.keys(outcomes).filter((name) => !played.has(name))).toEqual([]);
});
