import type { Scenario, Step, Wait } from '../../src/core/scenario.ts';
import { documented, inferred } from '../../src/core/source.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { legacyDelivery } from './delivery.ts';
import type { OutcomeName } from './outcomes.ts';
import type { IdenfyEvents } from './payloads.ts';

type Event = keyof IdenfyEvents;
type IdenfyScenario = Scenario<Event, OutcomeName>;
type IdenfyStep = Step<Event, OutcomeName>;

/** From opening the session to the automated result: the user photographs, the check takes seconds. */
const SESSION: Wait = [90 * SECOND, 240 * SECOND];
/** A human review usually takes 3 to 5 minutes [WL23]. */
const REVIEW: Wait = [3 * MINUTE, 5 * MINUTE];
/** Life of a token that nobody opens [WL23: 86400 s by default]. */
const TOKEN_LIFE = DAY;
/** Length of a session [WL23: 1800 s by default]. */
const SESSION_LENGTH = 30 * MINUTE;

const opened: IdenfyStep = { silent: 'The user opens the session', after: 0 };
const automatic: IdenfyStep = { event: 'identificationAutoFinished', after: SESSION };
const preliminary: IdenfyStep = { event: 'identificationAutoFinished', after: SESSION, stage: 'preliminary' };
const reviewed: IdenfyStep = { event: 'identificationManualFinished', after: REVIEW };

const ONE = documented('automatic only: one callback, final (seed:1)');
const TWO = documented('automatic, then human: final:false, then final:true (seed:1, D:/kyc/webhooks)');

const automaticOnly = (outcome: OutcomeName, title: string): IdenfyScenario => ({
  title,
  outcome,
  steps: [opened, automatic],
  source: ONE,
});
const withReview = (outcome: OutcomeName, title: string): IdenfyScenario => ({
  title,
  outcome,
  steps: [opened, preliminary, reviewed],
  source: TWO,
});

/** Timelines of one verification. Which callbacks come, and their order, is documented; exact times are drawn by the seed. */
export const scenarios = {
  approved: automaticOnly('approved', 'Approved by the automated check'),
  'denied-face': automaticOnly('denied-face', 'Denied: the face fails'),
  'denied-document': automaticOnly('denied-document', 'Denied: the document fails'),
  'denied-both': automaticOnly('denied-both', 'Denied: face and document fail'),
  suspected: withReview(
    'suspected-fraud',
    'Signs of fraud: preliminary, then confirmed by a reviewer. Never an approval',
  ),
  'suspected-automatic': automaticOnly('suspected-fraud', 'Signs of fraud, and no human review on the account'),
  'suspected-mismatch': withReview('suspected-mismatch', 'The document differs from the data sent with the token'),
  'suspected-age': automaticOnly('suspected-age', 'The person is under the age limit'),
  'suspected-duplicate': withReview('suspected-duplicate', 'The person was seen in an earlier verification'),
  'suspected-aml': withReview('suspected-aml', 'A hit in the AML lists'),
  'suspected-lid': withReview('suspected-lid', 'The document is registered as lost or invalid'),
  'approved-by-human': withReview('approved-by-human', 'The automated check fails, a reviewer approves'),
  'denied-by-human': withReview('denied-by-human', 'The automated check passes, a reviewer denies'),
  expired: {
    title: 'Nobody opens the token before it runs out',
    outcome: 'expired-unopened',
    steps: [
      { silent: 'The token is made; nobody opens it', after: 0 },
      { event: 'identificationExpired', after: TOKEN_LIFE },
    ],
    source: documented('one callback, overall EXPIRED (seed:1, WL23); its body is inferred'),
  },
  'expired-after-attempt': {
    title: 'A failed attempt, then the session runs out: a denial that is not yet the last word, then the last word',
    outcome: 'expired-after-attempt',
    steps: [
      opened,
      {
        silent: 'Every photo is uploaded once and the attempt fails; attempts are left, so nothing is sent',
        after: SESSION,
      },
      { event: 'identificationAutoFinished', after: SESSION_LENGTH },
      reviewed,
    ],
    source: documented(
      'a DENIED delivery at expiry, then one more final delivery (WL23); which events carry them is assumed',
    ),
  },
  cancelled: {
    title: 'The user cancels before the end',
    outcome: 'cancelled',
    steps: [opened, { event: 'identificationCancelled', after: [10 * SECOND, 120 * SECOND] }],
    source: documented('OAS26, seed:1; the body is inferred'),
  },
  resubmitted: {
    title: 'Denied, then resubmitted by the customer and approved',
    outcome: 'approved',
    steps: [
      opened,
      { ...automatic, outcome: 'denied-document' },
      { silent: 'The customer asks for more information and the user sends it', after: [HOUR, 3 * HOUR] },
      { event: 'identificationResubmitted', after: [MINUTE, 5 * MINUTE] },
    ],
    source: documented('the event: OAS26; what leads to it, and its body, are inferred'),
  },
  'denied-then-second-attempt': {
    title: 'The first attempt is denied without a callback, the second on the same token is approved',
    outcome: 'approved',
    steps: [
      opened,
      { silent: 'The first attempt is denied; one attempt is left, so nothing is sent', after: SESSION },
      automatic,
    ],
    source: documented('one overall re-attempt (seed:1); a failed try with tries left sends nothing (LEG21, WL23)'),
  },
  'subpar-images': {
    title: 'Three recaptures of poor photos within one attempt, nothing sent meanwhile',
    outcome: 'approved',
    steps: [
      opened,
      { silent: 'The photo is too blurry: first recapture', after: [20 * SECOND, 60 * SECOND] },
      { silent: 'The photo is cropped: second recapture', after: [20 * SECOND, 60 * SECOND] },
      { silent: 'The photo has glare: third recapture', after: [20 * SECOND, 60 * SECOND] },
      automatic,
    ],
    source: documented('up to 3 recaptures of a poor image inside an attempt (seed:1)'),
  },
  'second-final': {
    title: 'Approved and final, then reviewed once more by hand and denied: final is not a promise',
    outcome: 'denied-by-human',
    steps: [opened, { ...automatic, outcome: 'approved' }, { ...reviewed, after: [HOUR, 6 * HOUR] }],
    source: inferred(
      '"probably the last, unless reviewed again by hand" (WL23); D:/guides/webhooks-overview says that nothing follows',
    ),
  },
  'one-subscription': {
    title: 'The older event that tells every outcome: preliminary, then the last word',
    outcome: 'approved-by-human',
    steps: [
      opened,
      { event: 'identification', after: SESSION, stage: 'preliminary' },
      { event: 'identification', after: REVIEW, stage: 'final' },
    ],
    source: documented('IDENTIFICATION is one subscription for all outcomes (seed:1, OAS26)'),
  },
  'document-reminders': {
    title: 'The document of an approved person expires: four reminders',
    outcome: 'document-expires-in-30-days',
    steps: [
      { event: 'documentExpiration', after: 0 },
      { event: 'documentExpiration', after: 23 * DAY, outcome: 'document-expires-in-7-days' },
      { event: 'documentExpiration', after: 6 * DAY, outcome: 'document-expires-in-1-day' },
      { event: 'documentExpiration', after: 2 * DAY, outcome: 'document-expired' },
    ],
    source: documented('four thresholds (OAS26); that each of them is sent is assumed'),
  },
  'legacy-single': {
    title: 'Until 2021, one callback: a body that holds both the automatic and the human result',
    outcome: 'approved-by-human',
    steps: [opened, { event: 'identificationLegacy', after: [5 * MINUTE, 20 * MINUTE] }],
    past: true,
    delivery: legacyDelivery.policy,
    source: documented('one body with both results (LEG21, WL23)'),
  },
  'legacy-two-callbacks': {
    title: 'Until 2021, two callbacks: the review begins only after the first was answered',
    outcome: 'denied-by-human',
    steps: [
      opened,
      { event: 'identificationLegacy', after: SESSION, stage: 'preliminary' },
      { event: 'identificationLegacy', after: REVIEW, stage: 'final', onlyAfterAcknowledged: true },
    ],
    past: true,
    delivery: legacyDelivery.policy,
    source: documented('two callbacks, the second only after the first was answered 200 (WL23)'),
  },
} as const satisfies Record<string, IdenfyScenario>;
