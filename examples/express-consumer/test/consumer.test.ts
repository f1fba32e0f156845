import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import express, { type RequestHandler } from 'express';
import { casesOf, deliver, type Plan, parseFault } from 'verihook';
import { idenfy } from 'verihook/idenfy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../app.ts';
import type { Verification } from '../decision.ts';

const secret = 'example-signing-key';

/** The application on a free port until the test ends. `gateway` stands before it. */
async function startConsumer(gateway: RequestHandler = (_request, _response, next) => next()) {
  const database = new DatabaseSync(':memory:');
  const server = express().use(gateway).use(createApp({ secret, database })).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => void server.close(() => database.close()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = async <T>(path: string) => (await (await fetch(url + path)).json()) as T;
  return {
    to: `${url}/webhooks/idenfy`,
    get,
    /** What the application has stored of the verification that a plan is about. */
    stateOf: (plan: Plan) => get<Verification>(`/verifications/${idsOf(plan).scanRef}`),
  };
}

/** The verification that a plan is about. */
function idsOf({ deliveries: [first] }: Plan): { scanRef: string; clientId: string } {
  return first?.payload as { scanRef: string; clientId: string };
}

describe('the outcome of a verification', () => {
  test.each([
    ['approved', 'approved'],
    ['approved-by-human', 'approved'],
    ['denied-face', 'denied'],
    ['denied-by-human', 'denied'],
    ['suspected', 'review'],
    ['suspected-automatic', 'review'],
    ['expired', 'expired'],
    ['expired-after-attempt', 'denied'],
    ['cancelled', 'expired'],
    ['resubmitted', 'approved'],
    ['second-final', 'denied'],
    ['legacy-single', 'approved'],
    ['legacy-two-callbacks', 'denied'],
  ] as const)('%s comes to %s', async (scenario, decision) => {
    const consumer = await startConsumer();
    const plan = idenfy.play(scenario);
    const run = await deliver(plan, { to: consumer.to, secret });
    expect(run.findings).toEqual([]);
    expect(await consumer.stateOf(plan)).toMatchObject({ scanRef: idsOf(plan).scanRef, decision });
  });

  test('waits for the reviewer: a preliminary verdict decides nothing', async () => {
    const consumer = await startConsumer();
    const plan = idenfy.play('approved-by-human', { faults: [parseFault('drop@2')] });
    await deliver(plan, { to: consumer.to, secret });
    expect(await consumer.stateOf(plan)).toMatchObject({ decision: 'pending', final: false });
  });
});

describe('a delivery that goes wrong', () => {
  test('an attempt that fails on the way is repeated, and changes nothing about the outcome', async () => {
    let posts = 0;
    const consumer = await startConsumer((request, response, next) => {
      if (request.method === 'POST' && ++posts === 2) response.sendStatus(500);
      else next();
    });
    const plan = idenfy.play('suspected');
    const { deliveries, findings } = await deliver(plan, { to: consumer.to, secret });
    expect(deliveries.map(({ attempts }) => attempts.map(({ outcome }) => outcome))).toMatchObject([
      [{ status: 200 }],
      [{ status: 500 }, { status: 200 }],
    ]);
    expect(findings).toEqual([]);
    expect(await consumer.stateOf(plan)).toMatchObject({ decision: 'review', overall: 'SUSPECTED', final: true });
  });

  test.each(['duplicate', 'duplicate@2', 'overlap', 'overlap@2', 'late-stale', 'reorder', 'delay=2h', 'drop'])(
    '%s comes to the same state as a delivery without it',
    async (fault) => {
      const state = async (faults: string[]) => {
        const consumer = await startConsumer();
        const plan = idenfy.play('denied-by-human', { faults: faults.map(parseFault) });
        const { findings } = await deliver(plan, { to: consumer.to, secret });
        expect(findings).toEqual([]);
        return consumer.stateOf(plan);
      };
      expect(await state([fault])).toEqual(await state([]));
    },
  );

  test.each(['duplicate', 'overlap', 'late-stale'])('%s is logged once', async (fault) => {
    const consumer = await startConsumer();
    const plan = idenfy.play('approved', { faults: [parseFault(fault)] });
    const { deliveries } = await deliver(plan, { to: consumer.to, secret });
    expect(deliveries).toHaveLength(2);
    expect(await consumer.get(`/verifications/${idsOf(plan).scanRef}/callbacks`)).toMatchObject([
      { event: 'IDENTIFICATION_AUTO_FINISHED', overall: 'APPROVED', final: true },
    ]);
  });

  test('a body that was changed on the way is refused and leaves no trace', async () => {
    const consumer = await startConsumer();
    const { deliveries, findings } = await deliver(idenfy.play('approved', { faults: [parseFault('tamper')] }), {
      to: consumer.to,
      secret,
    });
    expect(deliveries[0]?.attempts).toMatchObject([{ outcome: { status: 401 } }]);
    expect(findings).toEqual([]);
    expect(await consumer.get('/verifications')).toEqual([]);
  });

  test('an old session that expires after a newer one was approved leaves the newer one alone', async () => {
    const consumer = await startConsumer();
    const plan = idenfy.play('approved', { seed: 2 });
    await deliver(plan, { to: consumer.to, secret });
    const { clientId } = idsOf(plan);
    await fetch(idenfy.request('identificationExpired', { seed: 1, with: { clientId }, to: consumer.to, secret }));
    expect(await consumer.get('/verifications')).toMatchObject([
      { clientId, decision: 'expired' },
      { clientId, decision: 'approved' },
    ]);
  });
});

test('a body of more than two megabytes is refused, and the answer repeats nothing of it', async () => {
  const { to } = await startConsumer();
  const name = 'A'.repeat(3_000_000);
  const response = await fetch(
    idenfy.request('identification', { with: { data: { docFirstName: name } }, to, secret }),
  );
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({ error: 'body too large' });
});

test('a reminder about an expiring document changes no decision', async () => {
  const consumer = await startConsumer();
  const plan = idenfy.play('approved');
  await deliver(plan, { to: consumer.to, secret });
  const before = await consumer.stateOf(plan);
  const reminder = idenfy.request('documentExpiration', {
    with: { scanRef: idsOf(plan).scanRef },
    to: consumer.to,
    secret,
  });
  expect((await fetch(reminder)).status).toBe(200);
  expect(await consumer.stateOf(plan)).toEqual(before);
});

describe('every case that the kit knows', () => {
  const events = Object.keys(idenfy.events) as (keyof typeof idenfy.events)[];
  // The events of an identification share one body and differ in a header that the application ignores: one stands for all.
  const bodies = ['identificationAutoFinished', 'identificationLegacy', 'documentExpiration'];

  test.each(events)('of %s is accepted, refused or survived as it should be', async (event) => {
    const consumer = await startConsumer();
    const written = idenfy.cases.filter((each) => each.event === event);
    for (const varied of bodies.includes(event) ? await casesOf(idenfy, event) : written) {
      const refuse = varied.expect === 'refuse';
      const before = refuse && (await consumer.get('/verifications'));
      const { status } = await fetch(idenfy.request(event, { case: varied, to: consumer.to, secret }));
      if (varied.expect === 'accept') expect.soft(status, varied.name).toBe(200);
      else expect.soft(status, varied.name).toBeLessThan(500);
      if (refuse) expect.soft(status, varied.name).toBeGreaterThanOrEqual(400);
      if (refuse) expect.soft(await consumer.get('/verifications'), varied.name).toEqual(before);
    }
  });
});
