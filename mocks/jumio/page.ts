import type { Hono } from 'hono';
import type { JumioStory } from '../../generators/jumio/story.ts';
import { sessionPage } from '../rest/session-page.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { authenticationOpened } from './authentications.ts';
import { CLEAN_UP, documentTimeout, factsOf, isOpen, RUNS_OUT, runOutAt } from './facts.ts';
import { offers } from './requests.ts';

/** The page of a link, whatever the product. Its path was recorded for ID verifications [JL]; for the others it is assumed. */
export function linkPage(app: Hono, room: Room): void {
  sessionPage(app, room, {
    path: '/web/v4/app',
    parameter: 'authorizationToken',
    closed: (verification) =>
      isOpen(verification, room) ? undefined : 'This transaction has ended, or its link has run out.',
    offers: (verification, scenario) => offers(verification, scenario, room),
    opened: (verification) => opened(verification, room),
    next,
  });
}

/** From here on the last update counts, not the token [inferred: d of the facts]. */
async function opened(verification: Verification, room: Room): Promise<unknown> {
  const { begun } = factsOf(verification);
  if (verification.scenario !== undefined || begun === undefined) return;
  switch (begun.product) {
    case 'netverify':
      if (begun.via === 'api') return;
      return runOutAt(
        room,
        verification,
        room.now() + CLEAN_UP,
        { event: 'netverify', outcome: 'left-in-first-attempt' },
        (facts) => ({ ...facts, isOpened: true }),
      );
    case 'authentication':
      return authenticationOpened(room, verification);
    case 'documentVerification': {
      const { settings } = room.storyOf(verification) as JumioStory;
      return runOutAt(room, verification, room.now() + documentTimeout(settings), RUNS_OUT.documentVerification);
    }
  }
}

/** Where the browser goes on to; a user who leaves goes nowhere. SUCCESS only means that the images were taken [IG21/netverify-web-v4.md]. */
function next(verification: Verification, scenario: string): string | undefined {
  const { begun } = factsOf(verification);
  if (
    begun === undefined ||
    /^left-|^document-(?:failed|link-unused)$/.test(scenario) ||
    !('successUrl' in begun.request || 'errorUrl' in begun.request)
  )
    return undefined;
  const { successUrl, errorUrl } = begun.request;
  // Three attempts, none of them acceptable.
  const errorCode = scenario === 'third-attempt-rejected' ? '9835' : undefined;
  const url = errorCode === undefined ? successUrl : errorUrl;
  if (url === undefined) return undefined;
  const to = new URL(url);
  const status = errorCode === undefined ? 'SUCCESS' : 'ERROR';
  const said =
    begun.product === 'documentVerification'
      ? { idScanStatus: status, jumioIdScanReference: verification.id }
      : {
          transactionStatus: status,
          ...(begun.product === 'netverify' &&
            begun.via === 'web' && { customerInternalReference: begun.request.customerInternalReference }),
          transactionReference: verification.id,
        };
  for (const [name, value] of Object.entries({ ...said, ...(errorCode && { errorCode }) }))
    to.searchParams.set(name, value);
  return to.href;
}
