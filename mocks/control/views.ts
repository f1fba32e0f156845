import { describeAcknowledgement, describeOutcome, isAcknowledged, retryAt } from '../../src/core/delivery.ts';
import { FAULTS, type Fault, formOf } from '../../src/core/faults.ts';
import { textOf } from '../../src/core/message.ts';
import type { components } from '../../src/generated/control/types.ts';
import type { DeliveryEngine } from '../engine/delivery-engine.ts';
import type { NumberedRecord, StoredAttempt, StoredDelivery } from '../engine/store.ts';
import type { JournalEntry } from '../journal.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';

type Schemas = components['schemas'];

/** A moment on the clock of the server as it is shown; a clock that runs knows fractions. Milliseconds since the Unix epoch. */
export const shownTime = (at: number) => Math.floor(at);

/** @param last its last attempt, if it has had one */
export function deliveryView(delivery: StoredDelivery, last?: StoredAttempt): Schemas['Delivery'] {
  const { id, provider, verification, to, planned, state, addedAt, nextAt, endedAt, attempts, repeats } = delivery;
  const { event, dueAt, fault } = planned;
  const onTheWay = fault ?? delivery.fault?.kind;
  return {
    ...{ id, provider, verification, event, to, state, attempts },
    dueAt: shownTime(dueAt),
    addedAt: shownTime(addedAt),
    ...(nextAt !== undefined && { nextAt: shownTime(nextAt) }),
    ...(endedAt !== undefined && { endedAt: shownTime(endedAt) }),
    ...(onTheWay !== undefined && { fault: onTheWay }),
    ...(repeats !== undefined && { repeats }),
    ...(last && { last: lastView(last, delivery) }),
  };
}

/** Deliveries with the last attempt of each. */
export async function deliveryViews(
  engine: DeliveryEngine,
  deliveries: readonly StoredDelivery[],
): Promise<Schemas['Delivery'][]> {
  const last = await engine.lastAttempts(deliveries.map(({ id }) => id));
  const byDelivery = new Map(last.map((attempt) => [attempt.delivery, attempt]));
  return deliveries.map((delivery) => deliveryView(delivery, byDelivery.get(delivery.id)));
}

/** Some attempts of a delivery, one after another. */
export interface History {
  attempts: readonly StoredAttempt[];
  dueTimes: readonly number[];
  /** How many came before. */
  earlier: number;
}

/** So many attempts are shown at once. */
const SHOWN = 100;

/** @param skip so many are left out. Default: the last ones are there */
export async function historyOf(engine: DeliveryEngine, delivery: StoredDelivery, skip?: number): Promise<History> {
  const from = skip ?? Math.max(delivery.attempts - SHOWN, 0);
  // The one before tells when the next was due.
  // More than are counted where some were cut off; those of a certain place are just so many.
  const limit = skip === undefined ? 1_000 : SHOWN + 1;
  const read = await engine.attempts(delivery.id, { after: Math.max(from - 1, 0), limit });
  const known = read.slice(Math.min(from, 1));
  const first = skip === undefined ? Math.max(known.length - SHOWN, 0) : 0;
  const dueTimes = dueTimesOf(delivery, read).slice(Math.min(from, 1));
  return {
    attempts: known.slice(first, first + SHOWN),
    dueTimes: dueTimes.slice(first, first + SHOWN),
    earlier: from + first,
  };
}

export function deliveryDetail(
  delivery: StoredDelivery,
  { attempts, dueTimes, earlier }: History,
  last: StoredAttempt | undefined,
  room: Room | undefined,
): Schemas['DeliveryDetail'] {
  return {
    ...deliveryView(delivery, last),
    payload: delivery.planned.payload,
    acknowledged: describeAcknowledgement(delivery.policy),
    signature: room?.provider.wire.signature ?? '',
    earlier,
    history: attempts.map((attempt, i) => attemptView(attempt, delivery, dueTimes[i] as number)),
  };
}

/** When each attempt was due, by the policy. The repetition of one that was cut off was due when that one was. */
export function dueTimesOf({ planned, policy }: StoredDelivery, attempts: readonly StoredAttempt[]): number[] {
  let next = planned.dueAt;
  return attempts.map(({ number, startedAt, endedAt, exchange }) => {
    const dueAt = next;
    if (endedAt !== undefined && exchange !== undefined)
      next = retryAt(policy, { number, startedAt, endedAt, outcome: exchange.outcome }) ?? next;
    return dueAt;
  });
}

function lastView({ number, startedAt, exchange }: StoredAttempt, { policy }: StoredDelivery): Schemas['LastAttempt'] {
  const { outcome, tookMs } = exchange ?? {};
  return {
    number,
    startedAt: shownTime(startedAt),
    ...(tookMs !== undefined && { tookMs: Math.round(tookMs * 1_000) / 1_000 }),
    ...(outcome && { outcome: describeOutcome(outcome, policy), acknowledged: isAcknowledged(policy, outcome) }),
    ...(outcome?.kind === 'answered' && { status: outcome.status }),
  };
}

function attemptView(attempt: StoredAttempt, delivery: StoredDelivery, dueAt: number): Schemas['Attempt'] {
  const { endedAt, exchange, fault, cutOff, request } = attempt;
  return {
    ...lastView(attempt, delivery),
    dueAt: shownTime(dueAt),
    ...(endedAt !== undefined && { endedAt: shownTime(endedAt) }),
    ...(exchange?.outcome.kind === 'answered' && { response: answerView(attempt) }),
    ...(fault !== undefined && { fault }),
    ...(cutOff && { cutOff }),
    ...(request && {
      request: {
        headers: { ...request.headers },
        body: textOf(request.body),
        base64: Buffer.from(request.body).toString('base64'),
      },
    }),
  };
}

function answerView({ exchange }: StoredAttempt): Schemas['Answer'] {
  const { outcome, headers = {}, truncated = false, base64 } = exchange ?? {};
  return {
    status: outcome?.kind === 'answered' ? outcome.status : 0,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])),
    body: outcome?.kind === 'answered' ? outcome.body : '',
    truncated,
    ...(base64 !== undefined && { base64 }),
  };
}

function summaryView(verification: Verification, now: number): Schemas['VerificationSummary'] {
  const { id, provider, names, seed, startAt, scenario, outcome, callbacks } = verification;
  const told = callbacks.filter(({ at }) => at <= now).length;
  return {
    ...{ id, provider, seed, told },
    startAt: shownTime(startAt),
    names: [...names],
    planned: callbacks.length - told,
    ...(scenario !== undefined && { scenario }),
    ...(outcome !== undefined && { outcome }),
  };
}

export function verificationView(
  verification: Verification,
  deliveries: readonly Schemas['Delivery'][],
  now: number,
  expiresAt: number | undefined,
): Schemas['Verification'] {
  const { callbacks, to, traits } = verification;
  return {
    ...summaryView(verification, now),
    ...(to !== undefined && { to }),
    ...(expiresAt !== undefined && { expiresAt: shownTime(expiresAt) }),
    ...(Object.keys(traits).length > 0 && { traits: { ...traits } }),
    callbacks: callbacks.map(({ event, at, payload }) => ({ event, at: shownTime(at), payload })),
    deliveries: [...deliveries],
  };
}

export const recordedSummary = ({ value }: NumberedRecord, now: number) => summaryView(value as Verification, now);

export function requestView({ at, operation, error, ...entry }: JournalEntry): Schemas['RequestEntry'] {
  return {
    ...entry,
    at: shownTime(at),
    ...(operation !== undefined && { operation }),
    ...(error !== undefined && { error }),
  };
}

export async function providerView(room: Room): Promise<Schemas['ProviderInfo']> {
  const { profile, provider, options } = room;
  const webhooks = await room.webhooks();
  return {
    id: provider.id,
    title: provider.title,
    base: options.base(),
    signed:
      provider.wire.protects !== 'nothing' && (options.secret !== undefined || webhooks.some(({ secret }) => secret)),
    ...(options.scenario !== undefined && { scenario: options.scenario }),
    webhooks: webhooks.map(({ to }) => to),
    scenarios: Object.entries(provider.scenarios).map(([name, { title, outcome }]) => ({ name, title, outcome })),
    outcomes: Object.entries(provider.outcomes).map(([name, { title, events }]) => ({
      ...{ name, title },
      events: [...events],
    })),
    events: Object.keys(profile.provider.events),
    traits: Object.entries(provider.traits ?? {}).map(([path, takes]) => ({ path, takes })),
  };
}

export const faultViews = (): Schemas['FaultInfo'][] =>
  Object.entries(FAULTS).map(([kind, title]) => ({ kind, title, form: formOf(kind as Fault['kind']) }));
