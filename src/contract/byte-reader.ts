import { VerihookError } from '../core/errors.ts';
import { textOf } from '../core/message.ts';

/** The longest line, document value or body that is read. Unit: bytes. */
export const LONGEST = 16 * 1024 * 1024;

/** A line of a file, or a value that begins on it. */
export interface Line {
  /** 1 for the first of its file. */
  number: number;
  text: string;
  /** Where in the line the text begins. Default: 1. */
  column?: number;
}

/** A line as it was read. */
export interface RawLine extends Line {
  /** As they were, with the white space at the end. */
  bytes: Uint8Array;
  /** Why the line cannot be read: `capture/binary` for NUL bytes, which no text has, or `capture/too-long`. It has no text then. */
  broken?: VerihookError;
}

const LF = 0x0a;

/**
 * Reads a stream of bytes by lines and by counts, and holds no more of it than that. A byte order mark is skipped.
 * Throws whatever the stream throws.
 */
export class ByteReader {
  readonly #file: string;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  #isFirst = true;
  /** Whether there was a NUL byte so far. It may stand in a body that is compressed, and in no line. */
  #holdsNul = false;
  /** The number of the line that is read next, 1 for the first. */
  line = 1;

  constructor(file: string, chunks: AsyncIterable<Uint8Array>) {
    this.#file = file;
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line without its line feed; `undefined` at the end. Of one that is too long, only so much. */
  async nextLine(): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (this.#rest.length > 0 || (await this.#load())) {
      const end = this.#rest.indexOf(LF);
      const part = this.#rest.subarray(0, end < 0 ? this.#rest.length : end);
      if (length <= LONGEST) parts.push(part);
      length += part.length;
      this.#rest = this.#rest.subarray(part.length + (end < 0 ? 0 : 1));
      if (end < 0) continue;
      this.line++;
      return joined(parts);
    }
    return length === 0 ? undefined : joined(parts);
  }

  /** The next line that is not blank, without white space after it; `undefined` at the end. */
  async nextFullLine(): Promise<RawLine | undefined> {
    for (;;) {
      const number = this.line;
      const bytes = await this.nextLine();
      if (bytes === undefined) return undefined;
      const line = this.#lineOf(number, bytes);
      if (line !== undefined) return line;
    }
  }

  /** The next line that is not blank, if all of it is at hand: there is nothing to wait for. */
  takeFullLine(): RawLine | undefined {
    for (let end = this.#rest.indexOf(LF); end >= 0; end = this.#rest.indexOf(LF)) {
      const bytes = this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end + 1);
      const line = this.#lineOf(this.line++, bytes);
      if (line !== undefined) return line;
    }
    return undefined;
  }

  #lineOf(number: number, bytes: Uint8Array): RawLine | undefined {
    const isLong = bytes.length > LONGEST;
    if (isLong || (this.#holdsNul && bytes.includes(0))) {
      const broken = isLong ? tooLong(this.#file, `line ${number}`) : binary(this.#file, number);
      return { number, text: '', bytes: new Uint8Array(), broken };
    }
    const text = textOf(bytes).trimEnd();
    return text === '' ? undefined : { number, text, bytes };
  }

  /** What comes next, about so many bytes of it; it stays to be read. */
  async peek(count: number): Promise<string> {
    while (this.#rest.length < count) {
      const before = this.#rest;
      if (!(await this.#load())) {
        this.#rest = before;
        break;
      }
      this.#rest = joined([before, this.#rest]);
    }
    return textOf(this.#rest.subarray(0, count));
  }

  /** All bytes that are at hand, or the next that come; `undefined` at the end. Lines in them are counted by the caller. */
  async nextChunk(): Promise<Uint8Array | undefined> {
    if (this.#rest.length === 0 && !(await this.#load())) return undefined;
    const chunk = this.#rest;
    this.#rest = this.#rest.subarray(chunk.length);
    return chunk;
  }

  /** The next `count` bytes, fewer at the end. Throws `capture/too-long`. */
  async nextBytes(count: number): Promise<Uint8Array> {
    if (count > LONGEST) throw tooLong(this.#file, `the body at line ${this.line}`);
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0 && (this.#rest.length > 0 || (await this.#load()))) {
      const part = this.#rest.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.#rest = this.#rest.subarray(part.length);
      for (let at = part.indexOf(LF); at >= 0; at = part.indexOf(LF, at + 1)) this.line++;
    }
    return joined(parts);
  }

  /** Ends the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #load(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#rest = this.#isFirst ? await this.#withoutMark(value) : value;
    this.#holdsNul ||= this.#rest.includes(0);
    return this.#rest.length > 0 || this.#load();
  }

  /** The first chunk, made long enough to see the mark, without it. */
  async #withoutMark(first: Uint8Array): Promise<Uint8Array> {
    this.#isFirst = false;
    let start = first;
    while (start.length < 3) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      start = joined([start, value]);
    }
    return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start;
  }
}

function binary(file: string, line: number): VerihookError {
  return new VerihookError(
    'capture/binary',
    `${file} holds NUL bytes near line ${line}, so it is not UTF-8 text. Give JSON, NDJSON or an HTTP request dump; unpack or convert it first.`,
  );
}

/** The error for a part of a file that is longer than `LONGEST`. */
export function tooLong(file: string, what: string): VerihookError {
  const limit = `${LONGEST / 1024 / 1024} MB`;
  return new VerihookError(
    'capture/too-long',
    `${file}: ${what} is longer than ${limit}. Put one callback on a line, or split the file.`,
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
