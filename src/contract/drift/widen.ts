import { type Contract, pointerOf, type Schema, segmentsOf } from '../../core/contract.ts';
import { codePointLength } from '../../core/formats.ts';
import { isPlainObject } from '../../core/override.ts';
import { type Cause, valueAt } from '../explain.ts';
import { isName, isWord, typeOf } from '../outline.ts';
import { apartFrom } from './apart.ts';
import { inferred, joined, typesOf } from './infer.ts';

type Schemas = Contract['schemas'];
type Node = Record<string, unknown>;

/** So many values are added to a set before it is left open, and so many keys to an object. */
const VALUES = 50;
const KEYS = 200;

/** What a schema has to give up, gathered over all callbacks. */
interface Demand {
  types: Set<string>;
  /** Of a set: more values; `open` where there are too many, or they are no words. */
  values: Set<unknown>;
  open: boolean;
  limits: Map<string, number>;
  without: Set<string>;
  optional: Set<string>;
  keys: Map<string, Schema>;
  /** Of a choice: what none of its branches describes. */
  branch: Schema | undefined;
  /** Of a choice of exactly one: several fit. */
  several: boolean;
}

/** Gathers what the schemas of a document have to give up, so that they accept what came. Bounded by the document. */
export class Widening {
  readonly #demands = new Map<string, Demand>();

  get isEmpty(): boolean {
    return this.#demands.size === 0;
  }

  /** Takes why a payload is refused. */
  take(payload: unknown, causes: readonly Cause[]): void {
    for (const { is, error } of causes) {
      const value = valueAt(payload, error.instancePath);
      const holder = parentOf(error.schemaPath);
      if (is === 'rule') {
        for (const keyword of ['if', 'then', 'else']) this.#demand(holder).without.add(keyword);
      } else if (is === 'choice') this.#choice(error.schemaPath, value, Array.isArray(error.params.passingSchemas));
      else this.#value(holder, error.keyword, error.params, value);
    }
  }

  /** Takes a key that a schema does not name. */
  key(schemaPath: string, name: string, value: unknown): void {
    const demand = this.#demand(schemaPath);
    const known = demand.keys.get(name);
    const isNamed = isName(name) && (known !== undefined || demand.keys.size < KEYS);
    if (isNamed) demand.keys.set(name, joined(known ?? {}, inferred(value)));
    else demand.without.add('additionalProperties');
  }

  #choice(schemaPath: string, value: unknown, isAmbiguous: boolean): void {
    const demand = this.#demand(schemaPath);
    if (isAmbiguous) demand.several = true;
    else demand.branch = joined(demand.branch ?? {}, inferred(value));
  }

  #value(pointer: string, keyword: string, params: Record<string, unknown>, value: unknown): void {
    const demand = this.#demand(pointer);
    switch (keyword) {
      case 'type':
        demand.types.add(typeOf(value));
        break;
      case 'enum':
      case 'const':
        // What is no word of such a set may be somebody's.
        if (demand.values.size < VALUES && (isWord(value, listedIn(params)) || isPlain(value)))
          demand.values.add(value);
        else demand.open = true;
        break;
      case 'required':
        demand.optional.add(String(params.missingProperty));
        break;
      case 'additionalProperties': {
        const key = String(params.additionalProperty);
        this.key(pointer, key, isPlainObject(value) ? value[key] : undefined);
        break;
      }
      case 'false schema':
        demand.without.add('');
        break;
      default:
        if (LIMITS[keyword] === undefined) demand.without.add(keyword);
        else demand.limits.set(keyword, LIMITS[keyword](sizeOf(value), demand.limits.get(keyword) ?? sizeOf(value)));
    }
  }

  #demand(pointer: string): Demand {
    let demand = this.#demands.get(pointer);
    if (demand === undefined) {
      demand = {
        types: new Set(),
        values: new Set(),
        open: false,
        limits: new Map(),
        without: new Set(),
        optional: new Set(),
        keys: new Map(),
        branch: undefined,
        several: false,
      };
      this.#demands.set(pointer, demand);
    }
    return demand;
  }

  /** The schemas as they would have to be. The old ones stay as they are. */
  widened(schemas: Schemas): Schemas {
    const copy = structuredClone(schemas) as Record<string, Node>;
    // What is further in first: a choice may get another name.
    const demands = [...this.#demands].sort(([a], [b]) => b.length - a.length);
    for (const [pointer, demand] of demands) {
      const path = segmentsOf(pointer).slice(2).map(decodeURIComponent);
      const last = path.pop();
      const holder = valueAt(copy, pointerOf(path));
      if (last === undefined || !isObject(holder)) continue;
      const node = (holder as Node)[last];
      if (demand.without.has('')) (holder as Node)[last] = {};
      else if (Array.isArray(node)) widenChoice(holder as Node, last, node, demand);
      else if (isPlainObject(node)) widenNode(node, demand);
    }
    apartFrom(copy, [...this.#demands.keys()]);
    return copy;
  }
}

function widenChoice(holder: Node, keyword: string, branches: unknown[], { branch, several }: Demand): void {
  if (branch !== undefined) branches.push(branch);
  // Whatever fits an inferred schema may fit another branch too.
  const isLoose = several || (branch !== undefined && branch.properties !== undefined);
  if (keyword !== 'oneOf' || !isLoose) return;
  delete holder.oneOf;
  const others = holder.anyOf;
  holder.anyOf = branches;
  // Both kinds of choice at one place: the other goes on to hold.
  if (others !== undefined) holder.allOf = [...((holder.allOf ?? []) as unknown[]), { anyOf: others }];
}

function widenNode(node: Node, demand: Demand): void {
  const { types, values, open, limits, without, optional, keys } = demand;
  if (types.size > 0) node.type = typesOf([...([node.type].flat() as string[]), ...types]);
  if (open) {
    delete node.enum;
    delete node.const;
  } else if (values.size > 0) {
    const listed = 'const' in node ? [node.const] : (node.enum as unknown[]);
    delete node.const;
    node.enum = [...new Set([...listed, ...values])];
  }
  for (const [keyword, limit] of limits) node[keyword] = limit;
  for (const keyword of without) delete node[keyword];
  if (optional.size > 0) {
    node.required = (node.required as string[]).filter((key) => !optional.has(key));
    if ((node.required as string[]).length === 0) delete node.required;
  }
  if (keys.size > 0) node.properties = { ...Object.fromEntries(keys), ...(node.properties as object) };
}

/** How a limit goes on: to the larger or to the smaller of two sizes. */
const LIMITS: Readonly<Record<string, (a: number, b: number) => number>> = {
  maxLength: Math.max,
  maxItems: Math.max,
  maximum: Math.max,
  minLength: Math.min,
  minItems: Math.min,
  minimum: Math.min,
};

function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : codePointLength(String(value));
}

const listedIn = ({ allowedValues, allowedValue }: Record<string, unknown>) => [allowedValues ?? allowedValue].flat();
const isPlain = (value: unknown) => value === null || typeof value === 'boolean';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));
