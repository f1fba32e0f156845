import type { Clock } from '../../../src/core/clock.ts';
import { VerihookError } from '../../../src/core/errors.ts';
import { serverClock, stopwatch } from '../../clock.ts';
import type { Sql } from './database.ts';

/** The clock of all processes over one database: the database's own, faster where it was begun so. */
export interface SharedClock extends Clock {
  speed: number;
  /** When a time of the engine is by the clock of the database. */
  realAt(at: number): Date;
  /** Reads the database's clock anew: those of machines drift. */
  adjust(): Promise<void>;
}

const MEASURED = `SELECT clock_at, clock_real, speed,
  extract(epoch FROM clock_timestamp())::double precision * 1000 AS now FROM meta`;

/**
 * Begins the clock of a database, or goes on with it. Throws `engine/other-speed`.
 *
 * @param speed how fast it is to run. Default: as it does, or in real time
 * @param startAt where it begins, if nobody has begun it. Default: with the database's own time
 */
export async function sharedClock(sql: Sql, speed?: number, startAt?: number): Promise<SharedClock> {
  await sql.query(
    `UPDATE meta SET clock_real = m.now, clock_at = coalesce($1, m.now), speed = $2
    FROM (SELECT extract(epoch FROM clock_timestamp())::double precision * 1000 AS now) m WHERE clock_at IS NULL`,
    [startAt ?? null, speed ?? 1],
  );
  const began = await measured(sql);
  if (speed !== undefined && speed !== began.speed) {
    throw new VerihookError(
      'engine/other-speed',
      `Time passes ${began.speed} times as fast in this database, and cannot at ${speed}: all processes share it. Start with the same speed, or choose another schema with ?schema=name.`,
    );
  }
  let clock = began.clock;
  return {
    speed: began.speed,
    now: () => clock.now(),
    deadline: (ms) => clock.deadline(ms),
    run: (tasks) => clock.run(tasks),
    waitFor: (work) => clock.waitFor(work),
    sleepUntil: (at, signal) => clock.sleepUntil(at, signal),
    realAt: (at) => new Date(Math.min(began.real + (at - began.at) / began.speed, LATEST)),
    async adjust() {
      ({ clock } = await measured(sql));
    },
  };
}

/** PostgreSQL takes no job that is later. */
const LATEST = Date.UTC(9999, 0);

async function measured(sql: Sql) {
  const asked = stopwatch();
  const [row] = await sql.query(MEASURED);
  const [at, real, speed, now] = [row?.clock_at, row?.clock_real, row?.speed, row?.now].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  // It was read in the middle of the time that asking took.
  const since = now - real + (stopwatch() - asked) / 2;
  return { at, real, speed, clock: serverClock(at + since * speed, speed) };
}
