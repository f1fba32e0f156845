import { VerihookError } from '../../../src/core/errors.ts';
import type { Sql } from './database.ts';

/** The version of the tables. A database of another version is refused. */
const VERSION = 2;

/** Processes that start at once make the tables one after another: "verihook" as a number. */
const LOCK = 0x76686b;

/** Rows that fit into a page are kept as they are: to squeeze one costs four times as much as to write it. Unit: bytes. */
const PAGE = 8_000;

/**
 * Times are milliseconds since the Unix epoch on the engine's clock, and need not be whole. JSON stands in TEXT, which holds
 * what `jsonb` refuses. What is long and never changes has tables of its own: a row that changes is written anew.
 */
const SCHEMA = `
  CREATE TABLE meta (
    version integer NOT NULL,
    -- Engine time and the database's own time of one moment, and how fast the first passes.
    clock_at double precision,
    clock_real double precision,
    speed double precision
  );
  -- Tell which secret a provider's callbacks are signed with, and not the secret.
  CREATE TABLE secrets (provider text PRIMARY KEY, fingerprint text NOT NULL);
  CREATE SEQUENCE processes;
  -- Numbers are given out in the order of commits, so that whoever pages by them misses none.
  CREATE TABLE counters (name text PRIMARY KEY, value bigint NOT NULL) WITH (fillfactor = 20);

  CREATE TABLE deliveries (
    id bigint PRIMARY KEY,
    verification text NOT NULL,
    provider text NOT NULL,
    event text NOT NULL,
    target text NOT NULL,
    stop_at double precision,
    repeats bigint,
    after bigint,
    state text NOT NULL,
    added_at double precision NOT NULL,
    next_at double precision,
    ended_at double precision,
    attempts integer NOT NULL DEFAULT 0,
    -- When the first attempt is due: as planned, or later if another delivery had to be acknowledged first.
    first_due_at double precision NOT NULL,
    -- It has not had its first attempt, and others of its verification may have to wait for that.
    in_line boolean NOT NULL DEFAULT false,
    -- Why an open delivery has no job: 'turn', until those before it have had their first attempt; 'before', until the one
    -- that it comes after is acknowledged.
    waits text
  ) WITH (fillfactor = 70);
  CREATE INDEX deliveries_by_verification ON deliveries (verification, id);
  CREATE INDEX open_deliveries ON deliveries (next_at) WHERE state = 'open';
  CREATE INDEX lines ON deliveries (verification, first_due_at) WHERE in_line;
  CREATE INDEX dependent_deliveries ON deliveries (after) WHERE waits = 'before';
  CREATE INDEX given_up_deliveries ON deliveries (target, provider) WHERE state = 'given-up';
  CREATE TABLE contents (
    delivery bigint PRIMARY KEY,
    planned text NOT NULL,
    policy text NOT NULL,
    fault text,
    headers text,
    body bytea,
    -- What a person looks for, in lower case.
    search text NOT NULL
  ) WITH (toast_tuple_target = ${PAGE});

  CREATE TABLE attempts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Whoever inserts looks for it: a reference would lock it, in no order.
    delivery bigint NOT NULL,
    number integer NOT NULL,
    started_at double precision NOT NULL,
    fault text,
    ended_at double precision,
    exchange text,
    cut_off boolean
  ) WITH (fillfactor = 70);
  CREATE INDEX attempts_by_delivery ON attempts (delivery);
  -- What was sent, where that is not what the first attempt had sent.
  CREATE TABLE messages (attempt bigint PRIMARY KEY, headers text NOT NULL, body bytea NOT NULL)
    WITH (toast_tuple_target = ${PAGE});

  CREATE TABLE records (
    number bigint PRIMARY KEY,
    kind text NOT NULL,
    provider text NOT NULL,
    id text NOT NULL,
    names text NOT NULL,
    created_at double precision NOT NULL,
    value text NOT NULL,
    search text NOT NULL,
    UNIQUE (kind, provider, id)
  );
  CREATE INDEX records_by_kind ON records (kind, provider, number);
  CREATE TABLE record_names (
    kind text NOT NULL,
    provider text NOT NULL,
    name text NOT NULL,
    record bigint NOT NULL,
    PRIMARY KEY (kind, provider, name, record)
  );
  CREATE INDEX names_by_record ON record_names (record);

  INSERT INTO meta (version) VALUES (${VERSION});
  INSERT INTO counters VALUES ('deliveries', 0), ('records', 0);
`;

/** Everything that `reset` empties, in the order in which transactions come to it. */
export const CONTENTS = 'deliveries, contents, attempts, messages, records, record_names';

/** Makes the tables unless they are there. Throws `store/other-version`. */
export async function prepareTables(sql: Sql, schema: string): Promise<void> {
  await sql.transaction(async (sql) => {
    await sql.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    const [there] = await sql.query(`SELECT to_regclass('${schema}.meta') AS meta`);
    if (there?.meta === null) {
      await sql.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await sql.query(SCHEMA);
      return;
    }
    const [meta] = await sql.query('SELECT version FROM meta');
    if (meta?.version === VERSION) return;
    throw new VerihookError(
      'store/other-version',
      `The schema "${schema}" has tables of version ${meta?.version}, and this verihook reads version ${VERSION}. Choose another one with ?schema=name.`,
    );
  });
}
