import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DriftWatch } from '../../../src/contract/drift/drift.ts';
import { actionsBetween, type Overlay } from '../../../src/contract/drift/overlay.ts';
import type { Provider } from '../../../src/core/provider.ts';
import { allProviders } from '../../support/providers.ts';
import { applied } from './apply.ts';
import { type Json, judgeOfDocument, mutated, mutations, placesOf, SAME, type Sent, trafficOf } from './mutations.ts';

const overlayOf = (actions: Overlay['actions']): Overlay => ({
  overlay: '1.0.0',
  info: { title: 'A test', version: '1.0.0' },
  extends: 'a.yaml',
  actions,
});

describe('the actions between two documents', () => {
  const key = fc.constantFrom('type', 'enum', 'a-b', 'x.y', '200', 'a/b', 'a b', 'ü');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>('text', 1, null, true),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const object = fc.dictionary(key, tree, { maxKeys: 4, noNullPrototype: true });

  test('make one of the other, whatever they hold, and touch nothing but objects and lists', () => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        // A root has nobody who holds it: what only its holder could say is said one step further in.
        const [a, b] = [{ root: before }, { root: after }];
        const actions = actionsBetween(a, b);
        expect(applied(a, overlayOf(actions))).toEqual(b);
        expect(new Set(actions.map((action) => JSON.stringify(action))).size).toBe(actions.length);
      }),
      { numRuns: 2000 },
    );
  });

  // The library that the other tests find targets with knows no escapes.
  test('name keys as RFC 9535 escapes them', () => {
    const [before, after] = [{ "it's": { 'a\\b\n': {} } }, { "it's": { 'a\\b\n': { c: 1 } } }];
    expect(actionsBetween(before, after)).toEqual([{ target: "$['it\\'s']['a\\\\b\\u000a']", update: { c: 1 } }]);
  });

  test('append to a set, and merge what is new', () => {
    const before = { a: { enum: ['A'], properties: { b: { maxLength: 3 } } } };
    const after = { a: { enum: ['A', 'B', 'C'], properties: { b: { maxLength: 9 }, c: { type: 'string' } } } };
    expect(actionsBetween(before, after)).toEqual([
      { target: '$.a.enum', update: 'B' },
      { target: '$.a.enum', update: 'C' },
      { target: '$.a.properties.b', update: { maxLength: 9 } },
      { target: '$.a.properties', update: { c: { type: 'string' } } },
    ]);
  });

  test('take a plain value of a list away with the list', () => {
    const before = { a: { required: ['b', 'c'], type: 'object' } };
    expect(actionsBetween(before, { a: { required: ['c'], type: 'object' } })).toEqual([
      { target: '$.a.required', remove: true },
      { target: '$.a', update: { required: ['c'] } },
    ]);
  });
});

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('the overlay of %s', (id, provider) => {
  const document = parse(readFileSync(`openapi/${id}.yaml`, 'utf8')) as Json;
  const sent = [...trafficOf(provider, [1]).values()].flat();
  const bodyOf = ({ event }: Sent) => provider.events[event]?.bodyPointer ?? '';

  test('makes the document accept whatever came, and what it accepted before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ callback: fc.nat(), place: fc.nat(), mutation: fc.nat() }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const changed = changes.map(({ callback, place, mutation }) => changedBy(sent, callback, place, mutation));
          const overlay = await overlayFor(provider, [...sent, ...changed]);
          const judge = judgeOfDocument(overlay === undefined ? document : applied(document, overlay));
          for (const each of [...changed, ...sent]) expect(judge(bodyOf(each), each.payload)).toEqual([]);
        },
      ),
      { seed: 5, numRuns: 15 },
    );
  }, 120_000);

  test('there is none where the document says all that came', async () => {
    expect(await overlayFor(provider, sent)).toBeUndefined();
  });

  test('names a key that is new, and an event', async () => {
    const [first] = sent as [Sent, ...Sent[]];
    const payload = { ...(first.payload as object), somethingNew: { score: 0.5, tags: ['A', null] } };
    const watch = new DriftWatch();
    await watch.see({ provider, detection: { event: first.event }, payload, whereIs: () => 'a:1' });
    const detection = { event: undefined, named: 'brandNew', expected: '', received: '' };
    await watch.see({ provider, detection, payload: { kind: 'brandNew' }, whereIs: () => 'a:2' });
    const overlay = watch.overlays().get(id) as Overlay;
    expect(overlay.actions).toContainEqual(
      expect.objectContaining({
        update: {
          somethingNew: {
            type: 'object',
            properties: {
              score: { type: 'number' },
              tags: { type: 'array', items: { type: ['string', 'null'] } },
            },
          },
        },
      }),
    );
    const after = applied(document, overlay) as { webhooks: Record<string, unknown> };
    expect(Object.keys(after.webhooks)).toEqual([...Object.keys(document.webhooks as object), 'brandNew']);
    expect(overlaySchema(overlay)).toBe(true);
  });
});

/** What the published JSON Schema of Overlay 1.0 asks for. */
const overlaySchema = new Ajv2020().compile({
  type: 'object',
  required: ['overlay', 'info', 'actions'],
  additionalProperties: false,
  properties: {
    overlay: { type: 'string', pattern: '^1\\.0\\.\\d+$' },
    info: {
      type: 'object',
      required: ['title', 'version'],
      additionalProperties: false,
      properties: { title: { type: 'string' }, version: { type: 'string' } },
    },
    extends: { type: 'string' },
    actions: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['target'],
        additionalProperties: false,
        properties: { target: { type: 'string', pattern: '^\\$' }, update: {}, remove: { type: 'boolean' } },
      },
    },
  },
});

/** Some callback with some place changed in some way, if the change makes a difference there. */
function changedBy(sent: readonly Sent[], callback: number, place: number, mutation: number): Sent {
  const each = sent[callback % sent.length] as Sent;
  const places = placesOf(each.payload);
  const at = places[place % places.length];
  const value = at === undefined ? SAME : mutations[mutation % mutations.length]?.change(at.value);
  return at === undefined || value === SAME ? each : { ...each, payload: mutated(each.payload, at.pointer, value) };
}

async function overlayFor(provider: Provider, sent: readonly Sent[]): Promise<Overlay | undefined> {
  const watch = new DriftWatch();
  for (const { event, payload } of sent)
    await watch.see({ provider, detection: { event }, payload, whereIs: () => 'a:1' });
  return watch.overlays().get(provider.id);
}
