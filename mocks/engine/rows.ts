import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type {
  DeliveryFilter,
  DeliveryState,
  NumberedRecord,
  OpenDelivery,
  StoredAttempt,
  StoredDelivery,
} from './store.ts';

/** A row of a table as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>;

const given = <K extends string, V>(name: K, value: V | null | undefined) =>
  value === null || value === undefined ? undefined : ({ [name]: value } as Record<K, V>);
const json = (value: SQLOutputValue | undefined) => (typeof value === 'string' ? JSON.parse(value) : undefined);
const number = (value: SQLOutputValue | undefined) =>
  value === null || value === undefined ? undefined : Number(value);
const message = ({ headers, body }: Row) =>
  headers === null ? undefined : { headers: json(headers), body: body as Uint8Array };

/** A delivery of a row of `deliveries` with its policy beside it. */
export function deliveryOf(row: Row): StoredDelivery {
  return {
    id: Number(row.id),
    verification: String(row.verification),
    provider: String(row.provider),
    to: String(row.target),
    planned: json(row.planned),
    policy: json(row.policy_json),
    ...given('stopAt', number(row.stop_at)),
    ...given('message', message(row)),
    ...given('fault', json(row.fault)),
    ...given('repeats', number(row.repeats)),
    ...given('after', number(row.after)),
    state: row.state as DeliveryState,
    addedAt: Number(row.added_at),
    ...given('nextAt', number(row.next_at)),
    ...given('endedAt', number(row.ended_at)),
    attempts: Number(row.attempts),
  };
}

/** What the queue has to know of a delivery, of its row with that of the one before it beside it. */
export function openOf(row: Row): OpenDelivery {
  return {
    id: Number(row.id),
    verification: String(row.verification),
    to: String(row.target),
    nextAt: Number(row.next_at),
    attempts: Number(row.attempts),
    ...(row.after !== null && {
      after: {
        id: Number(row.after),
        state: row.after_state as DeliveryState,
        ...given('endedAt', number(row.after_ended_at)),
      },
    }),
  };
}

/** A record of a row of `records`. */
export function recordOf(row: Row): NumberedRecord {
  return {
    number: Number(row.number),
    kind: String(row.kind),
    provider: String(row.provider),
    id: String(row.id),
    names: json(row.names),
    createdAt: Number(row.created_at),
    value: json(row.value),
  };
}

/** An attempt of a row of `attempts`. */
export function attemptOf(row: Row): StoredAttempt {
  return {
    delivery: Number(row.delivery),
    number: Number(row.number),
    startedAt: Number(row.started_at),
    ...given('request', message(row)),
    ...given('fault', row.fault as StoredAttempt['fault'] | null),
    ...given('endedAt', number(row.ended_at)),
    ...given('exchange', json(row.exchange)),
    ...(row.cut_off === null ? undefined : { cutOff: true as const }),
  };
}

const COLUMNS: Record<Exclude<keyof DeliveryFilter, 'text'>, string> = {
  provider: 'provider',
  verification: 'verification',
  event: 'event',
  to: 'target',
  state: 'state',
};

/** Columns one after another; a line break stands in none of them. */
const TEXT = `d.verification || char(10) || d.event || char(10) || d.target`;

/** The conditions of a filter, each beginning with ` AND`, and their values. `fold` is a function of the database: lower case. */
export function filterOf({ text, ...filter }: DeliveryFilter): { where: string; values: SQLInputValue[] } {
  const asked = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((name) => filter[name] !== undefined);
  const exact = asked.map((name) => ` AND d.${COLUMNS[name]} = ?`).join('');
  const values: SQLInputValue[] = asked.map((name) => filter[name] as string);
  if (text === undefined) return { where: exact, values };
  return { where: `${exact} AND instr(fold(${TEXT}), ?)`, values: [...values, text.toLowerCase()] };
}
