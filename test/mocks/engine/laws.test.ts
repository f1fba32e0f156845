import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { jumio } from '../../../generators/jumio/index.ts';
import { pipwave } from '../../../generators/pipwave/index.ts';
import { manualClock } from '../../../mocks/clock.ts';
import { deliver } from '../../../mocks/deliver.ts';
import { startEngine } from '../../../mocks/engine/engine.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import { type Attempt, type DeliveryPolicy, isAcknowledged, nextAttemptAt } from '../../../src/core/delivery.ts';
import { FAULTS, type Fault } from '../../../src/core/faults.ts';
import { type Consumer, textOf } from '../../../src/core/message.ts';
import { messageOf, type Provider } from '../../../src/core/provider.ts';
import { givenUpAt, type Plan, policyOf } from '../../../src/core/scenario.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { acme } from '../../core/support/acme.ts';
import { delivery, rig, START } from './support/harness.ts';

const SECRET = 'a secret for tests';
const delays = fc.array(fc.constantFrom(MINUTE, 5 * MINUTE, HOUR, 5 * HOUR), { maxLength: 4 });
const policies: fc.Arbitrary<DeliveryPolicy> = fc.record({
  acknowledged: fc.constantFrom<DeliveryPolicy['acknowledged']>(
    { status: 'any-2xx' },
    { status: [200], body: 'OK' },
    { status: [200, 202], body: 'OK', trimmed: true },
  ),
  timeoutMs: fc.constant(3),
  retryDelaysMs: delays,
  afterLastRetry: fc.constantFrom('stop', 'repeat'),
  resign: fc.boolean(),
});

/** What a consumer does with one request after another; the last one for ever. */
type Deed = { status: number; body: string } | 'hang' | 'throw';
const deeds = fc.array(
  fc.oneof(
    fc.record({
      status: fc.constantFrom(200, 201, 202, 302, 404, 500),
      body: fc.constantFrom('OK', ' OK\n', '', 'no'),
    }),
    fc.constantFrom<Deed>('hang', 'throw'),
  ),
  { minLength: 1, maxLength: 6 },
);
const consumerOf = (script: readonly Deed[]): Consumer => {
  let turn = 0;
  return () => {
    const deed = script[Math.min(turn++, script.length - 1)] as Deed;
    if (deed === 'hang') return new Promise(() => {});
    if (deed === 'throw') throw new Error('thrown');
    return new Response(deed.body, { status: deed.status });
  };
};

describe('a delivery', () => {
  test('is attempted when the pure functions say so, and ends as they say', async () => {
    await fc.assert(
      fc.asyncProperty(policies, deeds, fc.option(fc.nat(2 * HOUR)), async (policy, script, stopAfter) => {
        // A page of attempts holds all that are made in this time.
        const end = stopAfter ?? (policy.afterLastRetry === 'stop' ? undefined : HOUR);
        const stopAt = end === undefined ? undefined : START + end;
        await using it = await rig(consumerOf(script));
        await it.engine.add([delivery({ policy, ...(stopAt !== undefined && { stopAt }) })]);
        await it.engine.advance(3 * DAY);
        const attempts = await it.attempts(1);
        const history: Attempt[] = [];
        for (const { number, startedAt, endedAt = 0, exchange } of attempts) {
          expect(nextAttemptAt(policy, START, history, stopAt)).toBe(startedAt);
          const outcome = exchange?.outcome ?? { kind: 'timed-out' };
          expect(endedAt - startedAt).toBe(outcome.kind === 'timed-out' ? policy.timeoutMs : 0);
          history.push({ number, startedAt, endedAt, outcome });
        }
        const last = history.at(-1);
        const acknowledged = last !== undefined && isAcknowledged(policy, last.outcome);
        expect(nextAttemptAt(policy, START, history, stopAt)).toBeUndefined();
        expect((await it.engine.get(1))?.state).toBe(acknowledged ? 'acknowledged' : 'given-up');
        expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, i) => i + 1));
        const bodies = new Set(attempts.map(({ request }) => textOf(request?.body ?? new Uint8Array())));
        expect(bodies.size).toBe(policy.resign ? attempts.length : 1);
      }),
      { numRuns: 60 },
    );
  });
});

/** What reached the consumer: the bytes of each request, in order. */
function recording(script: readonly Deed[]): { consumer: Consumer; received: string[] } {
  const inner = consumerOf(script);
  const received: string[] = [];
  return {
    received,
    consumer: async (request) => {
      received.push(`${JSON.stringify([...request.headers])} ${textOf(await request.bytes())}`);
      return inner(request);
    },
  };
}

/** A plan through the engine; the states and attempts of each delivery as in a run. */
async function engineRun(plan: Plan, consumer: Consumer) {
  const clock = manualClock(plan.startAt);
  const { wire } = plan.provider;
  const engine = await startEngine({
    store: sqliteStore(),
    clock,
    consumer,
    order: 'none',
    message: ({ planned }, at) => {
      const payload = wire.stamp === undefined ? planned.payload : wire.stamp(planned.event, planned.payload, at);
      return messageOf(wire, planned.event, payload, { secret: SECRET, at });
    },
  });
  const stored = await engine.add(
    plan.deliveries.map((planned) => {
      const policy = policyOf(plan, planned);
      return {
        verification: `${plan.seed}`,
        provider: plan.provider.id,
        to: 'https://consumer.example/',
        planned,
        policy,
        stopAt: givenUpAt(plan, policy, planned.dueAt),
      };
    }),
  );
  await engine.advance(40 * DAY);
  const deliveries = [];
  for (const { id, planned } of stored) {
    const attempts = (await engine.attempts(id, { limit: 1000 })).map(({ number, startedAt, endedAt, exchange }) => ({
      number,
      startedAt,
      endedAt,
      outcome: exchange?.outcome,
    }));
    deliveries.push({ id: planned.id, state: (await engine.get(id))?.state, attempts });
  }
  await engine.stop();
  return deliveries;
}

const kinds = Object.keys(FAULTS).filter((kind) => kind !== 'tamper') as Fault['kind'][];

describe.each<[string, Provider]>([
  ['acme', acme as unknown as Provider],
  ['idenfy', idenfy as unknown as Provider],
  ['jumio', jumio as unknown as Provider],
  ['pipwave', pipwave as unknown as Provider],
])('the plans of %s', (_, provider) => {
  test('come out as "deliver" delivers them, attempt by attempt and byte by byte', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(provider.scenarios)),
        fc.nat(1000),
        fc.option(fc.constantFrom(...kinds)),
        // One answer for all, so that it does not matter whose request comes first at the same moment.
        fc.constantFrom<Deed>(
          { status: 200, body: 'OK' },
          { status: 500, body: '' },
          { status: 404, body: '' },
          'throw',
        ),
        async (name, seed, kind, deed) => {
          const isEmpty = provider.play(name).deliveries.length === 0;
          const faults = kind === null || kind === 'reorder' || isEmpty ? [] : [{ kind }];
          const plan = provider.play(name, { seed, faults, startAt: START });
          const [expected, actual] = [recording([deed]), recording([deed])];
          const run = await deliver(plan, {
            consumer: expected.consumer,
            secret: SECRET,
            to: 'https://consumer.example/',
          });
          const deliveries = await engineRun(plan, actual.consumer);
          expect(deliveries).toEqual(
            run.deliveries.map(({ planned, state, attempts }) => ({ id: planned.id, state, attempts })),
          );
          expect([...actual.received].sort()).toEqual([...expected.received].sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
