import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { validate } from '../../src/contract/validate.ts';
import { type Loopback, listen } from '../mocks/support/loopback.ts';
import { oracleOf } from '../support/oracle.ts';
import { type Prism, startPrism } from '../support/prism.ts';
import { allProviders } from '../support/providers.ts';
import { type Body, type Operation, operationsOf } from '../support/requests.ts';

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
async function register(operation: Operation, { contentType, value } = operation.bodies[0] as Body): Promise<void> {
  const [, member = ''] = /^\{\$request\.body#\/(\w+)\}$/.exec(operation.callbacks[0]?.[1] ?? '') ?? [];
  const body = { contentType, value: { ...(value as object), [member]: `${consumer.url}/callbacks` } };
  const { path, ...init } = operation.call(body);
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
