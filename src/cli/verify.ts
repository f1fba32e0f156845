import { readFile } from 'node:fs/promises';
import { machineTime } from '../../mocks/clock.ts';
import { webhookUrl } from '../../mocks/transport.ts';
import { takeNamed, VerihookError } from '../core/errors.ts';
import { STATES, type State } from '../core/meaning.ts';
import { shellWord } from '../core/shell.ts';
import { parseDuration } from '../core/time.ts';
import { paintOf } from '../report/text.ts';
import { ctrfOf } from '../report/verdict/ctrf.ts';
import { annotationsOf, stepSummaryOf } from '../report/verdict/github.ts';
import { htmlOf } from '../report/verdict/html.ts';
import { junitOf } from '../report/verdict/junit.ts';
import { sarifOf } from '../report/verdict/sarif.ts';
import { verdictText } from '../report/verdict/text.ts';
import { fingerprint } from '../verify/notes.ts';
import { ruleOf } from '../verify/rules.ts';
import { type VerifyOptions as RehearsalOptions, verify as rehearse, type Verdict } from '../verify.ts';
import { assignmentOf, integerOf, traitsOf } from './arguments.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import { type ExitCode, type Io, replayedBy } from './io.ts';
import { probeAt } from './probe.ts';
import { Rehearsing } from './rehearsing.ts';
import { version } from './version.ts';
import { checkWritable, reportsOf, written } from './written.ts';

export interface VerifyOptions extends CatalogOptions {
  to?: string;
  probe?: string;
  word: string[];
  seed: string;
  set: string[];
  trait: string[];
  secret?: string;
  secretFile?: string;
  only: string[];
  thorough?: true;
  runs: string;
  time: string;
  settle: string;
  minCoverage?: string;
  baseline?: string;
  writeBaseline?: string;
  report: string[];
  json?: true;
}

/** `verihook verify`: rehearses a consumer behind a port, and judges it. */
export async function verify(io: Io, providerId: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const provider = await catalog.load(providerId, options.set);
  const to = webhookUrl(options.to ?? catalog.entry(provider.id).to ?? missingUrl(provider.id)).href;
  const reports = await reportsOf(REPORTS, options.report);
  const least = options.minCoverage === undefined ? 0 : percentOf(options.minCoverage);
  const secret = await catalog.secretOf(io, provider.id, options);
  const traits = traitsOf(options.trait);
  if (options.writeBaseline !== undefined) await checkWritable(options.writeBaseline);
  const startedAt = machineTime();
  const signal = io.untilInterrupted();
  const asked: RehearsalOptions = {
    signal,
    to,
    seed: integerOf(options.seed, '--seed'),
    runs: integerOf(options.runs, '--runs', 0),
    timeMs: parseDuration(options.time),
    settleMs: parseDuration(options.settle),
    thorough: options.thorough ?? false,
    words: wordsOf(options.word),
    baseline: options.baseline === undefined ? [] : await baselineOf(options.baseline),
    ...(traits !== undefined && { traits }),
    replayFlags: [
      ...options.trait.map((trait) => ` --trait ${shellWord(trait)}`),
      ...(options.probe === undefined ? [] : [` --probe ${shellWord(options.probe)}`]),
      ...options.word.map((word) => ` --word ${shellWord(word)}`),
    ].join(''),
    ...(options.only.length > 0 && { only: options.only }),
    ...(secret !== undefined && { secret }),
    ...(options.probe !== undefined && { probe: probeAt(options.probe, signal) }),
  };
  const talk = new Rehearsing(io);
  const verdict = await rehearse(provider, { ...asked, ...talk.hooks }).finally(() => talk.end());
  const told = { ...verdict, findings: verdict.findings.map((finding) => replayedBy(io, finding, catalog.flags)) };
  await io.out(
    options.json ? `${JSON.stringify(told, null, 2)}\n` : verdictText(told, ruleOf, paintOf(io.color), io.width),
  );
  for (const { make, file } of reports) await written(file, make(told, { startedAt, endedAt: machineTime() }));
  if (verdict.interrupted) {
    const why = verdict.notJudged.find(({ rule }) => rule === 'everything else')?.why;
    io.err(`verihook: ${why}${options.writeBaseline === undefined ? '' : '; the baseline was not written'}`);
    return 130;
  }
  if (options.writeBaseline !== undefined) {
    const known = [...new Set([...verdict.findings, ...verdict.known].map(fingerprint))].sort();
    await written(options.writeBaseline, `${JSON.stringify({ findings: known }, null, 2)}\n`);
  }
  if (verdict.coverage.share < least) {
    io.err(
      `verihook: ${Math.floor(100 * verdict.coverage.share)} % of what exists was tried, and --min-coverage asks for ${Math.round(100 * least)} %`,
    );
    return 1;
  }
  return verdict.ok ? 0 : 1;
}

type Times = { startedAt: number; endedAt: number };
const REPORTS = {
  json: (verdict) => `${JSON.stringify(verdict, null, 2)}\n`,
  junit: (verdict) => junitOf(verdict, ruleOf),
  sarif: (verdict) => `${JSON.stringify(sarifOf(verdict, ruleOf, version()), null, 2)}\n`,
  ctrf: (verdict, times) => `${JSON.stringify(ctrfOf(verdict, ruleOf, times), null, 2)}\n`,
  github: (verdict) => annotationsOf(verdict, ruleOf),
  summary: (verdict) => stepSummaryOf(verdict, ruleOf),
  html: (verdict) => htmlOf(verdict, ruleOf),
} as const satisfies Record<string, (verdict: Verdict, times: Times) => string>;

async function baselineOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new VerihookError(
      'usage/no-baseline',
      `Cannot read the baseline "${file}" (${cause.code}). --write-baseline makes one.`,
      { cause },
    );
  });
  try {
    const { findings } = JSON.parse(text);
    if (Array.isArray(findings) && findings.every((each) => typeof each === 'string')) return findings;
  } catch {
    // What is no JSON is no baseline either.
  }
  throw new VerihookError(
    'usage/no-baseline',
    `"${file}" is there and is no baseline: it was cut off, or is something else. Restore it; --write-baseline would write over it.`,
  );
}

function wordsOf(texts: readonly string[]): Record<string, State> {
  return Object.fromEntries(
    texts.map((text) => {
      const [word, state] = assignmentOf(text, '--word', 'denied=rejected');
      takeNamed(
        Object.fromEntries(STATES.map((each) => [each, each])),
        state,
        'usage/unknown-state',
        'state',
        '--word',
      );
      return [word, state as State];
    }),
  );
}

function percentOf(text: string): number {
  const percent = Number(text.replace(/%$/, ''));
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent / 100;
  throw new VerihookError(
    'usage/not-a-percentage',
    `--min-coverage takes a percentage from 0 to 100, not "${text}". Write for example --min-coverage 60.`,
  );
}

function missingUrl(providerId: string): never {
  throw new VerihookError(
    'usage/no-url',
    `There is nobody to rehearse. Give the webhook endpoint: verihook verify ${providerId} --to http://localhost:3000/webhooks/${providerId} (or VERIHOOK_TO).`,
  );
}
