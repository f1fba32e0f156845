import { addressOf } from './address.ts';
import { Heap } from './heap.ts';
import type { DeliveryState, OpenDelivery } from './store.ts';

/**
 * `per-verification`: a callback waits until those of its verification that are due earlier have had their first attempt,
 * so that a consumer sees them in order even if they have piled up. Resends hold nobody up, and callbacks due at the same
 * moment go side by side. `none`: each goes when it is due.
 *
 * No provider waits for an acknowledgement before the next callback: Sumsub says that a later one can overtake, and the one
 * case of iDenfy (the human review begins after the first callback was answered) is `onlyAfter` of its delivery.
 */
export type Order = 'per-verification' | 'none';

export interface QueueOptions {
  order: Order;
  /** How many attempts may be in flight to one origin. */
  perTarget: number;
  /** How many attempts may be in flight in all. */
  total: number;
}

/** An open delivery in the queue. */
export interface Entry {
  readonly id: number;
  readonly verification: string;
  /** The origin that its attempts are counted for. */
  readonly target: string;
  /** When the first attempt is due: as planned, or later if another delivery had to be acknowledged first. */
  firstDueAt: number;
  nextAt: number;
  /** Attempts that have ended. */
  attempts: number;
  /** It has ended, and is only not yet removed from where it waits. */
  gone: boolean;
  /** It has not had its first attempt, and others of its verification may have to wait for that. */
  inLine: boolean;
}

/** The deliveries of one verification that have not had their first attempt. */
interface Line {
  /** All of them, and some that have left the line meanwhile. */
  all: Heap<Entry>;
  /** Those whose time has come before their turn. */
  parked: Heap<Entry>;
}

interface Target {
  inFlight: number;
  ready: Heap<Entry>;
}

const standsBefore = (a: Entry, b: Entry) =>
  a.firstDueAt < b.firstDueAt || (a.firstDueAt === b.firstDueAt && a.id < b.id);
const isDueBefore = (a: Entry, b: Entry) => a.nextAt < b.nextAt || (a.nextAt === b.nextAt && a.id < b.id);

/** Which delivery is attempted next. Pure bookkeeping: it neither stores nor sends nor reads a clock. */
export class Queue {
  readonly #options: QueueOptions;
  readonly #entries = new Map<number, Entry>();
  readonly #waiting = new Heap<Entry>(isDueBefore);
  readonly #targets = new Map<string, Target>();
  readonly #lines = new Map<string, Line>();
  readonly #dependents = new Map<number, Entry[]>();
  #inFlight = 0;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** Open deliveries, in flight or not. */
  get size(): number {
    return this.#entries.size;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  has(id: number): boolean {
    return this.#entries.has(id);
  }

  /** Takes a delivery up. False if it is never to be sent, since the one before it has ended without an acknowledgement. */
  add({ id, verification, to, nextAt, attempts, after }: OpenDelivery): boolean {
    const { origin: target } = addressOf(to);
    const entry = { id, verification, target, firstDueAt: nextAt, nextAt, attempts, gone: false, inLine: false };
    if (after !== undefined && attempts === 0) {
      if (after.state === 'open') {
        this.#entries.set(id, entry);
        const others = this.#dependents.get(after.id);
        if (others === undefined) this.#dependents.set(after.id, [entry]);
        else others.push(entry);
        return true;
      }
      if (after.state !== 'acknowledged') return false;
      entry.nextAt = entry.firstDueAt = Math.max(nextAt, after.endedAt ?? nextAt);
    }
    this.#entries.set(id, entry);
    this.#lineUp(entry);
    return true;
  }

  /** When the next delivery that waits is due; it may have to wait for its turn. */
  nextAt(): number | undefined {
    while (this.#waiting.peek()?.gone) this.#waiting.pop();
    return this.#waiting.peek()?.nextAt;
  }

  /** The deliveries that may be attempted now; they count as in flight until `landed`. */
  take(now: number): Entry[] {
    for (let first = this.#waiting.peek(); first !== undefined && first.nextAt <= now; first = this.#waiting.peek()) {
      this.#waiting.pop();
      if (!first.gone) this.#target(first.target).ready.push(first);
    }
    const taken: Entry[] = [];
    // One of each target in turn, so that a target with many deliveries holds up no other.
    let able = [...this.#targets.values()];
    while (able.length > 0) {
      able = able.filter((target) => {
        if (this.#inFlight >= this.#options.total || target.inFlight >= this.#options.perTarget) return false;
        const entry = this.#nextOf(target);
        if (entry === undefined) return false;
        taken.push(entry);
        target.inFlight++;
        this.#inFlight++;
        return true;
      });
    }
    // Next time others come first.
    const [last] = taken.slice(-1);
    if (last !== undefined && this.#targets.size > 1) {
      const target = this.#target(last.target);
      this.#targets.delete(last.target);
      this.#targets.set(last.target, target);
    }
    return taken;
  }

  /** An attempt has ended at a time; its delivery goes on with `retry` or `end`. */
  landed(entry: Entry, at: number): void {
    const target = this.#target(entry.target);
    target.inFlight--;
    this.#inFlight--;
    if (target.inFlight === 0 && target.ready.size === 0) this.#targets.delete(entry.target);
    entry.attempts++;
    this.#leave(entry, at);
  }

  retry(entry: Entry, nextAt: number): void {
    entry.nextAt = nextAt;
    this.#waiting.push(entry);
  }

  /** A delivery has ended. Gives the ids of those that are never to be sent because of it; they have left the queue too. */
  end(id: number, state: DeliveryState, at: number): number[] {
    const entry = this.#entries.get(id);
    if (entry !== undefined) {
      entry.gone = true;
      this.#entries.delete(id);
      this.#leave(entry, at);
    }
    const dependents = this.#dependents.get(id) ?? [];
    this.#dependents.delete(id);
    const notSent: number[] = [];
    for (const each of dependents.filter(({ gone }) => !gone)) {
      if (state === 'acknowledged') {
        each.nextAt = each.firstDueAt = Math.max(each.firstDueAt, at);
        this.#lineUp(each);
      } else notSent.push(each.id, ...this.end(each.id, 'not-sent', at));
    }
    return notSent;
  }

  #target(name: string): Target {
    let target = this.#targets.get(name);
    if (target === undefined) {
      target = { inFlight: 0, ready: new Heap(isDueBefore) };
      this.#targets.set(name, target);
    }
    return target;
  }

  /** The first delivery of a target that is ready and whose turn it is. */
  #nextOf({ ready }: Target): Entry | undefined {
    for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
      if (entry.gone) continue;
      const line = entry.inLine ? this.#lines.get(entry.verification) : undefined;
      const head = line && headOf(line);
      if (line === undefined || head === undefined || head.firstDueAt >= entry.firstDueAt) return entry;
      line.parked.push(entry);
    }
    return undefined;
  }

  /** Lets a delivery wait for its time, and for its turn. */
  #lineUp(entry: Entry): void {
    if (this.#options.order === 'per-verification' && entry.attempts === 0) {
      let line = this.#lines.get(entry.verification);
      if (line === undefined) {
        line = { all: new Heap(standsBefore), parked: new Heap(standsBefore) };
        this.#lines.set(entry.verification, line);
      }
      line.all.push(entry);
      entry.inLine = true;
    }
    this.#waiting.push(entry);
  }

  /** Nobody waits for this delivery's first attempt any more. */
  #leave(entry: Entry, at: number): void {
    const line = this.#lines.get(entry.verification);
    if (!entry.inLine || line === undefined) return;
    entry.inLine = false;
    const head = headOf(line);
    if (head === undefined) {
      this.#lines.delete(entry.verification);
      return;
    }
    for (let next = line.parked.peek(); next && next.firstDueAt <= head.firstDueAt; next = line.parked.peek()) {
      line.parked.pop();
      if (next.gone) continue;
      next.nextAt = Math.max(next.nextAt, at);
      this.#waiting.push(next);
    }
  }
}

function headOf({ all }: Line): Entry | undefined {
  while (all.peek()?.inLine === false) all.pop();
  return all.peek();
}
