import type { State, Told } from '../../src/core/meaning.ts';

/** What the result of a set of documents means [D3/appendix/verification-results]; what follows after 8 and 2 is assumed. */
const MEANINGS: Readonly<Record<string, readonly [State, ...State[]]>> = {
  '10': ['approved'],
  '8': ['review', 'pending'],
  '5': ['rejected', 'resubmit', 'review', 'pending'],
  '2': ['review', 'pending', 'resubmit', 'rejected'],
};

/** A session may have several attempts, and a later one counts: what is no success may still become one. */
export function tells(_event: string, payload: unknown): Told | undefined {
  const body = payload as { session_token?: unknown; user_id?: unknown; verification_status?: unknown };
  const allows = MEANINGS[String(body?.verification_status)];
  if (allows === undefined || typeof body.session_token !== 'string') return undefined;
  return {
    ref: body.session_token,
    ...(typeof body.user_id === 'string' && { clientRef: body.user_id }),
    allows,
    weight: body.verification_status === '8' ? 'interim' : 'final',
  };
}
