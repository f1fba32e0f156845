import { type Contract, deref, type Schema } from './contract.ts';

type Schemas = Contract['schemas'];

/**
 * One way for a value to satisfy a schema: all of `parts` hold together. References, `allOf`, `oneOf` and `anyOf` are
 * resolved; `if`, `then`, `else` and `not` are left to the validator.
 */
export interface Shape {
  /**
   * The name of the branch, where a schema has several that are objects: that of its component; of one that is written in
   * place the constant that tells it from the others, else its title, else its number.
   */
  branch: string | undefined;
  /** The constant that the branch is named after, by its key. Default: it has its name from elsewhere. */
  tells?: Readonly<Record<string, unknown>>;
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
  return named(schemas, objects).map((shape) => ({ ...shape, parts: [...shape.parts, ...scalars] }));
}

/** Several shapes, no two of them with the same name. */
function named(schemas: Schemas, shapes: readonly Shape[]): Shape[] {
  const constants = shapes.map((shape) => constantsOf(schemas, shape));
  const telling = [...(constants[0]?.keys() ?? [])].find((key) => {
    const values = constants.map((each) => each.get(key));
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
  const found = shapes.map((shape, index): Shape => {
    if (shape.branch !== undefined) return shape;
    const value = telling === undefined ? undefined : constants[index]?.get(telling);
    if (telling !== undefined && value !== undefined && value !== '')
      return { ...shape, branch: String(value), tells: { [telling]: value } };
    return { ...shape, branch: keyword<string>(shape, 'title') || String(index + 1) };
  });
  const names = found.map(({ branch }) => branch);
  return found.map((shape, index) =>
    names.indexOf(shape.branch) === index ? shape : { ...shape, branch: `${shape.branch} ${index + 1}` },
  );
}

/** The keys of an object that can have one value only, with that value. */
function constantsOf(schemas: Schemas, shape: Shape): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { name, schema } of propertiesOf(shape)) {
    for (const part of (schema.allOf ?? [schema]) as (Schema | boolean)[]) {
      const node = typeof part === 'boolean' ? {} : deref(schemas, part);
      if ('const' in node) found.set(name, node.const);
    }
  }
  return found;
}

/** Of two choices that stand side by side, each branch of the one with each of the other. */
function together(left: readonly Shape[], right: readonly Shape[]): Shape[] {
  return left.flatMap((a) =>
    right.map((b) => ({
      branch: [a.branch, b.branch].filter((name) => name !== undefined).join(', ') || undefined,
      ...((a.tells ?? b.tells) && { tells: { ...a.tells, ...b.tells } }),
      parts: [...a.parts, ...b.parts],
    })),
  );
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
