import type { Contract, Schema } from '../../core/contract.ts';
import { formats } from '../../core/formats.ts';
import { isPlainObject } from '../../core/override.ts';
import type { Kind } from './values.ts';

type Schemas = Contract['schemas'];

/**
 * What a document says of one place: every schema that speaks of it, alternatives side by side. Rules across fields are not
 * among them: they say nothing of what a value is. Empty for a place that the document does not know.
 */
export type Place = readonly Schema[];

export const NOWHERE: Place = [];

/** Keywords that say what a value may be. A schema without any of them leaves it open. */
const SAYING = ['type', 'enum', 'const', 'properties', 'additionalProperties', 'items', 'format', 'pattern', 'x-pii'];

/** Reads places of one document. */
export class Places {
  readonly #schemas: Schemas;
  readonly #parts = new WeakMap<Schema, Place>();
  /** Whether the document says anywhere what tells of a person. If not, only listed texts and moments are known to tell of nobody. */
  readonly isMarked: boolean;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
    this.isMarked = JSON.stringify(schemas).includes('"x-pii":');
  }

  /** The place that a schema describes. */
  at(schema: unknown): Place {
    if (!isPlainObject(schema)) return NOWHERE;
    const known = this.#parts.get(schema);
    if (known !== undefined) return known;
    const found = new Set<Schema>();
    this.#collect(schema, found);
    const parts = [...found].filter((part) => SAYING.some((keyword) => part[keyword] !== undefined));
    this.#parts.set(schema, parts);
    return parts;
  }

  #collect(schema: unknown, found: Set<Schema>): void {
    if (!isPlainObject(schema) || found.has(schema)) return;
    found.add(schema);
    if (typeof schema.$ref === 'string')
      this.#collect(this.#schemas[schema.$ref.slice('#/components/schemas/'.length)], found);
    for (const keyword of ['allOf', 'oneOf', 'anyOf'])
      for (const part of listOf(schema[keyword])) this.#collect(part, found);
  }

  /** The place of a member of an object. */
  member(place: Place, key: string): Place {
    const declared = place.flatMap(({ properties }) =>
      isPlainObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [],
    );
    const said = declared.length > 0 ? declared : place.map(({ additionalProperties }) => additionalProperties);
    return said.flatMap((schema) => this.at(schema));
  }

  /** The place of an element of a list. */
  element(place: Place): Place {
    return place.flatMap(({ items }) => this.at(items));
  }
}

/** Whether a value at this place is listed, or a moment: of a document that marks nothing, no other text is known to be harmless. */
export const isHarmless = (place: Place, value: string | number): boolean =>
  typeof value === 'number' || membersAt(place).length > 0 || place.some(({ format }) => format === 'date-time');

/** Whether the document names this key. */
export const isDeclared = (place: Place, key: string): boolean =>
  place.some(({ properties }) => isPlainObject(properties) && Object.hasOwn(properties, key));

export const kindAt = (place: Place): Kind | undefined =>
  place.find((part) => part['x-pii'] !== undefined)?.['x-pii'] as Kind | undefined;

/** The values that are listed for a place. */
export const membersAt = (place: Place): readonly unknown[] =>
  place.flatMap((part) => ('const' in part ? [part.const] : listOf(part.enum)));

/** The words that a text must have, because a pattern of the document asks for them. */
export function wordsAt(place: Place): ReadonlySet<string> {
  const patterns = place.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : []));
  return new Set(patterns.flatMap((pattern) => pattern.match(/[a-z]{3,}/gi) ?? []));
}

/**
 * Whether a text or a number is what the document expects at a place: one of the listed values where there are any,
 * otherwise of a type, a format and a pattern that is said. A text that an open set does not list is none of it.
 */
export function isExpected(place: Place, value: string | number): boolean {
  const members = membersAt(place).filter((member) => typeof member === typeof value);
  if (members.length > 0) return members.includes(value);
  const fitting = place.filter((part) => typesOf(part).includes(typeof value === 'string' ? 'string' : 'number'));
  return (fitting.length > 0 ? fitting : place.filter(isUntypedText)).some((part) => holds(part, value));
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const made = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made;
}

/** The format and the pattern of a schema. */
export function holds({ pattern, format }: Schema, value: unknown): boolean {
  if (typeof value !== 'string') return true;
  if (typeof pattern === 'string' && !compiled(pattern).test(value)) return false;
  const check = formats[format as keyof typeof formats];
  return check === undefined || check(value);
}

/** A schema that expects a text without saying so. */
const isUntypedText = ({ type, pattern, format }: Schema): boolean =>
  type === undefined && (pattern ?? format) !== undefined;

/** The types that a schema names; a whole number is a number. */
function typesOf({ type }: Schema): readonly string[] {
  if (type === undefined) return [];
  return ([type].flat() as string[]).map((each) => (each === 'integer' ? 'number' : each));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
