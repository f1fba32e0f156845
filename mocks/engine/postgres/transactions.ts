import { addressOf } from '../address.ts';
import { type Flight, messageOf, nextOf, webhookOf } from '../attempt.ts';
import type { SharedEngineOptions } from '../delivery-engine.ts';
import { type FaultRates, faultOf } from '../faulty-transport.ts';
import type { EndedDelivery, Exchange, FinishedAttempt, StoredAttempt, StoredDelivery } from '../store.ts';
import type { Sql } from './database.ts';
import type { Claim, Jobs } from './jobs.ts';
import { follow, type InLine, lock, type Ready, release } from './line.ts';
import type { SharedClock } from './shared-clock.ts';
import { PostgresStore } from './store.ts';

/** What every transaction of an engine is made with. */
export interface TurnParts extends Pick<SharedEngineOptions, 'message' | 'prepare' | 'serves'> {
  faults: FaultRates | undefined;
  jobs: Jobs;
  clock: SharedClock;
  /** Whether deliveries of a verification wait for each other's first attempt. */
  inLine: boolean;
}

/** An attempt that has been noted, and the job that it is made for. */
export interface Begun {
  claim: Claim;
  flight: Flight;
  /** Its id. */
  attempt: number;
  target: string;
}

export interface Landing extends Begun {
  exchange: Exchange;
  endedAt: number;
}

/** What is told once the transaction is committed. */
export interface Outcome {
  attempted: { id: number; attempt: StoredAttempt; delivery: StoredDelivery }[];
  ended: EndedDelivery[];
}

/** What is served by other processes only is left to them for so long, and up to as long again. Unit: milliseconds of real time. */
const LEFT = 500;

/** Makes jobs for deliveries that may be attempted, each for its time. */
export async function put({ jobs, clock }: TurnParts, sql: Sql, ready: readonly Ready[]): Promise<void> {
  const now = clock.now();
  await jobs.put(
    sql,
    ready.map(({ id, to, at }) => ({ delivery: id, to, ...(at > now && { at: clock.realAt(at) }) })),
  );
}

/** Fetches at most `count` jobs, none for the targets `without`, and notes the attempts that are about to be made. */
export async function fetchTurn(parts: TurnParts, sql: Sql, count: number, without: readonly string[]) {
  const { jobs, clock, prepare, serves } = parts;
  const claims = await jobs.take(sql, count, without);
  if (claims.length === 0) return { begun: [], ended: [], fetched: 0 };
  const byDelivery = new Map(claims.map((claim) => [claim.delivery, claim]));
  const ids = [...byDelivery.keys()];
  const store = new PostgresStore(sql);
  const lost = claims.filter(({ retryCount }) => retryCount > 0).map(({ delivery }) => delivery);
  const [first] = await Promise.all([store.due(ids), store.cutOff(lost), prepare()]);
  // An attempt that begins needs no lock: what is changed beside it could have been changed a moment later.
  const changes = first.some(({ delivery, isHeld }) => isHeld || delivery.policy.disabledAfter !== undefined);
  const found = changes
    ? await lock(
        sql,
        first.map(({ delivery }) => delivery),
      ).then(() => store.due(ids))
    : first;
  // The job of one that has ended meanwhile is what is left of it.
  const open = found.filter(({ delivery }) => delivery.state === 'open');
  const own = open.filter(({ delivery }) => serves(delivery.provider));
  // Not always at the moment at which this process looks again.
  const later = clock.realAt(clock.now() + (LEFT + (clock.now() % LEFT)) * clock.speed);
  await jobs.put(
    sql,
    open.flatMap(({ delivery: { id, to, provider } }) => (serves(provider) ? [] : [{ delivery: id, to, at: later }])),
  );
  await store.wait(own.flatMap(({ delivery, isHeld }) => (isHeld ? [delivery.id] : [])));
  const inTurn = own.filter(({ isHeld }) => !isHeld);
  const disabled = await disabledOf(
    store,
    inTurn.map(({ delivery }) => delivery),
  );
  const ended = await endAll(
    parts,
    sql,
    disabled.map((delivery) => ({ delivery, state: 'disabled' })),
  );
  const flights = await flightsOf(
    parts,
    store,
    inTurn.filter(({ delivery }) => !disabled.includes(delivery)),
    new Set(lost),
  );
  const kept = new Set(flights.map(({ delivery }) => delivery.id));
  const [attempts] = await Promise.all([
    store.record({ finished: [], ended: [], begun: flights.map(({ begun }) => begun) }),
    jobs.settle(
      sql,
      claims.filter(({ delivery }) => !kept.has(delivery)),
    ),
  ]);
  const begun = flights.map((flight, i): Begun => {
    const claim = byDelivery.get(flight.delivery.id) as Claim;
    return { claim, flight, attempt: attempts[i] as number, target: addressOf(flight.delivery.to).origin };
  });
  return { begun, ended, fetched: claims.length };
}

/** Notes what came of attempts, and what follows. */
export async function landTurn(parts: TurnParts, sql: Sql, landings: readonly Landing[]): Promise<Outcome> {
  const store = new PostgresStore(sql);
  const [open, settled] = await Promise.all([
    lock(
      sql,
      landings.map(({ flight }) => flight.delivery),
    ),
    parts.jobs.settle(
      sql,
      landings.map(({ claim }) => claim),
    ),
  ]);
  // Whose job has been lost is dealt with by another process, as if this attempt had been cut off.
  const own = landings.filter(({ claim }) => settled.has(claim.id));
  if (own.length === 0) return { attempted: [], ended: [] };
  const deliveries = own.map(({ flight }) => flight.delivery);
  const finished = own.map(({ attempt, flight: { delivery, begun }, exchange, endedAt }): FinishedAttempt => {
    const last = { number: begun.number, startedAt: begun.startedAt, endedAt, outcome: exchange.outcome };
    const next = open.has(delivery.id) ? nextOf(delivery, last) : undefined;
    return { attempt, delivery: delivery.id, endedAt, exchange, next };
  });
  const retries = finished.flatMap(({ next }, i): Ready[] => {
    const { id, to } = deliveries[i] as StoredDelivery;
    return next !== undefined && 'nextAt' in next ? [{ id, to, at: next.nextAt }] : [];
  });
  const ended = finished.flatMap(({ delivery, next, endedAt }): EndedDelivery[] =>
    next !== undefined && 'state' in next ? [{ id: delivery, state: next.state, at: endedAt }] : [],
  );
  // Asked one after another, and so done in this order.
  const noted = store.record({ finished, ended: [], begun: [] });
  const [allEnded] = await Promise.all([goOn(parts, sql, ended, deliveries, retries), noted]);
  return {
    attempted: own.map(({ attempt, flight, exchange, endedAt }) => ({
      id: attempt,
      attempt: { ...flight.begun, endedAt, exchange },
      delivery: flight.delivery,
    })),
    ended: allEnded,
  };
}

/** Ends open deliveries without an attempt; the caller has locked them. Gives what has ended by that. */
export async function endAll(
  parts: TurnParts,
  sql: Sql,
  ends: readonly { delivery: InLine; state: EndedDelivery['state'] }[],
): Promise<EndedDelivery[]> {
  if (ends.length === 0) return [];
  const at = parts.clock.now();
  const ended = ends.map(({ delivery: { id }, state }): EndedDelivery => ({ id, state, at }));
  await new PostgresStore(sql).record({ finished: [], ended, begun: [] });
  return goOn(
    parts,
    sql,
    ended,
    ends.map(({ delivery }) => delivery),
    [],
  );
}

/** Lets go what has waited for these, along with what is ready anyway. Gives what has ended in all. */
async function goOn(
  parts: TurnParts,
  sql: Sql,
  ended: readonly EndedDelivery[],
  left: readonly InLine[],
  ready: readonly Ready[],
): Promise<EndedDelivery[]> {
  const [after, released] = await Promise.all([
    follow(sql, ended, parts.inLine),
    release(sql, left, parts.clock.now()),
  ]);
  await put(parts, sql, [...ready, ...after.ready, ...released]);
  return [...ended, ...after.notSent];
}

/** Those whose webhook has been switched off, since so many have been given up. */
async function disabledOf(store: PostgresStore, deliveries: readonly StoredDelivery[]): Promise<StoredDelivery[]> {
  const counts = new Map<string, number>();
  const disabled: StoredDelivery[] = [];
  for (const delivery of deliveries) {
    const { provider, to, policy } = delivery;
    if (policy.disabledAfter === undefined) continue;
    const webhook = webhookOf(delivery);
    const count = counts.get(webhook) ?? (await store.count({ provider, to, state: 'given-up' }));
    counts.set(webhook, count);
    if (count >= policy.disabledAfter) disabled.push(delivery);
  }
  return disabled;
}

async function flightsOf(
  { clock, faults, message: make }: TurnParts,
  store: PostgresStore,
  going: readonly { delivery: StoredDelivery; firstDueAt: number }[],
  lost: ReadonlySet<number>,
): Promise<Flight[]> {
  // Only what has been attempted before has a message, also where that attempt was cut off.
  const before = going.filter(({ delivery: { id, attempts } }) => attempts > 0 || lost.has(id));
  const copied = going.flatMap(({ delivery: { repeats } }) => repeats ?? []);
  const messages = await store.firstMessages([...before.map(({ delivery }) => delivery.id), ...copied]);
  const now = clock.now();
  return going.map(({ delivery, firstDueAt }) => {
    const { id, attempts, repeats } = delivery;
    const fault = faultOf(delivery.fault, faults, id, attempts + 1);
    const begun = { delivery: id, number: attempts + 1, startedAt: now, ...(fault && { fault: fault.kind }) };
    const repeated = repeats === undefined ? undefined : messages.get(repeats);
    try {
      const known = { now, firstDueAt, first: messages.get(id), repeated };
      const { message, isNew } = messageOf(delivery, make, known);
      return { delivery, message, fault, begun: isNew ? { ...begun, request: message } : begun };
    } catch (error) {
      return { delivery, message: undefined, fault, begun, error };
    }
  });
}
