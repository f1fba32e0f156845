import { VerihookError } from '../core/errors.ts';
import { utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import { ByteReader, type Line, type RawLine } from './byte-reader.ts';
import { isCaptureLine, joinedHeaders, ofCaptureLine } from './capture-line.ts';
import { preview } from './describe.ts';
import { type Form, FormLines } from './form-lines.ts';
import { requestsIn, startsRequest } from './http-dump.ts';
import { JsonValues } from './json-values.ts';
import { lineIn } from './locate.ts';

/** One callback as it was found in a file. */
export interface Capture {
  file: string;
  /** Where it begins, 1 for the first line. */
  line: number;
  /** As captured; empty where only the payload was. */
  headers: Readonly<Record<string, string>>;
  /** When it arrived, where the capture says so. Unit: milliseconds since the Unix epoch. */
  at?: number;
  /** The payload, or the bytes of a body that is still encoded as the provider sends it. */
  content: { payload: unknown } | { body: Uint8Array };
  /** The line of the value at a JSON pointer into the payload. */
  lineOf(pointer: string): number;
}

/** Something in a file that should be a callback and is none. */
export interface Unreadable {
  file: string;
  line: number;
  rule: 'capture/not-json' | 'capture/not-http' | 'capture/not-a-capture-line';
  expected: string;
  received: string;
}

export type Captured = Capture | Unreadable;

export const isCapture = (captured: Captured): captured is Capture => 'content' in captured;

/** So many places that are no callback, before the first that is one, are enough to give a file up. */
const PATIENCE = 100;

/**
 * The callbacks in a stream of bytes, one after the other; the stream is never held as a whole. Understood are
 *
 * - NDJSON: one payload, or list of payloads, on each line;
 * - JSON: one payload, several after each other, or a list of them, over any number of lines;
 * - forms: `a=b&c=d`, one on each line, or broken before or after an `&`;
 * - HTTP: one request after the other as on the wire, from the request line to the end of its body.
 *
 * In JSON, a payload may stand as `{ "headers": {…}, "body": … }`, the body as JSON or as the text that was received; that
 * of a form may be an object of its parameters. What `record` writes is a capture line (see capture-line.ts).
 *
 * Throws `capture/none` if there is no callback in it at all, `capture/binary` and `capture/too-long`.
 *
 * @param file what to call the stream in findings and errors
 * @param linesOnly no value goes over several lines. Default: true for a name in .ndjson or .jsonl
 */
export async function* captures(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  linesOnly: boolean = /\.(ndjson|jsonl)$/i.test(file),
): AsyncGenerator<Captured> {
  const reader = new ByteReader(file, chunks);
  let waiting: Unreadable[] | undefined = [];
  try {
    for await (const captured of everythingIn(file, reader, linesOnly)) {
      if (waiting !== undefined && !isCapture(captured)) {
        waiting.push(captured);
        if (waiting.length === PATIENCE) break;
        continue;
      }
      if (waiting !== undefined) yield* waiting;
      waiting = undefined;
      yield captured;
    }
    if (waiting !== undefined) throw noCallback(file, waiting[0]);
  } finally {
    await reader.close();
  }
}

function noCallback(file: string, first: Unreadable | undefined): VerihookError {
  const why = first === undefined ? 'it is empty' : `line ${first.line} is ${first.received}, not ${first.expected}`;
  return new VerihookError(
    'capture/none',
    `${file} holds no callback: ${why}. Give JSON payloads or forms, one of them a line, or HTTP requests as received.`,
  );
}

async function* everythingIn(file: string, reader: ByteReader, linesOnly: boolean): AsyncGenerator<Captured> {
  const first = await reader.nextFullLine();
  if (first === undefined) return;
  if (startsRequest(first.text)) yield* requestsIn(file, reader, first);
  else yield* linesIn(file, reader, first, linesOnly);
}

async function* linesIn(
  file: string,
  reader: ByteReader,
  first: RawLine,
  linesOnly: boolean,
): AsyncGenerator<Captured> {
  const values = new JsonValues(file);
  const forms = new FormLines(file);
  for (let line: RawLine | undefined = first; line !== undefined; line = await reader.nextFullLine()) {
    const { ended, taken } = forms.push(line, values.isOutside);
    if (ended !== undefined) yield formOf(file, ended);
    if (taken) continue;
    // An object that is complete on a line and begins it ends what was left open: a line of NDJSON that broke off.
    const mayBeWhole = linesOnly || values.isOutside || (values.isOpen && line.text.startsWith('{'));
    const whole = mayBeWhole ? parse(line.text) : undefined;
    if (whole !== undefined && 'value' in whole) {
      if (values.isOpen) yield brokenText(file, values.take());
      yield* capturesOf(file, line, whole.value);
    } else if (linesOnly) {
      yield brokenText(file, line);
    } else {
      for (const value of values.push(line)) yield* valueIn(file, value);
    }
  }
  if (values.isOpen) yield brokenText(file, values.take());
  const last = forms.end();
  if (last !== undefined) yield formOf(file, last);
}

const formOf = (file: string, { number, body }: Form): Capture => ({
  file,
  line: number,
  headers: {},
  content: { body },
  lineOf: () => number,
});

/** The payload, or list of payloads, of a line. */
function* capturesOf(file: string, { number }: Line, value: unknown): Generator<Captured> {
  for (const payload of Array.isArray(value) ? value : [value]) yield captureOf(file, number, payload, () => number);
}

/** The payload in a text that may go over several lines. */
function* valueIn(file: string, value: Line): Generator<Captured> {
  const { number, text } = value;
  const parsed = parse(text);
  if ('value' in parsed) yield captureOf(file, number, parsed.value, (pointer) => number + lineIn(text, pointer) - 1);
  else yield brokenText(file, { number: number + parsed.line - 1, text });
}

function captureOf(file: string, line: number, value: unknown, lineOf: (pointer: string) => number): Captured {
  if (!isPlainObject(value)) return notJson(file, line, value);
  if (isCaptureLine(value)) return ofCaptureLine(file, line, value, lineOf);
  const { headers, body, ...others } = value;
  if (Object.keys(others).length > 0 || body === undefined || !isPlainObject(headers)) {
    return { file, line, headers: {}, content: { payload: value }, lineOf };
  }
  return {
    file,
    line,
    headers: joinedHeaders(headers),
    content: typeof body === 'string' ? { body: utf8(body) } : { payload: body },
    lineOf: (pointer) => lineOf(typeof body === 'string' ? '/body' : `/body${pointer}`),
  };
}

const brokenText = (file: string, { number, text }: Line) => notJson(file, number, text);

/** `instead` is what stood there: text that is no JSON, or JSON that is no object. */
function notJson(file: string, line: number, instead: unknown): Unreadable {
  const expected = 'a payload as a JSON object, or a form';
  return { file, line, rule: 'capture/not-json', expected, received: preview(instead) };
}

/** `line` counts from 1 in `text`, as far as the engine tells where it stopped. */
function parse(text: string): { value: unknown } | { reason: string; line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = String(error);
    return { reason, line: Number(/\(line (\d+) /.exec(reason)?.[1] ?? 1) };
  }
}
