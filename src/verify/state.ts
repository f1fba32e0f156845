import { statesAfter, type Told } from '../core/meaning.ts';
import { type Reading, read } from './probe.ts';
import type { Rehearsal } from './verify.ts';

/** How a verification stands with the consumer after what was told. */
export interface Standing {
  told: readonly Told[];
  /** What is wrong with its state; undefined if nothing is. */
  wrong?: { expected: string; received: string };
  /** How often the consumer has acted on it, if it says so. */
  effects?: number;
}

/**
 * Waits until the consumer has come to one of the states that it may be in, or for as long as it may take.
 *
 * @param told of one verification, in the order in which it was made
 * @returns undefined where there is nothing to ask, or no understanding the answer, which is filed
 */
export async function standing(rehearsal: Rehearsal, id: string, told: readonly Told[]): Promise<Standing | undefined> {
  const { words, driver } = rehearsal.settings;
  const { probe, patience } = rehearsal;
  const newest = told.at(-1);
  if (probe === undefined || newest === undefined) return undefined;
  const allowed = statesAfter(told);
  // A probe that could not ask may be able to in a moment: a connection that a restart has broken is noticed when it is used.
  const wrongIn = (read: Reading): string | undefined => {
    if ('problem' in read) return read.cause === undefined ? undefined : read.problem;
    return allowed.includes(read.state) ? undefined : `${read.state}, not ${allowed}`;
  };
  let reading = await read(probe, words, newest);
  let [waited, step, wrong] = [0, 10, wrongIn(reading)];
  for (; wrong !== undefined && waited < patience.for(wrong); waited += step, step *= 2) {
    await driver.pause(step);
    reading = await read(probe, words, newest);
    wrong = wrongIn(reading);
  }
  if (wrong === undefined) patience.cameRight(waited);
  else patience.stayed(wrong);
  if ('problem' in reading) {
    rehearsal.probeFailed(`${id}, ${newest.ref}`, reading.problem, id);
    return undefined;
  }
  rehearsal.notes.tried('setup/probe');
  return {
    told,
    ...(reading.effects !== undefined && { effects: reading.effects }),
    ...(wrong !== undefined && {
      wrong: { expected: `to be ${allowed.join(' or ')}`, received: reading.word },
    }),
  };
}

/**
 * Whether something is the reason for a wrong state: it is wrong with each of some further verifications, and right with each of more
 * without it. What only some of them show lies in their contents, and is found elsewhere.
 *
 * @param nth a number for another verification each time, 2 or more
 */
export async function isReason(
  isWrong: (nth: number) => Promise<boolean>,
  isWrongWithout: (nth: number) => Promise<boolean>,
): Promise<boolean> {
  for (const nth of [2, 3, 4, 5]) if (!(await isWrong(nth))) return false;
  for (const nth of [6, 7, 8, 9, 10, 11, 12, 13]) if (await isWrongWithout(nth)) return false;
  return true;
}

const TOO_OFTEN = 'acted too often';

/**
 * Whether a consumer has acted more often than it was told a final word, and more often than on the same timeline without faults:
 * some act on each callback. What comes late in the latter is waited for.
 */
export async function actsTooOften(
  rehearsal: Rehearsal,
  { told, effects = 0 }: Standing,
  plain: Standing | undefined,
): Promise<{ expected: string; received: string } | undefined> {
  const finals = told.filter(({ weight }) => weight === 'final').length;
  const isMore = ({ effects: often = 0 }: Standing) => effects > Math.max(finals, 1, often);
  if (plain === undefined || !isMore(plain)) return undefined;
  const { patience } = rehearsal;
  await rehearsal.settings.driver.pause(patience.for(TOO_OFTEN));
  const again = await standing(rehearsal, 'smoke', plain.told);
  if (again === undefined || !isMore(again)) return undefined;
  patience.stayed(TOO_OFTEN);
  const most = Math.max(finals, again.effects ?? 0, 1);
  return {
    expected: `to act at most ${most} time${most > 1 ? 's' : ''} on it`,
    received: `acted ${effects} times`,
  };
}
