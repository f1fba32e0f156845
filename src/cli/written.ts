import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { takeNamed, VerihookError } from '../core/errors.ts';
import { assignmentOf } from './arguments.ts';

/** A report that `--report` asks for: how it is made, and where it goes. */
export interface Report<Make> {
  make: Make;
  file: string;
}

/**
 * The reports of `--report kind=file`. Throws `usage/not-an-assignment`, `usage/unknown-report`, and `usage/cannot-write`
 * before a long run.
 *
 * @param kinds how each kind is made
 */
export function reportsOf<Make>(
  kinds: Readonly<Record<string, Make>>,
  texts: readonly string[],
): Promise<Report<Make>[]> {
  return Promise.all(
    texts.map(async (text) => {
      const [kind, file] = assignmentOf(text, '--report', 'junit=report.xml');
      const make = takeNamed(kinds, kind, 'usage/unknown-report', 'report', '--report');
      if (file === '-')
        throw new VerihookError(
          'usage/cannot-write',
          `--report ${kind}=- names no file. Give one, for example ${kind}=report.txt; --json prints to standard output.`,
        );
      await checkWritable(file);
      return { make, file };
    }),
  );
}

/** Writes what was asked for in a file. Throws `usage/cannot-write`. */
export async function written(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}

/** Whether a file that will be asked for at the end of a long run could be written; makes none. Throws `usage/cannot-write`. */
export async function checkWritable(file: string): Promise<void> {
  try {
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error('It is a folder'), { code: 'EISDIR' });
    await access(found === undefined ? dirname(file) : file, constants.W_OK);
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}

/** The error for a file that was asked for and cannot be written. */
export function cannotWrite(file: string, cause: unknown): VerihookError {
  const { code } = cause as NodeJS.ErrnoException;
  return new VerihookError(
    'usage/cannot-write',
    `Cannot write "${file}" (${code}). Name a file in a folder that exists and can be written.`,
    { cause },
  );
}
