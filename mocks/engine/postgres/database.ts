import type { Pool, PoolClient, PoolConfig } from 'pg';
import { VerihookError } from '../../../src/core/errors.ts';
import type { Row } from '../rows.ts';
import { type DatabaseAddress, databaseAddress } from './address.ts';
import { packages } from './packages.ts';

/**
 * A way to a database: each statement by itself, or all within one transaction. There, statements that do not wait for each
 * other's answers go out together and are done in their order: a round trip costs more than most of them.
 */
export interface Sql {
  /** @param values of a text that is asked often, if only none. Default: what is asked is planned each time */
  query(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** All of `work` or nothing of it. Within a transaction it is a part of that one. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** A pool of connections that outlives a restart of the database. */
export interface Database extends Sql {
  address: DatabaseAddress;
  /** For a connection of its own. */
  config: PoolConfig;
  pg: typeof import('pg');
  close(): Promise<void>;
}

/** How long a connection may take to come about. Unit: milliseconds. */
const CONNECT = 10_000;

/**
 * Opens a pool; the first statement connects. Throws `store/not-an-address` and `store/not-installed`; statements reject
 * with `store/unreachable`, `store/refused`, `store/not-ours` or `store/full`, and with what PostgreSQL says of the rest.
 *
 * @param connections at most. Default: 10
 */
export async function openDatabase(address: string, { connections = 10 } = {}): Promise<Database> {
  const where = databaseAddress(address);
  const { pg } = await packages();
  const config: PoolConfig = {
    connectionString: where.connectionString,
    application_name: 'verihook',
    options: `${where.options} -c search_path=${where.schema}`.trim(),
    connectionTimeoutMillis: CONNECT,
    keepAlive: true,
    pipeline: true,
    max: connections,
  };
  const pool = new pg.Pool(config);
  // A connection that breaks while nobody uses it, or between two statements, is replaced by the next one.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  let closed: Promise<void> | undefined;
  return {
    address: where,
    config,
    pg,
    query: (text, values) => overAnother(() => said(where, () => run(pool, text, values))),
    transaction: (work) => overAnother(() => transaction(pool, where, work)),
    close: () => {
      closed ??= pool.end();
      return closed;
    },
  };
}

/** A connection may have broken while nobody used it: what it cost nothing to try is tried over another. */
async function overAnother<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isUnreachable(error) || begun.has(error as object)) throw error;
    return work();
  }
}

/** Errors of transactions that had begun: what has become of them is for the caller to find out. */
const begun = new WeakSet<object>();

async function transaction<T>(pool: Pool, where: DatabaseAddress, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await said(where, () => pool.connect());
  const sql: Sql = {
    query: (text, values) => said(where, () => run(client, text, values)),
    transaction: (inner) => inner(sql),
  };
  let broken: Error | undefined;
  let isBegun = false;
  try {
    const start = sql.query('BEGIN').then(() => {
      isBegun = true;
    });
    start.catch(() => {});
    const result = await work(sql);
    await start;
    await sql.query('COMMIT');
    return result;
  } catch (error) {
    if (isBegun && error instanceof Error) begun.add(error);
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Statements are prepared once by each connection: their texts are few, and planning them costs as much as running them. */
const names = new Map<string, string>();

async function run(on: Pool | PoolClient, text: string, values?: readonly unknown[]): Promise<Row[]> {
  if (values === undefined) {
    // Several statements in one text have several results.
    const results: unknown = await on.query(text);
    return [results as { rows: Row[] }].flat().flatMap(({ rows }) => rows);
  }
  let name = names.get(text);
  if (name === undefined) {
    name = `verihook_${names.size}`;
    names.set(text, name);
  }
  return (await on.query({ name, text, values: values.map(storable) })).rows as Row[];
}

/** PostgreSQL holds every character in a text but NUL. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\u{fffd}') : value;
  return Array.isArray(value) ? value.map(storable) : value;
}

async function said<T>(where: DatabaseAddress, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusal(error, where);
  }
}

/** What `pg` says without a code when a connection goes away or does not come about. */
const GONE = /^(?:Connection terminated|timeout exceeded|Client has encountered a connection error|Client was closed)/;

/** Whether the database could not be reached: what was tried may be tried again. */
function isUnreachable(error: unknown): boolean {
  return error instanceof VerihookError && error.code === 'store/unreachable';
}

function refusal(error: unknown, { name }: DatabaseAddress): unknown {
  if (!(error instanceof Error) || error instanceof VerihookError) return error;
  const { code = '' } = error as { code?: string };
  const because = (code: string, text: string) =>
    new VerihookError(code, `The database at ${name} ${text}.`, { cause: error });
  // Of the operating system, of connections (08), of a server that stops, starts or has too many (57P, 53300).
  if (/^(?:E[A-Z]{3,}|08\w{3}|57P0[1-5]|53300)$/.test(code) || GONE.test(error.message)) {
    const why = code || error.message;
    return because('store/unreachable', `cannot be reached (${why}). Start it, or look at its address`);
  }
  if (/SSL|certificate/.test(error.message))
    return because('store/refused', `cannot be spoken to as its sslmode says (${error.message})`);
  if (/^28/.test(code)) return because('store/refused', 'does not let this user in. Look at user and password');
  if (code === '3D000') return because('store/refused', 'is not there. Create it, or look at its name');
  if (code === '42501')
    return because('store/refused', 'does not give this user the rights. Let it create schemas, or own these');
  // Tables, columns and functions that should be there and are not.
  if (/^(?:42P0[167]|42703|42710|42883|42804)$/.test(code))
    return because(
      'store/not-ours',
      'holds something else in the schemas of verihook. Choose others with ?schema=NAME',
    );
  if (code === '53100')
    return because('store/full', 'is on a full disk. Free some space: what has been stored is there');
  return error;
}
