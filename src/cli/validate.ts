import { brokenOff } from '../contract/broken-off.ts';
import { captures } from '../contract/captures.ts';
import type { Profile } from '../contract/validate.ts';
import { VerihookError } from '../core/errors.ts';
import { shellWord } from '../core/shell.ts';
import { Tally } from '../report/checked/tally.ts';
import { type FindingSink, jsonSink, textSink } from '../report/findings.ts';
import { counted, visible } from '../report/text.ts';
import { integerOf } from './arguments.ts';
import { Catalog, type CatalogOptions, candidatesOf } from './catalog.ts';
import { Checker, type Told } from './check.ts';
import { inputsOf } from './inputs.ts';
import { type ExitCode, type Io, replayedBy } from './io.ts';
import { Progress } from './progress.ts';
import { KEPT_IN_REPORTS, REPORTS } from './validate-reports.ts';
import { reportsOf, written } from './written.ts';

export interface ValidateOptions extends CatalogOptions {
  provider?: string;
  event?: string;
  profile?: Profile;
  strict?: true;
  showValues?: true;
  maxPerCause?: string;
  report: string[];
  json?: true;
}

/**
 * `verihook validate`: checks captured callbacks against the contract. Holds one callback at a time.
 *
 * An input that is broken is a finding, and the others are read: the run ends with 1. Where no input holds a callback at all
 * there was nothing to check, and it ends with 2 and what was wrong with the first.
 */
export async function validate(io: Io, paths: string[], options: ValidateOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const candidates = await candidatesOf(catalog, options);
  const reports = await reportsOf(REPORTS, options.report);
  const most = options.maxPerCause === undefined ? undefined : integerOf(options.maxPerCause, '--max-per-cause', 1);
  const profile = profileOf(options);
  const tally = new Tally(reports.length === 0 ? 0 : (most ?? KEPT_IN_REPORTS));
  const sink: FindingSink = options.json ? jsonSink(io.out, most) : textSink(io.out, io.color, most);
  const checker = await Checker.of(candidates, tally, {
    event: options.event,
    profile,
    showsValues: options.showValues ?? false,
    replay: (file, provider = options.provider) =>
      replayLine(file, { ...options, profile, ...(provider !== undefined && { provider }) }),
  });
  const progress = new Progress(io);

  async function tell(told: readonly Told[]): Promise<void> {
    for (const each of told) {
      const finding = tally.finding(each, sink.shown, () => replayedBy(io, each.finding(), catalog.flags));
      if (finding === undefined) continue;
      progress.clear();
      await sink.finding(finding);
    }
  }

  // Told once something was found: before that, it is not known whether there is anything to check.
  let isEmpty = true;
  let broken: Broken[] = [];
  async function tellBroken(): Promise<void> {
    const waiting = broken;
    broken = [];
    for (const { name, error } of waiting) await tell([checker.unreadable(wholeFile(name, error))]);
  }

  for await (const input of inputsOf(io, paths, (bytes) => progress.read(bytes, tally.callbacks))) {
    tally.files++;
    try {
      if ('error' in input) throw input.error;
      const passedOver = () => {
        tally.passedOver++;
      };
      for await (const captured of captures(input.name, input.chunks, { passedOver })) {
        if (broken.length > 0) await tellBroken();
        const told = checker.check(captured);
        if (told.length > 0) await tell(told);
        isEmpty &&= tally.callbacks + tally.errors === 0;
      }
    } catch (error) {
      if (!(error instanceof VerihookError)) throw error;
      broken.push({ name: input.name, error });
      if (!isEmpty) await tellBroken();
    }
  }
  progress.clear();
  if (isEmpty) return nothingRead(io, sink, tally, broken);
  const checked = tally.checked();
  await sink.end(checked);
  for (const { make, file } of reports) await written(file, make(checked));
  return checked.errors === 0 ? 0 : 1;
}

interface Broken {
  name: string;
  error: VerihookError;
}

const wholeFile = (name: string, error: VerihookError) => {
  const { line: _, ...whole } = brokenOff(name, 0, error);
  return whole;
};

/** Ends the run with what was wrong with the first input; what is wrong with the others is said before. */
async function nothingRead(io: Io, sink: FindingSink, tally: Tally, broken: readonly Broken[]): Promise<never> {
  const checked = tally.checked();
  const [first, ...others] = broken.map(({ error }) => error);
  const failure =
    first ??
    new VerihookError(
      'capture/none',
      `There is no callback in ${counted(checked.files, 'file')}: what was read, ${counted(checked.passedOver, 'line or request', 'lines or requests')}, is of another kind. Name files that hold callbacks.`,
    );
  for (const { message } of others) io.err(`verihook: ${visible(message)}`);
  await sink.end(checked, { code: failure.code, message: failure.message });
  throw failure;
}

function profileOf({ strict, profile = strict ? 'strict' : 'lenient' }: ValidateOptions): Profile {
  if (!strict || profile === 'strict') return profile;
  throw new VerihookError('usage/two-profiles', `--strict and --profile ${profile} contradict each other. Give one.`);
}

function replayLine(file: string, { provider, event, strict, profile }: Omit<ValidateOptions, 'report'>): string {
  const words = ['verihook', 'validate', file === 'stdin' ? '-' : shellWord(file)];
  if (provider !== undefined) words.push('--provider', provider);
  if (event !== undefined) words.push('--event', event);
  if (strict) words.push('--strict');
  else if (profile !== 'lenient') words.push('--profile', String(profile));
  return words.join(' ');
}
