import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { Schema } from '../core/contract.ts';
import { formats } from '../core/formats.ts';

const DOCUMENT = 'document:';

/**
 * An Ajv with every component of a document: JSON Schema 2020-12, all errors, and the schema path of each is a JSON pointer
 * into the document, as far as components are concerned.
 */
export function ajvOf(schemas: Readonly<Record<string, Schema>>, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, inlineRefs: false, formats, ...options });
  for (const [name, schema] of Object.entries(schemas)) addComponent(ajv, name, schema);
  return ajv;
}

/** A schema from somewhere in the document, with references that lead into the document from anywhere. */
export function absolute<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string' ? DOCUMENT + value : value,
  );
}

/**
 * Each component is a schema of its own under its pointer, so that they call each other instead of being copied into
 * each other, and Ajv is told where it stands in the document: otherwise the schema path of an error starts anew in
 * each component.
 */
function addComponent(ajv: Ajv2020, name: string, schema: Schema): void {
  const pointer = `#/components/schemas/${name}`;
  ajv.addSchema(schema, `${DOCUMENT}${pointer}`);
  const entry = ajv.schemas[`${DOCUMENT}${pointer}`] as { schemaPath?: string } | undefined;
  if (entry === undefined) throw new Error(`Ajv has lost ${pointer}`);
  entry.schemaPath = pointer;
}
