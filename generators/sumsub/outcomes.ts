import type { OutcomeInfo } from '../../src/core/provider.ts';
import { documented, inferred, observed, type Source } from '../../src/core/source.ts';
import type { SumsubEvents } from './payloads.ts';
import { type Rejection, type RejectionName, rejections } from './verdicts.ts';

type Event = keyof SumsubEvents;

/** What was decided about an applicant, an action or a transaction. */
export type Decision = 'undecided' | 'approved' | 'transaction-rejected' | 'failed-untold' | Rejection;

type Row = OutcomeInfo<Event> & { decision: Decision };

/** Callbacks that tell a state which is there with and without a verdict. */
const ANY_TIME = [
  'applicantPersonalInfoChanged',
  'applicantTagsChanged',
  'applicantActivated',
  'applicantDeactivated',
  'applicantDeleted',
  'applicantPersonalDataDeleted',
  'applicantReset',
  'applicantStepsReset',
  'applicantLevelChanged',
  'videoIdentStatusChanged',
  'applicantKytTxnDataChanged',
  'applicantKytTxnDeleted',
  'kytCaseStatusChanged',
] as const satisfies Event[];

const APPROVED = [
  'applicantReviewed',
  'applicantWorkflowCompleted',
  'applicantActionReviewed',
  ...ANY_TIME,
  'videoIdentCompositionCompleted',
  'applicantKytTxnApproved',
  'applicantKytTxnReviewed',
  'kytCaseReviewed',
  'amlCaseApproved',
] as const satisfies Event[];

const UNDECIDED = [
  'applicantCreated',
  'applicantPending',
  'applicantPrechecked',
  'applicantOnHold',
  'applicantAwaitingService',
  'applicantAwaitingUser',
  'applicantVerificationLinkOpened',
  'applicantActionPending',
  'applicantActionOnHold',
  'applicantActionLevelChanged',
  ...ANY_TIME,
  'applicantKytTxnCreated',
  'applicantKytTxnAwaitingUser',
  'applicantKytOnHold',
  'kytCaseCreated',
  'kytCaseV2Created',
  'amlCaseOnHold',
] as const satisfies Event[];

const RETRY = ['applicantReviewed', 'applicantPending', 'applicantActionReviewed'] as const satisfies Event[];
const FINAL = ['applicantReviewed', 'applicantWorkflowFailed', 'applicantActionReviewed'] as const satisfies Event[];
/** A verdict that stands while something else happens. */
const STANDING = ['applicantPersonalInfoChanged', 'applicantReset', 'applicantLevelChanged'] as const satisfies Event[];

const rejected = (name: RejectionName, title: string, source: Source, events?: readonly Event[]): Row => ({
  title,
  events: events ?? (rejections[name].type === 'RETRY' ? RETRY : FINAL),
  source,
  decision: rejections[name],
});

const COMBINATIONS = observed('labels and buttons that came together: O4, O2, O3; D6');

/** Every way for a callback to end, in the order in which an event takes its default. */
const rows = {
  approved: { title: 'Approved', events: APPROVED, source: documented('seed, D4'), decision: 'approved' },
  undecided: {
    title: 'Nothing is decided yet; GREEN may stand in the body all the same',
    events: UNDECIDED,
    source: documented('invariant 16: D8, D9'),
    decision: 'undecided',
  },
  'retry-photo': rejected('retry-photo', 'For now: the photo of the document is bad', COMBINATIONS),
  'retry-document': rejected('retry-document', 'For now: the document is not acceptable', COMBINATIONS),
  'retry-pages': rejected('retry-pages', 'For now: a page or side is missing', COMBINATIONS),
  'retry-selfie': rejected('retry-selfie', 'For now: the selfie is not good enough', COMBINATIONS),
  'retry-address': rejected('retry-address', 'For now: the proof of address is not good enough', COMBINATIONS),
  'retry-data': rejected('retry-data', 'For now: the data differs from the document', COMBINATIONS),
  'retry-database': rejected(
    'retry-database',
    'For now: a database did not answer, or a number is wrong',
    COMBINATIONS,
  ),
  'retry-company': rejected('retry-company', 'For now: papers of a company are missing', observed('O4')),
  'retry-without-comment': rejected(
    'retry-without-comment',
    'For now, and without any comment: labels and buttons say it all',
    documented('the RED sample of the seed'),
  ),
  'final-forgery': rejected('final-forgery', 'For good: forged, with both comments', documented('D5, D6'), [
    ...FINAL,
    ...STANDING,
  ]),
  'final-fraud': rejected('final-fraud', 'For good: signs of fraud', COMBINATIONS),
  'final-watch-list': rejected('final-watch-list', 'For good: on a list, or in the news', documented('D5, D6')),
  'final-region': rejected('final-region', 'For good: the region is not served', documented('D6, D10')),
  'final-age': rejected('final-age', 'For good: too young or too old, and no button', observed('invariant 12: O4, O5')),
  'final-duplicate': rejected('final-duplicate', 'For good: the applicant exists already', documented('D5, D6')),
  'final-database': rejected('final-database', 'For good: a database says otherwise', documented('D5, D6')),
  'final-inconsistent': rejected('final-inconsistent', 'For good: documents of different people', documented('D5, D6')),
  'final-spam': rejected('final-spam', 'For good: too many failed attempts', documented('D5, D6')),
  'final-blocklist': rejected('final-blocklist', 'For good: on the client’s block list', documented('D5')),
  'final-company-structure': rejected(
    'final-company-structure',
    'For good: somebody behind the company was rejected',
    documented('D5, D6'),
  ),
  'final-by-client': rejected(
    'final-by-client',
    'For good: rejected by the client’s own call, without a button',
    documented('invariant 6: D17, D29'),
  ),
  'failed-untold': {
    title: 'A workflow failed, and the callback does not say why',
    events: ['applicantWorkflowFailed'],
    source: inferred('scenario 12'),
    decision: 'failed-untold',
  },
  'transaction-rejected': {
    title: 'A transaction or an AML case was rejected, without labels',
    events: ['applicantKytTxnRejected', 'amlCaseRejected'],
    source: documented('D20, D21'),
    decision: 'transaction-rejected',
  },
} as const satisfies Record<string, Row>;

export type OutcomeName = keyof typeof rows;
export const outcomes: Readonly<Record<OutcomeName, Row>> = rows;
