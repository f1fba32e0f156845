import { createReadStream, type Dirent, type Stats } from 'node:fs';
import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VerihookError } from '../core/errors.ts';
import { unpacked } from './gunzip.ts';
import type { Io } from './io.ts';

/** A file to read, or stdin. What is packed with gzip is unpacked. */
export interface Input {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

/** An argument that leads to no file. The others do not wait for it. */
export interface NoInput {
  name: string;
  error: VerihookError;
}

/** What a directory is searched for. */
const CAPTURES = /\.(json|ndjson|jsonl|http|txt|har|log|form)(\.gz)?$/i;

/** Enough at once that a wait for the disk is rare. Unit: bytes. */
const READ_AT_ONCE = 512 * 1024;

/**
 * The files that are meant by the arguments of a verb: files, directories with all below them, patterns such as
 * `captured/*.json` (two stars go into folders), `-` for stdin. Without arguments, stdin if something is piped into it. An argument that leads
 * nowhere is told (`input/unreadable`, `input/no-captures`, `input/no-match`). Throws `usage/no-input`; reading the bytes
 * throws `input/unreadable` and `input/broken-gzip`.
 *
 * @param seen called with the number of bytes that were read, packed as they are
 * @param output the file that is written meanwhile: directories and patterns do not mean it
 */
export async function* inputsOf(
  io: Io,
  paths: readonly string[],
  seen: (bytes: number) => void = () => {},
  output?: Stats,
): AsyncGenerator<Input | NoInput> {
  if (paths.length === 0 && io.stdin.isTTY) {
    throw new VerihookError(
      'usage/no-input',
      'There is nothing to validate. Name files or directories of captured callbacks, or pipe them in.',
    );
  }
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') {
      yield { name: 'stdin', chunks: unpacked('stdin', counted(io.stdin, seen)) };
      continue;
    }
    let files: string[];
    try {
      files = await filesAt(path, output);
    } catch (error) {
      if (!(error instanceof VerihookError)) throw error;
      yield { name: path, error };
      continue;
    }
    for (const file of files) yield { name: file, chunks: unpacked(file, counted(chunksOf(file), seen)) };
  }
}

/** Whether two names lead to one file. What is no file, such as a terminal, is written and read by several. */
export const isSame = (one: Stats, other: Stats): boolean =>
  one.isFile() && one.dev === other.dev && one.ino === other.ino;

async function filesAt(path: string, output?: Stats): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const captures = entries.filter(({ name }) => CAPTURES.test(name));
    const files = await filesAmong(captures, output);
    if (files.length > 0) return files;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    // A name with such characters may be that of a file; it is a pattern where there is none.
    if (isMissing && /[*?[{]/.test(path)) return matching(path, output);
    throw unreadable(path, error);
  }
  throw new VerihookError(
    'input/no-captures',
    `The directory "${path}" holds no captured callbacks: no .json, .ndjson, .jsonl, .http, .har, .log, .form or .txt file, nor one of them with .gz. Name another, or the files themselves.`,
  );
}

async function matching(pattern: string, output?: Stats): Promise<string[]> {
  const files = await filesAmong(await Array.fromAsync(glob(pattern, { withFileTypes: true })), output);
  if (files.length > 0) return files;
  throw new VerihookError(
    'input/no-match',
    `No file matches "${pattern}". Name files or a directory, or quote the pattern so that it arrives as it is.`,
  );
}

/** In order, without what is written meanwhile. */
async function filesAmong(entries: readonly Dirent[], output: Stats | undefined): Promise<string[]> {
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (output === undefined) return files.sort();
  const others = await Promise.all(files.map(async (file) => !isSame(await stat(file), output)));
  return files.filter((_, index) => others[index]).sort();
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: READ_AT_ONCE });
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seen(chunk.length);
    yield chunk;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  ENOTDIR: 'there is no such file',
};

function unreadable(path: string, cause: unknown): VerihookError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return new VerihookError(
    'input/unreadable',
    `Cannot read "${path}": ${REASONS[code] ?? message}. Name a file or directory that is there and readable.`,
    { cause },
  );
}
