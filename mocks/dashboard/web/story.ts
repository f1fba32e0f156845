import type { components } from '../../../src/generated/control/types.ts';
import { countOf, lengthOf } from './text.ts';

type Schemas = components['schemas'];
type Delivery = Schemas['Delivery'];
type Try = Schemas['LastAttempt'];

/** So many deliveries of a verification are drawn and told. */
export const MOST_TOLD = 20;

/** One verification with the attempts of its deliveries. */
export interface Told {
  verification: Schemas['Verification'];
  /** Of each of the first deliveries, in their order. */
  tries: readonly (readonly Try[])[];
}

/** What becomes of an attempt, as it is drawn. */
export type Sign = 'acknowledged' | 'failed' | 'in-flight' | 'due' | 'never';

export interface Dot {
  at: number;
  sign: Sign;
  text: string;
}

/** A delivery with everything that is drawn of it, in the order of time. */
export interface Lane {
  delivery: Delivery;
  dots: Dot[];
}

const signOf = ({ outcome, acknowledged }: Try): Sign =>
  outcome === undefined ? 'in-flight' : acknowledged ? 'acknowledged' : 'failed';

/** Attempts that were made, the one that is due, and deliveries that ended without one. */
export function lanesOf({ verification, tries }: Told): Lane[] {
  return verification.deliveries.slice(0, MOST_TOLD).map((delivery, i) => {
    const { state, nextAt, dueAt } = delivery;
    const dots = (tries[i] ?? []).map(
      (each): Dot => ({
        at: each.startedAt,
        sign: signOf(each),
        text: `attempt ${each.number}: ${each.outcome ?? 'in flight'}`,
      }),
    );
    if (state === 'open' && nextAt !== undefined) dots.push({ at: nextAt, sign: 'due', text: 'due' });
    else if (dots.length === 0) dots.push({ at: dueAt, sign: 'never', text: `never attempted: ${state}` });
    return { delivery, dots };
  });
}

/** Every moment that is drawn; the picture has room for all. */
export function momentsOf({ verification }: Told, lanes: readonly Lane[]): number[] {
  const { startAt, expiresAt, callbacks } = verification;
  const drawn = lanes.flatMap(({ delivery, dots }) => [delivery.dueAt, ...dots.map(({ at }) => at)]);
  return [startAt, ...(expiresAt === undefined ? [] : [expiresAt]), ...callbacks.map(({ at }) => at), ...drawn];
}

const secondOf = (at: number) => Math.floor(at / 1_000) * 1_000;

/** How far from the start of a verification a moment is: `+2 m 30 s`, as the times of day beside it are apart. */
export function offsetOf(start: number, at: number): string {
  const distance = secondOf(at) - secondOf(start);
  return distance === 0 ? 'start' : `${distance < 0 ? '−' : '+'}${lengthOf(Math.abs(distance))}`;
}

/** The picture in one sentence, for whoever cannot see it. */
export function sentenceOf({ verification }: Told, lanes: readonly Lane[], now: number): string {
  const { startAt, expiresAt, told, planned } = verification;
  const counted = (sign: Sign) =>
    lanes.reduce((sum, { dots }) => sum + dots.filter((dot) => dot.sign === sign).length, 0);
  const parts = [
    expiresAt === undefined ? 'Timeline without an end' : `Timeline of a session of ${lengthOf(expiresAt - startAt)}`,
    `${countOf(told, 'event')} told and ${planned} planned`,
    countOf(lanes.length, 'delivery', 'deliveries'),
    `${countOf(counted('acknowledged'), 'attempt')} acknowledged, ${counted('failed')} not, ${counted('due')} due`,
    `now at ${offsetOf(startAt, now)}`,
  ];
  return `${parts.join('; ')}. The list below tells the same.`;
}
