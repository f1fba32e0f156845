import type { DeliveryPolicy, DeliverySources } from '../../src/core/delivery.ts';
import { assumed, documented } from '../../src/core/source.ts';
import { MINUTE, SECOND } from '../../src/core/time.ts';
import type { JumioSettings } from './settings.ts';

/** Nearly nothing of it is documented: the settings `acknowledged` and `retries` change it. */
export function deliveryOf({ acknowledged, retries }: JumioSettings): DeliveryPolicy {
  return {
    acknowledged: { status: acknowledged === '200' ? [200] : 'any-2xx' },
    timeoutMs: 10 * SECOND,
    retryDelaysMs: retries === 'none' ? [] : [MINUTE, 5 * MINUTE, 30 * MINUTE],
    afterLastRetry: 'stop',
    resign: false,
  };
}

export const sources: DeliverySources = {
  acknowledged: documented(
    'store, answer 200 OK, look at it later: IG21/callback.md; whether other 2xx count is not said',
  ),
  timeoutMs: assumed('not documented in any revision of the guides'),
  retryDelaysMs: assumed('not documented in any revision; three, since clients guard against duplicates (BB)'),
  afterLastRetry: assumed('not documented; what was missed can be read from the retrieval API (seed)'),
  resign: assumed('nothing is signed, so an attempt repeats the first one'),
};
