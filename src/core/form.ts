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
  // One text for the whole body, so that it takes one step to UTF-8.
  let text = '';
  let marks = 0;
  addTexts(payload, fields, (name, value) => {
    text += `${name}${NAME_END}${value}${VALUE_END}`;
    marks += 2;
  });
  const body = escaped(text, marks);
  if (body !== undefined) return body;
  // Such a character stands in the payload itself.
  const pairs: [string, string][] = [];
  addTexts(payload, fields, (name, value) => pairs.push([name, value]));
  return utf8(new URLSearchParams(pairs).toString());
}

/** Hands over the name and the text of each parameter that a payload makes. */
function addTexts(payload: unknown, fields: FormFields, add: (name: string, text: string) => void): void {
  if (!isPlainObject(payload)) return;
  for (const name of Object.keys(payload)) {
    const value = payload[name];
    // What objects inherit is no `FormField`, so a parameter may be called `constructor`.
    const field = fields[name];
    if (field === 'repeated' && Array.isArray(value)) {
      for (const each of value) {
        const text = plainText(each);
        if (text !== undefined) add(name, text);
      }
    } else {
      const text = field === 'json' ? JSON.stringify(value) : plainText(value);
      if (text !== undefined) add(name, text);
    }
  }
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const [PERCENT, PLUS, SPACE] = [0x25, 0x2b, 0x20];

/** Two characters that hardly any text has, so that names and values can go through one table. */
const [NAME_END, VALUE_END] = ['\0', '\x01'];

/** What each byte is written as: up to three bytes in one number, the first in its lowest bits. */
const WRITTEN = new Int32Array(256);
/** How many bytes that are. */
const WIDTH = new Uint8Array(256);
/** 1 for those that mark an end. */
const MARKS = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const character = String.fromCharCode(byte);
  const [high = 0, low = 0] = utf8(byte.toString(16).toUpperCase().padStart(2, '0'));
  const isPlain = /[A-Za-z0-9*\-._]/.test(character);
  WRITTEN[byte] = isPlain ? byte : byte === SPACE ? PLUS : PERCENT | (high << 8) | (low << 16);
  WIDTH[byte] = isPlain || byte === SPACE ? 1 : 3;
}
for (const [end, sign] of [
  [NAME_END, '='],
  [VALUE_END, '&'],
] as const) {
  WRITTEN[end.charCodeAt(0)] = sign.charCodeAt(0);
  WIDTH[end.charCodeAt(0)] = 1;
  MARKS[end.charCodeAt(0)] = 1;
}

/** Most bodies are written in the same place, before they are cut to size. Unit: bytes of text. */
const ROOM = 32 * 1024;
const encoder = new TextEncoder();
const plain = new Uint8Array(ROOM);
const written = new DataView(new ArrayBuffer(roomFor(ROOM)));

/** Three bytes for each byte of text; the last is written four wide. */
function roomFor(length: number): number {
  return length * 3 + 1;
}

/**
 * Names and values, each ended by its mark, as a form; `undefined` if there are more marks than that. Nothing in the loop
 * depends on what the bytes are: guessing wrong which one is to be escaped would take longer than writing three.
 *
 * @param marks how many there are
 */
function escaped(text: string, marks: number): Uint8Array | undefined {
  const fits = text.length * 3 <= ROOM;
  const bytes = fits ? plain : encoder.encode(text);
  const length = fits ? encoder.encodeInto(text, plain).written : bytes.length;
  const target = fits ? written : new DataView(new ArrayBuffer(roomFor(length)));
  let at = 0;
  let found = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] as number;
    target.setInt32(at, WRITTEN[byte] as number, true);
    at += WIDTH[byte] as number;
    found += MARKS[byte] as number;
  }
  // An ampersand after each value, so one too many.
  return found === marks ? new Uint8Array(target.buffer, 0, Math.max(0, at - 1)).slice() : undefined;
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
      problems.push({ parameter: name, kind: 'duplicate', expected, received: `${texts.length} of them` });
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
