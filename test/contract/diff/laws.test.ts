import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changesBetween } from '../../../src/contract/diff/diff.ts';
import { readSpec } from '../../../src/spec/read.ts';
import { type Json, specOf } from './documents.ts';
import { MUTATIONS, nodesOf } from './mutations.ts';

const KIT = ['idenfy', 'jumio', 'sumsub', 'pipwave'].map((id) => {
  const text = readFileSync(new URL(`../../../openapi/${id}.yaml`, import.meta.url), 'utf8');
  return [id, text, parse(text) as Json] as const;
});

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy in which every value has gone through `change`, the innermost first. */
function mapped(value: unknown, change: (node: Json, key: string) => unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => mapped(each, change, key));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change, name)])),
    key,
  );
}

const SETS = new Set(['required', 'enum', 'oneOf', 'anyOf', 'allOf']);

/** Other ways to write the same document. */
const REWRITTEN: Record<string, (document: Json) => Json> = {
  'with its keys and sets in another order': (document) =>
    mapped(document, (node) =>
      Object.fromEntries(
        Object.entries(node)
          .reverse()
          .map(([key, each]) => [key, SETS.has(key) && Array.isArray(each) ? [...each].reverse() : each]),
      ),
    ) as Json,
  'with every list of schemas in a component of its own': (document) => {
    const moved: Json = {};
    const next = mapped(document, (node) => {
      if (!isObject(node.items) || '$ref' in node.items) return node;
      const name = `Moved${Object.keys(moved).length}`;
      moved[name] = node.items;
      return { ...node, items: { $ref: `#/components/schemas/${name}` } };
    }) as { components: { schemas: Json } } & Json;
    Object.assign(next.components.schemas, moved);
    expect(Object.keys(moved).length).toBeGreaterThan(0);
    return next;
  },
  'with its components written out where they are used': (document) => {
    const { schemas } = document.components as { schemas: Json };
    const isLeaf = (schema: unknown) => !JSON.stringify(schema).includes('"$ref"');
    return mapped(document, (node, key) => {
      const name = String(node.$ref).replace('#/components/schemas/', '');
      return key !== 'schema' && name in schemas && isLeaf(schemas[name]) ? structuredClone(schemas[name]) : node;
    }) as Json;
  },
  'with every property wrapped': (document) =>
    mapped(document, (node, key) => {
      if (key !== 'properties') return node;
      return Object.fromEntries(
        Object.entries(node).map(([name, each]) => [
          name,
          isObject(each) && 'type' in each ? { allOf: [{ oneOf: [each] }] } : each,
        ]),
      );
    }) as Json,
};

describe.each(KIT)('%s', (_, text, document) => {
  test('does not differ from itself', async () => {
    const [old, next] = [await readSpec('old.yaml', text), await readSpec('new.yaml', text)];
    expect(changesBetween(old, next)).toEqual([]);
  });

  test.each(Object.entries(REWRITTEN))('does not differ from itself %s', async (_how, rewrite) => {
    const next = rewrite(document);
    expect(JSON.stringify(next)).not.toBe(JSON.stringify(document));
    const changes = changesBetween(await specOf(document), await specOf(next));
    expect(changes.map(([first]) => first?.what)).toEqual([]);
  });
});

describe.each(Object.entries(MUTATIONS))('%s', (_, { rule, fits, apply }) => {
  test.each(KIT)('in %s is found as it is, and nothing else', async (_id, text, document) => {
    const places = nodesOf(document).filter(fits).length;
    if (places === 0) return;
    const old = await readSpec('old.yaml', text);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: places - 1 }), async (index) => {
        const changed = structuredClone(document);
        const node = nodesOf(changed).filter(fits)[index];
        if (node === undefined) throw new Error('the copy has other schemas');
        apply(node);
        const rules = changesBetween(old, await specOf(changed, 'new.yaml')).map(([first]) => first?.rule);
        expect(rules.filter((each) => each?.startsWith('webhook/'))).toEqual([rule]);
      }),
      { seed: 7, numRuns: 4, endOnFailure: true },
    );
  });
});

test.each(Object.entries(MUTATIONS))('there is a place for %s', (_, { fits }) => {
  expect(KIT.some(([, , document]) => nodesOf(document).some(fits))).toBe(true);
});
