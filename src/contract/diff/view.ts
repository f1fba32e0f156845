import { pointerOf, type Schema, segmentsOf } from '../../core/contract.ts';
import { isPlainObject } from '../../core/override.ts';

/** A schema where it stands in its document. */
export interface Part {
  schema: unknown;
  pointer: string;
}

/** A keyword with the place that says it. */
export interface Said<T> {
  value: T;
  pointer: string;
}

/**
 * One way for a value to satisfy a schema, brought to a shape in which only the meaning counts: references, `allOf` and wrappers
 * are looked through, a constant is a list of one value, and `null` is a type.
 */
export interface View {
  /** The title or component of the variant, where the schema has several. */
  name: string | undefined;
  /** Where it is written: the first of its parts. */
  pointer: string;
  /** What is written, without references and combinations: all of it holds. */
  written: readonly Schema[];
  types: ReadonlySet<string>;
  /** The values it lists, without null; of a list that is written in several places, where each of them is. */
  values: (Said<readonly unknown[]> & { each?: ReadonlyMap<string, string> }) | undefined;
  /** Other values than those may come. */
  isOpen: boolean;
  bounds: ReadonlyMap<string, Said<unknown>>;
  properties: ReadonlyMap<string, readonly Part[]>;
  required: ReadonlyMap<string, string>;
  items: readonly Part[];
  /** What keys without a name hold. */
  additional: readonly Part[];
  /** Who says that there are no keys without a name. */
  closed: string | undefined;
  /** What only a validator understands, by its text without references. */
  conditions: ReadonlyMap<string, string>;
  /** The keywords' own places, where one is told: `type`, `null`. */
  where: ReadonlyMap<string, string>;
}

export const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const;

/** Bounds of which the larger value is the stricter. */
export const LOWER = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'] as const;
/** Bounds of which the smaller value is the stricter. */
export const UPPER = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'] as const;
/** Bounds that are either the same or not. */
export const EXACT = ['format', 'pattern', 'multipleOf', 'uniqueItems'] as const;

const CONDITIONS = [
  'if',
  'not',
  'contains',
  'prefixItems',
  'patternProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
];

/** So many ways to satisfy one schema are told apart; what has more is a document that nobody wrote by hand. */
const MOST_VIEWS = 256;

/** Reads the schemas of one document. Views are made once for each place. */
export class Reader {
  readonly #document: unknown;
  readonly #views = new Map<string, readonly View[]>();

  constructor(document: unknown) {
    this.#document = document;
  }

  /** What stands at a JSON pointer; undefined if there is nothing. */
  at(pointer: string): unknown {
    let node = this.#document;
    for (const key of segmentsOf(pointer)) {
      if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
      node = (node as Record<string, unknown>)[key];
    }
    return node;
  }

  /** The same parts, with those that only refer replaced by what they refer to. */
  direct(parts: readonly Part[]): readonly Part[] {
    return parts.map((part) => {
      let { schema, pointer } = part;
      for (const seen = new Set<string>(); isReference(schema) && !seen.has(pointer); ) {
        seen.add(pointer);
        pointer = schema.$ref;
        schema = this.at(pointer);
      }
      return { schema, pointer };
    });
  }

  /** The ways in which a value satisfies all of `parts`. None: nothing satisfies them. */
  views(given: readonly Part[]): readonly View[] {
    const parts = this.direct(given);
    const key = keyOf(parts);
    let views = this.#views.get(key);
    if (views === undefined) {
      views = this.#viewsOf(parts, new Set());
      this.#views.set(key, views);
    }
    return views;
  }

  #viewsOf(parts: readonly Part[], open: ReadonlySet<string>): readonly View[] {
    const flat: Part[] = [];
    const choices: Part[][] = [];
    let name: string | undefined;
    const take = (part: Part, within: ReadonlySet<string>): boolean => {
      if (part.schema === false) return false;
      if (!isPlainObject(part.schema)) return true;
      const schema = part.schema;
      if (isPlainObject(schema.not) && Object.keys(schema.not).length === 0) return false;
      if (typeof schema.$ref === 'string' && schema.$ref.startsWith('#')) {
        // A reference that leads back to itself says nothing more.
        if (!within.has(schema.$ref)) {
          name ??= schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
          const target = { schema: this.at(schema.$ref), pointer: schema.$ref };
          if (!take(target, new Set([...within, schema.$ref]))) return false;
        }
      }
      if (typeof schema.title === 'string') name ??= schema.title;
      flat.push(part);
      for (const [index, each] of listAt(part, 'allOf').entries())
        if (!take({ schema: each, pointer: `${part.pointer}/allOf/${index}` }, within)) return false;
      for (const keyword of ['oneOf', 'anyOf']) {
        if (Array.isArray(schema[keyword]))
          choices.push(
            listAt(part, keyword).map((each, index) => ({
              schema: each,
              pointer: `${part.pointer}/${keyword}/${index}`,
            })),
          );
      }
      return true;
    };
    if (!parts.every((part) => take(part, open))) return [];
    let views: View[] = [this.#own(flat, name, parts[0]?.pointer ?? '#')];
    const refs = new Set([...open, ...flat.map(({ pointer }) => pointer)]);
    for (const choice of choices) {
      const alternatives = joined(
        choice.flatMap((each) => (open.has(each.pointer) ? [] : this.#viewsOf([each], refs))),
        choice,
      );
      // Where there are several variants, each goes by its own name and not by that of all of them.
      const nameOf = (view: View, each: View) => (alternatives.length > 1 ? each.name : (each.name ?? view.name));
      views = views.flatMap((view) =>
        alternatives.map((each) => ({ ...together(view, each), name: nameOf(view, each) })),
      );
      views = views.filter(isPossible).slice(0, MOST_VIEWS);
    }
    return views.filter(isPossible);
  }

  /** What the parts say by themselves, without their alternatives. */
  #own(parts: readonly Part[], name: string | undefined, pointer: string): View {
    const blank: View = {
      name,
      pointer,
      written: [],
      types: new Set(TYPES),
      values: undefined,
      isOpen: false,
      bounds: new Map(),
      properties: new Map(),
      required: new Map(),
      items: [],
      additional: [],
      closed: undefined,
      conditions: new Map(),
      where: new Map(),
    };
    return parts.map((part) => this.#single(part)).reduce(together, blank);
  }

  #single({ schema, pointer }: Part): View {
    const node = schema as Schema;
    const where = new Map<string, string>();
    const types = new Set<string>(node.type === undefined ? TYPES : ([node.type].flat() as string[]));
    if (types.has('number')) types.add('integer');
    if (node.type !== undefined) where.set('type', `${pointer}/type`).set('null', `${pointer}/type`);
    const keyword = 'const' in node ? 'const' : 'enum';
    const listed = 'const' in node ? [node.const] : Array.isArray(node.enum) ? (node.enum as unknown[]) : undefined;
    if (listed !== undefined) {
      const ofValues = new Set(listed.flatMap(typesOfValue));
      for (const type of types) if (!ofValues.has(type)) types.delete(type);
    }
    const values = listed?.filter((value) => value !== null);
    const bounds = new Map<string, Said<unknown>>();
    for (const name of [...LOWER, ...UPPER, ...EXACT])
      if (name in node) bounds.set(name, { value: node[name], pointer: `${pointer}/${name}` });
    const properties = Object.entries(isPlainObject(node.properties) ? node.properties : {}).map(
      ([name, each]) => [name, [{ schema: each, pointer: `${pointer}/properties${pointerOf([name])}` }]] as const,
    );
    const extra = node.additionalProperties ?? node.unevaluatedProperties;
    const extraAt = `${pointer}/${'additionalProperties' in node ? 'additional' : 'unevaluated'}Properties`;
    const conditions = CONDITIONS.filter((each) => each in node).map((each) => {
      const keywords = each === 'if' ? ['if', 'then', 'else'] : [each];
      const what = Object.fromEntries(keywords.map((keyword) => [keyword, node[keyword]]));
      return [this.#meaningOf(what), `${pointer}/${each}`] as const;
    });
    return {
      name: undefined,
      pointer,
      written: [node],
      types,
      values: values === undefined ? undefined : { value: values, pointer: `${pointer}/${keyword}` },
      isOpen: false,
      bounds,
      properties: new Map(properties),
      required: new Map(listAt({ schema, pointer }, 'required').map((each) => [String(each), `${pointer}/required`])),
      items: 'items' in node ? [{ schema: node.items, pointer: `${pointer}/items` }] : [],
      additional: isPlainObject(extra) ? [{ schema: extra, pointer: extraAt }] : [],
      closed: extra === false ? extraAt : undefined,
      conditions: new Map(conditions),
      where,
    };
  }

  /** A schema as text: references replaced, keys sorted, without what says nothing of values. */
  #meaningOf(node: unknown, open: readonly string[] = []): string {
    if (Array.isArray(node)) return `[${node.map((each) => this.#meaningOf(each, open)).join()}]`;
    if (!isPlainObject(node)) return JSON.stringify(node) ?? 'null';
    if (typeof node.$ref === 'string' && !open.includes(node.$ref))
      return this.#meaningOf(this.at(node.$ref), [...open, node.$ref]);
    const told = Object.entries(node).filter(([key, value]) => !ANNOTATIONS.has(key) && value !== undefined);
    const [[only, members] = []] = told;
    // What has one alternative is that alternative.
    if (told.length === 1 && /^(?:all|one|any)Of$/.test(String(only)) && Array.isArray(members) && members.length === 1)
      return this.#meaningOf(members[0], open);
    return `{${told
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${this.#keywordOf(key, value, open)}`)
      .join()}}`;
  }

  #keywordOf(key: string, value: unknown, open: readonly string[]): string {
    if (!SETS.has(key) || !Array.isArray(value)) return this.#meaningOf(value, open);
    return `[${value
      .map((each) => this.#meaningOf(each, open))
      .sort()
      .join()}]`;
  }
}

function isReference(schema: unknown): schema is { $ref: string } {
  if (!isPlainObject(schema) || typeof schema.$ref !== 'string') return false;
  return Object.keys(schema).every((key) => key === '$ref' || ANNOTATIONS.has(key));
}

/** Lists whose order says nothing. */
const SETS = new Set(['required', 'enum', 'type', 'allOf', 'oneOf', 'anyOf']);

const ANNOTATIONS = new Set(['description', 'title', '$comment', 'examples', 'default', 'deprecated']);

export function keyOf(parts: readonly Part[]): string {
  return parts.map(({ pointer }) => pointer).join(' ');
}

function listAt({ schema }: Part, keyword: string): readonly unknown[] {
  const list = isPlainObject(schema) ? schema[keyword] : undefined;
  return Array.isArray(list) ? list : [];
}

export function typesOfValue(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number'];
  return [typeof value];
}

function isPossible({ types, values, isOpen }: View): boolean {
  return types.size > 0 && (values === undefined || isOpen || values.value.length > 0 || types.has('null'));
}

/** Values as sets know them. */
export const literal = (value: unknown): string => JSON.stringify(value);

/** What holds if both hold. */
function together(a: View, b: View): View {
  const types = new Set([...a.types].filter((type) => b.types.has(type)));
  const bounds = new Map(a.bounds);
  for (const [name, said] of b.bounds) {
    const before = bounds.get(name);
    bounds.set(name, before === undefined ? said : stricter(name, before, said));
  }
  const properties = new Map(a.properties);
  for (const [name, parts] of b.properties) properties.set(name, [...(properties.get(name) ?? []), ...parts]);
  return {
    name: b.name ?? a.name,
    pointer: a.pointer,
    written: [...a.written, ...b.written],
    types,
    ...valuesOfBoth(a, b),
    bounds,
    properties,
    required: new Map([...b.required, ...a.required]),
    items: [...a.items, ...b.items],
    additional: [...a.additional, ...b.additional],
    closed: a.closed ?? b.closed,
    conditions: new Map([...a.conditions, ...b.conditions]),
    where: new Map([...b.where, ...a.where]),
  };
}

function stricter(name: string, a: Said<unknown>, b: Said<unknown>): Said<unknown> {
  if ((LOWER as readonly string[]).includes(name)) return Number(a.value) >= Number(b.value) ? a : b;
  if ((UPPER as readonly string[]).includes(name)) return Number(a.value) <= Number(b.value) ? a : b;
  return a.value === b.value ? a : { value: `${a.value} ${b.value}`, pointer: b.pointer };
}

function valuesOfBoth(a: View, b: View): Pick<View, 'values' | 'isOpen'> {
  if (a.values === undefined || b.values === undefined)
    return a.values === undefined ? { values: b.values, isOpen: b.isOpen } : { values: a.values, isOpen: a.isOpen };
  if (a.isOpen !== b.isOpen)
    return a.isOpen ? { values: b.values, isOpen: false } : { values: a.values, isOpen: false };
  const known = new Set(a.values.value.map(literal));
  const both = b.values.value.filter((value) => known.has(literal(value)));
  return { values: { value: both, pointer: b.values.pointer }, isOpen: a.isOpen };
}

/** Alternatives without those that only wrap: null beside others, lists of values, a list beside what may be anything of its type. */
function joined(views: readonly View[], choice: readonly Part[]): View[] {
  const isNull = ({ types }: View) => types.size === 1 && types.has('null');
  const nulls = views.filter(isNull);
  const rest = views.filter((view) => !isNull(view));
  const lists = rest.filter(
    ({ values, isOpen, properties }) => values !== undefined && !isOpen && properties.size === 0,
  );
  const [first] = lists;
  let others = rest.filter((view) => !lists.includes(view));
  if (first !== undefined) {
    const types = new Set(lists.flatMap((view) => [...view.types]));
    const value = lists.flatMap(({ values }) => values?.value ?? []);
    const each = new Map(
      lists.flatMap(({ values }) =>
        (values?.value ?? []).map((value) => [literal(value), values?.pointer ?? first.pointer] as const),
      ),
    );
    const unique = [...new Map(value.map((each) => [literal(each), each])).values()];
    const name = lists.length === 1 ? first.name : undefined;
    const pointer = choice.length > 0 ? (choice[0]?.pointer.replace(/\/\d+$/, '') ?? first.pointer) : first.pointer;
    const place = lists.length === 1 ? (first.values?.pointer ?? pointer) : pointer;
    const list: View = { ...first, name, types, values: { value: unique, pointer: place, each } };
    const cover = others.find((view) => view.values === undefined && [...types].every((type) => view.types.has(type)));
    if (cover === undefined) others = [...others, list];
    else others = others.map((view) => (view === cover ? { ...view, values: list.values, isOpen: true } : view));
  }
  if (nulls.length === 0) return others;
  if (others.length === 0) return nulls.slice(0, 1);
  const at = (nulls[0] as View).pointer;
  return others.map((view) => ({
    ...view,
    types: new Set([...view.types, 'null']),
    where: new Map([...view.where, ['null', at]]),
  }));
}
