import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Schema } from '../../src/core/contract.ts';
import { exemplar, itemsOf, keyword, propertiesOf, shapesOf, typesOf } from '../../src/core/shape.ts';

/** Ajv with its own formats, for the components of a document. */
function judgeOf(schemas: Record<string, Schema>) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', components: { schemas } });
  return (name: string) => ajv.compile({ $ref: `document#/components/schemas/${name}` });
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe('the exemplar', () => {
  const document = parse(readFileSync(new URL('../../openapi/idenfy.yaml', import.meta.url), 'utf8'));
  const schemas: Record<string, Schema> = document.components.schemas;
  const judge = judgeOf(schemas);

  /** They only relate fields that another component describes; alone they describe nothing to make an example of. */
  const RULES_ONLY = ['DecidingPairClean'];

  test.each(Object.keys(schemas).filter((name) => !RULES_ONLY.includes(name)))(
    'of %s in the document of iDenfy is valid',
    (name) => {
      const validate = judge(name);
      expect([validate(exemplar(schemas, ref(name))), validate.errors]).toEqual([true, null]);
    },
  );

  test('of a schema is found without its rules across fields, so that some component must stand beside those', () => {
    expect(RULES_ONLY.flatMap((name) => [...typesOf({ branch: undefined, parts: [schemas[name] as Schema] })])).toEqual(
      [],
    );
  });

  const only = (schema: Schema) => exemplar({}, schema);
  test.each([
    ['a constant', { const: false, type: 'boolean' }, false],
    ['a constant that is null', { const: null }, null],
    ['a default rather than an example', { type: 'string', default: 'a', examples: ['b'] }, 'a'],
    ['the first member of an enum', { type: 'string', enum: ['B', 'A'] }, 'B'],
    ['the first example that is no object', { type: ['string', 'null'], examples: [null, 'x'] }, 'x'],
    ['the least text', { type: 'string', minLength: 3 }, 'xxx'],
    ['a text of its format', { type: 'string', format: 'date' }, '2026-01-01'],
    ['the least number', { type: 'integer', minimum: 5, maximum: 9 }, 5],
    ['a number without a bound', { type: 'number' }, 0],
    ['a boolean', { type: 'boolean' }, false],
    ['no more elements than needed', { type: 'array', minItems: 2, items: { type: 'integer' } }, [0, 0]],
    ['an empty list', { type: 'array', items: { type: 'integer' } }, []],
    [
      'what is required of an object',
      { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: {} } },
      { a: 'x' },
    ],
    ['null where nothing else may stand', { type: 'null' }, null],
    ['the sum of allOf', { allOf: [{ type: 'string' }, { minLength: 4 }] }, 'xxxx'],
    ['the branch of oneOf that is an object', { oneOf: [{ type: 'null' }, { type: 'object', properties: {} }] }, {}],
  ] as [string, Schema, unknown][])('is %s', (_, schema, value) => {
    expect(only(schema)).toEqual(value);
  });

  test('is made anew each time: nobody can change the document through it', () => {
    const list = { type: 'object', required: ['a'], properties: { a: { type: 'array', items: {} } } };
    expect(exemplar({}, list)).not.toBe(exemplar({}, list));
  });
});

describe('the shapes of a schema', () => {
  const cat: Schema = { type: 'object', required: ['claws'], properties: { claws: { type: 'integer' } } };
  const dog: Schema = { type: 'object', properties: { bark: { type: 'string' } } };
  const schemas = { Cat: cat, Dog: dog, Pet: { oneOf: [ref('Cat'), ref('Dog')] }, Alias: ref('Cat') };

  test('are one for each branch that is an object, named after its component', () => {
    expect(shapesOf(schemas, ref('Pet')).map(({ branch }) => branch)).toEqual(['Cat', 'Dog']);
  });

  const holding = (properties: object, more: object = {}): Schema => ({ type: 'object', properties, ...more });
  const kind = (value: unknown, more?: object) => holding({ of: {}, kind: { const: value } }, more);
  test.each([
    ['the constant that tells them apart', [kind('human'), kind('company', { title: 'Firm' })], ['human', 'company']],
    ['that constant, also if it is no text', [kind(1), kind(false), kind(null)], ['1', 'false', 'null']],
    ['their titles', [holding({ a: {} }, { title: 'A' }), holding({ b: {} }, { title: 'B' })], ['A', 'B']],
    ['their titles, where a constant is the same', [kind(1, { title: 'A' }), kind(1, { title: 'B' })], ['A', 'B']],
    ['their numbers', [holding({ a: {} }), { type: 'null' }, holding({ b: {} })], ['1', '2']],
    [
      'their numbers as well, where titles are the same',
      [kind(1, { title: 'A' }), kind(1, { title: 'A' })],
      ['A', 'A 2'],
    ],
    ['their components, some of them', [ref('Cat'), holding({ b: {} })], ['Cat', '2']],
    [
      'those within them',
      [{ oneOf: [kind('a'), kind('b')] }, { oneOf: [kind('a'), kind('c')] }],
      ['a', 'b', 'a 3', 'c'],
    ],
    ['their constant by reference', [holding({ k: ref('One') }), holding({ k: ref('Two') })], ['one', 'two']],
  ] as [string, Schema[], string[]][])('that are written in place are named after %s', (_, oneOf, names) => {
    const all = { ...schemas, One: { const: 'one' }, Two: { const: 'two' } };
    expect(shapesOf(all, { oneOf }).map(({ branch }) => branch)).toEqual(names);
  });

  test('are one where branches differ in scalars alone, with all of their types', () => {
    const [shape, ...others] = shapesOf(schemas, {
      oneOf: [ref('Cat'), { type: 'null' }, { type: 'string', enum: ['none'] }],
    });
    expect(others).toEqual([]);
    expect(shape?.branch).toBe(undefined);
    expect([...typesOf(shape as never)].sort()).toEqual(['null', 'object', 'string']);
  });

  test('multiply where choices stand side by side', () => {
    const both = { allOf: [ref('Pet'), { oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }] };
    expect(shapesOf(schemas, both).map(({ branch }) => branch)).toEqual(['Cat, 1', 'Cat, 2', 'Dog, 1', 'Dog, 2']);
  });

  test('follow references, also of references', () => {
    expect(shapesOf(schemas, ref('Alias'))).toEqual([{ branch: undefined, parts: [cat] }]);
  });

  test('join what several parts say of one property', () => {
    const [shape] = shapesOf(schemas, {
      allOf: [
        { properties: { a: { type: 'string' } } },
        { required: ['a'], properties: { a: { maxLength: 3 }, b: {} } },
      ],
    });
    expect(propertiesOf(shape as never)).toEqual([
      { name: 'a', schema: { allOf: [{ type: 'string' }, { maxLength: 3 }] }, required: true },
      { name: 'b', schema: {}, required: false },
    ]);
  });

  test('give the first word on a keyword, and the elements of a list', () => {
    const [shape] = shapesOf(schemas, { allOf: [{ minLength: 1 }, { minLength: 2, items: cat }] });
    expect(keyword(shape as never, 'minLength')).toBe(1);
    expect(keyword(shape as never, 'maxLength')).toBe(undefined);
    expect(itemsOf(shape as never)).toBe(cat);
  });

  test('of a reference to nothing are an error that names it', () => {
    expect(() => shapesOf(schemas, ref('Cow'))).toThrow('#/components/schemas/Cow');
  });
});
