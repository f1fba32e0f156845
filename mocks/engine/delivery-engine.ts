import type { EngineOptions } from './engine.ts';
import type { OutgoingFault } from './faulty-transport.ts';
import type {
  DeliveryFilter,
  NewDelivery,
  NumberedRecord,
  Page,
  RecordFilter,
  StoredAttempt,
  StoredDelivery,
  StoredRecord,
} from './store.ts';
import type { EngineEvent } from './worker.ts';

/** What there is to do. */
export interface EngineState {
  /** Deliveries that have not ended, whoever sends them. */
  open: number;
  /** Attempts that this process has begun and not ended. */
  inFlight: number;
  /** When the next delivery is due; missing if none is open. Milliseconds since the Unix epoch. */
  nextAt?: number;
}

/**
 * What the mock provider needs of whatever delivers its callbacks: one process over a store (`Engine`), or any number of them
 * over one database (`PostgresEngine`). Both deliver at least once; what resolves has been stored.
 */
export interface DeliveryEngine {
  /** How fast its clock runs: 1 is real time, 60 makes a minute of waiting last a second; 0 where time stands still. */
  readonly speed: number;
  /** Milliseconds since the Unix epoch, on the engine's clock. */
  now(): number;
  /** Resolves when the engine's clock says so. Milliseconds since the Unix epoch. Rejects when `signal` aborts. */
  sleepUntil(at: number, signal?: AbortSignal): Promise<void>;
  state(): Promise<EngineState>;

  /**
   * Takes deliveries, and saves records along with them, all or none. Throws `engine/full`, `engine/stopped`,
   * `engine/no-such-delivery`, `engine/not-a-time`, `send/not-a-url`, `send/not-a-policy`, `target/refused`, and what the
   * store says.
   */
  add(deliveries: readonly NewDelivery[], records?: readonly StoredRecord[]): Promise<StoredDelivery[]>;
  /** Throws `send/not-a-url` or `target/refused` for what cannot or may not be called. */
  checkTarget(to: string): void;
  /** Sends the message of a delivery once more, as a new delivery. Throws `engine/no-such-delivery`, `engine/full`, `engine/stopped`. */
  redeliver(id: number, fault?: OutgoingFault): Promise<StoredDelivery>;
  /** Ends an open delivery; an attempt in flight still lands. Throws `engine/no-such-delivery`, `engine/stopped`. */
  cancel(id: number): Promise<StoredDelivery>;
  /** Ends the deliveries of a verification that are due later than a moment and have had no attempt, all or none. Gives how many. */
  cancelPlanned(verification: string, dueAfter: number): Promise<number>;
  /** Removes everything: deliveries, attempts and records; what is in flight is as if it had not been. */
  reset(): Promise<void>;

  get(id: number): Promise<StoredDelivery | undefined>;
  list(filter?: DeliveryFilter, page?: Page): Promise<StoredDelivery[]>;
  count(filter?: DeliveryFilter): Promise<number>;
  /** The attempts of a delivery with what was sent. `page.after`: how many of them to leave out. */
  attempts(id: number, page?: Page): Promise<StoredAttempt[]>;
  /** The last attempt of each of these deliveries, in any order; those that have had none are left out. What was sent may be missing. */
  lastAttempts(ids: readonly number[]): Promise<StoredAttempt[]>;

  /** Inserts records, or replaces those of the same kind, provider and id. Throws `engine/stopped`. */
  save(records: readonly StoredRecord[]): Promise<void>;
  /** The record with this id, else the youngest with this name. */
  find(kind: string, provider: string, name: string): Promise<NumberedRecord | undefined>;
  /** In the order in which they were first saved; pages by their numbers. */
  records(filter?: RecordFilter, page?: Page): Promise<NumberedRecord[]>;
  /** Tells by a change that the records of a kind are others, whichever process has saved or removed some. */
  revision(kind: string): Promise<string>;
  /** Counts: 0, 1, 2 … for each kind and provider, never one twice, by whichever process; anew after a reset. */
  draw(kind: string, provider: string): Promise<number>;
  /** Carries out one piece of work with the same key after another, in whichever process. One within another of its key never ends. */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<T>;

  /** Tells a listener everything that happens from now on, in whichever process. What it throws is ignored. Gives the way to stop. */
  subscribe(listener: (event: EngineEvent) => void): () => void;
  /** Resolves when nothing is in flight and nothing is due. Rejects with what the store failed with. */
  idle(): Promise<void>;
  /** Lets time run slower, faster, or at 0 not at all. Throws `send/not-a-speed`, and `engine/clock-shared` where others share the clock. */
  setSpeed(speed: number): Promise<void>;
  /** Lets time pass at once. `next` goes to the next due delivery. Throws `engine/not-a-time`, and `engine/clock-shared`. */
  advance(ms: number | 'next'): Promise<void>;
  /** Begins no attempt any more and lets those in flight end, at most for so much real time; what is open is kept. */
  stop(options?: { graceMs?: number }): Promise<void>;
}

/** What an engine is asked to be, whatever it keeps deliveries in. */
export type SharedEngineOptions = Omit<EngineOptions, 'store' | 'clock'> & {
  /** Called before messages are made: whoever makes them reads what others have changed. */
  prepare(): Promise<void>;
  /** Whether this process can make the messages of a provider. */
  serves(provider: string): boolean;
};

/** A way to start an engine. */
export type StartEngine = (options: SharedEngineOptions) => Promise<DeliveryEngine>;
