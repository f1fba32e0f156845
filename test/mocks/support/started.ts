import { type StartOptions, startMockProvider } from '../../../src/mock.ts';
import { listeningConsumer } from './consumer.ts';
import { controlClient } from './control.ts';

export const SECRET = 'example-signing-key';
export const BASIC = { authorization: `Basic ${btoa('exampleKey:exampleSecret')}` };

const closing: (() => unknown)[] = [];

/** Calls `close` when the test has ended, the last first. */
export const atEnd = (close: () => unknown) => void closing.push(close);

/** For `afterEach`. */
export async function stopAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** iDenfy behind a port, its consumer behind another, time that stands still, and a client of the control API. */
export async function startedMock(options: Partial<StartOptions> = {}) {
  const consumer = await listeningConsumer();
  atEnd(consumer.close);
  const webhook = `${consumer.url}/webhooks`;
  const mock = await startMockProvider({
    ...{ providers: ['idenfy'], to: webhook, secret: SECRET, clock: 'manual' },
    ...options,
  } as StartOptions);
  atEnd(() => mock.close({ graceMs: 0 }));
  const post = (path: string, body: unknown, headers: Record<string, string> = BASIC) =>
    fetch(`${mock.urls.idenfy}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    ...controlClient(mock.url, fetch, options.token),
    ...{ mock, webhook, received: consumer.received, idenfy: post },
    /** Asks iDenfy for a token. */
    token: async (clientId = 'customer-77') =>
      (await (await post('/api/v2/token', { clientId })).json()) as { scanRef: string; authToken: string },
  };
}
