import type { Clock } from '../src/core/clock.ts';
import {
  type Attempt,
  changedPolicy,
  type DeliveryPolicy,
  isAcknowledged,
  isRefusal,
  nextAttemptAt,
} from '../src/core/delivery.ts';
import { VerihookError } from '../src/core/errors.ts';
import { judge } from '../src/core/judge.ts';
import type { Consumer, Message } from '../src/core/message.ts';
import type { Delivery, Run } from '../src/core/run.ts';
import { givenUpAt, type Plan, type PlannedDelivery, policyOf } from '../src/core/scenario.ts';
import { serverClock, virtualClock } from './clock.ts';
import { messageOfPlanned } from './planned-message.ts';
import { inProcess, overHttp, type Transport } from './transport.ts';

/** How fast a run goes: waiting takes no time, real time, or real time divided by a number. */
export type Speed = 'instant' | 'real' | number;

export interface DeliverOptions {
  /** A handler in this process. Give this or `to`, or both: then `to` is the URL that the handler sees. */
  consumer?: Consumer;
  /** The webhook endpoint. Without a `consumer`, an HTTP server must answer there. */
  to?: string;
  /** The signing secret. Default: none, and messages carry no signature. */
  secret?: string;
  /** Default: `instant`. Whatever it is, a consumer gets the real time that the policy grants it. */
  speed?: Speed;
  /** Changes to the plan's delivery policy. */
  policy?: Partial<DeliveryPolicy>;
  /**
   * A message that is never acknowledged is given up after this time, if its schedule has not ended by then. Unit:
   * milliseconds. Default: at the horizon of the scenario, see `Scenario.horizon`.
   */
  giveUpAfterMs?: number;
  /** Called after each attempt, as it happens. */
  onAttempt?: (attempt: Attempt, delivery: PlannedDelivery) => void;
  /** Stops the run: `deliver` rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Delivers a plan as the provider would: each message signed once (or anew for each attempt, with its time, where the policy says so),
 * sent, and sent again on the provider's schedule until it is acknowledged or given up. The result holds every attempt
 * and what the consumer got wrong. Throws `send/no-consumer`, `send/not-a-url`, `send/not-a-speed`, `send/not-a-policy`,
 * `fault/needs-secret`.
 */
export async function deliver(planned: Plan, options: DeliverOptions): Promise<Run> {
  const { consumer, to } = options;
  if (consumer === undefined && to === undefined) {
    throw new VerihookError(
      'send/no-consumer',
      'There is nobody to deliver to: give `consumer` (a handler) or `to` (a URL).',
    );
  }
  if (consumer !== undefined && typeof consumer !== 'function') {
    throw new VerihookError(
      'send/no-consumer',
      '`consumer` must be a function that takes a Request and returns a Response; a URL goes into `to`.',
    );
  }
  const url = to ?? `https://consumer.example/webhooks/${planned.provider.id}`;
  const transport = consumer === undefined ? await overHttp(url) : inProcess(consumer, url);
  try {
    return await deliverOver(transport, planned, options);
  } finally {
    await transport.close();
  }
}

/** `deliver` on a way to the consumer that somebody has and keeps. */
export async function deliverOver(transport: Transport, planned: Plan, options: DeliverOptions): Promise<Run> {
  const plan = withChanges(planned, options.policy);
  const { consumer, to, speed = 'instant' } = options;
  const isSigned = plan.provider.wire.protects !== 'nothing';
  if (isSigned && options.secret === undefined && plan.deliveries.some(({ tampered }) => tampered)) {
    throw new VerihookError(
      'fault/needs-secret',
      'The fault "tamper" needs a signing secret: without a signature nobody can tell a changed body.',
    );
  }
  const clock = clockOf(speed, plan.startAt);
  const policy = changedPolicy(plan.policy, options.policy);
  checkLimit(options.giveUpAfterMs);
  const failed = new AbortController();
  const signal = options.signal === undefined ? failed.signal : AbortSignal.any([failed.signal, options.signal]);
  const engine = { ...options, policy, clock, transport, signal, failures: { count: 0 } };
  const deliveries = await deliverAll(plan, engine, failed);
  const run = {
    plan,
    policy,
    to: consumer === undefined ? to : undefined,
    speed,
    signed: options.secret !== undefined,
    deliveries,
  };
  return { ...run, findings: judge(run) };
}

function checkLimit(giveUpAfterMs: unknown): void {
  if (giveUpAfterMs === undefined || (Number.isFinite(giveUpAfterMs) && Number(giveUpAfterMs) >= 0)) return;
  throw new VerihookError(
    'send/not-a-policy',
    `giveUpAfterMs cannot be ${String(giveUpAfterMs)}. Give a number of milliseconds, or leave it out.`,
  );
}

function clockOf(speed: Speed, startAt: number): Clock {
  if (speed === 'instant') return virtualClock(startAt);
  const factor = speed === 'real' ? 1 : speed;
  if (Number.isFinite(factor) && factor > 0) return serverClock(startAt, factor);
  throw new VerihookError(
    'send/not-a-speed',
    `The speed ${speed} is none. Give "instant", "real" or a number above 0.`,
  );
}

/** The changes to the policy hold for the deliveries that have one of their own as well. */
function withChanges(plan: Plan, changes: Partial<DeliveryPolicy> | undefined): Plan {
  if (changes === undefined || plan.deliveries.every(({ policy }) => policy === undefined)) return plan;
  const deliveries = plan.deliveries.map((each) =>
    each.policy === undefined ? each : { ...each, policy: changedPolicy(each.policy, changes) },
  );
  return { ...plan, deliveries };
}

type Engine = Omit<DeliverOptions, 'policy' | 'signal'> & {
  policy: DeliveryPolicy;
  clock: Clock;
  transport: Transport;
  signal: AbortSignal;
  /** How many deliveries were given up so far. */
  failures: { count: number };
};

/** @param failed aborted when a delivery fails, so that the others do not go on behind the caller's back */
function deliverAll(plan: Plan, engine: Engine, failed: AbortController): Promise<Delivery[]> {
  const results = new Map(plan.deliveries.map(({ id }) => [id, Promise.withResolvers<Delivery>()]));
  return engine.clock.run(
    plan.deliveries.map((planned) => async () => {
      const before = planned.onlyAfter === undefined ? undefined : results.get(planned.onlyAfter)?.promise;
      try {
        const delivery = await deliverOne(plan, planned, before, engine);
        results.get(planned.id)?.resolve(delivery);
        return delivery;
      } catch (error) {
        failed.abort(error);
        throw error;
      }
    }),
  );
}

async function deliverOne(
  plan: Plan,
  planned: PlannedDelivery,
  before: Promise<Delivery> | undefined,
  engine: Engine,
): Promise<Delivery> {
  const { clock, signal, failures } = engine;
  const policy = policyOf(engine, planned);
  const { disabledAfter = Number.POSITIVE_INFINITY } = policy;
  if (planned.dropped) return { planned, state: 'dropped', attempts: [] };
  let firstDueAt = planned.dueAt;
  if (before !== undefined) {
    const { state, attempts } = await clock.waitFor(before);
    if (state !== 'acknowledged') return { planned, state: 'not-sent', attempts: [] };
    firstDueAt = Math.max(firstDueAt, attempts.at(-1)?.endedAt ?? firstDueAt);
  }

  const attempts: Attempt[] = [];
  const stopAt =
    engine.giveUpAfterMs === undefined ? givenUpAt(plan, policy, firstDueAt) : firstDueAt + engine.giveUpAfterMs;
  const signed = (at: number) => messageOfPlanned(plan.provider.wire, planned, engine.secret, at);
  let message: Message | undefined;
  for (;;) {
    const dueAt = nextAttemptAt(policy, firstDueAt, attempts, stopAt);
    const onlyOnce = planned.expect !== 'accept' && attempts.length > 0;
    if (dueAt === undefined || onlyOnce) break;
    await clock.sleepUntil(dueAt, signal);
    if (failures.count >= disabledAfter) return { planned, state: 'disabled', attempts };
    const startedAt = clock.now();
    // The first message is made for the time that was planned, so that its bytes are the same however fast the run goes.
    if (message === undefined) message = signed(planned.madeAt ?? firstDueAt);
    else if (policy.resign) message = signed(startedAt);
    const { outcome, tookMs } = await attemptOnce(message, { ...engine, policy });
    signal.throwIfAborted();
    const attempt = {
      number: attempts.length + 1,
      startedAt,
      endedAt: Math.max(clock.now(), startedAt + tookMs),
      outcome,
    };
    attempts.push(attempt);
    engine.onAttempt?.(attempt, planned);
  }
  const last = attempts.at(-1);
  if (last !== undefined && isAcknowledged(policy, last.outcome)) return { planned, state: 'acknowledged', attempts };
  const refused = planned.expect !== 'accept' && last !== undefined && isRefusal(last.outcome);
  if (refused) return { planned, state: 'refused', attempts };
  failures.count++;
  return { planned, state: 'given-up', attempts };
}

/** `tookMs` is virtual: nothing, or the whole timeout. A clock that runs by itself knows the rest. */
async function attemptOnce(message: Message, { clock, policy, transport, signal }: Engine) {
  const deadline = clock.deadline(policy.timeoutMs);
  const outcome = await transport
    .send(message, AbortSignal.any([deadline.signal, signal]))
    .finally(() => deadline.cancel());
  return { outcome, tookMs: outcome.kind === 'timed-out' ? policy.timeoutMs : 0 };
}
