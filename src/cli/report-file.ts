import { writeFile } from 'node:fs/promises';
import { VerihookError } from '../core/errors.ts';

/** Writes what was asked for in a file. Throws `usage/cannot-write`. */
export async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new VerihookError(
      'usage/cannot-write',
      `Cannot write "${file}" (${code}). Name a file in a folder that exists and can be written.`,
      { cause },
    );
  }
}
