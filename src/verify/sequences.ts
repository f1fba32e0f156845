import { type DeliveryPolicy, describeOutcome, isAcknowledged, type Outcome } from '../core/delivery.ts';
import { messageOf } from '../core/provider.ts';
import { type Plan, policyOf } from '../core/scenario.ts';
import { seedOf, toldBy, unknownExercise } from './exercise.ts';
import type { Noted } from './notes.ts';
import { ackRule, sourceText, wantedAnswer } from './obligations.ts';
import { actsTooOften, isReason, standing } from './state.ts';
import type { Rehearsal } from './verify.ts';

/**
 * A life of a verification: what is delivered when. A step names deliveries of the timeline, counted from 1; two in one step go
 * at the same moment.
 */
interface Life {
  scenario: string;
  seed: number;
  steps: readonly (readonly number[])[];
}

/** `sequence/suspected/12/1,2,1&1` */
const idOf = ({ scenario, seed, steps }: Life) =>
  `sequence/${scenario}/${seed}/${steps.map((step) => step.join('&')).join(',')}`;

function lifeOf(id: string): Life {
  const [, scenario = '', seed = '', steps = ''] = id.split('/');
  return { scenario, seed: Number(seed), steps: steps.split(',').map((step) => step.split('&').map(Number)) };
}

/**
 * Tries random lives of verifications: any order that a consumer can make sense of, duplicates, overlaps. What fails is shrunk to
 * the shortest that still fails. `only`: ids of sequences to try again, instead.
 */
export async function sequences(rehearsal: Rehearsal, only: readonly string[] | undefined): Promise<void> {
  const { provider, settings } = rehearsal;
  if (rehearsal.probe === undefined) return;
  if (only !== undefined) {
    for (const id of only) file(rehearsal, await live(rehearsal, lifeOf(id)));
    return;
  }
  const scenarios = Object.keys(provider.scenarios).filter((name) =>
    toldBy(provider.play(name, { seed: 1 })).some((told) => told !== undefined),
  );
  if (scenarios.length === 0 || settings.runs === 0) return;
  const fc = (await import('fast-check')).default;
  const lives = fc
    .record({
      scenario: fc.constantFrom(...scenarios),
      seed: fc.integer({ min: 1, max: 9_999 }),
      moves: fc.array(fc.tuple(fc.constantFrom('swap', 'again', 'both'), fc.nat(99)), { maxLength: 6 }),
    })
    .map(
      ({ scenario, seed, moves }): Life => ({
        scenario,
        seed,
        steps: stepsOf(provider.play(scenario, { seed }), moves),
      }),
    );
  // A life is lived once: whoever has had its callbacks knows them by now.
  const lived = new Map<string, Promise<Failure | undefined>>();
  settings.onProgress?.(rehearsal.notes.exercises, rehearsal.notes.planned, 'random sequences');
  let smallest: Failure | undefined;
  await fc.check(
    fc.asyncProperty(lives, async (life) => {
      const id = idOf(life);
      const known = lived.get(id) ?? live(rehearsal, life);
      lived.set(id, known);
      const failure = await known;
      smallest = failure ?? smallest;
      return failure === undefined;
    }),
    {
      numRuns: settings.runs,
      seed: settings.seed | 0,
      interruptAfterTimeLimit: settings.timeMs,
      markInterruptAsFailure: false,
      endOnFailure: false,
    },
  );
  rehearsal.notes.tried('state/sequence');
  file(rehearsal, smallest);
}

/** What went wrong in a life, and the rule that it breaks. */
type Failure = Noted & { rule: string };

function file({ notes }: Rehearsal, failure: Failure | undefined): void {
  if (failure === undefined) return;
  const { rule, ...noted } = failure;
  notes.note(rule, noted);
}

type Move = readonly [kind: 'swap' | 'again' | 'both', place: number];

/** The timeline as it was made, then moved about. No final word is moved before or behind another one: nothing tells them apart. */
function stepsOf(plan: Plan, moves: readonly Move[]): number[][] {
  const told = toldBy(plan);
  const isFinal = (delivery: number | undefined) => delivery !== undefined && told[delivery - 1]?.weight !== 'interim';
  const last = told.findLastIndex((each) => each?.weight === 'final') + 1;
  const steps = told.map((_, i) => [i + 1]);
  for (const [kind, number] of moves) {
    const place = number % steps.length;
    const [here] = steps[place] ?? [];
    const [next] = steps[place + 1] ?? [];
    const mayRepeat = here !== undefined && (!isFinal(here) || here === last);
    if (kind === 'swap' && next !== undefined && !(isFinal(here) && isFinal(next)))
      steps.splice(place, 2, steps[place + 1] as number[], steps[place] as number[]);
    if (kind === 'again' && mayRepeat) steps.push([here]);
    if (kind === 'both' && mayRepeat) steps[place] = [here, here];
  }
  return steps;
}

/** Lives one life, of a verification of its own. Undefined if all goes well, and where it does not even without moves. */
async function live(rehearsal: Rehearsal, life: Life): Promise<Failure | undefined> {
  const failure = await liveOnce(rehearsal, life, idOf(life));
  if (failure?.rule !== 'state/sequence') return failure;
  const name = (nth: number) => `${idOf(life)} ${nth}`;
  const isToBlame = await isReason(
    async (nth) => (await liveOnce(rehearsal, life, name(nth)))?.rule === 'state/sequence',
    (nth) => rehearsal.timelines.isWrongPlain(name(nth), life.scenario),
  );
  return isToBlame ? failure : undefined;
}

/** @param name decides which verification it is */
async function liveOnce(rehearsal: Rehearsal, life: Life, name: string): Promise<Failure | undefined> {
  const { provider, settings } = rehearsal;
  const plain = await rehearsal.timelines.sound(life.scenario);
  if (plain === undefined) return undefined;
  const id = idOf(life);
  const plan = provider.play(life.scenario, { seed: seedOf(life.seed, name) });
  const byRef = Map.groupBy(
    toldBy(plan).filter((each) => each !== undefined),
    ({ ref }) => ref,
  );
  for (const [first] of byRef.values()) if (first !== undefined) await settings.prepare?.(first);
  const taken = new Set<number>();
  for (const step of life.steps) {
    const answers = await Promise.all(step.map((number) => deliverOne(rehearsal, plan, number)));
    for (const { number, isGood } of answers) if (isGood) taken.add(number);
    const lost = answers.find(({ isGood }) => !isGood);
    if (lost !== undefined) return failureOf(rehearsal, id, lost, taken.has(lost.number));
  }
  for (const [i, told] of [...byRef.values()].entries()) {
    const stands = await standing(rehearsal, id, told);
    const wrong = stands && (stands.wrong ?? (await actsTooOften(rehearsal, stands, plain[i])));
    if (wrong === undefined) continue;
    const source = `${provider.id}: what its callbacks tell`;
    return { rule: 'state/sequence', at: `${id}, ${told[0]?.ref}`, ...wrong, exercise: id, source };
  }
  return undefined;
}

interface Answer {
  number: number;
  event: string;
  policy: DeliveryPolicy;
  outcome: Outcome;
  isGood: boolean;
}

async function deliverOne(rehearsal: Rehearsal, plan: Plan, number: number): Promise<Answer> {
  const { provider, settings } = rehearsal;
  const planned = plan.deliveries[number - 1];
  if (planned === undefined) throw unknownExercise(`delivery ${number} of ${plan.scenario}`);
  const policy = policyOf(plan, planned);
  const at = planned.madeAt ?? planned.dueAt;
  const payload = provider.wire.stamp?.(planned.event, planned.payload, at) ?? planned.payload;
  const message = messageOf(provider.wire, planned.event, payload, { secret: settings.secret, at });
  const { outcome } = await rehearsal.send(message, policy.timeoutMs);
  return { number, event: planned.event, policy, outcome, isGood: isAcknowledged(policy, outcome) };
}

/** @param isCopy whether it was acknowledged before, or beside it: then the answer is the fault of the sequence */
function failureOf(
  { provider, notes }: Rehearsal,
  id: string,
  { number, event, policy, outcome }: Answer,
  isCopy: boolean,
): Failure | undefined {
  const told = { at: `${id}, delivery ${number}, ${event}`, received: describeOutcome(outcome, policy), exercise: id };
  if (isCopy) {
    const source = 'verihook: every provider delivers at least once, in any order';
    return { rule: 'state/sequence', ...told, expected: 'an acknowledgement, however often it comes', source };
  }
  // Said before, and nothing that the sequence could help.
  if (notes.unacknowledged.has(event)) return undefined;
  const source = sourceText(provider.sources.acknowledged);
  return { rule: ackRule(policy, outcome), ...told, expected: wantedAnswer(policy), source };
}
