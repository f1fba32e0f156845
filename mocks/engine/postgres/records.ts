import { recordOf } from '../rows.ts';
import { limitOf, type Page, type RecordFilter, type StoredRecord } from '../store.ts';
import type { Sql } from './database.ts';

/** Takes the next numbers, and gives the first. Whoever takes some holds up others until the end of the transaction. */
export async function takeNumbers(sql: Sql, counter: string, count: number): Promise<number> {
  const [row] = await sql.query(
    `INSERT INTO counters VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = counters.value + $2 RETURNING value`,
    [counter, count],
  );
  return Number(row?.value) - count + 1;
}

/** Inserts records, or replaces those of the same kind, provider and id. The transaction is the caller's. */
export async function saveRecords(sql: Sql, records: readonly StoredRecord[]): Promise<void> {
  for (const { kind, provider, id, names, createdAt, value } of records) {
    const search = [id, ...names].join('\n').toLowerCase();
    const values = [JSON.stringify(names), createdAt, JSON.stringify(value), search, kind, provider, id];
    const update = `UPDATE records SET names = $1, created_at = $2, value = $3, search = $4
      WHERE kind = $5 AND provider = $6 AND id = $7 RETURNING number`;
    let [row] = await sql.query(update, values);
    if (row === undefined) {
      const number = await takeNumbers(sql, 'records', 1);
      // Another process may have saved it while this one waited for the number.
      [row] = await sql.query(update, values);
      row ??= (
        await sql.query(
          `INSERT INTO records (names, created_at, value, search, kind, provider, id, number)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING number`,
          [...values, number],
        )
      )[0];
    }
    await sql.query('DELETE FROM record_names WHERE record = $1', [row?.number]);
    if (names.length === 0) continue;
    await sql.query(
      `INSERT INTO record_names SELECT $1, $2, name, $3 FROM unnest($4::text[]) AS name ON CONFLICT DO NOTHING`,
      [kind, provider, row?.number, names],
    );
  }
}

export async function findRecord(sql: Sql, kind: string, provider: string, name: string) {
  const [row] = await sql.query(
    `(SELECT r.*, 0 AS place FROM records r WHERE kind = $1 AND provider = $2 AND id = $3)
    UNION ALL
    (SELECT r.*, 1 AS place FROM record_names n JOIN records r ON r.number = n.record
      WHERE n.kind = $1 AND n.provider = $2 AND n.name = $3 ORDER BY n.record DESC LIMIT 1)
    ORDER BY place LIMIT 1`,
    [kind, provider, name],
  );
  return row && recordOf(row);
}

function conditions({ kind, provider, text }: RecordFilter) {
  const values: unknown[] = [];
  const where = [
    ...Object.entries({ kind, provider }).flatMap(([column, value]) =>
      value === undefined ? [] : [`${column} = $${values.push(value)}`],
    ),
    ...(text === undefined ? [] : [`strpos(search, $${values.push(text.toLowerCase())}) > 0`]),
  ];
  return { where: where.map((each) => ` AND ${each}`).join(''), values };
}

export async function listRecords(sql: Sql, filter: RecordFilter, { after, newest = false, limit }: Page) {
  const { where, values } = conditions(filter);
  const [sign, order, from] = newest ? ['<', 'DESC', Number.MAX_SAFE_INTEGER] : ['>', 'ASC', 0];
  const n = values.length;
  const text = `SELECT * FROM records WHERE number ${sign} $${n + 1}${where} ORDER BY number ${order} LIMIT $${n + 2}`;
  return (await sql.query(text, [...values, after ?? from, limitOf(limit)])).map(recordOf);
}

export async function countRecords(sql: Sql, filter: RecordFilter): Promise<number> {
  const { where, values } = conditions(filter);
  const [row] = await sql.query(`SELECT count(*) AS n FROM records WHERE true${where}`, values);
  return Number(row?.n);
}
