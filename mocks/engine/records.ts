import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type Row, recordOf } from './rows.ts';
import { holds, limitOf, type NumberedRecord, type Page, type RecordFilter, type StoredRecord } from './store.ts';

/** Where the records of one kind and provider are. */
interface Index {
  byId: Map<string, number>;
  /** The numbers of the records that have a name, the youngest at the end. */
  byName: Map<string, number[]>;
}

const fits = ({ kind, provider, text }: RecordFilter, record: StoredRecord) =>
  (kind === undefined || kind === record.kind) &&
  (provider === undefined || provider === record.provider) &&
  (text === undefined || holds([record.id, ...record.names], text));

/** Records in memory. Values are kept as they are and must not be changed afterwards. */
export class MemoryRecords {
  /** In the order of their numbers, beginning with the one after `#cleared`. */
  #all: NumberedRecord[] = [];
  #cleared = 0;
  /** By kind, and within a kind by provider. */
  readonly #indexes = new Map<string, Map<string, Index>>();

  /** The greatest number that was ever given. */
  get last(): number {
    return this.#cleared + this.#all.length;
  }

  save(records: readonly StoredRecord[]): void {
    for (const record of records) {
      const { kind, provider, id, names } = record;
      const { byId, byName } = this.#indexOf(kind, provider);
      const known = byId.get(id);
      if (known === undefined) byId.set(id, this.last + 1);
      else this.#release(known, byName);
      const number = known ?? this.last + 1;
      this.#all[number - this.#cleared - 1] = { ...record, number };
      for (const name of new Set(names)) {
        const holders = byName.get(name);
        if (holders === undefined) byName.set(name, [number]);
        else holders.splice(holders.findLastIndex((other) => other < number) + 1, 0, number);
      }
    }
  }

  find(kind: string, provider: string, name: string): NumberedRecord | undefined {
    const { byId, byName } = this.#indexOf(kind, provider);
    const number = byId.get(name) ?? byName.get(name)?.at(-1);
    return number === undefined ? undefined : this.#at(number);
  }

  list(filter: RecordFilter, { after, newest = false, limit }: Page): NumberedRecord[] {
    const found: NumberedRecord[] = [];
    const most = limitOf(limit);
    const [from, step] = newest
      ? [Math.min(after ?? Number.POSITIVE_INFINITY, this.last + 1) - 1, -1]
      : [Math.max(after ?? 0, this.#cleared) + 1, 1];
    for (let number = from; found.length < most; number += step) {
      const record = this.#at(number);
      if (record === undefined) break;
      if (fits(filter, record)) found.push(record);
    }
    return found;
  }

  count(filter: RecordFilter): number {
    let count = 0;
    for (const each of this.#all) if (fits(filter, each)) count++;
    return count;
  }

  /** When the youngest was created. */
  latest(): number | undefined {
    return this.#all.reduce<number | undefined>(
      (latest, { createdAt }) => (latest === undefined || createdAt > latest ? createdAt : latest),
      undefined,
    );
  }

  clear(): void {
    this.#cleared = this.last;
    this.#all = [];
    this.#indexes.clear();
  }

  #at(number: number): NumberedRecord | undefined {
    return this.#all[number - this.#cleared - 1];
  }

  #indexOf(kind: string, provider: string): Index {
    const known = this.#indexes.get(kind)?.get(provider);
    if (known !== undefined) return known;
    const index: Index = { byId: new Map(), byName: new Map() };
    const ofKind = this.#indexes.get(kind) ?? new Map<string, Index>();
    this.#indexes.set(kind, ofKind.set(provider, index));
    return index;
  }

  /** Takes the names away from a record. */
  #release(number: number, byName: Index['byName']): void {
    const { names } = this.#at(number) as NumberedRecord;
    for (const name of new Set(names)) {
      const holders = byName.get(name) ?? [];
      if (holders.length <= 1) byName.delete(name);
      else holders.splice(holders.lastIndexOf(number), 1);
    }
  }
}

/** Records in the tables of an SQLite database. Transactions are the caller's. */
export function sqliteRecords(sql: (text: string) => ReturnType<DatabaseSync['prepare']>) {
  const conditions = ({ kind, provider, text }: RecordFilter) => {
    const asked = Object.entries({ kind, provider }).filter(([, value]) => value !== undefined);
    const named = `(instr(fold(id), ?) OR EXISTS (SELECT 1 FROM json_each(names) WHERE instr(fold(value), ?)))`;
    return {
      where: asked.map(([name]) => ` AND ${name} = ?`).join('') + (text === undefined ? '' : ` AND ${named}`),
      values: [
        ...asked.map(([, value]) => value as SQLInputValue),
        ...(text === undefined ? [] : [text.toLowerCase(), text.toLowerCase()]),
      ],
    };
  };
  return {
    save(records: readonly StoredRecord[]): void {
      for (const { kind, provider, id, names, createdAt, value } of records) {
        const values = [JSON.stringify(names), createdAt, JSON.stringify(value), kind, provider, id];
        // An upsert would use up a number each time.
        const row =
          sql(`UPDATE records SET names = ?, created_at = ?, value = ? WHERE kind = ? AND provider = ? AND id = ?
            RETURNING number`).get(...values) ??
          sql(`INSERT INTO records (names, created_at, value, kind, provider, id) VALUES (?, ?, ?, ?, ?, ?)
            RETURNING number`).get(...values);
        const own = Number((row as Row).number);
        sql('DELETE FROM record_names WHERE record = ?').run(own);
        const insert = sql('INSERT INTO record_names (kind, provider, name, record) VALUES (?, ?, ?, ?)');
        for (const name of new Set(names)) insert.run(kind, provider, name, own);
      }
    },
    find(kind: string, provider: string, name: string): NumberedRecord | undefined {
      const byId = sql('SELECT * FROM records WHERE kind = ? AND provider = ? AND id = ?').get(kind, provider, name);
      const row =
        byId ??
        sql(`SELECT r.* FROM record_names n JOIN records r ON r.number = n.record
          WHERE n.kind = ? AND n.provider = ? AND n.name = ? ORDER BY n.record DESC LIMIT 1`).get(kind, provider, name);
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
    last(): number {
      return Number((sql("SELECT seq FROM sqlite_sequence WHERE name = 'records'").get() as Row | undefined)?.seq ?? 0);
    },
  };
}
