import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { validate } from '../../src/contract/validate.ts';
import { type Loopback, listen } from '../mocks/support/loopback.ts';
import { oracleOf } from '../support/oracle.ts';
import { type Prism, startPrism } from '../support/prism.ts';
import { allProviders } from '../support/providers.ts';
import { type Body, type Operation, operationsOf, withCallbacksTo } from '../support/requests.ts';

let prism: Prism;
let consumer: Loopback;

/** Starts Prism with the document of a provider, and a consumer, for the tests of one `describe`. */
function start(id: string): void {
  beforeAll(async () => {
    consumer = await listen((_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('OK'));
    prism = await startPrism('mock', `openapi/${id}.yaml`);
  }, 120_000);
  afterAll(async () => {
    await prism?.stop();
    await consumer?.close();
  });
}

const operationOf = (id: string, name: string) =>
  operationsOf(id).find(({ operationId }) => operationId === name) as Operation;

/** Calls an operation with the consumer's URL at the place of the body where its callbacks are registered. */
async function register(operation: Operation, body = operation.bodies[0] as Body): Promise<void> {
  const { path, ...init } = operation.call(withCallbacksTo(`${consumer.url}/callbacks`, operation, body));
  const response = await fetch(prism.url + path, init);
  expect(response.ok, await response.text()).toBe(true);
}

const arrived = (count: number) =>
  vi.waitFor(() => expect(consumer.received).toHaveLength(count), { timeout: 60_000, interval: 50 });

describe.each([
  ['idenfy', 'generateToken'],
  ['sumsub', 'createWebhook'],
  ['pipwave', 'initiateVerificationSession'],
])('the callbacks that prism mock openapi/%s.yaml fires after %s', (id, name) => {
  start(id);

  test('are all that the operation registers, each with a body that is valid', async () => {
    const operation = operationOf(id, name);
    const events = operation.callbacks.map(([event]) => event);
    await register(operation);
    await arrived(events.length);

    const fired = [...prism.output().matchAll(/(\w+): > Executing "post" callback/g)].map(([, event]) => event);
    expect(fired.sort()).toEqual(events.sort());
    const payloads = consumer.received.map(({ body }) => JSON.parse(body.toString()));
    // A body of iDenfy does not name its event, and several events share it.
    const judges = events.map(oracleOf(id));
    expect(payloads.filter((payload) => !judges.some((faultsOf) => faultsOf(payload).length === 0))).toEqual([]);
    expect(judges.filter((faultsOf) => !payloads.some((payload) => faultsOf(payload).length === 0))).toEqual([]);
    const provider = allProviders.find((each) => each.id === id) as (typeof allProviders)[number];
    for (const payload of payloads) {
      expect(await validate(provider, { payload })).toEqual([]);
    }
  }, 120_000);
});

describe('what docs/prism.md says that Prism 5.16.0 leaves out of a callback', () => {
  describe('headers', () => {
    start('idenfy');
    test('of the provider: neither the name of the event nor a signature', async () => {
      const operation = operationOf('idenfy', 'generateToken');
      await register(operation);
      await arrived(operation.callbacks.length);
      const names = consumer.received.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
      expect(names).toContain('content-type');
      expect(names.filter((name) => name.startsWith('idenfy-'))).toEqual([]);
    }, 120_000);
  });

  describe('a form', () => {
    start('jumio');
    test.each(['initiateNetverify', 'performNetverify', 'initiateAuthentication', 'createAcquisition'])(
      'after %s: JSON comes under the name of a form',
      async (name) => {
        const before = consumer.received.length;
        await register(operationOf('jumio', name));
        await arrived(before + 1);
        const { headers, body } = consumer.received[before] as Loopback['received'][number];
        expect(Object.fromEntries(headers)['content-type']).toBe('application/x-www-form-urlencoded');
        expect(JSON.parse(body.toString())).toEqual(expect.any(Object));
      },
      120_000,
    );
  });

  describe('a callback at all', () => {
    start('pipwave');
    test('where the URL stands in a form', async () => {
      const operation = operationOf('pipwave', 'initiateVerificationSession');
      const form = operation.bodies.find(({ contentType }) => contentType === 'application/x-www-form-urlencoded');
      await register(operation, form);
      await vi.waitFor(() => expect(prism.output()).toContain('Request failed: Only absolute URLs are supported'), {
        timeout: 60_000,
      });
      expect(consumer.received).toEqual([]);
    }, 120_000);
  });
});
