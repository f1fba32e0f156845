import { header, textOf } from '../core/message.ts';
import { type ByteReader, type Line, LONGEST } from './byte-reader.ts';
import type { Captured, Unreadable } from './captures.ts';
import { preview } from './describe.ts';
import { lineIn } from './locate.ts';

/** Whether a line is the first one of an HTTP/1.x request, such as `POST /webhooks/idenfy HTTP/1.1`. */
export const startsRequest = (text: string): boolean => /^[A-Z]+ \S+ HTTP\/1\.\d$/.test(text);

/**
 * The requests of a dump: request line, headers, empty line, and as many bytes of body as `Content-Length` says; without
 * that header, all that is left. Lines may end in LF alone. After something else, it goes on with the next request line.
 *
 * @param first the request line of the first, which has been read already
 */
export async function* requestsIn(file: string, reader: ByteReader, first: Line): AsyncGenerator<Captured> {
  const wrong = (number: number, expected: string, received: string): Unreadable => ({
    file,
    line: number,
    rule: 'capture/not-http',
    expected,
    received,
  });
  let isLost = false;
  for (let line: Line | undefined = first; line !== undefined; line = await reader.nextFullLine()) {
    if (!startsRequest(line.text)) {
      if (!isLost)
        yield wrong(line.number, 'a request line such as "POST /webhook HTTP/1.1" after the body', preview(line.text));
      isLost = true;
      continue;
    }
    const headers = await headersIn(reader);
    const declared = header({ headers }, 'content-length');
    const coding = header({ headers }, 'transfer-encoding');
    isLost = coding !== undefined || (declared !== undefined && !/^\d+$/.test(declared));
    if (isLost) {
      const received = coding === undefined ? `Content-Length: ${declared}` : `Transfer-Encoding: ${coding}`;
      yield wrong(line.number, 'a body with its Content-Length, not in chunks', received);
      continue;
    }
    const { line: bodyLine } = reader;
    const body = await reader.nextBytes(declared === undefined ? LONGEST : Number(declared));
    if (body.length < Number(declared ?? 0)) {
      yield wrong(
        line.number,
        `a body of ${declared} bytes, as Content-Length says`,
        `${body.length} bytes before the end of the file`,
      );
    } else {
      yield {
        file,
        line: line.number,
        headers,
        content: { body },
        lineOf: (pointer) => bodyLine + lineIn(textOf(body), pointer) - 1,
      };
    }
  }
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
