import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Random } from '../../../src/core/random.ts';

/** What is drawn for one request, one after the other. */
export class Dice {
  readonly #random: Random;
  #count = 0;

  constructor(seed: number, number: number) {
    this.#random = Random.seeded(seed).split('request').split(number);
  }

  chance(probability: number): boolean {
    return this.#random.unit(this.#count++) < probability;
  }

  int(min: number, max: number): number {
    return this.#random.int(this.#count++, min, max);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)] as T;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a schema of any document
type Schema = any;

/** Numbers stand as their text, so that there may be some that no number is. */
class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const TEXTS = [
  ...['', ' ', '0', '-1', 'null', 'true', '__proto__', 'constructor', 'toString', '../../etc/passwd', '%00', '\u0000'],
  ...['\ud800', 'a\udc00b', '😀', '\u202e', 'ß', 'İ', '1e400', '2026-02-30', '<script>', "' OR 1=1 --", '{provider}'],
  ...['http://127.0.0.1:1/', 'http://[', 'ftp://a/', '//a', 'NaN', 'approved', 'customer-77', 'x'.repeat(5_000)],
];
const NUMBERS = [
  '0',
  '-0',
  '1',
  '-1',
  '1.5',
  '1e308',
  '-1e308',
  '1e400',
  '9007199254740993',
  '1e-400',
  '253402300800000',
];

/** JSON of any shape. */
function wild(dice: Dice, depth = 0): unknown {
  const kind = dice.int(0, depth > 4 ? 4 : 7);
  if (kind === 0) return null;
  if (kind === 1) return dice.chance(0.5);
  if (kind === 2) return new Raw(dice.pick(NUMBERS));
  if (kind <= 4) return dice.pick(TEXTS);
  if (kind === 5) return Array.from({ length: dice.int(0, 4) }, () => wild(dice, depth + 1));
  // A list of pairs: names may be there twice.
  return new Map(
    Array.from({ length: dice.int(0, 4) }, (_, i) => [{ name: dice.pick([...TEXTS, `k${i}`]) }, wild(dice, depth + 1)]),
  );
}

/** JSON as it is written: with numbers and repeated names that `JSON.stringify` does not write. */
function written(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (value instanceof Map)
    return `{${[...value].map(([{ name }, each]) => `${JSON.stringify(name)}:${written(each)}`).join(',')}}`;
  return JSON.stringify(value);
}

/** Requests as a document has them, and as it does not. */
export class Fuzzer {
  readonly #document: Schema;
  readonly operations: readonly { id: string; method: string; path: string; operation: Schema }[];
  /** Texts that answers have held, so that later requests are about something. */
  readonly #known: string[] = [];

  constructor(id: string) {
    this.#document = parse(readFileSync(new URL(`../../../openapi/${id}.yaml`, import.meta.url), 'utf8'));
    this.operations = Object.entries(this.#document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, Schema>)
        .filter(([method]) => /^(get|post|put|patch|delete)$/.test(method))
        .map(([method, operation]) => ({ id: operation.operationId, method: method.toUpperCase(), path, operation })),
    );
  }

  /** Keeps the texts of an answer. */
  learn(value: unknown): void {
    if (typeof value === 'string' && value.length < 100) this.#known[this.#known.length % 500] = value;
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value).slice(0, 20)) this.learn(each);
  }

  /** A request to an operation, mostly as the document has it. `weights`: how often an operation is left for another. */
  request(
    dice: Dice,
    base: string,
    credentials: Record<string, string>,
    skipped: Record<string, number> = {},
  ): Request {
    let chosen = dice.pick(this.operations);
    while (dice.chance(skipped[chosen.id] ?? 0)) chosen = dice.pick(this.operations);
    const { path, operation } = chosen;
    const parameters: Schema[] = (operation.parameters ?? []).map((each: Schema) => this.#resolved(each));
    const textOf = (schema: Schema) => {
      const value = this.value(schema, dice);
      return typeof value === 'string' ? value : written(value);
    };
    let there = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
      const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
      if (dice.chance(0.05)) return dice.pick(['%', '%E0%A4%A', '%00', '%2F', '..', '', '%ff']);
      return encodeURIComponent(textOf(parameter?.schema ?? {}).toWellFormed());
    });
    if (dice.chance(0.03))
      there = dice.pick([`${there}/`, `${there}/more`, there.toUpperCase(), `/${there}`, `${there};a=b`, `${there}%`]);
    const query = parameters
      .filter((each) => each.in === 'query' && dice.chance(each.required ? 0.95 : 0.4))
      .map(({ name, schema }) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(schema).toWellFormed())}`);
    if (dice.chance(0.05))
      query.push(dice.pick(['__proto__=1', 'a[b]=c', '%', '=', '&&', 'limit=1&limit=2', '%00=%00']));
    const headers = new Headers(dice.chance(0.95) ? credentials : {});
    for (const { name, schema } of parameters.filter((each) => each.in === 'header' && dice.chance(0.8)))
      headers.set(
        name,
        textOf(schema)
          .replaceAll(/[^ -~]/g, '')
          .trim(),
      );
    const method = dice.chance(0.97)
      ? chosen.method
      : dice.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']);
    const content = this.#resolved(operation.requestBody)?.content;
    const url = `${base}${there}${query.length > 0 ? `?${query.join('&')}` : ''}`;
    if (method === 'GET' || method === 'HEAD' || (content === undefined && dice.chance(0.9)))
      return new Request(url, { method, headers });
    const type = content === undefined ? 'application/json' : dice.pick(Object.keys(content));
    const value = dice.chance(0.95) ? this.value(content?.[type]?.schema ?? {}, dice) : wild(dice);
    if (dice.chance(0.95)) headers.set('content-type', type === 'multipart/form-data' ? `${type}; boundary=b` : type);
    else if (dice.chance(0.5))
      headers.set('content-type', dice.pick(['text/plain', 'application/json;charset=utf-16', ';', 'a/b']));
    return new Request(url, { method, headers, body: this.#bytes(type, value, dice) });
  }

  /** A value that a schema takes, and here and there one that it does not. */
  value(given: Schema, dice: Dice, depth = 0): unknown {
    if (dice.chance(0.02)) return wild(dice);
    const schema = this.#resolved(given);
    if (dice.chance(0.3) && this.#known.length > 0 && schema.type === 'string') return dice.pick(this.#known);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return dice.pick(schema.enum);
    if (schema.examples?.length > 0 && dice.chance(0.6)) return this.#plain(dice.pick(schema.examples));
    const branches = schema.oneOf ?? schema.anyOf;
    if (branches && !schema.properties) return this.value(dice.pick(branches), dice, depth + 1);
    const parts = [schema, ...(schema.allOf ?? []).map((each: Schema) => this.#resolved(each))];
    const properties = Object.assign({}, ...parts.map((each) => each.properties));
    const type = [schema.type ?? (Object.keys(properties).length > 0 ? 'object' : 'string')].flat();
    switch (depth > 6 ? 'null' : dice.pick(type)) {
      case 'object': {
        const required = parts.flatMap((each) => each.required ?? []);
        const names = Object.keys(properties).filter((name) => dice.chance(required.includes(name) ? 0.98 : 0.15));
        if (dice.chance(0.03)) names.push(dice.pick([...TEXTS, ...names, ...names]));
        return new Map(
          names.map((name) => [
            { name },
            this.value(Object.hasOwn(properties, name) ? properties[name] : {}, dice, depth + 1),
          ]),
        );
      }
      case 'array':
        return Array.from({ length: dice.int(schema.minItems ?? 0, 3) }, () =>
          this.value(schema.items ?? {}, dice, depth + 1),
        );
      case 'integer':
      case 'number':
        return new Raw(
          dice.chance(0.2)
            ? dice.pick(NUMBERS)
            : `${dice.int(schema.minimum ?? 0, Math.min(schema.maximum ?? 1_000, 1_000_000))}`,
        );
      case 'boolean':
        return dice.chance(0.5);
      case 'null':
        return null;
      default:
        if (schema.format === 'uri')
          return dice.pick(['https://consumer.example/hook', 'http://127.0.0.1:1/', 'http://user@a/', 'a:b']);
        if (schema.format === 'date') return dice.pick(['2026-01-01', '1900-02-29', '9999-12-31']);
        return dice.chance(0.5) ? dice.pick(TEXTS) : `text-${dice.int(0, 50)}`;
    }
  }

  #bytes(type: string, value: unknown, dice: Dice): Uint8Array<ArrayBuffer> {
    let text = written(value);
    if (type === 'application/x-www-form-urlencoded' && value instanceof Map)
      text = [...value]
        .map(
          ([{ name }, each]) =>
            `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent((typeof each === 'string' ? each : written(each)).toWellFormed())}`,
        )
        .join('&');
    if (type === 'multipart/form-data' && value instanceof Map) {
      const parts = [...value].map(
        ([{ name }, each]) =>
          `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${typeof each === 'string' ? each : written(each)}\r\n`,
      );
      text = `${parts.join('')}--b--\r\n`;
    }
    const bytes = Buffer.from(text);
    if (dice.chance(0.96)) return new Uint8Array(bytes);
    if (dice.chance(0.3)) return new Uint8Array(bytes.subarray(0, dice.int(0, bytes.length)));
    if (dice.chance(0.3)) return new Uint8Array(Buffer.concat([Buffer.from('\ufeff'), bytes]));
    if (dice.chance(0.3)) return new Uint8Array(Buffer.from('['.repeat(20_000)));
    if (bytes.length > 0) bytes[dice.int(0, bytes.length - 1)] = dice.int(0, 255);
    return new Uint8Array(bytes);
  }

  #plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#plain(each));
    if (typeof value !== 'object' || value === null) return value;
    return new Map(Object.entries(value).map(([name, each]) => [{ name }, this.#plain(each)]));
  }

  #resolved(schema: Schema): Schema {
    let current = schema;
    while (current?.$ref)
      current = current.$ref
        .slice(2)
        .split('/')
        .reduce((place: Schema, name: string) => place[name], this.#document);
    return current;
  }
}
