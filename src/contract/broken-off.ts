import type { VerihookError } from '../core/errors.ts';
import type { Unreadable } from './captures.ts';

/** What cannot be read at all, by the error that says why. */
export const brokenOff = (file: string, line: number, error: VerihookError): Unreadable => ({
  file,
  line,
  rule: error.code,
  expected: 'something that can be read',
  received: error.message,
  error,
});
