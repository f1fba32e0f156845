import type { FormField } from '../core/contract.ts';
import { VerihookError } from '../core/errors.ts';
import { isPlainObject } from '../core/override.ts';

type Json = Readonly<Record<string, unknown>>;

/** The media type of a request body, as far as it says how the body is written. */
export interface Media {
  schema: { $ref: string };
  encoding?: Readonly<Record<string, Json>>;
}

/**
 * The parameters of a form body that are more than plain text, by OpenAPI 3.1: an object is JSON unless told, a list
 * must tell, and only the way in which forms are sent everywhere is known (`style: form` with `explode: true`).
 *
 * Throws `spec/unsupported` for an encoding that the kit would otherwise ignore, and for a parameter whose text could
 * mean several things.
 *
 * @param at file and pointer of the callback, for errors
 */
export function formOf(
  at: string,
  schemas: Readonly<Record<string, Json>>,
  { schema, encoding = {} }: Media,
): Record<string, FormField> {
  const found = new Map<string, Json[]>();
  collectProperties(schemas, schema, found);
  if (found.size === 0) throw unsupported(`${at}: a form needs a body schema with properties.`);
  for (const name of Object.keys(encoding))
    if (!found.has(name))
      throw unsupported(`${at}: there is an encoding for "${name}", which is no property of the body.`);
  const form: Record<string, FormField> = {};
  for (const [name, said] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const field = fieldOf(`${at}: the parameter "${name}"`, schemas, said, encoding[name]);
    if (field !== undefined) form[name] = field;
  }
  return form;
}

function fieldOf(
  what: string,
  schemas: Readonly<Record<string, Json>>,
  said: readonly Json[],
  encoding: Json | undefined,
): FormField | undefined {
  const way = encoding === undefined ? undefined : wayOf(what, encoding);
  if (way === 'json') return 'json';
  const types = typesIn(schemas, said);
  if (types.has('null')) throw unsupported(`${what} may be null, which a form cannot say. Make it optional.`);
  if (types.has('integer')) types.add('number').delete('integer');
  const [type, ...others] = types;
  if (type === undefined) throw unsupported(`${what} has no type.`);
  if (others.length > 0)
    throw unsupported(
      `${what} may be ${[...types].join(' or ')}, and its text does not tell which. Give it one type, or the encoding application/json.`,
    );
  if (type === 'array') {
    const items = typesIn(schemas, itemsIn(schemas, said));
    if (way !== 'repeated')
      throw unsupported(
        `${what} is a list. Say with "encoding" whether it is JSON (contentType: application/json) or repeats its key (style: form, explode: true).`,
      );
    if (items.size !== 1 || !items.has('string'))
      throw unsupported(`${what} repeats its key, so its elements must be text.`);
    return 'repeated';
  }
  if (way === 'repeated') throw unsupported(`${what} repeats its key, so it must be a list.`);
  if (way === 'text' && type === 'object') throw unsupported(`${what} is an object, which text/plain cannot hold.`);
  if (type === 'object') return 'json';
  return type === 'number' || type === 'boolean' ? type : undefined;
}

/** What an Encoding Object asks for, if the kit can do it. */
function wayOf(what: string, encoding: Json): 'json' | 'text' | 'repeated' {
  const { contentType, style, explode, ...others } = encoding;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`${what} has an encoding with "${other}", which is not supported.`);
  if (contentType !== undefined && (style !== undefined || explode !== undefined))
    throw unsupported(`${what} has an encoding with contentType beside style or explode, of which one is ignored.`);
  if (contentType === 'application/json') return 'json';
  if (contentType === 'text/plain') return 'text';
  if (contentType !== undefined)
    throw unsupported(
      `${what} has the encoding ${String(contentType)}. Supported are application/json and text/plain.`,
    );
  if (style === 'form' && explode === true) return 'repeated';
  throw unsupported(
    `${what} has the style ${String(style)} with explode ${String(explode)}. Supported is form with explode true.`,
  );
}

/** What any part of a schema says of each property: references, combinations and both ends of a condition. */
function collectProperties(schemas: Readonly<Record<string, Json>>, schema: unknown, found: Map<string, Json[]>): void {
  for (const part of partsOf(schemas, schema)) {
    for (const [name, property] of Object.entries((part.properties ?? {}) as Json)) {
      const said = found.get(name) ?? [];
      if (isPlainObject(property)) said.push(property);
      found.set(name, said);
    }
  }
}

/** The JSON types that schemas name for one value, or show by a constant, members or keywords of objects and lists. */
function typesIn(schemas: Readonly<Record<string, Json>>, said: readonly unknown[]): Set<string> {
  const types = new Set<string>();
  for (const part of said.flatMap((each) => partsOf(schemas, each))) {
    if (part.type !== undefined) for (const type of [part.type].flat()) types.add(String(type));
    else if ('const' in part) types.add(typeOf(part.const));
    else if (Array.isArray(part.enum)) for (const member of part.enum) types.add(typeOf(member));
    else if (part.properties !== undefined) types.add('object');
    else if (part.items !== undefined) types.add('array');
  }
  return types;
}

function itemsIn(schemas: Readonly<Record<string, Json>>, said: readonly unknown[]): unknown[] {
  return said.flatMap((each) => partsOf(schemas, each)).flatMap(({ items }) => (items === undefined ? [] : [items]));
}

/** A schema and all that it is put together of, conditions left out: what they ask says nothing of what is sent. */
function partsOf(schemas: Readonly<Record<string, Json>>, schema: unknown): Json[] {
  if (!isPlainObject(schema)) return [];
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schema;
  const target = typeof $ref === 'string' ? schemas[$ref.slice($ref.lastIndexOf('/') + 1)] : undefined;
  const parts = [target, ...([allOf, oneOf, anyOf] as unknown[][]).flat(), schema.then, schema.else];
  return [schema, ...parts.flatMap((part) => partsOf(schemas, part))];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const unsupported = (what: string) => new VerihookError('spec/unsupported', what);
