import type { DeliveryPolicy, Outcome } from '../core/delivery.ts';
import type { Message } from '../core/message.ts';
import type { Run } from '../core/run.ts';
import type { Plan } from '../core/scenario.ts';

/** The way to the consumer. Network and clock are the caller's. */
export interface Driver {
  /** Delivers a plan in virtual time. */
  play(plan: Plan, policy: Partial<DeliveryPolicy>): Promise<Run>;
  /** Sends one message; `tookMs` is real time. */
  send(message: Message, timeoutMs: number): Promise<{ outcome: Outcome; tookMs: number }>;
  /** Lets real time pass; rejects when the signal aborts. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** Real time, for budgets. Milliseconds. */
  elapsed(): number;
}
