import { afterEach, describe, expect, test } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { dueTimesOf } from '../../../mocks/control/views.ts';
import { FAULTS, parseFault } from '../../../src/core/faults.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';
import { listen } from '../support/loopback.ts';
import { atEnd, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

interface Listed {
  id: number;
  verification: string;
  last?: { number: number; startedAt: number; outcome?: string; status?: number; tookMs?: number };
}

describe('what a page of them shows', () => {
  test('deliveries are found by a part of their names, in any case, the newest first where asked', async () => {
    const { post, get, webhook } = await startedMock();
    const made = [];
    for (const to of ['/Left', '/right', '/left'])
      made.push((await post('/verifications', { provider: 'idenfy', to: webhook + to })).json);
    const found = async (query: string) =>
      (await get(`/deliveries?${query}`)).json.deliveries.map(({ verification }: Listed) => verification);
    const [first, second, third] = made.map(({ id }) => id);
    expect(new Set(await found('text=LEFT'))).toEqual(new Set([first, third]));
    expect(new Set(await found('text=left&newest=true'))).toEqual(new Set([third, first]));
    expect((await found('text=left&newest=true'))[0]).toBe(third);
    expect(new Set(await found(`text=${second.slice(3, -3).toUpperCase()}`))).toEqual(new Set([second]));
    expect(await found('text=%25')).toEqual([]);
    expect((await get('/deliveries?text=')).json.code).toBe('control/invalid');
  });

  test('verifications are found by a part of any of their names, page by page, the newest first', async () => {
    const { get, token } = await startedMock();
    const ids = [];
    for (const client of ['Anna-1', 'bob', 'anna-2']) ids.unshift((await token(client)).scanRef);
    const page = async (query: string) => (await get(`/verifications?${query}`)).json;
    const named = ({ verifications }: { verifications: { id: string }[] }) => verifications.map(({ id }) => id);
    expect(named(await page('newest=true'))).toEqual(ids);
    expect(named(await page('text=ANNA'))).toEqual([ids[2], ids[0]]);
    const first = await page('text=anna&newest=true&limit=1');
    expect(named(first)).toEqual([ids[0]]);
    const second = await page(`text=anna&newest=true&limit=1&after=${first.next}`);
    expect([named(second), second.next]).toEqual([[ids[2]], undefined]);
  });

  test('a delivery comes with its last attempt, wherever it is shown', async () => {
    const answers = [500, 200];
    const consumer = await listen((_, response) => void response.writeHead(answers.shift() ?? 200).end());
    atEnd(consumer.close);
    const { post, get, mock } = await startedMock({ providers: ['sumsub'], to: consumer.url });
    const asked = { provider: 'sumsub', scenario: 'approved', faults: ['delay@1=1m'] };
    const { id } = (await post('/verifications', asked)).json;
    const [before] = (await get('/deliveries')).json.deliveries;
    expect(before).not.toHaveProperty('last');
    await mock.settle();
    const { history, last } = (await get(`/deliveries/${before.id}`)).json;
    expect(history.map(({ status }: { status: number }) => status)).toEqual([500, 200]);
    expect(last).toMatchObject({ number: 2, outcome: '200', acknowledged: true, status: 200 });
    expect(last.tookMs).toBeGreaterThan(0);
    expect(last).toEqual({ ...last, startedAt: history[1].startedAt, tookMs: history[1].tookMs });
    const listed = (await get('/deliveries')).json.deliveries.find((each: Listed) => each.id === before.id);
    const ofIt = (await get(`/verifications/${id}`)).json.deliveries.find((each: Listed) => each.id === before.id);
    const cancelled = (await post(`/deliveries/${before.id}/cancel`)).json;
    expect([listed.last, ofIt.last, cancelled.last]).toEqual([last, last, last]);
  });
});

test('a delivery of many attempts comes with its last hundred, and with others where they are asked for', async () => {
  const { post, get, mock } = await startedMock({
    providers: ['pipwave'],
    consumer: async () => new Response('no', { status: 500 }),
  });
  await post('/verifications', { provider: 'pipwave', scenario: 'success' });
  await mock.advance('5d');
  const { attempts, last, earlier, history } = (await get('/deliveries/1')).json;
  expect(attempts).toBeGreaterThan(1_000);
  const numbersOf = (all: { number: number }[]) => all.map(({ number }) => number);
  const hundred = (first: number) => Array.from({ length: 100 }, (_, i) => first + i);
  expect([last.number, earlier]).toEqual([attempts, attempts - 100]);
  expect(numbersOf(history)).toEqual(hundred(attempts - 99));
  for (const skip of [0, 1, 250]) {
    const part = (await get(`/deliveries/1?skip=${skip}`)).json;
    expect([part.earlier, numbersOf(part.history)]).toEqual([skip, hundred(skip + 1)]);
    for (const { dueAt, startedAt } of part.history) expect(dueAt).toBe(startedAt);
  }
  expect((await get(`/deliveries/1?skip=${attempts}`)).json.history).toEqual([]);
  const { attempt } = (await get('/deliveries/1/explanation')).json;
  expect(attempt).toBe(last.number);
});

describe('when an attempt was due', () => {
  test('is by the policy: after the end of the one before', async () => {
    const { post, get, mock } = await startedMock({
      providers: ['sumsub'],
      consumer: async () => new Response('no', { status: 500 }),
    });
    await post('/verifications', { provider: 'sumsub', scenario: 'approved' });
    await mock.advance('2h');
    const { dueAt, history } = (await get('/deliveries/1')).json;
    const due = history.map((each: { dueAt: number }) => each.dueAt - dueAt);
    expect(due).toEqual([0, 5 * MINUTE, HOUR + 5 * MINUTE]);
    expect(history.map((each: { startedAt: number }) => each.startedAt - dueAt)).toEqual(due);
  });

  test('of the repetition of one that was cut off is the time of that one', () => {
    const [planned] = idenfy.play('approved').deliveries;
    if (planned === undefined) throw new Error('the timeline is empty');
    const policy = { ...idenfy.delivery, retryDelaysMs: [MINUTE], afterLastRetry: 'repeat' as const };
    const failed = { outcome: { kind: 'answered' as const, status: 500, body: '' } };
    const [begin, late] = [planned.dueAt, planned.dueAt + 3 * HOUR];
    const attempts = [
      { delivery: 1, number: 1, startedAt: begin, endedAt: begin + 1, exchange: failed },
      { delivery: 1, number: 2, startedAt: begin + MINUTE + 1, cutOff: true as const },
      { delivery: 1, number: 2, startedAt: late, endedAt: late + 1, exchange: failed },
      { delivery: 1, number: 3, startedAt: late + MINUTE + 1 },
    ];
    const delivery = { ...DELIVERY, planned, policy };
    expect(dueTimesOf(delivery, attempts)).toEqual([begin, begin + MINUTE + 1, begin + MINUTE + 1, late + MINUTE + 1]);
  });
});

const DELIVERY = {
  ...{ id: 1, verification: 'v', provider: 'idenfy', to: 'https://consumer.example/' },
  ...{ state: 'open' as const, addedAt: 0, attempts: 1 },
};

describe('what can be asked of a provider', () => {
  test('are its outcomes with the events that tell them, and the traits of its stories', async () => {
    const { get } = await startedMock();
    const [info] = (await get('/providers')).json.providers;
    const outcomes = Object.entries(idenfy.outcomes).map(([name, { title, events }]) => ({ name, title, events }));
    expect(info.outcomes).toEqual(outcomes);
    expect(info.traits).toContainEqual({ path: 'person.age', takes: idenfy.traits?.['person.age'] });
  });

  test('are faults, each in the form in which it is written', async () => {
    const { get } = await startedMock();
    const { faults } = (await get('/providers')).json;
    expect(faults.map(({ kind, title }: Record<string, string>) => [kind, title])).toEqual(Object.entries(FAULTS));
    for (const { kind, form } of faults)
      expect(parseFault(form.replace('N', '2').replace('DURATION', '30s'))).toMatchObject({ kind, delivery: 2 });
  });
});
