import type { Expectation } from './cases.ts';
import type { DeliveryPolicy } from './delivery.ts';
import { applyFaults, type Fault } from './faults.ts';
import type { Provider } from './provider.ts';
import type { Source } from './source.ts';
import { DAY, formatDuration } from './time.ts';

/**
 * Whether a callback tells the last word of its verification, or a verdict that a later callback of the same
 * verification may replace.
 */
export type Stage = 'preliminary' | 'final';

/** A wait in milliseconds: fixed, or drawn from a range (both ends included) by the seed. */
export type Wait = number | readonly [min: number, max: number];

/** One moment of a timeline: a callback, or something that happens without one. */
export type Step<Event extends string = string, Outcome extends string = string> =
  | {
      /** The callback that is sent. */
      event: Event;
      /** Time since the step before. */
      after: Wait;
      /** What this callback tells, where it differs from the scenario's outcome. */
      outcome?: Outcome;
      stage?: Stage;
      /** What the story is like for this callback, in the provider's own terms; laid over what the caller asked for. */
      traits?: object;
      /** The step happens only if the callback before it was acknowledged. */
      onlyAfterAcknowledged?: true;
      /** The callback is sent so much later than it is made, and those made meanwhile overtake it. Default: at once. */
      late?: Wait;
    }
  | { /** What happens, in one sentence; nothing is sent. */ silent: string; after: Wait };

/** A named timeline of one verification. */
export interface Scenario<Event extends string = string, Outcome extends string = string> {
  title: string;
  /** The outcome of the story that all callbacks share. */
  outcome: Outcome;
  steps: readonly Step<Event, Outcome>[];
  /**
   * How long the timeline is played, counted from its start: what is not acknowledged by then is tried no more. Where a fault
   * delays the last delivery, the end moves with it; every delivery has its first attempt, however late it is due. Unit: milliseconds. Default: for a policy that repeats for
   * ever, one day after each delivery is due; for one that stops by itself, no end.
   */
  horizon?: number;
  /** The provider does not send it any more; captures and old integrations may still hold it. */
  past?: true;
  /** The delivery policy, where this timeline belongs to another one than the provider's current. */
  delivery?: DeliveryPolicy;
  source: Source;
}

/** One callback of a plan, with its due time. */
export interface PlannedDelivery {
  /** `1`, `2`, … in the order of the timeline; copies made by a fault carry its name: `1-duplicate`, `1-duplicate-2`. */
  id: string;
  event: string;
  payload: unknown;
  /** Milliseconds since the Unix epoch. */
  dueAt: number;
  expect: Expectation;
  /** A copy repeats the bytes that the original had at this time. Milliseconds since the Unix epoch. Default: its own `dueAt`. */
  madeAt?: number;
  /** The delivery that must be acknowledged first; without that, this one is never sent. */
  onlyAfter?: string;
  /** The policy of this event, where it is another than the plan's. */
  policy?: DeliveryPolicy;
  /** The fault that made or changed this delivery. */
  fault?: Fault['kind'];
  /** Changes the signed bytes on their way. */
  tampered?: true;
  /** The provider loses it: it is planned and never sent. */
  dropped?: true;
}

/** What a scenario comes to for one seed: data, nothing sent yet. Hand it to `deliver`. */
export interface Plan {
  provider: Provider;
  scenario: string;
  seed: number;
  startAt: number;
  /** What the story was asked to be like. */
  traits?: unknown;
  faults: readonly Fault[];
  policy: DeliveryPolicy;
  /** After this time nothing is tried again. Milliseconds since the Unix epoch. */
  endsAt?: number;
  deliveries: readonly PlannedDelivery[];
  /** What happens without a callback: `at` in milliseconds since the Unix epoch. */
  silent: readonly { at: number; note: string }[];
}

/** @internal The plan of a scenario; `provider.play` is the way in. */
export function planOf(
  provider: Provider,
  name: string,
  scenario: Scenario,
  { beginAt, ...options }: { seed: number; startAt: number; beginAt?: number; faults: readonly Fault[] },
  traits?: unknown,
): Plan {
  const waits = provider.story({ ...options, outcome: scenario.outcome }).random.split('timeline');
  const wait = (name: string | number, time: Wait) =>
    typeof time === 'number' ? time : waits.int(name, time[0], time[1]);
  const own = scenario.delivery === undefined ? ownPolicies(provider) : new Map<string, DeliveryPolicy>();
  const from = beginAt ?? options.startAt;
  let at = from;
  const timeline = scenario.steps.map((step, index) => {
    at += wait(index, step.after);
    return { step, at, late: 'late' in step ? wait(`late-${index}`, step.late ?? 0) : 0 };
  });
  const firstAt = timeline.find(({ step }) => 'event' in step)?.at ?? at;
  const deliveries: PlannedDelivery[] = [];
  const silent: { at: number; note: string }[] = [];
  for (const { step, at, late } of timeline) {
    if ('silent' in step) {
      silent.push({ at, note: step.silent });
      continue;
    }
    const previous = deliveries.at(-1);
    const policy = own.get(step.event);
    deliveries.push({
      id: String(deliveries.length + 1),
      event: step.event,
      payload: provider.callback(step.event, {
        ...options,
        traits: step.traits === undefined ? traits : { ...(traits as object | undefined), ...step.traits },
        at,
        firstAt,
        outcome: step.outcome ?? scenario.outcome,
        ...(step.stage && { stage: step.stage }),
      }),
      dueAt: at + late,
      expect: 'accept',
      ...(late > 0 && { madeAt: at }),
      ...(policy && { policy }),
      ...(step.onlyAfterAcknowledged && previous && { onlyAfter: previous.id }),
    });
  }
  const tampered = provider.wire.protects === 'nothing' ? 'survive' : 'refuse';
  const faulty = applyFaults(deliveries, options.faults, tampered);
  const delayed = Math.max(0, lastDueAt(faulty) - lastDueAt(deliveries));
  return {
    provider,
    scenario: name,
    ...options,
    ...(traits !== undefined && { traits }),
    policy: scenario.delivery ?? provider.delivery,
    ...(scenario.horizon !== undefined && { endsAt: from + scenario.horizon + delayed }),
    deliveries: faulty,
    silent,
  };
}

const lastDueAt = (deliveries: readonly PlannedDelivery[]) => Math.max(...deliveries.map(({ dueAt }) => dueAt));

/** The policies of the events that have one of their own. */
function ownPolicies({ deliveryOf = [] }: Provider): Map<string, DeliveryPolicy> {
  return new Map(deliveryOf.flatMap(({ events, policy }) => events.map((event) => [event, policy] as const)));
}

/** The policy under which a callback is delivered. */
export function policyOf({ policy }: { policy: DeliveryPolicy }, planned: PlannedDelivery): DeliveryPolicy {
  return planned.policy ?? policy;
}

/**
 * When a delivery of a plan is given up, whatever its schedule: milliseconds since the Unix epoch.
 *
 * @param policy the one in force, which may be another than the plan's
 */
export function givenUpAt(plan: Pick<Plan, 'endsAt'>, policy: DeliveryPolicy, firstDueAt: number): number {
  return plan.endsAt ?? (policy.afterLastRetry === 'repeat' ? firstDueAt + DAY : Number.POSITIVE_INFINITY);
}

/** `+4m` and the like: when a delivery is due, counted from the start of its plan. */
export function offsetOf(plan: Plan, at: number): string {
  return `+${formatDuration(at - plan.startAt)}`;
}
