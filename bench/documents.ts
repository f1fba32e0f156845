// The kit's documents, as other tools can take them.
import type { Contract, Schema } from '../src/core/contract.ts';

/**
 * A component and all that it refers to, as a JSON Schema of its own: for tools that know neither conditions nor intersections.
 * Rules between fields (`if`) are left out, so whoever works from it checks less than the document says.
 */
export function plainSchema({ schemas }: Contract, name: string): Schema {
  const $defs = JSON.parse(JSON.stringify(schemas, (_, value) => (isObject(value) ? merged(schemas, value) : value)));
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return JSON.parse(
    JSON.stringify({ $schema, $ref: refOf(name), $defs }).replaceAll('#/components/schemas/', '#/$defs/'),
  );
}

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const refOf = (name: string) => `#/components/schemas/${name}`;

/** A schema with what its `allOf` asks for in it, without conditions. */
function merged(schemas: Contract['schemas'], schema: Schema): Schema {
  const { if: _, then: __, else: ___, allOf, ...own } = schema;
  let all: Schema = own;
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const target = typeof part.$ref === 'string' ? schemas[part.$ref.slice(refOf('').length)] : part;
    const { properties, required, ...rest } = merged(schemas, target as Schema);
    all = {
      ...rest,
      ...all,
      ...(properties !== undefined && { properties: { ...properties, ...(all.properties as object | undefined) } }),
      ...(required !== undefined && {
        required: [...new Set([...(required as string[]), ...((all.required ?? []) as string[])])],
      }),
    };
  }
  return all;
}
