// What `npm start` shows: the mock provider with an example application attached, and one verification from the token
// request to what the application has stored, with a retry in it. Then it stays up until it is interrupted.
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { styleText } from 'node:util';
import express from 'express';
import { createApp } from '../examples/express-consumer/app.ts';
import { describeOutcome, isAcknowledged } from '../src/core/delivery.ts';
import { header } from '../src/core/message.ts';
import { formatDuration, MINUTE, SECOND } from '../src/core/time.ts';
import { VerihookError } from '../src/index.ts';
import { type MockEvent, type StartOptions, type StoredDelivery, startMockProvider } from '../src/mock.ts';

const SECRET = 'example-signing-key';
/** A minute passes in a second. */
const SPEED = 60;

/** The example application as it is, behind a gateway that answers the second POST with 500. */
async function startConsumer() {
  const database = new DatabaseSync(':memory:');
  let posts = 0;
  const server = express()
    .use((request, response, next) => {
      if (request.method === 'POST' && ++posts === 2) response.sendStatus(500);
      else next();
    })
    .use(createApp({ secret: SECRET, database }))
    .listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close(() => database.close());
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** On the usual port, or on any if that one is taken. */
async function startMock(options: StartOptions) {
  try {
    return await startMockProvider({ ...options, port: 4010 });
  } catch (error) {
    if (!(error instanceof VerihookError) || error.code !== 'server/port-in-use') throw error;
    return startMockProvider(options);
  }
}

const dim = (text: string) => styleText('dim', text);
const bold = (text: string) => styleText('bold', text);

const consumer = await startConsumer();
const mock = await startMock({
  secret: SECRET,
  speed: SPEED,
  scenario: 'wait',
  each: { idenfy: { to: `${consumer.url}/webhooks/idenfy` } },
});
const begin = mock.now();
const deliveries = new Map<number, StoredDelivery>();
let isShown = false;

/** Time since the start, in minutes and seconds. */
function offset(at: number): string {
  const seconds = ((at - begin) % MINUTE) / SECOND;
  return dim(`+${Math.floor((at - begin) / MINUTE)}:${seconds.toFixed(1).padStart(4, '0')}`);
}

/** What is shown of a payload. */
type Body = { scanRef: string; final: boolean; status: { overall: string } };

async function show(event: MockEvent): Promise<void> {
  if (event.type === 'added') deliveries.set(event.delivery.id, event.delivery);
  if (event.type !== 'attempted') return;
  const { delivery: id, number, startedAt, exchange } = event.attempt;
  const delivery = deliveries.get(id);
  const [attempt] = await mock.attempts(id, { after: number - 1 });
  if (delivery === undefined || exchange === undefined || attempt?.request === undefined) return;
  const { final, status } = delivery.planned.payload as Body;
  const isDone = isAcknowledged(delivery.policy, exchange.outcome);
  console.log(
    [
      offset(startedAt),
      header(attempt.request, 'Idenfy-Event-Type')?.padEnd(30),
      `final:${final}`.padEnd(11),
      status.overall,
      dim(`signature ${header(attempt.request, 'Idenfy-Signature')?.slice(0, 8)}…`),
      styleText(isDone ? 'green' : 'red', describeOutcome(exchange.outcome)),
      isDone ? 'acknowledged' : `again in ${formatDuration(delivery.policy.retryDelaysMs[number - 1] ?? 0)}`,
    ].join('  '),
  );
}

console.log(bold('The mock provider, and an application that was told to use it instead of https://ivs.idenfy.com'));
console.log(`mock provider ${mock.url}, examples/express-consumer ${consumer.url}; a minute takes a second\n`);
mock.subscribe((event) => {
  if (!isShown) void show(event);
});

const tokenUrl = `${mock.urls.idenfy}/api/v2/token`;
const token = await fetch(tokenUrl, {
  method: 'POST',
  headers: { authorization: `Basic ${btoa('exampleKey:exampleSecret')}`, 'content-type': 'application/json' },
  body: JSON.stringify({ clientId: 'customer-1' }),
});
const { scanRef } = (await token.json()) as { scanRef: string };
console.log(
  `${offset(mock.now())}  POST /api/v2/token  ${token.status}  ${dim(`the application wants a person verified: scanRef ${scanRef}`)}`,
);
await mock.play(scanRef, { scenario: 'suspected' });
console.log(`${offset(mock.now())}  ${dim('signs of fraud: a preliminary callback, then the word of a reviewer')}`);
await mock.settle();

const path = `/verifications/${scanRef}`;
const answer = await fetch(consumer.url + path);
console.log(`\n${bold('What the application has stored')}  ${dim(`GET ${path}`)}`);
console.log(await answer.json());
isShown = true;

console.log(`
${bold('It stays up.')} Open ${bold(mock.url)} in a browser, or in another terminal:
  curl -u exampleKey:exampleSecret -H 'Content-Type: application/json' -d '{"clientId":"customer-2"}' ${tokenUrl}
  curl -H 'Content-Type: application/json' -d '{"provider":"idenfy","scenario":"approved"}' ${mock.url}/_verihook/verifications
  curl '${mock.url}/_verihook/deliveries?newest=true'
  npm run -s verihook -- list idenfy
Ctrl-C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void mock.close({ graceMs: SECOND }).then(() => consumer.close());
  });
}
