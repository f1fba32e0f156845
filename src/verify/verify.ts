import { describeOutcome, isAcknowledged, type Outcome } from '../core/delivery.ts';
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
import { Patience } from './patience.ts';
import type { Probe } from './probe.ts';
import { sequences } from './sequences.ts';
import { smoke } from './smoke.ts';
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
  /** Ends it where it stands. */
  signal?: AbortSignal;
  onProgress?: (done: number, of: number, exercise: string) => void;
  onNotice?: (sentence: string) => void;
}

/** A resend proves what an answer means; further ones say nothing new. */
const ONE_RETRY = { retryDelaysMs: [SECOND], afterLastRetry: 'stop' } as const;

const NO_RESTART = 'no way to restart the consumer was given; `restart` of verify() is one (docs/rehearse.md)';

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
  readonly patience: Patience;
  /** The state probe, unless there is none, or it has shown that it cannot be understood. */
  probe: Probe | undefined;

  constructor(provider: Provider, settings: VerifySettings) {
    this.provider = provider;
    this.settings = settings;
    const { to, seed, secret, baseline } = settings;
    this.patience = new Patience(settings.settleMs);
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
    const { signal } = this.settings;
    try {
      await Promise.race([this.#tryAll(), ...(signal === undefined ? [] : [aborted(signal)])]);
    } catch (error) {
      if (!signal?.aborted) throw error;
      this.notes.interrupted();
    }
    return this.notes.verdict();
  }

  async #tryAll(): Promise<void> {
    const { only, thorough, restart, onProgress } = this.settings;
    const all = await exercisesOf(this.provider, {
      thorough: thorough || only !== undefined,
      canRestart: restart !== undefined,
    });
    const chosen = only === undefined ? all : chosenOf(all, only);
    const { notes } = this;
    notes.planned = chosen.length;
    if (!(await smoke(this, chosen))) {
      notes.notJudged('everything else', 'the set-up has to be mended first');
      return;
    }
    for (const exercise of chosen) {
      notes.exercises++;
      onProgress?.(notes.exercises, chosen.length, exercise.id);
      await this.#try(exercise);
      if (notes.loss !== undefined) break;
    }
    const wanted = only?.filter((id) => id.startsWith('sequence/'));
    if (notes.loss !== undefined) notes.notJudged('everything else', notes.loss);
    else if (wanted === undefined || wanted.length > 0) await sequences(this, wanted);
    if (restart === undefined) notes.notJudged('ack/stored-before-answer', NO_RESTART);
    if (this.probe === undefined) {
      const why =
        this.settings.probe === undefined ? 'no state probe was given' : 'the state probe has to be mended first';
      for (const rule of ['order/late-preliminary', 'order/late-expiry', 'state/*']) notes.notJudged(rule, why);
    }
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
    this.settings.signal?.throwIfAborted();
    this.notes.requests += plan.deliveries.length;
    return this.settings.driver.play(plan, ONE_RETRY);
  }

  send(message: Parameters<Driver['send']>[0], timeoutMs: number) {
    this.settings.signal?.throwIfAborted();
    this.notes.requests++;
    return this.settings.driver.send(message, timeoutMs);
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

const isForged = (exercise: Exercise) => exercise.kind === 'case' && exercise.case.expect === 'refuse';

/** Rejects when a signal aborts. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
