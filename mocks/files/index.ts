import type { DocumentPicture, FileRequest, RenderedFile } from './picture.ts';
import { checkedRequest, draw } from './render.ts';

export type {
  DocumentKind,
  DocumentPicture,
  FileFormat,
  FileRequest,
  FileSide,
  FileVariant,
  RenderedFile,
  Zone,
} from './picture.ts';
export { pictureOf } from './picture-of.ts';

/** At most 60 KB each, so four megabytes. */
const KEPT = 64;
const kept = new Map<string, Promise<RenderedFile>>();

/**
 * Draws one file of a verification: a side of the document, the face of its holder, a bill or a report. Every file says
 * SPECIMEN, stays under 60 KB, and depends on nothing but the arguments: same arguments, same bytes, as long as verihook,
 * `@napi-rs/canvas`, Node and the processor's architecture are the same. The last 64 files are kept in memory.
 *
 * Needs the optional package `@napi-rs/canvas`; throws `files/no-canvas` where it is missing, and `files/…` for a
 * request that makes no sense.
 */
export async function renderFile(picture: DocumentPicture, request: FileRequest): Promise<RenderedFile> {
  const checked = checkedRequest(picture, request);
  const key = JSON.stringify([checked, Object.entries(picture).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const file = kept.get(key) ?? draw(picture, checked);
  // The least recently used stands first.
  kept.delete(key);
  kept.set(key, file);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  try {
    const done = await file;
    return { ...done, bytes: done.bytes.slice() };
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}
