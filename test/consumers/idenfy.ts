import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { State } from '../../src/verify.ts';
import { answer, type Bugs, isObject, parsed, Queue, type Row, Store, type Subject, sleep } from './subject.ts';

export const secret = 'example-signing-key';

export const bugs = {
  'unchecked-signature': { does: 'checks no signature', rule: 'signature/not-checked' },
  're-serialised': {
    does: 'signs `JSON.stringify(JSON.parse(body))` instead of the body',
    rule: 'signature/raw-bytes',
    also: ['signature/refuses-re-serialised', 'input/hostile'],
  },
  'prefix-compare': {
    does: 'compares only as many digits of the signature as were sent',
    rule: 'signature/refuses-truncated',
    also: ['signature/refuses-empty', 'signature/refuses-missing'],
  },
  'algorithm-by-length': {
    does: 'takes the algorithm that the length of the signature suggests',
    rule: 'signature/refuses-other-algorithm',
    also: ['signature/refuses-longer-algorithm'],
  },
  'case-sensitive-header': {
    does: 'looks for `Idenfy-Signature` in a plain object of lower-case names',
    rule: 'setup/wrong-secret',
  },
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
    also: [
      'idempotency/overlapping-duplicate',
      'idempotency/retry-after-success',
      'order/late-preliminary',
      'state/sequence',
    ],
  },
  'late-preliminary': {
    does: 'lets a preliminary verdict replace a final one',
    rule: 'order/late-preliminary',
  },
  'first-callback-only': {
    does: 'follows the first callback and no other',
    rule: 'state/final-wins',
    also: ['state/late-change', 'state/expired-after-attempt'],
  },
  'final-for-ever': {
    does: 'takes a final verdict for the last word',
    rule: 'state/late-change',
  },
  'suspected-approved': {
    does: 'stores SUSPECTED as approved',
    rule: 'state/suspected-fraud',
    also: ['state/suspected-*'],
  },
  'late-expiry': {
    does: 'lets EXPIRED replace an approval',
    rule: 'order/late-expiry',
  },
  'unknown-status': {
    does: 'answers 500 to a status that it does not know',
    rule: 'tolerance/unknown-enum',
    also: ['input/malformed'],
  },
  'null-name': {
    does: 'answers 500 where `docFirstName` is null',
    rule: 'tolerance/null',
    also: ['ack/success-status', 'tolerance/absent', 'input/malformed'],
  },
  'absent-reference': {
    does: 'answers 500 where `externalRef` is missing',
    rule: 'tolerance/absent',
    also: ['ack/success-status', 'tolerance/null', 'input/malformed'],
  },
  'strict-schema': { does: 'refuses keys that it does not know', rule: 'tolerance/unknown-field' },
  'unguarded-parse': { does: 'answers 500 to what is no JSON', rule: 'input/malformed' },
  'header-required': {
    does: 'answers 500 without `Idenfy-Event-Type`',
    rule: 'input/hostile',
    also: ['ack/success-status'],
  },
  'work-first': { does: 'does its work before it answers', rule: 'ack/before-work', only: ['smoke'] },
  'ack-first': { does: 'answers before it has stored anything', rule: 'ack/stored-before-answer' },
  redirect: { does: 'redirects to the path with a slash', rule: 'redirect/none' },
  'status-201': { does: 'answers 201, which the older format does not take', rule: 'ack/success-status' },
  'name-in-error': { does: 'names the person when it refuses a callback', rule: 'leak/pii-in-error-response' },
} as const satisfies Bugs<string>;

export type Bug = keyof typeof bugs;

const STATES = new Map<unknown, State>([
  ['APPROVED', 'approved'],
  ['DENIED', 'rejected'],
  ['SUSPECTED', 'review'],
  ['REVIEWING', 'pending'],
  ['ACTIVE', 'pending'],
  ['EXPIRED', 'expired'],
]);
const WEIGHTS: Partial<Record<State, number>> = { pending: 0, expired: 1 };

/** A small consumer of iDenfy's callbacks, correct but for one bug at most. */
export function consumerOf(bug?: Bug): Subject {
  const has = (name: Bug) => bug === name;
  const store = new Store();
  const queue = new Queue();

  function isGenuine(body: Buffer, headers: Headers): boolean {
    const given = has('case-sensitive-header')
      ? (Object.fromEntries(headers)['Idenfy-Signature'] ?? '')
      : (headers.get('Idenfy-Signature') ?? '');
    const signed = has('re-serialised') ? reprinted(body) : body;
    const algorithm = has('algorithm-by-length') ? algorithmOf(given) : 'sha256';
    const wanted = createHmac(algorithm, secret).update(signed).digest('hex');
    if (has('prefix-compare')) return wanted.startsWith(given);
    return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
  }

  function stateOf(overall: unknown, final: unknown): State {
    if (has('unknown-status') && !STATES.has(overall)) throw new Error('unknown status');
    const state = has('suspected-approved') && overall === 'SUSPECTED' ? 'approved' : (STATES.get(overall) ?? 'review');
    return final === false && state !== 'expired' ? 'pending' : state;
  }

  function replaces(after: Row, before: Row | undefined): boolean {
    if (before === undefined) return true;
    if (has('first-callback-only')) return false;
    if (has('final-for-ever') && before.weight === 2) return false;
    if (has('late-preliminary') && after.weight === 0) return true;
    if (has('late-expiry') && after.state === 'expired') return true;
    return after.weight >= before.weight;
  }

  async function take(request: Request): Promise<Response> {
    if (has('redirect')) return Response.redirect(`${request.url}/`, 308);
    const bytes = Buffer.from(await request.arrayBuffer());
    if (!has('unchecked-signature') && !isGenuine(bytes, request.headers)) return answer(401);
    if (has('header-required')) request.headers.get('Idenfy-Event-Type')?.toLowerCase().trim() ?? fail();
    const body = has('unguarded-parse') ? JSON.parse(bytes.toString()) : parsed(bytes);
    if (!isObject(body) || typeof body.scanRef !== 'string' || body.scanRef === '') return answer(400);
    if (has('strict-schema') && Object.keys(body).some((key) => key.startsWith('something'))) return answer(422);
    if (has('absent-reference')) (body.externalRef as string).slice(0, 40);
    if (has('null-name')) (body.data as { docFirstName: string } | undefined)?.docFirstName.toUpperCase();
    if (has('work-first')) await sleep(2_100);
    if (!isObject(body.status)) return body.expirationThreshold === undefined ? refuse(body) : answer(200);

    const { scanRef } = body;
    const key = createHash('sha256').update(bytes).digest('hex');
    const state = stateOf(body.status.overall, body.final);
    const row = { state, weight: WEIGHTS[state] ?? 2, madeAt: 0 };
    const isNew = () => has('no-deduplication') || !store.has(key);
    const wasNew = isNew();
    if (has('refused-duplicate') && !wasNew) return answer(409);
    if (has('race')) await sleep(1);
    const keep = () => {
      if (!(has('race') ? wasNew : isNew())) return;
      if (replaces(row, store.row(scanRef))) store.put(key, scanRef, row, row.weight === 2);
      else store.see(key);
    };
    if (has('ack-first')) queue.later(keep);
    else keep();
    return answer(has('status-201') ? 201 : 200);
  }

  function refuse(body: Record<string, unknown>): Response {
    const { docFirstName } = (body.data ?? {}) as { docFirstName?: unknown };
    return answer(400, has('name-in-error') ? `no status for ${docFirstName}` : 'no status');
  }

  return {
    consumer: (request) => take(request).catch(() => answer(500)),
    probe: ({ ref }) => store.status(ref),
    restart: () => queue.lose(),
  };
}

function fail(): never {
  throw new TypeError('cannot read properties of null');
}

const reprinted = (bytes: Buffer) => JSON.stringify(parsed(bytes)) ?? '';

const algorithmOf = (digest: string) => ({ 40: 'sha1', 128: 'sha512' })[digest.length] ?? 'sha256';
