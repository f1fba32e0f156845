import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, isPlainObject, override, setOwn } from '../../src/core/override.ts';

type Json = Record<string, unknown>;

/** Names that a careless merge stumbles over are as likely as harmless ones. */
const keys = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0'),
  fc.string({ maxLength: 3 }),
);
const scalars = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string({ maxLength: 3 }));

const ownEntries = (entries: readonly (readonly [string, unknown])[]): Json => {
  const object: Json = {};
  for (const [key, value] of entries) setOwn(object, key, value);
  return object;
};

const { object: bases } = fc.letrec<{ object: Json; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalars, fc.array(scalars, { maxLength: 3 }), tie('object')),
  object: fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map(ownEntries),
}));
const { object: changes } = fc.letrec<{ object: Json; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalars,
    fc.constant(undefined),
    fc.array(tie('object'), { maxLength: 2 }),
    tie('object'),
  ),
  object: fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map(ownEntries),
}));

/** What stands at a path, by own keys only. */
const read = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isPlainObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

/** Every place of a change that is not itself a change of something deeper. */
function leaves(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  if (!isPlainObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}

describe('laws', () => {
  test('what is named in the changes stands in the result: a value as it is, an explicit undefined as no key at all', () => {
    fc.assert(
      fc.property(bases, changes, (base, change) => {
        const result = override(base, change);
        for (const { path, value } of leaves(change)) {
          const parent = read(result, path.slice(0, -1)) as Json;
          if (value === undefined) expect(Object.hasOwn(parent, path.at(-1) ?? '')).toBe(false);
          else expect(read(result, path)).toBe(value);
        }
      }),
    );
  });

  test('what is not named is shared with the base, not copied', () => {
    fc.assert(
      fc.property(bases, changes, (base, change) => {
        const shared = (before: Json, named: Json, after: Json) => {
          for (const [key, value] of Object.entries(before)) {
            if (!Object.hasOwn(named, key)) expect(read(after, [key])).toBe(value);
            else if (isPlainObject(value) && isPlainObject(named[key])) shared(value, named[key], after[key] as Json);
          }
        };
        shared(base, change, override(base, change));
      }),
    );
  });

  test('the result has no other keys than those of base and changes', () => {
    fc.assert(
      fc.property(bases, changes, (base, change) => {
        for (const key of Object.keys(override(base, change))) {
          expect(Object.hasOwn(base, key) || Object.hasOwn(change, key)).toBe(true);
        }
      }),
    );
  });

  test('neither input is changed: both may be frozen to the bottom', () => {
    fc.assert(
      fc.property(bases, changes, (base, change) => {
        const before = [structuredClone(base), structuredClone(change)];
        override(deepFreeze(base), deepFreeze(change));
        expect([base, change]).toEqual(before);
      }),
    );
  });

  test('the same changes twice are the same as once', () => {
    fc.assert(
      fc.property(bases, changes, (base, change) => {
        const once = override(base, change);
        expect(override(once, change)).toEqual(once);
      }),
    );
  });

  test('no changes are no change', () => {
    fc.assert(
      fc.property(bases, (base) => {
        expect(override(base, undefined)).toBe(base);
        expect(override(base, {})).toEqual(base);
        expect(override(base, base)).toEqual(base);
      }),
    );
  });

  test('every key is data, __proto__ included: no prototype is touched', () => {
    fc.assert(
      fc.property(bases, changes, (base, change) => {
        const result = override(base, change);
        expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
        expect(Object.getPrototypeOf(Object.prototype)).toBe(null);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe('examples', () => {
  const base = { final: true, status: { overall: 'APPROVED', tags: ['A', 'B'], face: null as string | null } };

  test('a change at the bottom leaves its siblings', () => {
    expect(override(base, { status: { overall: 'DENIED' } })).toEqual({
      final: true,
      status: { overall: 'DENIED', tags: ['A', 'B'], face: null },
    });
  });

  test('an explicit undefined removes a key, so that the body does not even name it', () => {
    expect(JSON.stringify(override(base, { final: undefined, status: { face: undefined } }))).toBe(
      '{"status":{"overall":"APPROVED","tags":["A","B"]}}',
    );
  });

  test('null is a value like any other', () => {
    expect(override<Json>({ a: { b: 1 } }, { a: null })).toEqual({ a: null });
    expect(override<Json>({ a: null }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
  });

  test('an array is replaced as a whole, also by an empty one', () => {
    expect(override(base, { status: { tags: ['C'] } }).status.tags).toEqual(['C']);
    expect(override(base, { status: { tags: [] } }).status.tags).toEqual([]);
  });

  test('an object takes the place of an array or a text without a trace of it', () => {
    expect(override<Json>({ a: [1, 2], b: 'text' }, { a: { c: 1 }, b: {} })).toEqual({ a: { c: 1 }, b: {} });
  });

  test('a key that the base inherits and does not own is not taken over', () => {
    const result = override<Json>({}, { toString: { deep: 1 } });
    expect(JSON.stringify(result)).toBe('{"toString":{"deep":1}}');
  });

  test('a __proto__ of parsed JSON comes out as the own key that it was', () => {
    const result = override<Json>(
      JSON.parse('{"__proto__":{"kept":1},"x":1}'),
      JSON.parse('{"__proto__":{"admin":true}}'),
    );
    expect(JSON.stringify(result)).toBe('{"__proto__":{"kept":1,"admin":true},"x":1}');
    expect((result as { admin?: boolean }).admin).toBe(undefined);
    expect(JSON.stringify(override<Json>(result, ownEntries([['__proto__', undefined]])))).toBe('{"x":1}');
  });
});

describe('a difference', () => {
  test('laid over the one gives the other, and is nothing between equals', () => {
    fc.assert(
      fc.property(bases, bases, (base, wanted) => {
        expect(override(base, difference(base, wanted))).toEqual(wanted);
        expect(difference(base, structuredClone(base))).toEqual({});
      }),
    );
  });

  test('names what has changed and no more', () => {
    const base = { same: { a: 1 }, nested: { a: 1, b: [1] }, gone: 1 };
    const wanted = { same: { a: 1 }, nested: { a: 1, b: [1, 2] }, come: null };
    const changes = difference(base, wanted);
    expect(changes).toStrictEqual({ nested: { b: [1, 2] }, gone: undefined, come: null });
  });
});
