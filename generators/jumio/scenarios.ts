import type { Scenario, Step, Wait } from '../../src/core/scenario.ts';
import { documented, inferred, type Source } from '../../src/core/source.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import type { OutcomeName } from './outcomes.ts';
import type { JumioEvents } from './payloads.ts';
import type { JumioSettings } from './settings.ts';

type Event = keyof JumioEvents;
type JumioScenario = Scenario<Event, OutcomeName>;
type JumioStep = Step<Event, OutcomeName>;

/** From creation to callback: 10 s by API, 140 and 197 s by SDK, 479 s on the web [IG21/netverify-screening.md, SS, OC, SN]. */
const VERIFICATION: Wait = [10 * SECOND, 480 * SECOND];
/** Life of a link that nobody opens [IG21/netverify-web-v4.md: 30 minutes by default]. */
const TOKEN_LIFE = 30 * MINUTE;
/** From the last update to the end of a session [seed]. */
const CLEAN_UP = 15 * MINUTE;
/** Of a user who tries, until the next update. */
const ATTEMPT: Wait = [20 * SECOND, 120 * SECOND];

const JOURNEYS = documented('"User journey state": seed');
const once = documented('one callback per transaction: seed');
const inferredLast = inferred(
  'the reason of the last attempt comes at once; errorCode 9835 goes to the browser (IG21/netverify-web-v4.md)',
);

const created: JumioStep = { silent: 'The transaction is created', after: 0 };
const attempt = (text: string): JumioStep => ({ silent: text, after: ATTEMPT });
const failedAttempt = (which: string) =>
  attempt(`The ${which} attempt is rejected; errors of attempts are not called back`);

const scenario = (
  outcome: OutcomeName,
  title: string,
  event: Event,
  wait: Wait,
  source: Source = once,
): JumioScenario => ({
  title,
  outcome,
  steps: [created, { event, after: wait }],
  source,
});
const verified = (outcome: OutcomeName, title: string) => scenario(outcome, title, 'netverify', VERIFICATION);
const authenticated = (outcome: OutcomeName, title: string) =>
  scenario(outcome, title, 'authentication', [20 * SECOND, 90 * SECOND]);
const read = (outcome: OutcomeName, title: string) =>
  scenario(outcome, title, 'documentVerification', [30 * SECOND, 4 * MINUTE]);

/** Timelines of one transaction. What is sent, and the fixed waits, are documented; other times are drawn by the seed. */
export function scenariosOf(settings: JumioSettings) {
  const documentTimeout = settings.documentTimeout === '5m' ? 5 * MINUTE : 15 * MINUTE;
  const mobileCleanUp = settings.mobileCleanUp === '15m' ? CLEAN_UP : TOKEN_LIFE;
  return {
    approved: verified('approved', 'Approved, and the selfie shows the holder'),
    'approved-no-match': verified('approved-no-match', 'Approved, but the selfie shows somebody else: no approval'),
    'approved-not-live': verified('approved-not-live', 'Approved, but nobody live: no approval'),
    'approved-document-only': verified('approved-document-only', 'Approved, and no selfie was asked for'),
    fraud: verified('fraud-manipulated-document', 'A manipulated document'),
    unreadable: verified('unreadable-not-readable-document', 'An unreadable document'),
    'unsupported-type': verified('unsupported-type', 'A document of a type that is not accepted'),
    'unsupported-country': verified('unsupported-country', 'A document of a country that is not accepted'),
    'not-started': {
      title: 'Nobody opens the link: NO_ID_UPLOADED when its token runs out',
      outcome: 'not-started',
      steps: [
        { silent: 'The link is made; nobody opens it', after: 0 },
        { event: 'netverify', after: TOKEN_LIFE },
      ],
      source: JOURNEYS,
    },
    'left-in-first-attempt': {
      title: 'The user leaves in the first attempt: NO_ID_UPLOADED 15 minutes after the last update',
      outcome: 'left-in-first-attempt',
      steps: [created, attempt('The user opens the link, and leaves'), { event: 'netverify', after: CLEAN_UP }],
      source: JOURNEYS,
    },
    'left-in-second-attempt': {
      title: 'The user leaves in the second attempt: the reason of the first, 15 minutes after the last update',
      outcome: 'left-in-second-attempt',
      steps: [created, failedAttempt('first'), attempt('The user leaves'), { event: 'netverify', after: CLEAN_UP }],
      source: JOURNEYS,
    },
    'left-in-third-attempt': {
      title: 'The user leaves in the third attempt: the reason of the second, 15 minutes after the last update',
      outcome: 'left-in-third-attempt',
      steps: [
        created,
        failedAttempt('first'),
        failedAttempt('second'),
        attempt('The user leaves'),
        { event: 'netverify', after: CLEAN_UP },
      ],
      source: JOURNEYS,
    },
    'third-attempt-rejected': {
      title: 'Three attempts, none of them readable: the last reason, at once',
      outcome: 'unreadable-not-readable-document',
      steps: [
        created,
        failedAttempt('first'),
        failedAttempt('second'),
        { event: 'netverify', after: [10 * SECOND, 30 * SECOND] },
      ],
      source: inferredLast,
    },
    'left-on-mobile': {
      title: 'The user of the app leaves: NO_ID_UPLOADED',
      outcome: 'left-on-mobile',
      steps: [created, attempt('The user leaves the app'), { event: 'netverify', after: mobileCleanUp }],
      source: JOURNEYS,
    },
    'authentication-passed': authenticated('passed', 'A returning user is recognised'),
    'authentication-failed': authenticated('failed', 'A returning user is not recognised, or not live'),
    'authentication-invalid': authenticated('invalid', 'INVALID, which is explained nowhere'),
    'authentication-expired': scenario(
      'expired',
      'The user does nothing: EXPIRED after 15 minutes',
      'authentication',
      15 * MINUTE,
      documented('at most 15 minutes: IG21/netverify-authentication.md'),
    ),
    'authentication-superseded': {
      title: 'A second authentication is started: the older one expires, the newer one passes',
      outcome: 'passed',
      steps: [
        created,
        { silent: 'A second one is created for the same enrolment', after: MINUTE },
        { event: 'authentication', after: [20 * SECOND, 90 * SECOND] },
        { event: 'authentication', outcome: 'superseded', after: 12 * MINUTE },
      ],
      source: documented(
        'only the newest can be finished: IG21/netverify-authentication.md; which callback comes first is inferred',
      ),
    },
    'enrolled-then-authenticated': {
      title: 'An approved person comes back: the authentication names the ID verification as its enrolment',
      outcome: 'approved',
      steps: [
        created,
        { event: 'netverify', after: VERIFICATION },
        { silent: 'The person comes back', after: [HOUR, 30 * DAY] },
        { event: 'authentication', outcome: 'passed', after: [20 * SECOND, 90 * SECOND] },
      ],
      source: documented(
        'the enrolment must be approved, with a match and a live person: IG21/netverify-authentication.md',
      ),
    },
    'document-uploaded': read('uploaded', 'A document is stored'),
    'document-extracted': read('extracted-bank-statement', 'A bank statement is read'),
    'card-extracted': read('extracted-card', 'A credit card is read, and masked'),
    'document-discarded': read('discarded', 'A document cannot be read'),
    'document-failed': scenario(
      'document-failed',
      'A document is not finalised in time',
      'documentVerification',
      documentTimeout,
      documented('"FAILED": seed; C23'),
    ),
    'document-link-unused': scenario(
      'document-failed',
      'Nobody uses the link of a document verification',
      'documentVerification',
      TOKEN_LIFE,
      inferred('row 13 of the journeys: 1800 s by default (IG21/document-verification.md)'),
    ),
  } as const satisfies Record<string, JumioScenario>;
}

export type ScenarioName = keyof ReturnType<typeof scenariosOf>;
