import { KINDS, type Kind } from '../../src/contract/redact/values.ts';

/** A document uses something that the kit would otherwise silently ignore. */
export class UnsupportedSchema extends Error {
  override readonly name = 'UnsupportedSchema';
}

type Json = Readonly<Record<string, unknown>>;

/** Keywords whose value is one schema, a list of schemas, or a map of schemas. */
const ONE = ['items', 'not', 'if', 'then', 'else', 'additionalProperties'];
const LIST = ['oneOf', 'anyOf', 'allOf'];
const MAP = ['properties'];

/** Says what a value tells of a person, for redaction. */
export const PII = 'x-pii';

/** Everything that validators, types and derived cases understand. Support for another keyword is added on purpose. */
const KNOWN = new Set([
  ...ONE,
  ...LIST,
  ...MAP,
  '$ref',
  '$comment',
  'type',
  'enum',
  'const',
  'required',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  PII,
]);

/** Formats that `src/core/formats.ts` checks. */
const FORMATS = new Set(['date', 'date-time', 'email', 'uri', 'uuid']);

/** Throws `UnsupportedSchema`, with file and pointer, for a keyword, format or kind outside the lists, anywhere in a document. */
export function refuseUnknownKeywords(file: string, document: Json): void {
  visitSchemas(document, '#', (schema, pointer) => {
    for (const [keyword, value] of Object.entries(schema)) {
      if (!KNOWN.has(keyword)) {
        throw new UnsupportedSchema(
          `${file}${pointer}: the keyword "${keyword}" is not supported. Write it with ${[...LIST, 'if', 'not'].join(', ')}, or add support for it in scripts/generate/keywords.ts and src/core/derive.ts.`,
        );
      }
      if (keyword === 'format' && !FORMATS.has(String(value))) {
        throw new UnsupportedSchema(
          `${file}${pointer}: the format "${String(value)}" is not checked. Known: ${[...FORMATS].join(', ')}. Use a pattern, or add it to src/core/formats.ts.`,
        );
      }
      if (keyword === PII && !KINDS.includes(value as Kind)) {
        throw new UnsupportedSchema(
          `${file}${pointer}: "${String(value)}" is no kind of personal data. Known: ${KINDS.join(', ')}.`,
        );
      }
    }
  });
}

/** Calls `visit` for every schema of an OpenAPI document, wherever it stands: components, parameters, bodies, headers. */
function visitSchemas(node: unknown, pointer: string, visit: (schema: Json, pointer: string) => void): void {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) visitSchemas(child, `${pointer}/${index}`, visit);
  } else if (isObject(node)) {
    for (const [key, child] of Object.entries(node)) {
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (pointer === '#/components/schemas' || key === 'schema') visitSchema(child, at, visit);
      else if (key !== 'example' && key !== 'examples') visitSchemas(child, at, visit);
    }
  }
}

function visitSchema(schema: unknown, pointer: string, visit: (schema: Json, pointer: string) => void): void {
  if (typeof schema === 'boolean') return;
  if (!isObject(schema)) throw new UnsupportedSchema(`${pointer}: a schema must be an object or a boolean.`);
  visit(schema, pointer);
  for (const keyword of ONE) if (keyword in schema) visitSchema(schema[keyword], `${pointer}/${keyword}`, visit);
  for (const keyword of LIST) {
    for (const [index, child] of ((schema[keyword] ?? []) as unknown[]).entries())
      visitSchema(child, `${pointer}/${keyword}/${index}`, visit);
  }
  for (const keyword of MAP) {
    for (const [name, child] of Object.entries((schema[keyword] ?? {}) as Json))
      visitSchema(child, `${pointer}/${keyword}/${name}`, visit);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
