import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Row } from './rows.ts';
import { limitOf, type NumberedRecord, type Page, type RecordFilter, type StoredRecord } from './store.ts';

const keyOf = (kind: string, provider: string, name: string) => `${kind}\0${provider}\0${name}`;
const fits = ({ kind, provider }: RecordFilter, record: StoredRecord) =>
  (kind === undefined || kind === record.kind) && (provider === undefined || provider === record.provider);

/** Records in memory. Values are kept as they are and must not be changed afterwards. */
export class MemoryRecords {
  readonly #byId = new Map<string, NumberedRecord>();
  /** The id that a name stands for: that of the record that was saved last with it. */
  readonly #byName = new Map<string, string>();
  #last = 0;

  save(records: readonly StoredRecord[]): void {
    for (const record of records) {
      const { kind, provider, id, names } = record;
      const key = keyOf(kind, provider, id);
      const known = this.#byId.get(key);
      for (const name of known?.names ?? []) {
        const nameKey = keyOf(kind, provider, name);
        if (!names.includes(name) && this.#byName.get(nameKey) === id) this.#byName.delete(nameKey);
      }
      this.#byId.set(key, { ...record, number: known?.number ?? ++this.#last });
      for (const name of names) this.#byName.set(keyOf(kind, provider, name), id);
    }
  }

  find(kind: string, provider: string, name: string): NumberedRecord | undefined {
    const byId = this.#byId.get(keyOf(kind, provider, name));
    if (byId !== undefined) return byId;
    const id = this.#byName.get(keyOf(kind, provider, name));
    return id === undefined ? undefined : this.#byId.get(keyOf(kind, provider, id));
  }

  list(filter: RecordFilter, { after, newest = false, limit }: Page): NumberedRecord[] {
    const all = [...this.#byId.values()].filter((each) => fits(filter, each));
    if (newest) all.reverse();
    const from = after ?? (newest ? Number.POSITIVE_INFINITY : 0);
    return all.filter(({ number }) => (newest ? number < from : number > from)).slice(0, limitOf(limit));
  }

  count(filter: RecordFilter): number {
    let count = 0;
    for (const each of this.#byId.values()) if (fits(filter, each)) count++;
    return count;
  }

  clear(): void {
    this.#byId.clear();
    this.#byName.clear();
  }
}

const recordOf = (row: Row): NumberedRecord => ({
  number: Number(row.number),
  kind: String(row.kind),
  provider: String(row.provider),
  id: String(row.id),
  names: JSON.parse(String(row.names)),
  createdAt: Number(row.created_at),
  value: JSON.parse(String(row.value)),
});

/** Records in the tables of an SQLite database. Transactions are the caller's. */
export function sqliteRecords(sql: (text: string) => ReturnType<DatabaseSync['prepare']>) {
  const conditions = ({ kind, provider }: RecordFilter) => {
    const asked = Object.entries({ kind, provider }).filter(([, value]) => value !== undefined);
    return {
      where: asked.map(([name]) => ` AND ${name} = ?`).join(''),
      values: asked.map(([, value]) => value as SQLInputValue),
    };
  };
  return {
    save(records: readonly StoredRecord[]): void {
      for (const { kind, provider, id, names, createdAt, value } of records) {
        const { number } =
          sql(`INSERT INTO records (kind, provider, id, names, created_at, value) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (kind, provider, id) DO UPDATE SET names = excluded.names, created_at = excluded.created_at,
            value = excluded.value RETURNING number`).get(
            ...[kind, provider, id, JSON.stringify(names), createdAt, JSON.stringify(value)],
          ) as Row;
        const own = Number(number);
        sql('DELETE FROM record_names WHERE record = ?').run(own);
        for (const name of names) {
          sql('INSERT OR REPLACE INTO record_names (kind, provider, name, record) VALUES (?, ?, ?, ?)').run(
            ...[kind, provider, name, own],
          );
        }
      }
    },
    find(kind: string, provider: string, name: string): NumberedRecord | undefined {
      const byId = sql('SELECT * FROM records WHERE kind = ? AND provider = ? AND id = ?').get(kind, provider, name);
      const row =
        byId ??
        sql(`SELECT r.* FROM record_names n JOIN records r ON r.number = n.record
          WHERE n.kind = ? AND n.provider = ? AND n.name = ?`).get(kind, provider, name);
      return row && recordOf(row as Row);
    },
    list(filter: RecordFilter, { after, newest = false, limit }: Page): NumberedRecord[] {
      const { where, values } = conditions(filter);
      const from = after ?? (newest ? Number.MAX_SAFE_INTEGER : 0);
      const [sign, order] = newest ? ['<', 'DESC'] : ['>', 'ASC'];
      return sql(`SELECT * FROM records WHERE number ${sign} ?${where} ORDER BY number ${order} LIMIT ?`)
        .all(from, ...values, limitOf(limit))
        .map((row) => recordOf(row as Row));
    },
    count(filter: RecordFilter): number {
      const { where, values } = conditions(filter);
      return Number((sql(`SELECT count(*) AS n FROM records WHERE true${where}`).get(...values) as Row).n);
    },
  };
}
