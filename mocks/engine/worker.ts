import type { Clock } from '../../src/core/clock.ts';
import type { Message } from '../../src/core/message.ts';
import { afterThisTurn } from '../clock.ts';
import { type Flight as AnyFlight, fly, messageOf, nextOf, webhookOf } from './attempt.ts';
import { type FaultRates, faultOf } from './faulty-transport.ts';
import { type Entry, Queue, type QueueOptions } from './queue.ts';
import type { Sender } from './sender.ts';
import type {
  EndedDelivery,
  EndState,
  Exchange,
  FinishedAttempt,
  OpenDelivery,
  Store,
  StoredAttempt,
  StoredDelivery,
} from './store.ts';

export type EngineEvent =
  | { type: 'added'; delivery: StoredDelivery }
  | { type: 'attempted'; attempt: StoredAttempt }
  | { type: 'ended'; delivery: number; state: EndState; at: number }
  /** It was set or advanced. Times: milliseconds since the Unix epoch; `nextAt`: see `EngineState`; `speed`: see `ServerClock`. */
  | { type: 'clock'; now: number; speed: number; nextAt?: number }
  /** All deliveries are gone. */
  | { type: 'reset' }
  /** The store has failed: nothing is attempted any more. What has been stored is taken up by the next engine. */
  | { type: 'failed'; error: unknown };

export interface WorkerParts {
  store: Store;
  clock: Clock;
  sender: Sender;
  message: (delivery: StoredDelivery, at: number) => Message;
  queue: QueueOptions;
  faults: FaultRates | undefined;
  emit: (event: EngineEvent) => void;
}

/** An attempt on its way. */
interface Flight extends AnyFlight {
  entry: Entry;
}

/** What a turn comes to: stored together, then begun and told. */
interface Turn {
  finished: FinishedAttempt[];
  ended: EndedDelivery[];
  flights: Flight[];
}

interface Landing {
  flight: Flight;
  attempt: number;
  endedAt: number;
  exchange: Exchange;
}

/** So many deliveries that have just been added are kept at hand for their first attempt. */
const AT_HAND = 2_000;

/**
 * Takes due deliveries from the queue, notes each attempt in the store, sends it, and notes what came of it. Everything that
 * changes the store is done one after another, and what has come in together is stored together: that is what makes a
 * store that waits for its disk fast enough.
 */
export class Worker {
  readonly #parts: WorkerParts;
  #queue: Queue;
  #landings: Landing[] = [];
  readonly #flights = new Set<{ abort(reason: unknown): void }>();
  readonly #atHand = new Map<number, StoredDelivery>();
  /** Deliveries given up by provider and URL, as far as anybody has asked. */
  readonly #givenUp = new Map<string, number>();
  #generation = 0;
  #alarm: { at: number; cancel: AbortController } | undefined;
  #isScheduled = false;
  #isStopping = false;
  #failure: { error: unknown } | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #pending = 0;
  #waiters: (() => void)[] = [];

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#queue = new Queue(parts.queue);
  }

  get queue(): Queue {
    return this.#queue;
  }

  get inFlight(): number {
    return this.#flights.size;
  }

  /** Does `work` when nothing else changes the store. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    this.#pending++;
    const done = this.#last.then(() => {
      if (this.#failure !== undefined) throw this.#failure.error;
      return work();
    });
    this.#last = done
      .catch(() => {})
      .then(() => {
        this.#pending--;
        this.#wake();
      });
    return done;
  }

  /** Takes up deliveries; gives the ids of those that are never to be sent, which are ended. Call it exclusively. */
  async take(deliveries: readonly OpenDelivery[]): Promise<number[]> {
    const at = this.#parts.clock.now();
    const refused = deliveries.filter((delivery) => !this.#queue.add(delivery)).map(({ id }) => id);
    const notSent = refused.flatMap((id) => [id, ...this.#queue.end(id, 'not-sent', at)]);
    await this.#store({ ended: notSent.map((id) => ({ id, state: 'not-sent', at })) });
    this.schedule();
    return notSent;
  }

  keepAtHand(delivery: StoredDelivery): void {
    if (this.#atHand.size < AT_HAND) this.#atHand.set(delivery.id, delivery);
  }

  /**
   * Ends open deliveries without an attempt, all or none; those that wait for them are never sent. Gives how many of them
   * have ended. Call it exclusively.
   */
  async end(ids: readonly number[], state: EndState): Promise<number> {
    const wanted = new Set(ids.filter((id) => this.#queue.has(id)));
    const ended = [...wanted].flatMap((id) => (this.#queue.has(id) ? this.#end(id, state) : []));
    await this.#store({ ended: ended.map((each) => (wanted.has(each.id) ? { ...each, state } : each)) });
    this.schedule();
    return wanted.size;
  }

  /** Forgets everything, also what is in flight. Call it exclusively. */
  forget(): void {
    this.#breakOff('the deliveries were removed');
    this.#queue = new Queue(this.#parts.queue);
    this.#landings = [];
    this.#atHand.clear();
    this.#givenUp.clear();
    this.#disarm();
  }

  /** No more attempts from now on; resolves once those in flight have ended, or are broken off when `signal` aborts. */
  async stop(signal?: AbortSignal): Promise<void> {
    this.#isStopping = true;
    this.#disarm();
    const breakOff = () => {
      this.#breakOff('the engine was stopped');
      this.#wake();
    };
    if (signal?.aborted) breakOff();
    signal?.addEventListener('abort', breakOff, { once: true });
    while (this.#failure === undefined && (this.#flights.size > 0 || this.#landings.length > 0 || this.#pending > 0)) {
      await this.#change();
    }
    signal?.removeEventListener('abort', breakOff);
  }

  /** Resolves when nothing is in flight and nothing is due. Rejects with the failure of the store. */
  async idle(): Promise<void> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error;
      const isBusy = this.#flights.size > 0 || this.#landings.length > 0 || this.#pending > 0 || this.#isScheduled;
      const nextAt = this.#queue.nextAt();
      const isDue = !this.#isStopping && nextAt !== undefined && nextAt <= this.#parts.clock.now();
      if (!isBusy && !isDue) return;
      if (!isBusy) this.schedule();
      await this.#change();
    }
  }

  /** Looks for work soon. */
  schedule(): void {
    if (this.#isScheduled || this.#failure !== undefined) return;
    this.#isScheduled = true;
    afterThisTurn(() => {
      this.#isScheduled = false;
      this.exclusively(() => this.#turn()).catch((error) => this.#fail(error));
    });
  }

  async #turn(): Promise<void> {
    const landings = this.#landings;
    this.#landings = [];
    const changes: Turn = { finished: [], ended: [], flights: [] };
    for (const landing of landings) this.#land(landing, changes);
    if (!this.#isStopping) {
      const entries = this.#queue.take(this.#parts.clock.now());
      if (entries.length > 0) await this.#prepare(entries, changes);
    }
    const attempts = await this.#store(changes, landings);
    changes.flights.forEach((flight, i) => void this.#fly(flight, attempts[i] ?? 0));
    this.#arm();
  }

  /** Stores changes if there are any, then tells them. The queue is ahead of it: if this fails, nothing is attempted any more. */
  async #store({ finished = [], ended = [], flights = [] }: Partial<Turn>, landings: readonly Landing[] = []) {
    if (finished.length + ended.length + flights.length === 0) return [];
    const { store, emit } = this.#parts;
    const changes = { finished, ended, begun: flights.map(({ begun }) => begun) };
    const attempts = await store.record(changes).catch((error: unknown) => {
      this.#fail(error);
      throw error;
    });
    for (const [i, { delivery, endedAt, exchange, next }] of finished.entries()) {
      emit({ type: 'attempted', attempt: { ...(landings[i] as Landing).flight.begun, endedAt, exchange } });
      if (next !== undefined && 'state' in next) emit({ type: 'ended', delivery, state: next.state, at: endedAt });
    }
    for (const { id, state, at } of ended) emit({ type: 'ended', delivery: id, state, at });
    return attempts;
  }

  /** Notes attempts for deliveries whose turn it is. */
  async #prepare(entries: readonly Entry[], { finished, ended, flights }: Turn): Promise<void> {
    const { store, clock, faults } = this.#parts;
    const others = entries.filter(({ id }) => !this.#atHand.has(id)).map(({ id }) => id);
    const read = others.length === 0 ? [] : await store.getAll(others);
    const known = new Map(read.map((delivery) => [delivery.id, delivery]));
    const startedAt = clock.now();
    for (const entry of entries) {
      const fresh = this.#atHand.get(entry.id);
      this.#atHand.delete(entry.id);
      const delivery = fresh ?? known.get(entry.id);
      if (delivery === undefined) throw new Error(`delivery ${entry.id} is not in the store`);
      if (await this.#isDisabled(delivery, finished)) {
        this.#queue.landed(entry, startedAt);
        ended.push(...this.#end(entry.id, 'disabled'));
        continue;
      }
      const number = entry.attempts + 1;
      const fault = faultOf(delivery.fault, faults, entry.id, number);
      const begun = { delivery: entry.id, number, startedAt, ...(fault && { fault: fault.kind }) };
      try {
        const { message, isNew } = await this.#messageOf(entry, delivery, startedAt, fresh !== undefined);
        flights.push({ entry, delivery, message, fault, begun: isNew ? { ...begun, request: message } : begun });
      } catch (error) {
        flights.push({ entry, delivery, message: undefined, fault, begun, error });
      }
    }
  }

  /** `isNew`: these bytes are not in the store yet. */
  async #messageOf(entry: Entry, delivery: StoredDelivery, now: number, isFresh: boolean) {
    const { store, message: make } = this.#parts;
    const { policy, repeats } = delivery;
    // A first attempt that was cut off has a message already; one with a message of its own needs none of the store.
    const isGiven = isFresh || delivery.message !== undefined;
    const first = isGiven ? undefined : await store.firstMessage(entry.id);
    const isCopy = repeats !== undefined && first === undefined && !policy.resign;
    const repeated = isCopy ? await store.firstMessage(repeats) : undefined;
    return messageOf(delivery, make, { now, firstDueAt: entry.firstDueAt, first, repeated });
  }

  async #fly(flight: Flight, attempt: number): Promise<void> {
    const { clock, sender } = this.#parts;
    const generation = this.#generation;
    const deadline = clock.deadline(flight.delivery.policy.timeoutMs);
    this.#flights.add(deadline);
    const { exchange, endedAt } = await fly(flight, { sender, clock, signal: deadline.signal });
    deadline.cancel();
    // What was broken off is as if the process had ended: it stays in the store as it was.
    if (generation !== this.#generation) return;
    this.#flights.delete(deadline);
    this.#landings.push({ flight, attempt, endedAt, exchange });
    this.schedule();
  }

  #land({ flight, attempt, endedAt, exchange }: Landing, { finished, ended }: Turn): void {
    const { entry, delivery, begun } = flight;
    const { number, startedAt } = begun;
    this.#queue.landed(entry, endedAt);
    const last = { number, startedAt, endedAt, outcome: exchange.outcome };
    const next = entry.gone ? undefined : nextOf(delivery, last);
    finished.push({ attempt, delivery: entry.id, endedAt, exchange, next });
    if (next === undefined) return;
    if ('nextAt' in next) {
      this.#queue.retry(entry, next.nextAt);
      return;
    }
    for (const id of this.#queue.end(entry.id, next.state, endedAt)) ended.push({ id, state: 'not-sent', at: endedAt });
    const webhook = webhookOf(delivery);
    const count = this.#givenUp.get(webhook);
    if (next.state === 'given-up' && count !== undefined) this.#givenUp.set(webhook, count + 1);
  }

  /** Takes a delivery out of the queue; gives what has ended by that. */
  #end(id: number, state: EndState): EndedDelivery[] {
    const at = this.#parts.clock.now();
    const notSent = this.#queue.end(id, state, at);
    return [{ id, state, at }, ...notSent.map((id): EndedDelivery => ({ id, state: 'not-sent', at }))];
  }

  /** @param finished what is not stored yet */
  async #isDisabled(delivery: StoredDelivery, finished: readonly FinishedAttempt[]): Promise<boolean> {
    const { provider, to, policy } = delivery;
    if (policy.disabledAfter === undefined) return false;
    const webhook = webhookOf(delivery);
    let count = this.#givenUp.get(webhook);
    if (count === undefined) {
      const isGivenUp = ({ next }: FinishedAttempt) =>
        next !== undefined && 'state' in next && next.state === 'given-up';
      const ids = finished.filter(isGivenUp).map(({ delivery }) => delivery);
      const unstored = (await this.#parts.store.getAll(ids)).filter((each) => webhookOf(each) === webhook).length;
      count = unstored + (await this.#parts.store.count({ provider, to, state: 'given-up' }));
      this.#givenUp.set(webhook, count);
    }
    return count >= policy.disabledAfter;
  }

  /** Sees to it that the next due delivery is noticed. */
  #arm(): void {
    const { clock } = this.#parts;
    const at = this.#queue.nextAt();
    if (at === undefined || this.#isStopping) return;
    if (at <= clock.now()) {
      this.schedule();
      return;
    }
    // An alarm that is too early finds nothing to do and arms the next one.
    if (this.#alarm !== undefined && this.#alarm.at <= at) return;
    this.#disarm();
    const cancel = new AbortController();
    const alarm = { at, cancel };
    this.#alarm = alarm;
    clock.sleepUntil(at, cancel.signal).then(
      () => {
        if (this.#alarm === alarm) this.#alarm = undefined;
        this.schedule();
      },
      () => {},
    );
  }

  #disarm(): void {
    this.#alarm?.cancel.abort();
    this.#alarm = undefined;
  }

  #breakOff(reason: string): void {
    this.#generation++;
    for (const flight of this.#flights) flight.abort(new Error(reason));
    this.#flights.clear();
  }

  #fail(error: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = { error };
    this.#disarm();
    this.#breakOff('the store has failed');
    this.#wake();
    this.#parts.emit({ type: 'failed', error });
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  #wake(): void {
    for (const wake of this.#waiters.splice(0)) wake();
  }
}
