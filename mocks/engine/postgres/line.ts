import type { EndedDelivery, StoredDelivery } from '../store.ts';
import type { Sql } from './database.ts';
import { PostgresStore } from './store.ts';

/** A delivery that may be attempted from a moment on. Engine time. */
export interface Ready {
  id: number;
  to: string;
  at: number;
}

/** What it takes to find a delivery and those in line with it. */
export type InLine = Pick<StoredDelivery, 'id' | 'verification'>;

/**
 * A part of a query that is done once for each row before it, by its index. Of tables that are new, or have just grown, PostgreSQL
 * believes that reading all of them is less work.
 */
const ONE_BY_ONE = 'OFFSET 0';

/** That an earlier one of the verification of `d` has not had its first attempt. */
const HELD = `EXISTS (SELECT 1 FROM deliveries b
  WHERE b.verification = d.verification AND b.in_line AND b.first_due_at < d.first_due_at)`;

/**
 * Nobody else changes these deliveries, or those that stand in line with them, until the end of the transaction. What is read
 * afterwards is so, whichever process has worked on them before. Gives which of all these are open.
 */
export async function lock(sql: Sql, deliveries: readonly InLine[]): Promise<Set<number>> {
  const rows = await sql.query(
    `SELECT id, state FROM deliveries WHERE id = ANY (ARRAY(
      SELECT unnest($1::bigint[]) UNION
      SELECT b.id FROM unnest($2::text[]) AS v (verification), LATERAL (
        SELECT b.id FROM deliveries b WHERE b.verification = v.verification AND b.in_line ${ONE_BY_ONE}
      ) b
    )) ORDER BY verification, id FOR UPDATE`,
    [deliveries.map(({ id }) => id), verificationsOf(deliveries)],
  );
  return new Set(rows.flatMap(({ id, state }) => (state === 'open' ? [Number(id)] : [])));
}

/** Those of the open deliveries that may be attempted when they are due; the others wait for their turn. */
export async function lineUp(sql: Sql, ids: readonly number[]): Promise<Ready[]> {
  if (ids.length === 0) return [];
  await sql.query(`UPDATE deliveries d SET waits = 'turn' WHERE d.id = ANY ($1::bigint[]) AND d.in_line AND ${HELD}`, [
    ids,
  ]);
  const text = `SELECT id, target, next_at FROM deliveries
    WHERE id = ANY ($1::bigint[]) AND state = 'open' AND waits IS NULL ORDER BY id`;
  return readyOf(await sql.query(text, [ids]));
}

/** Those that waited for their turn in the verifications of these, and have it since a moment. */
export async function release(sql: Sql, left: readonly InLine[], since: number): Promise<Ready[]> {
  if (left.length === 0) return [];
  return readyOf(
    await sql.query(
      `UPDATE deliveries SET waits = NULL, next_at = greatest(next_at, $2::float8) WHERE id = ANY (ARRAY(
        SELECT d.id FROM unnest($1::text[]) AS v (verification), LATERAL (
          SELECT d.id FROM deliveries d
          WHERE d.verification = v.verification AND d.in_line AND d.waits = 'turn' AND NOT ${HELD} ${ONE_BY_ONE}
        ) d
      )) RETURNING id, target, next_at`,
      [verificationsOf(left), since],
    ),
  );
}

/**
 * What comes after deliveries that have ended: it may be attempted where that one was acknowledged, and is never sent
 * otherwise.
 */
export async function follow(
  sql: Sql,
  ended: readonly EndedDelivery[],
  inLine: boolean,
): Promise<{ ready: Ready[]; notSent: EndedDelivery[] }> {
  if (ended.length === 0) return { ready: [], notSent: [] };
  const among = async (those: readonly EndedDelivery[], text: string, ...more: unknown[]) =>
    those.length === 0 ? [] : sql.query(text, [those.map(({ id }) => id), those.map(({ at }) => at), ...more]);
  const [released, never] = await Promise.all([
    among(
      ended.filter(({ state }) => state === 'acknowledged'),
      `UPDATE deliveries d SET waits = NULL, in_line = $3, next_at = greatest(d.next_at, e.at),
        first_due_at = greatest(d.first_due_at, e.at)
      FROM unnest($1::bigint[], $2::float8[]) AS e (id, at) WHERE d.after = e.id AND d.waits = 'before' RETURNING d.id`,
      inLine,
    ),
    among(
      ended.filter(({ state }) => state !== 'acknowledged'),
      `SELECT d.id, e.at FROM unnest($1::bigint[], $2::float8[]) AS e (id, at)
      JOIN deliveries d ON d.after = e.id AND d.waits = 'before'`,
    ),
  ]);
  const notSent = never.map(({ id, at }): EndedDelivery => ({ id: Number(id), state: 'not-sent', at: Number(at) }));
  if (notSent.length > 0) await new PostgresStore(sql).record({ finished: [], ended: notSent, begun: [] });
  const ids = released.map(({ id }) => Number(id));
  const [ready, more] = await Promise.all([lineUp(sql, ids), follow(sql, notSent, inLine)]);
  return { ready: [...ready, ...more.ready], notSent: [...notSent, ...more.notSent] };
}

const verificationsOf = (deliveries: readonly InLine[]) => [
  ...new Set(deliveries.map(({ verification }) => verification)),
];

const readyOf = (rows: Awaited<ReturnType<Sql['query']>>): Ready[] =>
  rows.map(({ id, target, next_at }) => ({ id: Number(id), to: String(target), at: Number(next_at) }));
