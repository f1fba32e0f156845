import { VerihookError } from '../../../src/core/errors.ts';
import { addressOf } from '../address.ts';
import type { Database, Sql } from './database.ts';
import { packages } from './packages.ts';

/** A delivery that is to be attempted: a job of pg-boss. Whoever has fetched it holds it until it settles it or dies. */
export interface Claim {
  /** Of the job. */
  id: string;
  /** How often it has been fetched before: with it, one who has lost the job cannot settle it for the next. */
  retryCount: number;
  delivery: number;
}

/** A job that is to be made. */
export interface Due {
  delivery: number;
  to: string;
  /** When it is due by the clock of the database. Default: at once. */
  at?: Date;
}

type Boss = InstanceType<Awaited<ReturnType<typeof packages>>['PgBoss']>;

const QUEUE = 'deliveries';
/** The least that pg-boss takes. A worker that has not been heard of for so long is dead, and others get its jobs. Unit: seconds. */
const SILENCE = 10;
/** How often a worker says that it is alive. Unit: milliseconds. */
export const HEARTBEAT = 3_000;
/** How often some process looks for dead workers. Unit: seconds. */
const LOOKING = 1;
/** What a job may take and how long it may wait is for the provider's policy to say: the most that pg-boss takes. Unit: seconds. */
const [LONGEST, FOREVER] = [24 * 3_600, 1_000_000_000];
const OFTEN = 1_000_000_000;

/** The queue: pg-boss over the same database, so that what is stored and what is to do change in one transaction. */
export class Jobs {
  readonly #boss: Boss;
  readonly #schema: string;

  private constructor(boss: Boss, schema: string) {
    this.#boss = boss;
    this.#schema = schema;
  }

  /** Starts pg-boss, which makes its tables where they are missing. `trouble` is told what goes wrong in its upkeep. */
  static async start(database: Database, trouble: (error: unknown) => void): Promise<Jobs> {
    const { PgBoss } = await packages();
    const schema = `${database.address.schema}_jobs`;
    const boss = new PgBoss({
      db: within(database),
      schema,
      schedule: false,
      superviseIntervalSeconds: LOOKING,
      monitorIntervalSeconds: LOOKING,
    });
    boss.on('error', trouble);
    try {
      await boss.start();
      await boss.createQueue(QUEUE, {
        // A table of its own.
        partition: true,
        heartbeatSeconds: SILENCE,
        expireInSeconds: LONGEST,
        retentionSeconds: FOREVER,
        retryLimit: OFTEN,
      });
      return new Jobs(boss, schema);
    } catch (error) {
      // What it has begun would keep the process.
      await boss.stop({ graceful: false }).catch(() => {});
      if (error instanceof VerihookError || !/schema/.test(String(error))) throw error;
      throw new VerihookError(
        'store/other-version',
        `The database at ${database.address.name} has a queue of another version of pg-boss. Choose another schema with ?schema=NAME.`,
        { cause: error },
      );
    }
  }

  /** Makes jobs: those of one delivery follow each other, one at a time. */
  async put(sql: Sql, due: readonly Due[]): Promise<void> {
    if (due.length === 0) return;
    const jobs = due.map(({ delivery, to, at }) => ({
      data: { delivery },
      group: { id: addressOf(to).origin },
      ...(at && { startAfter: at.toISOString() }),
    }));
    await this.#boss.insert(QUEUE, jobs as never, { db: within(sql) });
  }

  /** Fetches what is due, at most so much, and nothing for the origins `without`. */
  async take(sql: Sql, count: number, without: readonly string[]): Promise<Claim[]> {
    const jobs = await this.#boss.fetch<{ delivery: number }>(QUEUE, {
      batchSize: count,
      ignoreGroups: [...without],
      // The count is a part of the text: there are as many as may be in flight.
      db: within(sql, []),
    });
    return jobs.map(({ id, retryCount, data }) => ({ id, retryCount, delivery: data.delivery }));
  }

  /** Removes jobs that have been dealt with. Gives those that were still held: the others have been lost to somebody else. */
  async settle(sql: Sql, claims: readonly Claim[]): Promise<Set<string>> {
    if (claims.length === 0) return new Set();
    const { settled = [] } = (await this.#boss.deleteJob(QUEUE, claims as Claim[], { db: within(sql) })) as {
      settled?: string[];
    };
    return new Set(settled);
  }

  /**
   * Has PostgreSQL look at the queue, which it does by itself once a minute: of one that it knows nothing of, it reads all to
   * settle a few jobs.
   */
  async survey(sql: Sql): Promise<void> {
    await sql.query(`ANALYZE ${this.#schema}.job`);
  }

  /** Says that whoever holds these is alive. */
  async hold(claims: readonly Claim[]): Promise<void> {
    if (claims.length > 0) await this.#boss.touch(QUEUE, claims as Claim[]);
  }

  /** Lets others have them at once. */
  async giveBack(claims: readonly Claim[]): Promise<void> {
    if (claims.length > 0) await this.#boss.fail(QUEUE, claims as Claim[]);
  }

  stop(): Promise<void> {
    return this.#boss.stop({ graceful: false });
  }
}

/**
 * For pg-boss: the pool, or one transaction.
 *
 * @param none what stands for no values. Default: nothing, and the text is planned each time, since some are never asked again
 */
const within = (sql: Sql, none?: []) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: await sql.query(text, values.length === 0 ? none : values),
  }),
});
