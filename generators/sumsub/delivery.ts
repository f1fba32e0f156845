import type { DeliveryPolicy, DeliverySources, EventDelivery } from '../../src/core/delivery.ts';
import { assumed, documented, inferred } from '../../src/core/source.ts';
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import type { SumsubEvents } from './payloads.ts';
import type { SumsubSettings } from './settings.ts';

const DELAYS = [5 * MINUTE, HOUR, 5 * HOUR, 18 * HOUR];
const DELAYS_OF_ACTIONS = [30 * SECOND, 30 * SECOND, MINUTE, 5 * MINUTE];

export function deliveryOf({ timeout, resend }: SumsubSettings, delays: readonly number[] = DELAYS): DeliveryPolicy {
  return {
    acknowledged: { status: 'any-2xx' },
    timeoutMs: timeout === '10s' ? 10 * SECOND : 5 * SECOND,
    retryDelaysMs: resend === 'on' ? delays : [],
    afterLastRetry: 'stop',
    resign: false,
  };
}

export const sources: DeliverySources = {
  acknowledged: documented('any 2xx (D27); that a redirect, 4xx or 5xx is a failure is inferred'),
  timeoutMs: documented('10 s in October 2026, 5 s before (D2, D3); the second granted to connect is not played'),
  retryDelaysMs: documented('5 min, 1 h, 5 h, 18 h (D2, D3); that each counts from the attempt before is inferred'),
  afterLastRetry: documented('four resends (D2, D3)'),
  resign: inferred('nothing in body or headers depends on the time of sending, so a resend has the same bytes'),
};

/** The events on the short schedule [documented: D2 of 2025]. */
const ACTIONS = [
  'applicantActionReviewed',
  'applicantActionOnHold',
  'applicantActionPending',
] as const satisfies (keyof SumsubEvents)[];

export const deliveryOfActions = (chosen: SumsubSettings): EventDelivery<keyof SumsubEvents> => ({
  events: ACTIONS,
  policy: deliveryOf(chosen, DELAYS_OF_ACTIONS),
  sources: {
    ...sources,
    retryDelaysMs: documented('30 s, 30 s, 1 min, 5 min (D2 of 2025); the page of 2023 has one schedule for all (D3)'),
  },
});

/**
 * A webhook that fails again and again is switched off and somebody gets an e-mail [documented: D2 of 2025]. After how much is
 * not said: after one callback that was given up [assumed].
 */
export const disablingDelivery = (chosen: SumsubSettings): DeliveryPolicy => ({
  ...deliveryOf(chosen),
  disabledAfter: 1,
});

export const DISABLING = assumed('that a webhook is switched off: D2 of 2025; after one callback that was given up');
