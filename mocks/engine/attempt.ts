import type { Clock } from '../../src/core/clock.ts';
import { type Attempt, isAcknowledged, isRefusal, retryAt } from '../../src/core/delivery.ts';
import type { Message } from '../../src/core/message.ts';
import { stopwatch } from '../clock.ts';
import type { OutgoingFault } from './faulty-transport.ts';
import type { Sender } from './sender.ts';
import type { BegunAttempt, Exchange, FinishedAttempt, StoredDelivery } from './store.ts';

/** An attempt on its way. */
export interface Flight {
  delivery: StoredDelivery;
  begun: BegunAttempt;
  message: Message | undefined;
  fault: OutgoingFault | undefined;
  /** Why no message could be made, then nothing is sent. */
  error?: unknown;
}

/** What an attempt sends; `isNew`: these bytes are not in the store yet. */
export function messageOf(
  delivery: StoredDelivery,
  make: (delivery: StoredDelivery, at: number) => Message,
  known: {
    now: number;
    firstDueAt: number;
    /** The message of its first attempt, where there is one: also of one that was cut off. */
    first: Message | undefined;
    /** The first message of the delivery that it repeats. */
    repeated: Message | undefined;
  },
): { message: Message; isNew: boolean } {
  const { planned, policy, message } = delivery;
  const { now, firstDueAt, first, repeated } = known;
  if (message !== undefined) return { message, isNew: false };
  if (first !== undefined)
    return policy.resign ? { message: make(delivery, now), isNew: true } : { message: first, isNew: false };
  const isRepeated = repeated !== undefined && !policy.resign;
  return { message: isRepeated ? repeated : make(delivery, planned.madeAt ?? firstDueAt), isNew: true };
}

/** Sends an attempt and gives what came of it, and when. */
export async function fly(
  { delivery, begun, message, fault, error }: Flight,
  { sender, clock, signal }: { sender: Sender; clock: Clock; signal: AbortSignal },
): Promise<{ exchange: Exchange; endedAt: number }> {
  const sentAt = stopwatch();
  const exchange: Exchange =
    message === undefined
      ? { outcome: { kind: 'broken', reason: `no message could be made: ${String(error)}` } }
      : { ...(await sender.send(delivery.to, message, signal, fault)), tookMs: stopwatch() - sentAt };
  // Virtual time stands still during an attempt; only a timeout is known to take its time.
  const passed = exchange.outcome.kind === 'timed-out' ? delivery.policy.timeoutMs : 0;
  return { exchange, endedAt: Math.max(clock.now(), begun.startedAt + passed) };
}

/** The endpoint that failures are counted for. */
export const webhookOf = ({ provider, to }: StoredDelivery): string => `${provider} ${to}`;

/** What follows an attempt: the whole policy is in the functions of `src/core/delivery.ts`. */
export function nextOf({ planned, policy, stopAt }: StoredDelivery, last: Attempt): FinishedAttempt['next'] {
  if (isAcknowledged(policy, last.outcome)) return { state: 'acknowledged' };
  // What has to be refused, or may be, is sent once.
  if (planned.expect !== 'accept') return { state: isRefusal(last.outcome) ? 'refused' : 'given-up' };
  const nextAt = retryAt(policy, last, stopAt);
  return nextAt === undefined ? { state: 'given-up' } : { nextAt };
}
