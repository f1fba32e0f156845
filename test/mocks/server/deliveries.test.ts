import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../support/loopback.ts';
import { atEnd, SECRET, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

interface Listed {
  id: number;
  event: string;
  state: string;
  verification: string;
}

/** A consumer that answers with one status after another; the last one for ever. */
async function answering(...statuses: number[]) {
  const consumer = await listen((_, response) => {
    response.writeHead((statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200, { 'X-Consumer': 'of the test' });
    response.end('the answer');
  });
  atEnd(consumer.close);
  return consumer;
}

describe('a list', () => {
  test('read page by page, from either end and with any filter, gives everything exactly once and no page too many', async () => {
    const { post, get, mock } = await startedMock();
    for (const scenario of ['approved', 'suspected', 'expired', 'suspected'])
      await post('/verifications', { provider: 'idenfy', scenario });
    await mock.advance('1h');
    for (const { id } of await mock.deliveries()) await post(`/deliveries/${id}/redeliver`);
    await mock.advance('1ms');
    const all: Listed[] = (await get('/deliveries?limit=1000')).json.deliveries;
    expect(all.length).toBeGreaterThan(10);
    const pick = (key: keyof Listed) => fc.constantFrom(undefined, ...new Set(all.map((each) => String(each[key]))));
    const asked = fc.record({
      limit: fc.integer({ min: 1, max: all.length + 1 }),
      newest: fc.boolean(),
      event: pick('event'),
      state: pick('state'),
      verification: pick('verification'),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ limit, newest, ...filter }) => {
        const given = Object.entries(filter).filter(([, value]) => value !== undefined) as [keyof Listed, string][];
        const fitting = all.filter((each) => given.every(([key, value]) => each[key] === value)).map(({ id }) => id);
        const seen: number[] = [];
        let pages = 0;
        for (let after: number | undefined = 0; after !== undefined; pages++) {
          const query = new URLSearchParams([
            ...given,
            ['limit', `${limit}`],
            ['newest', `${newest}`],
            ['after', `${after}`],
          ]);
          const { json } = await get(`/deliveries?${query}`);
          seen.push(...json.deliveries.map(({ id }: Listed) => id));
          after = json.next;
        }
        expect(seen).toEqual(newest ? fitting.reverse() : fitting);
        expect(pages).toBe(Math.max(1, Math.ceil(fitting.length / limit)));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['/verifications', 'verifications'],
    ['/requests', 'requests'],
  ])('of %s pages in the same way', async (path, key) => {
    const { get, token } = await startedMock();
    for (let i = 0; i < 6; i++) await token(`customer-${i}`);
    const all = (await get(path)).json[key];
    expect(all.length).toBe(6);
    for (const limit of [1, 2, 3, 4, 6, 7]) {
      const seen: unknown[] = [];
      let pages = 0;
      for (let after: number | undefined = 0; after !== undefined; pages++) {
        const { json } = await get(`${path}?limit=${limit}&after=${after}`);
        seen.push(...json[key]);
        after = json.next;
      }
      expect([seen, pages]).toEqual([all, Math.ceil(6 / limit)]);
    }
  });

  test.each([
    '/deliveries?limit=0',
    '/deliveries?limit=1001',
    '/deliveries?limit=ten',
    '/deliveries?after=-1',
    '/deliveries?after=1.5',
    '/deliveries?state=lost',
    '/deliveries?newest=perhaps',
    '/verifications?limit=1e400',
    '/verifications?limit=1e2',
    '/verifications?limit=0x10',
    '/verifications?after=%20',
    `/verifications?after=${'9'.repeat(400)}`,
    '/requests?after=NaN',
  ])('is refused for %s', async (path) => {
    const { get } = await startedMock();
    const { status, json } = await get(path);
    expect([status, json.code]).toEqual([400, 'control/invalid']);
  });

  test('of a provider that nobody serves is empty', async () => {
    const { get, token } = await startedMock();
    await token();
    expect((await get('/deliveries?provider=nobody')).json.deliveries).toEqual([]);
    expect((await get('/verifications?provider=nobody')).json.verifications).toEqual([]);
    expect((await get('/requests?provider=nobody')).json.requests).toEqual([]);
    expect((await get('/requests?operation=generateToken')).json.requests.length).toBe(1);
  });
});

describe('a delivery', () => {
  test('shows each attempt: when it was, what was sent, what came back, and when the next is due', async () => {
    const consumer = await answering(503, 200);
    const { post, get, mock } = await startedMock({ to: `${consumer.url}/hook` });
    const { json: begun } = await post('/verifications', { provider: 'idenfy', scenario: 'expired' });
    const [{ id }] = begun.deliveries;
    await mock.advance('next');
    const failed = (await get(`/deliveries/${id}`)).json;
    expect(failed).toMatchObject({ state: 'open', attempts: 1, to: `${consumer.url}/hook`, verification: begun.id });
    expect(failed.nextAt).toBeGreaterThan(mock.now());
    await mock.settle();
    const ended = (await get(`/deliveries/${id}`)).json;
    expect(ended).toMatchObject({ state: 'acknowledged', attempts: 2, payload: begun.callbacks[0].payload });
    expect(ended).not.toHaveProperty('nextAt');
    const { history } = ended;
    expect(history).toMatchObject([
      { number: 1, status: 503, acknowledged: false },
      { number: 2, status: 200, acknowledged: true, startedAt: failed.nextAt },
    ]);
    for (const [i, { request, response }] of history.entries()) {
      expect(Buffer.from(request.base64, 'base64')).toEqual(consumer.received[i]?.body);
      expect(request.body).toBe(consumer.received[i]?.body.toString());
      expect(Object.keys(request.headers)).toContain('Idenfy-Signature');
      expect(response).toMatchObject({
        body: 'the answer',
        truncated: false,
        headers: { 'x-consumer': 'of the test' },
      });
    }
  });

  test('that is answered with no text shows the bytes', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]);
    const { post, get, mock } = await startedMock({ consumer: async () => new Response(picture) });
    await post('/verifications', { provider: 'idenfy', scenario: 'expired' });
    await mock.settle();
    const [{ response }] = (await get('/deliveries/1')).json.history;
    expect(response.base64).toBe(picture.toString('base64'));
    const [{ response: archived }] = (await get('/export.har')).json.log.entries;
    expect(archived.bodySize).toBe(6);
    expect(archived.content).toMatchObject({ size: 6, text: response.base64, encoding: 'base64' });
  });

  test('that nobody answers says why', async () => {
    const { post, get, mock } = await startedMock({ to: 'http://127.0.0.1:1/' });
    await post('/verifications', { provider: 'idenfy', scenario: 'expired' });
    await mock.advance('next');
    const [attempt] = (await get('/deliveries/1')).json.history;
    expect(attempt).toMatchObject({ number: 1, acknowledged: false });
    expect(attempt).not.toHaveProperty('response');
    expect(attempt.outcome).toMatch(/unreachable|refused|connect/i);
  });

  test('is sent again byte for byte, also with a fault on its way', async () => {
    const { post, get, mock, received } = await startedMock();
    await post('/verifications', { provider: 'idenfy', scenario: 'expired' });
    await mock.settle();
    const again = await post('/deliveries/1/redeliver');
    expect([again.status, again.json]).toMatchObject([201, { repeats: 1, state: 'open', attempts: 0 }]);
    const faulty = await post('/deliveries/1/redeliver', { fault: 'reset' });
    expect(faulty.json).toMatchObject({ repeats: 1, fault: 'reset' });
    await mock.advance('1ms');
    expect(received.map(({ body }) => body)).toEqual(Array(2).fill(received[0]?.body));
    const [attempt] = (await get(`/deliveries/${faulty.json.id}`)).json.history;
    expect(attempt).toMatchObject({ number: 1, fault: 'reset', acknowledged: false });
    for (const body of [{ fault: 'explode' }, { fault: 'reset', more: 1 }, []]) {
      const { status, json } = await post('/deliveries/1/redeliver', body);
      expect([status, json.code]).toEqual([400, 'control/invalid']);
    }
  });

  test('is ended by a cancellation, and stays as it was if it had ended', async () => {
    const { post, mock, received } = await startedMock();
    await post('/verifications', { provider: 'idenfy', scenario: 'suspected' });
    const cancelled = await post('/deliveries/1/cancel');
    expect(cancelled.json).toMatchObject({ state: 'cancelled', endedAt: Math.floor(mock.now()) });
    await mock.settle();
    expect((await post('/deliveries/2/cancel')).json.state).toBe('acknowledged');
    expect((await post('/deliveries/1/cancel')).json).toEqual(cancelled.json);
    expect(received.length).toBe((await mock.deliveries()).length - 1);
  });

  test.each([
    ['GET', ''],
    ['POST', '/redeliver'],
    ['POST', '/cancel'],
  ])('that does not exist is not found, and one whose number is none is refused: %s …%s', async (method, end) => {
    const { call } = await startedMock();
    const unknown = await call(method, `/deliveries/77${end}`);
    expect([unknown.status, unknown.json.code]).toEqual([404, 'engine/no-such-delivery']);
    for (const id of ['0', '-1', '1.5', 'one', '1e400', '0x10', '%20', '%00']) {
      const { status, json } = await call(method, `/deliveries/${id}${end}`);
      expect([id, status, json.code]).toEqual([id, 400, 'control/invalid']);
    }
  });
});

describe('what may not leave the server', () => {
  test('no credentials of clients, and not the signing secret, in the journal or anywhere else', async () => {
    const { get, post, token, mock, idenfy } = await startedMock({
      token: 'example-control-token',
      credentials: { apiKey: 'exampleKey', apiSecret: 'exampleSecret' },
    });
    const { scanRef } = await token();
    await idenfy('/api/v2/status', { scanRef }, { authorization: `Basic ${btoa('exampleKey:wrong-password')}` });
    await post(`/verifications/${scanRef}/play`, { scenario: 'suspected' });
    await mock.settle();
    const paths = [
      '/requests',
      '/providers',
      '/verifications',
      `/verifications/${scanRef}`,
      '/deliveries',
      '/deliveries/1',
    ];
    const texts = await Promise.all([...paths, '/metrics', '/export.har', '/health'].map((path) => get(path)));
    const all = texts.map(({ text }) => text).join('\n');
    expect(JSON.parse(texts[0]?.text ?? '').requests.map(({ status }: { status: number }) => status)).toEqual([
      201, 401,
    ]);
    for (const secret of [SECRET, 'example-control-token', 'exampleSecret', btoa('exampleKey:'), 'wrong-password'])
      expect(all).not.toContain(secret.replace(/=+$/, ''));
    expect(texts[0]?.text.toLowerCase()).not.toContain('authorization');
  });
});

test('a list from the end that begins behind it is read at once', async () => {
  const { get, post } = await startedMock();
  await post('/verifications', { provider: 'idenfy' });
  // Counting down to it from there would take days.
  const { json } = await get('/deliveries?newest=true&after=9007199254740991');
  expect(json.deliveries.length).toBe(1);
});
