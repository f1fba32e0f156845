import type { SchemaError } from '../core/contract.ts';
import { nearest } from '../core/errors.ts';

/** Text longer than this is cut where a value or a list of values is shown. Unit: characters. */
const SHOWN = 80;

/**
 * What a schema keyword asks for, in words, for example `one of APPROVED, DENIED, … (8 in all)`.
 *
 * @param shown the most characters of a list of values. Default: 80
 */
export function describeExpectation({ keyword, params, message }: SchemaError, shown = SHOWN): string {
  switch (keyword) {
    case 'type':
      return either([params.type].flat() as string[]);
    case 'enum':
      return oneOf(params.allowedValues as unknown[], shown);
    case 'const':
      return plain(params.allowedValue);
    case 'required':
      return `the key "${String(params.missingProperty)}"`;
    case 'additionalProperties':
      return `no key "${String(params.additionalProperty)}"`;
    case 'format':
      return `the format ${String(params.format)}`;
    case 'pattern':
      return `text that matches ${String(params.pattern)}`;
    case 'minLength':
    case 'maxLength':
      return `${keyword === 'minLength' ? 'at least' : 'at most'} ${count(params.limit, 'character')}`;
    case 'minItems':
    case 'maxItems':
      return `${keyword === 'minItems' ? 'at least' : 'at most'} ${count(params.limit, 'item')}`;
    case 'uniqueItems':
      return 'each item once';
    case 'minimum':
      return `${String(params.limit)} or more`;
    case 'maximum':
      return `${String(params.limit)} or less`;
    default:
      return message ?? keyword;
  }
}

/** `did you mean …?`, for a value that is nearly one of those that an `enum` allows. */
export function describeHint({ keyword, params }: SchemaError, value: unknown): string | undefined {
  if (keyword !== 'enum' || typeof value !== 'string' || value === '') return undefined;
  const near = nearest((params.allowedValues as unknown[]).map(String), value);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** What stood there instead, shortened; where the length is what is wrong, with the length. */
export function describeValue(value: unknown, keyword?: string): string {
  const shown = preview(value);
  if (typeof value === 'string' && (keyword === 'maxLength' || keyword === 'minLength')) {
    return `${shown} (${count([...value].length, 'character')})`;
  }
  if (Array.isArray(value) && (keyword === 'maxItems' || keyword === 'minItems'))
    return `${shown} (${count(value.length, 'item')})`;
  return shown;
}

/** `a, b or c`, each once. */
export function either(options: readonly string[]): string {
  const different = [...new Set(options)];
  const last = different.pop() ?? 'nothing';
  return different.length === 0 ? last : `${different.join(', ')} or ${last}`;
}

/** A JSON value on one line of at most 80 characters; `absent` for `undefined`. Its size does not matter. */
export function preview(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = compact(value, SHOWN);
  return text.length > SHOWN ? `${cut(text, SHOWN - 1)}…` : text;
}

/** JSON text of a value, given up once it is longer than `budget`: no more of the value is looked at. */
function compact(value: unknown, budget: number): string {
  if (typeof value === 'string') return JSON.stringify(value.length > budget ? `${cut(value, budget)}…` : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (text.length > budget) return text;
    if (text.length > 1) text += ', ';
    if (!isList) text += `${compact(key, budget)}: `;
    text += compact((value as Record<string, unknown>)[key], Math.max(0, budget - text.length));
  }
  return text + (isList ? ']' : '}');
}

/** Never in the middle of a character that takes two UTF-16 units. */
function cut(text: string, length: number): string {
  const end = /[\ud800-\udbff]/.test(text[length - 1] ?? '') ? length - 1 : length;
  return text.slice(0, end);
}

function oneOf(allowed: readonly unknown[], shown: number): string {
  const names = allowed.map(plain);
  if (names.length === 1) return names[0] ?? '';
  const few = names.filter((_, index) => names.slice(0, index + 1).join(', ').length <= shown);
  if (few.length === names.length) return `one of ${names.join(', ')}`;
  return `one of ${few.join(', ')}, … (${names.length} in all)`;
}

/** Words as they are, anything else as JSON: a text that looks like a number or a literal has quotes. */
function plain(value: unknown): string {
  return typeof value === 'string' && /^(?!(?:true|false|null)$)[A-Za-z_][\w-]*$/.test(value) ? value : preview(value);
}

function count(number: unknown, unit: string): string {
  return `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
}
