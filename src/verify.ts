import { driverTo } from '../mocks/driver.ts';
import { VerihookError } from './core/errors.ts';
import type { State, Told } from './core/meaning.ts';
import type { Consumer } from './core/message.ts';
import type { Provider } from './core/provider.ts';
import type { Finding } from './core/verdict.ts';
import { rulesFor } from './verify/exercise.ts';
import type { Probe } from './verify/probe.ts';
import { ruleOf } from './verify/rules.ts';
import type { Verdict } from './verify/verdict.ts';
import { verifyWith } from './verify/verify.ts';

export type { State, Told } from './core/meaning.ts';
export type { Coverage } from './verify/coverage.ts';
export type { Probe, ProbeAnswer } from './verify/probe.ts';
export { RULES, type Rule } from './verify/rules.ts';
export type { Verdict } from './verify/verdict.ts';

export interface VerifyOptions {
  /** A handler in this process. Give this or `to`. */
  consumer?: Consumer;
  /** The webhook endpoint. With a `consumer`, the URL that the handler sees. */
  to?: string;
  /** What every story is like, in the provider's own terms, such as the `apiKey` that a consumer of pipwave asks for. Default: drawn. */
  traits?: object;
  /** The signing secret. Default: none; then rules of signatures are not judged. */
  secret?: string;
  /** Asks the consumer how a verification stands. Default: none; then rules of states are not judged. */
  probe?: Probe;
  /** The consumer's own words for states, as the probe tells them. Default: none. */
  words?: Readonly<Record<string, State>>;
  /** Tells the consumer of a verification before its callbacks come, for consumers that take only those they have made. */
  prepare?: (verification: Told) => Promise<void> | void;
  /** Ends the consumer without warning and starts it anew. Default: none; then it is not judged what survives. */
  restart?: () => Promise<void> | void;
  /** Any safe integer; the same seed tries the same. Default: 1. */
  seed?: number;
  /** Only these exercises, as replay lines name them. Default: all. */
  only?: readonly string[];
  /** Every derived case, not only pairs of kind and field. Default: false. */
  thorough?: boolean;
  /** Random sequences of deliveries, at most. Default: 50. */
  runs?: number;
  /** Time for random sequences, at most. Unit: milliseconds. Default: 20,000. */
  timeMs?: number;
  /** How long a state may take to settle after an answer. Unit: milliseconds. Default: 1,000. */
  settleMs?: number;
  /** Fingerprints of findings that are known and fail nothing. Default: none. */
  baseline?: readonly string[];
  /** What replay lines of the command line carry besides, each flag with a space before it. Default: nothing. */
  replayFlags?: string;
  /** Ends the rehearsal where it stands; the verdict tells what was found by then. Default: never. */
  signal?: AbortSignal;
  /** Called before each exercise, and before random sequences. */
  onProgress?: (done: number, of: number, exercise: string) => void;
  /** Called with what is worth knowing before the end, such as that answers come slowly. */
  onNotice?: (sentence: string) => void;
}

/**
 * Rehearses a consumer of a provider's callbacks: everything that the provider may do is tried on it, and judged by rules with
 * stable ids. A consumer that misbehaves is a result. Throws `verify/no-consumer`, `verify/unreachable`,
 * `verify/unknown-exercise`, `send/not-a-url`, and what `probe` throws at the first callback if that is a `VerihookError`.
 */
export async function verify(provider: Provider, options: VerifyOptions): Promise<Verdict> {
  const { consumer, to, secret, probe, prepare, restart, only, signal, onProgress, onNotice } = options;
  if (consumer === undefined && to === undefined) {
    throw new VerihookError(
      'verify/no-consumer',
      'There is nobody to rehearse: give `consumer` (a handler) or `to` (a URL).',
    );
  }
  const url = to ?? `https://consumer.example/webhooks/${provider.id}`;
  const driver = await driverTo({ to: url, ...(consumer && { consumer }), ...(secret !== undefined && { secret }) });
  try {
    return await verifyWith(options.traits === undefined ? provider : withTraits(provider, options.traits), {
      driver,
      to: consumer === undefined ? url : undefined,
      words: options.words ?? {},
      seed: options.seed ?? 1,
      thorough: options.thorough ?? false,
      runs: options.runs ?? 50,
      timeMs: options.timeMs ?? 20_000,
      settleMs: options.settleMs ?? 1_000,
      baseline: options.baseline ?? [],
      flags: options.replayFlags ?? '',
      ...(secret !== undefined && { secret }),
      ...(probe && { probe }),
      ...(prepare && { prepare }),
      ...(restart && { restart }),
      ...(only && { only }),
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
      ...(onNotice && { onNotice }),
    });
  } finally {
    await driver.close();
  }
}

/** A provider whose stories are all alike in some traits; those of a single call come on top. */
function withTraits(provider: Provider, traits: object): Provider {
  const told = <O extends { traits?: unknown }>(options: O | undefined) => ({
    ...options,
    traits: { ...traits, ...(options?.traits as object | undefined) },
  });
  return {
    ...provider,
    story: (options) => provider.story(told(options)),
    callback: (event, options) => provider.callback(event, told(options)),
    message: (event, options) => provider.message(event, told(options)),
    made: (event, options) => provider.made(event, told(options)),
    request: (event, options) => provider.request(event, told(options)),
    play: (scenario, options) => provider.play(scenario, told(options)),
  };
}

/** A rehearsal rule by rule, for test runners. */
export interface Rehearsal {
  /** Every rule that may be judged. */
  rules: readonly string[];
  /**
   * Why a rule was not judged, or undefined if it was kept. Throws an error that tells every finding if it was broken. The
   * rehearsal itself runs once, with the first call.
   */
  check(rule: string): Promise<string | undefined>;
}

/**
 * Rehearses a consumer rule by rule: with `node:test`, `for (const rule of rehearsal.rules) test(rule, () => rehearsal.check(rule))`.
 * Throws what `verify` throws.
 */
export async function rehearsal(provider: Provider, options: VerifyOptions): Promise<Rehearsal> {
  let verdict: Promise<Verdict> | undefined;
  return {
    rules: await rulesFor(provider),
    async check(rule) {
      verdict ??= verify(provider, options);
      const { findings, passed, notJudged } = await verdict;
      const broken = findings.filter((finding) => finding.rule === rule);
      if (broken.length > 0) throw new BrokenRule(rule, broken);
      if (passed.includes(rule)) return undefined;
      const family = `${rule.split('/')[0]}/*`;
      const said = notJudged.find((each) => [rule, family, 'everything else'].includes(each.rule));
      return said?.why ?? 'nothing that was tried shows it';
    },
  };
}

/** A rule that a consumer broke, with every finding as people read it. */
class BrokenRule extends Error {
  override readonly name = 'BrokenRule';

  constructor(rule: string, findings: readonly Finding[]) {
    const { title, why } = ruleOf(rule);
    const told = findings.map(
      ({ at, expected, received, source, replay }) =>
        `${at}\n  expected ${expected}\n  received ${received}\n  source   ${source}\n  replay   ${replay}`,
    );
    super([`${rule}: ${title}. ${why}`, ...told].join('\n\n'));
  }
}
