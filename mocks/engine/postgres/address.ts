import { nearest, VerihookError } from '../../../src/core/errors.ts';

/** Where a database is. Whoever shows it to anybody shows `name`: the address may hold a password. */
export interface DatabaseAddress {
  /** For `pg`, with user and password. */
  connectionString: string;
  /** Ours; the jobs lie in another one that begins with the same. Default: `verihook`. */
  schema: string;
  /** `host:port/database`. */
  name: string;
  /** Settings of a session that the address asks for. */
  options: string;
}

/**
 * Whether a text names a database rather than a file. Throws `store/not-an-address` for the address of something else: it may hold
 * a password, and is not repeated.
 */
export function isDatabase(text: string): boolean {
  if (/^postgres(?:ql)?:\/\//i.test(text)) return true;
  // One letter is the drive of a file.
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) throw notAnAddress('it begins with something else than postgres://');
  return false;
}

/**
 * Reads `postgres://user:password@host:5432/database`; `?schema=name` keeps several kits in one database apart, other
 * parameters, such as `sslmode`, are for `pg`. One that is nearly `schema` is a slip, which would lead to another kit's tables.
 * Throws `store/not-an-address`, which does not repeat what was given.
 */
export function databaseAddress(text: string): DatabaseAddress {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    // The error of URL holds what it was given.
    throw notAnAddress('it cannot be read');
  }
  const { searchParams } = url;
  const slip = [...searchParams.keys()].find((name) => name !== 'schema' && nearest(['schema'], name) !== undefined);
  if (slip !== undefined) throw notAnAddress(`it says "${slip}", where "schema" is meant`);
  const schema = searchParams.get('schema') ?? 'verihook';
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
    throw notAnAddress('its schema is not a name of lower-case letters, digits and underscores');
  const options = searchParams.get('options') ?? '';
  searchParams.delete('schema');
  searchParams.delete('options');
  const host = searchParams.get('host') ?? (decodeURIComponent(url.hostname) || 'localhost');
  const name = `${host}:${url.port || '5432'}${url.pathname}`;
  return { connectionString: url.href, schema, name, options };
}

function notAnAddress(why: string): VerihookError {
  return new VerihookError(
    'store/not-an-address',
    `The address of the database is none: ${why}. Write postgres://user:password@host:5432/database.`,
  );
}
