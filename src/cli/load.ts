import { every, punctualClock } from '../../mocks/clock.ts';
import type { Speed } from '../../mocks/deliver.ts';
import { httpSender } from '../../mocks/engine/sender.ts';
import { Callbacks } from '../../mocks/load/callbacks.ts';
import { load, type Running } from '../../mocks/load/load.ts';
import { VerihookError } from '../core/errors.ts';
import { replayLine } from '../core/judge.ts';
import { dueAfter, parseRate, type Schedule, scheduleOf } from '../core/load.ts';
import type { Plan } from '../core/scenario.ts';
import { parseDuration } from '../core/time.ts';
import { type LoadTerms, loadOpening, loadProgress, loadReport, loadText } from '../report/load.ts';
import { paintOf } from '../report/text.ts';
import { integerOf, notSigned } from './arguments.ts';
import { type ExitCode, type Io, replayedLine } from './io.ts';
import type { LoadFlags } from './load-flags.ts';

/** What is sent, and how. */
export interface LoadParts {
  plan: (seed: number) => Plan;
  seed: number;
  to: string;
  speed: Speed;
  secret: string | undefined;
  json: boolean;
  /** What a replay line needs besides, see `replayedBy`. */
  flags: string;
}

/** So many answers may be outstanding, unless told: as many connections are open at most. */
const IN_FLIGHT = 256;
const MOST_IN_FLIGHT = 10_000;

/** How often the line on a terminal is written, and a line of its own elsewhere. Unit: milliseconds. */
const LIVE_EVERY = 250;
const LINE_EVERY = 10_000;

/** `verihook send --rate`: many verifications, on a schedule that waits for no answer. */
export async function sendLoad(io: Io, flags: LoadFlags, parts: LoadParts): Promise<ExitCode> {
  const { schedule, forMs } = termsOf(flags);
  const inFlight = inFlightOf(flags);
  const { seed, to, speed, secret, json } = parts;
  const plan = parts.plan(seed);
  const callbacks = new Callbacks({
    plan: parts.plan,
    seed,
    secret,
    faster: speed === 'real' ? 1 : speed === 'instant' ? Number.POSITIVE_INFINITY : speed,
    until: dueAfter(schedule.rate, schedule.planned),
  });
  const terms: LoadTerms = {
    provider: plan.provider.id,
    scenario: plan.scenario,
    seed,
    startAt: plan.startAt,
    to,
    speed: String(speed),
    schedule,
    ...(forMs !== undefined && { forMs }),
    inFlight,
    isCutShort: callbacks.spanMs > dueAfter(schedule.rate, schedule.planned),
  };
  const paint = paintOf(io.color);
  if (!json) await io.out(loadOpening(terms, paint));

  const signal = io.untilInterrupted();
  const sender = await httpSender({ connections: inFlight, rules: { wide: false }, insecure: false });
  let stopTelling = () => {};
  try {
    const end = await load({
      to,
      schedule,
      callbacks,
      sender,
      inFlight,
      clock: punctualClock(),
      signal,
      onStart: (running) => {
        if (!json) stopTelling = tell(io, running, schedule);
      },
    }).finally(() => stopTelling());
    const replayOf = (failed: number) =>
      replayedLine(
        io,
        replayLine({ plan: parts.plan(failed), to, speed: 'instant', signed: secret !== undefined }),
        parts.flags,
      );
    const report = loadReport(terms, end, replayOf);
    await io.out(json ? `${JSON.stringify(report, null, 2)}\n` : loadText(report, paint));
    const wasRefused = report.failures.some(({ status }) => status === 401 || status === 403);
    const note = secret === undefined ? notSigned(plan.provider.wire, wasRefused) : undefined;
    if (note !== undefined) io.err(`verihook: ${note}`);
    if (end.interrupted) {
      io.err('verihook: interrupted');
      return 130;
    }
    return report.ok ? 0 : 1;
  } finally {
    await sender.close();
  }
}

/** Tells how far the run is, until the function that it gives is called. */
function tell(io: Io, running: Running, { planned }: Schedule): () => void {
  const line = () => loadProgress(running.tally, running.elapsedMs, running.inFlight, planned);
  if (!io.isLive) return every(LINE_EVERY, () => io.err(line()));
  const stop = every(LIVE_EVERY, () => io.progress(line()));
  return () => {
    stop();
    io.progress('');
  };
}

/** Throws what `parseRate`, `scheduleOf` and `parseDuration` throw, and `usage/not-an-integer`. */
function termsOf({ rate = '', for: time, count }: LoadFlags): { schedule: Schedule; forMs?: number } {
  const end = {
    ...(time !== undefined && { forMs: parseDuration(time) }),
    ...(count !== undefined && { count: integerOf(count, '--count', 1) }),
  };
  return { schedule: scheduleOf(parseRate(rate), end), ...(end.forMs !== undefined && { forMs: end.forMs }) };
}

/** Throws `usage/not-an-integer` and `load/too-many-in-flight`. */
function inFlightOf({ inFlight }: LoadFlags): number {
  if (inFlight === undefined) return IN_FLIGHT;
  const most = integerOf(inFlight, '--in-flight', 1);
  if (most <= MOST_IN_FLIGHT) return most;
  throw new VerihookError(
    'load/too-many-in-flight',
    `--in-flight takes at most ${MOST_IN_FLIGHT}, not ${most}: each is a connection of its own. Write for example --in-flight ${IN_FLIGHT}.`,
  );
}
