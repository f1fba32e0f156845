import { createHash } from 'node:crypto';
import type { State } from '../../src/verify.ts';
import { answer, type Bugs, Queue, type Row, Store, type Subject, sleep } from './subject.ts';

export const bugs = {
  'asks-for-signature': { does: 'asks for a signature that Jumio does not send', rule: 'setup/wrong-secret' },
  'no-deduplication': {
    does: 'acts again when the same callback comes again',
    rule: 'idempotency/duplicate',
    also: ['idempotency/overlapping-duplicate', 'idempotency/retry-after-success', 'state/sequence'],
  },
  race: {
    does: 'lets go of the store between the look and the insert',
    rule: 'idempotency/overlapping-duplicate',
    also: ['state/sequence'],
  },
  'refused-duplicate': {
    does: 'answers 409 to a callback that it has had',
    rule: 'idempotency/duplicate',
    also: ['idempotency/overlapping-duplicate', 'idempotency/retry-after-success', 'state/sequence'],
  },
  'similarity-ignored': {
    does: 'takes APPROVED_VERIFIED for an approval whatever `similarity` says',
    rule: 'state/approved-no-match',
    also: ['state/approved-not-comparable'],
  },
  'validity-ignored': {
    does: 'takes a MATCH for an approval whatever `validity` says',
    rule: 'state/approved-not-live',
    also: ['tolerance/quirk'],
  },
  'json-dropped': {
    does: 'drops parameters that hold JSON, and so the comparison of faces',
    rule: 'state/approved-no-match',
    also: ['state/approved-not-live', 'state/approved-not-comparable', 'ack/success-status', 'tolerance/quirk'],
  },
  'not-available-fails': {
    does: 'rejects where a check is N/A',
    rule: 'state/approved',
    also: ['state/approved-document-only'],
  },
  'fraud-again': {
    does: 'asks for another photo after DENIED_FRAUD',
    rule: 'state/fraud-manipulated-document',
    also: ['state/fraud-*'],
  },
  'failed-authentication': {
    does: 'stores every authentication as approved',
    rule: 'state/failed',
    also: ['state/invalid', 'state/expired', 'state/superseded', 'contract/known-value'],
  },
  'late-expiry': { does: 'lets NO_ID_UPLOADED replace an approval', rule: 'order/late-expiry' },
  'unknown-status': {
    does: 'answers 500 to a status that it does not know',
    rule: 'tolerance/unknown-enum',
    also: ['input/malformed'],
  },
  'absent-customer': {
    does: 'answers 500 where `customerId` is missing',
    rule: 'tolerance/absent',
    also: ['tolerance/quirk'],
  },
  'strict-schema': {
    does: 'refuses parameters that it does not know',
    rule: 'tolerance/unknown-field',
  },
  'strict-times': {
    does: 'refuses a `callbackDate` without three digits of milliseconds',
    rule: 'tolerance/quirk',
    also: ['ack/success-status'],
  },
  'plus-kept': { does: 'leaves the plus signs in a form as they are', rule: 'encoding/form' },
  'unguarded-decode': { does: 'answers 500 to a percent sign that escapes nothing', rule: 'input/malformed' },
  'unguarded-json': { does: 'answers 500 where a parameter holds broken JSON', rule: 'input/malformed' },
  'two-kinds': { does: 'answers 400 to document verifications', rule: 'ack/success-status' },
  'name-in-error': { does: 'names the person when it refuses a callback', rule: 'leak/pii-in-error-response' },
  'status-202': { does: 'answers 202 where 200 is asked for', rule: 'ack/success-status' },
  'work-first': { does: 'does its work before it answers', rule: 'ack/before-work', only: ['smoke'] },
  'ack-first': { does: 'answers before it has stored anything', rule: 'ack/stored-before-answer' },
  redirect: { does: 'redirects to the path with a slash', rule: 'redirect/none' },
} as const satisfies Bugs<string>;

export type Bug = keyof typeof bugs;

type Form = ReadonlyMap<string, string>;

const STATES: Readonly<Record<string, State>> = {
  DENIED_FRAUD: 'rejected',
  DENIED_UNSUPPORTED_ID_TYPE: 'resubmit',
  DENIED_UNSUPPORTED_ID_COUNTRY: 'rejected',
  ERROR_NOT_READABLE_ID: 'resubmit',
  NO_ID_UPLOADED: 'expired',
};
const AUTHENTICATIONS: Readonly<Record<string, State>> = {
  PASSED: 'approved',
  FAILED: 'rejected',
  INVALID: 'resubmit',
  EXPIRED: 'expired',
};

/** A small consumer of Jumio's callbacks, correct but for one bug at most. */
export function consumerOf(bug?: Bug): Subject {
  const has = (name: Bug) => bug === name;
  const store = new Store();
  const queue = new Queue();

  /** A form by hand: what cannot be decoded stays as it is. */
  function formOf(body: string): Form {
    const decoded = (text: string) => {
      const spaced = has('plus-kept') ? text : text.replaceAll('+', ' ');
      if (has('unguarded-decode')) return decodeURIComponent(spaced);
      try {
        return decodeURIComponent(spaced);
      } catch {
        return spaced;
      }
    };
    const pairs = body.split('&').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [decoded(name), decoded(value.join('='))];
    });
    return new Map(pairs.filter(([, value]) => !(has('json-dropped') && value.startsWith('{'))));
  }

  function comparisonIn(form: Form): { similarity?: unknown; validity?: unknown } | undefined {
    const text = form.get('identityVerification');
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) ?? {};
    } catch (error) {
      if (has('unguarded-json')) throw error;
      return {};
    }
  }

  function stateOf(form: Form): State {
    if (form.get('callBackType') === 'NETVERIFY_AUTHENTICATION') {
      return has('failed-authentication')
        ? 'approved'
        : (AUTHENTICATIONS[form.get('transactionResult') ?? ''] ?? 'review');
    }
    const status = form.get('verificationStatus') ?? '';
    if (has('fraud-again') && status === 'DENIED_FRAUD') return 'resubmit';
    if (has('unknown-status') && status !== 'APPROVED_VERIFIED' && !(status in STATES))
      throw new Error('unknown status');
    if (status !== 'APPROVED_VERIFIED') return Object.hasOwn(STATES, status) ? (STATES[status] as State) : 'review';
    if (has('not-available-fails') && form.get('idCheckMRZcode') === 'N/A') return 'rejected';
    const comparison = comparisonIn(form);
    // No comparison was asked for.
    if (comparison === undefined) return 'approved';
    const isSame = has('similarity-ignored') || comparison.similarity === 'MATCH';
    const isLive = has('validity-ignored') || /^true$/i.test(String(comparison.validity));
    return isSame && isLive ? 'approved' : 'review';
  }

  function replaces(after: Row, before: Row | undefined): boolean {
    return before === undefined || has('late-expiry') || after.weight >= before.weight;
  }

  async function take(request: Request): Promise<Response> {
    if (has('redirect')) return Response.redirect(`${request.url}/`, 308);
    if (has('asks-for-signature') && !request.headers.has('X-Jumio-Signature')) return answer(401);
    const bytes = Buffer.from(await request.arrayBuffer());
    const form = formOf(bytes.toString());
    const type = form.get('callBackType');
    if (has('strict-schema') && [...form.keys()].some((name) => /^(something|new)/i.test(name))) return answer(422);
    const ref = form.get(type === 'NETVERIFY_AUTHENTICATION' ? 'transactionReference' : 'jumioIdScanReference');
    if (type === undefined && form.has('transaction')) return answer(has('two-kinds') ? 400 : 200);
    if (type === undefined || !ref)
      return answer(400, has('name-in-error') ? `nothing about ${form.get('idLastName')}` : '');
    if (has('absent-customer') && type === 'NETVERIFYID') (form.get('customerId') as string).trim();
    if (has('strict-times') && !/\.\d{3}Z$/.test(form.get('callbackDate') ?? '')) return answer(400);
    if (has('work-first')) await sleep(2_100);

    const key = createHash('sha256').update(bytes).digest('hex');
    const state = stateOf(form);
    const row = { state, weight: state === 'expired' ? 0 : 1, madeAt: 0 };
    const isNew = () => has('no-deduplication') || !store.has(key);
    const wasNew = isNew();
    if (has('refused-duplicate') && !wasNew) return answer(409);
    if (has('race')) await sleep(1);
    const keep = () => {
      if (!(has('race') ? wasNew : isNew())) return;
      if (replaces(row, store.row(ref))) store.put(key, ref, row, row.weight === 1);
      else store.see(key);
    };
    if (has('ack-first')) queue.later(keep);
    else keep();
    return answer(has('status-202') ? 202 : 200);
  }

  return {
    consumer: (request) => take(request).catch(() => answer(500)),
    probe: ({ ref }) => store.status(ref),
    restart: () => queue.lose(),
  };
}
