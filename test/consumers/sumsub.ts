import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { events } from '../../src/generated/sumsub/events.ts';
import type { State } from '../../src/verify.ts';
import { answer, type Bugs, isObject, parsed, Queue, type Row, Store, type Subject, sleep } from './subject.ts';

export const secret = 'example-secret-key';

export const bugs = {
  'unchecked-signature': { does: 'checks no digest', rule: 'signature/not-checked' },
  're-serialised': {
    does: 'digests `JSON.stringify(JSON.parse(body))` instead of the body',
    rule: 'setup/wrong-secret',
  },
  'compact-too': {
    does: 'takes the digest of the body printed anew as well',
    rule: 'signature/refuses-re-serialised',
    also: ['input/hostile'],
  },
  'prefix-compare': {
    does: 'compares only as many digits of the digest as were sent',
    rule: 'signature/refuses-truncated',
    also: ['signature/refuses-empty', 'signature/refuses-missing', 'signature/refuses-both-missing'],
  },
  'any-algorithm': {
    does: 'looks at the digest and not at the name of its algorithm',
    rule: 'signature/refuses-unknown-algorithm',
    also: ['signature/refuses-no-algorithm', 'signature/refuses-named-*'],
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
    also: ['idempotency/*', 'order/late-preliminary', 'state/sequence', 'ack/success-status'],
  },
  'order-of-arrival': {
    does: 'follows the order of arrival and not `createdAtMs`',
    rule: 'order/late-preliminary',
    also: ['state/final-wins'],
  },
  'first-callback-only': {
    does: 'follows the first callback of an applicant and no other',
    rule: 'state/final-wins',
    also: ['state/late-change', 'state/*'],
  },
  'final-for-ever': {
    does: 'takes GREEN and RED for the last word',
    rule: 'state/late-change',
    also: ['state/final-*'],
  },
  'ignored-reset': { does: 'ignores `applicantReset` and its like', rule: 'state/late-change' },
  'green-on-hold': {
    does: 'takes GREEN for an approval whatever `reviewStatus` says',
    rule: 'verdict/only-completed',
    also: ['state/*'],
  },
  'retry-final': { does: 'stores RETRY as a rejection', rule: 'state/retry-photo', also: ['state/*'] },
  'final-retry': { does: 'asks again for documents after FINAL', rule: 'state/final-forgery', also: ['state/*'] },
  'test-events': { does: 'takes callbacks that were sent by hand for a verdict', rule: 'verdict/no-test-events' },
  'sandbox-events': { does: 'takes callbacks of the sandbox for a verdict', rule: 'verdict/no-sandbox-events' },
  'unknown-type': {
    does: 'answers 500 to a `type` that it does not know',
    rule: 'tolerance/unknown-event',
    also: ['input/malformed'],
  },
  'unknown-label': {
    does: 'answers 500 to a reject label that it does not know',
    rule: 'tolerance/unknown-enum',
  },
  'absent-user': {
    does: 'answers 500 where `externalUserId` is missing',
    rule: 'tolerance/absent',
    also: ['input/malformed', 'ack/success-status', 'verdict/no-test-events'],
  },
  'strict-schema': { does: 'refuses keys that it does not know', rule: 'tolerance/unknown-field' },
  'strict-times': {
    does: 'refuses a `createdAtMs` without milliseconds',
    rule: 'tolerance/quirk',
    also: ['tolerance/absent'],
  },
  'unguarded-parse': { does: 'answers 500 to what is no JSON', rule: 'input/malformed' },
  'work-first': { does: 'does its work before it answers', rule: 'ack/before-work', only: ['smoke'] },
  'ack-first': { does: 'answers before it has stored anything', rule: 'ack/stored-before-answer' },
  redirect: { does: 'redirects to the path with a slash', rule: 'redirect/none' },
} as const satisfies Bugs<string>;

export type Bug = keyof typeof bugs;

const ALGORITHM = 'HMAC_SHA256_HEX';
const UNDER_WAY: Readonly<Record<string, State>> = {
  applicantCreated: 'pending',
  applicantPending: 'pending',
  applicantPrechecked: 'pending',
  applicantAwaitingService: 'pending',
  applicantAwaitingUser: 'pending',
  applicantOnHold: 'review',
};
const BEGINS_ANEW = ['applicantReset', 'applicantStepsReset', 'applicantLevelChanged'];
const DECIDES = ['applicantReviewed', 'applicantWorkflowCompleted', 'applicantWorkflowFailed'];
const LABEL = /^(?!SOMETHING_NEW)/;

/** A small consumer of Sumsub's callbacks about applicants, correct but for one bug at most. */
export function consumerOf(bug?: Bug): Subject {
  const has = (name: Bug) => bug === name;
  const store = new Store();
  const queue = new Queue();
  const digestOf = (body: string | Buffer) => createHmac('sha256', secret).update(body).digest('hex');

  function isGenuine(body: Buffer, headers: Headers): boolean {
    const given = headers.get('X-Payload-Digest') ?? '';
    const isNamed = (headers.get('X-Payload-Digest-Alg') ?? ALGORITHM) === ALGORITHM;
    if (!has('any-algorithm') && !isNamed) return false;
    if (has('compact-too') && given === digestOf(reprinted(body))) return true;
    const wanted = digestOf(has('re-serialised') ? reprinted(body) : body);
    if (has('prefix-compare')) return wanted.startsWith(given);
    return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
  }

  function stateOf(type: string, body: Body): State | undefined {
    const { reviewStatus, reviewResult } = body;
    const result = isObject(reviewResult) ? reviewResult : {};
    if (has('green-on-hold') && result.reviewAnswer === 'GREEN' && type in UNDER_WAY) return 'approved';
    if (BEGINS_ANEW.includes(type)) return has('ignored-reset') ? undefined : 'pending';
    if (!DECIDES.includes(type)) return UNDER_WAY[type];
    if (reviewStatus !== 'completed' && result.reviewAnswer !== undefined) return 'pending';
    if (result.reviewAnswer === 'GREEN') return 'approved';
    if (result.reviewRejectType === 'RETRY') return has('retry-final') ? 'rejected' : 'resubmit';
    return has('final-retry') ? 'resubmit' : 'rejected';
  }

  function replaces(after: Row, before: Row | undefined): boolean {
    if (before === undefined) return true;
    if (has('first-callback-only')) return false;
    if (has('final-for-ever') && before.weight === 1) return false;
    if (has('order-of-arrival') || Number.isNaN(after.madeAt) || after.madeAt > before.madeAt) return true;
    return after.madeAt === before.madeAt && after.weight >= before.weight;
  }

  async function take(request: Request): Promise<Response> {
    if (has('redirect')) return Response.redirect(`${request.url}/`, 308);
    const bytes = Buffer.from(await request.arrayBuffer());
    if (!has('unchecked-signature') && !isGenuine(bytes, request.headers)) return answer(401);
    const body = has('unguarded-parse') ? JSON.parse(bytes.toString()) : parsed(bytes);
    if (!isObject(body) || typeof body.type !== 'string') return answer(400);
    if (has('strict-schema') && Object.keys(body).some((key) => key.startsWith('something'))) return answer(422);
    if (has('unknown-type') && !Object.hasOwn(events, body.type)) return answer(500);
    if (has('absent-user')) (body.externalUserId as string).trim();
    if (has('unknown-label') && !labelsOf(body).every((label) => LABEL.test(String(label)))) return answer(500);
    if (has('strict-times') && !/\.\d+$/.test(String(body.createdAtMs))) return answer(400);
    if (has('work-first')) await sleep(2_100);
    if (!has('sandbox-events') && body.sandboxMode === true) return answer(200);
    if (!has('test-events') && body.testMode === true) return answer(200);

    const state = stateOf(body.type, body);
    const { applicantId } = body;
    if (state === undefined || typeof applicantId !== 'string') return answer(200);
    const key = createHash('sha256').update(bytes).digest('hex');
    const weight = DECIDES.includes(body.type) && state !== 'pending' ? 1 : 0;
    const row = { state, weight, madeAt: timeOf(body.createdAtMs) };
    const isNew = () => has('no-deduplication') || !store.has(key);
    const wasNew = isNew();
    if (has('refused-duplicate') && !wasNew) return answer(409);
    if (has('race')) await sleep(1);
    const keep = () => {
      if (!(has('race') ? wasNew : isNew())) return;
      if (replaces(row, store.row(applicantId))) store.put(key, applicantId, row, weight === 1);
      else store.see(key);
    };
    if (has('ack-first')) queue.later(keep);
    else keep();
    return answer(200);
  }

  return {
    consumer: (request) => take(request).catch(() => answer(500)),
    probe: ({ ref }) => store.status(ref),
    restart: () => queue.lose(),
  };
}

type Body = Record<string, unknown>;

function labelsOf({ reviewResult }: Body): unknown[] {
  const labels = isObject(reviewResult) ? reviewResult.rejectLabels : undefined;
  return Array.isArray(labels) ? labels : [];
}

/** `2026-01-01 00:00:00.000`, in UTC. */
const timeOf = (text: unknown) =>
  Date.parse(
    String(text)
      .replace(' ', 'T')
      .replace(/(\+0000)?$/, 'Z'),
  );

const reprinted = (bytes: Buffer) => JSON.stringify(parsed(bytes)) ?? '';
