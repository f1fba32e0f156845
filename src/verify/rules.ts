/** One obligation of a consumer. */
export interface Rule {
  title: string;
  /** Why it matters, in one sentence. */
  why: string;
  severity: 'error' | 'warning';
  /** It can be judged only with a state probe. */
  needs?: 'probe' | 'restart';
}

/**
 * The rules by their stable ids. An id that ends in `/*` stands for all that begin so: those of states carry the outcome, those
 * of cases the kind of the case.
 */
export const RULES = {
  'setup/wrong-path': {
    title: 'the endpoint is there and takes POST',
    why: 'Nothing that follows can be judged at a URL that nobody answers.',
    severity: 'error',
  },
  'setup/wrong-secret': {
    title: 'a genuine callback is taken',
    why: 'With another secret than the consumer has, every callback looks forged.',
    severity: 'error',
  },
  'setup/not-ready': {
    title: 'the first genuine callback is not answered with an error of the server',
    why: 'A consumer that fails at once is not ready to be judged.',
    severity: 'error',
  },
  'setup/rate-limited': {
    title: 'the consumer lets itself be called this often',
    why: 'An answer of 429 says nothing of what the consumer does with a callback.',
    severity: 'error',
  },
  'setup/unknown-verification': {
    title: 'the consumer knows the verifications that it is asked about',
    why: 'A consumer that refuses references which it has not made itself has to be told of them first.',
    severity: 'error',
  },
  'setup/probe': {
    title: 'the state probe answers in its shape',
    why: 'What a probe does not say cannot be judged.',
    severity: 'error',
  },
  'ack/success-status': {
    title: 'a genuine callback is answered as the provider asks',
    why: 'Whatever else is answered, the provider takes it for a failure and sends again, or gives up.',
    severity: 'error',
  },
  'ack/body': {
    title: 'the body of the answer is the one that the provider asks for',
    why: 'With any other body the provider sends again, for days.',
    severity: 'error',
  },
  'ack/within-timeout': {
    title: 'the answer comes in time',
    why: 'After its timeout the provider closes the connection and sends again.',
    severity: 'error',
  },
  'ack/before-work': {
    title: 'the answer does not wait for slow work',
    why: 'What takes a good part of the timeout on a quiet day exceeds it on a busy one; store, answer, then work.',
    severity: 'warning',
  },
  'ack/stored-before-answer': {
    title: 'what was acknowledged is still there after a restart',
    why: 'The provider sends nothing again that was acknowledged.',
    severity: 'error',
    needs: 'restart',
  },
  'redirect/none': {
    title: 'the endpoint does not redirect',
    why: 'Providers do not follow redirects; the callback counts as failed.',
    severity: 'error',
  },
  'signature/not-checked': {
    title: 'the signature is checked at all',
    why: 'Whoever knows the URL can approve anybody.',
    severity: 'error',
  },
  'signature/*': {
    title: 'the signature is checked as the provider makes it',
    why: 'Too strict, and genuine callbacks are lost; too lax, and forged ones are taken.',
    severity: 'error',
  },
  'origin/*': {
    title: 'where a callback comes from',
    why: 'A provider that signs nothing leaves its address as the only proof.',
    severity: 'error',
  },
  'tolerance/*': {
    title: 'what the contract allows is taken',
    why: 'Providers add fields, values and events without asking; a consumer that stumbles loses a verdict.',
    severity: 'error',
  },
  'contract/*': {
    title: 'every value that the contract knows is taken',
    why: 'A value that has not been seen yet comes one day.',
    severity: 'error',
  },
  'encoding/*': {
    title: 'forms are read as browsers write them',
    why: 'Plus signs, percent signs and letters beyond ASCII stand in names and addresses.',
    severity: 'error',
  },
  'verdict/no-sandbox-events': {
    title: 'a verdict of the sandbox approves nobody',
    why: 'Where sandbox and production share a secret, whoever has an account for tests can approve anybody; an endpoint for tests may take it.',
    severity: 'warning',
    needs: 'probe',
  },
  'verdict/*': {
    title: 'only what counts is taken for a verdict',
    why: 'A test event or a verdict that is not complete must approve nobody.',
    severity: 'error',
  },
  'input/*': {
    title: 'malformed and hostile bodies do no harm',
    why: 'An error of the server makes the provider send again, and tells an attacker where to press.',
    severity: 'error',
  },
  'idempotency/duplicate': {
    title: 'a callback that comes twice changes nothing the second time',
    why: 'Every provider delivers at least once.',
    severity: 'error',
  },
  'idempotency/overlapping-duplicate': {
    title: 'two copies at the same moment count once',
    why: 'A check before an insert is no lock: both may pass it.',
    severity: 'error',
  },
  'idempotency/retry-after-success': {
    title: 'a callback that is sent again long after it was acknowledged changes nothing',
    why: 'An answer can be lost on its way, and somebody presses "send again".',
    severity: 'error',
  },
  'order/late-preliminary': {
    title: 'a preliminary verdict that comes after the final one changes nothing',
    why: 'Deliveries overtake each other; the last to arrive is not the last word.',
    severity: 'error',
    needs: 'probe',
  },
  'order/late-expiry': {
    title: 'an expiry that comes after the verdict changes nothing',
    why: 'A session may run out behind a person who has long been approved.',
    severity: 'error',
    needs: 'probe',
  },
  'state/final-wins': {
    title: 'the final verdict replaces the preliminary one',
    why: 'A consumer that follows only the first callback keeps what a reviewer has turned round.',
    severity: 'error',
    needs: 'probe',
  },
  'state/late-change': {
    title: 'a later final verdict replaces an earlier one',
    why: 'Verdicts change afterwards: an approval can be taken back, a verification can begin anew.',
    severity: 'error',
    needs: 'probe',
  },
  'state/forged': {
    title: 'a forged callback changes nothing',
    why: 'Refusing it in words is not enough.',
    severity: 'error',
    needs: 'probe',
  },
  'state/sequence': {
    title: 'whatever the order and the number of deliveries, the state comes to the last word',
    why: 'Real traffic mixes duplicates, failures and delays.',
    severity: 'error',
    needs: 'probe',
  },
  'state/*': {
    title: 'the state is what the provider said',
    why: 'A verdict that is kept wrong lets the wrong person in, or keeps the right one out.',
    severity: 'error',
    needs: 'probe',
  },
  'leak/pii-in-error-response': {
    title: 'answers repeat no personal data',
    why: 'Answers of webhooks are logged by the other side, and by everything in between.',
    severity: 'error',
  },
} as const satisfies Record<string, Rule>;

/** What is known of a rule by its id; those of a family share what they have in common. */
export function ruleOf(id: string): Rule {
  const table: Readonly<Record<string, Rule>> = RULES;
  return table[listedAs(id)] ?? { title: id, why: 'The provider says so.', severity: 'error' };
}

/** Where a rule stands in the table; those of no known family come last. */
export function placeOf(id: string): number {
  const place = Object.keys(RULES).indexOf(listedAs(id));
  return place < 0 ? Object.keys(RULES).length : place;
}

const listedAs = (id: string): string => (Object.hasOwn(RULES, id) ? id : `${id.split('/')[0]}/*`);
