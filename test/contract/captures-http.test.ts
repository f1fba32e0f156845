import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Capture, type Captured, captures, isCapture } from '../../src/contract/captures.ts';

async function found(bytes: Uint8Array, size = 7): Promise<Captured[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return Array.fromAsync(captures('dump.http', pieces()));
}
const bodyOf = (captured: Captured | undefined) =>
  Buffer.from(((captured as Capture).content as { body: Uint8Array }).body).toString();
const GOOD = 'POST /good HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}\r\n';
const request = (headers: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`POST /hook HTTP/1.1\r\n${headers}\r\n\r\n`), body]);
const chunked = (body: Uint8Array, size: number, extension = '') => {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}${extension}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\nX-Trailer: 1\r\n\r\n')]);
};

describe('the body of an HTTP request', () => {
  test('in chunks of any size, with line breaks and NUL bytes in it, is put together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        async (body, size, piece) => {
          const bytes = Buffer.concat([
            request('Transfer-Encoding: chunked', chunked(body, size, ';a=b')),
            Buffer.from(GOOD),
          ]);
          const [first, second] = await found(bytes, piece);
          expect((first as Capture).content).toEqual({ body });
          expect(bodyOf(second)).toBe('{}');
        },
      ),
    );
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('in %s is unpacked', async (coding, pack) => {
    const text = JSON.stringify({ a: 'ž'.repeat(50) });
    const packed = pack(Buffer.from(text));
    const headers = `Content-Encoding: ${coding}\r\nContent-Length: ${packed.length}`;
    const all = await found(Buffer.concat([request(headers, packed), Buffer.from(GOOD)]));
    expect(all.map(bodyOf)).toEqual([text, '{}']);
  });

  test('in gzip and in chunks is unpacked', async () => {
    const packed = gzipSync('{"a":1}');
    const headers = 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked';
    expect((await found(request(headers, chunked(packed, 9)))).map(bodyOf)).toEqual(['{"a":1}']);
  });

  test('that a tool unpacked, and whose header still says gzip, is taken as it is', async () => {
    expect(
      (await found(request('Content-Encoding: gzip\r\nContent-Length: 7', Buffer.from('{"a":1}')))).map(bodyOf),
    ).toEqual(['{"a":1}']);
  });

  test.each([
    [
      'in a coding that nobody knows',
      request('Content-Encoding: zip\r\nContent-Length: 2', Buffer.from('{}')),
      'Content-Encoding: zip',
    ],
    [
      'in gzip that is broken',
      request('Content-Encoding: gzip\r\nContent-Length: 6', Buffer.from([0x1f, 0x8b, 8, 1, 2, 3])),
      'gzip that cannot be unpacked',
    ],
    [
      'in chunks whose size is none',
      request('Transfer-Encoding: chunked', Buffer.from('zz\r\n{}\r\n')),
      'text of 2 characters',
    ],
    [
      'in a transfer coding that nobody knows',
      request('Transfer-Encoding: lines', Buffer.from('{}\r\n')),
      'Transfer-Encoding: lines',
    ],
  ])('%s is told, and the next request is read', async (_, broken, received) => {
    const all = await found(Buffer.concat([Buffer.from(GOOD), broken, Buffer.from(`\r\n${GOOD}`)]));
    expect(all[1]).toMatchObject({ rule: 'capture/not-http', line: 5, received: expect.stringContaining(received) });
    expect(all.filter(isCapture)).toHaveLength(2);
  });

  test('in chunks that end too early is told', async () => {
    const all = await found(Buffer.from(`${GOOD}POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}`));
    expect(all[1]).toMatchObject({
      line: 5,
      expected: 'a chunk of 9 bytes',
      received: '2 bytes before the end of the file',
    });
  });
});
