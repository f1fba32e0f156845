import { type Attempt, type DeliveryPolicy, describeOutcome, isAcknowledged, nextAttemptAt } from '../core/delivery.ts';
import type { Delivery, Run } from '../core/run.ts';
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
    const { role, follows } = consequence(policy, planned, history);
    const count = `attempt ${attempt.number}${mostAttempts(policy, planned)}`;
    const what = `delivery ${planned.id}  ${planned.event}  ${count}: ${describeOutcome(attempt.outcome)}, ${follows}`;
    return `${this.#silentUntil(attempt.startedAt)}${this.#paint(role, `${offset(attempt.startedAt - startAt)}  ${what}`)}\n`;
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
};

/** What comes after the last attempt so far. A message that must be refused is tried only once. */
function consequence(policy: DeliveryPolicy, planned: PlannedDelivery, history: readonly Attempt[]) {
  const last = history.at(-1);
  const accepted = last !== undefined && isAcknowledged(policy, last.outcome);
  if (planned.expect === 'refuse') {
    return accepted
      ? ({ role: 'error', follows: 'accepted, though it was tampered with' } as const)
      : ({ role: 'good', follows: 'not accepted' } as const);
  }
  if (last === undefined || accepted) return { role: 'good', follows: 'acknowledged' } as const;
  const next = nextAttemptAt(policy, planned.dueAt, history);
  if (next === undefined) return { role: 'error', follows: 'given up' } as const;
  return { role: 'warning', follows: `retry in ${formatDuration(Math.round(next - last.endedAt))}` } as const;
}

/** ` of 4`; nothing where attempts go on for ever. */
function mostAttempts({ afterLastRetry, retryDelaysMs }: DeliveryPolicy, { expect }: PlannedDelivery): string {
  if (expect === 'refuse') return ' of 1';
  return afterLastRetry === 'repeat' ? '' : ` of ${retryDelaysMs.length + 1}`;
}

/** `+00:02:03.500`: hours, minutes, seconds; days before them where there are any. */
function offset(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const days = Math.floor(whole / 86_400_000);
  return `+${days === 0 ? '' : `${days}d `}${new Date(whole).toISOString().slice(11, 23)}`;
}
