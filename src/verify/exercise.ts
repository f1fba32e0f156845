import type { Case } from '../core/cases.ts';
import { casesOf } from '../core/derive.ts';
import { VerihookError } from '../core/errors.ts';
import type { Fault } from '../core/faults.ts';
import type { Told } from '../core/meaning.ts';
import type { Provider } from '../core/provider.ts';
import { Random } from '../core/random.ts';
import type { Plan } from '../core/scenario.ts';
import { RULES } from './rules.ts';

/** One thing that is tried on the consumer. Its id is stable, and tries it again by itself. */
export type Exercise =
  | { kind: 'smoke'; id: 'smoke'; event: string }
  | { kind: 'outcome'; id: string; event: string; outcome: string }
  | { kind: 'scenario'; id: string; scenario: string }
  | { kind: 'fault'; id: string; scenario: string; faults: readonly Fault[]; rule: string }
  | { kind: 'late-end'; id: string; scenario: string; end: { event: string; outcome: string } }
  | { kind: 'restart'; id: string; scenario: string }
  | { kind: 'case'; id: string; case: Case };

/** Stands for every case of a forged callback, since only together they show that no signature is checked. */
export const FORGED = 'forged';

export const unknownExercise = (id: string): VerihookError =>
  new VerihookError(
    'verify/unknown-exercise',
    `There is no exercise "${id}". Its name stands in the replay line of a finding.`,
  );

/** Each outcome is told of several verifications: there is more than one way to come to it. */
const VERIFICATIONS = [1, 2, 3, 4, 5, 6];

/** The seed of an exercise: its own, whatever else is tried. */
export function seedOf(seed: number, id: string): number {
  return Random.seeded(seed)
    .split('verify')
    .int(id, 1, 2 ** 31 - 1);
}

/** A timeline that says something at first and something else at the end: what faults of order and number are tried on. */
export interface Turning {
  scenario: string;
  /** The deliveries of the interim and of the final word that follows, counted from 1. */
  interim: number;
  final: number;
}

/** What the deliveries of a plan tell, in the order in which they are made. */
export function toldBy({ provider, deliveries }: Pick<Plan, 'provider' | 'deliveries'>): (Told | undefined)[] {
  return deliveries.map(({ event, payload }) => provider.tells(event, payload));
}

/** The timelines in which a final word turns an interim one, one for each pair of what they say. */
function turningsOf(provider: Provider): Turning[] {
  const found = new Map<string, Turning>();
  for (const scenario of Object.keys(provider.scenarios)) {
    const told = toldBy(provider.play(scenario, { seed: 1 }));
    const final = told.findLastIndex((each) => each?.weight === 'final');
    const interim = told.findLastIndex(
      (each, i) => each?.weight === 'interim' && i < final && each.ref === told[final]?.ref,
    );
    if (interim < 0) continue;
    const key = `${told[interim]?.allows} ${told[final]?.allows}`;
    if (!found.has(key)) found.set(key, { scenario, interim: interim + 1, final: final + 1 });
  }
  return [...found.values()];
}

/** How many derived cases are tried unless everything is. */
export interface PlanOptions {
  thorough: boolean;
  canRestart: boolean;
}

/** Everything that is tried but the smoke test and random sequences, in a fixed order. */
export async function exercisesOf(provider: Provider, options: PlanOptions): Promise<readonly Exercise[]> {
  const known = plannedOnce.get(provider) ?? new Map<string, Promise<readonly Exercise[]>>();
  plannedOnce.set(provider, known);
  const key = JSON.stringify([options.thorough, options.canRestart]);
  const made = known.get(key) ?? makeExercises(provider, options);
  known.set(key, made);
  return made;
}

/** To choose among ten thousand cases takes as long as sending hundreds, and a provider never changes. */
const plannedOnce = new WeakMap<Provider, Map<string, Promise<readonly Exercise[]>>>();

async function makeExercises(provider: Provider, { thorough, canRestart }: PlanOptions): Promise<Exercise[]> {
  const scenarios = Object.keys(provider.scenarios);
  const cases = (await Promise.all(Object.keys(provider.events).map((event) => casesOf(provider, event)))).flat();
  const turnings = turningsOf(provider);
  const [first = scenarios[0] ?? ''] = turnings.map(({ scenario }) => scenario);
  return [
    ...scenarios.map((scenario): Exercise => ({ kind: 'scenario', id: `scenario/${scenario}`, scenario })),
    ...Object.entries(provider.outcomes).flatMap(([outcome, { events }]) =>
      VERIFICATIONS.map(
        (nth): Exercise => ({
          kind: 'outcome',
          id: nth === 1 ? `outcome/${outcome}` : `outcome/${outcome}/${nth}`,
          event: events[0] as string,
          outcome,
        }),
      ),
    ),
    ...turnings.flatMap((turning) => faultsOn(turning)),
    ...(turnings.length === 0 ? duplicatesOn(first, 1) : []),
    ...lateEnds(provider),
    ...(canRestart ? [{ kind: 'restart', id: `restart/${first}`, scenario: first } as const] : []),
    ...chosenCases(provider, cases, thorough).map(
      (each): Exercise => ({ kind: 'case', id: `case/${each.event}/${each.name}`, case: each }),
    ),
  ];
}

function duplicatesOn(scenario: string, delivery: number): Exercise[] {
  const one = (rule: string, fault: Fault): Exercise => ({
    kind: 'fault',
    id: `fault/${fault.kind}@${delivery}/${scenario}`,
    scenario,
    faults: [fault],
    rule,
  });
  return [
    one('idempotency/duplicate', { kind: 'duplicate', delivery }),
    one('idempotency/overlapping-duplicate', { kind: 'overlap', delivery }),
    one('idempotency/retry-after-success', { kind: 'late-stale', delivery }),
  ];
}

function faultsOn({ scenario, interim, final }: Turning): Exercise[] {
  const late: Exercise = {
    kind: 'fault',
    id: `fault/late-stale@${interim}/${scenario}`,
    scenario,
    faults: [{ kind: 'late-stale', delivery: interim }],
    rule: 'order/late-preliminary',
  };
  const swapped: Exercise = {
    kind: 'fault',
    id: `fault/reorder@${interim}/${scenario}`,
    scenario,
    faults: [{ kind: 'reorder', delivery: interim }],
    rule: 'order/late-preliminary',
  };
  return [...duplicatesOn(scenario, final), late, ...(final === interim + 1 ? [swapped] : [])];
}

/** A verification that was decided, and whose session runs out behind it. */
function lateEnds(provider: Provider): Exercise[] {
  const ends = Object.values(provider.scenarios).flatMap(({ outcome, steps }) =>
    steps.flatMap((step) => ('event' in step ? [{ event: step.event, outcome: step.outcome ?? outcome }] : [])),
  );
  const end = ends.find(
    ({ event, outcome }) => provider.tells(event, provider.callback(event, { outcome }))?.weight === 'end',
  );
  const decided = Object.keys(provider.scenarios).find((name) => {
    const told = toldBy(provider.play(name, { seed: 1 })).filter((each) => each !== undefined);
    return told.length > 0 && told.at(-1)?.weight === 'final' && told.at(-1)?.allows[0] === 'approved';
  });
  if (end === undefined || decided === undefined) return [];
  return [{ kind: 'late-end', id: `late-end/${end.event}/${decided}`, scenario: decided, end }];
}

/**
 * All cases written by hand; of those derived, so many that each kind of case meets each event and each field of the document
 * at least once: pairs, not all combinations. The choice depends on the document alone.
 */
function chosenCases(provider: Provider, cases: readonly Case[], thorough: boolean): readonly Case[] {
  if (thorough) return cases;
  const written = new Set(provider.cases);
  const met = new Set<string>();
  return cases.filter((each) => {
    if (written.has(each)) return true;
    const [kind = '', ...path] = each.name.split('/');
    const pairs = [
      `event ${kind} ${each.event}`,
      `field ${kind} ${path.slice(0, 2).join('/').replaceAll(/\d+/g, '*')}`,
    ];
    const isNew = pairs.some((pair) => !met.has(pair));
    for (const pair of pairs) met.add(pair);
    return isNew;
  });
}

/** Every rule that a rehearsal of a provider may judge, in a fixed order. */
export async function rulesFor(provider: Provider): Promise<string[]> {
  const exercises = await exercisesOf(provider, { thorough: true, canRestart: true });
  const states = Object.keys(provider.outcomes).map((outcome) => `state/${outcome}`);
  const judged = exercises.flatMap((each) =>
    each.kind === 'case' ? [each.case.rule] : each.kind === 'fault' ? [each.rule] : [],
  );
  return [...new Set([...Object.keys(RULES).filter((id) => !id.endsWith('/*')), ...judged, ...states])].sort();
}
