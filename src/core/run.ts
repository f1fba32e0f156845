import type { Attempt, DeliveryPolicy } from './delivery.ts';
import type { Plan, PlannedDelivery } from './scenario.ts';
import type { Finding } from './verdict.ts';

/** What became of one planned delivery. */
export interface Delivery {
  planned: PlannedDelivery;
  /**
   * `refused`: answered 4xx, as it had to be or might be. `not-sent`: the delivery that it waits for was never acknowledged.
   * `disabled`: the provider had switched the webhook off before it was acknowledged. `dropped`: a fault lost it.
   */
  state: 'acknowledged' | 'refused' | 'given-up' | 'not-sent' | 'disabled' | 'dropped';
  attempts: readonly Attempt[];
}

/** A plan, delivered: every attempt, and what the consumer got wrong. */
export interface Run {
  plan: Plan;
  /** The policy in force, with the caller's changes; a delivery may have one of its own. */
  policy: DeliveryPolicy;
  /** Where it went; `undefined` for a handler in the same process. */
  to: string | undefined;
  /** How fast waiting went: see `DeliverOptions.speed`. */
  speed: 'instant' | 'real' | number;
  /** Whether messages were signed. The secret itself is never kept. */
  signed: boolean;
  deliveries: readonly Delivery[];
  findings: readonly Finding[];
}
