import { describe, expect, test } from 'vitest';
import { knownValuesOf } from '../../src/contract/known-values.ts';
import type { Schema } from '../../src/core/contract.ts';
import { observe } from '../../src/index.ts';
import { allProviders, eventsWithOutcomes } from '../support/providers.ts';

/** Reads every value of a payload, the last key first: a walk in the order of the keys is a copy of the whole. */
function readAll(value: unknown, pattern: unknown): void {
  if (typeof pattern !== 'object' || pattern === null) return;
  for (const key of Object.keys(pattern).reverse()) {
    readAll((value as Record<string, unknown>)[key], (pattern as Record<string, unknown>)[key]);
  }
}

/** All texts of a payload that the document lists nowhere: whatever says something about a person is among them. */
function freeTexts(value: unknown, listed: string): string[] {
  if (typeof value === 'string') return value.length > 2 && !listed.includes(JSON.stringify(value)) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => freeTexts(each, listed))
    : [];
}

describe.each(allProviders.map((each) => [each.id, each] as const))(
  'what is told of callbacks of %s',
  (_, provider) => {
    test('names each place that was read, and holds nothing that the contract does not list', async () => {
      const { schemas } = await provider.contract();
      const watched = observe(
        async (request) => {
          const given = request.clone();
          const message = {
            headers: Object.fromEntries(given.headers),
            body: new Uint8Array(await given.arrayBuffer()),
          };
          const { payload } = provider.wire.decode(message);
          const isForm = message.headers['content-type']?.includes('form');
          if (!isForm) readAll(await request.json(), JSON.parse(new TextDecoder().decode(message.body)));
          else {
            const form = await request.formData();
            for (const name of Object.keys(payload as object)) {
              const text = String(form.get(name));
              if (/^[[{]/.test(text)) readAll(JSON.parse(text), (payload as Record<string, unknown>)[name]);
            }
          }
          return new Response();
        },
        { provider },
      );
      const texts = new Set<string>();
      for (const { event, outcome } of eventsWithOutcomes(provider)) {
        for (const seed of [1, 2]) {
          const request = provider.request(event, { seed, outcome });
          for (const text of freeTexts(provider.callback(event, { seed, outcome }), JSON.stringify(schemas)))
            texts.add(text);
          await watched(request);
        }
      }
      const told = watched.reads();
      expect(Object.keys(told.events).sort()).toEqual(Object.keys(provider.events).sort());
      const values = Object.values(told.events).flatMap(({ fields }) =>
        Object.values(fields).flatMap((each) => each.values ?? []),
      );
      expect(values.length).toBeGreaterThan(3);
      expect(texts.size).toBeGreaterThan(20);
      expect(values.filter((each) => texts.has(String(each)))).toEqual([]);
    });
  },
);

describe('the values that a contract lists at a place', () => {
  const schemas: Record<string, Schema> = {
    Body: {
      allOf: [{ $ref: '#/components/schemas/Base' }],
      oneOf: [
        { properties: { kind: { const: 'a' } } },
        { properties: { kind: { const: 'b' }, size: { enum: [1, null] } } },
      ],
      if: { properties: { kind: { const: 'never' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { extra: { enum: ['x'] } } },
    },
    Base: {
      type: 'object',
      properties: {
        done: { type: ['boolean', 'null'] },
        name: { type: 'string' },
        tags: { type: 'array', items: { anyOf: [{ enum: ['RED'] }, { type: 'string' }] } },
        within: { $ref: '#/components/schemas/Body' },
        'a/b~': { const: 7 },
      },
      additionalProperties: { enum: ['else'] },
    },
  };
  const at = knownValuesOf(schemas, '#/components/schemas/Body');

  test.each<[place: string, values: unknown[]]>([
    ['/kind', ['a', 'b', 'else']],
    ['/size', [1, null, 'else']],
    ['/extra', ['x', 'else']],
    ['/done', [true, false]],
    ['/name', []],
    ['/tags', []],
    ['/tags/*', ['RED']],
    ['/within/within/done', [true, false]],
    ['/a~1b~0', [7]],
    ['/other', ['else']],
  ])('%s', (place, values) => {
    const known = at(place);
    expect([known.declared, new Set(known.values)]).toEqual([true, new Set(values)]);
  });

  test('are none where it knows no such place', () => {
    expect(at('/name/first')).toEqual({ declared: false, values: new Set() });
  });
});

test('of a place that the contract does not know, only what looks like a constant is told', async () => {
  const [provider] = allProviders;
  if (provider?.id !== 'idenfy') throw new Error('The first provider is another');
  const watched = observe(async (request) => {
    const { fresh, words, lone } = (await request.json()) as Record<string, unknown>;
    return new Response(`${fresh} ${words} ${lone}`);
  });
  const more = { fresh: 'BRAND_NEW', words: 'Some words', lone: false };
  await watched(provider.request('identificationAutoFinished', { with: more as never }));
  expect(watched.reads().events.identificationAutoFinished?.fields).toEqual({
    '/fresh': { values: ['BRAND_NEW'] },
    '/lone': { values: [false] },
    '/words': {},
  });
});
