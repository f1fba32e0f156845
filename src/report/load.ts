import { formatRate, perSecond, type Schedule } from '../core/load.ts';
import type { Failures, Quantiles, Tally } from '../core/tally.ts';
import { formatDuration } from '../core/time.ts';
import { columns, counted, type Paint, visible } from './text.ts';

/** What a load was asked to do. */
export interface LoadTerms {
  provider: string;
  scenario: string;
  /** Of the first verification. */
  seed: number;
  /** Of every verification. Milliseconds since the Unix epoch. */
  startAt: number;
  to: string;
  speed: string;
  schedule: Schedule;
  /** How long it was asked to be. Unit: milliseconds. */
  forMs?: number;
  /** So many answers may be outstanding. */
  inFlight: number;
  /** Verifications take longer than the run, so that their last callbacks never come. */
  isCutShort: boolean;
}

/** How a load ended. */
export interface LoadEnd {
  tally: Tally;
  notDue: number;
  verifications: number;
  tookMs: number;
  achievedPerSecond: number;
  interrupted: boolean;
}

/** The report of `send --rate --json`. Latencies are milliseconds, and null where nothing was measured. */
export interface LoadReport {
  provider: string;
  scenario: string;
  seed: number;
  startAt: string;
  to: string;
  speed: string;
  rate: string;
  inFlight: number;
  interrupted: boolean;
  tookMs: number;
  /** Callbacks in a second. */
  perSecond: { asked: number; achieved: number };
  verifications: number;
  /** `sent`, `unsent` and `notDue` together. */
  planned: number;
  /** `acknowledged`, `failures` and `cutOff` together. */
  sent: number;
  acknowledged: number;
  failures: (Failures & { first: { replay: string } })[];
  /** Sent, and without an answer when the run was stopped. */
  cutOff: number;
  /** Sent late, because too many answers were outstanding. */
  heldBack: number;
  /** Due and never sent: too many answers were outstanding, or the generator was behind. */
  unsent: { heldBack: number; behind: number };
  /** Not yet due when the run was stopped. */
  notDue: number;
  latencyMs: { corrected: Quantiles | null; uncorrected: Quantiles | null };
  /** How much too late the generator itself was. */
  lagMs: Quantiles | null;
  /** Whether that is so little that the latencies tell of the consumer. */
  keptUp: boolean;
  /** Of bodies. */
  bytes: { sent: number; received: number };
  /** Whether all that was planned was acknowledged. */
  ok: boolean;
}

/** A generator of which 1 in 100 callbacks is later than this has not kept up. Unit: milliseconds. */
const LATE = 10;

/** @param replayOf the line that plays the verification with a seed by itself */
export function loadReport(terms: LoadTerms, end: LoadEnd, replayOf: (seed: number) => string): LoadReport {
  const { schedule, forMs: _, isCutShort: __, startAt, ...said } = terms;
  const { tally, notDue, verifications, tookMs, achievedPerSecond, interrupted } = end;
  const { sent, acknowledged, cutOff, heldBack, unsent, bytes, lag, corrected, uncorrected } = tally;
  return {
    ...said,
    startAt: new Date(startAt).toISOString(),
    rate: formatRate(schedule.rate),
    interrupted,
    tookMs,
    perSecond: { asked: perSecond(schedule.rate), achieved: achievedPerSecond },
    verifications,
    planned: schedule.planned,
    sent,
    acknowledged,
    failures: tally.failures.map((each) => ({ ...each, first: { ...each.first, replay: replayOf(each.first.seed) } })),
    cutOff,
    heldBack,
    unsent,
    notDue,
    latencyMs: { corrected: corrected ?? null, uncorrected: uncorrected ?? null },
    lagMs: lag ?? null,
    keptUp: unsent.behind === 0 && (lag?.p99 ?? 0) <= LATE,
    bytes,
    ok: acknowledged === schedule.planned,
  };
}

/** What is going to happen. */
export function loadOpening(terms: LoadTerms, paint: Paint): string {
  const { provider, scenario, seed, to, speed, schedule, forMs, inFlight, isCutShort } = terms;
  const time = forMs === undefined ? '' : `, for ${formatDuration(forMs)} at most`;
  const what = `${provider} ${scenario}, seeds from ${seed}: ${counted(schedule.planned, 'callback')}`;
  const pauses = isCutShort
    ? `; at speed ${speed} the last callback of a verification comes after that, --speed instant does not wait`
    : '';
  return `${paint('title', what)} to ${to}, ${formatRate(schedule.rate)}${time}, at most ${inFlight} unanswered${pauses}\n`;
}

/** How far a run is, on one line. */
export function loadProgress(tally: Tally, elapsedMs: number, inFlight: number, planned: number): string {
  const failed = tally.failures.reduce((sum, { count }) => sum + count, 0);
  const { corrected } = tally;
  const latency = corrected && `, p50 ${milliseconds(corrected.p50)}, p99 ${milliseconds(corrected.p99)}`;
  return `${seconds(elapsedMs)}: ${tally.sent} of ${planned} sent, ${tally.acknowledged} acknowledged, ${failed} not, ${inFlight} unanswered${latency ?? ''}`;
}

/** The whole, for people. */
export function loadText(report: LoadReport, paint: Paint): string {
  const { planned, acknowledged, sent, verifications, perSecond, tookMs, bytes, latencyMs, lagMs, ok } = report;
  const summary = `${acknowledged} of ${counted(planned, 'callback')} acknowledged`;
  const rate = `${perSecond.achieved.toFixed(1)} a second of ${Number(perSecond.asked.toFixed(3))}`;
  const counts = [
    ['sent', String(sent), `${rate}, in ${seconds(tookMs)}; of ${counted(verifications, 'verification')}`],
    ...others(report).filter(([, count]) => count !== '0'),
    ['bytes', String(bytes.sent), `in bodies; ${bytes.received} in answers`],
  ];
  const latencies: [string, Quantiles | null][] = [
    ['latency from when it was due', latencyMs.corrected],
    ['latency from when it was sent', latencyMs.uncorrected],
    ['generator late by', lagMs],
  ];
  const quantiles = latencies.map(([name, all]) => [
    name,
    ...QUANTILES.map((each) => (all === null ? '-' : milliseconds(all[each])).padStart(9)),
  ]);
  const failures = report.failures.map(({ count, first: { text, event, seed, replay } }) => {
    const head = `${paint('error', visible(text))}  ${counted(count, 'time')}, first ${event} of seed ${seed}`;
    return `\n${head}\n  replay  ${visible(replay)}\n`;
  });
  return [
    `\n${paint(ok ? 'good' : 'error', summary)}\n`,
    columns(counts, '  '),
    '\n',
    columns([['', ...QUANTILES.map((each) => each.padStart(9))], ...quantiles], '  '),
    ...failures,
    report.keptUp ? '' : `\n${paint('warning', BEHIND)}\n`,
  ].join('');
}

const BEHIND =
  'The generator could not keep up: the latencies tell of this machine as well. Lower --rate, or give it a machine of its own.';

const QUANTILES = ['p50', 'p90', 'p99', 'p99.9', 'max'] as const satisfies (keyof Quantiles)[];

function others({
  sent,
  acknowledged,
  cutOff,
  heldBack,
  unsent,
  notDue,
  inFlight,
}: LoadReport): [string, string, string][] {
  return [
    ['not acknowledged', String(sent - acknowledged - cutOff), 'told below'],
    ['held back', String(heldBack), `sent late, since ${counted(inFlight, 'callback')} had no answer yet`],
    ['unanswered', String(cutOff), 'when the run was stopped'],
    ['not sent', String(unsent.heldBack), 'held back until the run was over'],
    ['not sent', String(unsent.behind), 'the generator was behind'],
    ['not due', String(notDue), 'when the run was stopped'],
  ];
}

function milliseconds(ms: number): string {
  return ms >= 10_000 ? `${(ms / 1_000).toFixed(1)} s` : `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
