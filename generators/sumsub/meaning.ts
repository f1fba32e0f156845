import type { State, Told } from '../../src/core/meaning.ts';
import type { SumsubSettings } from './settings.ts';

type Meaning = readonly [State, ...State[]];

/** Under way: nothing is decided, also where GREEN stands in the body [invariant 16 of the facts]. */
const UNDER_WAY: Meaning = ['pending', 'review', 'none'];
const AWAITS_USER: Meaning = ['resubmit', 'pending', 'review', 'none'];
const BEGINS_ANEW: Meaning = ['pending', 'none', 'resubmit', 'review', 'cancelled'];
/** Erased: many have to forget the applicant, and whoever keeps the verdict may. Nobody comes to another one by that [D1, D26]. */
const GONE: Meaning = ['none', 'cancelled', 'pending', 'review'];

const INTERIM: Readonly<Record<string, Meaning>> = {
  applicantCreated: ['none', 'pending', 'review'],
  applicantPending: UNDER_WAY,
  applicantPrechecked: UNDER_WAY,
  applicantOnHold: ['review', 'pending', 'none'],
  applicantAwaitingService: UNDER_WAY,
  applicantAwaitingUser: AWAITS_USER,
  applicantPersonalDataDeleted: GONE,
  applicantDeleted: GONE,
};
const ANEW = ['applicantReset', 'applicantStepsReset', 'applicantLevelChanged'];
const REVIEWED = ['applicantReviewed', 'applicantWorkflowCompleted', 'applicantWorkflowFailed'];

/** What a callback tells of an applicant; undefined where it is about something else, or changes no verdict. */
export const tellsIn =
  ({ environment }: Pick<SumsubSettings, 'environment'>) =>
  (event: string, payload: unknown): Told | undefined =>
    tells(event, payload, environment === 'sandbox');

/** @param isSandbox whether callbacks of the sandbox are those that count */
function tells(event: string, payload: unknown, isSandbox: boolean): Told | undefined {
  const body = payload as {
    applicantId?: unknown;
    externalUserId?: unknown;
    reviewStatus?: unknown;
    reviewResult?: Result;
    testMode?: unknown;
    sandboxMode?: unknown;
  };
  if (typeof body?.applicantId !== 'string') return undefined;
  const said = (allows: Meaning, weight: Told['weight']): Told => ({
    ref: String(body.applicantId),
    ...(typeof body.externalUserId === 'string' && { clientRef: body.externalUserId }),
    ...{ allows, weight },
  });
  // Sent by hand, or of another world: nothing that it says counts [D2, invariant 19].
  if (body.testMode === true || (body.sandboxMode === true && !isSandbox)) return said(UNDER_WAY, 'interim');
  const interim = INTERIM[event];
  if (interim !== undefined) return said(interim, 'interim');
  if (ANEW.includes(event)) return said(BEGINS_ANEW, 'final');
  if (!REVIEWED.includes(event)) return undefined;
  if (event === 'applicantWorkflowFailed' && body.reviewResult?.reviewAnswer === undefined)
    return said(['rejected', 'review', 'resubmit', 'pending'], 'final');
  if (body.reviewStatus !== 'completed') return said(UNDER_WAY, 'interim');
  return said(verdictOf(body.reviewResult), 'final');
}

interface Result {
  reviewAnswer?: unknown;
  reviewRejectType?: unknown;
}

/** Neither GREEN nor RED is no final verdict: ask the API [D27]. */
const UNDECIDED: Meaning = ['review', 'pending', 'none', 'rejected'];

/** RETRY asks the applicant for more, and is not the end; FINAL is [seed, D4]. */
function verdictOf(result: Result | undefined): Meaning {
  if (result?.reviewAnswer === 'GREEN') return ['approved'];
  if (result?.reviewAnswer !== 'RED') return UNDECIDED;
  if (result.reviewRejectType === 'RETRY') return ['resubmit', 'pending', 'review'];
  return ['rejected', 'review'];
}
