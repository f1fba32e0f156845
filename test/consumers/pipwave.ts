import { createHash, timingSafeEqual } from 'node:crypto';
import type { State } from '../../src/verify.ts';
import { answer, type Bugs, isObject, parsed, Queue, type Row, Store, type Subject, sleep } from './subject.ts';

export const secret = 'example-api-secret';
const API_KEY = 'demo_key_0001';

export const bugs = {
  'unchecked-signature': { does: 'checks no signature', rule: 'signature/not-checked' },
  'other-order': { does: 'joins the signed pairs in another order', rule: 'setup/wrong-secret' },
  'prefix-compare': {
    does: 'compares only as many digits of the signature as were sent',
    rule: 'signature/refuses-truncated',
    also: ['signature/refuses-empty'],
  },
  'any-type-of-signature': {
    does: 'takes a signature that is no text for none that is wrong',
    rule: 'signature/refuses-true',
    also: ['signature/refuses-zero', 'signature/refuses-null', 'signature/refuses-missing'],
  },
  'score-as-number': {
    does: 'signs the score as JavaScript prints it',
    rule: 'signature/number-text',
    also: ['tolerance/quirk'],
  },
  'no-deduplication': {
    does: 'acts again when the same notification comes again',
    rule: 'idempotency/duplicate',
    also: ['idempotency/overlapping-duplicate', 'idempotency/retry-after-success', 'state/sequence'],
  },
  race: {
    does: 'lets go of the store between the look and the insert',
    rule: 'idempotency/overlapping-duplicate',
    also: ['state/sequence'],
  },
  'refused-duplicate': {
    does: 'answers 409 to a notification that it has had',
    rule: 'idempotency/duplicate',
    also: ['idempotency/*', 'order/late-preliminary', 'state/sequence'],
  },
  'one-per-document': {
    does: 'takes one notification for each `pd_id`, and so never the end of a review',
    rule: 'state/final-wins',
  },
  'late-review': {
    does: 'lets a review replace a success',
    rule: 'order/late-preliminary',
    also: ['state/sequence'],
  },
  'first-attempt-only': {
    does: 'follows the first attempt and no other',
    rule: 'state/late-change',
  },
  'review-approved': {
    does: 'takes 8 and everything above for a success',
    rule: 'state/review',
    also: ['state/*'],
  },
  'documents-decide': {
    does: 'decides by the results of the documents, which nobody has signed',
    rule: 'signature/uncovered',
    also: ['state/*'],
  },
  'word-with-line-break': { does: 'answers `OK` and a line break', rule: 'ack/body' },
  'no-word': { does: 'answers 200 without `OK`', rule: 'ack/body' },
  'unknown-status': {
    does: 'answers 500 to a status that it does not know',
    rule: 'tolerance/unknown-enum',
    also: ['input/malformed', 'signature/ambiguous-text', 'tolerance/max-length'],
  },
  'null-parameter': {
    does: 'answers 500 where `extra_param1` is null',
    rule: 'tolerance/null',
    also: ['ack/success-status', 'tolerance/absent', 'tolerance/quirk', 'input/malformed'],
  },
  'strict-schema': {
    does: 'refuses keys that it does not know',
    rule: 'tolerance/unknown-field',
  },
  'strict-label': { does: 'takes nothing that is not labelled JSON', rule: 'input/content-type' },
  'documents-required': {
    does: 'answers 400 to an error, which has no documents',
    rule: 'ack/success-status',
    also: ['tolerance/quirk'],
  },
  'unguarded-parse': { does: 'answers 500 to what is no JSON', rule: 'input/malformed' },
  'name-in-error': {
    does: 'tells the address of the user when it refuses a notification',
    rule: 'leak/pii-in-error-response',
  },
  'ack-first': { does: 'answers before it has stored anything', rule: 'ack/stored-before-answer' },
  redirect: { does: 'redirects to the path with a slash', rule: 'redirect/none' },
} as const satisfies Bugs<string>;

export type Bug = keyof typeof bugs;

type Body = Record<string, unknown>;

const STATES: Readonly<Record<string, State>> = { '10': 'approved', '8': 'review', '5': 'rejected', '2': 'review' };
const SIGNED = ['pd_id', 'session_token', 'timestamp', 'user_id', 'verification_status', 'verification_type'];

/** A small consumer of pipwave's notifications, correct but for one bug at most. */
export function consumerOf(bug?: Bug): Subject {
  const has = (name: Bug) => bug === name;
  const store = new Store();
  const queue = new Queue();

  function isGenuine(raw: string, body: Body): boolean {
    const { signature: given } = body;
    if (typeof given !== 'string') return has('any-type-of-signature');
    if (body.timestamp === undefined || body.api_key !== API_KEY) return false;
    const wanted = scoresIn(raw, body).map((score) => digestOf(body, score));
    if (has('prefix-compare')) return wanted.some((each) => each.startsWith(given));
    return wanted.some(
      (each) => each.length === given.length && timingSafeEqual(Buffer.from(each), Buffer.from(given)),
    );
  }

  /** The score as it stands in the body, or with the 14 digits of the hash. */
  function scoresIn(raw: string, body: Body): string[] {
    if (has('score-as-number')) return [String(Number(body.document_set_scoring))];
    const [, written = ''] = /"document_set_scoring"\s*:\s*"?([^",}\s]*)/.exec(raw) ?? [];
    return written === 'null' ? [''] : [written, String(Number(Number(written).toPrecision(14)))];
  }

  function digestOf(body: Body, score: string): string {
    const pairs = new Map<string, unknown>(SIGNED.map((key) => [key, body[key] ?? '']));
    for (const [key, value] of Object.entries({ api_key: API_KEY, api_secret: secret, document_set_scoring: score }))
      pairs.set(key, value);
    const keys = has('other-order') ? [...pairs.keys()] : [...pairs.keys()].sort();
    const text = keys.map((key) => `${key}:${pairs.get(key)}`).join('');
    return createHash('sha1').update(text).digest('hex');
  }

  function stateOf(body: Body): State {
    const status = String(body.verification_status);
    const { documents } = body;
    if (has('documents-decide') && Array.isArray(documents) && documents.length > 0)
      return documents.every((each) => isObject(each) && each.result === '10') ? 'approved' : 'review';
    if (has('review-approved') && Number(status) >= 8) return 'approved';
    if (has('unknown-status') && !(status in STATES)) throw new Error('unknown status');
    return Object.hasOwn(STATES, status) ? (STATES[status] as State) : 'review';
  }

  function replaces(after: Row, before: Row | undefined): boolean {
    if (before === undefined) return true;
    if (has('first-attempt-only') && before.weight === 1) return false;
    return has('late-review') || after.weight >= before.weight;
  }

  async function take(request: Request): Promise<Response> {
    if (has('redirect')) return Response.redirect(`${request.url}/`, 308);
    if (has('strict-label') && request.headers.get('Content-Type') !== 'application/json') return answer(415);
    const bytes = Buffer.from(await request.arrayBuffer());
    const body = has('unguarded-parse') ? JSON.parse(bytes.toString()) : parsed(bytes);
    if (!isObject(body)) return answer(400);
    if (!has('unchecked-signature') && !isGenuine(bytes.toString(), body)) return refuse(body);
    const { session_token: session, pd_id: id } = body;
    if (typeof session !== 'string' || typeof id !== 'string') return answer(400);
    if (has('strict-schema') && Object.keys(body).some((name) => /new/i.test(name))) return answer(422);
    if (has('null-parameter')) (body.extra_param1 as string).trim();
    if (has('documents-required') && (!Array.isArray(body.documents) || body.documents.length === 0))
      return answer(400);

    const key = has('one-per-document') ? id : `${id} ${body.verification_status}`;
    const state = stateOf(body);
    const row = { state, weight: body.verification_status === '8' ? 0 : 1, madeAt: 0 };
    const isNew = () => has('no-deduplication') || !store.has(key);
    const wasNew = isNew();
    if (has('refused-duplicate') && !wasNew) return answer(409);
    if (has('race')) await sleep(1);
    const keep = () => {
      if (!(has('race') ? wasNew : isNew())) return;
      if (replaces(row, store.row(session))) store.put(key, session, row, row.weight === 1);
      else store.see(key);
    };
    if (has('ack-first')) queue.later(keep);
    else keep();
    if (has('no-word')) return answer(200);
    return answer(200, has('word-with-line-break') ? 'OK\n' : 'OK');
  }

  function refuse({ ip_address: address }: Body): Response {
    return answer(401, has('name-in-error') ? `wrong signature for a user at ${address}` : 'wrong signature');
  }

  return {
    consumer: (request) => take(request).catch(() => answer(500)),
    probe: ({ ref }) => store.status(ref),
    restart: () => queue.lose(),
  };
}
