import { type DeliveryPolicy, describeAcknowledgement, hasRightStatus, type Outcome } from '../core/delivery.ts';
import type { Told } from '../core/meaning.ts';
import type { Provider } from '../core/provider.ts';
import type { Source } from '../core/source.ts';

/** The policy under which callbacks of an event are delivered. */
export const policyFor = ({ delivery, deliveryOf = [] }: Provider, event: string): DeliveryPolicy =>
  deliveryOf.find(({ events }) => events.includes(event))?.policy ?? delivery;

export const sourceText = ({ basis, note }: Source): string => `${basis}: ${note}`;

/** What was expected of an answer, for people. */
export const wantedAnswer = (policy: DeliveryPolicy): string =>
  `${describeAcknowledgement(policy)} within ${policy.timeoutMs} ms`;

/** Under which rule an answer is filed that is no acknowledgement. */
export function ackRule(policy: DeliveryPolicy, outcome: Outcome): string {
  if (outcome.kind === 'timed-out') return 'ack/within-timeout';
  if (outcome.kind === 'answered' && outcome.status === 429) return 'setup/rate-limited';
  if (outcome.kind === 'answered' && outcome.status >= 300 && outcome.status < 400) return 'redirect/none';
  return hasRightStatus(policy, outcome) ? 'ack/body' : 'ack/success-status';
}

/**
 * Under which rule a wrong state at the end of a timeline is filed: what the timeline is about.
 *
 * @param outcome what the last callback tells
 */
export function stateRule(told: readonly Told[], outcome: string): string {
  const finals = told.filter(({ weight }) => weight === 'final');
  const last = told.at(-1);
  const turns = (before: Told | undefined) =>
    before !== undefined && last?.weight === 'final' && !before.allows.some((state) => last.allows.includes(state));
  if (finals.length > 1 && turns(finals.at(-2))) return 'state/late-change';
  if (turns(told.findLast(({ weight }) => weight === 'interim'))) return 'state/final-wins';
  return `state/${outcome}`;
}
