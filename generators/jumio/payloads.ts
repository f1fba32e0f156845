import type { EventsOf, Moment, Payloads } from '../../src/core/provider.ts';
import type { components, webhooks } from '../../src/generated/jumio/types.ts';
import { documentBody } from './documents.ts';
import { authenticationImage } from './links.ts';
import { netverifyBody } from './netverify.ts';
import type { JumioStory } from './story.ts';
import { timestamp } from './timestamp.ts';

export type JumioEvents = EventsOf<webhooks>;

export const payloads: Payloads<JumioEvents, JumioStory> = {
  netverify: netverifyBody,
  authentication: authenticationBody,
  documentVerification: documentBody,
};

/** The callback of an authentication. Its enrolment is the ID verification of the same story. */
function authenticationBody(moment: Moment, story: JumioStory): components['schemas']['Authentication'] {
  const { decision, random, settings, authenticationReference: reference } = story;
  const draw = random.split('authentication');
  const transactionResult = decision.kind === 'authentication' ? decision.result : 'INVALID';
  const scanSource = draw.chance('sdk', 0.7) ? 'SDK' : 'WEB';
  const images = Array.from({ length: draw.int('liveness', 4, 8) }, (_, place) =>
    authenticationImage(settings, reference, `liveness/${place + 1}`),
  );
  return {
    callBackType: 'NETVERIFY_AUTHENTICATION',
    transactionReference: reference,
    enrollmentTransactionReference: story.scanReference,
    transactionResult,
    transactionDate: timestamp(draw, 'created', createdAt(moment, story)),
    callbackDate: timestamp(draw, 'sent', moment.at),
    scanSource,
    ...(draw.chance('reference', 0.8) && { userReference: story.customerId }),
    // Nothing was captured (a5).
    ...(transactionResult !== 'EXPIRED' && {
      idScanImageFace: authenticationImage(settings, reference, 'face'),
      livenessImages: draw.chance('shuffled', 0.3) ? images.toReversed() : images,
    }),
  };
}

/** The final state comes 15 minutes after the creation at most (a4), however long ago the story began. */
const LONGEST = 15 * 60_000;
function createdAt({ at }: Moment, { startAt }: JumioStory): number {
  return Math.max(startAt, at - LONGEST);
}
