import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DriftWatch } from '../../../src/contract/drift/drift.ts';
import { segmentsOf } from '../../../src/core/contract.ts';
import type { Drift } from '../../../src/core/drift.ts';
import type { Provider } from '../../../src/core/provider.ts';
import { allProviders } from '../../support/providers.ts';
import {
  applies,
  firstPlaces,
  judgeOf,
  type Mutation,
  mutated,
  mutations,
  SAME,
  type Sent,
  trafficOf,
} from './mutations.ts';

/** What a watch tells of some callbacks, information left out. */
async function driftIn(provider: Provider, sent: readonly Sent[], strict = true): Promise<readonly Drift[]> {
  const watch = new DriftWatch({ strict });
  for (const [index, { event, payload, headers }] of sent.entries())
    await watch.see({ provider, detection: { event }, payload, headers, whereIs: (at) => `traffic:${index}${at}` });
  const { drifts } = watch.report();
  return drifts.filter(({ severity }) => severity !== 'info');
}

const brief = ({ kind, event, place, count }: Drift) => ({ kind, event, place, count });

/** Mutations for which the document of a provider has no place. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  jumio: ['a fraction', 'a smaller number'],
  pipwave: ['another format'],
};

/** `*` of a place stands for any one segment. */
function isAt(place: string, expected: string): boolean {
  const [told, meant] = [segmentsOf(place), segmentsOf(expected)];
  return told.length === meant.length && told.every((segment, index) => segment === '*' || segment === meant[index]);
}

/** Which of some callbacks are changed: by seed, never none. */
const someOf = (sent: readonly Sent[], mask: number) =>
  sent.filter((_, index) => index === 0 || (mask >> (index % 31)) & 1);

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  const traffic = trafficOf(provider, [1, 2]);
  const judge = judgeOf(id);
  // Each payload of the traffic is varied at each of its places by each mutation.
  const places = new Map([...traffic.values()].flat().map(({ payload }) => [payload, firstPlaces(payload)]));
  const placesIn = (payload: unknown) => places.get(payload) as ReturnType<typeof firstPlaces>;
  const bodyOf = (event: string) => provider.events[event]?.bodyPointer ?? '';

  /** A callback with one place changed, if the change is of its kind there. */
  const changedAt = (mutation: Mutation, each: Sent, place: string): Sent | undefined => {
    const at = placesIn(each.payload).get(place);
    const value = at === undefined ? SAME : mutation.change(at.value);
    if (at === undefined || value === SAME) return undefined;
    const payload = mutated(each.payload, at.pointer, value);
    return applies(mutation, judge(bodyOf(each.event), payload), at.pointer) ? { ...each, payload } : undefined;
  };
  /** Every place where a mutation is one of its kind, in one callback at least. */
  const targetsOf = (mutation: Mutation) =>
    [...traffic].flatMap(([event, sent]) => {
      const places = new Set(sent.flatMap(({ payload }) => [...placesIn(payload).keys()]));
      return [...places]
        .filter((place) => sent.some((each) => changedAt(mutation, each, place) !== undefined))
        .map((place) => ({ event, place, sent }));
    });

  test('of what the provider sends nothing is drift', async () => {
    expect((await driftIn(provider, [...traffic.values()].flat())).map(brief)).toEqual([]);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s is told at its place, as often as it came, and nothing else',
    async (_, mutation) => {
      const targets = targetsOf(mutation);
      if (MISSING[id]?.includes(mutation.name)) return expect(targets).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.nat(targets.length - 1), fc.nat(), async (index, mask) => {
          const { event, place, sent } = targets[index] as (typeof targets)[number];
          const chosen = new Set(someOf(sent, mask));
          const changed = sent.map((each) => (chosen.has(each) ? (changedAt(mutation, each, place) ?? each) : each));
          const count = changed.filter((each, at) => each !== sent[at]).length;
          fc.pre(count > 0);
          const found = await driftIn(provider, changed);
          expect(found.map(brief)).toEqual([{ kind: mutation.kind, event, place: expect.any(String), count }]);
          expect(isAt(found[0]?.place ?? '', place)).toBe(true);
        }),
        { seed: 9, numRuns: 100 },
      );
    },
    60_000,
  );
});

/** A change of a message, at any event of any provider, and what it has to be told as. */
const ofMessages: [name: string, change: (sent: Sent) => Sent | undefined, expected: Partial<Drift>][] = [
  [
    'a key that is new',
    (sent) => ({ ...sent, payload: { ...(sent.payload as object), newKey: { since: '2026' } } }),
    { kind: 'drift/new-key', place: '/newKey', seen: [{ what: 'object of 1 key', count: 1 }] },
  ],
  [
    'a header that is new',
    (sent) => ({ ...sent, headers: { ...sent.headers, 'X-Webhook-Id': 'e7f2' } }),
    { kind: 'drift/new-header', place: 'X-Webhook-Id', seen: [{ what: 'text of 4 characters', count: 1 }] },
  ],
  [
    'another content type',
    (sent) => ({ ...sent, headers: { ...sent.headers, 'Content-Type': 'application/vnd.api+json' } }),
    { kind: 'drift/changed-header', place: 'Content-Type', seen: [{ what: 'application/vnd.api+json', count: 1 }] },
  ],
  [
    'a header that is gone',
    ({ headers: { 'Content-Type': _, ...headers }, ...sent }) => ({ ...sent, headers: { Host: 'x', ...headers } }),
    { kind: 'drift/vanished-header', place: 'Content-Type', seen: [{ what: 'absent', count: 1 }] },
  ],
];

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (_, provider) => {
  const sent = [...trafficOf(provider, [3]).values()].flat();

  test.each(ofMessages)('%s is told once, with its event', async (_, change, expected) => {
    for (const [index, { event }] of sent.entries()) {
      if (sent.findIndex((each) => each.event === event) !== index) continue;
      const changed = sent.map((each, at) => (at === index ? (change(each) ?? each) : each));
      expect(await driftIn(provider, changed)).toMatchObject([{ event, count: 1, ...expected }]);
    }
  });

  test('headers of HTTP and of what stands between are nothing new, nor is a charset', async () => {
    const passed = sent.map((each) => ({
      ...each,
      headers: {
        Host: 'consumer.example',
        'User-Agent': 'x',
        'X-Forwarded-For': '192.0.2.1',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        ...each.headers,
        'Content-Type': `${each.headers['Content-Type']}; charset=utf-8`,
      },
    }));
    expect(await driftIn(provider, passed)).toEqual([]);
  });
});
