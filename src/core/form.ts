import type { FormField } from './contract.ts';
import { VerihookError } from './errors.ts';
import { header, type Message, textOf, utf8 } from './message.ts';
import { isPlainObject, setOwn } from './override.ts';

export const FORM = 'application/x-www-form-urlencoded';

/** The parameters of a form that are more than plain text; `form` of an event's `EventInfo`. */
export type FormFields = Readonly<Record<string, FormField>>;

/** Something wrong with one parameter of a form. The others are decoded all the same. */
export interface FormProblem {
  /** The name of the parameter, decoded; whole, however long it is. */
  parameter: string;
  /**
   * `percent-encoding`: a `%` without two hex digits, left as it stands. `utf-8`: bytes that are no UTF-8, read as U+FFFD.
   * `duplicate`: sent more than once, the first is kept. `json`: no JSON where JSON belongs, kept as text. `name`: a name
   * that breaks programs, kept as any other. `length`: longer than `LONGEST_VALUE`, kept.
   */
  kind: 'percent-encoding' | 'utf-8' | 'duplicate' | 'json' | 'name' | 'length';
  expected: string;
  received: string;
}

export interface DecodedForm {
  payload: Record<string, unknown>;
  /** At most one of each kind for a parameter; empty if all is well. */
  problems: FormProblem[];
}

/** The longest parameter that passes without a problem, as encoded. Unit: bytes. */
export const LONGEST_VALUE = 1024 * 1024;

/**
 * A payload as the bytes of an `application/x-www-form-urlencoded` body: those that `URLSearchParams` gives. Parameters
 * stand in the order of the keys; a lone surrogate becomes U+FFFD, but within JSON, where it is escaped.
 *
 * A form cannot say everything. What is `undefined`, or `null` outside of JSON, is left out, and so is an empty list that
 * repeats its key. An object where text belongs goes out as JSON.
 */
export function encodeForm(payload: unknown, fields: FormFields = {}): Uint8Array {
  // All texts first: `toJSON` of a value may encode a form itself.
  const texts: string[] = [];
  if (isPlainObject(payload)) {
    for (const name in payload)
      if (Object.hasOwn(payload, name)) addTexts(texts, name, payload[name], fieldOf(fields, name));
  }
  let at = 0;
  for (let index = 0; index < texts.length; index += 2) {
    if (at > 0) at = writeByte(at, AMPERSAND);
    at = write(at, texts[index] as string);
    at = writeByte(at, EQUALS);
    at = write(at, texts[index + 1] as string);
  }
  const body = scratch.slice(0, at);
  if (scratch.length > KEPT) scratch = new Uint8Array(KEPT);
  return body;
}

/** Adds the name and the text of each parameter that a value makes. */
function addTexts(texts: string[], name: string, value: unknown, field: FormField | undefined): void {
  if (field === 'repeated' && Array.isArray(value)) {
    for (const each of value) addTexts(texts, name, each, undefined);
    return;
  }
  const text = field === 'json' ? JSON.stringify(value) : plainText(value);
  if (text !== undefined) texts.push(name, text);
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const [PERCENT, AMPERSAND, EQUALS, PLUS, SPACE] = [0x25, 0x26, 0x3d, 0x2b, 0x20];

/** What each ASCII character is written as; 0 if it is escaped. */
const WRITTEN = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === SPACE) return PLUS;
  return /[A-Za-z0-9*\-._]/.test(String.fromCharCode(code)) ? code : 0;
});
const HEX = utf8('0123456789ABCDEF');

/** What bodies are written in before they are cut to size: it grows as needed and stays at most so long. Unit: bytes. */
const KEPT = 64 * 1024;
let scratch = new Uint8Array(KEPT);

/** So much of a text is written at once, after room was made for the worst: nine bytes for a UTF-16 unit. */
const CHUNK = 4096;

function write(start: number, text: string): number {
  const { length } = text;
  let at = start;
  for (let index = 0; index < length; ) {
    const end = Math.min(length, index + CHUNK);
    const bytes = withRoom(at + (end - index) * 9 + 12);
    for (; index < end; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        const written = WRITTEN[code] as number;
        if (written !== 0) bytes[at++] = written;
        else at = writeEscaped(bytes, at, code);
      } else if (code < 0x800) {
        at = writeEscaped(bytes, at, 0xc0 | (code >> 6));
        at = writeEscaped(bytes, at, 0x80 | (code & 0x3f));
      } else {
        const point = text.codePointAt(index) as number;
        const scalar = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
        if (scalar > 0xffff) {
          index++;
          at = writeEscaped(bytes, at, 0xf0 | (scalar >> 18));
          at = writeEscaped(bytes, at, 0x80 | ((scalar >> 12) & 0x3f));
        } else at = writeEscaped(bytes, at, 0xe0 | (scalar >> 12));
        at = writeEscaped(bytes, at, 0x80 | ((scalar >> 6) & 0x3f));
        at = writeEscaped(bytes, at, 0x80 | (scalar & 0x3f));
      }
    }
  }
  return at;
}

function writeEscaped(bytes: Uint8Array, at: number, byte: number): number {
  bytes[at] = PERCENT;
  bytes[at + 1] = HEX[byte >> 4] as number;
  bytes[at + 2] = HEX[byte & 15] as number;
  return at + 3;
}

function writeByte(at: number, byte: number): number {
  withRoom(at + 1)[at] = byte;
  return at + 1;
}

function withRoom(size: number): Uint8Array {
  if (size > scratch.length) {
    const longer = new Uint8Array(Math.max(size, scratch.length * 2));
    longer.set(scratch);
    scratch = longer;
  }
  return scratch;
}

/**
 * The payload of an `application/x-www-form-urlencoded` body, and what is wrong with it. Never throws: names and texts are
 * those that `URLSearchParams` gives, whatever the bytes, of a name that comes twice the first. An absent parameter stays
 * absent, an empty one is `''`; a single object where a list is documented is kept as it was sent.
 *
 * @param fields those of the event; where only the body tells the event, a function that finds them by the text of other
 *   parameters
 */
export function decodeForm(
  body: Uint8Array | string,
  fields: FormFields | ((parameter: (name: string) => string | undefined) => FormFields | undefined) = {},
): DecodedForm {
  const { parameters, problems } = parametersIn(typeof body === 'string' ? utf8(body) : body);
  const known = typeof fields === 'function' ? (fields((name) => parameters.get(name)?.[0]) ?? {}) : fields;
  const payload: Record<string, unknown> = {};
  for (const [name, texts] of parameters) {
    const field = fieldOf(known, name);
    const [first = ''] = texts;
    if (field !== 'repeated' && texts.length > 1) {
      const expected = 'a parameter that comes once';
      problems.push({ parameter: name, kind: 'duplicate', expected, received: `it ${texts.length} times` });
    }
    setOwn(payload, name, field === 'repeated' ? texts : readValue(name, first, field, problems));
  }
  return { payload, problems };
}

/**
 * `decodeForm` for a message. Throws `wire/undecodable` if its `Content-Type` says that the body is something else; without
 * one, the body is a form.
 */
export function decodeFormMessage(message: Message, fields?: Parameters<typeof decodeForm>[1]): DecodedForm {
  const label = header(message, 'Content-Type');
  if (label !== undefined && label.split(';')[0]?.trim().toLowerCase() !== FORM)
    throw new VerihookError(
      'wire/undecodable',
      `The body is labelled ${JSON.stringify(label)}. Send ${FORM}, or leave the label out.`,
    );
  return decodeForm(message.body, fields);
}

/**
 * The payload of a form that somebody else has split into its parameters, such as a web framework or a log: texts are read
 * as `decodeForm` reads them, what is no text any more stays as it is.
 */
export function decodeParameters(parameters: Readonly<Record<string, unknown>>, fields: FormFields = {}): DecodedForm {
  const problems: FormProblem[] = [];
  const payload: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const field = fieldOf(fields, name);
    if (typeof value !== 'string') setOwn(payload, name, value);
    else setOwn(payload, name, field === 'repeated' ? [value] : readValue(name, value, field, problems));
  }
  return { payload, problems };
}

function readValue(parameter: string, text: string, field: FormField | undefined, problems: FormProblem[]): unknown {
  if (field === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (field === 'number' && NUMBER.test(text) && Number.isFinite(Number(text))) return Number(text);
  if (field === 'json') {
    try {
      return JSON.parse(text);
    } catch {
      problems.push({ parameter, kind: 'json', expected: 'JSON', received: shown(text) });
    }
  }
  return text;
}

/** As JSON writes numbers. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The texts of each parameter, in the order of their first appearance. */
function parametersIn(body: Uint8Array): { parameters: Map<string, string[]>; problems: FormProblem[] } {
  const parameters = new Map<string, string[]>();
  const problems = new Map<string, FormProblem>();
  // One character for each byte: what is UTF-8 shows once the percent signs are gone.
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('&', start);
    const end = next < 0 ? text.length : next;
    if (end > start) {
      const pair = text.slice(start, end);
      const equals = pair.indexOf('=');
      const name = decoded(equals < 0 ? pair : pair.slice(0, equals));
      const value = decoded(equals < 0 ? '' : pair.slice(equals + 1));
      const texts = parameters.get(name.text);
      if (texts === undefined) parameters.set(name.text, [value.text]);
      else texts.push(value.text);
      for (const wrong of wrongIn(pair, name, value)) {
        const key = `${wrong.kind} ${name.text}`;
        if (!problems.has(key)) problems.set(key, { parameter: name.text, ...wrong });
      }
    }
    start = end + 1;
  }
  return { parameters, problems: [...problems.values()] };
}

type Wrong = Pick<FormProblem, 'kind' | 'expected' | 'received'>;

/** The text of a name or value, and what was wrong with it. */
interface Decoded {
  text: string;
  wrong?: Wrong[];
}

const NOTHING: readonly Wrong[] = [];

function wrongIn({ length }: string, name: Decoded, value: Decoded): readonly Wrong[] {
  const isReserved = name.text === '__proto__';
  if (!isReserved && length <= LONGEST_VALUE && name.wrong === undefined && value.wrong === undefined) return NOTHING;
  const wrong = [...(name.wrong ?? []), ...(value.wrong ?? [])];
  if (isReserved)
    wrong.push({
      kind: 'name',
      expected: 'a parameter of the document',
      received: '__proto__, which is the prototype of an object',
    });
  if (length > LONGEST_VALUE)
    wrong.push({ kind: 'length', expected: `at most ${LONGEST_VALUE} bytes`, received: `${length} bytes` });
  return wrong;
}

const ESCAPED = /[%+\x80-\xff]/;

/** The text of an encoded name or value, each character of it one byte. */
function decoded(encoded: string): Decoded {
  if (!ESCAPED.test(encoded)) return { text: encoded };
  const bytes = Buffer.allocUnsafe(encoded.length);
  const wrong: Wrong[] = [];
  let length = 0;
  let all = 0;
  for (let at = 0; at < encoded.length; at++) {
    let byte = encoded.charCodeAt(at);
    if (byte === PLUS) byte = SPACE;
    else if (byte === PERCENT) {
      const value = hexDigit(encoded.charCodeAt(at + 1)) * 16 + hexDigit(encoded.charCodeAt(at + 2));
      if (value >= 0) {
        byte = value;
        at += 2;
      } else if (wrong.length === 0) {
        const received = shown(encoded.slice(at, at + 3));
        wrong.push({ kind: 'percent-encoding', expected: '% and two hex digits', received });
      }
    }
    bytes[length++] = byte;
    all |= byte;
  }
  const used = bytes.subarray(0, length);
  const text = all < 0x80 ? used.toString('latin1') : textOf(used);
  // U+FFFD may also have been sent.
  if (all >= 0x80 && text.includes('\ufffd') && Buffer.compare(utf8(text), used) !== 0)
    wrong.push({ kind: 'utf-8', expected: 'UTF-8', received: shown(text) });
  return wrong.length === 0 ? { text } : { text, wrong };
}

/** The value of a hex digit; for anything else, also behind the end, so little that no other digit makes up for it. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -256;
}

/** Own keys only: a parameter may be called `constructor`. */
const fieldOf = (fields: FormFields, name: string): FormField | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The beginning of a text, in quotes. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
