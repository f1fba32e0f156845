import { type Contract, pointerOf, type Schema } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { type Condition, within } from './conditions.ts';
import { either } from './describe.ts';
import { ruleOf } from './field-rules.ts';
import type { Basis, SourceNames } from './sources.ts';
import { type Place, requires, type Statement, statementsOf, typesIn } from './statements.ts';

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
  new Walk(schemas, names, fields).into('', '', [body], []);
  return fields;
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

  /** Adds what the value at a path holds. `trail`: the schemas that are around it. */
  into(path: string, at: string, places: readonly Place[], trail: readonly Schema[]): void {
    const all = this.#statements(places, at);
    const holding = all
      .map(({ node }) => node)
      .filter((node) => node.properties !== undefined || node.items !== undefined);
    if (holding.some((node) => trail.includes(node))) return;
    const around = [...trail, ...holding];
    const names = new Set(
      all.flatMap(({ node }) => Object.keys(isPlainObject(node.properties) ? node.properties : {})),
    );
    for (const name of names) this.#property(path, at, name, places, all, around);
    for (const keyword of ['additionalProperties', 'items'] as const) this.#each(keyword, path, at, all, around);
  }

  #property(
    path: string,
    at: string,
    name: string,
    places: readonly Place[],
    all: readonly Statement[],
    around: readonly Schema[],
  ): void {
    const saying = all.filter(({ node }) => isPlainObject(node.properties) && Object.hasOwn(node.properties, name));
    const inside = saying.flatMap(({ node, under, basis, isLoose }): Place[] => {
      const schema = (node.properties as Readonly<Record<string, unknown>>)[name];
      if (schema === false) return [];
      return [{ schema: isPlainObject(schema) ? schema : {}, under, basis, ...(isLoose && { isLoose }) }];
    });
    if (inside.length === 0) return;
    const required = places.some(
      ({ schema, under, isLoose }) => under.length === 0 && !isLoose && requires(this.#schemas, schema, name),
    );
    const when = whenOf(name, inside, all, required);
    this.#add({
      path: path + pointerOf([name]),
      at: within(at, name),
      required,
      inside,
      around,
      ...(when && { when }),
    });
  }

  /** The entries of a list, or the keys of a map. */
  #each(
    keyword: 'items' | 'additionalProperties',
    path: string,
    at: string,
    all: readonly Statement[],
    around: readonly Schema[],
  ): void {
    const saying = all.filter(({ node }) => isPlainObject(node[keyword]) || isFreeMap(node, keyword));
    if (saying.length === 0) return;
    const inside = saying.map(({ node, under, basis, isLoose }): Place => {
      const schema = node[keyword];
      return { schema: isPlainObject(schema) ? schema : {}, under, basis, ...(isLoose && { isLoose }) };
    });
    const least = keyword === 'items' ? 'minItems' : 'minProperties';
    const required = all.some(({ node, under, isLoose }) => under.length === 0 && !isLoose && Number(node[least]) > 0);
    // A rule that only looks into a list says nothing new of it.
    this.#add({ path: `${path}/*`, at: within(at, '*'), required, inside, around });
  }

  #add({
    path,
    at,
    required,
    when,
    inside,
    around,
  }: {
    path: string;
    at: string;
    required: boolean;
    when?: string;
    inside: readonly Place[];
    around: readonly Schema[];
  }): void {
    const all = this.#statements(inside, at);
    const rule = ruleOf(this.#schemas, all, at);
    const description = descriptionOf(all, at);
    const said = all.filter(({ node }) => node.if === undefined).find(({ said }) => said !== undefined)?.said;
    const personal = all.map(({ node }) => node['x-pii']).find((each) => each !== undefined);
    this.#fields.push({
      path,
      depth: path.split('/').length - 2,
      types: typesIn(this.#schemas, inside),
      required,
      ...(rule !== undefined && { rule }),
      ...(when !== undefined && { when }),
      ...(description !== undefined && { description }),
      basis: said?.basis ?? (inside[0] as Place).basis,
      ...(said !== undefined && { source: said.source }),
      ...(personal !== undefined && { personal: String(personal) }),
    });
    this.into(path, at, inside, around);
  }

  #statements(places: readonly Place[], at: string): Statement[] {
    // What always holds comes first, and what a rule adds last.
    const all = places.flatMap((place) => statementsOf(this.#schemas, this.#names, place, at));
    return [...all.filter((each) => isFirm(each)), ...all.filter((each) => !isFirm(each))];
  }
}

const isFirm = ({ under, isLoose }: Pick<Place, 'under' | 'isLoose'>) => under.length === 0 && !isLoose;

/** An object that is said to be open to any key, and of which no key is known. */
const isFreeMap = (node: Schema, keyword: string) =>
  keyword === 'additionalProperties' && node.additionalProperties === true && node.properties === undefined;

const textOf = (under: readonly Condition[]) => under.map(({ text }) => text).join(' and ');

/** When a field exists: where not always, where never, and where it must. */
function whenOf(
  name: string,
  inside: readonly Place[],
  all: readonly Statement[],
  required: boolean,
): string | undefined {
  const conditional = all.filter(({ under, isLoose }) => under.length > 0 && !isLoose);
  const isForbidden = ({ node }: Statement) =>
    (isPlainObject(node.properties) && node.properties[name] === false) ||
    (isPlainObject(node.not) && forbids(node.not, name));
  const always = textsOf(conditional.filter(({ node }) => [node.required].flat().includes(name)));
  const never = textsOf(conditional.filter(isForbidden));
  const isSometimes = inside.every(({ under, isLoose }) => under.length > 0 && !isLoose);
  const only = isSometimes ? textsOf(inside) : [];
  const isSame = only.length > 0 && only.join() === always.join();
  const parts = [
    ...(only.length > 0 ? [`only if ${either(only)}${isSame ? ', and then always' : ''}`] : []),
    ...(only.length === 0 && never.length > 0 ? [`never if ${either(never)}`] : []),
    ...(always.length > 0 && !required && !isSame ? [`always if ${either(always)}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** `not: { required: [name] }`, and of several keys `anyOf` such. */
function forbids(not: Readonly<Record<string, unknown>>, name: string): boolean {
  if (Array.isArray(not.required) && not.required.length === 1) return not.required[0] === name;
  return Array.isArray(not.anyOf) && not.anyOf.some((each) => isPlainObject(each) && forbids(each, name));
}

const textsOf = (places: readonly Pick<Place, 'under'>[]) => [...new Set(places.map(({ under }) => textOf(under)))];

/** Of what always holds the first; where only branches have one, that of each value. */
function descriptionOf(all: readonly Statement[], at: string): string | undefined {
  const described = all.filter(({ node }) => typeof node.description === 'string' && node.if === undefined);
  const firm = described.find(isFirm) ?? described.find(({ under }) => !under.some(({ tells }) => tells === at));
  if (firm !== undefined) return String(firm.node.description).trim();
  const lines = described.map(({ node }) => `- ${String(node.const ?? '')}: ${String(node.description).trim()}`);
  return lines.length === 0 ? undefined : [...new Set(lines)].join('\n');
}
