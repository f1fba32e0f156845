import type { Contract, Schema } from '../core/contract.ts';
import { segmentsOf } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import type { Provider } from '../core/provider.ts';
import { remembered } from './memo.ts';

type Schemas = Contract['schemas'];

const contracts = new WeakMap<Provider, Promise<Contract>>();

/** A provider's contract, loaded once: also a module that is there already takes time to be imported again. */
export function contractOf(provider: Provider): Promise<Contract> {
  const contract = contracts.get(provider) ?? provider.contract();
  contracts.set(provider, contract);
  return contract;
}

const COMPONENT = '#/components/schemas/';

/** The part of the document at a JSON pointer, as far as the contract holds it: `components.schemas` and below. */
export function nodeAt(schemas: Schemas, pointer: string): unknown {
  if (!pointer.startsWith(COMPONENT)) return undefined;
  let node: unknown = schemas;
  for (const segment of segmentsOf(pointer).slice(2)) {
    const key = decodeURIComponent(segment);
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/** The schema at a JSON pointer; a reference is followed. */
export function schemaAt(schemas: Schemas, pointer: string): Schema | undefined {
  const node = nodeAt(schemas, pointer);
  if (!isPlainObject(node)) return undefined;
  return typeof node.$ref === 'string' ? { ...schemaAt(schemas, node.$ref), ...node } : node;
}

/** What `$comment` says of the schema at a JSON pointer, or of the nearest one around it in its component: rules have numbers. */
export function commentAt(schemas: Schemas, pointer: string): string | undefined {
  for (let at = pointer; at.length > COMPONENT.length; at = at.slice(0, at.lastIndexOf('/'))) {
    const node = nodeAt(schemas, at);
    if (isPlainObject(node) && typeof node.$comment === 'string') return node.$comment.trim().replace(/\.$/, '');
  }
  return undefined;
}

/**
 * The pointers that a schema applies to a value: its own, and that of every component that it refers to, near or far.
 * Whatever begins with one of them may be the schema path of an error that this schema made.
 */
export const reachOf = remembered((schemas: Schemas, pointer: string): readonly string[] => {
  const found = new Set([pointer]);
  collectReferences(schemas, nodeAt(schemas, pointer), found);
  return [...found];
});

function collectReferences(
  schemas: Schemas,
  node: unknown,
  found: Set<string>,
  without: ReadonlySet<string> = new Set(),
): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (without.has(key)) continue;
    if (key === '$ref' && typeof value === 'string' && !found.has(value)) {
      found.add(value);
      collectReferences(schemas, nodeAt(schemas, value), found, without);
    } else collectReferences(schemas, value, found, without);
  }
}

/** Of those pointers, the ones that speak of the value itself, and not of what is within it. */
export const reachInPlaceOf = remembered((schemas: Schemas, pointer: string): readonly string[] => {
  const found = new Set([pointer]);
  collectReferences(schemas, nodeAt(schemas, pointer), found, WITHIN);
  return [...found];
});

/** Keywords whose schemas are for the members of an object or a list. */
const WITHIN: ReadonlySet<string> = new Set(['properties', 'items', 'additionalProperties']);

/** The keys of an object that a schema knows: those that must be there, and all that it names. */
export interface RootKeys {
  required: ReadonlySet<string>;
  declared: ReadonlySet<string>;
}

/** The keys of the body at `pointer`. Of alternatives, all keys are declared and only the common ones are required. */
export const rootKeysOf = remembered(
  (schemas: Schemas, pointer: string): RootKeys => keysOf(schemas, nodeAt(schemas, pointer)),
);

function keysOf(schemas: Schemas, schema: unknown): RootKeys {
  if (!isPlainObject(schema)) return { required: new Set(), declared: new Set() };
  const listed = (keyword: string) => (Array.isArray(schema[keyword]) ? (schema[keyword] as unknown[]) : []);
  const together = [...listed('allOf'), ...(typeof schema.$ref === 'string' ? [nodeAt(schemas, schema.$ref)] : [])];
  const all = together.map((part) => keysOf(schemas, part));
  const either = [...listed('oneOf'), ...listed('anyOf')].map((part) => keysOf(schemas, part));
  const common = either
    .map(({ required }) => required)
    .reduce((a, b) => a.intersection(b), either[0]?.required ?? new Set<string>());
  const own = Object.keys(isPlainObject(schema.properties) ? schema.properties : {});
  return {
    required: new Set([
      ...(listed('required') as string[]),
      ...all.flatMap(({ required }) => [...required]),
      ...common,
    ]),
    declared: new Set([...own, ...[...all, ...either].flatMap(({ declared }) => [...declared])]),
  };
}
