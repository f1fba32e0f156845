import { describeOutcome, isAcknowledged, type Outcome } from '../core/delivery.ts';
import { VerihookError } from '../core/errors.ts';
import type { Fault } from '../core/faults.ts';
import { type State, statesAfter, type Told } from '../core/meaning.ts';
import { DEFAULT_START, type Provider } from '../core/provider.ts';
import type { Run } from '../core/run.ts';
import { type Plan, policyOf } from '../core/scenario.ts';
import { HOUR, SECOND } from '../core/time.ts';
import { tryCase } from './case.ts';
import type { Driver } from './driver.ts';
import { type Exercise, exercisesOf, seedOf, toldBy } from './exercise.ts';
import { leaksIn } from './leak.ts';
import { Notes } from './notes.ts';
import { ackRule, policyFor, sourceText, stateRule, wantedAnswer } from './obligations.ts';
import { type Probe, read } from './probe.ts';
import { sequences } from './sequences.ts';
import { setupProblem } from './setup.ts';
import type { Verdict } from './verdict.ts';

export interface VerifySettings {
  driver: Driver;
  /** Where it goes, for the replay lines; undefined for a handler in this process. */
  to: string | undefined;
  secret?: string;
  probe?: Probe;
  words: Readonly<Record<string, State>>;
  prepare?: (verification: Told) => Promise<void> | void;
  restart?: () => Promise<void> | void;
  seed: number;
  /** Ids of exercises; undefined: all. */
  only?: readonly string[];
  thorough: boolean;
  /** Random sequences, at most. */
  runs: number;
  /** For random sequences, at most. Unit: milliseconds. */
  timeMs: number;
  /** How long a state may take to settle after an answer. Unit: milliseconds. */
  settleMs: number;
  baseline: readonly string[];
  onProgress?: (done: number, of: number, exercise: string) => void;
}

/** Slow work holds the answer where it takes so much of the timeout, and no less than this. Unit of the latter: milliseconds. */
const SLOW_SHARE = 0.2;
const SLOW_MS = 1_500;

/** A resend proves what an answer means; further ones say nothing new. */
const ONE_RETRY = { retryDelaysMs: [SECOND], afterLastRetry: 'stop' } as const;

/** Tries everything on a consumer, and judges it. Throws `verify/unknown-exercise`, `verify/unreachable`. */
export async function verifyWith(provider: Provider, settings: VerifySettings): Promise<Verdict> {
  return new Rehearsal(provider, settings).run();
}

/** One rehearsal: what has been found so far. */
export class Rehearsal {
  readonly provider: Provider;
  readonly settings: VerifySettings;
  readonly notes: Notes;
  /** The state probe, unless there is none, or it has shown that it cannot be understood. */
  probe: Probe | undefined;

  constructor(provider: Provider, settings: VerifySettings) {
    this.provider = provider;
    this.settings = settings;
    const { to, seed, secret, baseline } = settings;
    this.probe = settings.probe;
    this.notes = new Notes(provider, { to, seed, signed: secret !== undefined, baseline });
  }

  async run(): Promise<Verdict> {
    const { only, thorough, restart, onProgress } = this.settings;
    const all = await exercisesOf(this.provider, {
      thorough: thorough || only !== undefined,
      canRestart: restart !== undefined,
    });
    const chosen = only === undefined ? all : chosenOf(all, only);
    const { notes } = this;
    if (await this.#smoke()) {
      for (const exercise of chosen) {
        notes.exercises++;
        onProgress?.(notes.exercises, chosen.length, exercise.id);
        await this.#try(exercise);
        if (notes.loss !== undefined) break;
      }
      const wanted = only?.filter((id) => id.startsWith('sequence/'));
      if (notes.loss !== undefined) notes.notJudged('everything else', notes.loss);
      else if (wanted === undefined || wanted.length > 0) await sequences(this, wanted);
      if (restart === undefined)
        notes.notJudged('ack/stored-before-answer', 'no way to restart the consumer was given');
      if (this.settings.probe === undefined) {
        for (const rule of ['order/late-preliminary', 'order/late-expiry', 'state/*'])
          notes.notJudged(rule, 'no state probe was given');
      }
    } else {
      notes.notJudged('everything else', 'the set-up has to be mended first');
    }
    return notes.verdict();
  }

  /** One genuine callback, before anything else. False if nothing that follows could be judged. */
  async #smoke(): Promise<boolean> {
    const { provider, settings } = this;
    const { to } = settings;
    const [event = ''] = Object.values(provider.outcomes)[0]?.events ?? [];
    const message = await this.#genuine(event, seedOf(settings.seed, 'smoke'));
    const { outcome, tookMs } = await this.send(message, provider.delivery.timeoutMs);
    if (outcome.kind === 'unreachable') {
      const where = to ?? 'the consumer';
      throw new VerihookError(
        'verify/unreachable',
        `Nobody answers at ${where} (${outcome.reason}). Start the consumer there, or give its URL in --to.`,
      );
    }
    const problem = setupProblem(provider, outcome, settings.secret !== undefined);
    if (problem !== undefined) {
      this.notes.note(problem.rule, {
        at: `smoke, ${event}`,
        ...problem,
        exercise: 'smoke',
        source: 'verihook: the first genuine callback',
      });
      return false;
    }
    for (const rule of KEPT_BY_AN_ACKNOWLEDGEMENT) this.notes.tried(rule);
    if (provider.delivery.acknowledged.body !== undefined) this.notes.tried('ack/body');
    this.#judgeLatency(event, await this.#typicalMs(event, tookMs));
    return true;
  }

  async #typicalMs(event: string, first: number): Promise<number> {
    const { timeoutMs } = this.provider.delivery;
    const limit = Math.max(SLOW_MS, SLOW_SHARE * timeoutMs);
    if (first < limit) return first;
    // Once may be a cold start; three times is how it works.
    const times = [first];
    for (const i of [1, 2]) {
      const message = await this.#genuine(event, seedOf(this.settings.seed, `latency-${i}`));
      times.push((await this.send(message, timeoutMs)).tookMs);
    }
    return Math.min(...times);
  }

  #judgeLatency(event: string, tookMs: number): void {
    const { timeoutMs } = this.provider.delivery;
    this.notes.tried('ack/before-work');
    if (tookMs < Math.max(SLOW_MS, SLOW_SHARE * timeoutMs) || tookMs >= timeoutMs) return;
    this.notes.note('ack/before-work', {
      at: `smoke, ${event}`,
      expected: `an answer as soon as the callback is stored; the provider waits ${timeoutMs / SECOND} s`,
      received: `an answer after ${(tookMs / SECOND).toFixed(1)} s, three times`,
      exercise: 'smoke',
      source: sourceText(this.provider.sources.timeoutMs),
    });
  }

  async #try(exercise: Exercise): Promise<void> {
    switch (exercise.kind) {
      case 'case':
        return tryCase(this, exercise.id, exercise.case);
      case 'outcome':
        return this.#tryOutcome(exercise);
      case 'scenario':
        return this.#trySteps(exercise.id, this.#plan(exercise.scenario, exercise.id), undefined);
      case 'fault':
        return this.#trySteps(exercise.id, this.#plan(exercise.scenario, exercise.id, exercise.faults), exercise.rule);
      case 'late-end':
        return this.#tryLateEnd(exercise);
      case 'restart':
        return this.#tryRestart(exercise.id, exercise.scenario);
      case 'smoke':
        return;
    }
  }

  #plan(scenario: string, id: string, faults: readonly Fault[] = []): Plan {
    return this.provider.play(scenario, { seed: seedOf(this.settings.seed, id), faults });
  }

  /** Delivers a plan, and judges answers and state. `rule`: what a wrong state is filed under; undefined: what the timeline is about. */
  async #trySteps(id: string, plan: Plan, rule: string | undefined): Promise<void> {
    this.notes.coverage.scenario(plan.scenario);
    for (const { event } of plan.deliveries) this.notes.coverage.event(event);
    const { outcome } = this.provider.scenarios[plan.scenario] ?? {};
    if (outcome !== undefined) this.notes.coverage.outcome(outcome);
    await this.#prepare(plan);
    const run = await this.play(plan);
    const acknowledged = this.#judgeAnswers(id, run, rule);
    // A callback that was never taken says nothing about what taking it would do.
    if (acknowledged) await this.#judgeStates(id, plan, rule);
  }

  async #prepare(plan: Plan): Promise<void> {
    const { prepare } = this.settings;
    if (prepare === undefined) return;
    const told = new Map(toldBy(plan).flatMap((each) => (each === undefined ? [] : [[each.ref, each] as const])));
    for (const each of told.values()) await prepare(each);
  }

  #judgeAnswers(id: string, run: Run, rule: string | undefined): boolean {
    let isGood = true;
    for (const { planned, state, attempts } of run.deliveries) {
      if (planned.expect !== 'accept') continue;
      const policy = policyOf(run, planned);
      for (const { outcome } of attempts) this.judgeLeak(id, planned.event, outcome, planned.payload);
      const last = attempts.at(-1)?.outcome;
      if (state === 'acknowledged' || last === undefined) {
        this.notes.tried('ack/success-status');
        continue;
      }
      isGood = false;
      const isCopy = planned.fault !== undefined && rule?.startsWith('idempotency/');
      const copied =
        isCopy && run.deliveries.some((each) => each.planned.fault === undefined && each.state === 'acknowledged');
      this.notes.note(copied ? (rule as string) : ackRule(policy, last), {
        at: `${id}, delivery ${planned.id}, ${planned.event}`,
        expected: wantedAnswer(policy),
        received: describeOutcome(last, policy),
        exercise: id,
        source: sourceText(this.provider.sources.acknowledged),
      });
    }
    if (rule !== undefined) this.notes.tried(rule);
    return isGood;
  }

  async #judgeStates(id: string, plan: Plan, rule: string | undefined): Promise<void> {
    if (this.probe === undefined) return;
    const made = plan.deliveries.filter(
      ({ id, dropped, expect }) => /^\d+$/.test(id) && !dropped && expect === 'accept',
    );
    const byRef = Map.groupBy(
      made.flatMap(({ event, payload }) => this.provider.tells(event, payload) ?? []),
      ({ ref }) => ref,
    );
    for (const told of byRef.values()) await this.expectState(id, told, rule ?? stateRule(plan, told));
  }

  /** The consumer comes to one of the states that it may be in, and has acted at most once where it says how often. */
  async expectState(id: string, told: readonly Told[], rule: string, reports = true): Promise<boolean> {
    const { words, settleMs, driver } = this.settings;
    const { probe } = this;
    const newest = told.at(-1);
    if (probe === undefined || newest === undefined) return true;
    const allowed = statesAfter(told);
    this.notes.tried(rule);
    let reading = await read(probe, words, newest);
    for (
      let waited = 0, step = 10;
      'state' in reading && !allowed.includes(reading.state) && waited < settleMs;
      waited += step, step *= 2
    ) {
      await driver.pause(step);
      reading = await read(probe, words, newest);
    }
    if ('problem' in reading) {
      this.probeFailed(`${id}, ${newest.ref}`, reading.problem, id);
      return true;
    }
    this.notes.tried('setup/probe');
    const finals = told.filter(({ weight }) => weight === 'final').length;
    const isOften = reading.effects !== undefined && reading.effects > Math.max(finals, 1);
    if (allowed.includes(reading.state) && !isOften) return true;
    if (!reports) return false;
    this.notes.note(rule, {
      at: `${id}, ${newest.ref}`,
      expected: isOften
        ? `to act at most ${Math.max(finals, 1)} time${finals > 1 ? 's' : ''} on it`
        : `to be ${orOf(allowed)}`,
      received: isOften ? `acted ${reading.effects} times` : reading.word,
      exercise: id,
      source: `${this.provider.id}: what its callbacks tell`,
    });
    return false;
  }

  async #tryOutcome({ id, event, outcome }: Exercise & { kind: 'outcome' }): Promise<void> {
    const { provider } = this;
    this.notes.coverage.outcome(outcome);
    this.notes.coverage.event(event);
    const seed = seedOf(this.settings.seed, id);
    const payload = provider.callback(event, { seed, outcome });
    const told = provider.tells(event, payload);
    if (told !== undefined) await this.settings.prepare?.(told);
    const { outcome: answer } = await this.send(
      provider.message(event, { seed, outcome, ...this.secret() }),
      provider.delivery.timeoutMs,
    );
    if (!this.#judgeAnswer(id, event, answer, payload)) return;
    if (told !== undefined) await this.expectState(id, [told], `state/${outcome}`);
  }

  async #tryLateEnd({ id, scenario, end }: Exercise & { kind: 'late-end' }): Promise<void> {
    const { provider } = this;
    const plan = this.#plan(scenario, id);
    await this.#prepare(plan);
    const run = await this.play(plan);
    if (!this.#judgeAnswers(id, run, undefined)) return;
    const at = Math.max(...plan.deliveries.map(({ dueAt }) => dueAt)) + HOUR;
    const late = { seed: plan.seed, startAt: plan.startAt, outcome: end.outcome, at };
    await this.send(provider.message(end.event, { ...late, ...this.secret() }), provider.delivery.timeoutMs);
    const told = toldBy(plan).filter((each) => each !== undefined);
    if (this.probe !== undefined) await this.expectState(id, told, 'order/late-expiry');
  }

  async #tryRestart(id: string, scenario: string): Promise<void> {
    const plan = this.#plan(scenario, id);
    await this.#prepare(plan);
    const run = await this.play(plan);
    if (!this.#judgeAnswers(id, run, undefined)) return;
    await this.settings.restart?.();
    await this.#judgeStates(id, plan, 'ack/stored-before-answer');
  }

  #judgeAnswer(id: string, event: string, outcome: Outcome, payload: unknown): boolean {
    const policy = policyFor(this.provider, event);
    this.judgeLeak(id, event, outcome, payload);
    this.notes.tried('ack/success-status');
    if (isAcknowledged(policy, outcome)) return true;
    this.notes.note(ackRule(policy, outcome), {
      at: `${id}, ${event}`,
      expected: wantedAnswer(policy),
      received: describeOutcome(outcome, policy),
      exercise: id,
      source: sourceText(this.provider.sources.acknowledged),
    });
    return false;
  }

  judgeLeak(id: string, event: string, outcome: Outcome, payload: unknown): void {
    if (outcome.kind !== 'answered') return;
    this.notes.tried('leak/pii-in-error-response');
    const leaks = leaksIn(outcome.body, payload);
    if (leaks.length === 0) return;
    this.notes.note('leak/pii-in-error-response', {
      at: `${id}, ${event}`,
      expected: 'an answer without anything personal of the callback',
      received: `${outcome.status} with ${leaks.join(', ')} of the payload in its body`,
      exercise: id,
      source: 'verihook: answers get logged',
    });
  }

  /** Files once that the probe cannot be understood, and asks it no more. */
  probeFailed(at: string, received: string, exercise: string): void {
    this.probe = undefined;
    const expected = '{ "status": "none|pending|review|approved|rejected|resubmit|expired|cancelled" }';
    this.notes.note('setup/probe', { at, expected, received, exercise, source: 'verihook: the state probe' });
  }

  play(plan: Plan): Promise<Run> {
    this.notes.requests += plan.deliveries.length;
    return this.settings.driver.play(plan, ONE_RETRY);
  }

  send(message: Parameters<Driver['send']>[0], timeoutMs: number) {
    this.notes.requests++;
    return this.settings.driver.send(message, timeoutMs);
  }

  async #genuine(event: string, seed: number) {
    const told = this.provider.tells(event, this.provider.callback(event, { seed }));
    if (told !== undefined) await this.settings.prepare?.(told);
    return this.provider.message(event, { seed, startAt: DEFAULT_START, ...this.secret() });
  }

  secret(): { secret?: string } {
    return this.settings.secret === undefined ? {} : { secret: this.settings.secret };
  }
}

function chosenOf(all: readonly Exercise[], only: readonly string[]): Exercise[] {
  return only
    .filter((id) => id !== 'smoke' && !id.startsWith('sequence/'))
    .map((id) => {
      const found = all.find((each) => each.id === id);
      if (found !== undefined) return found;
      throw new VerihookError(
        'verify/unknown-exercise',
        `There is no exercise "${id}". Its name stands in the replay line of a finding.`,
      );
    });
}

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

const orOf = (states: readonly State[]) => states.join(' or ');
