import type { Contract, Schema } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { branchConditions, type Condition, conditionOf, notOf } from './conditions.ts';
import { typeOf } from './outline.ts';
import { nodeAt } from './schema.ts';
import type { Basis, Said, SourceNames } from './sources.ts';

type Schemas = Contract['schemas'];

/** A schema that speaks of a value. */
export interface Place {
  schema: Schema;
  /** It speaks only if all of these hold. */
  under: readonly Condition[];
  /** Where it comes from, if it has no source of its own. */
  basis: Basis;
  /** What holds it is no more than inferred or assumed, and so is all that it says. Default: it may be documented. */
  ceiling?: Basis;
  /** It holds in some cases that there are no words for. */
  isLoose?: true;
}

/** One node of a schema that speaks of a value, without those that it refers to or is made of. */
export interface Statement extends Omit<Place, 'schema'> {
  node: Schema;
  /** Its own source. */
  said?: Said;
}

/** All that a schema says of a value itself: its own words first. Branches and rules say it under their conditions. */
export function statementsOf(schemas: Schemas, names: SourceNames, place: Place, at: string): Statement[] {
  const found: Statement[] = [];
  const visit = ({ schema: node, under, basis, ceiling: outer, isLoose }: Place, around: readonly Schema[]): void => {
    if (around.includes(node)) return;
    const inside = [...around, node];
    const said = names.read(node.description);
    const ceiling = outer ?? (said?.basis === 'inferred' || said?.basis === 'assumed' ? said.basis : undefined);
    const from = { basis: said?.basis ?? basis, ...(ceiling !== undefined && { ceiling }) };
    found.push({ node, under, ...from, ...(said && { said }), ...(isLoose && { isLoose }) });
    const here = (schema: unknown, condition: Condition | 'always' | undefined): void => {
      if (!isPlainObject(schema)) return;
      const more = condition === 'always' || condition === undefined ? [] : [condition];
      const isVague = isLoose || condition === undefined;
      visit({ schema, under: [...under, ...more], ...from, ...(isVague && { isLoose: true }) }, inside);
    };
    if (typeof node.$ref === 'string') here(nodeAt(schemas, node.$ref), 'always');
    for (const part of listIn(node, 'allOf')) here(part, 'always');
    for (const keyword of ['oneOf', 'anyOf']) visitChoice(schemas, listIn(node, keyword), at, here);
    if (node.if !== undefined) {
      // A limit that only some types have: it goes without saying.
      const isOwnType = isPlainObject(node.if) && Object.keys(node.if).join() === 'type';
      if (isOwnType) here(node.then, 'always');
      const text = isOwnType ? undefined : conditionOf(schemas, node.if, at);
      if (!isOwnType) here(node.then, text === undefined ? undefined : { text });
      here(node.else, text === undefined ? undefined : { text: notOf(text) });
    }
  };
  visit(place, []);
  return found;
}

function visitChoice(
  schemas: Schemas,
  choice: readonly Schema[],
  at: string,
  here: (schema: Schema, condition: Condition | 'always' | undefined) => void,
): void {
  const branches = choice.filter((branch) => branch.type !== 'null');
  // A value that may be null as well.
  if (branches.length === 1) here(branches[0] as Schema, 'always');
  // What holds nothing is put into words as a whole.
  else if (branches.some((branch) => isContainer(schemas, branch))) {
    const types = branches.map((branch) => [...(typesOf(schemas, branch) ?? [])]);
    // What is said of an object is said of no list: where each branch has a type of its own, that goes without saying.
    const isTyped = new Set(types.flat()).size === branches.length && types.every(({ length }) => length === 1);
    const conditions = isTyped
      ? branches.map((branch, index) =>
          isContainer(schemas, branch) ? ('always' as const) : { text: `${at} is a ${types[index]?.[0]}` },
        )
      : branchConditions(schemas, branches, at);
    for (const [index, branch] of branches.entries()) here(branch, conditions[index]);
  }
}

export const listIn = (node: Schema, keyword: string) =>
  Array.isArray(node[keyword]) ? (node[keyword] as Schema[]) : [];

/** Whether a schema says what an object or a list holds. */
export function isContainer(schemas: Schemas, schema: unknown): boolean {
  if (!isPlainObject(schema)) return false;
  if (['properties', 'items', 'additionalProperties', 'required'].some((keyword) => keyword in schema)) return true;
  if (typeof schema.$ref === 'string') return isContainer(schemas, nodeAt(schemas, schema.$ref));
  return ['allOf', 'oneOf', 'anyOf'].some((keyword) =>
    listIn(schema, keyword).some((each) => isContainer(schemas, each)),
  );
}

/** Whether every object that a schema allows has a key; what rules across fields add is left out. */
export function requires(schemas: Schemas, schema: unknown, name: string): boolean {
  if (!isPlainObject(schema)) return false;
  if (Array.isArray(schema.required) && schema.required.includes(name)) return true;
  if (typeof schema.$ref === 'string' && requires(schemas, nodeAt(schemas, schema.$ref), name)) return true;
  if (listIn(schema, 'allOf').some((part) => requires(schemas, part, name))) return true;
  return ['oneOf', 'anyOf'].some((keyword) => {
    const objects = listIn(schema, keyword).filter((branch) => typesOf(schemas, branch)?.has('object') ?? true);
    return objects.length > 0 && objects.every((branch) => requires(schemas, branch, name));
  });
}

/** The JSON types that a value may have, whatever else is said; `any` where nothing is. */
export function typesIn(schemas: Schemas, places: readonly Place[]): string[] {
  const firm = places.filter(({ under, isLoose }) => under.length === 0 && !isLoose);
  const sets = (firm.length > 0 ? firm : places).map(({ schema }) => typesOf(schemas, schema));
  const types = firm.length > 0 ? sets.reduce(both, undefined) : sets.includes(undefined) ? undefined : union(sets);
  if (types !== undefined) return [...types];
  // That an object is meant goes without saying for many an author.
  return firm.some(({ schema }) => isContainer(schemas, schema)) ? ['object'] : ['any'];
}

type Types = ReadonlySet<string> | undefined;

function typesOf(schemas: Schemas, schema: unknown): Types {
  if (!isPlainObject(schema)) return undefined;
  const named = schema.type === undefined ? undefined : new Set([schema.type].flat() as string[]);
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
  const listed = values === undefined || named !== undefined ? undefined : new Set(values.map(typeOf));
  const referred = typeof schema.$ref === 'string' ? typesOf(schemas, nodeAt(schemas, schema.$ref)) : undefined;
  const all = listIn(schema, 'allOf').map((part) => typesOf(schemas, part));
  const choices = ['oneOf', 'anyOf'].map((keyword) => {
    const sets = listIn(schema, keyword).map((branch) => typesOf(schemas, branch));
    return sets.length === 0 || sets.includes(undefined) ? undefined : union(sets);
  });
  return [named, listed, referred, ...all, ...choices].reduce(both, undefined);
}

const union = (sets: readonly Types[]): Types => new Set(sets.flatMap((set) => [...(set ?? [])]));

function both(a: Types, b: Types): Types {
  if (a === undefined || b === undefined) return a ?? b;
  const fits = (type: string, types: ReadonlySet<string>) =>
    types.has(type) || (type === 'integer' && types.has('number'));
  return new Set([...[...a].filter((type) => fits(type, b)), ...[...b].filter((type) => fits(type, a))]);
}
