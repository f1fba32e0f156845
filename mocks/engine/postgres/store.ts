import type { Message } from '../../../src/core/message.ts';
import type { Order } from '../queue.ts';
import { attemptOf, deliveryOf, openOf, type Row } from '../rows.ts';
import {
  type BegunAttempt,
  type Changes,
  type DeliveryFilter,
  type DeliveryState,
  type EndedDelivery,
  type FinishedAttempt,
  limitOf,
  type NewDelivery,
  type Page,
  type RecordFilter,
  type Store,
  type StoredDelivery,
  type StoredRecord,
} from '../store.ts';
import { type Database, openDatabase, type Sql } from './database.ts';
import { countRecords, findRecord, listRecords, saveRecords, takeNumbers } from './records.ts';
import { CONTENTS, prepareTables } from './schema.ts';

const SELECT = `SELECT d.*, c.planned, c.fault, c.headers, c.body, c.policy AS policy_json
  FROM deliveries d JOIN contents c ON c.delivery = d.id`;

/** `pg` gives bytes as a Buffer, which is more than what was stored. */
const plain = (row: Row): Row => (row.body instanceof Uint8Array ? { ...row, body: new Uint8Array(row.body) } : row);
const deliveriesOf = (rows: readonly Row[]) => rows.map((row) => deliveryOf(plain(row)));
const attemptsOf = (rows: readonly Row[]) => rows.map((row) => attemptOf(plain(row)));

/** The values of each column, for `unnest`: one statement for any number of rows. */
const columns = <T>(rows: readonly T[], ...values: ((row: T, place: number) => unknown)[]): unknown[][] =>
  values.map((value) => rows.map((row, i) => value(row, i) ?? null));

/** The tables of a database, or of one transaction: then all that is done through it is a part of that one. */
export class PostgresStore implements Store {
  readonly #sql: Sql;
  readonly #order: Order;

  /** @param order whether deliveries that are added stand in line, which only an engine over it heeds. Default: `none` */
  constructor(sql: Sql, order: Order = 'none') {
    this.#sql = sql;
    this.#order = order;
  }

  add(deliveries: readonly NewDelivery[], now: number, records: readonly StoredRecord[] = []) {
    return this.#sql.transaction(async (sql) => {
      await saveRecords(sql, records);
      return deliveries.length === 0 ? [] : this.#add(sql, deliveries, now);
    });
  }

  async #add(sql: Sql, added: readonly NewDelivery[], now: number): Promise<StoredDelivery[]> {
    const first = await takeNumbers(sql, 'deliveries', added.length);
    const ids = new Map(added.map((each, i) => [`${each.planned.id}\0${each.verification}`, first + i]));
    const stored = added.map((each, i): StoredDelivery => {
      const { onlyAfter, dropped, dueAt } = each.planned;
      const after = onlyAfter === undefined ? undefined : ids.get(`${onlyAfter}\0${each.verification}`);
      const state: DeliveryState = dropped ? 'dropped' : 'open';
      return {
        ...each,
        ...{ id: first + i, state, addedAt: now, attempts: 0 },
        ...(after !== undefined && { after }),
        ...(dropped ? { endedAt: now } : { nextAt: dueAt }),
      };
    });
    const isOpen = ({ state }: StoredDelivery) => state === 'open';
    const deliveries = sql.query(
      `INSERT INTO deliveries (id, verification, provider, event, target, stop_at, repeats, after, state, added_at, next_at,
        ended_at, first_due_at, in_line, waits)
      SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::bigint[],
        $8::bigint[], $9::text[], $10::float8[], $11::float8[], $12::float8[], $13::float8[], $14::boolean[], $15::text[])`,
      columns(
        stored,
        ({ id }) => id,
        ({ verification }) => verification,
        ({ provider }) => provider,
        ({ planned }) => planned.event,
        ({ to }) => to,
        ({ stopAt }) => (Number.isFinite(stopAt) ? stopAt : null),
        ({ repeats }) => repeats,
        ({ after }) => after,
        ({ state }) => state,
        () => now,
        ({ nextAt }) => nextAt,
        ({ endedAt }) => endedAt,
        ({ planned }) => planned.dueAt,
        (each) => isOpen(each) && each.after === undefined && this.#order === 'per-verification',
        (each) => (isOpen(each) && each.after !== undefined ? 'before' : null),
      ),
    );
    const contents = sql.query(
      `INSERT INTO contents (delivery, planned, policy, fault, headers, body, search)
      SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::text[])`,
      columns(
        stored,
        ({ id }) => id,
        ({ planned }) => JSON.stringify(planned),
        ({ policy }) => JSON.stringify(policy),
        ({ fault }) => fault && JSON.stringify(fault),
        ({ message }) => message && JSON.stringify(message.headers),
        ({ message }) => message && Buffer.from(message.body),
        ({ verification, planned, to }) => `${verification}\n${planned.event}\n${to}`.toLowerCase(),
      ),
    );
    await Promise.all([deliveries, contents]);
    return stored;
  }

  record({ finished, ended, begun }: Changes): Promise<number[]> {
    return this.#sql.transaction(async (sql) => {
      const done = Promise.all([finish(sql, finished), end(sql, ended)]);
      const [ids] = await Promise.all([begin(sql, begun), done]);
      return ids;
    });
  }

  async open(verification?: string) {
    const rows = await this.#sql.query(
      `SELECT d.id, d.verification, d.target, d.next_at, d.attempts, b.id AS after, b.state AS after_state,
        b.ended_at AS after_ended_at FROM deliveries d LEFT JOIN deliveries b ON b.id = d.after
      WHERE d.state = 'open' AND d.verification = coalesce($1, d.verification) ORDER BY d.id`,
      [verification ?? null],
    );
    return rows.map(openOf);
  }

  async get(id: number): Promise<StoredDelivery | undefined> {
    return (await this.getAll([id]))[0];
  }

  async getAll(ids: readonly number[]): Promise<StoredDelivery[]> {
    const found = deliveriesOf(await this.#sql.query(`${SELECT} WHERE d.id = ANY($1::bigint[])`, [ids]));
    const byId = new Map(found.map((each) => [each.id, each]));
    return ids.map((id) => byId.get(id)).filter((each) => each !== undefined);
  }

  async firstMessage(id: number): Promise<Message | undefined> {
    return (await this.firstMessages([id])).get(id);
  }

  /** The messages of the first attempts of deliveries, by delivery, as far as there are any. */
  async firstMessages(ids: readonly number[]): Promise<Map<number, Message>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#sql.query(
      `SELECT DISTINCT ON (a.delivery) a.delivery, m.headers, m.body FROM attempts a JOIN messages m ON m.attempt = a.id
      WHERE a.delivery = ANY($1::bigint[]) AND a.number = 1 ORDER BY a.delivery, a.id`,
      [ids],
    );
    return new Map(
      rows.map((row) => {
        const { headers, body } = plain(row);
        return [Number(row.delivery), { headers: JSON.parse(String(headers)), body: body as Uint8Array }];
      }),
    );
  }

  async attempts(id: number, page: Page = {}) {
    const text = `SELECT a.*, m.headers, m.body FROM attempts a LEFT JOIN messages m ON m.attempt = a.id
      WHERE a.delivery = $1 ORDER BY a.id LIMIT $2 OFFSET $3`;
    return attemptsOf(await this.#sql.query(text, [id, limitOf(page.limit), page.after ?? 0]));
  }

  async lastAttempts(ids: readonly number[]) {
    const text = `SELECT DISTINCT ON (a.delivery) a.*, NULL AS headers FROM attempts a
      WHERE a.delivery = ANY($1::bigint[]) ORDER BY a.delivery, a.id DESC`;
    return attemptsOf(await this.#sql.query(text, [ids]));
  }

  async list(filter: DeliveryFilter = {}, page: Page = {}): Promise<StoredDelivery[]> {
    const { where, values } = conditions(filter);
    const [sign, order, from] = page.newest ? ['<', 'DESC', Number.MAX_SAFE_INTEGER] : ['>', 'ASC', 0];
    const n = values.length;
    const text = `${SELECT} WHERE d.id ${sign} $${n + 1}${where} ORDER BY d.id ${order} LIMIT $${n + 2}`;
    return deliveriesOf(await this.#sql.query(text, [...values, page.after ?? from, limitOf(page.limit)]));
  }

  async count(filter: DeliveryFilter = {}): Promise<number> {
    const { where, values } = conditions(filter);
    const contents = filter.text === undefined ? '' : ' JOIN contents c ON c.delivery = d.id';
    const [row] = await this.#sql.query(`SELECT count(*) AS n FROM deliveries d${contents} WHERE true${where}`, values);
    return Number(row?.n);
  }

  /** Open deliveries as they stand in line, those that are there. */
  async due(ids: readonly number[]): Promise<{ delivery: StoredDelivery; firstDueAt: number; isHeld: boolean }[]> {
    const rows = await this.#sql.query(
      `SELECT q.*, q.in_line AND EXISTS (SELECT 1 FROM deliveries b WHERE b.verification = q.verification AND b.in_line
        AND b.first_due_at < q.first_due_at) AS held FROM (${SELECT}) q WHERE q.id = ANY ($1::bigint[]) ORDER BY q.id`,
      [ids],
    );
    const deliveries = deliveriesOf(rows);
    return rows.map(({ first_due_at, held }, i) => ({
      delivery: deliveries[i] as StoredDelivery,
      firstDueAt: Number(first_due_at),
      isHeld: Boolean(held),
    }));
  }

  /** These have no job until their turn comes. */
  async wait(ids: readonly number[]): Promise<void> {
    if (ids.length > 0)
      await this.#sql.query(`UPDATE deliveries SET waits = 'turn' WHERE id = ANY ($1::bigint[])`, [ids]);
  }

  /** The process that made the attempts of these deliveries that have not ended is dead. */
  async cutOff(ids: readonly number[]): Promise<void> {
    const text = `UPDATE attempts SET cut_off = true
      WHERE delivery = ANY ($1::bigint[]) AND ended_at IS NULL AND cut_off IS NULL`;
    if (ids.length > 0) await this.#sql.query(text, [ids]);
  }

  /** When the next delivery is due that waits for nothing else, or the next after a moment. Engine time. */
  async nextAt(after?: number): Promise<number | undefined> {
    const [row] = await this.#sql.query(
      `SELECT min(next_at) AS at FROM deliveries WHERE state = 'open' AND waits IS NULL AND next_at > $1`,
      [after ?? Number.NEGATIVE_INFINITY],
    );
    return row === undefined || row.at === null ? undefined : Number(row.at);
  }

  /** Attempts by their ids, without what was sent. */
  async attemptsOf(ids: readonly number[]) {
    const text =
      'SELECT a.*, NULL AS headers FROM attempts a WHERE a.id = ANY ($1::bigint[]) ORDER BY a.ended_at, a.id';
    return attemptsOf(await this.#sql.query(text, [ids]));
  }

  async latest(): Promise<number | undefined> {
    const [row] = await this.#sql.query(`SELECT greatest((SELECT max(added_at) FROM deliveries),
      (SELECT max(greatest(started_at, ended_at)) FROM attempts), (SELECT max(created_at) FROM records)) AS at`);
    return row === undefined || row.at === null ? undefined : Number(row.at);
  }

  save(records: readonly StoredRecord[]): Promise<void> {
    return this.#sql.transaction((sql) => saveRecords(sql, records));
  }

  find(kind: string, provider: string, name: string) {
    return findRecord(this.#sql, kind, provider, name);
  }

  records(filter: RecordFilter = {}, page: Page = {}) {
    return listRecords(this.#sql, filter, page);
  }

  countRecords(filter: RecordFilter = {}) {
    return countRecords(this.#sql, filter);
  }

  async lastRecordNumber(): Promise<number> {
    const [row] = await this.#sql.query(`SELECT value FROM counters WHERE name = 'records'`);
    return Number(row?.value ?? 0);
  }

  async clear(): Promise<void> {
    await this.#sql.query(`TRUNCATE ${CONTENTS}`);
  }

  /** The pool is whoever's who opened it. */
  async close(): Promise<void> {}
}

/** A store in a database that belongs to nobody else: its pool is closed along with it. Throws what `openDatabase` throws. */
export async function postgresStore(address: string): Promise<Store & { database: Database }> {
  const database = await openDatabase(address);
  await prepareTables(database, database.address.schema);
  return Object.assign(new PostgresStore(database), { database, close: () => database.close() });
}

async function begin(sql: Sql, begun: readonly BegunAttempt[]): Promise<number[]> {
  if (begun.length === 0) return [];
  // All bytes in one value, which needs no writing as text; each message has its part of it.
  const bodies = begun.map(({ request }) => request?.body ?? new Uint8Array());
  let end = 1;
  const starts = bodies.map(({ length }) => {
    end += length;
    return end - length;
  });
  const rows = await sql.query(
    `WITH made AS (
      SELECT nextval(pg_get_serial_sequence('attempts', 'id')) AS id, m.* FROM unnest($1::bigint[], $2::int[],
        $3::float8[], $4::text[], $5::text[], $6::int[], $7::int[]) AS m (delivery, number, at, fault, headers, start, size)
    ), kept AS (
      INSERT INTO messages SELECT id, headers, substring($8::bytea FROM start FOR size) FROM made WHERE headers IS NOT NULL
    )
    INSERT INTO attempts (id, delivery, number, started_at, fault) OVERRIDING SYSTEM VALUE
    SELECT id, (SELECT d.id FROM deliveries d WHERE d.id = delivery), number, at, fault FROM made RETURNING id`,
    [
      ...columns(
        begun,
        ({ delivery }) => delivery,
        ({ number }) => number,
        ({ startedAt }) => startedAt,
        ({ fault }) => fault,
        ({ request }) => request && JSON.stringify(request.headers),
        (_, i) => starts[i],
        (_, i) => bodies[i]?.length,
      ),
      Buffer.concat(bodies),
    ],
  );
  return rows.map(({ id }) => Number(id));
}

async function finish(sql: Sql, finished: readonly FinishedAttempt[]): Promise<void> {
  if (finished.length === 0) return;
  await sql.query(
    `WITH f AS (
      SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::float8[], $4::text[], $5::text[], $6::float8[])
        AS f (attempt, delivery, at, exchange, state, next_at)
    ), noted AS (
      UPDATE attempts a SET ended_at = f.at, exchange = f.exchange FROM f WHERE a.id = f.attempt
    )
    UPDATE deliveries d SET attempts = d.attempts + 1, state = coalesce(f.state, d.state),
      next_at = CASE WHEN f.state IS NULL THEN coalesce(f.next_at, d.next_at) END,
      ended_at = CASE WHEN f.state IS NULL THEN d.ended_at ELSE f.at END, in_line = false
    FROM f WHERE d.id = f.delivery`,
    columns(
      finished,
      ({ attempt }) => attempt,
      ({ delivery }) => delivery,
      ({ endedAt }) => endedAt,
      ({ exchange }) => JSON.stringify(exchange),
      ({ next }) => (next !== undefined && 'state' in next ? next.state : null),
      ({ next }) => (next !== undefined && 'nextAt' in next ? next.nextAt : null),
    ),
  );
}

async function end(sql: Sql, ended: readonly EndedDelivery[]): Promise<void> {
  if (ended.length === 0) return;
  await sql.query(
    `UPDATE deliveries d SET state = e.state, next_at = NULL, ended_at = e.at, in_line = false, waits = NULL
    FROM unnest($1::bigint[], $2::text[], $3::float8[]) AS e (id, state, at) WHERE d.id = e.id AND d.state = 'open'`,
    columns(
      ended,
      ({ id }) => id,
      ({ state }) => state,
      ({ at }) => at,
    ),
  );
}

/** Of deliveries `d` and their contents `c`, each beginning with ` AND`. */
function conditions({ provider, verification, event, to, state, text }: DeliveryFilter) {
  const values: unknown[] = [];
  const where = [
    ...Object.entries({ provider, verification, event, target: to, state }).flatMap(([column, value]) =>
      value === undefined ? [] : [`d.${column} = $${values.push(value)}`],
    ),
    ...(text === undefined ? [] : [`strpos(c.search, $${values.push(text.toLowerCase())}) > 0`]),
  ];
  return { where: where.map((each) => ` AND ${each}`).join(''), values };
}
