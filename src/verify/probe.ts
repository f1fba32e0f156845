import { STATES, type State, type Told } from '../core/meaning.ts';

/** What a consumer says about one verification. */
export interface ProbeAnswer {
  /** One of the states, or a word of the consumer's own that `words` explains. */
  status: string;
  /**
   * How often the consumer has acted on the verification: rows, mails, accounts opened. Where it is told, duplicates are judged by it as
   * well. Default: not told.
   */
  effects?: number;
}

/** Asks the consumer for its state of a verification. `none` where it knows nothing of it. */
export type Probe = (verification: Pick<Told, 'ref' | 'clientRef'>) => Promise<ProbeAnswer> | ProbeAnswer;

/** What a probe said, understood; or why it cannot be, and what it threw, if it did. */
export type Reading = { state: State; effects?: number; word: string } | { problem: string; cause?: unknown };

/** Asks a probe, and explains its word. Never throws. */
export async function read(
  probe: Probe,
  words: Readonly<Record<string, State>>,
  verification: Pick<Told, 'ref' | 'clientRef'>,
): Promise<Reading> {
  let answer: ProbeAnswer;
  try {
    answer = await probe(verification);
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause), cause };
  }
  const { status, effects } = answer ?? {};
  if (typeof status !== 'string')
    return { problem: `it answered ${JSON.stringify(answer)?.slice(0, 100)}, not { "status": … }` };
  const known = Object.hasOwn(words, status) ? words[status] : STATES.find((each) => each === status);
  if (known === undefined)
    return {
      problem: `"${status.slice(0, 40)}" is none of ${STATES.join(', ')}, and no word explains it (--word ${status.slice(0, 40)}=…)`,
    };
  return { state: known, word: status, ...(typeof effects === 'number' && { effects }) };
}
