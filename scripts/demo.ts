// What `npm start` shows: one verification, told by the kit to an application over HTTP, with a retry in it.
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { styleText } from 'node:util';
import express from 'express';
import { createApp } from '../examples/express-consumer/app.ts';
import { idenfy } from '../generators/idenfy/index.ts';
import { describeOutcome, isAcknowledged, nextAttemptAt } from '../src/core/delivery.ts';
import { formatDuration, MINUTE, SECOND } from '../src/core/time.ts';
import { type Attempt, deliver, header, type PlannedDelivery } from '../src/index.ts';

const SEED = 7;
const SECRET = 'example-signing-key';

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
  return { url: `http://127.0.0.1:${port}`, close: () => server.close(() => database.close()) };
}

/** What the demonstration shows of a payload. */
type Body = { scanRef: string; final: boolean; status: { overall: string } };

const plan = idenfy.play('suspected', { seed: SEED });
const history = new Map<PlannedDelivery, Attempt[]>();

function printAttempt(attempt: Attempt, planned: PlannedDelivery): void {
  const attempts = [...(history.get(planned) ?? []), attempt];
  history.set(planned, attempts);
  const { wire } = plan.provider;
  const message = wire.sign(wire.encode(planned.event, planned.payload), SECRET, attempt.startedAt);
  const { final, status } = planned.payload as Body;
  const nextAt = nextAttemptAt(plan.policy, planned.dueAt, attempts);
  const acknowledged = isAcknowledged(plan.policy, attempt.outcome);
  const follows = nextAt === undefined ? '' : `again in ${formatDuration(nextAt - attempt.endedAt)}`;
  console.log(
    [
      offset(attempt.startedAt),
      header(message, 'Idenfy-Event-Type')?.padEnd(30),
      `final:${final}`.padEnd(11),
      status.overall,
      styleText('dim', `signature ${header(message, 'Idenfy-Signature')?.slice(0, 8)}…`),
      styleText(acknowledged ? 'green' : 'red', describeOutcome(attempt.outcome)),
      acknowledged ? 'acknowledged' : follows || 'given up',
    ].join('  '),
  );
}

/** Time since the plan began, in minutes and seconds. */
function offset(at: number): string {
  const seconds = ((at - plan.startAt) % MINUTE) / SECOND;
  return styleText('dim', `+${Math.floor((at - plan.startAt) / MINUTE)}:${seconds.toFixed(1).padStart(4, '0')}`);
}

const consumer = await startConsumer();
console.log(
  styleText(
    'bold',
    'iDenfy finds a verification suspicious, and a reviewer agrees: two callbacks, and one attempt that fails',
  ),
);
console.log(
  `scenario suspected, seed ${SEED}, to examples/express-consumer at ${consumer.url}; minutes of waiting take no time\n`,
);
for (const { at, note } of plan.silent) console.log(`${offset(at)}  ${styleText('dim', note)}`);
const run = await deliver(plan, { to: `${consumer.url}/webhooks/idenfy`, secret: SECRET, onAttempt: printAttempt });

const [body] = plan.deliveries.map(({ payload }) => payload as Body);
const path = `/verifications/${body?.scanRef}`;
const answer = await fetch(consumer.url + path);
console.log(`\n${styleText('bold', 'What the application has stored')}  ${styleText('dim', `GET ${path}`)}`);
console.log(await answer.json());
consumer.close();

for (const { rule, at, expected, received } of run.findings) {
  console.log(styleText('red', `${rule}: ${at}: expected ${expected}, got ${received}`));
}
console.log(`
${styleText('bold', 'Next')}
  npm run -s verihook -- list idenfy
  npm run -s verihook -- sample idenfy identificationAutoFinished --seed ${SEED}
  npm run -s verihook -- sample idenfy identificationAutoFinished --seed ${SEED} --as http --secret ${SECRET}`);
process.exitCode = run.findings.length === 0 ? 0 : 1;
