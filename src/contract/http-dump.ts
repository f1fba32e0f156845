import { VerihookError } from '../core/errors.ts';
import { header, textOf } from '../core/message.ts';
import { brokenOff } from './broken-off.ts';
import { type ByteReader, LONGEST, type RawLine } from './byte-reader.ts';
import type { Captured, Unreadable } from './captures.ts';
import { withoutCoding } from './content-coding.ts';
import { preview } from './describe.ts';
import { placeIn } from './locate.ts';
import { shapeOf } from './outline.ts';

/** Whether a line is the first one of an HTTP/1.x request, such as `POST /webhooks/idenfy HTTP/1.1`. */
export const startsRequest = (text: string): boolean => /^[A-Z]+ \S+ HTTP\/1\.\d$/.test(text);

/** What was wrong with a request. */
class NotHttp extends Error {
  readonly expected: string;
  readonly received: string;
  /** Whether the next request may begin anywhere. */
  readonly isLost: boolean;

  constructor(expected: string, received: string, isLost: boolean) {
    super(`${received} instead of ${expected}`);
    [this.expected, this.received, this.isLost] = [expected, received, isLost];
  }
}

/**
 * The requests of a dump: request line, headers, empty line, and as many bytes of body as `Content-Length` says, or the
 * chunks of a chunked one; without either, all that is left. Lines may end in LF alone, and a body may be compressed. After
 * something else, it goes on with the next request line.
 *
 * @param first the request line of the first, which has been read already
 */
export async function* requestsIn(file: string, reader: ByteReader, first: RawLine): AsyncGenerator<Captured> {
  const wrong = (line: number, expected: string, received: string): Unreadable => ({
    file,
    line,
    rule: 'capture/not-http',
    expected,
    received,
  });
  let isLost = false;
  for (let line: RawLine | undefined = first; line !== undefined; line = await reader.nextFullLine()) {
    if (!startsRequest(line.text)) {
      if (!isLost && line.broken !== undefined) yield brokenOff(file, line.number, line.broken);
      else if (!isLost)
        yield {
          ...wrong(line.number, 'a request line such as "POST /webhook HTTP/1.1" after the body', preview(line.text)),
          shape: shapeOf(line.text),
        };
      isLost = true;
      continue;
    }
    const headers = await headersIn(reader);
    const { line: bodyLine } = reader;
    try {
      isLost = true;
      const { body: raw, isWhole } = await bodyIn(reader, headers);
      isLost = false;
      const decoded = withoutCoding(headers, raw);
      if ('wrong' in decoded) throw new NotHttp('a body as it is, or in gzip, deflate or br', decoded.wrong, false);
      const { body } = decoded;
      const isPlain = isWhole && body === raw;
      yield {
        file,
        line: line.number,
        headers,
        content: { body },
        placeOf: (pointer) =>
          isPlain ? placeIn(textOf(body), pointer, { line: bodyLine, column: 1 }) : { line: bodyLine },
      };
    } catch (error) {
      if (error instanceof VerihookError) {
        yield brokenOff(file, line.number, error);
        continue;
      }
      if (!(error instanceof NotHttp)) throw error;
      ({ isLost } = error);
      yield wrong(line.number, error.expected, error.received);
    }
  }
}

/** The body of a request, and whether its bytes stand in the file one after the other. */
async function bodyIn(
  reader: ByteReader,
  headers: Readonly<Record<string, string>>,
): Promise<{ body: Uint8Array; isWhole: boolean }> {
  const coding = header({ headers }, 'transfer-encoding')?.trim().toLowerCase();
  if (coding === 'chunked') return { body: await chunksIn(reader), isWhole: false };
  const declared = header({ headers }, 'content-length');
  if (coding !== undefined)
    throw new NotHttp('a body with its Content-Length or in chunks', `Transfer-Encoding: ${coding}`, true);
  if (declared === undefined) return { body: await reader.nextBytes(LONGEST), isWhole: true };
  if (!/^\d+$/.test(declared)) throw new NotHttp('a body with its Content-Length', `Content-Length: ${declared}`, true);
  const body = await reader.nextBytes(Number(declared));
  if (body.length < Number(declared)) {
    throw new NotHttp(
      `a body of ${declared} bytes, as Content-Length says`,
      `${body.length} bytes before the end of the file`,
      false,
    );
  }
  return { body, isWhole: true };
}

/** The bytes of a chunked body: each chunk after a line with its size in hex, up to one of size 0 and the trailers. */
async function chunksIn(reader: ByteReader): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const line = await reader.nextLine();
    const text = line === undefined ? '' : textOf(line).trimEnd();
    const [, hex] = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(text) ?? [];
    const size = Number.parseInt(hex ?? '', 16);
    if (Number.isNaN(size))
      throw new NotHttp(
        'the size of a chunk in hex on a line of its own',
        line === undefined ? 'the end of the file' : shapeOf(text),
        true,
      );
    if (size === 0) break;
    length += size;
    if (length > LONGEST) throw new NotHttp(`chunks of at most ${LONGEST / 1024 / 1024} MB`, `${length} bytes`, true);
    const part = await reader.nextBytes(size);
    if (part.length < size)
      throw new NotHttp(`a chunk of ${size} bytes`, `${part.length} bytes before the end of the file`, true);
    parts.push(part);
    await reader.nextLine();
  }
  await headersIn(reader);
  return Uint8Array.from(Buffer.concat(parts));
}

/** Everything up to the empty line. Values of a name that comes twice are joined as RFC 9110 says. */
async function headersIn(reader: ByteReader): Promise<Record<string, string>> {
  const headers: [string, string][] = [];
  for (let bytes = await reader.nextLine(); bytes !== undefined; bytes = await reader.nextLine()) {
    const text = textOf(bytes).trimEnd();
    if (text === '') break;
    const colon = text.indexOf(':');
    const name = text.slice(0, colon);
    const value = text.slice(colon + 1).trim();
    const known = headers.find(([other]) => other.toLowerCase() === name.toLowerCase());
    if (known === undefined) headers.push([name, value]);
    else known[1] += `, ${value}`;
  }
  return Object.fromEntries(headers);
}
