import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy as typed } from '../../generators/idenfy/index.ts';
import { recognise, recogniserOf } from '../../src/contract/recognise.ts';
import type { Provider } from '../../src/core/provider.ts';
import { providers } from '../../src/generated/registry.ts';

const idenfy = typed as unknown as Provider;

const { eventIn: _, ...slowWire } = idenfy.wire;

/** A provider whose only callback says its own name, and nothing else. */
const other: Provider = {
  ...idenfy,
  id: 'other',
  events: {
    pinged: {
      summary: 'A ping',
      contentType: 'application/json',
      pointer: '',
      bodyPointer: '#/components/schemas/Ping',
    },
  },
  contract: async () => ({
    file: 'openapi/other.yaml',
    schemas: { Ping: { type: 'object', required: ['ping'], properties: { ping: { type: 'string' } } } },
    validators: { pinged: () => true },
  }),
  wire: {
    ...slowWire,
    encode: (_, payload) => ({ headers: {}, body: Buffer.from(JSON.stringify(payload)) }),
    decode({ body }) {
      const payload = JSON.parse(Buffer.from(body).toString());
      return { event: payload.type === 'ping' ? 'pinged' : undefined, payload };
    },
  },
};

/** A provider that names whatever comes, so that every provider has to be asked. */
const stranger: Provider = {
  ...idenfy,
  id: 'stranger',
  events: {},
  openEvents: { basis: 'assumed', note: 'for a test' },
  contract: async () => ({ file: 'openapi/stranger.yaml', schemas: {}, validators: {} }),
  wire: {
    ...idenfy.wire,
    decode: ({ body }) => ({ event: undefined, payload: JSON.parse(Buffer.from(body).toString()) }),
    eventIn: () => 'whatever',
  },
};
const both = [other, idenfy];
const of = async (content: { payload: unknown } | { body: Uint8Array }, headers = {}) => {
  const recognised = await recognise(both, { headers, content });
  if ('reason' in recognised) return recognised.reason;
  if ('strange' in recognised) return 'nobody';
  return `${recognised.provider.id} ${recognised.detection.event}`;
};

describe('a capture that states its provider', () => {
  const body = (payload: unknown) => ({ content: { body: Buffer.from(JSON.stringify(payload)) }, headers: {} });
  const stated = async (provider: string, payload: unknown) => recognise(both, { ...body(payload), provider });

  test('is that provider’s, whatever another would make of it', async () => {
    expect(await stated('idenfy', { type: 'ping', ping: 'x', scanRef: 'x' })).toMatchObject({
      provider: { id: 'idenfy' },
      detection: { event: undefined },
    });
    expect(await stated('other', { type: 'ping' })).toMatchObject({
      provider: { id: 'other' },
      detection: { event: 'pinged' },
    });
  });

  test('and that no event of it has, says so', async () => {
    expect(await stated('idenfy', { hello: 1 })).toEqual({
      provider: idenfy,
      reason: 'No event of idenfy has this body.',
    });
  });

  test('is found among all where nobody asked for that provider', async () => {
    expect(await stated('acme', { type: 'ping' })).toMatchObject({ provider: { id: 'other' } });
    expect(await stated('acme', { hello: 1 })).toEqual({ strange: { hello: 1 } });
  });
});

test('what some provider can decode is not said to be undecodable for another', async () => {
  const all = await Promise.all(Object.values(providers).map((each) => each.load() as Promise<Provider>));
  const content = { body: Buffer.from('{"hello":1}') };
  expect(await recognise(all, { headers: {}, content })).toEqual({ strange: { hello: 1 } });
});

describe('of several providers, a callback is that of', () => {
  test('the one whose header it carries', async () => {
    expect(await of({ payload: { ping: 'a' } }, { 'Idenfy-Event-Type': 'IDENTIFICATION' })).toBe(
      'idenfy identification',
    );
  });

  test('the one that its body names', async () => {
    expect(await of({ payload: { type: 'ping', scanRef: 'a', clientId: 'b' } })).toBe('other pinged');
    expect(await of({ body: Buffer.from('{"type":"ping"}') })).toBe('other pinged');
  });

  test('the one whose keys come nearest', async () => {
    expect(await of({ payload: { ping: 'a', more: 1 } })).toBe('other pinged');
    expect(await of({ payload: typed.callback('documentExpiration') })).toBe('idenfy documentExpiration');
  });

  test('the one that knows most of its keys, when there are too few to tell an event', async () => {
    expect(await of({ payload: { LID: null, more: 1 } })).toBe('idenfy undefined');
  });

  test('nobody, when no provider knows more of it than another', async () => {
    expect(await of({ payload: {} })).toBe('nobody');
    expect(await of({ payload: { foo: 1 } })).toBe('nobody');
  });

  test('the same, whether its body is at hand as bytes or was parsed already, and whether every provider is asked or not', async () => {
    const all = await Promise.all(Object.values(providers).map(({ load }) => load()));
    const recogniseAny = await recogniserOf(all);
    const recogniseSlowly = await recogniserOf([stranger, ...all]);
    const samples = all
      .flatMap((provider) => Object.keys(provider.events).map((event) => ({ provider, event })))
      .filter(({ provider, event }) => provider.events[event]?.form === undefined);
    const told = (answer: ReturnType<typeof recogniseAny>) =>
      'detection' in answer ? [answer.provider.id, answer.detection] : answer;
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 3 }),
        fc.option(fc.string()),
        ({ provider, event }, seed, dropped, type) => {
          const payload = { ...(provider.callback(event, { seed }) as Record<string, unknown>) };
          for (const index of dropped) delete payload[Object.keys(payload)[index] ?? ''];
          if (type !== null) payload.type = type;
          const body = Buffer.from(JSON.stringify(payload));
          const answer = told(recogniseAny({ headers: {}, content: { payload } }));
          expect(told(recogniseAny({ headers: {}, content: { body } }))).toEqual(answer);
          const slowly = told(recogniseSlowly({ headers: {}, content: { body } }));
          // Of what nobody knows, the stranger says that it is his.
          if (Array.isArray(slowly) && slowly[0] !== 'stranger') expect(slowly).toEqual(answer);
          if (Array.isArray(answer) && (answer[1] as { event?: string }).event !== undefined)
            expect(slowly).toEqual(answer);
        },
      ),
    );
  });

  test('none, when nobody can decode it', async () => {
    expect(await of({ body: Buffer.from('ping=a') })).toMatch(/JSON/);
  });
});
