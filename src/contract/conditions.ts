import { type Contract, deref, type Schema } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { propertiesOf, shapesOf } from '../core/shape.ts';
import { describeExpectation, either } from './describe.ts';

type Schemas = Contract['schemas'];

/** Under what something holds, in words. */
export interface Condition {
  /** For people, for example `status.overall is APPROVED`. */
  text: string;
  /** The field that tells the branches of a choice apart, as it is named in the text. Default: it is no such branch. */
  tells?: string;
  /** The branches of the choice that it is a branch of. Default: of none. */
  choice?: readonly Schema[];
}

/** So much of a list of values stands in a condition. Unit: characters. */
const SHOWN = 200;

/** Said beside a schema, and of no value. */
const SILENT: ReadonlySet<string> = new Set(['description', 'title', '$comment', 'examples', 'default', 'x-pii']);

/**
 * What a schema asks of a value, as a condition in words. `undefined` where it says something that there are no words for:
 * half a condition would be a wrong one.
 *
 * @param at how the value is called: `status`, `''` for the whole body
 * @param present what is known to be there, as it is called. Default: nothing
 */
export function conditionOf(
  schemas: Schemas,
  schema: unknown,
  at: string,
  present: ReadonlySet<string> = new Set(),
): string | undefined {
  const clauses = clausesOf(schemas, schema, at, present);
  return clauses === undefined || clauses.length === 0 ? undefined : clauses.join(' and ');
}

function clausesOf(schemas: Schemas, schema: unknown, at: string, around: ReadonlySet<string>): string[] | undefined {
  if (!isPlainObject(schema)) return undefined;
  const parts = [schema, ...listed(schema.allOf).map((part) => (isPlainObject(part) ? part : {}))];
  const required = parts.flatMap((part) => listed(part.required)).map((key) => within(at, String(key)));
  const present = around.union(new Set(required));
  const found: string[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (SILENT.has(keyword)) continue;
    const clauses = clauseOf(schemas, schema, keyword, value, at, present);
    if (clauses === undefined) return undefined;
    found.push(...clauses);
  }
  return found;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function clauseOf(
  schemas: Schemas,
  schema: Schema,
  keyword: string,
  value: unknown,
  at: string,
  present: ReadonlySet<string>,
): string[] | undefined {
  switch (keyword) {
    case '$ref':
      return clausesOf(schemas, deref(schemas, { $ref: value }), at, present);
    case 'const':
      return [`${at} is ${worded('const', { allowedValue: value })}`];
    case 'enum':
      return [`${at} is ${worded('enum', { allowedValues: value })}`];
    case 'minLength':
    case 'minItems':
      return value === 1 ? [`${at} is not empty`] : undefined;
    case 'type':
      return typeClauses(schema, value, at);
    case 'allOf': {
      const all = (value as unknown[]).map((part) => clausesOf(schemas, part, at, present));
      return all.includes(undefined) ? undefined : all.flatMap((clauses) => clauses ?? []);
    }
    case 'anyOf':
    case 'oneOf': {
      const options = (value as unknown[]).map((part) => conditionOf(schemas, part, at, present));
      return options.includes(undefined) ? undefined : [`(${either((options as string[]).map(grouped))})`];
    }
    case 'not':
      return notClauses(schemas, value, at, present);
    case 'required':
      return (value as string[])
        .filter((key) => !isTold(schemas, schema, key))
        .map((key) => `${within(at, key)} is there`);
    case 'properties':
      return propertyClauses(schemas, value as Schema, at, present);
    default:
      return undefined;
  }
}

/** The contrary of a condition. */
export const notOf = (text: string) => `not ${isGrouped(text) ? text : `(${text})`}`;

/** Of several conditions, which of them belong together. */
const grouped = (text: string) => (/ and /.test(text) && !isGrouped(text) ? `(${text})` : text);

/** Whether the first parenthesis is closed by the last character. */
function isGrouped(text: string): boolean {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

/** A type beside what says more needs no words. */
function typeClauses(schema: Schema, type: unknown, at: string): string[] | undefined {
  const saysMore = ['const', 'enum', 'properties', 'required', 'minLength', 'minItems', 'pattern'].some(
    (each) => each in schema,
  );
  if (saysMore) return [];
  return at === '' || typeof type !== 'string' ? undefined : [`${at} is ${type === 'null' ? 'null' : `a ${type}`}`];
}

function notClauses(schemas: Schemas, value: unknown, at: string, present: ReadonlySet<string>): string[] | undefined {
  const items = isPlainObject(value) && Object.keys(value).length === 1 ? value.items : undefined;
  // No list of which every entry is something else: one entry is that.
  if (isPlainObject(items) && Object.keys(items).length === 1 && isPlainObject(items.not)) {
    const { not } = items;
    if ('const' in not) return [`${at} holds ${worded('const', { allowedValue: not.const })}`];
  }
  const inner = conditionOf(schemas, value, at, present);
  if (inner === undefined) return undefined;
  const plain = !/ (?:and|or) /.test(inner) && inner.startsWith(`${at} is `);
  return [plain ? `${at} is not ${inner.slice(`${at} is `.length)}` : notOf(inner)];
}

function propertyClauses(
  schemas: Schemas,
  properties: Schema,
  at: string,
  present: ReadonlySet<string>,
): string[] | undefined {
  const found: string[] = [];
  for (const [key, property] of Object.entries(properties)) {
    const name = within(at, key);
    if (property === true || (isPlainObject(property) && Object.keys(property).every((each) => SILENT.has(each))))
      continue;
    const clauses = property === false ? [`${name} is absent`] : clausesOf(schemas, property, name, present);
    if (clauses === undefined) return undefined;
    const mayLack = property !== false && clauses.length > 0 && !present.has(name);
    found.push(...(mayLack ? [`(${name} is absent or ${clauses.join(' and ')})`] : clauses));
  }
  return found;
}

/** Whether what is said of a key that must be there has words of its own. */
function isTold(schemas: Schemas, { properties }: Schema, key: string): boolean {
  const property = isPlainObject(properties) ? properties[key] : undefined;
  return (
    property !== undefined && property !== true && (clausesOf(schemas, property, key, new Set([key]))?.length ?? 1) > 0
  );
}

const worded = (keyword: string, params: Record<string, unknown>) =>
  describeExpectation({ keyword, params, instancePath: '', schemaPath: '' }, SHOWN);

export const within = (at: string, key: string) => (at === '' ? key : `${at}.${key}`);

/**
 * What tells each branch of a choice from the others: the constants of a key that all of them have, else their names.
 * `undefined` for a branch that has neither.
 */
export function branchConditions(schemas: Schemas, branches: readonly Schema[], at: string): (Condition | undefined)[] {
  const tables = branches.map((branch) => constantsOf(schemas, branch));
  const telling = [...(tables[0]?.keys() ?? [])].find((key) => {
    const values = tables.map((table) => table.get(key));
    return values.every((each) => each !== undefined) && new Set(values.flat()).size === values.flat().length;
  });
  return branches.map((branch, index) => {
    const values = telling === undefined ? undefined : tables[index]?.get(telling);
    if (telling !== undefined && values !== undefined) {
      const name = within(at, telling);
      return { text: `${name} is ${worded('enum', { allowedValues: values })}`, tells: name, choice: branches };
    }
    const form = typeof branch.$ref === 'string' ? branch.$ref.slice(branch.$ref.lastIndexOf('/') + 1) : branch.title;
    if (form === undefined) return undefined;
    return { text: `${at === '' ? 'the body' : at} has the form ${String(form)}`, choice: branches };
  });
}

/** The values that each key of an object may have, where these are listed. */
function constantsOf(schemas: Schemas, branch: Schema): Map<string, readonly unknown[]> {
  const [shape, ...others] = shapesOf(schemas, branch);
  const found = new Map<string, readonly unknown[]>();
  if (shape === undefined || others.length > 0) return found;
  for (const { name, schema, required } of propertiesOf(shape)) {
    if (!required || !isPlainObject(schema)) continue;
    for (const part of (schema.allOf as Schema[] | undefined) ?? [schema]) {
      const node = isPlainObject(part) ? deref(schemas, part) : {};
      if ('const' in node) found.set(name, [node.const]);
      else if (Array.isArray(node.enum) && !found.has(name)) found.set(name, node.enum);
    }
  }
  return found;
}
