/** The version of the tables, in `user_version`. A file of another version is refused. */
export const VERSION = 2;

/** "VhkD" in `application_id`: tells our files from those of other programs. */
export const APPLICATION = 0x56686b44;

/**
 * Times are milliseconds since the Unix epoch, and need not be whole. JSON stands in TEXT, bodies are BLOB. What is long and
 * never changes has tables of its own: a row that grows is the most expensive thing to write.
 */
export const SCHEMA = `
  CREATE TABLE policies (id INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    verification TEXT NOT NULL,
    provider TEXT NOT NULL,
    event TEXT NOT NULL,
    target TEXT NOT NULL,
    policy INTEGER NOT NULL REFERENCES policies,
    stop_at REAL,
    repeats INTEGER,
    after INTEGER,
    state TEXT NOT NULL,
    added_at REAL NOT NULL,
    next_at REAL,
    ended_at REAL,
    attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  -- A message, where the delivery came with one.
  CREATE TABLE contents (
    delivery INTEGER PRIMARY KEY REFERENCES deliveries,
    planned TEXT NOT NULL,
    fault TEXT,
    headers TEXT,
    body BLOB
  ) STRICT;
  CREATE INDEX deliveries_by_verification ON deliveries (verification);
  CREATE INDEX given_up_deliveries ON deliveries (target, provider) WHERE state = 'given-up';

  CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    delivery INTEGER NOT NULL REFERENCES deliveries,
    number INTEGER NOT NULL,
    started_at REAL NOT NULL,
    fault TEXT,
    ended_at REAL,
    exchange TEXT,
    cut_off INTEGER
  ) STRICT;
  -- What was sent, where that is not what the first attempt had sent.
  CREATE TABLE messages (attempt INTEGER PRIMARY KEY REFERENCES attempts, headers TEXT NOT NULL, body BLOB NOT NULL) STRICT;
  CREATE INDEX attempts_by_delivery ON attempts (delivery);

  CREATE TABLE records (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    provider TEXT NOT NULL,
    id TEXT NOT NULL,
    names TEXT NOT NULL,
    created_at REAL NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, provider, id)
  ) STRICT;
  CREATE INDEX records_by_kind ON records (kind, provider);
  CREATE TABLE record_names (
    kind TEXT NOT NULL,
    provider TEXT NOT NULL,
    name TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES records,
    PRIMARY KEY (kind, provider, name, record)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX names_by_record ON record_names (record);

  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${VERSION};
`;
