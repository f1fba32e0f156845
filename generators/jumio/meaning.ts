import type { State, Told } from '../../src/core/meaning.ts';

/** What the status of an ID verification means, as far as it does not depend on the comparison of faces [IG21]. */
const NETVERIFY: Readonly<Record<string, readonly [State, ...State[]]>> = {
  DENIED_FRAUD: ['rejected', 'review'],
  DENIED_UNSUPPORTED_ID_TYPE: ['resubmit', 'rejected', 'review'],
  DENIED_UNSUPPORTED_ID_COUNTRY: ['rejected', 'resubmit', 'review'],
  ERROR_NOT_READABLE_ID: ['resubmit', 'rejected', 'review', 'pending'],
  NO_ID_UPLOADED: ['expired', 'cancelled', 'resubmit', 'rejected', 'pending', 'none'],
};
/** The document is genuine, and whoever held it into the camera is not its holder, or nobody could tell. */
const NOT_THE_HOLDER = ['rejected', 'review', 'resubmit', 'pending'] as const;

const AUTHENTICATION: Readonly<Record<string, readonly [State, ...State[]]>> = {
  PASSED: ['approved'],
  FAILED: ['rejected', 'resubmit', 'review'],
  INVALID: ['rejected', 'resubmit', 'review'],
  EXPIRED: ['expired', 'cancelled', 'resubmit', 'rejected', 'pending'],
};

/** What a callback tells; undefined for a document without a person, which proves nobody's identity. */
export function tells(event: string, payload: unknown): Told | undefined {
  const body = payload as Record<string, unknown>;
  if (typeof body !== 'object' || body === null) return undefined;
  if (event === 'authentication') {
    const allows = AUTHENTICATION[String(body.transactionResult)];
    return (
      allows && toldOf(body.transactionReference, body.userReference, allows, body.transactionResult === 'EXPIRED')
    );
  }
  if (event !== 'netverify') return undefined;
  const allows =
    body.verificationStatus === 'APPROVED_VERIFIED'
      ? approvedBy(body.identityVerification)
      : NETVERIFY[String(body.verificationStatus)];
  return (
    allows && toldOf(body.jumioIdScanReference, body.customerId, allows, body.verificationStatus === 'NO_ID_UPLOADED')
  );
}

/** The merchant must look at the comparison of faces as well: without it, or with an empty one (C2), the document alone was checked. */
function approvedBy(comparison: unknown): readonly [State, ...State[]] {
  const { similarity, validity, ...more } = (comparison ?? {}) as Record<string, unknown>;
  if (similarity === undefined && validity === undefined && Object.keys(more).length === 0)
    return ['approved', 'review', 'pending'];
  const isHolder = similarity === 'MATCH' && String(validity).toUpperCase() === 'TRUE';
  return isHolder ? ['approved'] : NOT_THE_HOLDER;
}

function toldOf(
  ref: unknown,
  clientRef: unknown,
  allows: readonly [State, ...State[]],
  isEnd: boolean,
): Told | undefined {
  if (typeof ref !== 'string') return undefined;
  return { ref, ...(typeof clientRef === 'string' && { clientRef }), allows, weight: isEnd ? 'end' : 'final' };
}
