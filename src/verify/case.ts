import type { Case } from '../core/cases.ts';
import { describeAcknowledgement, describeOutcome, isAcknowledged, isRefusal, type Outcome } from '../core/delivery.ts';
import type { Told } from '../core/meaning.ts';
import { seedOf } from './exercise.ts';
import type { Noted } from './notes.ts';
import { policyFor, sourceText } from './obligations.ts';
import { read } from './probe.ts';
import type { Rehearsal } from './verify.ts';

/** How long an effect of a refused callback may take to show. Unit: milliseconds. */
const EFFECT_MS = 20;

/** Sends one case, and judges the answer by what is expected of it. */
export async function tryCase(rehearsal: Rehearsal, id: string, each: Case): Promise<void> {
  const { provider, settings, notes } = rehearsal;
  notes.coverage.case(each.event, each.name);
  notes.coverage.event(each.event);
  const seed = seedOf(settings.seed, id);
  const options = { seed, case: each, ...rehearsal.secret() };
  const unsigned = settings.secret === undefined && each.rule.startsWith('signature/');
  if (unsigned) {
    notes.notJudged('signature/*', 'no signing secret was given');
    return;
  }
  const payload = payloadOf(() => provider.callback(each.event, { seed, case: each }));
  const told = payload === undefined ? undefined : provider.tells(each.event, payload);
  if (told !== undefined && each.expect !== 'refuse') await settings.prepare?.(told);
  const { outcome } = await rehearsal.send(provider.message(each.event, options), provider.delivery.timeoutMs);
  rehearsal.judgeLeak(id, each.event, outcome, payload);
  notes.tried(each.rule);
  const source = sourceText(each.source);
  const found = (expected: string) => ({
    at: `${id}: ${each.title}`,
    expected,
    received: describeOutcome(outcome, provider.delivery),
    exercise: id,
    source,
  });
  if (each.expect === 'accept' && !isAcknowledged(policyFor(provider, each.event), outcome)) {
    rehearsal.notes.note(each.rule, found(describeAcknowledgement(policyFor(provider, each.event))));
  }
  if (each.expect === 'survive' && !(outcome.kind === 'answered' && outcome.status < 500))
    rehearsal.notes.note(each.rule, found('any answer below 500, in time'));
  if (each.expect === 'refuse') await judgeRefusal(rehearsal, id, each, outcome, told, found);
}

async function judgeRefusal(
  rehearsal: Rehearsal,
  id: string,
  each: Case,
  outcome: Outcome,
  told: Told | undefined,
  found: (expected: string) => Noted,
): Promise<void> {
  const noted = found('4xx, and no effect');
  if (isRefusal(outcome)) rehearsal.notes.refused();
  else if (outcome.kind === 'answered' && outcome.status < 300) {
    const unknown = rehearsal.probe === undefined ? '; whether it had an effect was not judged' : '';
    rehearsal.notes.taken(each.rule, { ...noted, received: `answered ${outcome.status}${unknown}` });
  } else rehearsal.notes.note(each.rule, noted);
  const { words, driver } = rehearsal.settings;
  const { probe } = rehearsal;
  if (probe === undefined || told === undefined) return;
  await driver.pause(EFFECT_MS);
  const reading = await read(probe, words, told);
  rehearsal.notes.tried('state/forged');
  if ('problem' in reading || ['none', 'pending'].includes(reading.state)) return;
  rehearsal.notes.note('state/forged', {
    ...found('no effect'),
    at: `${id}, ${told.ref}`,
    received: `the state is ${reading.word}`,
  });
}

/** A case may be about bytes that no payload stands for. */
function payloadOf(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}
