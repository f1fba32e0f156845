import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deliver } from '../../mocks/deliver.ts';
import { validate } from '../../src/contract/validate.ts';
import { casesOf } from '../../src/core/derive.ts';
import { textOf } from '../../src/core/message.ts';
import { DEFAULT_START } from '../../src/core/provider.ts';
import { Random } from '../../src/core/random.ts';
import { makeValue } from '../../src/spec/generate.ts';
import { providerOf, type SpecProviderOptions } from '../../src/spec/provider.ts';
import { readSpec } from '../../src/spec/read.ts';

const ACME = readFileSync('test/fixtures/specs/acme.yaml', 'utf8');
const provided = async (text: string, options: Partial<SpecProviderOptions> = {}) =>
  providerOf(await readSpec('acme.yaml', text), { id: 'acme', ...options });
const webhook = (schema: object, media: object = {}, type = 'application/json') =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    webhooks: { done: { post: { requestBody: { content: { [type]: { schema, ...media } } } } } },
  });

/** An Ajv of the test's own, over the document as it was written. */
function oracle(text: string, pointer: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(parse(text), 'https://oracle.test/');
  return ajv.compile({ $ref: `https://oracle.test/#${pointer}` });
}

describe('payloads of a document', () => {
  const bodies = {
    'user.verified': '/components/schemas/UserVerified',
    'user.rejected': '/webhooks/user.rejected/post/requestBody/content/application~1json/schema',
  };
  test.each(Object.entries(bodies))('law: every %s is allowed by an Ajv of its own', async (event, pointer) => {
    const provider = await provided(ACME);
    const isValid = oracle(ACME, pointer);
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const payload = provider.callback(event, { seed });
        expect([isValid(payload), isValid.errors]).toEqual([true, null]);
        expect(provider.callback(event, { seed })).toEqual(payload);
      }),
    );
  });

  test('of one verification agree on what they both hold', async () => {
    const provider = await provided(ACME);
    const { deliveries } = provider.play('every-event', { seed: 5 });
    const ids = deliveries.map(({ payload }) => (payload as { data: { user_id: string } }).data.user_id);
    expect(new Set(ids).size).toBe(1);
    expect(provider.play('every-event', { seed: 6 }).deliveries).not.toEqual(deliveries);
  });

  const SCHEMAS: Record<string, object> = {
    bounds: { type: 'number', exclusiveMinimum: 0, maximum: 1, multipleOf: 0.25 },
    negative: { type: 'integer', maximum: -3 },
    'long text': { type: 'string', minLength: 300, maxLength: 301 },
    pattern: { type: 'string', pattern: '^[A-Z]{2}-\\d{3,5}$', maxLength: 6 },
    tuple: {
      type: 'array',
      prefixItems: [{ const: 'a' }, { type: 'integer' }],
      items: false,
      minItems: 2,
      maxItems: 2,
    },
    set: { type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a', 'b', 'c'] } },
    map: { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } },
    variants: {
      oneOf: [
        {
          type: 'object',
          required: ['kind', 'iban'],
          properties: { kind: { const: 'bank' }, iban: { type: 'string' } },
        },
        { type: 'object', required: ['kind', 'pan'], properties: { kind: { const: 'card' }, pan: { type: 'string' } } },
      ],
    },
    'all of them': { allOf: [{ type: 'object', required: ['a'] }, { properties: { a: { type: 'boolean' } } }] },
    nullable: { type: ['string', 'null'], format: 'date' },
    either: { anyOf: [{ type: 'integer' }, { type: 'string', format: 'email' }] },
    'open set': { anyOf: [{ enum: ['red', 'green'] }, { type: 'string' }] },
    condition: {
      type: 'object',
      properties: { a: { type: 'boolean' }, b: { type: 'integer' } },
      if: { properties: { a: { const: true } }, required: ['a'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['b'] },
    },
    formats: {
      type: 'object',
      required: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
      properties: Object.fromEntries(
        ['date', 'date-time', 'email', 'uri', 'uuid', 'ipv4', 'ipv6', 'hostname', 'time'].map((format, index) => [
          'abcdefghi'[index],
          { type: 'string', format },
        ]),
      ),
    },
    anything: {},
  };
  test.each(Object.entries(SCHEMAS))('law: %s', async (_, schema) => {
    const text = webhook(schema);
    const provider = await provided(text);
    const isValid = oracle(text, '/webhooks/done/post/requestBody/content/application~1json/schema');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const payload = provider.callback('done', { seed });
        expect([payload, isValid(payload), isValid.errors]).toEqual([payload, true, null]);
      }),
    );
  });

  test('a schema that requires itself ends, and says that it cannot be made', async () => {
    const text = JSON.stringify({
      ...JSON.parse(webhook({ $ref: '#/components/schemas/Node' })),
      components: {
        schemas: {
          Node: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Node' } } },
        },
      },
    });
    const provider = await provided(text);
    expect(() => provider.callback('done')).toThrow(
      /^acme\.yaml:1:\d+: the body of "done" has no end: what it requires requires itself/,
    );
  });

  test('what no draw finds is taken from the example of the document', async () => {
    const schema = { type: 'string', not: { pattern: '^[a-z]' } };
    const provider = await provided(webhook(schema, { examples: { odd: { value: '§' } } }));
    expect(provider.callback('done')).toBe('§');
  });

  test('values are drawn by their place, whatever else is drawn', () => {
    const schemas = {};
    const random = Random.seeded(7);
    const making = { schemas, random, steady: random, at: DEFAULT_START };
    const [id, other] = [{ type: 'string', format: 'uuid' }, { type: 'integer' }];
    const alone = makeValue(making, { type: 'object', required: ['id'], properties: { id } });
    const both = makeValue(making, { type: 'object', required: ['other', 'id'], properties: { other, id } });
    expect(both).toMatchObject(alone as object);
  });
});

describe('a provider of a document', () => {
  test('signs, delivers by what is known and assumes the rest', async () => {
    const provider = await provided(ACME, {
      signature: 'standard-webhooks',
      delivery: { acknowledged: { status: [204] }, retryDelaysMs: [1000] },
    });
    expect(provider.delivery).toMatchObject({
      acknowledged: { status: [204] },
      retryDelaysMs: [1000],
      timeoutMs: 15_000,
    });
    expect(provider.sources).toMatchObject({ timeoutMs: { basis: 'assumed' }, retryDelaysMs: { basis: 'documented' } });
    const statuses = [200, 204];
    const seen: string[] = [];
    const consumer = async (request: Request) => {
      const body = new Uint8Array(await request.arrayBuffer());
      seen.push(...provider.wire.verify({ headers: Object.fromEntries(request.headers), body }, 'whsec_c2VjcmV0'));
      return new Response(null, { status: statuses.shift() ?? 204 });
    };
    const { deliveries } = await deliver(provider.play('user.verified'), { consumer, secret: 'whsec_c2VjcmV0' });
    expect(deliveries.map(({ attempts }) => attempts.length)).toEqual([2]);
    expect(seen).toEqual([]);
  });

  test('tells the event of a body by the property that names it', async () => {
    const provider = await provided(ACME);
    for (const event of Object.keys(provider.events)) {
      expect(provider.wire.decode(provider.message(event))).toMatchObject({ event });
      expect(await validate(provider, { payload: provider.callback(event) })).toEqual([]);
    }
    const [finding] = await validate(provider, {
      payload: { ...(provider.callback('user.verified') as object), data: 7 },
    });
    expect(finding).toMatchObject({
      rule: 'contract/type',
      at: '/data',
      source: expect.stringMatching(/^acme\.yaml:\d+:\d+$/),
    });
  });

  test('has cases of its signature, of hostile bodies and of its document', async () => {
    const provider = await provided(ACME, { signature: { algorithm: 'sha256', header: 'X-Acme' } });
    const cases = await casesOf(provider, 'user.verified');
    const names = cases.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'signature/missing',
        'hostile/truncated',
        'enum/data/level/basic',
        'missing/data/user_id',
      ]),
    );
    for (const each of cases.filter(({ expect: expected }) => expected === 'refuse')) {
      const forged = provider.message('user.verified', { case: each, secret: 'secret' });
      expect([each.name, provider.wire.verify(forged, 'secret')]).not.toEqual([each.name, []]);
    }
    for (const each of cases.filter(({ expect: expected }) => expected === 'accept')) {
      const payload = provider.callback('user.verified', { case: each, seed: 4 });
      const findings = await validate(provider, { event: 'user.verified', payload });
      expect([each.name, findings.filter(({ severity }) => severity === 'error')]).toEqual([each.name, []]);
    }
  });

  test('names the cases of variants that are written in place, and each shows on any payload', async () => {
    const named = (kind: string) => ({
      type: 'object',
      required: ['kind', 'name'],
      properties: { kind: { const: kind }, name: { type: 'string' } },
    });
    const person = { oneOf: [named('human'), named('company')] };
    const provider = await provided(webhook({ type: 'object', required: ['person'], properties: { person } }));
    const cases = await casesOf(provider, 'done');
    const names = cases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('missing/person'))).toEqual([
      'missing/person(human)',
      'missing/person(human)/kind',
      'missing/person(human)/name',
      'missing/person(company)',
      'missing/person(company)/kind',
      'missing/person(company)/name',
    ]);
    for (const kind of ['human', 'company']) {
      const missing = cases.find(({ name }) => name === `missing/person(${kind})/name`);
      for (let seed = 1; seed < 9; seed++)
        expect(missing?.payload?.(provider.callback('done', { seed }), Random.seeded(1))).toMatchObject({
          person: { kind },
        });
    }
  });

  test('that posts forms decodes what it encodes', async () => {
    const provider = await provided(readFileSync('test/fixtures/postbox.yaml', 'utf8'), { id: 'postbox' });
    for (let seed = 1; seed < 50; seed++) {
      const message = provider.message('result', { seed });
      expect(textOf(message.body)).toContain('=');
      expect(provider.wire.decode(message).payload).toEqual(provider.callback('result', { seed }));
    }
  });
});
