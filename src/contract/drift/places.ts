import { type Contract, pointerOf, segmentsOf } from '../../core/contract.ts';
import { isPlainObject } from '../../core/override.ts';
import { remembered } from '../memo.ts';
import { nameOrShape, typeOf } from '../outline.ts';
import { nodeAt } from '../schema.ts';

type Schemas = Contract['schemas'];

/** What a walk through a payload tells. A place is a JSON pointer with `*` for the elements of a list and the keys of a map. */
export interface Visitor {
  /** An object, with the keys that the document names for it. */
  object(place: string, declared: ReadonlySet<string>, value: object): void;
  /** A key that the document does not name. `schemaPath`: the schema that would have to. */
  unknown(place: string, pointer: string, schemaPath: string, value: unknown): void;
}

/** Walks through the values that the document describes; where it describes nothing, nothing is unknown. */
export function walk(schemas: Schemas, bodyPointer: string, payload: unknown, visitor: Visitor): void {
  const visit = (pointers: readonly string[], value: unknown, place: string, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const parts = partsFor(schemas, pointers, value);
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => part.items ?? []);
      if (items.length > 0)
        value.forEach((each, index) => {
          visit(items, each, `${place}/*`, `${pointer}/${index}`);
        });
      return;
    }
    const naming = parts.filter((part) => part.properties.size > 0 || part.isClosed);
    const declared = new Set(naming.flatMap((part) => [...part.properties.keys()]));
    // The nearest to this value: what others share may name the key elsewhere.
    const namer = naming.findLast((part) => !part.isConditional) ?? naming[0];
    if (declared.size > 0) visitor.object(place, declared, value);
    for (const [key, member] of Object.entries(value)) {
      const segment = pointerOf([key]);
      const { name, pointers: next } = stepInto(parts, key);
      const at = place + (name === key ? segment : pointerOf([name]));
      if (next !== undefined) visit(next, member, at, pointer + segment);
      else if (namer !== undefined) visitor.unknown(at, pointer + segment, namer.pointer, member);
    }
  };
  visit([bodyPointer], payload, '', '');
}

/** A pointer into a payload as the place that it is one of. */
export function placeOf(schemas: Schemas, bodyPointer: string, payload: unknown, pointer: string): string {
  let pointers: readonly string[] = [bodyPointer];
  let value = payload;
  let place = '';
  for (const segment of segmentsOf(pointer)) {
    const parts = partsFor(schemas, pointers, value);
    const step = Array.isArray(value)
      ? { name: '*', pointers: parts.flatMap((part) => part.items ?? []) }
      : stepInto(parts, segment);
    place += pointerOf([step.name]);
    pointers = step.pointers ?? [];
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, segment);
    value = holds ? (value as Record<string, unknown>)[segment] : undefined;
  }
  return place;
}

/** The schemas for a key of an object: those that name it, or else those for keys of any name. */
function stepInto(parts: readonly Part[], key: string): { name: string; pointers: readonly string[] | undefined } {
  const named = parts.flatMap((part) => part.properties.get(key) ?? []);
  if (named.length > 0) return { name: key, pointers: named };
  const any = parts.flatMap((part) => part.others ?? []);
  return any.length > 0 ? { name: '*', pointers: any } : { name: nameOrShape(key), pointers: undefined };
}

/** A schema, as far as it names what is within a value. */
interface Part {
  pointer: string;
  /** Each key that it names, with the pointer to its schema. */
  properties: ReadonlyMap<string, string>;
  /** The pointer to the schema for the elements of a list. */
  items: string | undefined;
  /** The pointer to the schema for keys that are not named. */
  others: string | undefined;
  /** Says that there are no other keys. */
  isClosed: boolean;
  /** It holds under a condition. */
  isConditional?: true;
  /** Schemas that hold together with it, and those of which one holds. */
  together: readonly string[];
  choices: readonly (readonly string[])[];
  /** Schemas that hold under a condition. */
  conditional: readonly string[];
  type: readonly string[] | undefined;
  constants: readonly (readonly [key: string, value: unknown])[];
}

const partAt = remembered((schemas: Schemas, pointer: string): Part | undefined => {
  const node = nodeAt(schemas, pointer);
  if (!isPlainObject(node)) return undefined;
  const inside = (keyword: string) => (isPlainObject(node[keyword]) ? `${pointer}/${keyword}` : undefined);
  const list = (keyword: string) =>
    (Array.isArray(node[keyword]) ? (node[keyword] as unknown[]) : []).map(
      (_, index) => `${pointer}/${keyword}/${index}`,
    );
  const properties = Object.entries(isPlainObject(node.properties) ? node.properties : {});
  return {
    pointer,
    // A schema that is `false` forbids its key: to be forbidden is not to be named.
    properties: new Map(
      properties
        .filter(([, schema]) => schema !== false)
        .map(([name]) => [name, `${pointer}/properties${pointerOf([name])}`]),
    ),
    items: inside('items'),
    others: inside('additionalProperties'),
    isClosed: node.additionalProperties === false,
    together: [...(typeof node.$ref === 'string' ? [node.$ref] : []), ...list('allOf')],
    choices: [list('oneOf'), list('anyOf')].filter((choice) => choice.length > 0),
    conditional: [inside('then') ?? [], inside('else') ?? []].flat(),
    type: node.type === undefined ? undefined : ([node.type].flat() as string[]),
    constants: properties.flatMap(([name, schema]) =>
      isPlainObject(schema) && 'const' in schema ? [[name, schema.const] as const] : [],
    ),
  };
});

/** Every schema that speaks of a value. Of alternatives only those that it may be meant for: by its type and their constants. */
function partsFor(schemas: Schemas, pointers: readonly string[], value: unknown): Part[] {
  const found = new Map<string, Part>();
  const add = (pointer: string, isConditional?: true): void => {
    const part = partAt(schemas, pointer);
    if (part === undefined || found.has(pointer)) return;
    found.set(pointer, isConditional ? { ...part, isConditional } : part);
    for (const other of part.together) add(other, isConditional);
    for (const choice of part.choices) {
      const fitting = choice.filter((branch) => mayBe(schemas, branch, value));
      for (const branch of fitting.length > 0 ? fitting : choice) add(branch, isConditional);
    }
    for (const other of part.conditional) add(other, true);
  };
  for (const pointer of pointers) add(pointer);
  return [...found.values()];
}

/** Whether nothing that a branch says for certain speaks against a value: not its type, and not a constant. */
function mayBe(schemas: Schemas, branch: string, value: unknown, around: readonly string[] = []): boolean {
  const part = partAt(schemas, branch);
  if (part === undefined || around.includes(branch)) return true;
  const type = typeOf(value);
  if (part.type !== undefined && !part.type.includes(type) && !(type === 'integer' && part.type.includes('number')))
    return false;
  const contradicts = part.constants.some(
    ([key, constant]) => isPlainObject(value) && Object.hasOwn(value, key) && value[key] !== constant,
  );
  return !contradicts && part.together.every((other) => mayBe(schemas, other, value, [...around, branch]));
}
