import type { Source } from './source.ts';

/** A JSON Schema node of an OpenAPI 3.1 document. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * What stands in a parameter of a form that is not plain text: a JSON document, a number or a boolean as text, or the
 * elements of a list, each in a parameter of the same name.
 */
export type FormField = 'json' | 'number' | 'boolean' | 'repeated';

/** One event of a provider, read from its OpenAPI document by `npm run generate`. */
export interface EventInfo {
  summary: string;
  contentType: string;
  /** The header that names the event, where the provider sends one. */
  header?: { name: string; value: string };
  /**
   * Of an `application/x-www-form-urlencoded` body: the parameters that are more than plain text. Absent for other bodies.
   * Hand it to `encodeForm` and `decodeForm`.
   */
  form?: Readonly<Record<string, FormField>>;
  /** Where the callback is written: a JSON pointer into the document. */
  pointer: string;
  /** Where its body schema is written: a JSON pointer into the document. */
  bodyPointer: string;
}

/** The shape of what Ajv's precompiled validators leave behind. */
export interface SchemaError {
  /** JSON pointer into the payload. */
  instancePath: string;
  /** JSON pointer into the document. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (payload: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** The machine-readable contract of a provider: what `npm run generate` makes of its document. Loaded on demand. */
export interface Contract {
  /** The document's path in the package, for example `openapi/idenfy.yaml`. */
  file: string;
  /** `components.schemas` of the document. */
  schemas: Readonly<Record<string, Schema>>;
  validators: Readonly<Record<string, Validator>>;
  /**
   * Where the part of the document at a JSON pointer was written, for people: `acme.yaml:12:5`. Default: the file and the
   * pointer, as in a document that is written the way the pointers go.
   */
  placeOf?(pointer: string): string;
}

/** A deviation from the strict document that was seen in real traffic, or that the sources leave open. */
export type Tolerance = ValueTolerance | RuleTolerance;

interface Tolerated {
  /** Stable id, for example `manual-result-empty`. */
  id: string;
  /** The events it holds for; all unless told. */
  events?: readonly string[];
  /**
   * `legacy`: by its source it is the format of another time, which nobody sends any more, and the profile `legacy` says nothing of
   * it. Default: it may come today.
   */
  era?: 'legacy';
  source: Source;
}

/** A value that the document does not allow at its place. */
export interface ValueTolerance extends Tolerated {
  /** JSON pointer into the payload; `*` stands for one segment. */
  at: string;
  /**
   * What may stand there besides what the document allows. `empty-object`: an object without a key, though the document
   * requires some. `number-as-text`: the text of a number that the document allows there. `surplus`: whatever it is, where the
   * document allows no such key. `matches`: text that a regular expression fits.
   */
  accepts:
    | 'absent'
    | 'null'
    | 'empty-text'
    | 'fraction'
    | 'number-as-text'
    | 'empty-object'
    | 'surplus'
    | { readonly matches: string }
    | readonly string[];
  /** Another value that must stand in the payload, for the deviation to be tolerated: `at` is a JSON pointer. */
  when?: { at: string; is: unknown };
}

/** A rule of the document that is documented, and that not every source keeps. */
export interface RuleTolerance extends Tolerated {
  /** Its name in `components.schemas`, or the id of a `CrossFieldRule`. */
  rule: string;
}

/** A rule across the fields of a callback that JSON Schema cannot say. */
export interface CrossFieldRule {
  /** As the sources number it, for example `invariant 9`. */
  id: string;
  /** The events it holds for; all unless told. */
  events?: readonly string[];
  /** What must hold, in one sentence. */
  expected: string;
  source: Source;
  /** JSON pointers to the values that break it; none if it holds. The payload may be anything. */
  broken(payload: unknown): readonly string[];
}

/** The rules that a payload of an event breaks, each with the places where it does. */
export function brokenRules(
  rules: readonly CrossFieldRule[] = [],
  event: string,
  payload: unknown,
): { rule: CrossFieldRule; places: readonly string[] }[] {
  const broken: { rule: CrossFieldRule; places: readonly string[] }[] = [];
  for (const rule of rules) {
    const places = rule.events?.includes(event) === false ? [] : rule.broken(payload);
    if (places.length > 0) broken.push({ rule, places });
  }
  return broken;
}

/** Follows a `$ref` of the form `#/components/schemas/Name`; other schemas are returned as they are. */
export function deref(schemas: Contract['schemas'], schema: Schema): Schema {
  let current = schema;
  while (typeof current.$ref === 'string') {
    const name = current.$ref.replace('#/components/schemas/', '');
    const target = schemas[name];
    if (target === undefined) throw new Error(`Unresolvable reference ${current.$ref}`);
    current = target;
  }
  return current;
}

/** Splits a JSON pointer into its unescaped segments. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Joins segments into a JSON pointer. */
export function pointerOf(segments: readonly (string | number)[]): string {
  return segments.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
