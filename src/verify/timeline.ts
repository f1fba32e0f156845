import { describeOutcome, type Outcome } from '../core/delivery.ts';
import type { Fault } from '../core/faults.ts';
import type { Told } from '../core/meaning.ts';
import type { Run } from '../core/run.ts';
import { type Plan, type PlannedDelivery, policyOf } from '../core/scenario.ts';
import { HOUR } from '../core/time.ts';
import { type Exercise, seedOf } from './exercise.ts';
import { ackRule, policyFor, sourceText, stateRule, wantedAnswer } from './obligations.ts';
import { actsTooOften, isReason, type Standing, standing } from './state.ts';
import type { Rehearsal } from './verify.ts';

/** A timeline that was delivered, and what came of it. */
interface Played {
  id: string;
  plan: Plan;
  run: Run;
  /** Genuine callbacks that were not acknowledged in the end. */
  lost: { planned: PlannedDelivery; outcome: Outcome }[];
  /**
   * One for each verification that is told of, with the outcome that its last callback tells; none where a callback was lost, since
   * then nobody knows what to expect.
   */
  stands: (Standing & { outcome: string })[];
}

/** Plays the timelines of a provider on a consumer. */
export class Timelines {
  readonly #rehearsal: Rehearsal;
  readonly #plain = new Map<string, Promise<Played>>();

  constructor(rehearsal: Rehearsal) {
    this.#rehearsal = rehearsal;
  }

  /**
   * What comes of a timeline as it is. Whatever goes wrong here has nothing to do with faults, so those are tried only where nothing
   * does. Files nothing; played once.
   */
  plain(scenario: string): Promise<Played> {
    const known = this.#plain.get(scenario) ?? this.#play(`scenario/${scenario}`, scenario);
    this.#plain.set(scenario, known);
    return known;
  }

  /** How each verification of a timeline stands without faults; undefined where that is wrong by itself. */
  async sound(scenario: string): Promise<readonly Standing[] | undefined> {
    const { lost, stands } = await this.plain(scenario);
    return lost.length > 0 || stands.some(({ wrong }) => wrong !== undefined) ? undefined : stands;
  }

  async tryScenario({ id, scenario }: Exercise & { kind: 'scenario' }): Promise<void> {
    const { notes } = this.#rehearsal;
    const played = await this.plain(scenario);
    notes.tried('ack/success-status');
    this.#judgeAnswers(played, undefined);
    for (const stands of played.stands) {
      const rule = stateRule(stands.told, stands.outcome);
      notes.tried(rule);
      if (stands.wrong !== undefined) this.noteState(rule, id, stands.told, stands.wrong);
    }
  }

  async tryFault({ id, scenario, faults, rule }: Exercise & { kind: 'fault' }): Promise<void> {
    const plain = await this.sound(scenario);
    if (plain === undefined) return;
    const played = await this.#play(id, scenario, faults);
    this.#rehearsal.notes.tried(rule);
    this.#judgeAnswers(played, rule);
    if (rule.startsWith('idempotency/') && played.stands.length > 0) this.#mindEffects(played);
    for (const [i, stands] of played.stands.entries()) {
      const often = await actsTooOften(this.#rehearsal, stands, plain[i]);
      if (often !== undefined) this.noteState(rule, id, stands.told, often);
    }
    await this.#judgeStates(rule, played, (name) => this.#play(name, scenario, faults));
  }

  /** A state alone does not show what was done twice. */
  #mindEffects({ stands }: Played): void {
    if (stands.some(({ effects }) => effects !== undefined)) return;
    this.#rehearsal.notes.notJudged(
      'idempotency/* by effects',
      'the probe does not tell "effects": how often it has acted',
    );
  }

  /** A verification that was decided, and then the session behind it ends. */
  async tryLateEnd({ id, scenario, end }: Exercise & { kind: 'late-end' }): Promise<void> {
    const { provider } = this.#rehearsal;
    const rule = 'order/late-expiry';
    if ((await this.sound(scenario)) === undefined) return;
    const { plan, lost, stands } = await this.#play(id, scenario);
    if (lost.length > 0 || stands.some(({ wrong }) => wrong !== undefined)) return;
    const at = Math.max(...plan.deliveries.map(({ dueAt }) => dueAt)) + HOUR;
    const sendEnd = async (seed: number) => {
      const late = { seed, startAt: plan.startAt, outcome: end.outcome, at };
      const message = provider.message(end.event, { ...late, ...this.#rehearsal.secret() });
      return (await this.#rehearsal.send(message, policyFor(provider, end.event).timeoutMs)).outcome;
    };
    // An end that is not taken of anybody is none of the lateness.
    if (!this.#rehearsal.judgeAnswer(id, end.event, await sendEnd(plan.seed + 1))) return;
    const outcome = await sendEnd(plan.seed);
    this.#rehearsal.notes.tried(rule);
    if (!this.#rehearsal.judgeAnswer(id, end.event, outcome, rule)) return;
    for (const { told } of stands) {
      const after = await standing(this.#rehearsal, id, told);
      if (after?.wrong !== undefined) this.noteState(rule, id, told, after.wrong);
    }
  }

  async tryRestart({ id, scenario }: Exercise & { kind: 'restart' }): Promise<void> {
    const rule = 'ack/stored-before-answer';
    if ((await this.sound(scenario)) === undefined) return;
    const play = (name: string) => this.#play(name, scenario, [], this.#rehearsal.settings.restart);
    const played = await play(id);
    this.#rehearsal.notes.tried(rule);
    await this.#judgeStates(rule, played, play);
  }

  /** Whether verifications of a timeline stand wrong when it is played without faults. */
  async isWrongPlain(name: string, scenario: string): Promise<boolean> {
    return isWrong(await this.#play(name, scenario));
  }

  /** @param play plays it once more, with another verification for each name */
  async #judgeStates(rule: string, played: Played, play: (name: string) => Promise<Played>): Promise<void> {
    const { id, plan, stands } = played;
    const isToBlame =
      isWrong(played) &&
      (await isReason(
        async (nth) => isWrong(await play(`${id} ${nth}`)),
        (nth) => this.isWrongPlain(`${id} ${nth}`, plan.scenario),
      ));
    for (const { told, wrong } of isToBlame ? stands : [])
      if (wrong !== undefined) this.noteState(rule, id, told, wrong);
  }

  noteState(rule: string, id: string, told: readonly Told[], wrong: { expected: string; received: string }): void {
    this.#rehearsal.notes.note(rule, {
      at: `${id}, ${told.at(-1)?.ref}`,
      ...wrong,
      exercise: id,
      source: `${this.#rehearsal.provider.id}: what its callbacks tell`,
    });
  }

  /** Delivers a timeline, and looks how the verifications stand then. `before` the look, but after the last answer. */
  async #play(
    id: string,
    scenario: string,
    faults: readonly Fault[] = [],
    before?: () => Promise<void> | void,
  ): Promise<Played> {
    const { provider, settings, notes } = this.#rehearsal;
    const plan = provider.play(scenario, { seed: seedOf(settings.seed, id), faults });
    notes.coverage.scenario(scenario);
    for (const { event } of plan.deliveries) notes.coverage.event(event);
    const { outcome } = provider.scenarios[scenario] ?? {};
    if (outcome !== undefined) notes.coverage.outcome(outcome);
    for (const { told } of verificationsOf(plan)) await settings.prepare?.(told[0] as Told);
    const run = await this.#rehearsal.play(plan);
    await before?.();
    const lost = run.deliveries.flatMap(({ planned, state, attempts }) => {
      const last = attempts.at(-1)?.outcome;
      const isLost = planned.expect === 'accept' && state !== 'acknowledged' && last !== undefined;
      return isLost ? [{ planned, outcome: last }] : [];
    });
    const stands: Played['stands'] = [];
    // A callback that was never taken says nothing about what taking it would do.
    for (const { told, outcome } of lost.length === 0 ? verificationsOf(plan) : []) {
      const stood = await standing(this.#rehearsal, id, told);
      if (stood !== undefined) stands.push({ ...stood, ...causeOf(run, stood), outcome });
    }
    return { id, plan, run, lost, stands };
  }

  /** @param rule of the fault, under which a copy that is not acknowledged is filed */
  #judgeAnswers({ id, run, lost }: Played, rule: string | undefined): void {
    const { provider, notes } = this.#rehearsal;
    for (const { planned, attempts } of run.deliveries) {
      for (const { outcome } of attempts) this.#rehearsal.judgeLeak(id, planned.event, outcome, planned.payload);
    }
    for (const { planned, outcome } of lost) {
      const policy = policyOf(run, planned);
      const wasTaken = run.deliveries.some(
        (each) => each.planned.payload === planned.payload && each.state === 'acknowledged',
      );
      if (!wasTaken) notes.unacknowledged.add(planned.event);
      notes.note(wasTaken && rule !== undefined ? rule : ackRule(policy, outcome), {
        at: `${id}, delivery ${planned.id}, ${planned.event}`,
        expected: wantedAnswer(policy),
        received: describeOutcome(outcome, policy),
        exercise: id,
        source: sourceText(provider.sources.acknowledged),
      });
    }
  }
}

/** A state that is wrong after a callback which was taken only when it came again: said with it, since that may be why. */
function causeOf(run: Run, { told, wrong }: Standing): Pick<Standing, 'wrong'> {
  if (wrong === undefined) return {};
  const { provider } = run.plan;
  const refused = run.deliveries.find(
    ({ planned, attempts }) =>
      attempts.length > 1 && provider.tells(planned.event, planned.payload)?.ref === told[0]?.ref,
  );
  const [first] = refused?.attempts ?? [];
  if (refused === undefined || first === undefined) return {};
  const received = `${wrong.received}; the first answer to ${refused.planned.event} was ${describeOutcome(first.outcome)}`;
  return { wrong: { ...wrong, received } };
}

const isWrong = ({ stands }: Played): boolean => stands.some(({ wrong }) => wrong !== undefined);

/** What a plan tells of each of its verifications, in the order in which it was made, whatever was done to the order of delivery. */
function verificationsOf({ provider, scenario, deliveries }: Plan): { told: Told[]; outcome: string }[] {
  const { outcome = scenario, steps = [] } = provider.scenarios[scenario] ?? {};
  const outcomes = steps.flatMap((step) => ('event' in step ? [step.outcome ?? outcome] : []));
  const made = deliveries
    .filter(({ id, dropped, expect }) => /^\d+$/.test(id) && !dropped && expect === 'accept')
    .sort((a, b) => Number(a.id) - Number(b.id))
    .flatMap(({ id, event, payload }) => {
      const told = provider.tells(event, payload);
      return told === undefined ? [] : [{ told, outcome: outcomes[Number(id) - 1] ?? outcome }];
    });
  return [...Map.groupBy(made, ({ told }) => told.ref).values()].map((each) => ({
    told: each.map(({ told }) => told),
    outcome: each.at(-1)?.outcome ?? outcome,
  }));
}
