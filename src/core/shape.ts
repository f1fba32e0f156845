import { type Contract, deref, type Schema } from './contract.ts';

type Schemas = Contract['schemas'];

/**
 * One way for a value to satisfy a schema: all of `parts` hold together. References, `allOf`, `oneOf` and `anyOf` are
 * resolved; `if`, `then`, `else` and `not` are left to the validator.
 */
export interface Shape {
  /** The name of the branch, where a schema has several that are objects: that of its component. */
  branch: string | undefined;
  parts: readonly Schema[];
}

/** The shapes that a value may have. Branches that only differ in scalars count as one shape. */
export function shapesOf(schemas: Schemas, schema: Schema): Shape[] {
  const node = deref(schemas, schema);
  const own: Shape[] = [{ branch: undefined, parts: [node] }];
  const all = (node.allOf ?? []) as Schema[];
  const choices = [node.oneOf, node.anyOf].filter((list) => list !== undefined) as Schema[][];
  let shapes = own;
  for (const part of all) shapes = together(shapes, shapesOf(schemas, part));
  for (const choice of choices) shapes = together(shapes, alternatives(schemas, choice));
  return shapes;
}

function alternatives(schemas: Schemas, choice: readonly Schema[]): Shape[] {
  const objects: Shape[] = [];
  const scalars: Schema[] = [];
  for (const each of choice) {
    for (const shape of shapesOf(schemas, each)) {
      if (shape.parts.some((part) => part.properties !== undefined))
        objects.push({ ...shape, branch: shape.branch ?? nameOf(each) });
      else scalars.push(...shape.parts);
    }
  }
  if (objects.length < 2) return [{ branch: undefined, parts: [...objects.flatMap(({ parts }) => parts), ...scalars] }];
  return objects.map((shape) => ({ ...shape, parts: [...shape.parts, ...scalars] }));
}

function together(left: readonly Shape[], right: readonly Shape[]): Shape[] {
  return left.flatMap((a) => right.map((b) => ({ branch: a.branch ?? b.branch, parts: [...a.parts, ...b.parts] })));
}

function nameOf(schema: Schema): string | undefined {
  return typeof schema.$ref === 'string' ? schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1) : undefined;
}

/** The JSON types that a shape allows anywhere. */
export const typesOf = oncePerShape(({ parts }): ReadonlySet<string> => {
  const types = parts.flatMap((part) => (part.type === undefined ? [] : ([part.type].flat() as string[])));
  return new Set(types);
});

/** A property of a shape, with all that is said of it. */
export interface Property {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The properties that the parts of a shape name. What several parts say of one is joined. */
export const propertiesOf = oncePerShape(({ parts }): readonly Property[] => {
  const found = new Map<string, Schema[]>();
  for (const part of parts) {
    for (const [name, schema] of Object.entries((part.properties ?? {}) as Record<string, Schema>)) {
      found.set(name, [...(found.get(name) ?? []), schema]);
    }
  }
  const required = new Set(parts.flatMap((part) => (part.required ?? []) as string[]));
  return [...found].map(([name, said]) => ({
    name,
    schema: said.length === 1 ? (said[0] as Schema) : { allOf: said },
    required: required.has(name),
  }));
});

/** What the elements of a list must be, if a part says so. */
export function itemsOf({ parts }: Shape): Schema | undefined {
  return parts.find((part) => part.items !== undefined)?.items as Schema | undefined;
}

/** The value of a keyword, from the first part that has it. */
export function keyword<T>({ parts }: Shape, name: string): T | undefined {
  return parts.find((part) => part[name] !== undefined)?.[name] as T | undefined;
}

/**
 * A small valid value: the first constant, enum member, default or example; else the least that the bounds allow, and of
 * an object what is required. Rules across fields are not looked at.
 */
export function exemplar(schemas: Schemas, schema: Schema): unknown {
  return exemplarOf(schemas, shapesOf(schemas, schema)[0] as Shape);
}

export function exemplarOf(schemas: Schemas, shape: Shape): unknown {
  for (const name of ['const', 'default'])
    if (shape.parts.some((part) => Object.hasOwn(part, name))) return keyword(shape, name);
  const listed = keyword<readonly unknown[]>(shape, 'enum');
  if (listed !== undefined) return listed[0];
  const types = typesOf(shape);
  const example = keyword<readonly unknown[]>(shape, 'examples')?.find(
    (value) => value !== null && typeof value !== 'object',
  );
  if (example !== undefined) return example;
  if (types.has('object') || shape.parts.some((part) => part.properties !== undefined)) {
    const required = propertiesOf(shape).filter((property) => property.required);
    return Object.fromEntries(required.map(({ name, schema }) => [name, exemplar(schemas, schema)]));
  }
  if (types.has('array')) {
    const items = itemsOf(shape);
    return Array.from({ length: keyword<number>(shape, 'minItems') ?? 0 }, () =>
      items === undefined ? null : exemplar(schemas, items),
    );
  }
  if (types.has('string'))
    return (
      FORMAT_EXAMPLES[keyword<string>(shape, 'format') ?? ''] ?? 'x'.repeat(keyword<number>(shape, 'minLength') ?? 1)
    );
  if (types.has('integer') || types.has('number')) return keyword<number>(shape, 'minimum') ?? 0;
  if (types.has('boolean')) return false;
  return null;
}

const FORMAT_EXAMPLES: Record<string, string> = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'nobody@consumer.example',
  uri: 'https://files.example/1',
  uuid: '00000000-0000-4000-8000-000000000001',
};

/** A shape never changes, and is asked for the same thousands of times. */
function oncePerShape<T>(read: (shape: Shape) => T): (shape: Shape) => T {
  const known = new WeakMap<Shape, T>();
  return (shape) => {
    const found = known.get(shape) ?? read(shape);
    known.set(shape, found);
    return found;
  };
}
