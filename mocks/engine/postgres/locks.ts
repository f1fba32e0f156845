import { Turns } from '../turns.ts';
import { type Database, openDatabase } from './database.ts';

/** Most keys that one process holds at a time, or waits for. Whoever comes later waits in the process. */
const CONNECTIONS = 16;

/**
 * Work with the same key, one after another in all processes. Locks have connections of their own, so that the work itself
 * always finds one; a lock ends with the connection, and so with the process.
 */
export class Locks {
  readonly #database: Database;
  readonly #turns = new Turns();

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(address: string): Promise<Locks> {
    return new Locks(await openDatabase(address, { connections: CONNECTIONS }));
  }

  exclusively<T>(key: string, work: () => Promise<T>): Promise<T> {
    // In this process first: however many wait for one key, they take one connection.
    return this.#turns.take(key, () => this.#locked(key, work));
  }

  #locked<T>(key: string, work: () => Promise<T>): Promise<T> {
    const { schema } = this.#database.address;
    return this.#database.transaction(async (sql) => {
      await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema} ${key}`]);
      return work();
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
