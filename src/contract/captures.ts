import { VerihookError } from '../core/errors.ts';
import { brokenOff } from './broken-off.ts';
import { ByteReader, type RawLine } from './byte-reader.ts';
import { entriesIn, startsHar } from './har.ts';
import { requestsIn, startsRequest } from './http-dump.ts';
import { LineCaptures } from './line-captures.ts';
import type { Place } from './locate.ts';

/** One callback as it was found in a file. */
export interface Capture {
  file: string;
  /** Where it begins, 1 for the first line. */
  line: number;
  /** As captured; empty where only the payload was. */
  headers: Readonly<Record<string, string>>;
  /** When it arrived, where the capture says so. Unit: milliseconds since the Unix epoch. */
  at?: number;
  /** The id of the provider whose callback it is, where the capture says so. */
  provider?: string;
  /** The payload, or the bytes of a body that is still encoded as the provider sends it. */
  content: { payload: unknown } | { body: Uint8Array };
  /** Where the value at a JSON pointer into the payload begins. */
  placeOf(pointer: string): Place;
}

/** Something in a file that should be a callback and is none. */
export interface Unreadable extends Place {
  file: string;
  /** `capture/` and what is wrong with it; for a stream that cannot be read further, the code of that error. */
  rule: string;
  expected: string;
  received: string;
  /** The same for a log that anybody may read: nothing of what stands there. Default: `received` holds nothing of it. */
  shape?: string;
  /** What is to be thrown if there is nothing else in the file. Default: `capture/none`. */
  error?: VerihookError;
}

export type Captured = Capture | Unreadable;

export const isCapture = (captured: Captured): captured is Capture => 'content' in captured;

/** So many places that are no callback, before the first that is one, are enough to give a file up. */
const PATIENCE = 100;

/** In so many bytes a HAR shows that it is one. No more are waited for: a stream may be slow. */
const BEGINNING = 64;

export interface CapturesOptions {
  /** No value goes over several lines. Default: true for a name in .ndjson or .jsonl, also with .gz after it. */
  linesOnly?: boolean;
  /** Called for each thing that is no callback and need not be one: another line of a log, a GET request of a HAR. */
  passedOver?: () => void;
}

/**
 * The callbacks in a stream of bytes, one after the other; the stream is never held as a whole. Understood are
 *
 * - NDJSON: one payload, or list of payloads, on each line;
 * - JSON: one payload, several after each other, or a list of them, over any number of lines;
 * - forms: `a=b&c=d`, one on each line, or broken before or after an `&`;
 * - HTTP: one request after the other as on the wire, from the request line to the end of its body;
 * - HAR: what a browser or a proxy writes, told by its first member, `log`;
 * - logs: lines of text with JSON in them. What of it is the callback is for `calledBackIn` to find.
 *
 * In JSON, a payload may stand as `{ "headers": {…}, "body": … }`, the body as JSON or as the text that was received; that
 * of a form may be an object of its parameters. What `record` writes is a capture line (see capture-line.ts).
 *
 * What is broken is told with its line, and the rest goes on: a line of NUL bytes or of more than 16 MB, a stream that ends
 * in an error. Only where there is no callback in it at all it throws: `capture/none`, or what is broken as `capture/binary`,
 * `capture/too-long` or the error of the stream.
 *
 * @param file what to call the stream in findings and errors
 */
export async function* captures(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  { linesOnly = /\.(ndjson|jsonl)(\.gz)?$/i.test(file), passedOver = () => {} }: CapturesOptions = {},
): AsyncGenerator<Captured> {
  const reader = new ByteReader(file, chunks);
  let passed = 0;
  const pass = () => {
    passed++;
    passedOver();
  };
  let waiting: Unreadable[] | undefined = [];
  try {
    for await (const captured of everythingIn(file, reader, linesOnly, pass)) {
      if (waiting !== undefined && !isCapture(captured)) {
        waiting.push(captured);
        if (waiting.length === PATIENCE) break;
        continue;
      }
      if (waiting !== undefined) yield* waiting;
      waiting = undefined;
      yield captured;
    }
    if (waiting !== undefined) throw waiting[0]?.error ?? noCallback(file, waiting[0], passed);
  } catch (error) {
    if (waiting !== undefined || !(error instanceof VerihookError)) throw error;
    yield brokenOff(file, reader.line, error);
    return;
  } finally {
    await reader.close();
  }
}

function noCallback(file: string, first: Unreadable | undefined, passed: number): VerihookError {
  const why =
    first === undefined
      ? 'it is empty'
      : `line ${first.line} is ${first.shape ?? first.received}, not ${first.expected}`;
  return new VerihookError(
    'capture/none',
    `${file} holds no callback: ${passed === 0 || first !== undefined ? why : `what it holds is of another kind (${passed} passed over)`}. Give JSON payloads or forms, one of them a line, or HTTP requests as received.`,
  );
}

async function* everythingIn(
  file: string,
  reader: ByteReader,
  linesOnly: boolean,
  passedOver: () => void,
): AsyncGenerator<Captured> {
  if (!linesOnly && startsHar(await reader.peek(BEGINNING))) {
    yield* entriesIn(file, reader, passedOver);
    return;
  }
  const first: RawLine | undefined = await reader.nextFullLine();
  if (first === undefined) return;
  if (startsRequest(first.text)) {
    yield* requestsIn(file, reader, first);
    return;
  }
  const lines = new LineCaptures(file, linesOnly, passedOver);
  for (let line: RawLine | undefined = first; line !== undefined; ) {
    for (const captured of lines.push(line)) yield captured;
    // Most lines are at hand, and are not worth a promise.
    line = reader.takeFullLine() ?? (await reader.nextFullLine());
  }
  for (const captured of lines.end()) yield captured;
}
