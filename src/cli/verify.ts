import { readFile } from 'node:fs/promises';
import { machineTime } from '../../mocks/clock.ts';
import { webhookUrl } from '../../mocks/transport.ts';
import { segmentsOf } from '../core/contract.ts';
import { takeNamed, VerihookError } from '../core/errors.ts';
import { STATES, type State } from '../core/meaning.ts';
import { shellWord } from '../core/shell.ts';
import { parseDuration, SECOND } from '../core/time.ts';
import { paintOf } from '../report/text.ts';
import { ctrfOf } from '../report/verdict/ctrf.ts';
import { annotationsOf, stepSummaryOf } from '../report/verdict/github.ts';
import { htmlOf } from '../report/verdict/html.ts';
import { junitOf } from '../report/verdict/junit.ts';
import { sarifOf } from '../report/verdict/sarif.ts';
import { verdictText } from '../report/verdict/text.ts';
import { fingerprint } from '../verify/notes.ts';
import { ruleOf } from '../verify/rules.ts';
import { type Probe, type ProbeAnswer, verify as rehearse, type Verdict } from '../verify.ts';
import { assignmentOf, integerOf, traitsOf } from './arguments.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import { type ExitCode, type Io, replayedBy } from './io.ts';
import { version } from './version.ts';
import { written } from './written.ts';

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

/** How often progress is told. Unit: milliseconds. */
const EVERY = 5 * SECOND;

/** `verihook verify`: rehearses a consumer behind a port, and judges it. */
export async function verify(io: Io, providerId: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const provider = await catalog.load(providerId, options.set);
  const to = webhookUrl(options.to ?? catalog.entry(provider.id).to ?? missingUrl(provider.id)).href;
  const reports = options.report.map(reportOf);
  const least = options.minCoverage === undefined ? 0 : percentOf(options.minCoverage);
  const secret = await catalog.secretOf(io, provider.id, options);
  const traits = traitsOf(options.trait);
  const startedAt = machineTime();
  let toldAt = startedAt;
  const verdict = await rehearse(provider, {
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
    ...(options.probe !== undefined && { probe: probeAt(options.probe) }),
    onProgress(done, of, exercise) {
      if (machineTime() - toldAt < EVERY) return;
      toldAt = machineTime();
      io.err(`verihook: ${done} of ${of} tried, now ${exercise}`);
    },
  });
  const told = { ...verdict, findings: verdict.findings.map((finding) => replayedBy(io, finding, catalog.flags)) };
  await io.out(options.json ? `${JSON.stringify(told, null, 2)}\n` : verdictText(told, ruleOf, paintOf(io.color)));
  for (const { kind, file } of reports) await written(file, REPORTS[kind](told, { startedAt, endedAt: machineTime() }));
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

function reportOf(text: string): { kind: keyof typeof REPORTS; file: string } {
  const [kind, file] = assignmentOf(text, '--report', 'junit=report.xml');
  takeNamed(REPORTS, kind, 'usage/unknown-report', 'report', '--report');
  return { kind: kind as keyof typeof REPORTS, file };
}

async function baselineOf(file: string): Promise<string[]> {
  try {
    const { findings } = JSON.parse(await readFile(file, 'utf8'));
    if (Array.isArray(findings) && findings.every((each) => typeof each === 'string')) return findings;
  } catch (cause) {
    throw new VerihookError('usage/no-baseline', `Cannot read the baseline "${file}". --write-baseline makes one.`, {
      cause,
    });
  }
  throw new VerihookError('usage/no-baseline', `"${file}" is no baseline. --write-baseline makes one.`);
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

/**
 * A probe that is a URL: `{ref}` and `{clientRef}` stand for the verification, and a fragment such as `#/decision` is a JSON pointer
 * to the word, where that is not `/status`. 404 says that the consumer knows none.
 */
function probeAt(template: string): Probe {
  const [address = '', pointer] = template.split('#', 2);
  webhookUrl(address.replaceAll(/\{(?:ref|clientRef)\}/g, 'x'));
  if (!/\{(?:ref|clientRef)\}/.test(address))
    throw new VerihookError(
      'usage/not-a-probe',
      '--probe takes a URL with {ref} or {clientRef} in it, for example http://localhost:3000/state/{ref}.',
    );
  return async ({ ref, clientRef = '' }) => {
    const url = address
      .replaceAll('{ref}', encodeURIComponent(ref))
      .replaceAll('{clientRef}', encodeURIComponent(clientRef));
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(PROBE_TIMEOUT),
      headers: { accept: 'application/json' },
    });
    if (answer.status === 404) return { status: 'none' };
    if (!answer.ok) throw new Error(`the probe answered ${answer.status}`);
    const body = (await answer.json()) as ProbeAnswer;
    if (pointer === undefined) return body;
    const word = segmentsOf(pointer).reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      body,
    );
    return { ...body, status: word as string };
  };
}
const PROBE_TIMEOUT = 5 * SECOND;

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
