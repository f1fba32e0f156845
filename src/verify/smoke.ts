import { isAcknowledged, type Outcome } from '../core/delivery.ts';
import { VerihookError } from '../core/errors.ts';
import type { Told } from '../core/meaning.ts';
import { DEFAULT_START } from '../core/provider.ts';
import { signsTime } from '../core/signed-at.ts';
import { SECOND } from '../core/time.ts';
import { type Exercise, seedOf } from './exercise.ts';
import { sourceText } from './obligations.ts';
import { read } from './probe.ts';
import { setupProblem, type Ways } from './setup.ts';
import { standing } from './state.ts';
import type { Rehearsal } from './verify.ts';

/** Slow work holds the answer where it takes so much of the timeout, and no less than this. Unit of the latter: milliseconds. */
const SLOW_SHARE = 0.2;
const SLOW_MS = 1_500;

/** After so long it is said what is waited for. Unit: milliseconds. */
const PATIENCE_MS = 2_500;

/** A rehearsal that will take longer is told to. Unit: milliseconds. */
const LONG_MS = 60 * SECOND;

/** Problems of the set-up that a single callback may have by itself. */
const CONTENTS_MATTER = ['setup/not-ready', 'setup/old-signature', 'setup/unknown-verification'];

/** What the first acknowledgement proves. */
const KEPT_BY_AN_ACKNOWLEDGEMENT = [
  'setup/wrong-path',
  'setup/wrong-secret',
  'setup/not-ready',
  'setup/rate-limited',
  'setup/unknown-verification',
  'redirect/none',
  'ack/within-timeout',
];

/** What came of a first callback. */
interface First {
  told: Told | undefined;
  outcome: Outcome;
  tookMs: number;
}

/**
 * One genuine callback, before anything else, and a look at what the consumer says of it. False if nothing that follows could be
 * judged. Throws `verify/unreachable`, and what a probe throws that cannot be asked.
 *
 * @param planned what follows
 */
export async function smoke(rehearsal: Rehearsal, planned: readonly Exercise[]): Promise<boolean> {
  const { provider, settings, notes } = rehearsal;
  const [event = ''] = Object.values(provider.outcomes)[0]?.events ?? [];
  const first = await firstOf(rehearsal, event);
  const { told, outcome } = first;
  if (outcome.kind === 'unreachable') {
    const where = settings.to ?? 'the consumer';
    throw new VerihookError(
      'verify/unreachable',
      `Nobody answers at ${where} (${outcome.reason}). Start the consumer there, or give its URL in --to.`,
    );
  }
  const ways = waysOf(rehearsal);
  const problem = setupProblem(provider, outcome, ways);
  if (problem !== undefined) {
    notes.note(problem.rule, {
      at: `smoke, ${event}`,
      ...problem,
      exercise: 'smoke',
      source: 'verihook: the first genuine callback',
    });
    return false;
  }
  for (const rule of KEPT_BY_AN_ACKNOWLEDGEMENT) notes.tried(rule);
  if (ways.signatureAgeMs !== undefined) notes.tried('setup/old-signature');
  if (provider.delivery.acknowledged.body !== undefined) notes.tried('ack/body');
  const tookMs = await typicalMs(rehearsal, event, first.tookMs);
  judgeLatency(rehearsal, event, tookMs);
  const allMs = tookMs >= slowMs(rehearsal) ? tookMs * callbacksOf(rehearsal, planned) : 0;
  if (allMs > LONG_MS) {
    settings.onNotice?.(
      `each answer takes ${inSeconds(tookMs)}, so that this takes about ${inMinutes(allMs)}; --only with the name of an exercise is shorter`,
    );
  }
  return told === undefined || canBeAsked(rehearsal, told);
}

/** Whether the probe tells something of the first verification, if there is a probe; whether that is right is judged later. */
async function canBeAsked(rehearsal: Rehearsal, told: Told): Promise<boolean> {
  const { probe } = rehearsal;
  if (probe === undefined) return true;
  const reading = await read(probe, rehearsal.settings.words, told);
  if ('problem' in reading) {
    if (reading.cause instanceof VerihookError) throw reading.cause;
    rehearsal.probeFailed(`smoke, ${told.ref}`, reading.problem, 'smoke');
    return false;
  }
  // Where nothing was stored yet, the answer may be another one in a moment.
  const stands = await standing(rehearsal, 'smoke', [told]);
  if (stands?.wrong?.received === 'none') {
    rehearsal.settings.onNotice?.(
      'the first callback was acknowledged, and the probe knows nothing of its verification (404, or "none"): is the URL of the probe right?',
    );
  }
  return rehearsal.probe !== undefined;
}

/**
 * The answer to the first genuine callback. Where its contents may be the reason that it was not taken, another verification is tried;
 * if that is taken, the set-up is right, and the rest finds out what is wrong.
 */
async function firstOf(rehearsal: Rehearsal, event: string): Promise<First> {
  const { provider } = rehearsal;
  const first = await patiently(rehearsal, sendAs(rehearsal, event, 'smoke'));
  const { rule = '' } = setupProblem(provider, first.outcome, waysOf(rehearsal)) ?? {};
  if (first.outcome.kind !== 'answered' || !CONTENTS_MATTER.includes(rule)) return first;
  for (const name of ['smoke 2', 'smoke 3']) {
    const next = await sendAs(rehearsal, event, name);
    if (isAcknowledged(provider.delivery, next.outcome)) return next;
  }
  return first;
}

function waysOf({ provider, settings: { to, secret, startAt, now } }: Rehearsal): Ways {
  const isSigned = secret !== undefined;
  if (!isSigned || startAt !== undefined) return { to, isSigned };
  const [event = ''] = Object.values(provider.outcomes)[0]?.events ?? [];
  const isDated = signsTime(provider.wire, provider.message(event), secret);
  return { to, isSigned, ...(isDated && { signatureAgeMs: now - DEFAULT_START }) };
}

/** A genuine callback of a verification of its own. */
async function sendAs(rehearsal: Rehearsal, event: string, name: string): Promise<First> {
  const { provider, settings } = rehearsal;
  const seed = seedOf(settings.seed, name);
  const { payload, message } = provider.made(event, { seed, ...rehearsal.secret() });
  const told = provider.tells(event, payload);
  if (told !== undefined) await settings.prepare?.(told);
  return { told, ...(await rehearsal.send(message, provider.delivery.timeoutMs)) };
}

/** Says after a while that an answer is waited for. */
async function patiently(rehearsal: Rehearsal, answer: Promise<First>): Promise<First> {
  const { driver, onNotice } = rehearsal.settings;
  const answered = new AbortController();
  const { timeoutMs } = rehearsal.provider.delivery;
  driver.pause(PATIENCE_MS, answered.signal).then(
    () => onNotice?.(`the first callback is sent, and its answer is waited for, up to ${timeoutMs / SECOND} s`),
    () => {},
  );
  return answer.finally(() => answered.abort());
}

async function typicalMs(rehearsal: Rehearsal, event: string, first: number): Promise<number> {
  if (first < slowMs(rehearsal)) return first;
  // Once may be a cold start; three times is how it works.
  const times = [first];
  for (const nth of [1, 2]) times.push((await sendAs(rehearsal, event, `latency-${nth}`)).tookMs);
  return Math.min(...times);
}

/** How many callbacks exercises take at least. */
const callbacksOf = ({ provider }: Rehearsal, planned: readonly Exercise[]): number =>
  planned
    .map((each) => ('scenario' in each ? provider.play(each.scenario, { seed: 1 }).deliveries.length : 1))
    .reduce((sum, count) => sum + count, 0);

const slowMs = ({ provider }: Rehearsal): number => Math.max(SLOW_MS, SLOW_SHARE * provider.delivery.timeoutMs);

function judgeLatency(rehearsal: Rehearsal, event: string, tookMs: number): void {
  const { delivery, sources } = rehearsal.provider;
  rehearsal.notes.tried('ack/before-work');
  if (tookMs < slowMs(rehearsal) || tookMs >= delivery.timeoutMs) return;
  rehearsal.notes.note('ack/before-work', {
    at: `smoke, ${event}`,
    expected: `an answer as soon as the callback is stored; the provider waits ${delivery.timeoutMs / SECOND} s`,
    received: `an answer after ${inSeconds(tookMs)}, three times`,
    exercise: 'smoke',
    source: sourceText(sources.timeoutMs),
  });
}

const inSeconds = (ms: number): string => `${(ms / SECOND).toFixed(1)} s`;

const inMinutes = (ms: number): string => {
  const minutes = Math.round(ms / (60 * SECOND));
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
};
