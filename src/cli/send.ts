import { machineTime } from '../../mocks/clock.ts';
import { deliver, type Speed } from '../../mocks/deliver.ts';
import { nobodyAnswers, webhookUrl } from '../../mocks/transport.ts';
import type { Attempt } from '../core/delivery.ts';
import { VerihookError } from '../core/errors.ts';
import { parseFault } from '../core/faults.ts';
import type { Run } from '../core/run.ts';
import { shellWord } from '../core/shell.ts';
import { signedAt } from '../core/signed-at.ts';
import { errorsOf } from '../core/verdict.ts';
import { RunLog } from '../report/run.ts';
import { paintOf } from '../report/text.ts';
import { integerOf, notSigned, secretOf, startOf, traitsOf } from './arguments.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import { type ExitCode, type Io, replayedBy } from './io.ts';
import { isLoad, type LoadFlags } from './load-flags.ts';
import { replay } from './replay.ts';

export interface SendOptions extends CatalogOptions, LoadFlags {
  to?: string;
  seed: string;
  startAt?: string;
  trait: string[];
  set: string[];
  secret?: string;
  secretFile?: string;
  speed: string;
  from?: string;
  fault: string[];
  json?: true;
}

/** `verihook send`: plays a scenario against a consumer and judges the answers. */
export async function send(
  io: Io,
  first: string | undefined,
  second: string | undefined,
  options: SendOptions,
): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  if (options.from !== undefined) return replayed(io, catalog, options.from, first, second, options);
  const [providerId, scenario] = catalog.named(first, second, 'scenario');
  const own = await catalog.load(providerId, options.set);
  const startAt = options.startAt === undefined ? undefined : startOf(options.startAt);
  const isNow = startAt === 'now';
  // However fast the timeline is played: what is sent now is signed now.
  const provider = isNow ? signedAt(own, machineTime) : own;
  const traits = traitsOf(options.trait);
  const asked = {
    seed: integerOf(options.seed, '--seed'),
    ...(startAt !== undefined && { startAt: isNow ? machineTime() : startAt }),
    ...(traits !== undefined && { traits }),
    faults: options.fault.map(parseFault),
  };
  const plan = provider.play(scenario, asked);
  if (plan.deliveries.every(({ dropped }) => dropped)) throw nothingSent();
  const to = webhookUrl(
    options.to ?? catalog.entry(provider.id).to ?? missingUrl(`${provider.id} ${scenario}`, provider.id),
  ).href;
  const speed = speedOf(options.speed);
  const secret = await catalog.secretOf(io, provider.id, options);
  if (isLoad(options)) {
    const { sendLoad } = await import('./load.ts');
    return sendLoad(io, options, {
      plan: (seed) => provider.play(scenario, { ...asked, seed }),
      seed: asked.seed,
      to,
      speed,
      secret,
      json: options.json === true,
      flags: catalog.flags,
    });
  }

  const log = new RunLog(plan, paintOf(io.color));
  const say = async (text: string) => {
    if (!options.json) await io.out(text);
  };
  const interrupted = io.untilInterrupted();
  const nobodyThere = new AbortController();
  let isFirst = true;
  await say(log.opening(to, options.speed));
  try {
    const played = await deliver(plan, {
      to,
      speed,
      ...(secret !== undefined && { secret }),
      signal: AbortSignal.any([interrupted, nobodyThere.signal]),
      onAttempt(attempt, planned) {
        if (isFirst && attempt.outcome.kind === 'unreachable')
          nobodyThere.abort(nobodyAnswers(to, attempt.outcome.reason));
        else void say(log.attempt(attempt, planned));
        isFirst = false;
      },
    });
    nobodyThere.signal.throwIfAborted();
    const begun = `--start-at ${new Date(plan.startAt).toISOString()}`;
    const findings = played.findings.map((finding) => {
      const replay = isNow ? finding.replay.replace(begun, '--start-at now') : finding.replay;
      return replayedBy(io, { ...finding, replay }, catalog.flags);
    });
    const run = { ...played, findings };
    await io.out(options.json ? `${JSON.stringify(reportOf(run), null, 2)}\n` : log.closing(run));
    const wasRefused = run.deliveries.some(({ attempts }) => attempts.some(wantsSignature));
    const note = secret === undefined ? notSigned(provider.wire, wasRefused) : undefined;
    if (note !== undefined) io.err(`verihook: ${note}`);
    return errorsOf(run.findings).length === 0 ? 0 : 1;
  } catch (error) {
    if (!interrupted.aborted) throw error;
    await say(log.counted());
    io.err('verihook: interrupted');
    return 130;
  }
}

/** `verihook send --from`: captured callbacks take the place of a scenario. */
async function replayed(
  io: Io,
  catalog: Catalog,
  from: string,
  provider: string | undefined,
  scenario: string | undefined,
  options: SendOptions,
): Promise<ExitCode> {
  const { startAt, trait, fault, set } = options;
  if (isLoad(options)) {
    throw new VerihookError(
      'usage/from-and-rate',
      'Captures are sent once, at the pace in which they came, and --rate needs as many callbacks as it likes. Name a scenario instead of --from.',
    );
  }
  if (scenario !== undefined || startAt !== undefined || trait.length + fault.length > 0) {
    throw new VerihookError(
      'usage/from-and-scenario',
      'With --from, what is sent stands in the captures: leave out the scenario, --start-at, --trait and --fault.',
    );
  }
  const id = provider ?? catalog.given?.id;
  const to = options.to ?? (id === undefined ? undefined : catalog.entry(id).to);
  return replay(io, catalog, {
    from,
    provider,
    to: to ?? missingUrl(`${id === undefined ? '' : `${id} `}--from ${shellWord(from)}`, id ?? 'kyc'),
    speed: speedOf(options.speed),
    set,
    secret: id === undefined ? await secretOf(options) : await catalog.secretOf(io, id, options),
    json: options.json === true,
  });
}

/** The report of `--json`. Times: ISO 8601, on the run's clock. */
function reportOf({ plan, to, speed, deliveries, findings }: Run) {
  const time = (at: number) => new Date(at).toISOString();
  return {
    provider: plan.provider.id,
    scenario: plan.scenario,
    seed: plan.seed,
    startAt: time(plan.startAt),
    to,
    speed,
    deliveries: deliveries.map(({ planned, state, attempts }) => ({
      id: planned.id,
      event: planned.event,
      dueAt: time(planned.dueAt),
      expect: planned.expect,
      ...(planned.fault !== undefined && { fault: planned.fault }),
      state,
      attempts: attempts.map(({ number, startedAt, endedAt, outcome }) => ({
        number,
        startedAt: time(startedAt),
        endedAt: time(endedAt),
        outcome,
      })),
    })),
    findings,
    ok: errorsOf(findings).length === 0,
  };
}

function speedOf(text: string): Speed {
  if (text === 'real' || text === 'instant') return text;
  const times = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && times > 0 && Number.isFinite(times)) return times;
  throw new VerihookError(
    'usage/not-a-speed',
    `--speed takes real, instant or how many times faster, not "${text}". Write for example --speed 60.`,
  );
}

function missingUrl(what: string, path: string): never {
  throw new VerihookError(
    'usage/no-url',
    `There is nobody to send to. Give the webhook endpoint: verihook send ${what} --to http://localhost:3000/webhooks/${path} (or VERIHOOK_TO).`,
  );
}

const wantsSignature = ({ outcome }: Attempt) => outcome.kind === 'answered' && [401, 403].includes(outcome.status);

function nothingSent(): VerihookError {
  return new VerihookError('send/nothing-sent', 'Nothing was sent: the faults leave no delivery. Drop fewer of them.');
}
