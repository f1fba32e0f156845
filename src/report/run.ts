import {
  type Attempt,
  type DeliveryPolicy,
  describeOutcome,
  isAcknowledged,
  isRefusal,
  nextAttemptAt,
} from '../core/delivery.ts';
import type { Delivery, Run } from '../core/run.ts';
import { givenUpAt, type Plan, type PlannedDelivery, policyOf } from '../core/scenario.ts';
import { formatDuration } from '../core/time.ts';
import { errorsOf } from '../core/verdict.ts';
import { counted, findingText, type Paint, visible } from './text.ts';

/** So many attempts with the same end are told one by one; those that follow are counted. */
const TOLD = 3;

/** Attempts of one delivery so far, and the last ones of them that ended alike. */
interface Course {
  planned: PlannedDelivery;
  attempts: Attempt[];
  /** What came of the last attempt, and what follows. */
  end: string;
  /** How many of the last attempts ended so. */
  alike: number;
  /** Those of them that have no line yet. */
  folded: Attempt[];
}

/**
 * The lines of a run as it happens: each attempt, and what happens without one, in the order of its time. A schedule that
 * repeats makes hundreds of attempts that end alike: after the third, one line tells of all until something else comes.
 */
export class RunLog {
  readonly #plan: Plan;
  readonly #paint: Paint;
  readonly #courses = new Map<string, Course>();
  #silent: Plan['silent'];

  constructor(plan: Plan, paint: Paint) {
    this.#plan = plan;
    this.#paint = paint;
    this.#silent = [...plan.silent].sort((a, b) => a.at - b.at);
  }

  /** What is going to happen. */
  opening(to: string, speed: string): string {
    const { provider, scenario, seed, deliveries, startAt, policy } = this.#plan;
    const last = Math.max(startAt, ...deliveries.map(({ dueAt }) => dueAt));
    const faster = speed === 'real' && last - startAt > 10_000 ? '; --speed instant does not wait' : '';
    const what = `${provider.id} ${scenario}, seed ${seed}: ${counted(deliveries.length, 'delivery', 'deliveries')}`;
    const end = policy.afterLastRetry === 'repeat' ? givenUpAt(this.#plan, policy, last) : undefined;
    const until = end === undefined ? '' : `, tried again until ${offset(end - startAt)}`;
    return `${this.#paint('title', what)} to ${to}, the last one due at ${offset(last - startAt)}${until}, speed ${speed}${faster}\n`;
  }

  /** The lines of one attempt, and of what happened silently before it. */
  attempt(attempt: Attempt, planned: PlannedDelivery): string {
    const policy = policyOf(this.#plan, planned);
    const course = this.#courses.get(planned.id) ?? { planned, attempts: [], end: '', alike: 0, folded: [] };
    this.#courses.set(planned.id, course);
    course.attempts.push(attempt);
    const { role, follows } = consequence(this.#plan, planned, course.attempts);
    const end = `${visible(describeOutcome(attempt.outcome, policy))}, ${follows}`;
    const isAlike = end === course.end;
    course.alike = isAlike ? course.alike + 1 : 1;
    if (course.alike > TOLD) {
      course.folded.push(attempt);
      return '';
    }
    const before = this.#unfold(course);
    course.end = end;
    const more = course.alike === TOLD && policy.afterLastRetry === 'repeat' ? ', and so on' : '';
    const count = `attempt ${attempt.number}${mostAttempts(policy, planned)}`;
    return `${before}${this.#silentUntil(attempt.startedAt)}${this.#line(role, attempt, planned, `${count}: ${end}${more}`)}`;
  }

  #line(role: Parameters<Paint>[0], { startedAt }: Attempt, { id, event }: PlannedDelivery, what: string): string {
    const text = `${offset(startedAt - this.#plan.startAt)}  delivery ${id}  ${event}  ${what}`;
    return `${this.#paint(role, text)}\n`;
  }

  /** One line for the attempts that were only counted. */
  #unfold(course: Course): string {
    const [first, ...others] = course.folded;
    course.folded = [];
    if (first === undefined) return '';
    const last = others.at(-1) ?? first;
    const which = last === first ? `attempt ${first.number}` : `attempts ${first.number} to ${last.number}`;
    const until = last === first ? '' : `, the last one at ${offset(last.startedAt - this.#plan.startAt)}`;
    return `${this.#silentUntil(first.startedAt)}${this.#line('warning', first, course.planned, `${which}: the same${until}`)}`;
  }

  /** Attempts that were only counted so far: what there is to say when a run breaks off. */
  counted(): string {
    return [...this.#courses.values()].map((course) => this.#unfold(course)).join('');
  }

  /** What happened after the last attempt, what came of it all, and what was found wrong. */
  closing({ deliveries, findings }: Run): string {
    const { startAt } = this.#plan;
    const unsent = deliveries.flatMap(({ planned, state }) => {
      const why = UNSENT[state];
      return why === undefined
        ? []
        : `${offset(planned.dueAt - startAt)}  delivery ${planned.id}  ${planned.event}: ${why}\n`;
    });
    const acknowledged = deliveries.filter(({ state }) => state === 'acknowledged').length;
    const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts.length, 0);
    const errors = errorsOf(findings).length;
    const verdict = errors === 0 ? 'nothing found wrong' : counted(errors, 'error');
    const total = counted(deliveries.length, 'delivery', 'deliveries');
    const summary = `${acknowledged} of ${total} acknowledged after ${counted(attempts, 'attempt')}, ${verdict}`;
    return [
      this.counted(),
      this.#silentUntil(Number.POSITIVE_INFINITY),
      ...unsent,
      `\n${this.#paint(errors === 0 ? 'good' : 'error', summary)}\n`,
      ...findings.map((finding) => `\n${findingText(finding, this.#paint)}`),
    ].join('');
  }

  #silentUntil(at: number): string {
    const due = this.#silent.filter((step) => step.at <= at);
    this.#silent = this.#silent.slice(due.length);
    return due
      .map((step) => `${this.#paint('aside', `${offset(step.at - this.#plan.startAt)}  ${step.note}`)}\n`)
      .join('');
  }
}

/** Why a delivery in this state had no attempt. */
const UNSENT: Partial<Record<Delivery['state'], string>> = {
  dropped: 'dropped by the fault',
  'not-sent': 'not sent, the one before it was not acknowledged',
  disabled: 'not sent any more, the provider has switched the webhook off',
};

/** What comes after the last attempt so far. A message that may be refused is tried only once. */
function consequence(plan: Plan, planned: PlannedDelivery, history: readonly Attempt[]) {
  const policy = policyOf(plan, planned);
  const last = history.at(-1);
  const accepted = last !== undefined && isAcknowledged(policy, last.outcome);
  if (accepted && planned.expect === 'refuse')
    return { role: 'error', follows: 'accepted, though it was tampered with' } as const;
  if (last === undefined || accepted) return { role: 'good', follows: 'acknowledged' } as const;
  if (planned.expect !== 'accept') {
    return isRefusal(last.outcome)
      ? ({ role: 'good', follows: 'refused' } as const)
      : ({ role: 'error', follows: 'neither accepted nor refused' } as const);
  }
  const stopAt = givenUpAt(plan, policy, planned.dueAt);
  const next = nextAttemptAt(policy, planned.dueAt, history, stopAt);
  if (next === undefined) {
    const follows = policy.afterLastRetry === 'repeat' ? 'given up: the scenario ends' : 'given up';
    return { role: 'error', follows } as const;
  }
  return { role: 'warning', follows: `retry in ${formatDuration(Math.round(next - last.endedAt))}` } as const;
}

/** ` of 4`; nothing where attempts go on for ever. */
function mostAttempts({ afterLastRetry, retryDelaysMs }: DeliveryPolicy, { expect }: PlannedDelivery): string {
  if (expect !== 'accept') return ' of 1';
  return afterLastRetry === 'repeat' ? '' : ` of ${retryDelaysMs.length + 1}`;
}

/** `+00:02:03.500`: hours, minutes, seconds; days before them where there are any. */
function offset(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const days = Math.floor(whole / 86_400_000);
  return `+${days === 0 ? '' : `${days}d `}${new Date(whole).toISOString().slice(11, 23)}`;
}
