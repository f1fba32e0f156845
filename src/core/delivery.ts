import { unknownName, VerihookError } from './errors.ts';
import type { Source } from './source.ts';
import { formatDuration, SECOND } from './time.ts';

/** How a provider delivers one message: what it takes for an acknowledgement, and what it does without one. */
export interface DeliveryPolicy {
  /**
   * What counts as acknowledged. `body`, where given, must be the whole answer, byte for byte; with `trimmed`, white space
   * before and after it does not matter.
   */
  acknowledged: { status: 'any-2xx' | readonly number[]; body?: string; trimmed?: true };
  /** How long an attempt waits for the consumer's whole answer. Unit: milliseconds. */
  timeoutMs: number;
  /** Wait before each further attempt, counted from the end of the one before. Unit: milliseconds. */
  retryDelaysMs: readonly number[];
  /** After the last delay: stop, or repeat the last delay for ever. */
  afterLastRetry: 'stop' | 'repeat';
  /** Whether each attempt is signed anew (fresh timestamp) or repeats the first one byte for byte. */
  resign: boolean;
  /**
   * After so many deliveries that were given up, the provider switches the webhook off: nothing more is sent or sent again.
   * Default: never.
   */
  disabledAfter?: number;
}

/** Where each part of a policy comes from. */
export type DeliverySources = Readonly<Record<Exclude<keyof DeliveryPolicy, 'disabledAfter'>, Source>> &
  Partial<Record<'disabledAfter', Source>>;

/** The parts of a policy, and whether a value fits. */
const FITS: Record<keyof DeliveryPolicy, (value: unknown) => boolean> = {
  acknowledged: (value) => typeof value === 'object' && value !== null && 'status' in value,
  timeoutMs: (value) => Number.isFinite(value) && Number(value) > 0,
  retryDelaysMs: (value) => Array.isArray(value) && value.every((delay) => Number.isFinite(delay) && delay >= 0),
  afterLastRetry: (value) => value === 'stop' || value === 'repeat',
  resign: (value) => typeof value === 'boolean',
  disabledAfter: (value) => value === undefined || (Number.isSafeInteger(value) && Number(value) > 0),
};

/** A policy with changes as a caller gives them. Throws `send/not-a-policy`: a schedule that is none would run for ever. */
export function changedPolicy(policy: DeliveryPolicy, changes: Partial<DeliveryPolicy> = {}): DeliveryPolicy {
  for (const [part, value] of Object.entries(changes)) {
    const fits = Object.hasOwn(FITS, part) ? FITS[part as keyof DeliveryPolicy] : undefined;
    if (fits === undefined)
      throw new VerihookError('send/not-a-policy', unknownName(Object.keys(FITS), part, 'part', 'a delivery policy'));
    if (!fits(value)) {
      throw new VerihookError(
        'send/not-a-policy',
        `${part} of a delivery policy cannot be ${JSON.stringify(value) ?? String(value)}. Times are milliseconds, none below 0; see DeliveryPolicy.`,
      );
    }
  }
  const changed = { ...policy, ...changes };
  if (changed.afterLastRetry === 'repeat' && (changed.retryDelaysMs.at(-1) ?? SECOND) < SECOND) {
    throw new VerihookError(
      'send/not-a-policy',
      'A delivery policy without an end needs a last delay of at least a second. Set afterLastRetry to "stop", or retryDelaysMs.',
    );
  }
  return changed;
}

/** A policy of some events only, where it is another than that of the rest. */
export interface EventDelivery<Event extends string = string> {
  events: readonly Event[];
  policy: DeliveryPolicy;
  sources: DeliverySources;
}

/** What came of one attempt. */
export type Outcome =
  | {
      kind: 'answered';
      status: number;
      body: string;
      /** Where a redirect leads, as it says. Providers do not follow it. Default: it says nothing. */
      location?: string;
    }
  /** No complete answer within `timeoutMs`. */
  | { kind: 'timed-out' }
  /** No connection: refused, host unknown, TLS failure. `reason` is for people. */
  | { kind: 'unreachable'; reason: string }
  /** The connection or the handler broke before the answer was complete. `reason` is for people. */
  | { kind: 'broken'; reason: string };

/** Why a connection broke off whose other side answers, but not in HTTP. */
export const NOT_HTTP = 'what answers there is not HTTP';

/** One try at delivering a message. Times: milliseconds since the Unix epoch, on the run's clock. */
export interface Attempt {
  /** 1 for the first. */
  number: number;
  startedAt: number;
  endedAt: number;
  outcome: Outcome;
}

export function isAcknowledged(policy: DeliveryPolicy, outcome: Outcome): boolean {
  if (outcome.kind !== 'answered') return false;
  const { body, trimmed } = policy.acknowledged;
  const given = trimmed ? outcome.body.trim() : outcome.body;
  return hasRightStatus(policy, outcome) && (body === undefined || given === body);
}

/** Whether nothing but the body of an answer can stand between it and an acknowledgement. */
export function hasRightStatus({ acknowledged: { status } }: DeliveryPolicy, outcome: Outcome): boolean {
  if (outcome.kind !== 'answered') return false;
  return status === 'any-2xx' ? outcome.status >= 200 && outcome.status < 300 : status.includes(outcome.status);
}

/** A 4xx: the consumer has looked at the message and does not want it. */
export function isRefusal(outcome: Outcome): boolean {
  return outcome.kind === 'answered' && outcome.status >= 400 && outcome.status < 500;
}

/**
 * When the next attempt is due, given all attempts so far; `undefined` once the message is acknowledged or given up.
 * Pure: the whole retry behaviour of a provider is this function and its policy.
 *
 * @param stopAt a retry that would be due later is not made. Default: none is too late
 */
export function nextAttemptAt(
  policy: DeliveryPolicy,
  firstDueAt: number,
  history: readonly Attempt[],
  stopAt = Number.POSITIVE_INFINITY,
): number | undefined {
  const last = history.at(-1);
  return last === undefined ? firstDueAt : retryAt(policy, { ...last, number: history.length }, stopAt);
}

/** When the attempt after this one is due: `nextAttemptAt` for whoever keeps no more of a history than its last attempt. */
export function retryAt(policy: DeliveryPolicy, last: Attempt, stopAt = Number.POSITIVE_INFINITY): number | undefined {
  if (isAcknowledged(policy, last.outcome)) return undefined;
  const delay =
    policy.retryDelaysMs[last.number - 1] ??
    (policy.afterLastRetry === 'repeat' ? policy.retryDelaysMs.at(-1) : undefined);
  return delay === undefined || last.endedAt + delay > stopAt ? undefined : last.endedAt + delay;
}

/** One line for people, for example `any 2xx`. */
export function describeAcknowledgement({ acknowledged: { status, body, trimmed } }: DeliveryPolicy): string {
  const codes = status === 'any-2xx' ? 'any 2xx' : status.join(' or ');
  const around = trimmed ? ', white space around it allowed' : '';
  return body === undefined ? codes : `${codes} with the body ${JSON.stringify(body)}${around}`;
}

/** One part of a policy for people, for example `5m, 1h, 5h`. */
export function describePolicyPart(policy: DeliveryPolicy, part: keyof DeliveryPolicy): string {
  switch (part) {
    case 'acknowledged':
      return describeAcknowledgement(policy);
    case 'timeoutMs':
      return formatDuration(policy.timeoutMs);
    case 'retryDelaysMs':
      return policy.retryDelaysMs.map(formatDuration).join(', ') || 'no retry';
    case 'afterLastRetry':
      return policy.afterLastRetry;
    case 'disabledAfter':
      return `given up ${policy.disabledAfter ?? 0} ${policy.disabledAfter === 1 ? 'time' : 'times'}`;
    case 'resign':
      return policy.resign ? 'each attempt is signed anew' : 'every attempt is the same message';
  }
}

/** So much of a wrong body is shown. Unit: UTF-16 units. */
const SHOWN = 40;

/**
 * One line for people, for example `500` or `no answer in time`.
 *
 * @param policy what was wanted: where only the body is wrong, it is told
 */
export function describeOutcome(outcome: Outcome, policy?: DeliveryPolicy): string {
  switch (outcome.kind) {
    case 'answered': {
      if (policy === undefined || !hasRightStatus(policy, outcome) || isAcknowledged(policy, outcome))
        return String(outcome.status);
      if (outcome.body === '') return `${outcome.status} without a body`;
      const rest = outcome.body.length > SHOWN ? ' …' : '';
      return `${outcome.status} with the body ${JSON.stringify(outcome.body.slice(0, SHOWN))}${rest}`;
    }
    case 'timed-out':
      return 'no answer in time';
    case 'unreachable':
      return `unreachable (${outcome.reason})`;
    case 'broken':
      return `broken off (${outcome.reason})`;
  }
}
