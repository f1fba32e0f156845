import type { Scenario, Step, Wait } from '../../src/core/scenario.ts';
import { documented, inferred, observed, type Source } from '../../src/core/source.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { DISABLING, disablingDelivery } from './delivery.ts';
import { type OutcomeName, outcomes } from './outcomes.ts';
import type { SumsubEvents } from './payloads.ts';
import type { SumsubSettings } from './settings.ts';
import type { SumsubTraits } from './story.ts';
import { type RejectionName, rejections } from './verdicts.ts';

type Event = keyof SumsubEvents;
type SumsubScenario = Scenario<Event, OutcomeName>;
type SumsubStep = Step<Event, OutcomeName>;

/** From opening the SDK to handing in [assumed]. */
const SESSION: Wait = [90 * SECOND, 10 * MINUTE];
/** An automatic check; with people it takes longer [assumed]. */
const CHECK: Wait = [20 * SECOND, 5 * MINUTE];
const REVIEW: Wait = [10 * MINUTE, 3 * HOUR];
/** Until a user comes back with better documents [assumed]. */
const RETURN: Wait = [HOUR, 30 * HOUR];
const DAYS: Wait = [2 * DAY, 9 * DAY];

/** A callback that tells no verdict of its own. */
const neutral = (event: Event, after: Wait, traits?: SumsubTraits): SumsubStep => ({
  event,
  after,
  outcome: 'undecided',
  ...(traits && { traits }),
});
const told = (event: Event, outcome: OutcomeName, after: Wait, traits?: SumsubTraits): SumsubStep => ({
  event,
  after,
  outcome,
  ...(traits && { traits }),
});
const happens = (silent: string, after: Wait): SumsubStep => ({ silent, after });
const reviewed = (outcome: OutcomeName, after: Wait = CHECK, traits?: SumsubTraits) =>
  told('applicantReviewed', outcome, after, traits);

const created = neutral('applicantCreated', 0);
const pending = neutral('applicantPending', SESSION);
const handedIn = [created, pending];

const ORDER = documented('created, pending, reviewed (D1, D27)');

const scenario = (
  outcome: OutcomeName,
  title: string,
  source: Source,
  ...steps: readonly SumsubStep[]
): SumsubScenario => ({ title, outcome, steps, source });

/** One check that ends in a rejection, under the name of its outcome. */
function rejectedAtOnce(name: RejectionName): SumsubScenario {
  const { title, source, decision } = outcomes[name];
  const traits = typeof decision === 'object' && decision.company ? { traits: { applicant: 'company' } } : {};
  const steps = [...handedIn, reviewed(name)].map((step) => ({ ...step, ...traits }));
  return scenario(name, title, source, ...steps);
}

/** One of the owners of a company. */
export const member = (owner: number): SumsubTraits => ({
  applicant: 'member',
  company: { ownership: 'majority', owner },
});
export const COMPANY: SumsubTraits = { applicant: 'company', company: { ownership: 'majority' } };

/** Timelines of one applicant; which callbacks come is documented, exact times are drawn by the seed. */
export const scenariosFor = (chosen: SumsubSettings) =>
  ({
    approved: scenario('approved', 'Approved at once', ORDER, ...handedIn, reviewed('approved')),
    'approved-after-hold': scenario(
      'approved',
      'Prechecked, then on hold with GREEN inside, then approved: only the last one approves',
      documented('the order of a lifecycle: D1; GREEN on hold: D8'),
      ...handedIn,
      neutral('applicantPrechecked', CHECK),
      neutral('applicantOnHold', CHECK),
      reviewed('approved', REVIEW),
    ),
    ...(Object.fromEntries(
      (Object.keys(rejections) as RejectionName[]).map((name) => [name, rejectedAtOnce(name)]),
    ) as Record<RejectionName, SumsubScenario>),
    'retry-then-green': scenario(
      'approved',
      'Rejected for now, sent again, approved: the same applicant throughout',
      documented('resubmission: D4, D7, D15, D27; the order of the callbacks is inferred'),
      ...handedIn,
      reviewed('retry-document'),
      happens('The user sends another document', RETURN),
      // The outcome is the one that a former result would repeat.
      told('applicantPending', 'retry-document', MINUTE),
      reviewed('approved'),
    ),
    'retry-until-final': scenario(
      'final-spam',
      'Rejected for now twice, then for good: too many attempts',
      inferred('SPAM after repeated failures: D5, D6'),
      ...handedIn,
      reviewed('retry-photo'),
      told('applicantPending', 'retry-photo', RETURN),
      reviewed('retry-selfie'),
      told('applicantPending', 'retry-selfie', RETURN),
      reviewed('final-spam'),
    ),
    'on-hold': scenario(
      'undecided',
      'On hold with GREEN inside, and nothing after: still in review',
      documented('invariant 16: D8, D9'),
      ...handedIn,
      neutral('applicantOnHold', CHECK),
    ),
    'awaiting-service': scenario(
      'undecided',
      'Waiting for an outside process with GREEN inside, and nothing after: still in review',
      documented('invariant 16: D9'),
      ...handedIn,
      neutral('applicantAwaitingService', CHECK),
    ),
    'awaiting-user': scenario(
      'undecided',
      'Waiting for the user with GREEN inside, and nothing after: still in review',
      documented('invariant 16: D9'),
      ...handedIn,
      neutral('applicantAwaitingUser', CHECK),
    ),
    'rejected-on-hold': scenario(
      'final-by-client',
      'On hold, then rejected by the client’s own call: no button, no comment',
      documented('D17, D24'),
      ...handedIn,
      neutral('applicantOnHold', CHECK),
      reviewed('final-by-client', REVIEW),
    ),
    reset: scenario(
      'approved',
      'Approved, then reset with GREEN still inside: not approved any more',
      documented('D1 as transcribed in O3, O5; D16'),
      ...handedIn,
      reviewed('approved'),
      told('applicantReset', 'approved', DAYS),
    ),
    'steps-reset': scenario(
      'approved',
      'Approved, then some steps are reset and done again',
      observed('the event: O5, O10; what follows is inferred'),
      ...handedIn,
      reviewed('approved'),
      told('applicantStepsReset', 'approved', DAYS),
      neutral('applicantPending', SESSION),
      reviewed('approved'),
    ),
    'level-change': scenario(
      'approved',
      'Approved on one level, moved to the next, approved there',
      documented('D1, D23, D27'),
      ...handedIn,
      reviewed('approved'),
      told('applicantLevelChanged', 'approved', [SECOND, 30 * SECOND], { level: 2 }),
      neutral('applicantPending', SESSION, { level: 2 }),
      reviewed('approved', CHECK, { level: 2 }),
    ),
    workflow: scenario(
      'approved',
      'A workflow of two levels: a verdict for each, then one for the whole',
      documented('D27; O10'),
      ...handedIn,
      reviewed('approved'),
      told('applicantLevelChanged', 'approved', [SECOND, 30 * SECOND], { level: 2 }),
      neutral('applicantPending', SESSION, { level: 2 }),
      reviewed('approved', CHECK, { level: 2 }),
      told('applicantWorkflowCompleted', 'approved', [50, 900], { level: 2 }),
    ),
    'workflow-failed': scenario(
      'final-forgery',
      'A workflow that ends in a rejection for good',
      observed('O5, O9, O10'),
      ...handedIn,
      reviewed('final-forgery'),
      told('applicantWorkflowFailed', 'final-forgery', [50, 900]),
    ),
    'workflow-failed-without-result': scenario(
      'failed-untold',
      'A workflow that ends in failure, and the callback does not say why',
      inferred('scenario 12 of the facts'),
      ...handedIn,
      told('applicantWorkflowFailed', 'failed-untold', CHECK),
    ),
    'green-then-red': scenario(
      'final-fraud',
      'Approved, and days later rejected for good',
      documented('a manual decision, or a call: D17'),
      ...handedIn,
      reviewed('approved'),
      reviewed('final-fraud', DAYS),
    ),
    'final-then-green': scenario(
      'approved',
      'Rejected for good, and days later approved all the same: FINAL is no promise',
      documented('invariant 26: the approving call takes any status, D17'),
      ...handedIn,
      reviewed('final-forgery'),
      happens('The client approves by a call', DAYS),
      reviewed('approved', [200, 2 * SECOND]),
    ),
    'deactivated-and-activated': scenario(
      'approved',
      'Approved, switched inactive, switched active again',
      documented('D1; the bodies are assumed'),
      ...handedIn,
      reviewed('approved'),
      told('applicantDeactivated', 'approved', DAYS),
      told('applicantActivated', 'approved', DAYS),
    ),
    deleted: scenario(
      'approved',
      'Approved, then erased and deleted: callbacks with few keys',
      documented('D1, D26; the bodies are assumed'),
      ...handedIn,
      reviewed('approved'),
      told('applicantPersonalDataDeleted', 'approved', DAYS),
      told('applicantDeleted', 'approved', [SECOND, HOUR]),
    ),
    'personal-info-changed': scenario(
      'approved',
      'Approved, then the personal data changes: worth another look, the verdict stays',
      documented('D1, D27'),
      ...handedIn,
      reviewed('approved'),
      told('applicantPersonalInfoChanged', 'approved', DAYS),
      told('applicantTagsChanged', 'approved', [SECOND, MINUTE]),
    ),
    'company-with-members': scenario(
      'approved',
      'A company waits for two of its owners, who are applicants of their own; then it is approved',
      documented('D1, D9; the generated ids: O4'),
      neutral('applicantCreated', 0, COMPANY),
      neutral('applicantPending', SESSION, COMPANY),
      neutral('applicantAwaitingUser', CHECK, COMPANY),
      ...[1, 2].flatMap((owner) => [
        neutral('applicantCreated', CHECK, member(owner)),
        neutral('applicantPending', SESSION, member(owner)),
        reviewed('approved', CHECK, member(owner)),
      ]),
      reviewed('approved', REVIEW, COMPANY),
    ),
    'company-member-rejected': scenario(
      'final-company-structure',
      'One owner of a company is approved, the other rejected, and the company with him',
      inferred('COMPANY_PROBLEMATIC_STRUCTURE: D5'),
      neutral('applicantCreated', 0, COMPANY),
      neutral('applicantPending', SESSION, COMPANY),
      neutral('applicantAwaitingUser', CHECK, COMPANY),
      neutral('applicantPending', SESSION, member(1)),
      reviewed('approved', CHECK, member(1)),
      neutral('applicantPending', SESSION, member(2)),
      reviewed('final-watch-list', CHECK, member(2)),
      reviewed('final-company-structure', REVIEW, COMPANY),
    ),
    action: scenario(
      'approved',
      'An approved applicant hands in an action, and it is approved',
      documented('D1, D25, D27; nothing is sent when an action is made (O10)'),
      ...handedIn,
      reviewed('approved'),
      happens('An action is made; nothing is sent', DAYS),
      neutral('applicantActionPending', SESSION),
      told('applicantActionReviewed', 'approved', CHECK),
    ),
    'action-rejected': scenario(
      'approved',
      'An action of an approved applicant is held, then rejected: the applicant stays approved',
      documented('a side flow: D1, D27'),
      ...handedIn,
      reviewed('approved'),
      neutral('applicantActionPending', DAYS),
      neutral('applicantActionOnHold', CHECK),
      told('applicantActionReviewed', 'retry-selfie', REVIEW),
    ),
    'video-identification': scenario(
      'approved',
      'A video call, its recording, and the verdict',
      documented('media 10 to 30 minutes later: D1; the order is inferred'),
      ...handedIn,
      neutral('videoIdentStatusChanged', CHECK),
      told('videoIdentStatusChanged', 'approved', [5 * MINUTE, 20 * MINUTE]),
      reviewed('approved', [SECOND, MINUTE]),
      told('videoIdentCompositionCompleted', 'approved', [10 * MINUTE, 30 * MINUTE]),
    ),
    'transaction-approved': scenario(
      'approved',
      'A transaction is held, then approved: callbacks without inspectionId and levelName',
      documented('D20'),
      neutral('applicantKytTxnCreated', 0),
      neutral('applicantKytOnHold', CHECK),
      told('applicantKytTxnReviewed', 'approved', REVIEW),
      told('applicantKytTxnApproved', 'approved', [50, 900]),
    ),
    'transaction-rejected': scenario(
      'transaction-rejected',
      'A transaction is rejected for good, without labels, and a case is opened and decided',
      documented('D20, D21; that one leads to the other is inferred'),
      neutral('applicantKytTxnCreated', 0),
      neutral('kytCaseCreated', CHECK),
      neutral('kytCaseV2Created', [50, 900]),
      told('applicantKytTxnRejected', 'transaction-rejected', REVIEW),
      told('amlCaseRejected', 'transaction-rejected', [50, 900]),
    ),
    'out-of-order': scenario(
      'approved',
      'The pending callback arrives after the verdict, though it was made before: it changes nothing',
      documented('there is no strict order: D27'),
      created,
      { ...pending, late: [10 * MINUTE, 20 * MINUTE] },
      reviewed('approved'),
    ),
    'delivered-twice': scenario(
      'approved',
      'The verdict arrives twice with the same bytes: the first answer came too late',
      documented('duplicates are possible: D26, D27'),
      ...handedIn,
      reviewed('approved'),
      { ...reviewed('approved', 0), late: 5 * MINUTE + 10 * SECOND },
    ),
    'shared-correlation-id': scenario(
      'approved',
      'Two callbacks of one operation share their correlationId: the second is no duplicate',
      observed('invariant 24: O2; D20'),
      created,
      neutral('applicantPending', SESSION, { operation: 'handed-in' }),
      neutral('applicantPersonalInfoChanged', [20, 90], { operation: 'handed-in' }),
      reviewed('approved'),
    ),
    'same-second': scenario(
      'approved',
      'Two callbacks in one second: createdAt is the same, createdAtMs is not',
      observed('tens of milliseconds apart: O2'),
      created,
      neutral('applicantPending', 2 * MINUTE),
      neutral('applicantPersonalInfoChanged', 40),
      reviewed('approved'),
    ),
    'same-millisecond': scenario(
      'approved',
      'Two callbacks with the same createdAtMs, and of one operation: only their types tell them apart',
      inferred('invariant 25: a tie needs a look at the API'),
      created,
      pending,
      neutral('applicantPersonalInfoChanged', 0),
      reviewed('approved'),
    ),
    'webhook-disabled': {
      ...scenario(
        'approved',
        'A webhook whose consumer never acknowledges is switched off: after the first callback is given up, no other comes',
        DISABLING,
        created,
        neutral('applicantPending', 2 * DAY),
        reviewed('approved'),
      ),
      delivery: disablingDelivery(chosen),
    },
  }) as const;
