import { afterEach, describe, expect, test } from 'vitest';
import { startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

describe('the server', () => {
  test('says that it is there, that it delivers, and what it serves', async () => {
    const { get, mock } = await startedMock();
    const well = { status: 'ok', openDeliveries: 0, inFlight: 0 };
    expect((await get('/health')).json).toEqual(well);
    expect((await get('/ready')).json).toEqual(well);
    const [idenfy, ...others] = (await get('/providers')).json.providers;
    expect(others).toEqual([]);
    expect(idenfy).toMatchObject({ id: 'idenfy', base: `${mock.url}/idenfy`, signed: true, scenario: 'approved' });
    expect(idenfy.scenarios.map(({ name }: { name: string }) => name)).toContain('suspected');
    expect(idenfy.events).toContain('identificationAutoFinished');
  });

  test('tells a path that is none from a method that does not fit', async () => {
    const { get, call } = await startedMock();
    expect((await get('/nothing')).json.code).toBe('control/no-such-path');
    const refused = await call('DELETE', '/deliveries');
    expect([refused.status, refused.json.code]).toEqual([405, 'control/method-not-allowed']);
  });
});

describe('a verification', () => {
  test('is begun without a call to the provider, and played to its first timeline unless told', async () => {
    const { post, received, mock } = await startedMock();
    const { status, json } = await post('/verifications', { provider: 'idenfy' });
    expect([status, json.scenario, json.outcome, json.provider]).toEqual([201, 'approved', 'approved', 'idenfy']);
    expect(json.told + json.planned).toBe(json.callbacks.length);
    await mock.settle();
    expect(received.map(({ body }) => JSON.parse(body).scanRef)).toEqual(json.callbacks.map(() => json.id));
    expect(received.map(({ body }) => JSON.parse(body))).toEqual(
      json.callbacks.map(({ payload }: { payload: unknown }) => payload),
    );
  });

  test.each([
    ['a timeline', { scenario: 'suspected' }, 'suspected'],
    ['an outcome, for the first timeline that ends so', { outcome: 'expired-unopened' }, 'expired-unopened'],
  ])('is begun with %s', async (_, asked, outcome) => {
    const { post } = await startedMock();
    const { status, json } = await post('/verifications', { provider: 'idenfy', ...asked });
    expect([status, json.scenario.length > 0]).toEqual([201, true]);
    if ('outcome' in asked) expect(json.outcome).toBe(outcome);
    else expect(json.scenario).toBe(outcome);
  });

  test('of the same seed and traits tells the same story on another server', async () => {
    const asked = { provider: 'idenfy', seed: 77, traits: { person: { country: 'JP' } } };
    const stories = await Promise.all(
      [1, 2].map(async (seed) => {
        const { post } = await startedMock({ seed });
        const { json } = await post('/verifications', asked);
        return json.callbacks.map(({ payload }: { payload: { fileUrls: unknown } }) => ({ ...payload, fileUrls: 0 }));
      }),
    );
    expect(stories[0]).toEqual(stories[1]);
    expect(JSON.stringify(stories[0])).toContain('"JP"');
  });

  test('whose seed has been used is refused: its reference would be that of another', async () => {
    const { post, get } = await startedMock();
    const first = await post('/verifications', { provider: 'idenfy', seed: 5, scenario: 'suspected' });
    const second = await post('/verifications', { provider: 'idenfy', seed: 5, scenario: 'approved' });
    expect([second.status, second.json.code]).toEqual([409, 'control/seed-taken']);
    expect((await get(`/verifications/${first.json.id}`)).json.scenario).toBe('suspected');
  });

  test('takes faults, and a place of its own for its callbacks', async () => {
    const { post, received, mock, webhook } = await startedMock();
    const { json } = await post('/verifications', {
      provider: 'idenfy',
      scenario: 'approved',
      faults: ['duplicate@1', 'delay@1=30s'],
      to: `${webhook}/elsewhere`,
    });
    expect(json.to).toBe(`${webhook}/elsewhere`);
    expect(json.deliveries.map(({ fault }: { fault?: string }) => fault)).toContain('duplicate');
    await mock.settle();
    expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/webhooks/elsewhere']));
    expect(received.length).toBe(json.callbacks.length + 1);
  });

  test.each([
    ['provider/unknown-scenario', { scenario: 'aproved' }],
    ['provider/unknown-outcome', { outcome: 'aproved' }],
    ['fault/unknown', { faults: ['explode'] }],
    ['fault/no-such-delivery', { faults: ['duplicate@99'] }],
    ['send/not-a-url', { to: 'ftp://consumer.example/' }],
    ['control/invalid', { to: 'not a url' }],
    ['control/invalid', { traits: [] }],
    ['control/invalid', { seed: -1 }],
    ['control/invalid', { seed: 2 ** 53 }],
    ['control/invalid', { extra: 1 }],
    ['control/malformed', '{'],
  ])('is refused with %s for %j, and nothing is kept of it', async (code, asked) => {
    const { post, get } = await startedMock();
    const body = typeof asked === 'string' ? asked : { provider: 'idenfy', ...asked };
    const { status, json } = await post('/verifications', body);
    expect([status, json.code]).toEqual([400, code]);
    expect((await get('/verifications')).json.verifications).toEqual([]);
    expect((await get('/deliveries')).json.deliveries).toEqual([]);
  });

  test.each([
    ['begins one of nobody', '/verifications', {}, 'There has to be "provider" in the body.'],
    [
      'begins one of a seed in words',
      '/verifications',
      { provider: 'idenfy', seed: 'one' },
      'Cannot take "seed" in the body: expected integer, received "one".',
    ],
    [
      'says what nobody asked',
      '/verifications',
      { provider: 'idenfy', extra: 1 },
      'Cannot take the body: expected no key "extra", received {"provider": "idenfy", "extra": 1}.',
    ],
    [
      'sends again with a slip of the finger',
      '/deliveries/1/redeliver',
      { fault: 'rest' },
      'Cannot take "fault" in the body: expected one of reset, half, slow, received "rest"; did you mean reset?',
    ],
    [
      'lists what is in a state with a slip of the finger',
      '/deliveries?state=aknowledged',
      undefined,
      'Cannot take "state" in the query: expected one of open, acknowledged, refused, given-up, cancelled, dropped, not-sent, disabled, received "aknowledged"; did you mean acknowledged?',
    ],
  ])('who %s is told what is wanted, and what was perhaps meant', async (_, path, body, message) => {
    const { post, get } = await startedMock();
    const { status, json } = await (body === undefined ? get(path) : post(path, body));
    expect([status, json]).toEqual([400, { code: 'control/invalid', message }]);
  });

  test('of a provider that is not served is not found; a body of another type is refused', async () => {
    const { post } = await startedMock();
    const unknown = await post('/verifications', { provider: 'jumio' });
    expect([unknown.status, unknown.json.code]).toEqual([404, 'mock/not-served']);
    const form = await post('/verifications', 'provider=idenfy', { 'content-type': 'text/plain' });
    expect([form.status, form.json.code]).toEqual([415, 'control/content-type']);
  });

  test('is decided, and decided anew: what was not yet due is taken back', async () => {
    const { post, get, token } = await startedMock({ scenario: 'wait' });
    const { scanRef, authToken } = await token();
    const waiting = (await get(`/verifications/${scanRef}`)).json;
    expect(waiting).not.toHaveProperty('scenario');
    const played = await post(`/verifications/${scanRef}/play`, { scenario: 'suspected' });
    const again = await post(`/verifications/${authToken}/play`, { outcome: 'approved' });
    expect([played.status, again.status, again.json.id]).toEqual([200, 200, scanRef]);
    expect(again.json.outcome).toBe('approved');
    const open = again.json.deliveries.filter(({ state }: { state: string }) => state === 'open');
    expect(open.length).toBe(again.json.callbacks.length);

    const cancelled = await post(`/verifications/${scanRef}/cancel`);
    expect([cancelled.status, cancelled.json.planned]).toEqual([200, 0]);
    const left = (await get(`/deliveries?verification=${scanRef}&state=open`)).json.deliveries;
    expect(left.length).toBe(cancelled.json.told);
  });

  test.each(['/verifications/nobody', '/verifications/nobody/play', '/verifications/nobody/cancel'])(
    'that does not exist is not found at %s',
    async (path) => {
      const { get, post } = await startedMock();
      const { status, json } = await (path.endsWith('nobody')
        ? get(path)
        : post(path, path.endsWith('y') ? {} : undefined));
      expect([status, json.code]).toEqual([404, 'control/no-such-verification']);
    },
  );
});
