import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../contract/content-coding.ts';
import { VerihookError } from '../core/errors.ts';

/** Bytes that are unpacked at once, so that little waits in memory however much they become. */
const SLICE = 16 * 1024;

/**
 * The bytes of a stream, unpacked where it begins as gzip does. All that was packed before a stream breaks off is handed on.
 * Throws `input/broken-gzip`.
 */
export async function* unpacked(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    let first: Uint8Array = new Uint8Array();
    while (first.length < 2) {
      const { done, value } = await iterator.next();
      if (done) break;
      first = first.length === 0 ? value : Buffer.concat([first, value]);
    }
    const all = withFirst(first, iterator);
    yield* isGzip(first) ? gunzipped(name, all) : all;
  } finally {
    await iterator.return?.();
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let { done, value } = await rest.next(); !done; { done, value } = await rest.next()) yield value;
}

type Told = Error | null | undefined;

async function* gunzipped(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // A pipeline would lose what is unpacked and not read yet when the stream breaks off. Here nothing is left unread.
  const gunzip = createGunzip({ chunkSize: 4 * SLICE, readableHighWaterMark: 2 ** 30 } as object);
  let failure: Error | null | undefined;
  // Both the callbacks and the event tell it, and not always both.
  const fail = (error: Error | null | undefined) => {
    failure ??= error;
  };
  gunzip.on('error', fail);
  const ready = () => {
    const parts: Uint8Array[] = [];
    for (let part = gunzip.read(); part !== null; part = gunzip.read()) parts.push(part);
    return parts;
  };
  const broken = () => {
    throw new VerihookError(
      'input/broken-gzip',
      `${name} is gzip that is broken or cut off (${failure?.message}). Copy it again, or give what gunzip can still unpack.`,
      { cause: failure },
    );
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      fail(await new Promise<Told>((resolve) => gunzip.write(chunk.subarray(at, at + SLICE), resolve)));
      yield* ready();
      if (failure) broken();
    }
  }
  const last: Uint8Array[] = [];
  gunzip.on('data', (part) => last.push(part)).end();
  await finished(gunzip).catch(fail);
  yield* last;
  if (failure) broken();
}
