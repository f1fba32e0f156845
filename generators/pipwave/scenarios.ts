import type { Scenario, Step, Wait } from '../../src/core/scenario.ts';
import { assumed, documented, inferred, type Source } from '../../src/core/source.ts';
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { HORIZON } from './delivery.ts';
import type { OutcomeName } from './outcomes.ts';
import type { PipwaveTraits } from './story.ts';

type PipwaveScenario = Scenario<'notification', OutcomeName>;
type PipwaveStep = Step<'notification', OutcomeName>;

/** From opening the page to the notification: the user shows the documents, the analysis takes seconds [assumed]. */
const ATTEMPT: Wait = [40 * SECOND, 180 * SECOND];
/** Until a reviewer has looked [assumed]. */
const REVIEW: Wait = [10 * MINUTE, 2 * HOUR];

const opened: PipwaveStep = { silent: 'The user opens the page of the session', after: 0 };
const notified = (outcome: OutcomeName, traits: PipwaveTraits = {}): PipwaveStep => ({
  event: 'notification',
  after: ATTEMPT,
  outcome,
  traits,
});

const single = (outcome: OutcomeName, title: string, source: Source): PipwaveScenario => ({
  title,
  outcome,
  steps: [opened, { event: 'notification', after: ATTEMPT }],
  horizon: HORIZON,
  source,
});

const reviewed = (outcome: OutcomeName, title: string): PipwaveScenario => ({
  title,
  outcome,
  steps: [
    opened,
    { event: 'notification', after: ATTEMPT, stage: 'preliminary' },
    { event: 'notification', after: REVIEW, stage: 'final' },
  ],
  horizon: HORIZON,
  source: assumed('that a review is followed by a second notification, and with the same pd_id'),
});

const ONE = documented('one notification, whether it succeeded or failed (seed)');

/** Timelines of one session. Exact times are drawn by the seed. */
export const scenarios = {
  success: single('success', 'One attempt, success', ONE),
  failed: single('failed', 'One attempt, failed: the notification comes all the same', ONE),
  'review-then-success': reviewed('success', 'Review, then success for the same set of documents'),
  'review-then-failed': reviewed('failed', 'Review, then failed for the same set of documents'),
  error: single(
    'error',
    'The analysis did not work',
    documented('2 is a result (D3/appendix); what it holds is assumed'),
  ),
  'faces-differ': single(
    'faces-differ',
    'Good documents with different faces: never a success',
    documented('D3/types-of-verifications/identification-verification; that it is 5 is assumed'),
  ),
  'text-matches': single(
    'text-matches',
    'The name or the digits of the card are those that were expected',
    documented('match_text: D3/types-of-verifications'),
  ),
  'text-differs': single(
    'text-differs',
    'The name or the digits of the card are not those that were expected',
    inferred('match_text: D3/types-of-verifications'),
  ),
  'several-attempts': {
    title: 'Two attempts fail, the third succeeds: one session, three sets of documents',
    outcome: 'success',
    steps: [
      opened,
      notified('failed', { attempt: 1 }),
      notified('failed', { attempt: 2 }),
      notified('success', { attempt: 3 }),
    ],
    horizon: HORIZON,
    source: documented('attempts_num: seed; a new pd_id for each attempt is assumed (gap 14)'),
  },
  'two-types': {
    title: 'A credit card and an identification in one session: two notifications with one session_token',
    outcome: 'success',
    steps: [
      opened,
      notified('success', { verificationType: 'credit-card' }),
      notified('success', { verificationType: 'identification' }),
    ],
    horizon: HORIZON,
    source: inferred('a session may have several types, a notification names one (seed, D3/api-list)'),
  },
} as const satisfies Record<string, PipwaveScenario>;
