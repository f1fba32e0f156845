import { describeAcknowledgement, describeOutcome, isAcknowledged } from '../../src/core/delivery.ts';
import { textOf } from '../../src/core/message.ts';
import type { components } from '../../src/generated/control/types.ts';
import type { NumberedRecord, StoredAttempt, StoredDelivery } from '../engine/store.ts';
import type { JournalEntry } from '../journal.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';

type Schemas = components['schemas'];

/** A moment on the clock of the server as it is shown; a clock that runs knows fractions. Milliseconds since the Unix epoch. */
export const shownTime = (at: number) => Math.floor(at);

export function deliveryView(delivery: StoredDelivery): Schemas['Delivery'] {
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
  };
}

export function deliveryDetail(
  delivery: StoredDelivery,
  attempts: readonly StoredAttempt[],
  room: Room | undefined,
): Schemas['DeliveryDetail'] {
  return {
    ...deliveryView(delivery),
    payload: delivery.planned.payload,
    acknowledged: describeAcknowledgement(delivery.policy),
    signature: room?.provider.wire.signature ?? '',
    history: attempts.map((attempt) => attemptView(attempt, delivery)),
  };
}

export function attemptView(attempt: StoredAttempt, { policy }: StoredDelivery): Schemas['Attempt'] {
  const { number, startedAt, endedAt, exchange, fault, cutOff, request } = attempt;
  const outcome = exchange?.outcome;
  return {
    number,
    startedAt: shownTime(startedAt),
    ...(endedAt !== undefined && { endedAt: shownTime(endedAt) }),
    ...(outcome && { outcome: describeOutcome(outcome, policy), acknowledged: isAcknowledged(policy, outcome) }),
    ...(outcome?.kind === 'answered' && { status: outcome.status, response: answerView(attempt) }),
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
  const { outcome, headers = {}, truncated = false } = exchange ?? {};
  return {
    status: outcome?.kind === 'answered' ? outcome.status : 0,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])),
    body: outcome?.kind === 'answered' ? outcome.body : '',
    truncated,
  };
}

export function summaryView(verification: Verification, now: number): Schemas['VerificationSummary'] {
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
  deliveries: readonly StoredDelivery[],
  now: number,
): Schemas['Verification'] {
  const { callbacks, to } = verification;
  return {
    ...summaryView(verification, now),
    ...(to !== undefined && { to }),
    callbacks: callbacks.map(({ event, at, payload }) => ({ event, at: shownTime(at), payload })),
    deliveries: deliveries.map(deliveryView),
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
    events: Object.keys(profile.provider.events),
  };
}
