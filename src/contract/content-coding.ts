import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { header } from '../core/message.ts';
import { LONGEST } from './byte-reader.ts';

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * A body without the codings that `Content-Encoding` names. Many a tool keeps the header and the decoded body: what is not
 * gzip although the header says so is left as it is.
 *
 * @returns `wrong` for a coding that is not known, and for bytes that are not in it or are too many
 */
export function withoutCoding(
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): { body: Uint8Array } | { wrong: string } {
  const codings = (header({ headers }, 'content-encoding') ?? '').toLowerCase().split(',');
  let bytes = body;
  // The last that was applied is the first to be undone.
  for (const coding of codings.map((each) => each.trim()).reverse()) {
    if (coding === '' || coding === 'identity') continue;
    const decode = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
    if (decode === undefined) return { wrong: `Content-Encoding: ${coding}` };
    if (decode === gunzipSync && !isGzip(bytes)) continue;
    try {
      bytes = decode(bytes, { maxOutputLength: LONGEST });
    } catch (error) {
      return { wrong: `${coding} that cannot be unpacked: ${(error as Error).message}` };
    }
  }
  return { body: bytes === body ? body : Uint8Array.from(bytes) };
}

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
