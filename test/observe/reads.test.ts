import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { jumio } from '../../generators/jumio/index.ts';
import { type Consumer, observe, type Provider } from '../../src/index.ts';

const EVENT = 'identificationAutoFinished';
type Payload = ReturnType<typeof idenfy.callback<typeof EVENT>>;

/** What a handler of iDenfy's payload reads of one callback. */
async function readsOf(read: (body: Payload) => unknown) {
  const watched = observe(async (request) => {
    read((await request.json()) as Payload);
    return new Response();
  });
  await watched(idenfy.request(EVENT, { seed: 7, outcome: 'suspected-fraud' }));
  return watched.reads().events[EVENT];
}

test('fields by their places, with the values that the contract lists, and no other value', async () => {
  const watched = observe(async (request) => {
    const { status, data, final, scanRef } = (await request.json()) as Payload;
    return new Response(`${status.overall} ${data.docFirstName} ${final} ${scanRef}`);
  });
  await watched(idenfy.request(EVENT, { seed: 7, outcome: 'approved' }));
  await watched(idenfy.request(EVENT, { seed: 7, outcome: 'suspected-fraud', stage: 'preliminary' }));
  expect(watched.reads()).toEqual({
    verihook: 1,
    provider: 'idenfy',
    events: {
      [EVENT]: {
        fields: {
          '/data/docFirstName': {},
          '/final': { values: [false, true] },
          '/scanRef': {},
          '/status/overall': { values: ['APPROVED', 'SUSPECTED'] },
        },
        whole: [],
      },
    },
  });
  expect(JSON.parse(JSON.stringify(watched.reads()))).toEqual(watched.reads());
});

describe('what a handler does with a payload, and what it has read then', () => {
  const whole = (...places: string[]) => ({ fields: {}, whole: places });
  const fields = (...places: string[]) => ({ fields: Object.fromEntries(places.map((each) => [each, {}])), whole: [] });

  test.each<[string, (body: Payload) => unknown, unknown]>([
    ['nothing', () => {}, fields()],
    ['asks whether an object is there', ({ data }) => data !== undefined, fields('/data')],
    ['asks whether a key is there', (body) => 'clientId' in body, fields('/clientId')],
    ['asks for an own key', (body) => Object.hasOwn(body, 'clientId'), fields('/clientId')],
    ['asks for a key that is missing', (body) => (body as { nothing?: 1 }).nothing, fields('/nothing')],
    ['asks for an inherited method', (body) => body.toString() + String(body.constructor), fields()],
    ['takes objects apart', ({ data: { docNumber } }) => docNumber, fields('/data/docNumber')],
    [
      'walks a list',
      ({ status }) => status.fraudTags?.map((tag) => `${tag}`),
      { fields: { '/status/fraudTags/*': { values: expect.any(Array) } }, whole: [] },
    ],
    ['counts a list', ({ status }) => status.fraudTags?.length, fields('/status/fraudTags')],
    ['looks whether a list is one', ({ status }) => Array.isArray(status.fraudTags), fields('/status/fraudTags')],
    ['asks for all keys', (body) => Object.keys(body), whole('')],
    [
      'walks over all keys',
      ({ data }) => {
        for (const key in data) String(data[key as never]);
      },
      whole('/data'),
    ],
    ['walks over all entries', ({ data }) => Object.entries(data), whole('/data')],
    ['spreads an object', ({ data }) => ({ ...data }), whole('/data')],
    ['assigns an object', ({ data }) => Object.assign({}, data), whole('/data')],
    [
      'takes the rest of an object',
      ({ data }) => {
        const { docNumber, ...rest } = data;
        return [docNumber, rest];
      },
      { fields: { '/data/docNumber': {} }, whole: ['/data'] },
    ],
    [
      'prints an object',
      ({ data }) => JSON.stringify({ data }),
      { fields: {}, whole: expect.arrayContaining(['/data']) },
    ],
    [
      'copies an object deep',
      ({ data }) => structuredClone({ data }),
      { fields: {}, whole: expect.arrayContaining(['/data']) },
    ],
    [
      'walks over all keys, and then asks for one',
      (body) => [Object.keys(body), body.scanRef, body.clientId],
      { fields: { '/clientId': {}, '/scanRef': {} }, whole: [''] },
    ],
    [
      'writes its own key',
      (body) => {
        Object.assign(body, { mine: 1 });
        return (body as never as { mine: 1 }).mine;
      },
      fields(),
    ],
  ])('%s', async (_, read, expected) => {
    expect(await readsOf(read)).toEqual(expected);
  });

  test('by a schema: every key of the schema, and no other', async () => {
    const schema = { scanRef: 'string', final: 'boolean' } as const;
    const checked = (body: Record<string, unknown>) => {
      for (const [key, type] of Object.entries(schema)) if (typeof body[key] !== type) throw new TypeError(key);
    };
    expect(await readsOf((body) => checked(body as never))).toEqual({
      fields: { '/final': { values: [expect.any(Boolean)] }, '/scanRef': {} },
      whole: [],
    });
  });
});

test('a payload that records behaves as the plain one', async () => {
  const request = () => idenfy.request(EVENT, { seed: 7, outcome: 'suspected-fraud' });
  const plain = (await request().json()) as Payload;
  const watched = observe(async (observed) => {
    assert.ok(observed instanceof Request);
    const body = (await observed.json()) as Payload;
    assert.equal(typeof body, 'object');
    assert.equal(JSON.stringify(body), JSON.stringify(plain));
    assert.equal(JSON.stringify(body, null, 2), JSON.stringify(plain, null, 2));
    assert.deepEqual(Object.keys(body), Object.keys(plain));
    assert.deepEqual({ ...body }, { ...plain });
    assert.deepEqual(body, plain);
    assert.ok(isDeepStrictEqual(body, plain));
    expect(body).toEqual(plain);
    assert.deepEqual(structuredClone(body), plain);
    assert.deepEqual(structuredClone({ list: [body.data] }), { list: [plain.data] });
    assert.equal(body.data, body.data);
    assert.ok(new Set([body.data]).has(body.data));
    assert.equal(Object.getPrototypeOf(body), Object.prototype);
    assert.equal(Object.prototype.toString.call(body.status.fraudTags), '[object Array]');
    assert.ok(Array.isArray(body.status.fraudTags));
    assert.deepEqual([...(body.status.fraudTags ?? [])], plain.status.fraudTags);
    assert.deepEqual([0].concat(body.status.fraudTags as never), [0].concat(plain.status.fraudTags as never));
    assert.equal(Object.isFrozen(Object.freeze(body.status)), true);
    assert.equal(body.status.overall, plain.status.overall);
    assert.equal(body.status.fraudTags?.length, plain.status.fraudTags?.length);
    body.scanRef = 'changed';
    assert.equal(body.scanRef, 'changed');
    delete (body as { clientId?: unknown }).clientId;
    assert.equal(Object.hasOwn(body, 'clientId'), false);
    assert.equal(await Promise.resolve(body), body);
    return Response.json(body.data);
  });
  expect(await (await watched(request())).json()).toEqual(plain.data);
});

describe('a handler of raw bytes', () => {
  const handlers: Record<string, (request: Request) => Promise<unknown>> = {
    'parses the text': async (request) => JSON.parse(await request.text()),
    'parses the bytes': async (request) => JSON.parse(new TextDecoder().decode(await request.arrayBuffer())),
    'parses a buffer': async (request) => JSON.parse(Buffer.from(await request.arrayBuffer()) as never),
    'parses a clone': async (request) => await request.clone().json(),
  };

  test.each(Object.entries(handlers))('that %s is seen', async (_, parse) => {
    const watched = observe(async (request) => {
      const { clientId } = (await parse(request)) as Payload;
      return new Response(clientId);
    });
    await watched(idenfy.request(EVENT));
    expect(watched.reads().events[EVENT]).toEqual({ fields: { '/clientId': {} }, whole: [] });
  });

  test.each<[string, Consumer, string[]]>([
    [
      'reads in a way of its own and accepts',
      async (request) => new Response((await request.text()).slice(0, 9)),
      [''],
    ],
    ['reads a clone so', async (request) => new Response((await request.clone().text()).slice(0, 9)), ['']],
    ['reads and refuses', async (request) => new Response(await request.text(), { status: 401 }), []],
    ['does not read', async () => new Response(), []],
  ])('that %s', async (_, handler, whole) => {
    const watched = observe(handler, { provider: idenfy as unknown as Provider });
    await watched(idenfy.request(EVENT));
    expect(watched.reads().events[EVENT]).toEqual({ fields: {}, whole });
  });

  test("JSON that is not the body is nobody else's business", async () => {
    const watched = observe(async (request) => {
      const body = await request.text();
      const { scanRef } = JSON.parse(` ${body}`) as Payload;
      return new Response(scanRef, { status: 400 });
    });
    await watched(idenfy.request(EVENT));
    expect(watched.reads().events[EVENT]).toEqual({ fields: {}, whole: [] });
  });
});

describe('a framework that reads for its handlers', () => {
  test('JSON', async () => {
    const app = new Hono().post('*', async (context) => {
      const { status } = await context.req.json<Payload>();
      return context.text(status.overall);
    });
    const watched = observe((request) => app.fetch(request));
    const answer = await watched(idenfy.request(EVENT, { outcome: 'approved' }));
    expect([answer.status, await answer.text()]).toEqual([200, 'APPROVED']);
    expect(watched.reads().events[EVENT]).toEqual({
      fields: { '/status/overall': { values: ['APPROVED'] } },
      whole: [],
    });
  });

  test('a form, which it copies as a whole', async () => {
    const app = new Hono().post('*', async (context) => {
      const { verificationStatus } = await context.req.parseBody();
      return context.text(String(verificationStatus));
    });
    const watched = observe((request) => app.fetch(request));
    expect(await (await watched(jumio.request('netverify', { seed: 3 }))).text()).toBe('APPROVED_VERIFIED');
    expect(watched.reads().events.netverify).toEqual({ fields: {}, whole: [''] });
  });
});

describe('a form', () => {
  const request = () => jumio.request('netverify', { seed: 3 });
  const readsOfForm = async (handler: (request: Request) => Promise<unknown>) => {
    const watched = observe(async (given) => {
      await handler(given);
      return new Response();
    });
    await watched(request());
    const { provider, events } = watched.reads();
    expect(provider).toBe('jumio');
    return events.netverify;
  };
  const expected = {
    fields: {
      '/idFirstName': {},
      '/identityVerification': {},
      '/identityVerification/similarity': { values: ['MATCH'] },
      '/verificationStatus': { values: ['APPROVED_VERIFIED'] },
    },
    whole: [],
  };

  test.each<[string, (request: Request) => Promise<{ get(name: string): unknown }>]>([
    ['formData()', (given) => given.formData()],
    ['URLSearchParams of the text', async (given) => new URLSearchParams(await given.text())],
    [
      'Object.fromEntries of it',
      async (given) => {
        const body = Object.fromEntries(await given.formData());
        return { get: (name) => body[name] };
      },
    ],
  ])('read by %s', async (_, form) => {
    const reads = await readsOfForm(async (given) => {
      const body = await form(given);
      const { similarity } = JSON.parse(body.get('identityVerification') as string);
      return [similarity, body.get('verificationStatus'), body.get('idFirstName')];
    });
    expect(reads).toEqual(expected);
  });

  test('walked over is read as a whole', async () => {
    expect(await readsOfForm(async (given) => [...(await given.formData())])).toEqual({ fields: {}, whole: [''] });
    expect(await readsOfForm(async (given) => String(new URLSearchParams(await given.text())))).toEqual({
      fields: {},
      whole: [''],
    });
  });

  test('is what it was', async () => {
    await readsOfForm(async (given) => {
      const form = await given.formData();
      assert.ok(form instanceof FormData);
      assert.deepEqual([...form], [...(await request().formData())]);
      const params = new URLSearchParams(await request().text());
      assert.ok(params instanceof URLSearchParams);
      assert.equal(params.get('nothing'), null);
      assert.equal(form.has('verificationStatus'), true);
    });
  });
});
