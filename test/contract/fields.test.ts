import { describe, expect, test } from 'vitest';
import { type Field, fieldsOf } from '../../src/contract/fields.ts';
import { sourceNamesOf } from '../../src/contract/sources.ts';
import type { Schema } from '../../src/core/contract.ts';

const LEGEND = `What a vendor posts.

Square brackets name where a fact comes from:

| Name | Source |
| --- | --- |
| DOC, OLD21 | pages of the vendor |
| P1 to P9 | observed: public clients |

\`[inferred]\` is a conclusion.

More that is not asked for.`;
const names = sourceNamesOf(LEGEND);

/** The fields of a body, by their paths. */
function fieldsIn(Body: Schema, others: Readonly<Record<string, Schema>> = {}): Record<string, Field> {
  const all = fieldsOf({ Body, ...others }, '#/components/schemas/Body', names, 'documented');
  return Object.fromEntries(all.map((field) => [field.path, field]));
}
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Schema, required: string[] = []): Schema => ({ type: 'object', properties, required });

describe('where something comes from', () => {
  test.each([
    ['The name [DOC26]', 'documented', 'DOC26'],
    ['The name [DOC/page, P3]', 'documented', 'DOC/page, P3'],
    ['Seen by some [P3, P7 of 2024]', 'observed', 'P3, P7 of 2024'],
    ['The name [DOC]; text [inferred]', 'documented', 'DOC; inferred'],
    ['Of our own [assumed, gap 3]. But [DOC]', 'assumed', 'assumed, gap 3; DOC'],
    ['Both [DOC, inferred]', 'inferred', 'DOC, inferred'],
    ['The list [DOC; what it means is inferred]', 'documented', 'DOC; what it means is inferred'],
  ])('%s', (description, basis, source) => {
    expect(names.read(description)).toEqual({ basis, source });
  });

  test('is no other text in square brackets, and in a document without a list of names no bracket at all', () => {
    expect(names.read('One of [a, b], see [the page](https://vendor.test)')).toBeUndefined();
    expect(names.read(undefined)).toBeUndefined();
    expect(sourceNamesOf('We are Acme [DOC].').read('The name [DOC]')).toBeUndefined();
    expect(sourceNamesOf(undefined)).toMatchObject({ legend: '' });
  });

  test('is told by the list of names with what stands around it', () => {
    expect(names.legend).toMatch(/^Square brackets[^!]*\| P1 to P9[^!]*conclusion\.$/);
  });

  test('is for a field without a source that of what holds it, and no more than that where that is inferred', () => {
    const inner = { description: 'A part [P2]', ...object({ a: {}, b: { description: 'Its own [DOC]' } }) };
    const fields = fieldsIn(object({ inner, list: { description: 'All [assumed]', items: { type: 'string' } } }));
    expect(Object.values(fields).map(({ path, basis, source }) => [path, basis, source])).toEqual([
      ['/inner', 'observed', 'P2'],
      ['/inner/a', 'observed', undefined],
      ['/inner/b', 'documented', 'DOC'],
      ['/list', 'assumed', 'assumed'],
      ['/list/*', 'assumed', undefined],
    ]);
    const Body = { description: 'Nobody says [inferred]', ...object({ a: { description: 'As elsewhere [DOC]' } }) };
    const { '/a': a } = fieldsIn(Body);
    expect([a?.basis, a?.source]).toEqual(['inferred', undefined]);
  });
});

describe('the fields of a body', () => {
  test('that holds itself are told until it does', () => {
    const Node = object({ name: { type: 'string' }, children: { type: 'array', items: ref('Node') } });
    expect(Object.keys(fieldsIn(ref('Node'), { Node }))).toEqual(['/name', '/children', '/children/*']);
  });

  test('of a value that is an object or a list of such are told of both', () => {
    const Part = object({ code: { enum: ['A', 'B'] } }, ['code']);
    const fields = fieldsIn(object({ part: { oneOf: [{ type: 'array', items: ref('Part') }, ref('Part')] } }), {
      Part,
    });
    expect(fields['/part']?.types).toEqual(['array', 'object']);
    for (const path of ['/part/code', '/part/*/code'])
      expect(fields[path]).toMatchObject({ types: ['string'], required: true, rule: 'one of A, B' });
  });

  test('with names that nobody knows have a star, and a slash in a name is escaped', () => {
    const map = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } };
    const fields = fieldsIn(object({ map, 'a/b': { const: 7 }, free: { type: 'object', additionalProperties: true } }));
    expect(fields['/map/*']).toMatchObject({ types: ['integer'], required: false, rule: '1 or more' });
    expect(fields['/a~1b']).toMatchObject({ types: ['integer'], rule: '7' });
    expect(fields['/free/*']?.types).toEqual(['any']);
  });

  test('of branches say when they exist, and what all branches say is said once', () => {
    const branch = (kind: string, more: Schema, required: string[] = []) =>
      object({ kind: { const: kind }, note: { type: 'string', maxLength: 9 }, ...more }, ['kind', ...required]);
    const fields = fieldsIn({
      oneOf: [branch('A', { a: { type: 'string' } }, ['a', 'note']), branch('B', { a: false, b: { type: 'null' } })],
    });
    expect(fields['/kind']).toEqual({
      ...{ path: '/kind', depth: 0, types: ['string'], required: true, rule: 'one of A, B', basis: 'documented' },
    });
    expect(fields['/a']?.when).toBe('only if kind is A, and then always');
    expect(fields['/b']).toMatchObject({ when: 'only if kind is B', required: false, types: ['null'] });
    expect(fields['/note']).toMatchObject({ when: 'always if kind is A', rule: 'at most 9 characters' });
  });

  test('of an object that branches share are required where all of them say so', () => {
    const branch = (kind: string, required: string[]) =>
      object({ kind: { const: kind }, part: object({ code: { type: 'string' }, text: {} }, required) }, [
        'kind',
        'part',
      ]);
    const fields = fieldsIn({ oneOf: [branch('A', ['code', 'text']), branch('B', ['code'])] });
    expect(fields['/part/code']).toMatchObject({ required: true, depth: 1 });
    expect(fields['/part/code']).not.toHaveProperty('when');
    expect(fields['/part/text']).toMatchObject({ required: false, when: 'always if kind is A', types: ['any'] });
  });

  test('of rules say it as a condition, and nothing where there are no words for it', () => {
    const states = { type: 'string', enum: ['on', 'off'] };
    const rule = (condition: Schema, then: Schema, otherwise?: Schema): Schema => ({
      if: condition,
      then,
      ...(otherwise && { else: otherwise }),
    });
    const isOn = { required: ['state'], properties: { state: { const: 'on' } } };
    const fields = fieldsIn({
      allOf: [
        object({ state: states, since: { type: 'string' }, until: { type: 'string' }, by: { type: 'string' } }, [
          'state',
        ]),
        rule(isOn, { required: ['since'], not: { required: ['until'] } }, { properties: { by: { const: 'us' } } }),
        rule({ properties: { by: { pattern: '^x' } } }, { properties: { since: { const: 'never' } } }),
      ],
    });
    expect(fields['/since']?.when).toBe('always if state is on');
    expect(fields['/since']?.rule).toBeUndefined();
    expect(fields['/until']?.when).toBe('never if state is on');
    expect(fields['/by']?.rule).toBe('us if not (state is on)');
    expect(fields['/state']).toMatchObject({ required: true, rule: 'one of on, off' });
  });

  test('of known texts beside any other say so, and null is a type among others', () => {
    const open = { anyOf: [{ enum: ['LT', 'DE'] }, { type: 'string' }] };
    const fields = fieldsIn(object({ open, maybe: { oneOf: [ref('Part'), { type: 'null' }] } }, ['maybe']), {
      Part: object({ a: { type: 'boolean' } }, ['a']),
    });
    expect(fields['/open']).toMatchObject({ types: ['string'], rule: 'one of LT, DE; others may come' });
    expect(fields['/maybe']).toMatchObject({ types: ['object', 'null'], required: true });
    expect(fields['/maybe/a']).toMatchObject({ types: ['boolean'], required: true });
  });
});
