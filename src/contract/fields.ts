import { type Contract, pointerOf, type Schema } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { type Condition, within } from './conditions.ts';
import { either } from './describe.ts';
import { ruleOf } from './field-rules.ts';
import type { Basis, SourceNames } from './sources.ts';
import { listIn, type Place, requires, type Statement, statementsOf, typesIn } from './statements.ts';

type Schemas = Contract['schemas'];

/** What a document says of one field of a callback. */
export interface Field {
  /** JSON pointer into the payload; `*` stands for each entry of a list and for each key of a map. */
  path: string;
  /** How many fields it lies within. */
  depth: number;
  /** JSON types; `any` where the document names none. */
  types: readonly string[];
  /** Whether it is there wherever what holds it is. */
  required: boolean;
  /** What a value must be, in words. */
  rule?: string;
  /** Under which condition it exists, in words. */
  when?: string;
  description?: string;
  /** Of its own source, else of what holds it. */
  basis: Basis;
  /** Absent where that is what holds it. */
  source?: string;
  /** What it tells of a person: `x-pii`. */
  personal?: string;
}

/**
 * Every field of a body, each before what it holds. References, `allOf`, `oneOf`, `anyOf` and `if` are resolved; what
 * holds itself is told once.
 *
 * @param names how the document names its sources
 * @param basis where the body comes from, for what has no source of its own
 */
export function fieldsOf(schemas: Schemas, bodyPointer: string, names: SourceNames, basis: Basis): Field[] {
  const body: Place = { schema: { $ref: bodyPointer }, under: [], basis };
  const fields: Field[] = [];
  new Walk(schemas, names, fields).into({ path: '', at: '', places: [body], trail: [] });
  return fields;
}

/** What is known of a field before it is looked into. */
interface Found {
  path: string;
  /** How it is called in conditions. */
  at: string;
  required: boolean;
  when?: string;
  places: readonly Place[];
  /** The schemas that are around it. */
  trail: readonly Schema[];
}

class Walk {
  readonly #schemas: Schemas;
  readonly #names: SourceNames;
  readonly #fields: Field[];

  constructor(schemas: Schemas, names: SourceNames, fields: Field[]) {
    this.#schemas = schemas;
    this.#names = names;
    this.#fields = fields;
  }

  /** Adds what the value at a path holds. */
  into({ path, at, places, trail }: Pick<Found, 'path' | 'at' | 'places' | 'trail'>): void {
    const all = this.#statements(places, at);
    const objects = all.map(({ node }) => node).filter((node) => node.properties !== undefined);
    const lists = all.map(({ node }) => node).filter((node) => node.items !== undefined);
    if ([...objects, ...lists].some((node) => trail.includes(node))) return;
    const names = new Set(objects.flatMap(({ properties }) => Object.keys(properties as object)));
    const groups = groupsOf(places);
    for (const name of names) {
      const inside = insideOf(all, ({ properties }) => (hasOwn(properties, name) ? [properties[name]] : []));
      if (inside.length === 0) continue;
      const required = groups.every((group) =>
        places.some((each) => isOf(each, group) && requires(this.#schemas, each.schema, name)),
      );
      const when = required ? undefined : whenOf(name, inside, all, groups);
      const found = { path: path + pointerOf([name]), at: within(at, name), required, places: inside };
      this.#add({ ...found, trail: [...trail, ...objects], ...(when !== undefined && { when }) });
    }
    const entries = insideOf(all, entriesIn);
    if (entries.length === 0) return;
    const required = all.some(({ node, ...place }) => isFirm(place) && Number(node.minItems ?? node.minProperties) > 0);
    // A value that has entries is none of the objects that it might have been.
    this.#add({ path: `${path}/*`, at: within(at, '*'), required, places: entries, trail: [...trail, ...lists] });
  }

  #add({ path, at, required, when, places, trail }: Found): void {
    const groups = groupsOf(places);
    // What all of it depends on is said once: of what is within, only what it adds.
    const bare = groups.length === 1 && places.every(({ under }) => under.length > 0);
    const relative = bare ? places.map((place) => withoutGroup(place, groups[0] as Group)) : places;
    const all = this.#statements(relative, at);
    const rule = ruleOf(this.#schemas, all, at, bare ? [] : groups.map(textOf));
    const description = descriptionOf(all, at);
    const source = all.find(({ node, said }) => said !== undefined && !isRule(node));
    const ceiling = places.every((each) => each.ceiling !== undefined) ? places[0]?.ceiling : undefined;
    const personal = all.map(({ node }) => node['x-pii']).find((each) => each !== undefined);
    this.#fields.push({
      path,
      depth: path.split('/').length - 2,
      types: typesIn(this.#schemas, relative),
      required,
      ...(rule !== undefined && { rule }),
      ...(when !== undefined && { when }),
      ...(description !== undefined && { description }),
      basis: ceiling ?? source?.said?.basis ?? (places[0] as Place).basis,
      ...(source?.said !== undefined && ceiling === undefined && { source: source.said.source }),
      ...(personal !== undefined && { personal: String(personal) }),
    });
    this.into({ path, at, places: relative, trail });
  }

  /** What always holds first, and last what a branch or a rule adds. */
  #statements(places: readonly Place[], at: string): Statement[] {
    const all = places.flatMap((place) => statementsOf(this.#schemas, this.#names, place, at));
    return [...all.filter(isFirm), ...all.filter((each) => !isFirm(each))];
  }
}

const isFirm = ({ under, isLoose }: Pick<Place, 'under' | 'isLoose'>) => under.length === 0 && !isLoose;

/** Whether a node has nothing but conditions: it describes a rule, and no field. */
const isRule = (node: Schema): boolean =>
  node.if !== undefined ||
  (['type', 'properties', '$ref'].every((keyword) => node[keyword] === undefined) &&
    listIn(node, 'allOf').length > 0 &&
    listIn(node, 'allOf').every(isRule));

const hasOwn = (table: unknown, name: string): table is Readonly<Record<string, unknown>> =>
  isPlainObject(table) && Object.hasOwn(table, name);

/** What the statements about a value say of a value within it. */
function insideOf(all: readonly Statement[], schemasIn: (node: Schema) => readonly unknown[]): Place[] {
  return all.flatMap(({ node, said: _, ...place }) =>
    schemasIn(node)
      .filter((schema) => schema !== false)
      .map((schema) => ({ ...place, schema: isPlainObject(schema) ? schema : {} })),
  );
}

/** What a node says of the entries of a list, and of the keys of a map whose names nobody knows. */
function entriesIn({ items, prefixItems, additionalProperties, patternProperties, properties, maxItems }: Schema) {
  const isFree = additionalProperties === true && properties === undefined;
  return [
    ...(maxItems === 0 || items === undefined ? [] : [items]),
    ...(Array.isArray(prefixItems) ? prefixItems : []),
    ...(isPlainObject(additionalProperties) || isFree ? [additionalProperties] : []),
    ...(isPlainObject(patternProperties) ? Object.values(patternProperties) : []),
  ];
}

/** Conditions that hold together. */
type Group = readonly Condition[];

const textOf = (under: Group) => under.map(({ text }) => text).join(' and ');
const isOf = ({ under, isLoose }: Place, group: Group) => !isLoose && textOf(under) === textOf(group);

/** Under which conditions a value exists at all: none where some schema always speaks of it. */
function groupsOf(places: readonly Place[]): readonly Group[] {
  if (places.some(({ under, isLoose }) => under.length === 0 || isLoose)) return [[]];
  const texts = (group: Group) => new Set(group.map(({ text }) => text));
  const distinct = [...new Map(places.map(({ under }) => [textOf(under), under])).values()];
  // What asks for more than another says nothing new.
  return distinct.filter(
    (group) => !distinct.some((other) => other !== group && texts(other).isSubsetOf(texts(group))),
  );
}

/** Whether some groups are all the branches of one choice, which say nothing together. */
function isEveryBranch(groups: readonly Group[]): boolean {
  const { choice } = groups[0]?.at(-1) ?? {};
  const around = new Set(groups.map((group) => textOf(group.slice(0, -1))));
  return (
    groups.length === choice?.length && around.size === 1 && groups.every((group) => group.at(-1)?.choice === choice)
  );
}

const withoutGroup = (place: Place, group: Group): Place => ({
  ...place,
  under: place.under.filter(({ text }) => !group.some((each) => each.text === text)),
});

/** When a field exists that may be missing: where only, where never, and where it must. */
function whenOf(
  name: string,
  inside: readonly Place[],
  all: readonly Statement[],
  groups: readonly Group[],
): string | undefined {
  const conditional = all.filter(({ under, isLoose }) => under.length > 0 && !isLoose);
  const isForbidden = ({ node }: Statement) =>
    (hasOwn(node.properties, name) && node.properties[name] === false) ||
    (isPlainObject(node.not) && forbids(node.not, name));
  const always = textsOf(conditional.filter(({ node }) => [node.required].flat().includes(name)));
  const never = textsOf(conditional.filter(isForbidden));
  const own = groupsOf(inside);
  const isWherever = isEveryBranch(own) || own.map(textOf).join('\n') === groups.map(textOf).join('\n');
  const only = isWherever ? [] : own.map(textOf);
  const isSame = only.length > 0 && only.join('\n') === always.join('\n');
  const parts = [
    ...(only.length > 0 ? [`only if ${either(only)}${isSame ? ', and then always' : ''}`] : []),
    ...(only.length === 0 && never.length > 0 ? [`never if ${either(never)}`] : []),
    ...(always.length > 0 && !isSame ? [`always if ${either(always)}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** `not: { required: [name] }`, and of several keys `anyOf` such. */
function forbids(not: Readonly<Record<string, unknown>>, name: string): boolean {
  if (Array.isArray(not.required) && not.required.length === 1) return not.required[0] === name;
  return Array.isArray(not.anyOf) && not.anyOf.some((each) => isPlainObject(each) && forbids(each, name));
}

const textsOf = (places: readonly Pick<Place, 'under'>[]) => [...new Set(places.map(({ under }) => textOf(under)))];

/** What always holds; where only branches say something, that of each. */
function descriptionOf(all: readonly Statement[], at: string): string | undefined {
  const described = all.filter(({ node }) => typeof node.description === 'string' && !isRule(node));
  const firm = described.find(isFirm);
  if (firm !== undefined) return String(firm.node.description).trim();
  // Of what is referred to, a branch has a description of its own.
  const first = new Map<string, Statement>();
  for (const each of described) if (!first.has(textOf(each.under))) first.set(textOf(each.under), each);
  const said = [...first.values()].map(({ node, under }) => ({
    text: String(node.description).trim(),
    of: under.some(({ tells }) => tells === at) ? String(node.const ?? '') : `if ${textOf(under)}`,
  }));
  const texts = new Set(said.map(({ text }) => text));
  return texts.size > 1 ? said.map(({ text, of }) => `- ${of}: ${text}`).join('\n') : said[0]?.text;
}
