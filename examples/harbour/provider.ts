import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assumed, defineProvider, documented, type EventsOf, type Payloads, type Story } from 'verihook';
import { type People, type PeopleTraits, peopleOf } from 'verihook/people';
import { partsOf, readSpec } from 'verihook/spec';
import type { webhooks } from './types.ts';

type HarbourEvents = EventsOf<webhooks>;
type Completed = HarbourEvents['check.completed']['data'];

/** What all callbacks of one check share. */
interface HarbourStory extends Story, People {
  checkId: string;
  customerRef: string;
}

const file = fileURLToPath(new URL('harbour.yaml', import.meta.url));
const MINUTE = 60_000;
const GUIDE = documented('the guide of Harbour, "Webhooks"');

/** How a check can end. The first event of each is the one that tells it. */
const outcomes = {
  clear: { title: 'nothing was found', events: ['check.completed', 'check.created'], source: GUIDE },
  'watch-list': { title: 'somebody has to look at it', events: ['check.completed', 'check.created'], source: GUIDE },
  rejected: { title: 'the document has expired', events: ['check.completed', 'check.created'], source: GUIDE },
  expired: { title: 'nobody finished it in time', events: ['check.expired', 'check.created'], source: GUIDE },
} as const;
type OutcomeName = keyof typeof outcomes;

const RESULTS: Record<OutcomeName, Required<Pick<Completed, 'result' | 'reasons'>>> = {
  clear: { result: 'clear', reasons: [] },
  'watch-list': { result: 'consider', reasons: ['watch_list'] },
  rejected: { result: 'rejected', reasons: ['document_expired'] },
  expired: { result: 'consider', reasons: [] },
};

const envelope = (at: number, { checkId, customerRef }: HarbourStory) => ({
  timestamp: new Date(at).toISOString(),
  data: { check_id: checkId, customer_ref: customerRef },
});

/** One builder for each event: without one of them, this does not compile. */
const payloads: Payloads<HarbourEvents, HarbourStory> = {
  'check.created': ({ at }, story) => ({ type: 'check.created', ...envelope(at, story) }),
  'check.expired': ({ at }, story) => ({ type: 'check.expired', ...envelope(at, story) }),
  'check.completed': ({ at }, story) => {
    const { timestamp, data } = envelope(at, story);
    const { person } = story;
    return {
      type: 'check.completed',
      timestamp,
      data: {
        ...data,
        ...RESULTS[story.outcome as OutcomeName],
        person: {
          first_name: person.given?.latin ?? null,
          last_name: person.family.latin,
          born_on: person.bornOn,
        },
      },
    };
  },
};

const scenarios = {
  clear: {
    title: 'clear at once',
    outcome: 'clear',
    steps: [
      { event: 'check.created', after: 0 },
      { event: 'check.completed', after: [MINUTE, 4 * MINUTE] },
    ],
    source: GUIDE,
  },
  'rejected-after-review': {
    title: 'a watch list asks for a review, which finds an expired document',
    outcome: 'watch-list',
    steps: [
      { event: 'check.created', after: 0 },
      { event: 'check.completed', after: 2 * MINUTE },
      { event: 'check.completed', after: 60 * MINUTE, outcome: 'rejected' },
    ],
    source: assumed('how long a review takes is not documented'),
  },
  expired: {
    title: 'nobody finishes it within a day',
    outcome: 'expired',
    steps: [
      { event: 'check.created', after: 0 },
      { event: 'check.expired', after: 24 * 60 * MINUTE },
    ],
    source: GUIDE,
  },
} as const;

/** What the document tells already: events, contract, wire with its signature, hostile and derived cases. */
const parts = partsOf<HarbourEvents>(await readSpec(file, readFileSync(file, 'utf8')), {
  id: 'harbour',
  signature: 'standard-webhooks',
  delivery: { acknowledged: { status: 'any-2xx' }, retryDelaysMs: [5_000, 5 * MINUTE, 30 * MINUTE, 2 * 60 * MINUTE] },
});

/** Harbour, an invented provider: what its document tells, and what only its guide does. */
export const harbour = defineProvider<HarbourEvents, HarbourStory, OutcomeName, keyof typeof scenarios, PeopleTraits>({
  ...parts,
  cases: parts.cases.map((each) => ({ ...each, outcome: 'clear' })),
  outcomes,
  scenarios,
  payloads,
  story: (base, traits) => ({
    ...base,
    ...peopleOf(base.random, base.startAt, traits),
    checkId: `chk_${base.random.text('check', 16, '0123456789abcdefghijklmnopqrstuvwxyz')}`,
    customerRef: `customer-${base.random.int('customer', 1000, 9999)}`,
  }),
  preliminary: ['check.completed'],
  identifiers: ['/data/check_id', '/data/customer_ref'],
  tells(event, payload) {
    // A payload may be anything: also one that a case has spoilt.
    const { check_id: ref, customer_ref: clientRef, result } = (payload as { data?: Partial<Completed> }).data ?? {};
    if (typeof ref !== 'string' || typeof clientRef !== 'string') return undefined;
    if (event === 'check.created') return { ref, clientRef, allows: ['pending'], weight: 'interim' };
    if (event === 'check.expired') return { ref, clientRef, allows: ['expired', 'none', 'pending'], weight: 'end' };
    if (result === 'clear') return { ref, clientRef, allows: ['approved'], weight: 'final' };
    if (result === 'rejected') return { ref, clientRef, allows: ['rejected'], weight: 'final' };
    return result === 'consider' ? { ref, clientRef, allows: ['review', 'pending'], weight: 'interim' } : undefined;
  },
});
