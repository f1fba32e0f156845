import type { DeliveryPolicy, DeliverySources, EventDelivery } from '../../src/core/delivery.ts';
import { assumed, documented } from '../../src/core/source.ts';
import { SECOND } from '../../src/core/time.ts';
import type { IdenfyEvents } from './payloads.ts';

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

/** What iDenfy did until 2021: exactly 200, and one more try after half a second. The timeout is today's. */
export const legacyDelivery: EventDelivery<keyof IdenfyEvents> = {
  events: ['identificationLegacy'],
  policy: { ...delivery, acknowledged: { status: [200] }, retryDelaysMs: [500] },
  sources: {
    acknowledged: documented('exactly 200 (LEG21, WL23)'),
    timeoutMs: assumed('no timeout of those years is published; this is that of today'),
    retryDelaysMs: documented('one more try after 0.5 s (LEG21)'),
    afterLastRetry: documented('then the verification is flagged as one whose callback failed (LEG21)'),
    resign: sources.resign,
  },
};
