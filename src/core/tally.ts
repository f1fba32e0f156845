import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { type DeliveryPolicy, describeOutcome, hasRightStatus, isAcknowledged, type Outcome } from './delivery.ts';
import { HOUR } from './time.ts';

/** Where most of the values lie. The unit is that of the values; undefined where there is none. */
export interface Quantiles {
  p50: number;
  p90: number;
  p99: number;
  'p99.9': number;
  max: number;
}

/** Callbacks that were sent and not acknowledged, all for the same reason. */
export interface Failures {
  kind: Outcome['kind'];
  /** Of an answer. */
  status?: number;
  count: number;
  /** The first of them: what came, for people, and which verification it belongs to. */
  first: { text: string; event: string; seed: number };
}

/** A callback that was sent. Times: milliseconds, on the run's clock. */
export interface SentCallback {
  event: string;
  seed: number;
  policy: DeliveryPolicy;
  /** When it was to go out, and when it did. */
  dueAt: number;
  startedAt: number;
}

/** Why a callback whose time had come was not sent: too many answers were outstanding, or the generator was too slow. */
export type Unsent = 'heldBack' | 'behind';

/**
 * What came of the callbacks of a load, in a space that does not grow with them.
 *
 * Latencies are told twice: `corrected` from the moment a callback was due, so that a consumer that stalls also answers for those
 * that had to wait meanwhile; `uncorrected` from the moment it was sent. Both count a timeout with the time that it took. The
 * corrected one also counts what was never sent or never answered because the run ended, with the time that it had waited by then.
 * A connection that fails at once says nothing about how fast the consumer is, and is in neither.
 */
export class Tally {
  sent = 0;
  acknowledged = 0;
  /** Sent, and without an answer when the run was stopped. */
  cutOff = 0;
  /** Sent later than they were due, because too many answers were outstanding. */
  heldBack = 0;
  readonly unsent: Record<Unsent, number> = { heldBack: 0, behind: 0 };
  /** Of bodies. */
  readonly bytes = { sent: 0, received: 0 };
  readonly #failures = new Map<string, Failures>();
  readonly #corrected = durations();
  readonly #uncorrected = durations();
  readonly #lag = durations();

  /** @param isHeldBack whether it was late for want of answers; otherwise the generator itself is to blame */
  start({ dueAt, startedAt }: SentCallback, bytes: number, isHeldBack: boolean): void {
    this.sent++;
    this.bytes.sent += bytes;
    if (isHeldBack) this.heldBack++;
    else record(this.#lag, startedAt - dueAt);
  }

  end(callback: SentCallback, outcome: Outcome, endedAt: number): void {
    const { policy, dueAt, startedAt } = callback;
    if (outcome.kind === 'answered') this.bytes.received += Buffer.byteLength(outcome.body);
    if (outcome.kind === 'answered' || outcome.kind === 'timed-out') {
      record(this.#corrected, endedAt - dueAt);
      record(this.#uncorrected, endedAt - startedAt);
    }
    if (isAcknowledged(policy, outcome)) this.acknowledged++;
    else this.#fail(callback, outcome);
  }

  /** The run was stopped before an answer came. */
  cut({ dueAt }: SentCallback, now: number): void {
    this.cutOff++;
    record(this.#corrected, now - dueAt);
  }

  /** The run ended before a callback could be sent whose time had come. */
  leave(why: Unsent, dueAt: number, now: number): void {
    this.unsent[why]++;
    record(this.#corrected, now - dueAt);
  }

  /** Most of them first. */
  get failures(): Failures[] {
    return [...this.#failures.values()].sort((a, b) => b.count - a.count);
  }

  get corrected(): Quantiles | undefined {
    return quantilesOf(this.#corrected);
  }

  get uncorrected(): Quantiles | undefined {
    return quantilesOf(this.#uncorrected);
  }

  /** How much too late the generator itself was. */
  get lag(): Quantiles | undefined {
    return quantilesOf(this.#lag);
  }

  #fail({ policy, event, seed }: SentCallback, outcome: Outcome): void {
    const { kind } = outcome;
    const status = kind === 'answered' ? { status: outcome.status } : {};
    const key = `${kind} ${status.status} ${hasRightStatus(policy, outcome)}`;
    const known = this.#failures.get(key);
    if (known !== undefined) known.count++;
    else
      this.#failures.set(key, {
        kind,
        ...status,
        count: 1,
        first: { text: describeOutcome(outcome, policy), event, seed },
      });
  }
}

/** Recorded in microseconds, to three figures: a quantile is at most a thousandth too high. Ranks that are no whole number are rounded. */
const durations = (): RecordableHistogram => createHistogram({ lowest: 1, highest: LONGEST, figures: 3 });
/** Longer than any run. Unit: microseconds. */
const LONGEST = 10_000 * HOUR * 1_000;

function record(histogram: RecordableHistogram, ms: number): void {
  histogram.record(Math.min(Math.max(1, Math.round(ms * 1_000)), LONGEST));
}

function quantilesOf(histogram: RecordableHistogram): Quantiles | undefined {
  if (histogram.count === 0) return undefined;
  const max = histogram.max;
  const at = (percent: number) => Math.min(histogram.percentile(percent), max) / 1_000;
  return { p50: at(50), p90: at(90), p99: at(99), 'p99.9': at(99.9), max: max / 1_000 };
}
