import type { OpenQuestion } from '../../src/core/source.ts';
import { assumed, inferred } from '../../src/core/source.ts';

/** What the sources leave open and no setting answers otherwise. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'disabling',
    question: 'After how many failures is a webhook switched off?',
    answer: 'Only in the scenario webhook-disabled, after one callback that was given up.',
    source: assumed('that it happens: D2 of 2025; no number is given'),
  },
  {
    id: 'client-errors',
    question: 'Is a callback that was answered 4xx sent again?',
    answer: 'It is, as after any other failure.',
    source: assumed('one public note says no, another says until 200 (O10)'),
  },
  {
    id: 'connecting',
    question: 'What if the connection takes longer than a second?',
    answer: 'It counts into the time for the answer.',
    source: assumed('one second to connect is granted since October 2026 (D2)'),
  },
  {
    id: 'resend-bytes',
    question: 'Has a resend the same bytes?',
    answer: 'It has, digest included.',
    source: inferred('nothing in a body tells the attempt'),
  },
  {
    id: 'review-mode',
    question: 'Which values has reviewMode?',
    answer: 'It is left out.',
    source: assumed('optional (D27), and no value was found'),
  },
  {
    id: 'video-status',
    question: 'Which values has videoIdentReviewStatus?',
    answer: 'pending, then completed.',
    source: assumed('a review status (D1, O6)'),
  },
  {
    id: 'case-fields',
    question: 'Which values have stage, blueprint and priority of a case?',
    answer: 'A word each, and an id.',
    source: assumed('only the names of the keys are known (O5)'),
  },
  {
    id: 'user-agent',
    question: 'Which User-Agent, and from which addresses?',
    answer: 'None is sent, and any address.',
    source: assumed('nothing was found'),
  },
];
