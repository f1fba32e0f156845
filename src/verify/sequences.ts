import { describeOutcome, isAcknowledged } from '../core/delivery.ts';
import type { Told } from '../core/meaning.ts';
import { messageOf } from '../core/provider.ts';
import { type Plan, policyOf } from '../core/scenario.ts';
import { toldBy } from './exercise.ts';
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
    for (const id of only) await live(rehearsal, lifeOf(id), true);
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
  let failed: Life | undefined;
  await fc.check(
    fc.asyncProperty(lives, async (life) => {
      const isGood = await live(rehearsal, life, false);
      if (!isGood) failed = life;
      return isGood;
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
  if (failed !== undefined) await live(rehearsal, failed, true);
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

/** Lives one life. `reports`: files what goes wrong. */
async function live(rehearsal: Rehearsal, life: Life, reports: boolean): Promise<boolean> {
  const { provider, settings } = rehearsal;
  const plan = provider.play(life.scenario, { seed: life.seed });
  const told = toldBy(plan);
  for (const each of new Map(told.flatMap((each) => (each ? [[each.ref, each] as const] : []))).values())
    await settings.prepare?.(each);
  const id = idOf(life);
  for (const step of life.steps) {
    const sent = await Promise.all(
      step.map(async (number) => {
        const planned = plan.deliveries[number - 1];
        if (planned === undefined) return undefined;
        const policy = policyOf(plan, planned);
        const at = planned.madeAt ?? planned.dueAt;
        const payload = provider.wire.stamp?.(planned.event, planned.payload, at) ?? planned.payload;
        const message = messageOf(provider.wire, planned.event, payload, { secret: settings.secret, at });
        const { outcome } = await rehearsal.send(message, policy.timeoutMs);
        return isAcknowledged(policy, outcome)
          ? undefined
          : { number, event: planned.event, received: describeOutcome(outcome, policy) };
      }),
    );
    const wrong = sent.find((each) => each !== undefined);
    if (wrong === undefined) continue;
    if (reports)
      rehearsal.notes.note('state/sequence', {
        at: `${id}, delivery ${wrong.number}, ${wrong.event}`,
        expected: 'an acknowledgement, however often it comes',
        received: wrong.received,
        exercise: id,
        source: 'verihook: every provider delivers at least once, in any order',
      });
    return false;
  }
  const byRef = Map.groupBy(
    told.filter((each): each is Told => each !== undefined),
    ({ ref }) => ref,
  );
  for (const each of byRef.values())
    if (!(await rehearsal.expectState(id, each, 'state/sequence', reports))) return false;
  return true;
}
