import { type Captured, captures, isCapture, type Unreadable } from '../contract/captures.ts';
import { either, preview } from '../contract/describe.ts';
import { recogniserOf } from '../contract/recognise.ts';
import { findingOf, violationsOf, WHOLE_BODY } from '../contract/validate.ts';
import { takeNamed, VerihookError } from '../core/errors.ts';
import type { Provider } from '../core/provider.ts';
import { shellWord } from '../core/shell.ts';
import type { Finding } from '../core/verdict.ts';
import { type FindingSink, jsonSink, textSink } from '../report/findings.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import { inputsOf } from './inputs.ts';
import { type ExitCode, type Io, replayedBy } from './io.ts';

export interface ValidateOptions extends CatalogOptions {
  provider?: string;
  event?: string;
  strict?: true;
  json?: true;
}

/** `verihook validate`: checks captured callbacks against the contract. Holds one callback at a time. */
export async function validate(io: Io, paths: string[], options: ValidateOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const candidates = await candidatesOf(catalog, options);
  const recognise = await recogniserOf(candidates, options.event);
  const sink: FindingSink = options.json ? jsonSink(io.out) : textSink(io.out, io.color);
  try {
    for await (const { name, chunks } of inputsOf(io, paths)) {
      sink.file();
      for await (const captured of captures(name, chunks)) {
        for (const finding of await findingsIn(candidates, recognise, captured, options, sink))
          await sink.finding(replayedBy(io, finding, catalog.flags));
      }
    }
  } catch (error) {
    if (error instanceof VerihookError) await sink.end({ code: error.code, message: error.message });
    throw error;
  }
  return (await sink.end()) ? 0 : 1;
}

/** Those that may have sent the callbacks: the one that is named or described, else all. */
async function candidatesOf(catalog: Catalog, { provider, event }: ValidateOptions): Promise<Provider[]> {
  const only = provider ?? catalog.given?.id;
  const ids = only === undefined ? catalog.ids : [only];
  const all = await Promise.all(ids.map((id) => catalog.load(id)));
  if (event === undefined) return all;
  const events = Object.assign({}, ...all.map((each) => each.events));
  takeNamed(events, event, 'provider/unknown-event', 'event', all.map(({ id }) => id).join(' or '));
  return all.filter((each) => Object.hasOwn(each.events, event));
}

async function findingsIn(
  candidates: readonly Provider[],
  recognise: Awaited<ReturnType<typeof recogniserOf>>,
  capture: Captured,
  options: ValidateOptions,
  sink: FindingSink,
): Promise<Finding[]> {
  if (!isCapture(capture)) return [unreadableFinding(capture, options)];
  const { file, line } = capture;
  const recognised = recognise(capture);
  if ('reason' in recognised) {
    const { id, events } = recognised.provider;
    const expected = `a body of ${id}: ${Object.values(events)[0]?.contentType}`;
    return [
      unreadableFinding({ file, line, rule: 'capture/undecodable', expected, received: recognised.reason }, options),
    ];
  }
  if ('strange' in recognised) {
    const ids = either(candidates.map(({ id }) => id));
    const expected = `a callback of ${ids}; --provider says of which`;
    return [
      unreadableFinding(
        { file, line, rule: 'contract/unknown-event', expected, received: preview(recognised.strange) },
        options,
      ),
    ];
  }
  const { provider, detection, payload, problems } = recognised;
  sink.callback(provider.id, detection);
  const violations = await violationsOf(provider, detection, payload, options, problems);
  const replay = replayLine(file, { ...options, provider: provider.id });
  return violations.map((violation) =>
    findingOf(
      violation,
      `${file}:${capture.placeOf(violation.pointer).line} ${violation.pointer || WHOLE_BODY}`,
      replay,
    ),
  );
}

function unreadableFinding(place: Omit<Unreadable, 'rule'> & { rule: string }, options: ValidateOptions): Finding {
  const { file, line, rule, expected, received } = place;
  return {
    rule,
    severity: 'error',
    at: `${file}:${line}`,
    expected,
    received,
    source: 'verihook: the formats that validate reads',
    replay: replayLine(file, options),
  };
}

function replayLine(file: string, { provider, event, strict }: ValidateOptions): string {
  const words = ['verihook', 'validate', file === 'stdin' ? '-' : shellWord(file)];
  if (provider !== undefined) words.push('--provider', provider);
  if (event !== undefined) words.push('--event', event);
  if (strict) words.push('--strict');
  return words.join(' ');
}
