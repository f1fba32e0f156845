import type { Expectation } from './cases.ts';
import {
  type Attempt,
  describeAcknowledgement,
  describeOutcome,
  isAcknowledged,
  isRefusal,
  type Outcome,
} from './delivery.ts';
import { formatFault } from './faults.ts';
import type { Delivery, Run } from './run.ts';
import { shellWord } from './shell.ts';
import type { Source } from './source.ts';
import type { Finding } from './verdict.ts';

type Judged = Omit<Run, 'findings'>;

/** What a consumer got wrong in a run, delivery by delivery. Pure: the same run gives the same findings. */
export function judge(run: Judged): Finding[] {
  return run.deliveries.flatMap((delivery) => JUDGES[delivery.planned.expect](run, delivery));
}

const JUDGES: Record<Expectation, (run: Judged, delivery: Delivery) => Finding[]> = {
  accept: (run, delivery) => (delivery.state === 'given-up' ? [notAcknowledged(run, delivery)] : []),
  refuse: (run, delivery) =>
    delivery.attempts.filter(({ outcome }) => !isRefusal(outcome)).map((attempt) => notRefused(run, delivery, attempt)),
  survive: (run, delivery) =>
    delivery.attempts
      .filter(({ outcome }) => !isSurvival(outcome))
      .map((attempt) => notSurvived(run, delivery, attempt)),
};

const isSurvival = (outcome: Outcome) => outcome.kind === 'answered' && outcome.status < 500;

function notAcknowledged(run: Judged, delivery: Delivery): Finding {
  const last = delivery.attempts.at(-1);
  const tried = delivery.attempts.map(({ outcome }) => describeOutcome(outcome));
  const rightStatus = last?.outcome.kind === 'answered' && isAcknowledged(withoutBody(run.policy), last.outcome);
  const rule =
    last?.outcome.kind === 'timed-out' ? 'ack/within-timeout' : rightStatus ? 'ack/body' : 'ack/success-status';
  const { sources } = run.plan.provider;
  return {
    rule,
    severity: 'error',
    at: whereOf(delivery, last),
    expected: `${describeAcknowledgement(run.policy)} within ${run.policy.timeoutMs} ms`,
    received: tried.every((text) => text === tried[0]) ? `${tried[0]}, ${times(tried.length)}` : tried.join(', then '),
    source: sourceText(rule === 'ack/within-timeout' ? sources.timeoutMs : sources.acknowledged),
    replay: replayLine(run),
  };
}

function notRefused(run: Judged, delivery: Delivery, attempt: Attempt): Finding {
  return {
    rule: 'signature/refuses-tampered',
    severity: 'error',
    at: whereOf(delivery, attempt),
    expected: '4xx: the body was changed after signing',
    received: describeOutcome(attempt.outcome),
    source: run.plan.provider.wire.signature,
    replay: replayLine(run),
  };
}

function notSurvived(run: Judged, delivery: Delivery, attempt: Attempt): Finding {
  return {
    rule: 'input/malformed',
    severity: 'error',
    at: whereOf(delivery, attempt),
    expected: 'any answer below 500, in time',
    received: describeOutcome(attempt.outcome),
    source: 'verihook: a callback must not break its consumer',
    replay: replayLine(run),
  };
}

function whereOf({ planned }: Delivery, attempt: Attempt | undefined): string {
  const copy = planned.fault === undefined ? '' : ` (${planned.fault})`;
  return `delivery ${planned.id}${copy}, ${planned.event}${attempt === undefined ? '' : `, attempt ${attempt.number}`}`;
}

/** The command that plays the same run again, without secrets. */
export function replayLine({ plan, to }: Pick<Run, 'plan' | 'to'>): string {
  const faults = plan.faults.map((fault) => ` --fault ${formatFault(fault)}`).join('');
  return `verihook send ${plan.provider.id} ${plan.scenario} --seed ${plan.seed} --start-at ${new Date(plan.startAt).toISOString()} --to ${shellWord(to)}${faults}`;
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const sourceText = ({ basis, note }: Source) => `${basis}: ${note}`;

function withoutBody<P extends { acknowledged: { status: unknown; body?: string } }>(policy: P): P {
  const { body: _, ...acknowledged } = policy.acknowledged;
  return { ...policy, acknowledged };
}
