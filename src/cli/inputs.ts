import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VerihookError } from '../core/errors.ts';
import type { Io } from './io.ts';

/** A file to read, or stdin. */
export interface Input {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

/** What a directory is searched for. */
const CAPTURES = /\.(json|ndjson|jsonl|http|txt)$/i;

/**
 * The files that are meant by the arguments of a verb: files, directories with all below them, `-` for stdin. Without
 * arguments, stdin if something is piped into it. Throws `usage/no-input`, `input/unreadable`, `input/no-captures`.
 */
export async function* inputsOf(io: Io, paths: readonly string[]): AsyncGenerator<Input> {
  if (paths.length === 0 && io.stdin.isTTY) {
    throw new VerihookError(
      'usage/no-input',
      'There is nothing to validate. Name files or directories of captured callbacks, or pipe them in.',
    );
  }
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield { name: 'stdin', chunks: io.stdin };
    else for (const file of await filesAt(path)) yield { name: file, chunks: chunksOf(file) };
  }
}

async function filesAt(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && CAPTURES.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length > 0) return files.sort();
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new VerihookError(
    'input/no-captures',
    `The directory "${path}" holds no captured callbacks: no .json, .ndjson, .jsonl, .http or .txt file. Name another, or the files themselves.`,
  );
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw unreadable(file, error);
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
