import { type Contract, pointerOf, segmentsOf } from '../../core/contract.ts';
import { isPlainObject } from '../../core/override.ts';
import { reachOf } from '../schema.ts';

type Node = Record<string, unknown>;

/**
 * Where schemas were changed below a choice of exactly one, and nothing keeps its branches apart for certain, any of them will
 * do: otherwise a value that one branch described might now fit two. Changes `schemas` in place.
 *
 * @param changed JSON pointers into the document
 */
export function apartFrom(schemas: Record<string, Node>, changed: readonly string[]): void {
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, member] of Object.entries(node)) visit(member, pointer + pointerOf([key]));
    const branches = (node as Node).oneOf;
    if (!Array.isArray(branches) || (node as Node).anyOf !== undefined) return;
    const isTouched = reachOf({ ...schemas } as Contract['schemas'], `${pointer}/oneOf`).some((reach) =>
      changed.some((at) => at === reach || at.startsWith(`${reach}/`)),
    );
    if (!isTouched || areApart(schemas, branches)) return;
    delete (node as Node).oneOf;
    (node as Node).anyOf = branches;
  };
  visit(schemas, '#/components/schemas');
}

function areApart(schemas: Record<string, Node>, branches: readonly unknown[]): boolean {
  const facts = branches.map((branch) => factsOf(schemas, branch));
  return facts.every((a, index) => facts.slice(index + 1).every((b) => isApart(a, b)));
}

/** What holds for certain of every value that a schema describes. */
interface Facts {
  types: ReadonlySet<string> | undefined;
  required: ReadonlySet<string>;
  /** The only values of a key. */
  values: ReadonlyMap<string, readonly unknown[]>;
}

function isApart(a: Facts, b: Facts): boolean {
  if (a.types !== undefined && b.types !== undefined && a.types.isDisjointFrom(b.types)) return true;
  return [...a.values].some(([key, values]) => {
    const others = b.values.get(key);
    const isThere = a.required.has(key) && b.required.has(key);
    return isThere && others !== undefined && !values.some((value) => others.includes(value));
  });
}

function factsOf(schemas: Record<string, Node>, schema: unknown, depth = 10): Facts {
  if (!isPlainObject(schema) || depth === 0) return { types: undefined, required: new Set(), values: new Map() };
  const referred = typeof schema.$ref === 'string' ? [schemas[segmentsOf(schema.$ref)[2] ?? '']] : [];
  const parts = [...referred, ...(Array.isArray(schema.allOf) ? schema.allOf : [])].map((part) =>
    factsOf(schemas, part, depth - 1),
  );
  const own = schema.type === undefined ? undefined : new Set(([schema.type].flat() as string[]).flatMap(numbers));
  const values = Object.entries(isPlainObject(schema.properties) ? schema.properties : {}).flatMap(
    ([key, member]): [string, readonly unknown[]][] => {
      if (!isPlainObject(member)) return [];
      if ('const' in member) return [[key, [member.const]]];
      return Array.isArray(member.enum) ? [[key, member.enum]] : [];
    },
  );
  return {
    types: own ?? parts.find(({ types }) => types !== undefined)?.types,
    required: new Set([...((schema.required ?? []) as string[]), ...parts.flatMap(({ required }) => [...required])]),
    values: new Map([...parts.flatMap((part) => [...part.values]), ...values]),
  };
}

/** Every integer is a number. */
const numbers = (type: string) => (type === 'number' ? ['number', 'integer'] : [type]);
