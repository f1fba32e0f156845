import { expect, test } from 'vitest';
import { diff } from '../../../src/contract/diff/diff.ts';
import { callback, document, field, hook, type Json, specOf } from './documents.ts';

const text = { type: 'string' };
const ref = { $ref: '#/components/schemas/Result' };
const results = (...values: string[]) => field({ type: 'string', enum: values });
const changesOf = async (old: Json, next: Json) =>
  diff(await specOf(old, 'old.yaml'), await specOf(next, 'new.yaml')).changes;

/** Three events, of which one holds the component twice. */
const shared = (result: Json) =>
  document(
    {
      first: { post: callback(ref) },
      second: { post: callback(ref) },
      both: { post: callback({ type: 'object', properties: { one: ref, all: { type: 'array', items: ref } } }) },
    },
    { components: { schemas: { Result: result } } },
  );

test('a component that changes is one change, with every place where it shows', async () => {
  const changes = await changesOf(shared(results('A', 'B')), shared(results('A', 'B', 'C')));
  expect(changes.map(({ rule, places }) => [rule, places])).toEqual([
    [
      'webhook/enum-value-added',
      [
        { scope: 'first', part: 'body', at: '/field' },
        { scope: 'second', part: 'body', at: '/field' },
        { scope: 'both', part: 'body', at: '/one/field' },
        { scope: 'both', part: 'body', at: '/all/*/field' },
      ],
    ],
  ]);
});

test('two components that change alike are two changes', async () => {
  const apart = (...values: string[]) =>
    document({ first: { post: callback(results(...values)) }, second: { post: callback(results(...values)) } });
  expect(await changesOf(apart('A'), apart('A', 'B'))).toHaveLength(2);
});

test('what was written twice and is one component now is one change', async () => {
  const twice = document({ first: { post: callback(results('A')) }, second: { post: callback(results('A')) } });
  const once = document(
    { first: { post: callback(ref) }, second: { post: callback(ref) } },
    { components: { schemas: { Result: results('A', 'B') } } },
  );
  expect(await changesOf(twice, once)).toHaveLength(1);
});

test('a schema that refers to itself is compared once', async () => {
  const tree = (value: Json) => ({
    ...hook({ $ref: '#/components/schemas/Tree' }),
    components: {
      schemas: {
        Tree: {
          type: 'object',
          properties: { value, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
          required: ['value'],
        },
      },
    },
  });
  expect(await changesOf(tree(text), tree(text))).toEqual([]);
  const changes = await changesOf(tree(text), tree({ type: ['string', 'null'] }));
  expect(changes).toMatchObject([{ rule: 'webhook/nullable', places: [{ at: '/value' }] }]);
});

test('lines of both documents are told', async () => {
  const [old, next] = [hook(results('A', 'B')), hook(results('A', 'B', 'C'))];
  const [change] = await changesOf(old, next);
  for (const [side, from] of [['old', old] as const, ['new', next] as const]) {
    const lines = JSON.stringify(from, null, 1).split('\n');
    expect(lines[(change?.[side]?.line ?? 0) - 1]).toContain('"enum"');
  }
});

test('a set that is split over variants, and the other way round, lets nothing new in', async () => {
  const variant = (kind: string) => ({
    ...field(text),
    properties: { ...(field(text).properties as Json), kind: { const: kind } },
    required: ['id', 'field', 'kind'],
  });
  const whole = {
    ...field(text),
    properties: { ...(field(text).properties as Json), kind: { enum: ['a', 'b'] } },
    required: ['id', 'field', 'kind'],
  };
  const split = { oneOf: [variant('a'), variant('b')] };
  const severe = (await changesOf(hook(whole), hook(split))).filter(({ severity }) => severity !== 'info');
  expect(severe).toEqual([]);
});

test('callbacks of operations are judged as webhooks are', async () => {
  const api = (schema: Json) =>
    document(
      {},
      {
        paths: {
          '/things': {
            post: {
              responses: { 201: { description: 'made' } },
              callbacks: { done: { '{$request.body#/url}': { post: callback(schema) } } },
            },
          },
        },
      },
    );
  const changes = await changesOf(api(results('A')), api(results('A', 'B')));
  expect(changes).toMatchObject([{ rule: 'webhook/enum-value-added', places: [{ scope: 'done', at: '/field' }] }]);
});
