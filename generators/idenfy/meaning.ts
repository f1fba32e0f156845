import type { State, Told } from '../../src/core/meaning.ts';
import type { components } from '../../src/generated/idenfy/types.ts';

type Overall = components['schemas']['OverallStatus'];

/** What the overall status means for a customer [D:/resources/vocabulary, D:/kyc/suspected-status]. */
const MEANINGS: Readonly<Partial<Record<Overall, readonly [State, ...State[]]>>> = {
  APPROVED: ['approved'],
  DENIED: ['rejected', 'resubmit'],
  // Passed in part and flagged: the customer decides. Whatever that comes to, nobody is approved by it.
  SUSPECTED: ['review', 'rejected', 'resubmit', 'pending'],
  REVIEWING: ['pending', 'review'],
  ACTIVE: ['pending', 'none'],
  EXPIRED: ['expired', 'resubmit', 'cancelled', 'rejected'],
};

/** What a callback tells; undefined for a reminder, and for a status that tells nothing of the person. */
export function tells(event: string, payload: unknown): Told | undefined {
  const body = payload as {
    scanRef?: unknown;
    clientId?: unknown;
    final?: unknown;
    status?: { overall?: Overall } | null;
  };
  const overall = body?.status?.overall;
  const allows =
    event === 'identificationCancelled' ? CANCELLED : overall === undefined ? undefined : MEANINGS[overall];
  if (allows === undefined || typeof body.scanRef !== 'string') return undefined;
  const isInterim = body.final === false;
  return {
    ref: body.scanRef,
    ...(typeof body.clientId === 'string' && { clientRef: body.clientId }),
    // A preliminary verdict is one that a reviewer may turn round: to wait for that is as sound as to take it for now [seed:1].
    allows: isInterim ? [allows[0], 'pending', 'review', ...allows] : allows,
    weight: isInterim ? 'interim' : ENDS.has(allows) ? 'end' : 'final',
  };
}

const CANCELLED = ['cancelled', 'expired', 'resubmit', 'rejected'] as const;
/** A session that is over without a verdict changes none that there is. */
const ENDS: ReadonlySet<unknown> = new Set([CANCELLED, MEANINGS.EXPIRED]);
