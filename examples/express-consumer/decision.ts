import type { Callback, Verdict } from './callback.ts';

/** `review`: a person of our own has to look. `expired`: the verification ended without a result. */
export type Decision = 'pending' | 'approved' | 'denied' | 'review' | 'expired';

/** What we know of one verification. */
export interface Verification {
  scanRef: string;
  clientId: string | null;
  decision: Decision;
  /** Whether the provider calls this its last word. */
  final: boolean;
  /** The provider's word behind `decision`. */
  overall: string;
  finishTime: number | null;
}

// A Map, not an object literal: there, the status "constructor" would find something.
const DECISIONS: ReadonlyMap<string, Decision> = new Map([
  ['APPROVED', 'approved'],
  ['DENIED', 'denied'],
  // Passed, but flagged: the provider leaves the choice to the customer. It is no approval.
  ['SUSPECTED', 'review'],
  ['ACTIVE', 'pending'],
  ['REVIEWING', 'pending'],
  ['EXPIRED', 'expired'],
  ['DELETED', 'expired'],
  ['ARCHIVED', 'expired'],
]);

/**
 * The state of a verification after one more callback.
 *
 * Callbacks arrive late, twice and out of order, and carry no sequence number. So what a callback may change depends on
 * what it says, not on when it comes: a weaker statement never replaces a stronger one.
 */
export function afterCallback(
  before: Verification | undefined,
  { scanRef, clientId }: Callback,
  verdict: Verdict,
): Verification {
  const after: Verification = {
    scanRef,
    clientId: before?.clientId ?? clientId,
    decision: decisionOf(verdict),
    // Before `final` existed, a human result was the last word.
    final: verdict.final ?? verdict.reviewed,
    overall: verdict.overall,
    finishTime: verdict.finishTime,
  };
  return before === undefined || replaces(after, before) ? after : before;
}

function decisionOf({ overall, final }: Verdict): Decision {
  // The list of statuses grows; one that we do not know is for a person to judge.
  const decision = DECISIONS.get(overall) ?? 'review';
  // A preliminary verdict is no verdict: a human reviewer may turn it round. Without the field there is nothing to wait for.
  return final === false && decision !== 'expired' ? 'pending' : decision;
}

/**
 * Of two equally strong verdicts the later one holds. A second final verdict is legitimate (a reviewer looked again, and
 * then `finishTime` is the same), but a retry of an earlier one must not undo it.
 */
function replaces(after: Verification, before: Verification): boolean {
  const gain = strength(after) - strength(before);
  if (gain !== 0) return gain > 0;
  return after.finishTime === null || before.finishTime === null || after.finishTime >= before.finishTime;
}

/** A preliminary result that comes after the final one changes nothing, nor does the expiry of a session that was decided. */
function strength({ decision, final }: Verification): number {
  if (decision === 'pending') return 0;
  if (decision === 'expired') return 1;
  return final ? 3 : 2;
}
