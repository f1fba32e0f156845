import { setupServer as setupServer3 } from 'msw/node';
import { setupServer as setupServer2 } from 'msw2/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ProviderId } from '../../../src/generated/registry.ts';
import { createMockProvider, startMockProvider } from '../../../src/mock.ts';
import { keepingConsumer, listeningConsumer } from '../support/consumer.ts';
import { journeys } from '../support/journeys.ts';

const SECRET = 'example-signing-key';
const IDS = Object.keys(journeys) as ProviderId[];

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe.each(IDS)('%s: create a session, an outcome, its callbacks, read back, download a file', (id) => {
  const journey = journeys[id];
  if (journey === undefined) throw new Error(`there is no journey of ${id}`);

  test('behind a port, callbacks over HTTP', async () => {
    const consumer = await listeningConsumer();
    closing.push(consumer.close);
    const webhook = `${consumer.url}/webhooks/${id}`;
    const mock = await startMockProvider({
      providers: [id],
      to: webhook,
      secret: SECRET,
      scenario: 'wait',
      clock: 'manual',
    });
    closing.push(() => mock.close());
    await journey({
      ...{ base: mock.urls[id] as string, secret: SECRET, webhook, received: consumer.received },
      // As a test in another language would: through the control API.
      async play(reference, scenario) {
        const url = `${mock.url}/_verihook/verifications/${reference}/play`;
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ scenario }),
        });
        expect(answer.status).toBe(200);
      },
      settle: () => mock.settle(),
    });
  });

  test('a port of its own', async () => {
    const { received, consumer } = keepingConsumer();
    const mock = await startMockProvider({
      providers: [id],
      portPerProvider: true,
      consumer,
      secret: SECRET,
      scenario: 'wait',
      clock: 'manual',
      to: 'https://consumer.example/hook',
    });
    closing.push(() => mock.close());
    expect(new URL(mock.urls[id] as string).pathname).toBe('/');
    await journey({
      ...{ base: mock.urls[id] as string, secret: SECRET, webhook: 'https://consumer.example/hook', received },
      play: (reference, scenario) => mock.play(reference, { scenario }),
      settle: () => mock.settle(),
    });
  });

  test.each([
    ['2.10.0', 'msw2', setupServer2],
    ['3.0.5', 'msw', setupServer3],
  ])("with calls to the provider's own host intercepted by msw %s", async (_version, name, setupServer) => {
    const { received, consumer } = keepingConsumer();
    const webhook = 'https://consumer.example/hook';
    const mock = await createMockProvider({ providers: [id], consumer, to: webhook, secret: SECRET, scenario: 'wait' });
    // The entry point imports "msw": here it gets the version that a user has installed.
    vi.doMock('msw', () => vi.importActual(name));
    vi.resetModules();
    const { mockProviderHandlers } = await import('../../../src/msw.ts');
    const server = setupServer(...(mockProviderHandlers(mock) as never[]));
    server.listen({ onUnhandledRequest: 'error' });
    closing.push(
      () => mock.close(),
      () => server.close(),
      () => vi.doUnmock('msw'),
    );
    await journey({
      ...{ base: mock.origins[0] as string, secret: SECRET, webhook, received },
      play: (reference, scenario) => mock.play(reference, { scenario }),
      settle: () => mock.settle(),
    });
  });
});

test('a server in a test leaves the global Request and Response as they are', async () => {
  const before = [Request, Response];
  const mock = await startMockProvider({ providers: ['idenfy'] });
  closing.push(() => mock.close());
  expect([Request, Response]).toEqual(before);
});
