import { assumed, type OpenQuestion, type Source } from '../../src/core/source.ts';

const open = (id: string, question: string, answer: string, source: Source): OpenQuestion => ({
  id,
  question,
  answer,
  source,
});

/** The gaps of the facts that no setting covers; `settings.ts` and `delivery.ts` have the others. */
export const openQuestions: readonly OpenQuestion[] = [
  open(
    'place-of-signature',
    'Where do timestamp, signature and api_key travel?',
    'As members of the body; no header.',
    assumed('gap 1: all plugins read them there, of the payment notification'),
  ),
  open(
    'error-documents',
    'Are there documents when the status is an error?',
    'In every second one, each an error with the score 0.',
    assumed('gap 4: not said'),
  ),
  open(
    'resend-cap',
    'Does the sender ever give up?',
    'Never; a scenario ends after six hours.',
    assumed('gap 10: only the interval is given'),
  ),
  open('sender-name', 'How does the sender call itself?', 'Not at all: no User-Agent.', assumed('gap 11: not said')),
  open(
    'freshness',
    'How old may a timestamp be?',
    'As old as you like; verify looks at no clock.',
    assumed('gap 12: no window is named'),
  ),
  open(
    'file-links',
    'How long does a file link live?',
    'Signed for one hour, fetched with a plain GET.',
    assumed('gap 13: so it is with files of the payment product'),
  ),
  open(
    'notifications',
    'How many notifications does a session give?',
    'One for each finished attempt and type, each with its own pd_id; none if it is abandoned.',
    assumed('gap 14: "regardless of if success or fail" (seed)'),
  ),
  open(
    'after-review',
    'What follows a review?',
    'A second notification with the same pd_id and scores and the final results.',
    assumed('nothing is said of it'),
  ),
  open(
    'session-life',
    'How long does a session live, how many attempts has it?',
    'No limit to either.',
    assumed('gap 15: no code of pipwaveDoc tells of an expired token'),
  ),
  open(
    'no-notification-url',
    'What if the call names no notification_url?',
    'No notification.',
    assumed('gap 16: no default is described'),
  ),
  open(
    'call-body',
    'Is the call JSON or a form?',
    'Either; types_of_verification is JSON text in both.',
    assumed('gap 17: "POST data"; clients of the provider send JSON'),
  ),
  open(
    'set-result',
    'How does the result of a set follow from its documents?',
    'Any error, else any failure, else any review; the set scores as its worst document.',
    assumed('only that different faces fail is said'),
  ),
  open(
    'thresholds',
    'Which scores make which result, which metadata is there besides match_text?',
    'Success from 80, review from 50; no other metadata.',
    assumed('gap 18: nothing found'),
  ),
  open(
    'later-editions',
    'Is there an edition after 1.1?',
    'None is modelled.',
    assumed('gap 19: the newest source is of September 2019'),
  ),
];
