import { type Attempt, describeOutcome, isAcknowledged, nextAttemptAt } from '../core/delivery.ts';
import type { Run } from '../core/run.ts';
import type { Plan, PlannedDelivery } from '../core/scenario.ts';
import { formatDuration } from '../core/time.ts';
import { errorsOf } from '../core/verdict.ts';
import { counted, findingText, type Paint } from './text.ts';

/** The lines of a run as it happens: each attempt, and what happens without one, in the order of its time. */
export class RunLog {
  readonly #plan: Plan;
  readonly #paint: Paint;
  readonly #attempts = new Map<string, Attempt[]>();
  #silent: Plan['silent'];

  constructor(plan: Plan, paint: Paint) {
    this.#plan = plan;
    this.#paint = paint;
    this.#silent = [...plan.silent].sort((a, b) => a.at - b.at);
  }

  /** What is going to happen. */
  opening(to: string, speed: string): string {
    const { provider, scenario, seed, deliveries, startAt } = this.#plan;
    const last = Math.max(startAt, ...deliveries.map(({ dueAt }) => dueAt));
    const faster = speed === 'real' && last - startAt > 10_000 ? '; --speed instant does not wait' : '';
    const what = `${provider.id} ${scenario}, seed ${seed}: ${counted(deliveries.length, 'delivery', 'deliveries')}`;
    return `${this.#paint('title', what)} to ${to}, the last one due at ${offset(last - startAt)}, speed ${speed}${faster}\n`;
  }

  /** The lines of one attempt, and of what happened silently before it. */
  attempt(attempt: Attempt, planned: PlannedDelivery): string {
    const { policy, startAt } = this.#plan;
    const history = [...(this.#attempts.get(planned.id) ?? []), attempt];
    this.#attempts.set(planned.id, history);
    const onlyOnce = planned.expect === 'refuse';
    const most = onlyOnce ? 1 : policy.afterLastRetry === 'repeat' ? undefined : policy.retryDelaysMs.length + 1;
    const good = isAcknowledged(policy, attempt.outcome) !== onlyOnce;
    const next = onlyOnce ? undefined : nextAttemptAt(policy, planned.dueAt, history);
    const followed = good
      ? onlyOnce
        ? 'not accepted'
        : 'acknowledged'
      : next === undefined
        ? onlyOnce
          ? 'accepted although tampered with'
          : 'given up'
        : `retry in ${formatDuration(Math.round(next - attempt.endedAt))}`;
    const count = `attempt ${attempt.number}${most === undefined ? '' : ` of ${most}`}`;
    const line = `${offset(attempt.startedAt - startAt)}  delivery ${planned.id}  ${planned.event}  ${count}: ${describeOutcome(attempt.outcome)}, ${followed}`;
    return this.#silentUntil(attempt.startedAt) + this.#paint(good ? 'good' : 'error', line) + '\n';
  }

  /** What happened after the last attempt, what came of it all, and what was found wrong. */
  closing({ deliveries, findings }: Run): string {
    const unsent = deliveries
      .filter(({ attempts }) => attempts.length === 0)
      .map(
        ({ planned, state }) =>
          `${offset(planned.dueAt - this.#plan.startAt)}  delivery ${planned.id}  ${planned.event}: ${state === 'dropped' ? 'dropped by the fault' : 'not sent, the one before was not acknowledged'}\n`,
      );
    const acknowledged = deliveries.filter(({ state }) => state === 'acknowledged').length;
    const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts.length, 0);
    const errors = errorsOf(findings).length;
    const summary = `${acknowledged} of ${counted(deliveries.length, 'delivery', 'deliveries')} acknowledged after ${counted(attempts, 'attempt')}, ${errors === 0 ? 'nothing found wrong' : `${counted(errors, 'error')}`}`;
    return [
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

/** `+00:02:03.500`: hours, minutes, seconds; days before them where there are any. */
function offset(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const days = Math.floor(whole / 86_400_000);
  return `+${days === 0 ? '' : `${days}d `}${new Date(whole).toISOString().slice(11, 23)}`;
}
