import type { DeliveryPolicy, Outcome } from '../../src/core/delivery.ts';
import type { Message } from '../../src/core/message.ts';
import type { Delivery as RunDelivery } from '../../src/core/run.ts';
import type { PlannedDelivery } from '../../src/core/scenario.ts';
import type { OutgoingFault } from './faulty-transport.ts';

/** A delivery as it is handed to the engine. Plain data, so that any store can keep it; no secret is part of it. */
export interface NewDelivery {
  /** What the deliveries of one verification have in common, for example its `scanRef`. */
  verification: string;
  provider: string;
  /** The webhook endpoint. */
  to: string;
  /** Plain JSON. `planned.onlyAfter` names a delivery of the same verification that is added along with it. */
  planned: PlannedDelivery;
  policy: DeliveryPolicy;
  /** A retry that would be due later is not made. Milliseconds since the Unix epoch. Default: the policy alone decides. */
  stopAt?: number;
  /** The exact bytes of every attempt. Default: the engine asks for a message when the first attempt begins. */
  message?: Message;
  /** What goes wrong on the way to the consumer. */
  fault?: OutgoingFault;
  /** The delivery whose message is sent once more. */
  repeats?: number;
}

/** How a delivery stands: `open` until it has ended; the other words are those of a run. */
export type DeliveryState = 'open' | 'cancelled' | RunDelivery['state'];
export type EndState = Exclude<DeliveryState, 'open'>;

/** A delivery in a store. Times: milliseconds since the Unix epoch, on the engine's clock. */
export interface StoredDelivery extends NewDelivery {
  /** Counted up from 1; never given twice by one store. */
  id: number;
  state: DeliveryState;
  addedAt: number;
  /** The id of the delivery that must be acknowledged first. */
  after?: number;
  /** When the next attempt is due. Only of an open delivery. */
  nextAt?: number;
  endedAt?: number;
  /** Attempts that have ended; one that was cut off with the process does not count. */
  attempts: number;
}

/** What the queue has to know of an open delivery, and no more: there may be a hundred thousand. */
export interface OpenDelivery {
  id: number;
  verification: string;
  to: string;
  nextAt: number;
  /** Attempts that have ended. */
  attempts: number;
  /** The delivery that must be acknowledged first, and how that one stands. */
  after?: { id: number; state: DeliveryState; endedAt?: number };
}

/** What came of an attempt, and what the consumer answered as far as it was read. */
export interface Exchange {
  outcome: Outcome;
  /** How long the consumer took, whatever the speed of the engine's clock. Real milliseconds. Absent where nothing was sent. */
  tookMs?: number;
  /** Only of an answer. Names in lower case. */
  headers?: Readonly<Record<string, string | readonly string[]>>;
  /** `Retry-After` as it was answered. Recorded; no provider is known to heed it. */
  retryAfter?: string;
  /** The answer was longer than what was read of it. */
  truncated?: true;
  /** The bytes that were read of it, where they are no text. */
  base64?: string;
}

/** An attempt that has begun. It is stored before the first byte is sent. */
export interface BegunAttempt {
  delivery: number;
  /** 1 for the first. The repetition of an attempt that was cut off has the same number. */
  number: number;
  startedAt: number;
  /** What is sent, where that is not the message of the first attempt. `undefined` as well if no message could be made. */
  request?: Message;
  /** What goes wrong on the way to the consumer. */
  fault?: OutgoingFault['kind'];
}

/** An attempt that has ended, and what follows for its delivery. */
export interface FinishedAttempt {
  /** As `record` has numbered it. */
  attempt: number;
  delivery: number;
  endedAt: number;
  exchange: Exchange;
  /** The next attempt, the end, or nothing, for a delivery that has ended meanwhile. */
  next: { nextAt: number } | { state: EndState } | undefined;
}

/** An attempt in a store. */
export interface StoredAttempt extends BegunAttempt {
  endedAt?: number;
  /** Missing while the attempt is in flight, and for one that was cut off. */
  exchange?: Exchange;
  /** The process ended during this attempt; what the consumer got of it is not known. */
  cutOff?: true;
}

/** A delivery that has ended without an attempt. */
export interface EndedDelivery {
  id: number;
  state: EndState;
  at: number;
}

/** What is stored together, in this order. */
export interface Changes {
  finished: readonly FinishedAttempt[];
  ended: readonly EndedDelivery[];
  begun: readonly BegunAttempt[];
}

export interface DeliveryFilter {
  provider?: string;
  verification?: string;
  event?: string;
  to?: string;
  state?: DeliveryState;
  /** A part of its verification, event or target, in any case. */
  text?: string;
}

/** Whether a text holds another, in whatever case: what a person looks for. */
export function holds(where: readonly string[], text: string): boolean {
  const wanted = text.toLowerCase();
  return where.some((each) => each.toLowerCase().includes(wanted));
}

/** What else has to outlive the process beside deliveries, such as verifications. */
export interface StoredRecord {
  /** What it is, for example `verification`. */
  kind: string;
  provider: string;
  /** Unique within kind and provider. */
  id: string;
  /** Other names by which it is found. Where two records have one, the younger one is found. */
  names: readonly string[];
  /** Milliseconds since the Unix epoch, on the engine's clock. */
  createdAt: number;
  /** Plain JSON, which the engine does not read. */
  value: unknown;
}

/** A record in a store, with its place among all. */
export interface NumberedRecord extends StoredRecord {
  /** Counted up from 1 in the order in which records were first saved; never given twice by one store. */
  number: number;
}

export interface RecordFilter {
  kind?: string;
  provider?: string;
  /** A part of its id or of one of its names, in any case. */
  text?: string;
}

export interface Page {
  /** Only what has a greater number; with `newest`, a smaller one. Default: from the beginning. */
  after?: number;
  /** The newest first. Default: the oldest. */
  newest?: boolean;
  /** Default: 100, at most 1000. */
  limit?: number;
}

/**
 * Keeps deliveries, and records beside them. Each call is one transaction: when its promise resolves, all of it is stored
 * for good; when it rejects, nothing is.
 */
export interface Store {
  /** Keeps new deliveries, and saves records along with them, all or none. Dropped deliveries have ended at once. */
  add(deliveries: readonly NewDelivery[], now: number, records?: readonly StoredRecord[]): Promise<StoredDelivery[]>;
  /** Notes what came of attempts, what has ended, and what is about to be attempted; gives a number to each of the latter. */
  record(changes: Changes): Promise<number[]>;
  /** All open deliveries, or those of a verification, in the order in which they were added. */
  open(verification?: string): Promise<OpenDelivery[]>;
  get(id: number): Promise<StoredDelivery | undefined>;
  /** In the order given; ids that are not there are left out. */
  getAll(ids: readonly number[]): Promise<StoredDelivery[]>;
  /** The message of a delivery's first attempt. */
  firstMessage(id: number): Promise<Message | undefined>;
  /** The attempts of a delivery in the order in which they were made. `after`: how many of them to leave out. */
  attempts(id: number, page?: Page): Promise<StoredAttempt[]>;
  /** The last attempt of each of these deliveries, in any order; those that have had none are left out. What was sent may be missing. */
  lastAttempts(ids: readonly number[]): Promise<StoredAttempt[]>;
  list(filter?: DeliveryFilter, page?: Page): Promise<StoredDelivery[]>;
  count(filter?: DeliveryFilter): Promise<number>;
  /** The latest moment that anything in the store happened at, so that a clock need not begin before it. */
  latest(): Promise<number | undefined>;
  /** Inserts records, or replaces those of the same kind, provider and id. */
  save(records: readonly StoredRecord[]): Promise<void>;
  /** The record with this id, else the youngest with this name. */
  find(kind: string, provider: string, name: string): Promise<NumberedRecord | undefined>;
  /** In the order in which they were first saved; pages by their numbers. */
  records(filter?: RecordFilter, page?: Page): Promise<NumberedRecord[]>;
  countRecords(filter?: RecordFilter): Promise<number>;
  /** The greatest number that was ever given to a record, also to one that is forgotten; 0 if none was. */
  lastRecordNumber(): Promise<number>;
  /** Forgets everything but the numbers that it has given. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_LIMIT = 100;
const MOST = 1_000;

/** How many entries a page has. */
export function limitOf(limit = DEFAULT_LIMIT): number {
  return Math.min(Math.max(limit, 1), MOST);
}
