import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ProviderId } from '../../src/generated/registry.ts';
import { startMockProvider } from '../../src/mock.ts';
import { keepingConsumer } from '../mocks/support/consumer.ts';
import { journeys } from '../mocks/support/journeys.ts';
import { startPrism } from '../support/prism.ts';

/** Where Prism says what breaks the document, in a request or in an answer. */
const VIOLATIONS = 'sl-violations';
const SECRET = 'example-signing-key';
const webhook = 'https://consumer.example/hook';

afterEach(() => vi.unstubAllGlobals());

async function proxied(id: ProviderId) {
  const { received, consumer } = keepingConsumer();
  const mock = await startMockProvider({
    ...{ providers: [id], portPerProvider: true, consumer, to: webhook, secret: SECRET },
    ...{ scenario: 'wait', clock: 'manual' },
  });
  const base = mock.urls[id] as string;
  const prism = await startPrism('proxy', `openapi/${id}.yaml`, base);
  return {
    mock,
    prism,
    received,
    [Symbol.asyncDispose]: () => Promise.all([prism.stop(), mock.close()]).then(() => {}),
  };
}

describe.each(Object.keys(journeys) as ProviderId[])('%s behind prism proxy', (id) => {
  test('goes its whole journey without a violation of its document', { timeout: 120_000 }, async () => {
    await using it = await proxied(id);
    const seen: string[] = [];
    const violations: string[] = [];
    const real = fetch;
    vi.stubGlobal('fetch', async (...call: Parameters<typeof fetch>) => {
      const answer = await real(...call);
      seen.push(`${answer.status} ${answer.url}`);
      const told = answer.headers.get(VIOLATIONS);
      if (told !== null) violations.push(`${answer.url}: ${told}`);
      return answer;
    });
    await journeys[id]?.({
      // Prism 5.16 passes every byte above 0x7f on as U+FFFD: a picture does not get through it.
      ...{ base: it.prism.url, binaryBase: it.mock.urls[id] as string, secret: SECRET, webhook, received: it.received },
      play: (reference, scenario) => it.mock.play(reference, { scenario }),
      settle: () => it.mock.settle(),
    });
    expect(violations).toEqual([]);
    expect(seen.filter((each) => each.includes(it.prism.url)).length).toBeGreaterThan(0);
  });

  test('is seen by Prism where a request breaks the document, so that silence means something', {
    timeout: 120_000,
  }, async () => {
    await using it = await proxied(id);
    const { operations } = await import(`../../src/generated/${id}/operations.ts`);
    const [first] = (Object.values(operations) as { method: string; path: string; body?: object }[]).filter(
      ({ method, body }) => method === 'POST' && body !== undefined,
    );
    const answer = await fetch(it.prism.url + first?.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[7]',
    });
    expect(answer.headers.get(VIOLATIONS)).toMatch(/"location":\["request"/);
  });
});
