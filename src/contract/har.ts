import { textOf, utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import { type ByteReader, type Line, LONGEST } from './byte-reader.ts';
import type { Captured, Unreadable } from './captures.ts';
import { withoutCoding } from './content-coding.ts';
import { preview } from './describe.ts';
import { placeIn } from './locate.ts';
import { shapeOf } from './outline.ts';

/** Whether a text begins as a HAR does: an object whose first member is `log`. */
export const startsHar = (text: string): boolean => /^\s*\{\s*"log"\s*:\s*\{/.test(text);

/** The methods by which a callback comes. */
const CALLING = new Set(['POST', 'PUT']);

/**
 * The callbacks in a HAR, one entry at a time: the POST and PUT requests of `log.entries` with their `postData`. One without a
 * body is told by its number and its place, and the rest goes on. An entry of more than 16 MB is told as too long.
 *
 * @param passedOver called for each entry with another method
 */
export async function* entriesIn(file: string, reader: ByteReader, passedOver: () => void): AsyncGenerator<Captured> {
  const cutter = new Entries();
  let index = 0;
  for (let chunk = await reader.nextChunk(); chunk !== undefined; chunk = await reader.nextChunk()) {
    for (const entry of cutter.push(chunk)) {
      const captured = entryOf(file, entry, index++);
      if (captured === undefined) passedOver();
      else yield captured;
    }
    reader.line = cutter.line;
  }
  const rest = cutter.rest();
  if (rest !== undefined) {
    const expected = `all of entry ${index}`;
    yield {
      file,
      line: rest.number,
      rule: 'capture/cut-off',
      expected,
      received: 'the end of the file in the middle of it',
    };
  }
}

/** The callback of an entry; `undefined` for a request that is none. */
function entryOf(file: string, { number, text, column = 1 }: Line, index: number): Captured | undefined {
  const start = { line: number, column };
  const placeOf = (pointer: string) => placeIn(text, pointer, start);
  const wrong = (pointer: string, expected: string, received: string, shape = received): Unreadable => ({
    file,
    ...placeOf(pointer),
    rule: 'capture/not-har',
    expected: `${expected} in entry ${index}`,
    received,
    shape,
  });
  if (text === '') return wrong('', `at most ${LONGEST / 1024 / 1024} MB`, 'more');
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return wrong('', 'JSON', preview(text), shapeOf(text));
  }
  const request = isPlainObject(entry) ? entry.request : undefined;
  if (!isPlainObject(request)) return wrong('', 'a request', preview(entry), shapeOf(entry));
  const method = String(request.method).toUpperCase();
  if (!CALLING.has(method)) return undefined;
  const headers = headersOf(request.headers);
  const body = bodyOf(request.postData);
  if (body === undefined) {
    const path = /^(?:\w+:\/\/[^/]*)?([^?#]*)/.exec(String(request.url))?.[1];
    return {
      ...wrong('/request', 'a request with its body, postData,', `${method} ${path} without one`),
      rule: 'capture/no-body',
    };
  }
  const decoded = withoutCoding(headers, body.bytes);
  if ('wrong' in decoded) return wrong('/request/headers', 'a body as it is, or in gzip, deflate or br', decoded.wrong);
  const at = Date.parse(String((entry as Record<string, unknown>).startedDateTime));
  return {
    file,
    line: placeOf('/request').line,
    headers,
    ...(!Number.isNaN(at) && { at }),
    content: { body: decoded.body },
    placeOf: () => placeOf(body.pointer),
  };
}

/** `postData`: the text of the body, which may be Base64, or else its parameters. `undefined` where there is none. */
function bodyOf(postData: unknown): { bytes: Uint8Array; pointer: string } | undefined {
  if (!isPlainObject(postData)) return undefined;
  const { text, encoding, params } = postData;
  if (typeof text === 'string' && text !== '') {
    const bytes = encoding === 'base64' ? Uint8Array.from(Buffer.from(text, 'base64')) : utf8(text);
    return { bytes, pointer: '/request/postData/text' };
  }
  const pairs = Array.isArray(params) ? params.filter(isPlainObject) : [];
  if (pairs.length === 0) return undefined;
  const form = new URLSearchParams(
    pairs.map(({ name, value = '' }): [string, string] => [String(name), String(value)]),
  );
  return { bytes: utf8(form.toString()), pointer: '/request/postData/params' };
}

function headersOf(list: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of Array.isArray(list) ? list.filter(isPlainObject) : []) {
    // Those of HTTP/2 that begin with a colon are no headers; what no header can be called is left out with them.
    if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || name === '__proto__') continue;
    const known = headers[name];
    headers[name] = known === undefined ? String(value) : `${known}, ${value}`;
  }
  return headers;
}

const [LF, QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x0a, 0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** How deep the entries stand: in the document, in `log`, in `entries`. */
const LIST_DEPTH = 3;

/**
 * Cuts the elements of `log.entries` out of a HAR that comes in pieces. It counts brackets, and keeps no more than one
 * element; the other lists of `log` are told by the name before them.
 */
class Entries {
  line = 1;
  #column = 0;
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  /** The text that stands directly in `log` and was read last: the name of a member. */
  #name: number[] = [];
  #isEntries = false;
  #start: { number: number; column: number } | undefined;
  #parts: Uint8Array[] = [];
  #length = 0;

  /** The elements that end in this piece; one that is too long has no text. */
  *push(chunk: Uint8Array): Generator<Line> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk[at] as number;
      // Bytes that go on with a character of UTF-8 take no column of their own; one of four bytes takes two.
      if ((code & 0xc0) !== 0x80) this.#column += code >= 0xf0 ? 2 : 1;
      if (code === LF) {
        this.line++;
        this.#column = 0;
      }
      if (this.#inText) this.#text(code);
      else if (code === QUOTE) {
        this.#inText = true;
        if (this.#depth === 2) this.#name = [];
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (this.#depth === 2) this.#isEntries = code === OPEN_LIST && String.fromCharCode(...this.#name) === 'entries';
        if (this.#depth === LIST_DEPTH && this.#isEntries) {
          this.#start = { number: this.line, column: this.#column };
          from = at;
        }
        this.#depth++;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        this.#depth--;
        if (this.#depth === LIST_DEPTH && this.#start !== undefined) {
          this.#keep(chunk.subarray(from, at + 1));
          yield this.#take();
        }
      }
    }
    if (this.#start !== undefined) this.#keep(chunk.subarray(from));
  }

  /** The element that has begun and not ended. */
  rest(): Line | undefined {
    return this.#start === undefined ? undefined : this.#take();
  }

  #text(code: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) this.#inText = false;
    else if (this.#depth === 2 && this.#name.length < 16) this.#name.push(code);
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length <= LONGEST) this.#parts.push(part);
    else this.#parts = [];
  }

  #take(): Line {
    const { number, column } = this.#start ?? { number: this.line, column: 1 };
    const text = textOf(Buffer.concat(this.#parts));
    [this.#parts, this.#length, this.#start] = [[], 0, undefined];
    return { number, column, text };
  }
}
