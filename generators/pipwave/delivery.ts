import type { DeliveryPolicy, DeliverySources } from '../../src/core/delivery.ts';
import { assumed, documented } from '../../src/core/source.ts';
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import type { PipwaveSettings } from './settings.ts';

/** Acknowledged by the word OK alone, and sent again every five minutes until it comes. */
export function deliveryOf({ answerStatus, answerBody, resend }: PipwaveSettings): DeliveryPolicy {
  return {
    acknowledged: {
      status: answerStatus === '200' ? [200] : 'any-2xx',
      body: 'OK',
      ...(answerBody === 'trimmed' && { trimmed: true }),
    },
    timeoutMs: 30 * SECOND,
    retryDelaysMs: [5 * MINUTE],
    afterLastRetry: 'repeat',
    resign: resend === 'signed-anew',
  };
}

export const sources: DeliverySources = {
  acknowledged: assumed(
    'gap 9: an "OK" message is documented (seed), that it is HTTP 200 and exactly these two letters is not',
  ),
  timeoutMs: assumed('gap 10: no timeout is given'),
  retryDelaysMs: documented('every 5 minutes (seed)'),
  afterLastRetry: documented('until the target URL responds with OK (seed); no cap is given (gap 10)'),
  resign: assumed('gap 3: whether a resend has a new timestamp and signature is not said'),
};

/** The provider never gives up, a rehearsal must: after so long nothing is sent again. That is 72 attempts. */
export const HORIZON = 6 * HOUR;
