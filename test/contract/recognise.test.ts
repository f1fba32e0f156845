import { describe, expect, test } from 'vitest';
import { idenfy as typed } from '../../generators/idenfy/index.ts';
import { recognise } from '../../src/contract/recognise.ts';
import type { Provider } from '../../src/core/provider.ts';

const idenfy = typed as unknown as Provider;

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
    ...idenfy.wire,
    encode: (_, payload) => ({ headers: {}, body: Buffer.from(JSON.stringify(payload)) }),
    decode({ body }) {
      const payload = JSON.parse(Buffer.from(body).toString());
      return { event: payload.type === 'ping' ? 'pinged' : undefined, payload };
    },
  },
};
const both = [other, idenfy];
const of = async (content: { payload: unknown } | { body: Uint8Array }, headers = {}) => {
  const recognised = await recognise(both, { headers, content });
  if ('reason' in recognised) return recognised.reason;
  if ('strange' in recognised) return 'nobody';
  return `${recognised.provider.id} ${recognised.detection.event}`;
};

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

  test('none, when nobody can decode it', async () => {
    expect(await of({ body: Buffer.from('ping=a') })).toMatch(/JSON/);
  });
});
