import { readFile } from 'node:fs/promises';
import { assembled } from '../core/assignments.ts';
import { VerihookError } from '../core/errors.ts';
import { formats } from '../core/formats.ts';
import type { Wire } from '../core/provider.ts';
import { counted } from '../report/text.ts';
import type { Io } from './io.ts';

/** What `--set` assigns. Throws `usage/not-an-assignment`. */
export function assignmentsOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => assignmentOf(text, '--set', 'order=listed')));
}

/**
 * What `--trait` asks of a story: `person.age=minor` and `document.expiresInDays=[1,7]` give
 * `{ person: { age: 'minor' }, document: { expiresInDays: [1, 7] } }`. Throws `usage/not-an-assignment`.
 */
export function traitsOf(assignments: readonly string[]): object | undefined {
  if (assignments.length === 0) return undefined;
  return assembled(assignments.map((text) => assignmentOf(text, '--trait', 'person.country=JP')));
}

/** The two sides of an assignment. Throws `usage/not-an-assignment`. */
export function assignmentOf(text: string, flag: string, example: string): [name: string, value: string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new VerihookError(
    'usage/not-an-assignment',
    `${flag} takes a name, an equals sign and a value, not "${text}". Write for example ${flag} ${example}.`,
  );
}

/** A whole number of at least `min`. `flag` is how the caller knows it, for example `--seed`. Throws `usage/not-an-integer`. */
export function integerOf(text: string, flag: string, min = Number.MIN_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(value) && value >= min) return value;
  const range = min === Number.MIN_SAFE_INTEGER ? '' : ` of at least ${min}`;
  throw new VerihookError(
    'usage/not-an-integer',
    `${flag} takes a whole number${range}, not "${text}". Write for example ${flag} 7.`,
  );
}

/** Throws `usage/not-a-port`. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new VerihookError(
    'usage/not-a-port',
    `--port takes a number from 0 to 65535, not "${text}". Write for example --port 4010.`,
  );
}

/**
 * What `--start-at` says: `now`, or milliseconds since the Unix epoch, from ISO 8601; without an offset it is UTC, so that a seed
 * gives the same bytes everywhere. Throws `usage/not-a-time`.
 */
export function startOf(text: string): number | 'now' {
  if (text === 'now') return text;
  const [, day = '', time = 'T00:00:00', offset = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const at = formats.date(day) ? Date.parse(day + time + offset) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new VerihookError(
    'usage/not-a-time',
    `--start-at takes a time in ISO 8601, not "${text}". Write for example --start-at 2026-01-01T00:00:00Z.`,
  );
}

/**
 * The signing secret, from the option or from the file; one line end after it is no part of it.
 * Throws `usage/no-secret` for a file that cannot be read, and for an empty secret.
 */
export async function secretOf({
  secret,
  secretFile,
}: {
  secret?: string;
  secretFile?: string;
}): Promise<string | undefined> {
  if (secretFile === undefined) return secret === '' ? emptySecret('--secret') : secret;
  return (await textIn(secretFile, 'secret', '--secret-file')) || emptySecret(`"${secretFile}"`);
}

/** What stands in a file; one line end after it is no part of it. Throws `usage/no-secret`. */
async function textIn(file: string, what: string, flag: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new VerihookError(
      'usage/no-secret',
      `Cannot read the ${what} from "${file}" (${code}). Name a readable file in ${flag}.`,
      { cause },
    );
  }
  return text.replace(/\r?\n$/, '');
}

/** What is said of callbacks that have no signature for want of a secret; `undefined` of those that nobody signs. */
export function notSigned({ protects }: Wire, wasRefused = false): string | undefined {
  if (protects === 'nothing') return undefined;
  const how = 'give --secret, --secret-file or VERIHOOK_SECRET';
  return wasRefused ? `nothing was signed, and the consumer refused; ${how}` : `not signed; ${how} to sign`;
}

/** Of fewer characters somebody can try all. */
const SHORT_KEY = 16;

/**
 * The key of a redaction: the one in the file, the one given, or that of the environment. A short one is told of. Throws
 * `usage/two-keys`, `usage/no-secret` for a file that cannot be read, and `redact/key` for an empty key.
 */
export async function keyOf(
  { env, err }: Pick<Io, 'env' | 'err'>,
  { key: given, keyFile }: { key?: string; keyFile?: string },
): Promise<string | undefined> {
  const { VERIHOOK_REDACT_KEY: fromEnvironment } = env;
  if (keyFile !== undefined && given !== undefined && given !== fromEnvironment)
    throw new VerihookError('usage/two-keys', 'There are two keys, in --key and in --key-file. Leave one of them out.');
  const key = keyFile === undefined ? (given ?? fromEnvironment) : await textIn(keyFile, 'key', '--key-file');
  const better = 'openssl rand -hex 32';
  if (key === '') {
    const where = keyFile === undefined ? '--key or VERIHOOK_REDACT_KEY' : `"${keyFile}"`;
    throw new VerihookError(
      'redact/key',
      `The key in ${where} is empty. Give a secret text, for example by ${better}.`,
    );
  }
  if (key !== undefined && key.length < SHORT_KEY)
    err(
      `verihook: the key has ${counted(key.length, 'character')}: who tries them all can tell whose pseudonym one is. A better one comes by ${better}.`,
    );
  return key;
}

function emptySecret(where: string): never {
  throw new VerihookError(
    'usage/no-secret',
    `The secret in ${where} is empty. Give the signing secret, or leave it out to sign nothing.`,
  );
}
