import type { Case } from '../../../src/core/cases.ts';
import { type Message, textOf, utf8 } from '../../../src/core/message.ts';
import { assumed, documented, inferred, observed } from '../../../src/core/source.ts';
import { SUPPORT } from '../comments.ts';
import { type Body, type Event, make, quirk, REVIEWED, type Red } from './case.ts';

const red = (change: (result: Red) => unknown) => (body: Body) => ({
  ...body,
  reviewResult: change(body.reviewResult as Red),
});
const without = (body: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)));

/** GREEN on a status that is not completed: taken, and never read as an approval (invariant 16). */
const STILL_OPEN: readonly (readonly [event: Event, status: string])[] = [
  ['applicantOnHold', 'onHold'],
  ['applicantAwaitingService', 'awaitingService'],
  ['applicantAwaitingUser', 'awaitingUser'],
  ['applicantReset', 'init'],
  ['applicantActionOnHold', 'onHold'],
];
const green = STILL_OPEN.map(([event, status]) =>
  quirk(
    event,
    'green-not-completed',
    `GREEN while the status is ${status}: it must not be read as an approval`,
    documented('invariant 16: D8, D9'),
    { reviewResult: { reviewAnswer: 'GREEN' } },
    undefined,
    { rule: 'verdict/only-completed' },
  ),
);

/** The same callback with another `type`, signed as it goes out. */
const renamed =
  (type: string): NonNullable<Case['message']> =>
  (message, { secret, sign }) => {
    const body = utf8(textOf(message.body).replace(`"type" : "${REVIEWED}"`, `"type" : "${type}"`));
    const changed: Message = { ...message, body };
    return secret === undefined ? changed : sign(changed, secret);
  };

export const quirks: Case[] = [
  ...green,
  quirk(
    'applicantPersonalInfoChanged',
    'green-not-completed',
    'GREEN from before, while the applicant is on hold: it must not be read as an approval',
    documented('invariant 16: D8, D27'),
    { reviewStatus: 'onHold' as never, reviewResult: { reviewAnswer: 'GREEN' } },
    'approved',
    { rule: 'verdict/only-completed' },
  ),
  quirk(
    REVIEWED,
    'unknown-label',
    'A label that no edition knows',
    documented('the labels are an open set: D5, D26'),
    red((result) => ({ ...result, rejectLabels: [...result.rejectLabels, 'SOMETHING_NEW_IN_2099'] })),
    'retry-document',
    { rule: 'tolerance/unknown-enum' },
  ),
  quirk(
    REVIEWED,
    'unknown-button',
    'A group and a button that no edition knows',
    documented('the buttons are an open set: D6'),
    red((result) => ({ ...result, buttonIds: ['newGroup_newButton', 'newGroup'] })),
    'retry-document',
    { rule: 'tolerance/unknown-enum' },
  ),
  make(
    REVIEWED,
    'quirk/unknown-type',
    'A type that did not exist when the consumer was written: acknowledged, and nothing else',
    documented('invariant 23: D26'),
    { expect: 'accept', rule: 'tolerance/unknown-event', message: renamed('applicantSomethingNewIn2099') },
  ),
  quirk(
    REVIEWED,
    'answer-of-a-single-check',
    'YELLOW, which is no final verdict: undecided, ask the API',
    documented('invariant 2: D27, D29'),
    { reviewResult: { reviewAnswer: 'YELLOW' as never } },
  ),
  quirk(
    REVIEWED,
    'green-with-rejection',
    'GREEN beside a label and RETRY: GREEN wins',
    observed('invariant 3: a test event of 2021, O9'),
    (body) => ({
      ...body,
      reviewResult: { reviewAnswer: 'GREEN', rejectLabels: ['UNSATISFACTORY_PHOTOS'], reviewRejectType: 'RETRY' },
    }),
  ),
  quirk(
    REVIEWED,
    'green-with-empty-labels',
    'GREEN beside an empty list of labels',
    documented('what the sandbox call itself sends: D10'),
    (body) => ({ ...body, reviewResult: { reviewAnswer: 'GREEN', rejectLabels: [] } }),
  ),
  quirk(
    REVIEWED,
    'no-buttons',
    'RED without buttonIds',
    observed('invariant 12: O3'),
    { reviewResult: { buttonIds: undefined } as never },
    'final-region',
  ),
  quirk(
    REVIEWED,
    'empty-buttons',
    'RED with an empty list of buttons',
    documented('invariant 12: an example of D1, O4, O5'),
    red((result) => ({ ...result, buttonIds: [] })),
    'retry-document',
  ),
  quirk(
    REVIEWED,
    'group-alone',
    'A group without a button below it',
    observed('invariant 9: 8 of 244, O4'),
    red((result) => ({ ...result, rejectLabels: ['BAD_SELFIE'], buttonIds: ['selfie'] })),
    'retry-selfie',
  ),
  quirk(
    REVIEWED,
    'other-order',
    'Labels and buttons in another order: the same reasons',
    observed('invariant 10: both orders of one pair, O4'),
    red((result) => ({
      ...result,
      rejectLabels: result.rejectLabels.toReversed(),
      ...(result.buttonIds && { buttonIds: result.buttonIds.toReversed() }),
    })),
    'final-forgery',
  ),
  quirk(
    REVIEWED,
    'label-with-other-type',
    'A label of the older group "rejected" with RETRY: only reviewRejectType counts',
    documented('invariant 7: D5'),
    red((result) => ({ ...result, rejectLabels: ['FORGERY'] })),
    'retry-document',
  ),
  quirk(
    REVIEWED,
    'no-comment',
    'RED without any comment: labels and buttons say it all',
    documented('invariant 13: the sample of the seed'),
    red((result) => without(result, 'moderationComment', 'clientComment')),
    'retry-document',
  ),
  quirk(
    REVIEWED,
    'empty-comment',
    'A comment for the applicant that is empty: the comments stand on the documents',
    documented('the seed'),
    red((result) => ({ ...result, moderationComment: '' })),
    'retry-document',
  ),
  quirk(
    REVIEWED,
    'private-comment',
    'A comment for the client alone, with private details: never to be shown to the applicant',
    documented('the seed'),
    red((result) => ({
      ...without(result, 'moderationComment'),
      clientComment: 'Same face as the applicant Erika Mustermann (profile 7).\n\nDo not tell.',
    })),
    'final-fraud',
  ),
  quirk(
    REVIEWED,
    'localised-comment',
    'A comment in another script, with blank lines and a placeholder that nobody filled in',
    observed('O2, O3'),
    red((result) => ({
      ...result,
      moderationComment: `Зображення не читається.\n\n写真を撮り直してください。 👋🏽\n\n${SUPPORT}`,
    })),
    'retry-photo',
  ),
  quirk(
    REVIEWED,
    'older-body',
    'The body of the older pages: one time, and an id of its own for the inspection',
    documented('the GREEN sample of the seed'),
    (body) => ({
      ...without(body, 'createdAt'),
      inspectionId: body.applicantId.slice(0, 23) + (body.applicantId.endsWith('0') ? '1' : '0'),
      correlationId: 'req-00000000-0000-4000-8000-000000000001',
    }),
  ),
  quirk(
    REVIEWED,
    'body-of-2022',
    'The body of 2022: createdAt alone, no level, no sandboxMode, no buttons',
    observed('O3'),
    (body) => ({
      ...without(body, 'createdAtMs', 'levelName', 'sandboxMode'),
      reviewResult: without(body.reviewResult, 'buttonIds'),
    }),
    'final-region',
  ),
  quirk(
    REVIEWED,
    'milliseconds-in-the-format-of-seconds',
    'createdAtMs looks like createdAt',
    documented('an example of the Travel Rule guide'),
    (body) => ({ ...body, createdAtMs: body.createdAt }),
  ),
  quirk(REVIEWED, 'empty-source-key', 'An empty sourceKey', observed('O3, O4'), { sourceKey: '' }),
  quirk(
    REVIEWED,
    'test-mode',
    'Sent by hand from the webhook manager: acknowledged, and no state changes',
    documented('testMode: D2 of 2026; that it is a boolean is inferred'),
    { testMode: true },
    undefined,
    { rule: 'verdict/no-test-events' },
  ),
  quirk(
    REVIEWED,
    'test-mode-without-user',
    'Sent by hand, without externalUserId',
    observed('O10'),
    (body) => ({ ...without(body, 'externalUserId'), testMode: true }),
    undefined,
    { rule: 'verdict/no-test-events' },
  ),
  make(
    REVIEWED,
    'quirk/from-the-sandbox',
    'From the sandbox, with the same scheme and secret: an endpoint of production refuses or ignores it',
    observed('invariant 19: D10; the risk: O6'),
    {
      expect: 'survive',
      rule: 'verdict/no-sandbox-events',
      payload: (body) => ({ ...(body as Body), sandboxMode: true }),
    },
  ),
  quirk(
    'applicantPending',
    'former-result',
    'Pending again, with the former result: the status counts',
    inferred('invariant 17'),
    (body) => ({
      ...body,
      reviewResult: { reviewAnswer: 'RED', rejectLabels: ['ID_INVALID'], reviewRejectType: 'RETRY' },
    }),
  ),
  quirk('applicantPrechecked', 'status-prechecked', 'The status is prechecked instead of queued', observed('O10'), {
    reviewStatus: 'prechecked' as never,
  }),
  make(
    REVIEWED,
    'quirk/final-newline',
    'The body ends in a line break, which is signed as well',
    assumed('none was seen'),
    {
      expect: 'accept',
      rule: 'signature/raw-bytes',
      body: (body) => utf8(`${textOf(body)}\n`),
    },
  ),
];
