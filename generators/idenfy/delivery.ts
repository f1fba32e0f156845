import type { DeliveryPolicy, DeliverySources } from '../../src/core/delivery.ts';
import { assumed, documented } from '../../src/core/source.ts';
import { SECOND } from '../../src/core/time.ts';

/** What iDenfy does today, as far as anybody says. */
export const delivery: DeliveryPolicy = {
  acknowledged: { status: 'any-2xx' },
  timeoutMs: 10 * SECOND,
  retryDelaysMs: [500, 500, 500],
  afterLastRetry: 'stop',
  resign: false,
};

export const sources: DeliverySources = {
  acknowledged: documented('any 2xx: seed:1, D:/kyc/webhooks; a redirect counts as a failure (inferred)'),
  timeoutMs: documented('2xx within 10 seconds: D:/guides/webhooks-overview, AE-skill'),
  retryDelaysMs: assumed(
    'today only "retried" is published; these are the numbers of 2022: up to 3 more, 0.5 s apart (WL23)',
  ),
  afterLastRetry: assumed('giving up is published for the older flow only (WL23, LEG21)'),
  resign: assumed(
    'whether headers repeat is not published; the signature covers the body alone, so it comes out the same',
  ),
};

/** What iDenfy did until 2021: exactly 200, and one more try after half a second [documented: LEG21]. The timeout is today's. */
export const legacyDelivery: DeliveryPolicy = {
  ...delivery,
  acknowledged: { status: [200] },
  retryDelaysMs: [500],
};
