import type { Client } from 'pg';
import { realPause } from '../../clock.ts';
import type { EndState } from '../store.ts';
import type { Database } from './database.ts';

/** What one process tells the others: where to look, not what is there, since a notification has little room. */
export type News =
  | { type: 'added'; ids: number[] }
  /** The ids of attempts. */
  | { type: 'attempted'; ids: number[] }
  | { type: 'ended'; ends: [delivery: number, state: EndState, at: number][] }
  | { type: 'reset' };

/** PostgreSQL takes 8,000 bytes in one notification: so many entries are less. */
const TOGETHER = 100;
/** After the connection is lost. Unit: milliseconds. */
const PAUSE = 500;

/**
 * News between the processes of one database, by LISTEN and NOTIFY over one connection. They are told after what they tell of
 * was committed, and by themselves: a transaction that notifies makes all others of the cluster wait while it commits.
 * What happens while the connection is lost is not told; whoever waits for something looks for it as well.
 */
export class Bus {
  readonly #database: Database;
  readonly #process: string;
  readonly #hear: (news: News) => void;
  readonly #stopping = new AbortController();
  #client: Client | undefined;
  #done: Promise<void>;

  /** @param hear called for what others tell, not for what this process tells */
  private constructor(database: Database, id: string, hear: (news: News) => void) {
    this.#database = database;
    this.#process = id;
    this.#hear = hear;
    this.#done = Promise.resolve();
  }

  /** Resolves when it listens. */
  static async open(database: Database, hear: (news: News) => void): Promise<Bus> {
    const [row] = await database.query(`SELECT nextval('processes') AS id`);
    const bus = new Bus(database, String(row?.id), hear);
    const lost = await bus.#connect();
    bus.#done = bus.#keepUp(lost);
    return bus;
  }

  tell(news: readonly News[]): void {
    const payloads = news.flatMap(parts).map((each) => JSON.stringify({ from: this.#process, ...each }));
    if (payloads.length === 0) return;
    const text = 'SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload';
    this.#client?.query(text, [this.#channel, payloads]).catch(() => {});
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#client?.end().catch(() => {});
    await this.#done;
  }

  get #channel(): string {
    return `verihook_${this.#database.address.schema}`;
  }

  /** Resolves once it listens, with what resolves when the connection is lost. */
  async #connect(): Promise<{ lost: Promise<void> }> {
    const { pg, config } = this.#database;
    const client = new pg.Client(config);
    const lost = new Promise<void>((resolve) => {
      client.once('end', () => resolve());
      client.on('error', () => resolve());
    });
    client.on('notification', ({ payload = '' }) => {
      const { from, ...news } = JSON.parse(payload) as News & { from: string };
      if (from !== this.#process) this.#hear(news);
    });
    await client.connect();
    // What is told is lost with the server anyway.
    await client.query(`SET synchronous_commit = off; LISTEN ${this.#channel}`);
    this.#client = client;
    return { lost };
  }

  async #keepUp({ lost }: { lost: Promise<void> }): Promise<void> {
    await lost;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#client = undefined;
      await realPause(PAUSE, signal).catch(() => {});
      if (signal.aborted) return;
      const again = await this.#connect().catch(() => undefined);
      await again?.lost;
    }
  }
}

/** So much as fits. */
function parts(news: News): News[] {
  if (news.type === 'reset') return [news];
  if (news.type === 'ended') return chunks(news.ends).map((ends) => ({ type: 'ended', ends }));
  const { type } = news;
  return chunks(news.ids).map((ids) => ({ type, ids }));
}

function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / TOGETHER) }, (_, i) =>
    list.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
}
