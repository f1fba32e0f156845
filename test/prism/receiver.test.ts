import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createApp } from '../../examples/express-consumer/app.ts';
import { receiverOf } from '../../src/contract/receiver.ts';
import { type Message, textOf } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { type Loopback, listen } from '../mocks/support/loopback.ts';
import { type Prism, startPrism } from '../support/prism.ts';
import { allProviders } from '../support/providers.ts';

const SECRET = 'example-signing-key';
const named = (id: string) => allProviders.find((each) => each.id === id) as Provider;

/** Prism in front of a consumer, with the receiver view of a provider. */
async function proxied(provider: Provider, upstream: string) {
  const folder = await mkdtemp(join(tmpdir(), 'verihook-receiver-'));
  const file = join(folder, 'receiver.json');
  const document = parse(await readFile(new URL(`../../openapi/${provider.id}.yaml`, import.meta.url), 'utf8'));
  await writeFile(file, JSON.stringify(receiverOf(document, provider, { server: upstream })));
  const prism = await startPrism('proxy', file, upstream);
  return { prism, close: () => prism.stop().then(() => rm(folder, { recursive: true })) };
}

/** What came back through Prism, and where it says that something broke the document. */
async function sent(prism: Prism, id: string, { headers, body }: Message) {
  const answer = await fetch(`${prism.url}/webhooks/${id}`, { method: 'POST', headers, body: body.slice() });
  const violations: { location: string[] }[] = JSON.parse(answer.headers.get('sl-violations') ?? '[]');
  return { status: answer.status, violations: violations.map(({ location }) => location.join('.')) };
}

/** Prism passes bytes above 0x7f on as U+FFFD, so that no signature over them holds. */
const isAscii = ({ body }: Message) => body.every((byte) => byte < 0x80);

function callbacksOf(provider: Provider): [event: string, message: Message][] {
  return Object.keys(provider.events).map((event) => {
    for (let seed = 1; ; seed++) {
      const message = provider.message(event, { seed, secret: SECRET });
      if (isAscii(message)) return [event, message];
    }
  });
}

describe('the example consumer behind prism proxy, with the receiver view of idenfy', () => {
  const idenfy = named('idenfy');
  const database = new DatabaseSync(':memory:');
  const server = createServer(createApp({ secret: SECRET, database }));
  let behind: Awaited<ReturnType<typeof proxied>>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    behind = await proxied(idenfy, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }, 120_000);
  afterAll(async () => {
    await behind?.close();
    server.close();
    database.close();
  });

  test.each(callbacksOf(idenfy))('acknowledges a genuine %s, and Prism finds nothing', async (_, message) => {
    expect(await sent(behind.prism, 'idenfy', message)).toEqual({ status: 200, violations: [] });
  });

  test('refuses a forged signature, which is an answer that the view knows', async () => {
    const [[, genuine]] = callbacksOf(idenfy) as [[string, Message]];
    const forged = { ...genuine, headers: { ...genuine.headers, 'Idenfy-Signature': '0'.repeat(64) } };
    expect(await sent(behind.prism, 'idenfy', forged)).toEqual({ status: 401, violations: [] });
  });

  test('is told by Prism of a body, a header and a signature that break the contract', async () => {
    const payload = idenfy.callback('identificationAutoFinished', { with: { status: { overall: 7 } } as never });
    const broken = idenfy.wire.sign(idenfy.wire.encode('identificationAutoFinished', payload), SECRET, 0);
    expect((await sent(behind.prism, 'idenfy', broken)).violations).toContain('request.body');
    const [[, genuine]] = callbacksOf(idenfy) as [[string, Message]];
    const misnamed = { ...genuine, headers: { ...genuine.headers, 'Idenfy-Event-Type': 'IDENTIFICATON' } };
    expect((await sent(behind.prism, 'idenfy', misnamed)).violations).toContain('request.header.idenfy-event-type');
    const cut = { ...genuine, headers: { ...genuine.headers, 'Idenfy-Signature': 'abc' } };
    expect((await sent(behind.prism, 'idenfy', cut)).violations).toContain('request.header.idenfy-signature');
  });
});

describe.each(['jumio', 'pipwave', 'sumsub'])('a consumer of %s behind prism proxy', (id) => {
  const provider = named(id);
  let answer = { status: 200, text: 'OK' };
  let consumer: Loopback;
  let behind: Awaited<ReturnType<typeof proxied>>;
  beforeAll(async () => {
    consumer = await listen(
      (_, response) => void response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.text),
    );
    behind = await proxied(provider, consumer.url);
  }, 120_000);
  afterAll(async () => {
    await behind?.close();
    await consumer?.close();
  });

  test('gets genuine callbacks, and Prism finds nothing in them but the JSON of a form (docs/receiver.md)', async () => {
    for (const [event, message] of callbacksOf(provider)) {
      const { status, violations } = await sent(behind.prism, id, message);
      const isForm = provider.events[event]?.form !== undefined;
      expect([event, status, violations.length > 0]).toEqual([event, 200, isForm]);
      const arrived = consumer.received.at(-1)?.body ?? Buffer.of();
      // JSON is printed anew on the way; a form stays as it is.
      if (isForm) expect(arrived.toString()).toBe(textOf(message.body));
      else expect(JSON.parse(arrived.toString())).toEqual(JSON.parse(textOf(message.body)));
    }
  });

  test('is told where its answer is none that counts', async () => {
    answer = { status: 302, text: 'OK' };
    const [[, message]] = callbacksOf(provider) as [[string, Message]];
    expect((await sent(behind.prism, id, message)).violations).toContain('response');
    answer = { status: 200, text: 'done' };
    const { violations } = await sent(behind.prism, id, message);
    expect(violations.filter((each) => each.startsWith('response'))).toEqual(id === 'pipwave' ? ['response.body'] : []);
  });
});
