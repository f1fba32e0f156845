import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf } from '../../src/core/derive.ts';
import { toRequest } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { observe } from '../../src/index.ts';
import { recording } from '../../src/observe/membrane.ts';
import { verify } from '../../src/verify.ts';
import * as idenfy from '../consumers/idenfy.ts';
import * as jumio from '../consumers/jumio.ts';
import * as pipwave from '../consumers/pipwave.ts';
import { type Subject, sleep } from '../consumers/subject.ts';
import * as sumsub from '../consumers/sumsub.ts';
import { allProviders } from '../support/providers.ts';
import { inVirtualTime } from '../support/virtual-time.ts';

/** Each provider's consumers, by bug; those that are found by their time alone are left out. */
const consumers: Record<string, { bugs: object; consumerOf(bug?: never): Subject; secret?: string }> = {
  idenfy,
  jumio,
  pipwave,
  sumsub,
};
const SLOW = ['work-first', 'race'];

/** So many events of a provider are enough: the others differ in their fields. */
const EVENTS = 6;

/** Genuine callbacks, and cases of every rule, hostile ones among them. */
async function requestsOf(provider: Provider, secret: string | undefined): Promise<(() => Request)[]> {
  const messages = await Promise.all(
    eventsOf(provider).map(async (event) => {
      const cases = await casesOf(provider, event);
      const byRule = Map.groupBy(cases, ({ rule, expect: wanted }) => `${rule} ${wanted}`);
      const some = [...byRule.values()].flatMap((alike) => alike.slice(0, 2));
      return [undefined, undefined, ...some].map((each, at) =>
        provider.message(event, {
          seed: 1 + (at % 3),
          ...(secret !== undefined && { secret }),
          ...(each && { case: each }),
        }),
      );
    }),
  );
  return messages.flat().map((message) => () => toRequest(message, `https://consumer.test/webhooks/${provider.id}`));
}

const eventsOf = ({ events }: Provider) => Object.keys(events).slice(0, EVENTS);

describe.each(allProviders.map((each) => [each.id, each] as const))('consumers of %s', (id, provider) => {
  const { bugs, consumerOf, secret } = consumers[id] as (typeof consumers)[string];
  const requests = requestsOf(provider, secret);
  const chosen = [undefined, ...Object.keys(bugs).filter((bug) => !SLOW.includes(bug))];

  test.each(chosen)('answer alike and come to the same state, observed or not: %s', { timeout: 120_000 }, (bug) =>
    inVirtualTime(async () => {
      const [plain, seen] = [consumerOf(bug as never), consumerOf(bug as never)];
      const watched = observe(seen.consumer, { provider });
      const refs = new Set<string>();
      const statuses = new Set<number>();
      for (const make of await requests) {
        const [expected, received] = [await plain.consumer(make()), await watched(make())];
        const told = async (answer: Response) => [answer.status, [...answer.headers], await answer.text()];
        expect(await told(received)).toEqual(await told(expected));
        statuses.add(received.status);
      }
      if (bug === undefined) expect([...statuses]).toEqual(expect.arrayContaining([200, 400]));
      await sleep(60);
      for (const event of eventsOf(provider)) {
        for (const seed of [1, 2, 3]) {
          const { ref } = provider.tells(event, provider.callback(event, { seed })) ?? {};
          if (ref !== undefined) refs.add(ref);
        }
      }
      expect(refs.size).toBeGreaterThan(0);
      for (const ref of refs) expect(await seen.probe({ ref } as never)).toEqual(await plain.probe({ ref } as never));
    }),
  );

  test('are rehearsed as ever while they are observed, and tell what they read', { timeout: 120_000 }, async () => {
    const { consumer, ...rest } = consumerOf();
    const watched = observe(consumer);
    const options = { ...rest, ...(secret !== undefined && { secret }), runs: 5, settleMs: 40 };
    const verdict = await inVirtualTime(() => verify(provider, { consumer: watched, ...options }));
    expect(verdict.findings).toEqual([]);
    const { provider: told, events } = watched.reads();
    expect(told).toBe(id);
    expect(Object.keys(events).sort()).toEqual(Object.keys(provider.events).sort());
  });
});

test('any JSON that records prints, lists and compares as the plain value', () => {
  const sink = { field: () => {}, touched: () => {}, whole: () => {} };
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const value = recording(JSON.parse(text), sink);
      expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
      expect(value).toEqual(JSON.parse(text));
    }),
  );
});

test('what is read of any JSON is told by its place: each value once for each place, and nothing that is not there', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const plain: unknown = JSON.parse(text);
      const told = new Set<string>();
      const sink = {
        field: (at: string, value: unknown) => told.add(`${at} ${value}`),
        touched: () => {},
        whole: () => {},
      };
      // Backwards, since a walk in the order of the keys is a copy of the whole.
      const walk = (value: unknown, pattern: unknown, at: string, seen: Set<string>): void => {
        if (typeof pattern !== 'object' || pattern === null) return void seen.add(`${at} ${pattern}`);
        for (const key of Object.keys(pattern).reverse()) {
          const child = (value as Record<string, unknown>)[key];
          const segment = Array.isArray(pattern) ? '*' : key.replaceAll('~', '~0').replaceAll('/', '~1');
          walk(child, (pattern as Record<string, unknown>)[key], `${at}/${segment}`, seen);
        }
      };
      const expected = new Set<string>();
      if (typeof plain !== 'object' || plain === null) return;
      walk(recording(JSON.parse(text), sink), plain, '', expected);
      expect(told).toEqual(expected);
    }),
  );
});

test('a body that nests deeper than any contract is read as it is', async () => {
  const depth = 50_000;
  const body = `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`;
  const watched = observe(async (request) => {
    let value = (await request.json()) as { a: [typeof value] } | undefined;
    let levels = 0;
    for (; value !== undefined; levels++) [value] = value.a;
    return new Response(String(levels));
  });
  const answer = await watched(new Request('https://consumer.test', { method: 'POST', body }));
  expect(await answer.text()).toBe(String(depth));
});
