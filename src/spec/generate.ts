import fc from 'fast-check';
import type { Contract, Schema } from '../core/contract.ts';
import { pointerOf } from '../core/contract.ts';
import { deepEqual } from '../core/formats.ts';
import { setOwn } from '../core/override.ts';
import type { Random } from '../core/random.ts';
import { itemsOf, keyword, propertiesOf, type Shape, shapesOf, typesOf } from '../core/shape.ts';
import { DAY, isoDate } from '../core/time.ts';

type Schemas = Contract['schemas'];

/** Deeper than this, only what is required is made. */
const DEEP = 5;
/** Deeper than this, nothing is made: a schema that requires itself has no end. */
const ENDLESS = 40;
/** A list has at most so many elements more than it must. */
const MORE = 3;
/** How likely something is that need not be there. */
const PRESENT = 0.8;

/** What values are made for. */
export interface Making {
  schemas: Schemas;
  /** Each value is drawn by its place, so that a field of the same name is the same in every callback of a story. */
  random: Random;
  /** Where identifiers are drawn from, so that they stay the same when everything else is drawn again. Default: `random`. */
  steady?: Random;
  /** Times and dates are made around it. Milliseconds since the Unix epoch. */
  at: number;
}

/**
 * A value that a schema allows: constants and members of sets as they are, texts by format, pattern and length, numbers
 * within their bounds, of what is optional mostly something. Conditions (`if`, `not`, `dependentRequired`) are not looked at: whoever needs them kept asks
 * the validator, and draws again.
 */
export function makeValue(making: Making, schema: Schema, path = ''): unknown {
  const { schemas, random } = making;
  if (path.split('/').length > ENDLESS) return null;
  const { steady = random } = making;
  if (random !== steady && isIdentifier(path.slice(path.lastIndexOf('/') + 1)))
    return makeValue({ ...making, random: steady }, schema, path);
  const shapes = shapesOf(schemas, schema);
  const shape = random.pick(`${path}?`, shapes);
  const only = shape.parts.find((part) => Object.hasOwn(part, 'const'));
  if (only !== undefined) return only.const;
  const members = membersOf(shape);
  if (members !== undefined) return random.pick(path, members);
  const example = keyword<readonly unknown[]>(shape, 'examples');
  if (example !== undefined && example.length > 0 && random.chance(`${path}!`, 0.5))
    return random.pick(`${path}!!`, example);
  switch (typeIn(making, shape, path)) {
    case 'object':
      return objectOf(making, shape, path);
    case 'array':
      return listOf(making, shape, path);
    case 'integer':
      return numberOf(random, shape, path, 1);
    case 'number':
      return numberOf(random, shape, path, 0.01);
    case 'boolean':
      return random.chance(path, 0.5);
    case 'null':
      return null;
    default:
      return textOf(making, shape, path);
  }
}

/** Whether a key is somebody's own name for something: a verification, a person, an order. */
export const isIdentifier = (key: string): boolean =>
  /(?:^|[a-z_-])(?:[Ii][Dd]|[Rr]ef(?:erence)?|[Kk]ey|[Tt]oken)$/.test(key);

/** What every set of a shape allows; of a set beside `type: string`, which leaves it open, its members. */
function membersOf(shape: Shape): readonly unknown[] | undefined {
  const sets = shape.parts.flatMap((part) => (Array.isArray(part.enum) ? [part.enum as unknown[]] : []));
  const [first, ...others] = sets;
  if (first === undefined) return undefined;
  const common = first.filter((value) => others.every((other) => other.some((each) => deepEqual(each, value))));
  return common.length > 0 ? common : first;
}

function typeIn({ random }: Making, shape: Shape, path: string): string | undefined {
  const types = [...typesOf(shape)];
  if (types.length === 0) {
    if (shape.parts.some(({ properties }) => properties !== undefined)) return 'object';
    return itemsOf(shape) === undefined ? undefined : 'array';
  }
  // Null is rather the exception.
  const values = types.filter((type) => type !== 'null');
  return values.length < types.length && (values.length === 0 || random.chance(`${path}~`, 0.1))
    ? 'null'
    : random.pick(`${path}~~`, values);
}

function objectOf(making: Making, shape: Shape, path: string): Record<string, unknown> {
  const isDeep = path.split('/').length > DEEP;
  const made: Record<string, unknown> = {};
  for (const { name, schema, required } of propertiesOf(shape)) {
    if ((schema as unknown) === false) continue;
    const at = path + pointerOf([name]);
    if (required || (!isDeep && making.random.chance(`${at}+`, PRESENT)))
      setOwn(made, name, makeValue(making, schema, at));
  }
  for (const name of shape.parts.flatMap((part) => (part.required ?? []) as string[]))
    if (!Object.hasOwn(made, name)) setOwn(made, name, makeValue(making, extraOf(shape), path + pointerOf([name])));
  for (let count = 1; Object.keys(made).length < (keyword<number>(shape, 'minProperties') ?? 0); count++)
    setOwn(made, `key${count}`, makeValue(making, extraOf(shape), `${path}/key${count}`));
  return made;
}

/** What a key must be that no property names. */
function extraOf(shape: Shape): Schema {
  const extra = keyword<Schema | boolean>(shape, 'additionalProperties');
  return typeof extra === 'object' ? extra : { type: 'string' };
}

function listOf(making: Making, shape: Shape, path: string): unknown[] {
  const first = keyword<readonly Schema[]>(shape, 'prefixItems') ?? [];
  const items = itemsOf(shape) ?? {};
  const least = Math.max(keyword<number>(shape, 'minItems') ?? 0, first.length);
  const most = keyword<number>(shape, 'maxItems') ?? least + MORE;
  const isDeep = path.split('/').length > DEEP;
  const length = isDeep
    ? least
    : making.random.int(path, Math.min(Math.max(least, 1), most), Math.min(most, least + MORE));
  const isUnique = keyword(shape, 'uniqueItems') === true;
  const made: unknown[] = [];
  // Of a small set there may be no more different elements.
  for (let draw = 0; made.length < length && draw < length + 50; draw++) {
    const value = makeValue(making, first[draw] ?? items, `${path}/${draw}`);
    if (!isUnique || !made.some((other) => deepEqual(other, value))) made.push(value);
  }
  return made;
}

function numberOf(random: Random, shape: Shape, path: string, fineness: number): number {
  const step = keyword<number>(shape, 'multipleOf') ?? fineness;
  const bound = (names: [string, string], tighter: (...all: number[]) => number) => {
    const plain = shape.parts.flatMap((part) => (typeof part[names[0]] === 'number' ? [Number(part[names[0]])] : []));
    const exclusive = shape.parts.flatMap((part) =>
      typeof part[names[1]] === 'number'
        ? [Number(part[names[1]]) + (names[1] === 'exclusiveMinimum' ? step : -step)]
        : [],
    );
    return plain.length + exclusive.length === 0 ? undefined : tighter(...plain, ...exclusive);
  };
  const least = bound(['minimum', 'exclusiveMinimum'], Math.max);
  const most = bound(['maximum', 'exclusiveMaximum'], Math.min);
  const from = least ?? Math.min(0, most ?? 0);
  const to = most ?? Math.max(from, 0) + 1000 * step;
  const steps = random.int(path, Math.ceil(from / step), Math.max(Math.floor(to / step), Math.ceil(from / step)));
  // Without what binary fractions leave behind.
  return Number((steps * step).toPrecision(12));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function textOf(making: Making, shape: Shape, path: string): string {
  const { random } = making;
  const least = keyword<number>(shape, 'minLength') ?? 0;
  const most = keyword<number>(shape, 'maxLength') ?? Math.max(least, 12);
  const pattern = keyword<string>(shape, 'pattern');
  if (pattern !== undefined) return matching(pattern, random.int(path, 0, 2 ** 31), least, most);
  const format = keyword<string>(shape, 'format');
  const made = format === undefined ? undefined : FORMATS[format]?.(making, path);
  if (made !== undefined) return made;
  const length = random.int(`${path}#`, Math.min(Math.max(least, 6), most), Math.max(least, Math.min(most, 12)));
  return random.text(path, length, LETTERS);
}

/** Made once for each pattern: to read an expression takes longer than to write a text for it. */
const patterns = new Map<string, fc.Arbitrary<string>>();

/** A text for a pattern, as far as its length can be kept. */
function matching(pattern: string, seed: number, least: number, most: number): string {
  const texts = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' });
  patterns.set(pattern, texts);
  const fits = (text: string) => [...text].length >= least && [...text].length <= most;
  const [first = ''] = fc.sample(texts, { seed, numRuns: 1 });
  return fits(first) ? first : (fc.sample(texts, { seed, numRuns: 50 }).find(fits) ?? first);
}

const host = (random: Random, path: string) => `${random.text(path, 8, LETTERS)}.example`;
const FORMATS: Readonly<Record<string, (making: Making, path: string) => string>> = {
  date: ({ at, random }, path) => isoDate(at - random.int(path, 0, 365) * DAY),
  'date-time': ({ at, random }, path) => new Date(at - random.int(path, 0, DAY)).toISOString(),
  time: ({ at, random }, path) => new Date(at - random.int(path, 0, DAY)).toISOString().slice(11),
  email: ({ random }, path) => `${random.text(path, 8, LETTERS)}@${host(random, `${path}@`)}`,
  uri: ({ random }, path) => `https://${host(random, `${path}@`)}/${random.text(path, 10, LETTERS)}`,
  url: ({ random }, path) => `https://${host(random, `${path}@`)}/${random.text(path, 10, LETTERS)}`,
  'uri-reference': ({ random }, path) => `/${random.text(path, 10, LETTERS)}`,
  hostname: ({ random }, path) => host(random, path),
  uuid: ({ random }, path) => random.uuid(path),
  // The blocks of RFC 5737 and RFC 3849, which belong to nobody.
  ipv4: ({ random }, path) => `192.0.2.${random.int(path, 1, 254)}`,
  ipv6: ({ random }, path) => `2001:db8::${random.int(path, 1, 65_535).toString(16)}`,
  byte: ({ random }, path) => btoa(random.text(path, 12, LETTERS)),
};
