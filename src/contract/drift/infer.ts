import type { Schema } from '../../core/contract.ts';
import { isPlainObject } from '../../core/override.ts';
import { typeOf } from '../outline.ts';

/** So many keys of an object are described, and so deep. */
const KEYS = 100;
const DEPTH = 8;

/** The least that describes a value: types, keys and elements, and nothing that is in it. */
export function inferred(value: unknown, depth = DEPTH): Schema {
  const type = typeOf(value);
  if (depth === 0) return { type };
  if (Array.isArray(value)) {
    const items = value.map((each) => inferred(each, depth - 1)).reduce(joined, {});
    return { type, ...(value.length > 0 && { items }) };
  }
  if (!isPlainObject(value)) return { type };
  const properties = Object.entries(value)
    .slice(0, KEYS)
    .map(([key, member]) => [key, inferred(member, depth - 1)]);
  return { type, ...(properties.length > 0 && { properties: Object.fromEntries(properties) }) };
}

/** A schema for what either of two inferred ones describes; `{}` describes nothing yet. */
export function joined(a: Schema, b: Schema): Schema {
  if (a.type === undefined || b.type === undefined) return a.type === undefined ? b : a;
  const both = { ...(a.properties as object), ...(b.properties as object) };
  const properties = Object.fromEntries(
    Object.keys(both)
      .slice(0, KEYS)
      .map((key) => [key, joined(memberOf(a, key), memberOf(b, key))]),
  );
  const items = [a.items, b.items].filter((each) => each !== undefined) as Schema[];
  return {
    type: typesOf([...[a.type].flat(), ...[b.type].flat()] as string[]),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(items.length > 0 && { items: items.reduce(joined) }),
  };
}

function memberOf({ properties }: Schema, key: string): Schema {
  return isPlainObject(properties) && Object.hasOwn(properties, key) ? (properties[key] as Schema) : {};
}

/** Some types as a schema says them: an integer is a number, and one alone needs no list. */
export function typesOf(types: readonly string[]): string | string[] {
  const different = [...new Set(types)].filter((type) => type !== 'integer' || !types.includes('number'));
  return different.length === 1 ? (different[0] as string) : different;
}
