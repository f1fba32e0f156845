import type { Case } from '../core/cases.ts';
import { describeAcknowledgement, describeOutcome, isAcknowledged, isRefusal, type Outcome } from '../core/delivery.ts';
import type { State, Told } from '../core/meaning.ts';
import { inferred } from '../core/source.ts';
import { seedOf } from './exercise.ts';
import type { Noted } from './notes.ts';
import { policyFor, sourceText } from './obligations.ts';
import { read } from './probe.ts';
import { isReason, standing } from './state.ts';
import type { Rehearsal } from './verify.ts';

/** How long an effect of a refused callback may take to show. Unit: milliseconds. */
const EFFECT_MS = 20;

/** So many verifications are tried, where one is not taken without the case either. */
const TRIES = [1, 2, 3];

/** A case of one verification, and what came of it. */
interface Sent {
  seed: number;
  payload: unknown;
  told: Told | undefined;
  outcome: Outcome;
}

/** Sends one case, and judges the answer by what is expected of it. */
export async function tryCase(rehearsal: Rehearsal, id: string, each: Case): Promise<void> {
  const { provider, settings, notes } = rehearsal;
  notes.coverage.case(each);
  notes.coverage.event(each.event);
  if (settings.secret === undefined && each.rule.startsWith('signature/')) {
    notes.notJudged('signature/*', 'no signing secret was given');
    return;
  }
  const policy = policyFor(provider, each.event);
  const found = { at: `${id}: ${each.title}`, exercise: id, source: sourceText(each.source) };
  for (const nth of TRIES) {
    const sent = await send(rehearsal, each, seedOf(settings.seed, nth === 1 ? id : `${id} ${nth}`));
    rehearsal.judgeLeak(id, each.event, sent.outcome, sent.payload);
    if (each.expect === 'refuse') {
      const noted = { ...found, expected: '4xx, and no effect', received: describeOutcome(sent.outcome, policy) };
      return judgeRefusal(rehearsal, each, sent, noted);
    }
    const wrong = wrongAnswer(rehearsal, each, sent.outcome) ?? (await wrongState(rehearsal, id, each, sent));
    if (wrong === undefined) return notes.tried(each.rule);
    if (await isToBlame(rehearsal, id, each, sent)) {
      notes.tried(each.rule);
      return notes.note(each.rule, { ...found, ...wrong });
    }
  }
}

async function send(rehearsal: Rehearsal, each: Case, seed: number): Promise<Sent> {
  const { provider, settings } = rehearsal;
  const { payload, message } = provider.made(each.event, { seed, case: each, ...rehearsal.secret() });
  const told = provider.tells(each.event, payload);
  if (told !== undefined && each.expect !== 'refuse') await settings.prepare?.(told);
  const { outcome } = await rehearsal.send(message, policyFor(provider, each.event).timeoutMs);
  return { seed, payload, told, outcome };
}

/** Whether a case is about another verification than it would be without: one that other cases may be about as well. */
function isAnothers({ provider }: Rehearsal, { event, outcome }: Case, { seed, told }: Sent): boolean {
  const genuine = provider.callback(event, { seed, ...(outcome && { outcome }) });
  return told?.ref !== provider.tells(event, genuine)?.ref;
}

function wrongAnswer({ provider }: Rehearsal, { event, expect }: Case, outcome: Outcome) {
  const policy = policyFor(provider, event);
  const isGood =
    expect === 'accept'
      ? isAcknowledged(policy, outcome)
      : outcome.kind === 'answered' && outcome.status < 500 && outcome.status !== 429;
  const expected = expect === 'accept' ? describeAcknowledgement(policy) : 'any answer below 500, in time';
  return isGood ? undefined : { expected, received: describeOutcome(outcome, policy) };
}

/**
 * Where only the bytes are others, the state is what it is without the case. Otherwise what a consumer makes of an unusual callback is
 * its own business, unless it approves somebody whom nobody has approved.
 */
async function wrongState(rehearsal: Rehearsal, id: string, each: Case, sent: Sent) {
  const { told } = sent;
  if (told === undefined || rehearsal.probe === undefined) return undefined;
  const isSame = each.payload === undefined && each.message === undefined;
  if (each.expect === 'accept' && isSame) return (await standing(rehearsal, id, [told]))?.wrong;
  if (each.expect !== 'accept' && !each.rule.startsWith('verdict/')) return undefined;
  if (told.allows.includes('approved') || isAnothers(rehearsal, each, sent)) return undefined;
  if ((await stateOf(rehearsal, told)) !== 'approved') return undefined;
  return { expected: `to be ${told.allows.join(' or ')}`, received: 'approved' };
}

/**
 * Whether a case is the reason: the same callback without it is taken, or the states of other
 * verifications are right. If not, that is
 * filed once for its event. Where nobody answers, nobody is asked again.
 */
async function isToBlame(rehearsal: Rehearsal, id: string, each: Case, sent: Sent): Promise<boolean> {
  if (sent.outcome.kind !== 'answered') return true;
  const isAnswer = wrongAnswer(rehearsal, each, sent.outcome) !== undefined;
  // What must approve nobody does so whatever else does.
  if (!isAnswer && each.rule.startsWith('verdict/')) return true;
  const genuine = without(each);
  if (isAnswer) return isTakenWithout(rehearsal, id, each, sent);
  // Of other verifications: the consumer knows this one by now.
  const isWrong = async (varied: Case, nth: number) =>
    (await wrongState(rehearsal, id, varied, await send(rehearsal, varied, sent.seed + nth))) !== undefined;
  return isReason(
    (nth) => isWrong(each, nth),
    (nth) => isWrong(genuine, nth),
  );
}

/** Whether the same callback is acknowledged without a case; if not, that is filed once for its event. */
async function isTakenWithout(rehearsal: Rehearsal, id: string, each: Case, { seed }: Sent): Promise<boolean> {
  const { outcome } = await send(rehearsal, without(each), seed);
  if (isAcknowledged(policyFor(rehearsal.provider, each.event), outcome)) return true;
  if (!rehearsal.notes.unacknowledged.has(each.event)) rehearsal.judgeAnswer(id, each.event, outcome);
  return false;
}

const without = ({ event, outcome }: Case): Case => ({ ...GENUINE, event, expect: 'accept', outcome });

/** A callback as it is. */
const GENUINE = {
  name: 'genuine',
  title: 'as it is',
  rule: 'ack/success-status',
  source: inferred('nothing is changed'),
};

async function judgeRefusal(rehearsal: Rehearsal, each: Case, sent: Sent, noted: Noted): Promise<void> {
  const { notes, settings } = rehearsal;
  const { outcome, told } = sent;
  const { rule } = each;
  if (rehearsal.probe !== undefined && told !== undefined) await settings.driver.pause(EFFECT_MS);
  const state = await stateOf(rehearsal, told);
  const isChanged = state !== undefined && state !== 'none' && state !== 'pending';
  if (isRefusal(outcome)) {
    notes.tried(rule);
    notes.refused();
    if (state !== undefined) notes.tried('state/forged');
    if (isChanged) notes.note('state/forged', { ...noted, received: `${noted.received}, and the state is ${state}` });
  } else if (outcome.kind === 'answered' && outcome.status < 300) {
    const effect = state === undefined ? '; whether it had an effect was not judged' : `, and the state is ${state}`;
    notes.tried(rule);
    notes.taken(rule, { ...noted, received: `answered ${outcome.status}${effect}` });
  } else if (outcome.kind !== 'answered' || (await isTakenWithout(rehearsal, noted.exercise, each, sent))) {
    // What fails on genuine callbacks as well says nothing about forged ones.
    notes.tried(rule);
    notes.note(rule, noted);
  }
}

/** How a verification stands at this moment, if that can be told. */
async function stateOf({ probe, settings }: Rehearsal, told: Told | undefined): Promise<State | undefined> {
  if (probe === undefined || told === undefined) return undefined;
  const reading = await read(probe, settings.words, told);
  return 'state' in reading ? reading.state : undefined;
}
