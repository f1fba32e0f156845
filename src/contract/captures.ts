import { VerihookError } from '../core/errors.ts';
import { textOf, utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import { ByteReader, type Line } from './byte-reader.ts';
import { preview } from './describe.ts';
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
  /** The payload, or the bytes of a body that is still encoded as the provider sends it. */
  content: { payload: unknown } | { body: Uint8Array };
  /** The line of the value at a JSON pointer into the payload. */
  lineOf(pointer: string): number;
}

/** Something in a file that should be a callback and is none. */
export interface Unreadable {
  file: string;
  line: number;
  rule: 'capture/not-json' | 'capture/not-http';
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
 * - HTTP: one request after the other as on the wire, from the request line to the end of its body.
 *
 * In JSON, a payload may stand as `{ "headers": {…}, "body": … }`, the body as JSON or as the text that was received.
 *
 * Throws `capture/none` if there is no callback in it at all, `capture/binary` and `capture/too-long`.
 *
 * @param file what to call the stream in findings and errors
 * @param linesOnly each line stands for itself, whatever it looks like. Default: told by the first lines
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
    `${file} holds no callback: ${why}. Give JSON payloads, one of them a line, or HTTP requests as received.`,
  );
}

async function* everythingIn(file: string, reader: ByteReader, linesOnly: boolean): AsyncGenerator<Captured> {
  const first = await reader.nextFullLine();
  if (first === undefined) return;
  if (startsRequest(first.text)) {
    yield* requestsIn(file, reader, first);
  } else if (linesOnly || isWholeJson(first.text)) {
    yield* linesIn(file, reader, [first]);
  } else {
    const second = await reader.nextFullLine();
    const known = second === undefined ? [first] : [first, second];
    const goesOn =
      /^[[{]/.test(first.text) && (/[[{,:]$/.test(first.text) || second === undefined || !isWholeJson(second.text));
    yield* goesOn ? valuesIn(file, reader, known) : linesIn(file, reader, known);
  }
}

async function* linesIn(file: string, reader: ByteReader, known: readonly Line[]): AsyncGenerator<Captured> {
  for (const line of known) yield* payloadsOf(file, line);
  for (let line = await reader.nextFullLine(); line !== undefined; line = await reader.nextFullLine())
    yield* payloadsOf(file, line);
}

function* payloadsOf(file: string, { number, text }: Line): Generator<Captured> {
  const parsed = parse(text);
  if ('reason' in parsed) yield notJson(file, number, text);
  else
    for (const payload of Array.isArray(parsed.value) ? parsed.value : [parsed.value])
      yield captureOf(file, number, payload, () => number);
}

async function* valuesIn(file: string, reader: ByteReader, known: readonly Line[]): AsyncGenerator<Captured> {
  const values = new JsonValues(file);
  const captured = ({ number, text }: Line): Captured => {
    const parsed = parse(text);
    if ('reason' in parsed) return notJson(file, number + parsed.line - 1, text);
    return captureOf(file, number, parsed.value, (pointer) => number + lineIn(text, pointer) - 1);
  };
  for (const { number, text } of known) for (const value of values.push(number, text)) yield captured(value);
  for (;;) {
    const { line } = reader;
    const bytes = await reader.nextLine();
    if (bytes === undefined) break;
    for (const value of values.push(line, textOf(bytes))) yield captured(value);
  }
  const rest = values.rest();
  if (rest !== undefined) yield notJson(file, rest.number, rest.text);
}

function captureOf(file: string, line: number, value: unknown, lineOf: (pointer: string) => number): Captured {
  if (!isPlainObject(value)) return notJson(file, line, JSON.stringify(value));
  const { headers, body, ...others } = value;
  if (Object.keys(others).length > 0 || body === undefined || !isPlainObject(headers)) {
    return { file, line, headers: {}, content: { payload: value }, lineOf };
  }
  return {
    file,
    line,
    headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, [each].flat().join(', ')])),
    content: typeof body === 'string' ? { body: utf8(body) } : { payload: body },
    lineOf: (pointer) => lineOf(typeof body === 'string' ? '/body' : `/body${pointer}`),
  };
}

function notJson(file: string, line: number, text: string): Unreadable {
  return { file, line, rule: 'capture/not-json', expected: 'a payload as a JSON object', received: preview(text) };
}

const isWholeJson = (text: string) => 'value' in parse(text);

/** `line` counts from 1 in `text`, as far as the engine tells where it stopped. */
function parse(text: string): { value: unknown } | { reason: string; line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = String(error);
    return { reason, line: Number(/\(line (\d+) /.exec(reason)?.[1] ?? 1) };
  }
}
