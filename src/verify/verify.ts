import { describeOutcome, isAcknowledged, type Outcome } from '../core/delivery.ts';
import { VerihookError } from '../core/errors.ts';
import type { State, Told } from '../core/meaning.ts';
import type { Provider } from '../core/provider.ts';
import type { Run } from '../core/run.ts';
import type { Plan } from '../core/scenario.ts';
import { SECOND } from '../core/time.ts';
import { tryCase } from './case.ts';
import type { Driver } from './driver.ts';
import { type Exercise, exercisesOf, FORGED, seedOf, unknownExercise } from './exercise.ts';
import { leaksIn } from './leak.ts';
import { Notes } from './notes.ts';
import { ackRule, policyFor, sourceText, wantedAnswer } from './obligations.ts';
import type { Probe } from './probe.ts';
import { sequences } from './sequences.ts';
import { setupProblem } from './setup.ts';
import { standing } from './state.ts';
import { Timelines } from './timeline.ts';
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
  /** What replay lines of a command line carry besides, each flag with a space before it. */
  flags: string;
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

/** Problems of the set-up that a single callback may have by itself. */
const CONTENTS_MATTER = ['setup/not-ready', 'setup/unknown-verification'];

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
  readonly timelines = new Timelines(this);
  /** The state probe, unless there is none, or it has shown that it cannot be understood. */
  probe: Probe | undefined;

  constructor(provider: Provider, settings: VerifySettings) {
    this.provider = provider;
    this.settings = settings;
    const { to, seed, secret, baseline } = settings;
    this.probe = settings.probe;
    this.notes = new Notes(provider, {
      to,
      seed,
      signed: secret !== undefined,
      probed: settings.probe !== undefined,
      flags: settings.flags,
      baseline,
    });
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
      if (this.probe === undefined) {
        const why =
          this.settings.probe === undefined ? 'no state probe was given' : 'the state probe has to be mended first';
        for (const rule of ['order/late-preliminary', 'order/late-expiry', 'state/*']) notes.notJudged(rule, why);
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
    const { outcome, tookMs } = await this.#firstAnswer(event);
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

  /**
   * The answer to the first genuine callback. Where its contents may be the reason that it was not taken, another verification is tried;
   * if that is taken, the set-up is right, and the rest finds out what is wrong.
   */
  async #firstAnswer(event: string) {
    const sendAs = async (name: string) =>
      this.send(await this.#genuine(event, seedOf(this.settings.seed, name)), this.provider.delivery.timeoutMs);
    const first = await sendAs('smoke');
    const { rule = '' } = setupProblem(this.provider, first.outcome, this.settings.secret !== undefined) ?? {};
    if (first.outcome.kind !== 'answered' || !CONTENTS_MATTER.includes(rule)) return first;
    for (const name of ['smoke 2', 'smoke 3']) {
      const next = await sendAs(name);
      if (isAcknowledged(this.provider.delivery, next.outcome)) return next;
    }
    return first;
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
        return this.timelines.tryScenario(exercise);
      case 'fault':
        return this.timelines.tryFault(exercise);
      case 'late-end':
        return this.timelines.tryLateEnd(exercise);
      case 'restart':
        return this.timelines.tryRestart(exercise);
      case 'smoke':
        return;
    }
  }

  async #tryOutcome({ id, event, outcome }: Exercise & { kind: 'outcome' }): Promise<void> {
    const { provider } = this;
    this.notes.coverage.outcome(outcome);
    this.notes.coverage.event(event);
    const seed = seedOf(this.settings.seed, id);
    const { payload, message } = provider.made(event, { seed, outcome, ...this.secret() });
    const told = provider.tells(event, payload);
    if (told !== undefined) await this.settings.prepare?.(told);
    const { outcome: answer } = await this.send(message, provider.delivery.timeoutMs);
    this.judgeLeak(id, event, answer, payload);
    if (!this.judgeAnswer(id, event, answer) || told === undefined) return;
    const stands = await standing(this, id, [told]);
    if (stands === undefined) return;
    const rule = `state/${outcome}`;
    this.notes.tried(rule);
    if (stands.wrong !== undefined) this.timelines.noteState(rule, id, stands.told, stands.wrong);
  }

  /**
   * Whether a genuine callback was acknowledged; if not, that is filed.
   *
   * @param rule what it is filed under. Default: what is wrong with the answer
   */
  judgeAnswer(id: string, event: string, outcome: Outcome, rule?: string): boolean {
    const policy = policyFor(this.provider, event);
    this.notes.tried('ack/success-status');
    if (isAcknowledged(policy, outcome)) return true;
    if (rule === undefined) this.notes.unacknowledged.add(event);
    this.notes.note(rule ?? ackRule(policy, outcome), {
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
    const { payload, message } = this.provider.made(event, { seed, ...this.secret() });
    const told = this.provider.tells(event, payload);
    if (told !== undefined) await this.settings.prepare?.(told);
    return message;
  }

  secret(): { secret?: string } {
    return this.settings.secret === undefined ? {} : { secret: this.settings.secret };
  }
}

function chosenOf(all: readonly Exercise[], only: readonly string[]): Exercise[] {
  return only
    .filter((id) => id !== 'smoke' && !id.startsWith('sequence/'))
    .flatMap((id) => {
      const found = all.filter((each) => each.id === id || (id === FORGED && isForged(each)));
      if (found.length > 0) return found;
      throw unknownExercise(id);
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

const isForged = (exercise: Exercise) => exercise.kind === 'case' && exercise.case.expect === 'refuse';
