import { request } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { idenfyMock } from '../../../mocks/idenfy/index.ts';
import { mockProvider } from '../../../mocks/mock-provider.ts';
import { VerihookError } from '../../../src/core/errors.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';
import { keepingConsumer } from '../support/consumer.ts';
import { controlClient } from '../support/control.ts';
import { metricsIn } from '../support/prometheus.ts';
import { atEnd, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

/** Reads server-sent events; `until` resolves once so many have come, and gives all of them. */
async function eventsOf(url: string | undefined) {
  const leaving = new AbortController();
  const response = await fetch(`${url}/_verihook/events`, { signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const events: { event: string; data: Record<string, unknown> }[] = [];
  let text = '';
  let isOver = false;
  const more = async () => {
    const { value, done } = (await reader?.read().catch(() => undefined)) ?? { done: true };
    if (done) isOver = true;
    text += value ?? '';
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (event !== undefined && data !== undefined) events.push({ event, data: JSON.parse(data) });
      else expect(block).toBe(': connected');
    }
  };
  await more();
  return {
    response,
    async until(count: number) {
      while (events.length < count && !isOver) await more();
      return events;
    },
    async end() {
      while (!isOver) await more();
      return events;
    },
    leave: () => leaving.abort(),
  };
}

describe('the clock', () => {
  test('moves as far as it is told, or to the next due delivery, and attempts what is due on the way', async () => {
    const { get, post, mock, received } = await startedMock();
    const start = mock.now();
    expect((await get('/clock')).json).toEqual({ now: start, kind: 'manual', speed: 0 });
    expect((await post('/clock/advance', { to: 'next' })).json.now).toBe(start);
    await post('/verifications', { provider: 'idenfy', scenario: 'suspected' });
    const { nextAt } = (await get('/clock')).json;
    expect(nextAt).toBeGreaterThan(start);
    expect((await post('/clock/advance', { to: 'next' })).json.now).toBe(nextAt);
    expect(received.length).toBe(1);
    const { json } = await post('/clock/advance', { by: '2d' });
    expect([json.now, received.length]).toEqual([nextAt + 2 * 86_400_000, 2]);
  });

  test.each([{}, { by: '5m', to: 'next' }, { by: 5 }, { to: 'end' }, { by: '1s', at: 1 }])(
    'is not moved by %j',
    async (body) => {
      const { post } = await startedMock();
      const { status, json } = await post('/clock/advance', body);
      expect([status, json.code]).toEqual([400, 'control/invalid']);
    },
  );

  test.each(['soon', '-1s', ''])('is not moved by %j, and says what a duration is', async (by) => {
    const { post } = await startedMock();
    const { status, json } = await post('/clock/advance', { by });
    expect([status, json.code]).toEqual([400, 'time/not-a-duration']);
    expect(json.message).toMatch(/30s|5m/);
  });

  test('is not moved further than a verification can take', async () => {
    const { post, mock } = await startedMock();
    const before = mock.now();
    const { status, json } = await post('/clock/advance', { by: '99999999d' });
    expect([status, json.code, mock.now()]).toEqual([400, 'time/not-a-duration', before]);
  });

  test('is set while it runs: slower, faster, or to stand still', async () => {
    const { get, call, mock } = await startedMock({ clock: 'real', speed: 60 });
    const still = await call('PUT', '/clock', { body: { speed: 0 } });
    expect([still.status, still.json.kind, still.json.speed]).toEqual([200, 'manual', 0]);
    expect((await get('/clock')).json).toEqual(still.json);
    const running = await call('PUT', '/clock', { body: { speed: 3_600 } });
    expect([running.json.kind, running.json.speed]).toEqual(['running', 3_600]);
    await vi.waitUntil(() => mock.now() > still.json.now + MINUTE);
    for (const speed of [-1, 1_000_001, '1', null]) {
      const { status, json } = await call('PUT', '/clock', { body: { speed } });
      expect([status, json.code]).toEqual([400, 'control/invalid']);
    }
  });

  test('that several processes share is moved by none of them', async () => {
    const { call, post, mock } = await startedMock();
    const shared = () => Promise.reject(new VerihookError('engine/clock-shared', 'The clock is shared.'));
    vi.spyOn(mock.app.engine, 'setSpeed').mockImplementation(shared);
    vi.spyOn(mock.app.engine, 'advance').mockImplementation(shared);
    for (const { status, json } of [
      await call('PUT', '/clock', { body: { speed: 1 } }),
      await post('/clock/advance', { to: 'next' }),
    ])
      expect([status, json.code]).toEqual([409, 'engine/clock-shared']);
  });

  test('that is stopped or started while somebody waits for the end of all deliveries leads there all the same', async () => {
    const { post, call, mock } = await startedMock({ clock: 'real', speed: 1 });
    const { id } = (await post('/verifications', { provider: 'idenfy', faults: ['delay@1=2h'] })).json;
    const settled = mock.settle();
    await call('PUT', '/clock', { body: { speed: 0 } });
    await settled;
    const states = (await mock.deliveries({ verification: id })).map(({ state }) => state);
    expect(states).not.toContain('open');
  });

  test('is told to whoever listens when it was set or advanced', async () => {
    const { call, post, mock } = await startedMock();
    const { until, leave } = await eventsOf(mock.url);
    await call('PUT', '/clock', { body: { speed: 7 } });
    await call('PUT', '/clock', { body: { speed: 0 } });
    const { json } = await post('/clock/advance', { by: '5m' });
    const told = await until(3);
    leave();
    expect(told.map(({ event, data }) => [event, data.speed])).toEqual([
      ['clock', 7],
      ['clock', 0],
      ['clock', 0],
    ]);
    expect(told[2]?.data).toEqual(json);
  });

  test('that runs by itself is advanced as well, and runs on; it shows whole milliseconds', async () => {
    const { get, post, token } = await startedMock({ clock: 'real', speed: 60 });
    const before = (await get('/clock')).json.now;
    const { status, json } = await post('/clock/advance', { by: '1h' });
    expect([status, json.kind]).toEqual([200, 'running']);
    expect(json.now - before).toBeGreaterThanOrEqual(HOUR);
    expect((await get('/clock')).json).toMatchObject({ kind: 'running', speed: 60 });
    // The judge takes no fractions: everything with a time in it is shown here.
    await token();
    await post('/verifications', { provider: 'idenfy', scenario: 'approved' });
    await vi.waitFor(async () => expect((await get('/deliveries/1')).json.state).toBe('acknowledged'), 10_000);
    for (const path of ['/deliveries', '/verifications', '/requests']) await get(path);
  });
});

describe('a reset', () => {
  test('forgets all but the time; what comes afterwards is numbered on', async () => {
    const { get, post, token, mock } = await startedMock();
    await token();
    await mock.advance('1h');
    const { json } = await post('/reset');
    expect(json.now).toBe(mock.now());
    for (const list of ['deliveries', 'verifications', 'requests'])
      expect((await get(`/${list}`)).json[list]).toEqual([]);
    expect((await get('/clock')).json).not.toHaveProperty('nextAt');
    const { scanRef } = await token();
    expect((await get(`/verifications/${scanRef}`)).status).toBe(200);
    expect((await get('/deliveries')).json.deliveries[0].id).toBeGreaterThan(1);
  });
});

describe('readiness', () => {
  test('ends with the store, and says why; the process is still there', async () => {
    const store = memoryStore();
    const { consumer } = keepingConsumer();
    const mock = await mockProvider(
      { consumer, to: 'https://consumer.example/hook' },
      { profiles: [idenfyMock], version: '0.0.0', store },
    );
    atEnd(() => mock.close({ graceMs: 0 }));
    const { get, post } = controlClient('http://127.0.0.1', mock.fetch);
    expect((await get('/ready')).status).toBe(200);
    await post('/verifications', { provider: 'idenfy' });
    store.record = () => Promise.reject(new Error('the disk is gone'));
    await mock.settle().catch(() => {});
    const { status, json } = await get('/ready');
    expect([status, json.status, json.error]).toEqual([503, 'failed', 'Error: the disk is gone']);
    expect([(await get('/health')).status, (await get('/deliveries')).status]).toEqual([200, 200]);
  });
});

describe('events', () => {
  test('come in the order in which things happen', async () => {
    const { mock, post, token } = await startedMock({ scenario: 'wait' });
    const { response, until, leave } = await eventsOf(mock.url);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const { scanRef } = await token();
    await post(`/verifications/${scanRef}/play`, { scenario: 'approved' });
    await mock.advance('1h');
    await post('/reset');
    const [expiry, ...events] = await until(8);
    leave();
    expect(expiry?.event).toBe('added');
    const names = ['request', 'ended', 'added', 'attempted', 'ended', 'clock', 'reset'];
    expect(events.map(({ event }) => event)).toEqual(names);
    const [request, cancelled, added, attempted, ended] = events.map(({ data }) => data);
    expect(request).toMatchObject({ operation: 'generateToken', status: 201 });
    expect(cancelled).toMatchObject({ delivery: expiry?.data.id, state: 'cancelled' });
    expect(added).toMatchObject({ verification: scanRef, state: 'open' });
    expect(attempted).toMatchObject({ delivery: added?.id, number: 1, outcome: { kind: 'answered', status: 200 } });
    expect(ended).toMatchObject({ delivery: added?.id, state: 'acknowledged' });
  });

  test('are forgotten with the client that has left', async () => {
    const { mock, token } = await startedMock();
    const stopped = vi.fn();
    const subscribe = mock.app.engine.subscribe.bind(mock.app.engine);
    const spy = vi.spyOn(mock.app.engine, 'subscribe').mockImplementation((listener) => {
      const stop = subscribe(listener);
      return () => {
        stopped();
        stop();
      };
    });
    const { leave } = await eventsOf(mock.url);
    expect(spy).toHaveBeenCalledOnce();
    leave();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce(), 10_000);
    await token();
  });

  test('end with the server', async () => {
    const { mock, token } = await startedMock();
    const { end } = await eventsOf(mock.url);
    await token();
    await mock.close();
    expect((await end()).map(({ event }) => event)).toEqual(['added', 'request']);
  });

  test('do not pile up for a client that does not read: it is let go after a megabyte', async () => {
    const { mock } = await startedMock({ consumer: async () => new Response('OK') });
    const stopped = vi.fn();
    const subscribe = mock.app.journal.subscribe.bind(mock.app.journal);
    let told = 0;
    vi.spyOn(mock.app.journal, 'subscribe').mockImplementation((listener) => {
      const stop = subscribe((entry) => {
        told++;
        listener(entry);
      });
      return () => {
        stopped();
        stop();
      };
    });
    const client = request(`${mock.url}/_verihook/events`);
    atEnd(() => client.destroy());
    // It never reads on after the head.
    await new Promise((resolve) => client.on('response', (response) => resolve(response.pause())).end());
    const entry = { request: new Request(`${mock.url}/idenfy/x`), operation: undefined, status: 404 };
    const body = Buffer.alloc(10_000, 'x');
    while (!stopped.mock.calls.length && told < 5_000) {
      mock.app.journal.answered('idenfy', 0, { ...entry, body });
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(stopped).toHaveBeenCalled();
    const before = told;
    mock.app.journal.answered('idenfy', 0, { ...entry, body });
    expect(told).toBe(before);
  });
});

describe('metrics', () => {
  test('are what a strict reader of the Prometheus text format takes, and count what happened', async () => {
    const { get, post, token, mock, idenfy } = await startedMock();
    expect(metricsIn((await get('/metrics')).text).get('verihook_deliveries_open')?.samples).toEqual([
      { name: 'verihook_deliveries_open', labels: {}, value: 0 },
    ]);
    const { scanRef } = await token();
    await idenfy('/api/v2/status', { scanRef: 'nobody' });
    await fetch(`${mock.urls.idenfy}/nothing%22\\`);
    await post(`/verifications/${scanRef}/play`, { scenario: 'suspected' });
    await mock.settle();
    const { headers, text } = await get('/metrics');
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const metrics = metricsIn(text);
    const countOf = (name: string, labels: Record<string, string>) =>
      metrics.get(name)?.samples.find((each) => JSON.stringify(each.labels) === JSON.stringify(labels))?.value;
    const asked = { provider: 'idenfy', operation: 'generateToken', status: '201' };
    expect(countOf('verihook_requests_total', asked)).toBe(1);
    expect(countOf('verihook_requests_total', { provider: 'idenfy', operation: '', status: '404' })).toBe(1);
    expect(countOf('verihook_attempts_total', { result: '200' })).toBe(2);
    expect(countOf('verihook_deliveries_ended_total', { state: 'acknowledged' })).toBe(2);
    const added = countOf('verihook_deliveries_added_total', { provider: 'idenfy' });
    expect(added).toBe((await mock.deliveries()).length);
    expect(metrics.get('verihook_attempt_duration_seconds')?.samples.at(-1)?.value).toBe(2);
    expect([...metrics.values()].map(({ type }) => type).sort()).toEqual([
      'counter',
      'counter',
      'counter',
      'counter',
      'gauge',
      'gauge',
      'summary',
    ]);
  });
});

test('asking for the head of the events subscribes nobody', async () => {
  const { mock } = await startedMock();
  const subscribe = vi.spyOn(mock.app.engine, 'subscribe');
  expect((await fetch(`${mock.url}/_verihook/events`, { method: 'HEAD' })).status).toBe(200);
  expect(subscribe).not.toHaveBeenCalled();
});
