import type { Expectation } from './cases.ts';
import {
  type Attempt,
  describeAcknowledgement,
  describeOutcome,
  hasRightStatus,
  isRefusal,
  type Outcome,
} from './delivery.ts';
import { formatFault } from './faults.ts';
import { isPlainObject } from './override.ts';
import type { Delivery, Run } from './run.ts';
import { policyOf } from './scenario.ts';
import { changedSettings } from './settings.ts';
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
  const policy = policyOf(run, delivery.planned);
  const rightStatus = last !== undefined && hasRightStatus(policy, last.outcome);
  const rule =
    last?.outcome.kind === 'timed-out' ? 'ack/within-timeout' : rightStatus ? 'ack/body' : 'ack/success-status';
  const { scenarios, deliveryOf = [], ...general } = run.plan.provider;
  const own = deliveryOf.find(({ events }) => events.includes(delivery.planned.event));
  const { sources } = own ?? general;
  const played = scenarios[run.plan.scenario];
  const isUsual = played?.delivery === undefined || played.delivery === own?.policy;
  const part = rule === 'ack/within-timeout' ? sources.timeoutMs : sources.acknowledged;
  return {
    rule,
    severity: 'error',
    at: whereOf(delivery, last),
    expected: `${describeAcknowledgement(policy)} within ${policy.timeoutMs} ms`,
    received: receivedOf(delivery.attempts.map(({ outcome }) => describeOutcome(outcome, policy))),
    // A scenario of another time may come with a policy of its own, and then its source speaks for it.
    source: sourceText(isUsual ? part : played.source),
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

/**
 * One line that plays the same run again: a command, or for a handler in this process the call. Without the secret: a
 * comment says where to put it.
 */
export function replayLine({ plan, to, speed, signed }: Pick<Run, 'plan' | 'to' | 'speed' | 'signed'>): string {
  const { id } = plan.provider;
  const settings = Object.entries(changedSettings(plan.provider));
  const traits = leavesOf(plan.traits);
  const startAt = new Date(plan.startAt).toISOString();
  if (to === undefined) {
    const faults = plan.faults.map((fault) => `parseFault('${formatFault(fault)}')`).join(', ');
    const story = plan.traits === undefined ? '' : `, traits: ${JSON.stringify(plan.traits)}`;
    const options = `seed: ${plan.seed}, startAt: new Date('${startAt}')${story}${faults === '' ? '' : `, faults: [${faults}]`}`;
    const variant = settings.length === 0 ? '' : `.configured(${JSON.stringify(Object.fromEntries(settings))})`;
    return `await deliver(${id}${variant}.play('${plan.scenario}', { ${options} }), { consumer${signed ? ', secret' : ''} })`;
  }
  const faults = plan.faults.map((fault) => ` --fault ${formatFault(fault)}`).join('');
  const asked = [
    ...traits.map(([path, value]) => ` --trait ${shellWord(`${path}=${value}`)}`),
    ...settings.map(([name, value]) => ` --set ${shellWord(`${name}=${value}`)}`),
  ].join('');
  const pace = speed === 'real' ? '' : ` --speed ${speed}`;
  const secret = signed ? '  # with the signing secret in VERIHOOK_SECRET' : '';
  return `verihook send ${id} ${plan.scenario} --seed ${plan.seed} --start-at ${startAt}${asked} --to ${shellWord(to)}${faults}${pace}${secret}`;
}

/** The values in a tree of objects with the path of each, as `--trait` takes them; lists as JSON. */
function leavesOf(value: unknown, path: readonly string[] = []): [path: string, value: string][] {
  if (value === undefined) return [];
  if (isPlainObject(value)) return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
  const reads = typeof value === 'string' && !/^(?:[[{"\d-]|true$|false$|null$)/.test(value);
  return [[path.join('.'), reads ? value : JSON.stringify(value)]];
}

/** What came of the attempts, one after another; equal ones that follow each other are counted. */
function receivedOf(tried: readonly string[]): string {
  const runs: { text: string; count: number }[] = [];
  for (const text of tried) {
    const last = runs.at(-1);
    if (last?.text === text) last.count++;
    else runs.push({ text, count: 1 });
  }
  const isAlone = runs.length === 1;
  return runs.map(({ text, count }) => (count === 1 && !isAlone ? text : `${text}, ${times(count)}`)).join(', then ');
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const sourceText = ({ basis, note }: Source) => `${basis}: ${note}`;
