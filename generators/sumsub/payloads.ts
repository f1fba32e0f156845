import type { EventsOf, Moment, Payloads } from '../../src/core/provider.ts';
import type { components, webhooks } from '../../src/generated/sumsub/types.ts';
import { bodyOf, caseBodyOf, caseV2BodyOf, sparseBodyOf, transactionBodyOf } from './bodies.ts';
import { resultOf } from './result.ts';
import { objectId, type SumsubStory } from './story.ts';

type Schemas = components['schemas'];
export type SumsubEvents = EventsOf<webhooks>;
type Build<E extends keyof SumsubEvents> = (moment: Moment, story: SumsubStory) => SumsubEvents[E];

/** GREEN, which counts for nothing while the status is not completed (invariant 16). */
const STANDING_GREEN: Schemas['GreenResult'] = { reviewAnswer: 'GREEN' };

const state =
  <E extends keyof SumsubEvents>(type: E, reviewStatus: string, reviewResult?: Schemas['ReviewResult']): Build<E> =>
  (moment, story) =>
    bodyOf<E>(moment, story, type, { reviewStatus, reviewResult: reviewResult && { ...reviewResult } });
const sparse =
  <E extends keyof SumsubEvents>(type: E): Build<E> =>
  (moment, story) =>
    sparseBodyOf<E>(moment, story, type, standing(story));
const transaction =
  <E extends keyof SumsubEvents>(type: E, reviewStatus: Schemas['KytStatus']): Build<E> =>
  (moment, story) =>
    transactionBodyOf<E>(moment, story, type, reviewStatus);
const caseOf =
  <E extends keyof SumsubEvents>(type: E, reviewStatus: string): Build<E> =>
  (moment, story) =>
    caseBodyOf<E>(moment, story, type, reviewStatus);

/** What a callback tells that changes no verdict: the status and, where there is one, the result. */
const standing = (story: SumsubStory) =>
  story.decision === 'undecided'
    ? { reviewStatus: 'pending' }
    : { reviewStatus: 'completed', reviewResult: resultOf(story) };

export const payloads: Payloads<SumsubEvents, SumsubStory> = {
  applicantCreated: state('applicantCreated', 'init'),
  applicantPending: (moment, story) =>
    bodyOf<'applicantPending'>(moment, story, 'applicantPending', {
      reviewStatus: 'pending',
      // Not what the document says, and perhaps what is sent: a setting.
      reviewResult:
        story.chosen.formerResult === 'present' && story.decision !== 'undecided' ? resultOf(story) : undefined,
    }),
  applicantPrechecked: state('applicantPrechecked', 'queued'),
  applicantReviewed: (moment, story) =>
    bodyOf<'applicantReviewed'>(moment, story, 'applicantReviewed', {
      reviewStatus: 'completed',
      reviewResult: resultOf(story),
    }),
  applicantOnHold: state('applicantOnHold', 'onHold', STANDING_GREEN),
  applicantAwaitingService: state('applicantAwaitingService', 'awaitingService', STANDING_GREEN),
  applicantAwaitingUser: state('applicantAwaitingUser', 'awaitingUser', STANDING_GREEN),
  applicantPersonalInfoChanged: (moment, story) =>
    bodyOf<'applicantPersonalInfoChanged'>(moment, story, 'applicantPersonalInfoChanged', standing(story)),
  applicantTagsChanged: sparse('applicantTagsChanged'),
  applicantActivated: sparse('applicantActivated'),
  applicantDeactivated: sparse('applicantDeactivated'),
  applicantDeleted: sparse('applicantDeleted'),
  applicantPersonalDataDeleted: sparse('applicantPersonalDataDeleted'),
  applicantReset: (moment, story) =>
    bodyOf<'applicantReset'>(moment, story, 'applicantReset', { ...standing(story), reviewStatus: 'init' }),
  applicantStepsReset: sparse('applicantStepsReset'),
  applicantLevelChanged: (moment, story) =>
    bodyOf<'applicantLevelChanged'>(moment, story, 'applicantLevelChanged', standing(story), {
      afterLevel: { previousLevelName: story.previousLevelName },
    }),
  applicantWorkflowCompleted: (moment, story) =>
    bodyOf<'applicantWorkflowCompleted'>(
      moment,
      story,
      'applicantWorkflowCompleted',
      { reviewStatus: 'completed', reviewResult: resultOf(story) },
      { afterStatus: workflow(story) },
    ),
  applicantWorkflowFailed: (moment, story) =>
    bodyOf<'applicantWorkflowFailed'>(
      moment,
      story,
      'applicantWorkflowFailed',
      {
        reviewStatus: 'completed',
        reviewResult: story.decision === 'failed-untold' ? undefined : resultOf(story),
      },
      { afterStatus: workflow(story) },
    ),
  applicantVerificationLinkOpened: sparse('applicantVerificationLinkOpened'),
  applicantActionPending: (moment, story) =>
    bodyOf<'applicantActionPending'>(
      moment,
      story,
      'applicantActionPending',
      { reviewStatus: 'pending' },
      { afterType: action(story) },
    ),
  applicantActionReviewed: (moment, story) =>
    bodyOf<'applicantActionReviewed'>(
      moment,
      story,
      'applicantActionReviewed',
      { reviewStatus: 'completed', reviewResult: resultOf(story) },
      { afterType: action(story) },
    ),
  applicantActionOnHold: (moment, story) =>
    bodyOf<'applicantActionOnHold'>(
      moment,
      story,
      'applicantActionOnHold',
      { reviewStatus: 'onHold', reviewResult: { ...STANDING_GREEN } },
      { afterType: action(story) },
    ),
  applicantActionLevelChanged: (moment, story) =>
    bodyOf<'applicantActionLevelChanged'>(
      moment,
      story,
      'applicantActionLevelChanged',
      { reviewStatus: 'init' },
      { afterType: action(story) },
    ),
  videoIdentStatusChanged: (moment, story) => {
    const { reviewStatus, reviewResult } = { reviewResult: undefined, ...standing(story) };
    return bodyOf<'videoIdentStatusChanged'>(
      moment,
      story,
      'videoIdentStatusChanged',
      { reviewStatus, reviewResult },
      { afterStatus: { videoIdentReviewStatus: reviewStatus } },
    );
  },
  videoIdentCompositionCompleted: (moment, story) =>
    bodyOf<'videoIdentCompositionCompleted'>(moment, story, 'videoIdentCompositionCompleted', standing(story), {
      afterStatus: { compositionMediaId: story.random.digits('composition', 10) },
    }),
  applicantKytTxnCreated: transaction('applicantKytTxnCreated', 'init'),
  applicantKytTxnApproved: transaction('applicantKytTxnApproved', 'completed'),
  applicantKytTxnRejected: transaction('applicantKytTxnRejected', 'completed'),
  applicantKytTxnReviewed: transaction('applicantKytTxnReviewed', 'completed'),
  applicantKytTxnDeleted: transaction('applicantKytTxnDeleted', 'completed'),
  applicantKytTxnAwaitingUser: transaction('applicantKytTxnAwaitingUser', 'awaitingUser'),
  applicantKytTxnDataChanged: transaction('applicantKytTxnDataChanged', 'completed'),
  applicantKytOnHold: transaction('applicantKytOnHold', 'onHold'),
  kytCaseCreated: caseOf('kytCaseCreated', 'init'),
  kytCaseReviewed: caseOf('kytCaseReviewed', 'completed'),
  kytCaseStatusChanged: caseOf('kytCaseStatusChanged', 'pending'),
  amlCaseApproved: caseOf('amlCaseApproved', 'completed'),
  amlCaseRejected: caseOf('amlCaseRejected', 'completed'),
  amlCaseOnHold: caseOf('amlCaseOnHold', 'onHold'),
  kytCaseV2Created: caseV2BodyOf,
};

/** An integer, in newer examples only [O5]. */
function workflow({ chosen, random }: SumsubStory): object {
  return chosen.payloads === 'modern' ? { workflowRevision: random.int('workflow-revision', 1, 40) } : {};
}

function action({ random, startAt }: SumsubStory): object {
  return {
    applicantActionId: objectId(random, 'action', startAt),
    externalApplicantActionId: `action-${random.digits('external-action', 6)}`,
  };
}
