import { VerihookError } from '../../src/core/errors.ts';
import type { Consumer, Message } from '../../src/core/message.ts';
import type { ServerClock } from '../clock.ts';
import { webhookUrl } from '../transport.ts';
import { checkAll } from './check.ts';
import { copyOf } from './copy.ts';
import type { DeliveryEngine, EngineState } from './delivery-engine.ts';
import type { FaultRates, OutgoingFault } from './faulty-transport.ts';
import type { Order } from './queue.ts';
import { consumerSender, httpSender, type Sender } from './sender.ts';
import type {
  DeliveryFilter,
  NewDelivery,
  NumberedRecord,
  OpenDelivery,
  Page,
  RecordFilter,
  Store,
  StoredAttempt,
  StoredDelivery,
  StoredRecord,
} from './store.ts';
import { checkRules, checkTarget, type TargetRules } from './targets.ts';
import { Turns } from './turns.ts';
import { type EngineEvent, Worker } from './worker.ts';

export type { EngineEvent } from './worker.ts';

export interface EngineOptions {
  /** Closed along with the engine. */
  store: Store;
  /** What time it is and how waits pass. */
  clock: ServerClock;
  /**
   * Makes the message of an attempt, signed for a time (milliseconds since the Unix epoch). Called for the first attempt, and
   * for each further one where the policy signs anew; never for what is repeated byte for byte.
   */
  message: (delivery: StoredDelivery, at: number) => Message;
  /** A handler in this process that gets everything. Default: over HTTP to each delivery's own URL. */
  consumer?: Consumer;
  /** Default: `per-verification`. */
  order?: Order;
  /** Most attempts in flight to one origin, and in all. Default: 16 and 64. */
  concurrency?: { perTarget?: number; total?: number };
  /** Most open deliveries. Default: 100,000. */
  openLimit?: number;
  /** Faults on the way to the consumer, by seeded probability. Default: none but what a delivery asks for. */
  faults?: FaultRates;
  /** What may be called. Default: everything, as for a server that is bound to this machine alone. */
  targets?: TargetRules;
  /** Takes certificates that cannot be verified. Default: false. */
  insecure?: boolean;
}

const EVERYTHING: TargetRules = { wide: false };

/** Starts an engine and takes up what is open in its store. Throws `target/not-a-rule`. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { targets = EVERYTHING, concurrency: { perTarget = 16, total = 64 } = {}, insecure = false } = options;
  checkRules(targets);
  const sender =
    options.consumer === undefined
      ? await httpSender({ connections: perTarget, rules: targets, insecure })
      : consumerSender(options.consumer);
  const engine = new Engine({ ...options, targets, concurrency: { perTarget, total } }, sender);
  await engine.resume();
  return engine;
}

/**
 * Delivers at least once: a delivery is stored before its first attempt, and ends only as acknowledged, as given up by the
 * provider's policy, or cancelled. What was open when a process ended is taken up by the next one on the same store: nothing
 * is lost, and at most the attempts in flight are repeated.
 */
export class Engine implements DeliveryEngine {
  readonly #options: EngineOptions;
  readonly #sender: Sender;
  readonly #worker: Worker;
  readonly #listeners = new Set<(event: EngineEvent) => void>();
  /** What has been drawn since the start, or since there was nothing. */
  readonly #drawn = new Map<string, number>();
  #beganEmpty = false;
  readonly #saved = new Map<string, number>();
  readonly #turns = new Turns();
  #stopped: Promise<void> | undefined;
  #clockMoved: Promise<void> = Promise.resolve();

  /** @internal `startEngine` is the way in. */
  constructor(options: EngineOptions, sender: Sender) {
    this.#options = options;
    this.#sender = sender;
    const { store, clock, message, order = 'per-verification', faults } = options;
    const { perTarget = 16, total = 64 } = options.concurrency ?? {};
    const emit = (event: EngineEvent) => this.#emit(event);
    this.#worker = new Worker({ store, clock, sender, message, queue: { order, perTarget, total }, faults, emit });
  }

  /** @internal Takes up what is open in the store. */
  async resume(): Promise<void> {
    const { store } = this.#options;
    this.#beganEmpty = (await store.countRecords()) === 0;
    await this.#worker.exclusively(async () => this.#worker.take(await store.open()));
  }

  /** Milliseconds since the Unix epoch, on the engine's clock. */
  now(): number {
    return this.#options.clock.now();
  }

  /** Resolves when the engine's clock says so. Milliseconds since the Unix epoch. Rejects when `signal` aborts. */
  sleepUntil(at: number, signal?: AbortSignal): Promise<void> {
    return this.#options.clock.sleepUntil(at, signal);
  }

  /** Open deliveries, and attempts in flight. */
  get load(): { open: number; inFlight: number } {
    return { open: this.#worker.queue.size, inFlight: this.#worker.inFlight };
  }

  async state(): Promise<EngineState> {
    const nextAt = this.nextAt();
    return { ...this.load, ...(nextAt !== undefined && { nextAt }) };
  }

  /** When the next delivery is due; `undefined` if none is open. Milliseconds since the Unix epoch. */
  nextAt(): number | undefined {
    return this.#worker.queue.nextAt();
  }

  /**
   * Takes deliveries, all or none; once it resolves they are stored, and none is lost. Throws `engine/full`, `engine/stopped`,
   * `engine/no-such-delivery`, `engine/not-a-time`, `send/not-a-url`, `send/not-a-policy`, `target/refused`, and what the
   * store says.
   *
   * @param records are saved along with them
   */
  async add(deliveries: readonly NewDelivery[], records: readonly StoredRecord[] = []): Promise<StoredDelivery[]> {
    if (deliveries.length === 0) return this.save(records).then(() => []);
    checkAll(deliveries, this.#options.targets ?? EVERYTHING);
    return this.#change(() => this.#add(deliveries, records));
  }

  /** Throws `send/not-a-url` or `target/refused` for what cannot or may not be called. */
  checkTarget(to: string): void {
    checkTarget(webhookUrl(to), this.#options.targets ?? EVERYTHING);
  }

  /** Inserts records, or replaces those of the same kind, provider and id; once it resolves they are stored. Throws `engine/stopped`. */
  save(records: readonly StoredRecord[]): Promise<void> {
    for (const { kind } of records) this.#saved.set(kind, (this.#saved.get(kind) ?? 0) + 1);
    return this.#change(() => this.#options.store.save(records));
  }

  async revision(kind: string): Promise<string> {
    return String(this.#saved.get(kind) ?? 0);
  }

  async draw(kind: string, provider: string): Promise<number> {
    const key = `${kind} ${provider}`;
    // What a process before this one has begun counts as well.
    const before =
      this.#beganEmpty || this.#drawn.has(key) ? 0 : await this.#options.store.countRecords({ kind, provider });
    const next = this.#drawn.get(key) ?? before;
    this.#drawn.set(key, next + 1);
    return next;
  }

  exclusively<T>(key: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(key, work);
  }

  /** The record with this id, else the youngest with this name. */
  find(kind: string, provider: string, name: string): Promise<NumberedRecord | undefined> {
    return this.#options.store.find(kind, provider, name);
  }

  /** In the order in which they were first saved; pages by their numbers. */
  records(filter?: RecordFilter, page?: Page): Promise<NumberedRecord[]> {
    return this.#options.store.records(filter, page);
  }

  countRecords(filter?: RecordFilter): Promise<number> {
    return this.#options.store.countRecords(filter);
  }

  /** The greatest number that was ever given to a record, also before a reset; 0 if none was. */
  lastRecordNumber(): Promise<number> {
    return this.#options.store.lastRecordNumber();
  }

  /**
   * Sends the message of a delivery once more, as a new delivery: byte for byte, or signed anew where the policy says so.
   * Throws `engine/no-such-delivery`, `engine/full`, `engine/stopped`.
   *
   * @param fault what goes wrong on its way. Default: nothing
   */
  redeliver(id: number, fault?: OutgoingFault): Promise<StoredDelivery> {
    return this.#change(async () => {
      const copy = copyOf(await this.#known(id), this.now(), fault);
      const [stored] = await this.#add([copy], []);
      return stored as StoredDelivery;
    });
  }

  /**
   * Ends an open delivery; an attempt in flight still lands, and nothing follows. One that has ended stays as it is. Throws
   * `engine/no-such-delivery`, `engine/stopped`.
   */
  cancel(id: number): Promise<StoredDelivery> {
    return this.#change(async () => {
      await this.#known(id);
      await this.#worker.end([id], 'cancelled');
      return this.#known(id);
    });
  }

  /**
   * Ends all open deliveries of a verification, or none; attempts in flight still land, and nothing follows. Gives how many
   * have ended. Throws `engine/stopped`.
   */
  cancelOpen(verification: string): Promise<number> {
    return this.#cancelAll(verification, () => true);
  }

  /**
   * Ends the deliveries of a verification that are due later than a moment (milliseconds since the Unix epoch) and have had no
   * attempt, all or none. Gives how many. Throws `engine/stopped`.
   */
  cancelPlanned(verification: string, dueAfter: number): Promise<number> {
    return this.#cancelAll(verification, ({ attempts, nextAt }) => attempts === 0 && nextAt > dueAfter);
  }

  /** Removes everything: deliveries, attempts and records; what is in flight is broken off. Throws `engine/stopped`. */
  reset(): Promise<void> {
    return this.#change(async () => {
      await this.#options.store.clear();
      this.#worker.forget();
      this.#drawn.clear();
      this.#beganEmpty = true;
      for (const [kind, count] of this.#saved) this.#saved.set(kind, count + 1);
      this.#emit({ type: 'reset' });
    });
  }

  get(id: number): Promise<StoredDelivery | undefined> {
    return this.#options.store.get(id);
  }

  list(filter?: DeliveryFilter, page?: Page): Promise<StoredDelivery[]> {
    return this.#options.store.list(filter, page);
  }

  count(filter?: DeliveryFilter): Promise<number> {
    return this.#options.store.count(filter);
  }

  /** The attempts of a delivery with what was sent. `page.after`: how many of them to leave out. */
  async attempts(id: number, page?: Page): Promise<StoredAttempt[]> {
    const { store } = this.#options;
    const attempts = await store.attempts(id, page);
    if (attempts.every(({ request }) => request !== undefined)) return attempts;
    const request = (await store.get(id))?.message ?? (await store.firstMessage(id));
    return request === undefined ? attempts : attempts.map((attempt) => ({ request, ...attempt }));
  }

  /** The last attempt of each of these deliveries, in any order; those that have had none are left out. What was sent may be missing. */
  lastAttempts(ids: readonly number[]): Promise<StoredAttempt[]> {
    return this.#options.store.lastAttempts(ids);
  }

  /** Tells a listener everything that happens from now on, after it has been stored. What it throws is ignored. Gives the way to stop. */
  subscribe(listener: (event: EngineEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when nothing is in flight and nothing is due. Rejects with what the store failed with. */
  idle(): Promise<void> {
    return this.#worker.idle();
  }

  /** How fast the clock runs: 1 is real time, 60 makes a minute of waiting last a second; 0 where time stands still. */
  get speed(): number {
    return this.#options.clock.speed;
  }

  /** Lets time run slower, faster, or at 0 not at all; after an advance that is going on. Throws `send/not-a-speed`. */
  setSpeed(speed: number): Promise<void> {
    return this.#moveClock(async () => this.#options.clock.setSpeed(speed));
  }

  /**
   * Lets time pass at once: everything that is due by then is attempted at its own time, one moment after the other. A clock
   * that runs stands still meanwhile, and runs on from there. Resolves when all of it has landed. Throws `engine/not-a-time`,
   * and what the store failed with.
   *
   * @param ms milliseconds; `next` goes to the next due delivery, if there is one
   */
  advance(ms: number | 'next'): Promise<void> {
    return this.#moveClock(async () => {
      if (ms !== 'next' && !(ms >= 0 && Number.isFinite(ms)))
        throw new VerihookError(
          'engine/not-a-time',
          `The clock cannot be advanced by ${String(ms)}. Give milliseconds of at least 0, or "next".`,
        );
      const { clock } = this.#options;
      const { speed } = clock;
      clock.setSpeed(0);
      try {
        await this.#pass(ms);
      } finally {
        clock.setSpeed(speed);
      }
    });
  }

  /**
   * Begins no attempt any more, lets those in flight end, and closes the store; what is open is for the next engine.
   *
   * @param graceMs after this real time, attempts in flight are broken off, to be repeated. Default: each has its timeout
   */
  stop({ graceMs }: { graceMs?: number } = {}): Promise<void> {
    this.#stopped ??= (async () => {
      const grace = graceMs === undefined ? undefined : this.#options.clock.deadline(graceMs);
      await this.#worker.stop(grace?.signal);
      grace?.cancel();
      await this.#sender.close();
      await this.#options.store.close();
    })();
    return this.#stopped;
  }

  async #pass(ms: number | 'next'): Promise<void> {
    const { clock } = this.#options;
    await this.idle();
    const target = ms === 'next' ? (this.nextAt() ?? clock.now()) : clock.now() + ms;
    for (let next = this.nextAt(); next !== undefined && next <= target; next = this.nextAt()) {
      clock.advanceTo(next);
      await this.idle();
      // Nothing is attempted any more, and would be due for ever.
      if (this.#stopped !== undefined) return;
    }
    clock.advanceTo(target);
  }

  /** Moves the clock once it has come where the call before wanted it, and tells so. */
  #moveClock(work: () => Promise<void>): Promise<void> {
    const done = this.#clockMoved.then(work);
    this.#clockMoved = done.then(
      () => {
        const nextAt = this.nextAt();
        const { speed } = this;
        this.#emit({ type: 'clock', now: this.now(), speed, ...(nextAt !== undefined && { nextAt }) });
      },
      () => {},
    );
    return done;
  }

  async #add(deliveries: readonly NewDelivery[], records: readonly StoredRecord[]): Promise<StoredDelivery[]> {
    const { store, openLimit = 100_000 } = this.#options;
    if (this.#worker.queue.size + deliveries.length > openLimit) {
      throw new VerihookError(
        'engine/full',
        `There are ${this.#worker.queue.size} open deliveries, and at most ${openLimit} may be. Wait until some have ended, or cancel them.`,
      );
    }
    const stored = await store.add(deliveries, this.now(), records);
    const states = new Map(stored.map(({ id, state }) => [id, state]));
    for (const delivery of stored) {
      this.#worker.keepAtHand(delivery);
      this.#emit({ type: 'added', delivery });
    }
    const open = stored.filter(({ state }) => state === 'open');
    const notSent = await this.#worker.take(
      open.map(({ id, verification, to, planned, attempts, after }): OpenDelivery => {
        const state = after === undefined ? undefined : states.get(after);
        const before = after !== undefined && state !== undefined ? { after: { id: after, state } } : {};
        return { id, verification, to, nextAt: planned.dueAt, attempts, ...before };
      }),
    );
    if (notSent.length === 0) return stored;
    return Promise.all(stored.map(({ id }) => this.#known(id)));
  }

  #cancelAll(verification: string, isMeant: (delivery: OpenDelivery) => boolean): Promise<number> {
    return this.#change(async () => {
      const open = await this.#options.store.open(verification);
      const meant = open.filter(isMeant).map(({ id }) => id);
      return this.#worker.end(meant, 'cancelled');
    });
  }

  async #known(id: number): Promise<StoredDelivery> {
    const delivery = await this.#options.store.get(id);
    if (delivery !== undefined) return delivery;
    throw new VerihookError('engine/no-such-delivery', `There is no delivery ${id}. List them to see which there are.`);
  }

  #change<T>(work: () => Promise<T>): Promise<T> {
    return this.#worker.exclusively(() => {
      if (this.#stopped === undefined) return work();
      throw new VerihookError('engine/stopped', 'The engine has been stopped. Start another one on the same store.');
    });
  }

  #emit(event: EngineEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch {
        // Deliveries do not depend on whoever listens.
      }
    }
  }
}
