import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../../src/contract/diff/diff.ts';
import { field, hook, type Json, specOf } from './documents.ts';

const changesOf = async (old: Json, next: Json) => {
  const { changes } = await diff(
    await specOf(hook(field(old)), 'old.yaml'),
    await specOf(hook(field(next)), 'new.yaml'),
  );
  return changes;
};
const integer = { type: 'integer' };
const number = { type: 'number' };

test.each([
  ['no number more', { ...integer, maximum: 100 }, { ...integer, exclusiveMaximum: 101 }],
  ['no number more below', { ...integer, exclusiveMinimum: -1 }, { ...integer, minimum: 0 }],
  ['a bound beside a stricter one', { ...number, maximum: 5 }, { ...number, maximum: 5, exclusiveMaximum: 9 }],
  [
    'the stricter of two bounds alone',
    { ...number, minimum: 5, exclusiveMinimum: 5 },
    { ...number, exclusiveMinimum: 5 },
  ],
])('%s is no change', async (_, old, next) => {
  expect(await changesOf(old, next)).toEqual([]);
});

test.each([
  [{ ...integer, maximum: 100 }, { ...integer, exclusiveMaximum: 102 }, 'maximum of /field was 100, and is 101 now'],
  [
    { ...number, maximum: 5 },
    { ...number, exclusiveMaximum: 9 },
    'maximum (exclusive now) of /field was 5, and is 9 now',
  ],
  [
    { ...number, exclusiveMinimum: 5 },
    { ...number, minimum: 5 },
    'exclusiveMinimum (inclusive now) of /field was 5, and is 5 now',
  ],
  [{ ...number, exclusiveMaximum: 5 }, number, 'exclusiveMaximum of /field was 5, and is none now'],
])('%j to %j is breaking, and an example shows it', async (old, next, what) => {
  const [change, ...others] = await changesOf(old, next);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ rule: 'webhook/bound-widened', what });
  const after = change?.example?.after;
  const valid = (schema: Json) => new Ajv2020().validate(field(schema), after);
  expect([valid(old), valid(next)]).toEqual([false, true]);
});

test('law: what is told of bounds is what an Ajv of its own sees of the numbers around them', async () => {
  const limit = fc.integer({ min: -3, max: 3 });
  const bounds = fc.constantFrom(['minimum', 'exclusiveMinimum'], ['maximum', 'exclusiveMaximum']);
  const sides = fc
    .record({ keywords: bounds, type: fc.constantFrom('integer', 'number') })
    .chain(({ keywords: [inclusive = '', exclusive = ''], type }) => {
      const side = fc
        .record({ [inclusive]: limit, [exclusive]: limit }, { requiredKeys: [] })
        .map((said) => ({ type, ...said }));
      return fc.tuple(side, side);
    });
  // Half a step shows whether a limit may be reached.
  const numbers = Array.from({ length: 41 }, (_, index) => (index - 20) / 2);
  await fc.assert(
    fc.asyncProperty(sides, async ([old, next]) => {
      const [was, is] = [old, next].map((schema) => new Ajv2020().compile(schema));
      const widened = numbers.some((each) => is?.(each) && !was?.(each));
      const narrowed = numbers.some((each) => was?.(each) && !is?.(each));
      expect((await changesOf(old, next)).map(({ rule }) => rule)).toEqual([
        ...(widened ? ['webhook/bound-widened'] : []),
        ...(narrowed ? ['webhook/narrowed'] : []),
      ]);
    }),
  );
});
