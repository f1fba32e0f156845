import { accessSync, constants, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { VerihookError } from '../../src/core/errors.ts';
import { sqliteRecords } from './records.ts';
import { attemptOf, deliveryOf, filterOf, openOf, type Row } from './rows.ts';
import { APPLICATION, SCHEMA, VERSION } from './schema.ts';
import {
  type BegunAttempt,
  type DeliveryState,
  type EndedDelivery,
  type FinishedAttempt,
  limitOf,
  type NewDelivery,
  type Store,
  type StoredDelivery,
} from './store.ts';

/** So many policies are remembered. */
const MOST = 1_000;

/** Bodies of a few kilobytes leave less room unused in large pages; a file is written by page, so its pages stay small. Unit: bytes. */
const PAGE_IN_MEMORY = 16_384;

/** The refusals of a busy, full or damaged file, by the primary result code of SQLite. */
const REFUSALS: Record<number, [code: string, text: string]> = {
  5: ['store/in-use', 'is in use by another process. Stop that one, or choose another file'],
  8: [
    'store/read-only',
    'cannot be written. Give this user the right to write it and its folder, or choose another file',
  ],
  10: ['store/unwritable', 'cannot be read or written to the end. Look at the disk, or choose another file'],
  11: ['store/damaged', 'is damaged. Choose another file, or restore this one'],
  13: ['store/full', 'is on a full disk. Free some space: what has been stored is still there'],
  14: ['store/unwritable', 'cannot be opened. Its folder must exist and be writable'],
  26: ['store/not-ours', 'is not a database of verihook. Choose another file'],
};

/**
 * A store in a file, or in memory without one. In a file, what has been stored survives `kill -9` and a power cut. One process
 * at a time may have the file open. Throws `store/in-use`, `store/read-only`, `store/unwritable`, `store/damaged`,
 * `store/full`, `store/not-ours` or `store/other-version`; later calls reject with the same.
 */
export function sqliteStore(file?: string): Store {
  const said = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw refusal(error, file);
    }
  };
  return storeOf(
    said(() => opened(file)),
    said,
  );
}

function opened(file: string | undefined): DatabaseSync {
  // SQLite would open it for reading, and stumble later.
  if (file !== undefined && existsSync(file) && !isWritable(file))
    throw refused('store/read-only', REFUSALS[8]?.[1] ?? '', file);
  // A whole path, since SQLite reads more into some names.
  const db = new (sqlite().DatabaseSync)(file === undefined ? ':memory:' : resolve(file), { timeout: 0 });
  // SQLite's own lower() knows only the letters of ASCII.
  db.function('fold', { deterministic: true }, (text) => String(text).toLowerCase());
  try {
    // Taken with the first access and kept until the end of the process, however it ends.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    const { application_id: application } = db.prepare('PRAGMA application_id').get() as Row;
    const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as Row;
    if (tables !== 0 && application !== APPLICATION) throw refused('store/not-ours', REFUSALS[26]?.[1] ?? '', file);
    if (file === undefined) db.exec(`PRAGMA page_size = ${PAGE_IN_MEMORY}`);
    else db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    db.exec('BEGIN IMMEDIATE');
    const { user_version: version } = db.prepare('PRAGMA user_version').get() as Row;
    if (tables === 0) db.exec(SCHEMA);
    else if (version !== VERSION) {
      const text = `has tables of version ${version}, and this verihook reads version ${VERSION}. Choose another file`;
      throw refused('store/other-version', text, file);
    }
    db.exec('UPDATE attempts SET cut_off = 1 WHERE ended_at IS NULL AND cut_off IS NULL; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function storeOf(db: DatabaseSync, said: <T>(work: () => T) => T): Store {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const sql = (text: string) => {
    let statement = statements.get(text);
    if (statement === undefined) {
      statement = db.prepare(text);
      statements.set(text, statement);
    }
    return statement;
  };
  const all = (text: string, ...values: SQLInputValue[]) => sql(text).all(...values) as Row[];
  const one = (text: string, ...values: SQLInputValue[]) => sql(text).get(...values) as Row | undefined;
  const run = (text: string, ...values: SQLInputValue[]) => sql(text).run(...values);
  const records = sqliteRecords(sql);

  /** Known policies by their text: a memo of the table, dropped with whatever is rolled back. */
  const policies = new Map<string, number>();
  /** Does all of `work` in one transaction, or nothing of it. */
  const transaction = async <T>(work: () => T): Promise<T> =>
    said(() => {
      run('BEGIN IMMEDIATE');
      try {
        const result = work();
        run('COMMIT');
        return result;
      } catch (error) {
        // A full disk has rolled back by itself.
        if (db.isTransaction) run('ROLLBACK');
        policies.clear();
        throw error;
      }
    });
  const read = async <T>(work: () => T): Promise<T> => said(work);

  const policyId = (json: string): number => {
    let id = policies.get(json);
    if (id === undefined) {
      run('INSERT INTO policies (json) VALUES (?) ON CONFLICT DO NOTHING', json);
      id = Number(one('SELECT id FROM policies WHERE json = ?', json)?.id);
      if (policies.size >= MOST) policies.clear();
      policies.set(json, id);
    }
    return id;
  };

  const insert = `INSERT INTO deliveries (id, verification, provider, event, target, policy, stop_at, repeats, after, state,
    added_at, next_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  function add(id: number, after: number | undefined, delivery: NewDelivery, now: number): StoredDelivery {
    const { verification, provider, to, planned, policy, stopAt, message, fault, repeats } = delivery;
    const dropped = planned.dropped === true;
    const state: DeliveryState = dropped ? 'dropped' : 'open';
    run(
      insert,
      id,
      verification,
      provider,
      planned.event,
      to,
      policyId(JSON.stringify(policy)),
      stopAt !== undefined && Number.isFinite(stopAt) ? stopAt : null,
      repeats ?? null,
      after ?? null,
      state,
      now,
      dropped ? null : planned.dueAt,
      dropped ? now : null,
    );
    run(
      'INSERT INTO contents (delivery, planned, fault, headers, body) VALUES (?, ?, ?, ?, ?)',
      id,
      JSON.stringify(planned),
      fault === undefined ? null : JSON.stringify(fault),
      message === undefined ? null : JSON.stringify(message.headers),
      message === undefined ? null : message.body,
    );
    return {
      ...delivery,
      id,
      state,
      addedAt: now,
      ...(after !== undefined && { after }),
      ...(dropped ? { endedAt: now } : { nextAt: planned.dueAt }),
      attempts: 0,
    };
  }

  const select = `SELECT d.*, c.*, p.json AS policy_json FROM deliveries d JOIN contents c ON c.delivery = d.id
    JOIN policies p ON p.id = d.policy`;
  const getOne = (id: number): StoredDelivery | undefined => {
    const row = one(`${select} WHERE d.id = ?`, id);
    return row && deliveryOf(row);
  };

  return {
    add: (deliveries, now, beside = []) =>
      transaction(() => {
        records.save(beside);
        const seq = Number(one("SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'")?.seq ?? 0);
        const ids = new Map(deliveries.map((each, i) => [`${each.planned.id}\0${each.verification}`, seq + 1 + i]));
        return deliveries.map((each, i) => {
          const { onlyAfter } = each.planned;
          const after = onlyAfter === undefined ? undefined : ids.get(`${onlyAfter}\0${each.verification}`);
          return add(seq + 1 + i, after, each, now);
        });
      }),
    record: ({ finished, ended, begun }) =>
      transaction(() => {
        for (const attempt of finished) finish(attempt);
        for (const delivery of ended) end(delivery);
        return begun.map(begin);
      }),
    open: (verification) =>
      read(() => {
        const { where, values } = filterOf({ state: 'open', ...(verification !== undefined && { verification }) });
        return all(
          `SELECT d.id, d.verification, d.target, d.next_at, d.attempts, b.id AS after, b.state AS after_state,
          b.ended_at AS after_ended_at FROM deliveries d LEFT JOIN deliveries b ON b.id = d.after
          WHERE true${where} ORDER BY d.id`,
          ...values,
        ).map(openOf);
      }),
    get: (id) => read(() => getOne(id)),
    getAll: (ids) => read(() => ids.map(getOne).filter((each) => each !== undefined)),
    firstMessage: (id) =>
      read(() => {
        const row = one(
          `SELECT m.headers, m.body FROM attempts a JOIN messages m ON m.attempt = a.id
          WHERE a.delivery = ? AND a.number = 1 ORDER BY a.id LIMIT 1`,
          id,
        );
        return row && { headers: JSON.parse(String(row.headers)), body: row.body as Uint8Array };
      }),
    attempts: (id, page = {}) =>
      read(() =>
        all(
          `SELECT a.*, m.headers, m.body FROM attempts a LEFT JOIN messages m ON m.attempt = a.id
          WHERE a.delivery = ? ORDER BY a.id LIMIT ? OFFSET ?`,
          id,
          limitOf(page.limit),
          page.after ?? 0,
        ).map(attemptOf),
      ),
    lastAttempts: (ids) =>
      read(() =>
        all(
          `SELECT a.*, NULL AS headers FROM attempts a WHERE a.id IN
          (SELECT max(id) FROM attempts WHERE delivery IN (SELECT value FROM json_each(?)) GROUP BY delivery)`,
          JSON.stringify(ids),
        ).map(attemptOf),
      ),
    list: (filter = {}, page = {}) =>
      read(() => {
        const { where, values } = filterOf(filter);
        const [sign, order, from] = page.newest ? ['<', 'DESC', Number.MAX_SAFE_INTEGER] : ['>', 'ASC', 0];
        const text = `${select} WHERE d.id ${sign} ?${where} ORDER BY d.id ${order} LIMIT ?`;
        return all(text, page.after ?? from, ...values, limitOf(page.limit)).map(deliveryOf);
      }),
    count: (filter = {}) =>
      read(() => {
        const { where, values } = filterOf(filter);
        return Number(one(`SELECT count(*) AS number FROM deliveries d WHERE true${where}`, ...values)?.number);
      }),
    latest: () =>
      read(() => {
        const row = one(`SELECT max((SELECT coalesce(max(added_at), -1) FROM deliveries),
          (SELECT coalesce(max(max(started_at, coalesce(ended_at, 0))), -1) FROM attempts),
          (SELECT coalesce(max(created_at), -1) FROM records)) AS at`);
        return row === undefined || Number(row.at) < 0 ? undefined : Number(row.at);
      }),
    save: (saved) => transaction(() => records.save(saved)),
    find: (kind, provider, name) => read(() => records.find(kind, provider, name)),
    records: (filter = {}, page = {}) => read(() => records.list(filter, page)),
    countRecords: (filter = {}) => read(() => records.count(filter)),
    lastRecordNumber: () => read(() => records.last()),
    clear: () =>
      transaction(() => {
        for (const table of ['messages', 'attempts', 'contents', 'deliveries', 'record_names', 'records'])
          run(`DELETE FROM ${table}`);
      }),
    close: () => read(() => db.close()),
  };

  function begin({ delivery, number, startedAt, request, fault }: BegunAttempt): number {
    const { lastInsertRowid } = run(
      'INSERT INTO attempts (delivery, number, started_at, fault) VALUES (?, ?, ?, ?)',
      delivery,
      number,
      startedAt,
      fault ?? null,
    );
    if (request !== undefined) {
      const { headers, body } = request;
      run('INSERT INTO messages VALUES (?, ?, ?)', lastInsertRowid, JSON.stringify(headers), body);
    }
    return Number(lastInsertRowid);
  }

  function finish({ attempt, delivery, endedAt, exchange, next }: FinishedAttempt): void {
    run('UPDATE attempts SET ended_at = ?, exchange = ? WHERE id = ?', endedAt, JSON.stringify(exchange), attempt);
    if (next === undefined) run('UPDATE deliveries SET attempts = attempts + 1 WHERE id = ?', delivery);
    else if ('nextAt' in next)
      run('UPDATE deliveries SET attempts = attempts + 1, next_at = ? WHERE id = ?', next.nextAt, delivery);
    else {
      run(
        'UPDATE deliveries SET attempts = attempts + 1, state = ?, next_at = NULL, ended_at = ? WHERE id = ?',
        next.state,
        endedAt,
        delivery,
      );
    }
  }

  function end({ id, state, at }: EndedDelivery): void {
    run("UPDATE deliveries SET state = ?, next_at = NULL, ended_at = ? WHERE id = ? AND state = 'open'", state, at, id);
  }
}

function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function refused(code: string, text: string, file: string | undefined, cause?: unknown): VerihookError {
  const what = file === undefined ? 'The store in memory' : `The file "${file}"`;
  return new VerihookError(code, `${what} ${text}.`, { cause });
}

function refusal(error: unknown, file: string | undefined): unknown {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (error instanceof VerihookError || code !== 'ERR_SQLITE_ERROR') return error;
  // The lowest byte of an extended code is the primary one.
  const known = REFUSALS[Number(errcode) & 0xff];
  return known === undefined ? error : refused(known[0], known[1], file, error);
}

/** Node 22 and 24 say once that SQLite is experimental there. Users have no use for that line, and cannot act on it. */
function sqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
