import { type Contract, type Schema, segmentsOf } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { remembered } from './memo.ts';
import { nodeAt } from './schema.ts';

type Schemas = Contract['schemas'];

/** What a contract says of the values at one place of a payload. */
export interface KnownValues {
  /** Whether the contract knows the place at all. */
  declared: boolean;
  /** What `enum`, `const` and `boolean` list there; empty where any value of a type may stand. */
  values: ReadonlySet<unknown>;
}

/** Asks a contract for the values that it lists at a place of the body at `bodyPointer`: a JSON pointer with `*` for the elements of a list. */
export const knownValuesOf = remembered((schemas: Schemas, bodyPointer: string) => {
  const answers = new Map<string, KnownValues>();
  return (place: string): KnownValues => {
    const known = answers.get(place) ?? lookUp(schemas, bodyPointer, place);
    answers.set(place, known);
    return known;
  };
});

function lookUp(schemas: Schemas, bodyPointer: string, place: string): KnownValues {
  let nodes = inPlace(schemas, [nodeAt(schemas, bodyPointer)]);
  for (const segment of segmentsOf(place)) {
    nodes = inPlace(
      schemas,
      nodes.map((node) => within(node, segment)),
    );
  }
  return { declared: nodes.length > 0, values: new Set(nodes.flatMap(listed)) };
}

function within({ properties, additionalProperties, items }: Schema, segment: string): unknown {
  if (isPlainObject(properties) && Object.hasOwn(properties, segment)) return properties[segment];
  return segment === '*' ? (items ?? additionalProperties) : additionalProperties;
}

/** The schemas that speak of the same value as some nodes do. */
function inPlace(schemas: Schemas, nodes: readonly unknown[]): Schema[] {
  const found = new Set<Schema>();
  const visit = (node: unknown): void => {
    if (!isPlainObject(node) || found.has(node)) return;
    found.add(node);
    if (typeof node.$ref === 'string') visit(nodeAt(schemas, node.$ref));
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = node[keyword];
      if (Array.isArray(branches)) branches.forEach(visit);
    }
    visit(node.then);
    visit(node.else);
  };
  nodes.forEach(visit);
  return [...found];
}

function listed(node: Schema): unknown[] {
  return [
    ...(Array.isArray(node.enum) ? node.enum : []),
    ...(Object.hasOwn(node, 'const') ? [node.const] : []),
    ...([node.type].flat().includes('boolean') ? [true, false] : []),
  ];
}
