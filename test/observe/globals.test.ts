import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { observe } from '../../src/index.ts';

const EVENT = 'identificationAutoFinished';
const globals = () => [JSON.parse, Object.fromEntries, structuredClone, URLSearchParams];
const descriptors = () => [
  Object.getOwnPropertyDescriptor(JSON, 'parse'),
  Object.getOwnPropertyDescriptor(Object, 'fromEntries'),
  Object.getOwnPropertyDescriptor(globalThis, 'structuredClone'),
  Object.getOwnPropertyDescriptor(globalThis, 'URLSearchParams'),
];

describe('the functions that are replaced while a handler is at work', () => {
  test('are back when the last one is done, also one that throws', async () => {
    const before = descriptors();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const [slow, quick, failing] = [
      observe(async () => opened.then(() => new Response())),
      observe(async () => new Response()),
      observe(async () => {
        throw new Error('on purpose');
      }),
    ];
    const first = slow(idenfy.request(EVENT));
    await quick(idenfy.request(EVENT));
    await expect(failing(idenfy.request(EVENT))).rejects.toThrow('on purpose');
    expect(globals()).not.toContain(before[0]?.value);
    open();
    await first;
    expect(descriptors()).toEqual(before);
  });

  test('stay what somebody else has made of them meanwhile', async () => {
    const before = JSON.parse;
    const other = Object.assign((text: string) => before(text), {}) as typeof JSON.parse;
    await observe(async () => {
      JSON.parse = other;
      return new Response();
    })(idenfy.request(EVENT));
    expect(JSON.parse).toBe(other);
    JSON.parse = before;
  });

  test('do for other code what they always do', async () => {
    const body = idenfy.message(EVENT).body;
    const text = new TextDecoder().decode(body);
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const watched = observe(async () => opened.then(() => new Response()));
    const call = watched(idenfy.request(EVENT));
    await new Promise((resolve) => setImmediate(resolve));
    const { scanRef } = JSON.parse(text);
    expect(scanRef).toEqual(expect.any(String));
    expect(() => JSON.parse('{')).toThrow(SyntaxError);
    expect(JSON.parse('[1]', (_, value) => (value === 1 ? 2 : value))).toEqual([2]);
    expect(() => structuredClone(() => {})).toThrow(expect.objectContaining({ name: 'DataCloneError' }));
    expect(new (class Mine extends URLSearchParams {})('a=1').get('a')).toBe('1');
    expect(Object.fromEntries(new Map([['a', 1]]))).toEqual({ a: 1 });
    open();
    await call;
    expect(watched.reads().events[EVENT]).toEqual({ fields: {}, whole: [] });
  });
});

test('callbacks that are handled at the same time are told apart', async () => {
  const events = ['identificationAutoFinished', 'identificationExpired', 'documentExpiration'] as const;
  const read = {
    identificationAutoFinished: 'final',
    identificationExpired: 'clientId',
    documentExpiration: 'scanRef',
  };
  const gate = Promise.withResolvers<void>();
  let waiting = 0;
  const watched = observe(async (request) => {
    const text = await request.text();
    waiting += 1;
    if (waiting === events.length * 2) gate.resolve();
    await gate.promise;
    const name = request.headers.get('Idenfy-Event-Type');
    const event = events.find((each) => idenfy.events[each].header?.value === name) as (typeof events)[number];
    const body = JSON.parse(text);
    await Promise.resolve();
    return new Response(String(body[read[event]]));
  });
  await Promise.all([1, 2].flatMap((seed) => events.map((event) => watched(idenfy.request(event, { seed })))));
  const told = watched.reads().events;
  expect(Object.entries(told).map(([event, { fields, whole }]) => [event, Object.keys(fields), whole])).toEqual([
    ['documentExpiration', ['/scanRef'], []],
    ['identificationAutoFinished', ['/final'], []],
    ['identificationExpired', ['/clientId'], []],
  ]);
});

test('what is no callback of a known provider is handled, and not recorded', async () => {
  const watched = observe(async (request) => new Response(JSON.stringify(await request.json())));
  const request = new Request('https://consumer.test', { method: 'POST', body: '{"hello":"world"}' });
  expect(await (await watched(request)).text()).toBe('{"hello":"world"}');
  expect(watched.reads()).toEqual({ verihook: 1, provider: undefined, events: {} });
});

test('a request whose body is gone is handed on as it is', async () => {
  const watched = observe(async (request) => new Response(String(request.bodyUsed)));
  const request = idenfy.request(EVENT);
  await request.text();
  expect(await (await watched(request)).text()).toBe('true');
});
