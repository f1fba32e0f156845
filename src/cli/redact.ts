import { open, stat } from 'node:fs/promises';
import { type Captured, captures, isCapture } from '../contract/captures.ts';
import { either } from '../contract/describe.ts';
import { calledBackIn, type Found } from '../contract/inside.ts';
import { shapeOf } from '../contract/outline.ts';
import { type Recogniser, recogniserOf } from '../contract/recognise.ts';
import { type Kind, type Redactor, redactorOf } from '../contract/redact.ts';
import { VerihookError } from '../core/errors.ts';
import { type Message, textOf, withHeaders } from '../core/message.ts';
import type { Provider } from '../core/provider.ts';
import { visible } from '../report/text.ts';
import { keyOf } from './arguments.ts';
import { Catalog, type CatalogOptions, candidatesOf } from './catalog.ts';
import { inputsOf, isSame } from './inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { cannotWrite } from './written.ts';

export interface RedactOptions extends CatalogOptions {
  provider?: string;
  event?: string;
  key?: string;
  keyFile?: string;
  keep?: string;
  out?: string;
}

/**
 * `verihook redact`: captured callbacks as capture lines, without the people in them. Holds one callback at a time. What
 * cannot be read is told, and the rest goes on: the run ends with 1.
 */
export async function redact(io: Io, paths: string[], options: RedactOptions): Promise<ExitCode> {
  const candidates = await candidatesOf(await Catalog.of(options), options);
  const given = await keyOf(io, options);
  const key = given ?? io.randomKey();
  const keep = options.keep?.split(',').map((kind) => kind.trim()) as Kind[] | undefined;
  const redactors = new Map<Provider, Redactor>();
  for (const each of candidates) redactors.set(each, await redactorOf(each, { key, ...(keep && { keep }) }));
  const run: Run = { io, redactors, recognise: await recogniserOf(candidates, options.event), callbacks: 0, wrong: 0 };

  const output = await outputOf(io, options.out, paths);
  try {
    for await (const input of inputsOf(io, paths, undefined, output.file)) {
      try {
        if ('error' in input) throw input.error;
        for await (const captured of captures(input.name, input.chunks)) {
          const line = lineOf(run, captured);
          if (line !== undefined) await output.write(`${JSON.stringify(line)}\n`);
        }
      } catch (error) {
        if (!(error instanceof VerihookError)) throw error;
        say(run, error.message);
      }
    }
  } finally {
    await output.close();
  }
  io.err(summaryOf(run));
  if (given === undefined)
    io.err('The key was drawn and is forgotten: another run gives other replacements. --key-file makes runs agree.');
  return run.wrong === 0 ? 0 : 1;
}

interface Run {
  io: Io;
  redactors: ReadonlyMap<Provider, Redactor>;
  recognise: Recogniser;
  callbacks: number;
  wrong: number;
}

function say(run: Run, text: string): undefined {
  run.wrong++;
  run.io.err(`verihook: ${visible(text)}`);
}

/** The capture line of a callback; undefined where there is none. */
function lineOf(run: Run, captured: Captured): object | undefined {
  if (!isCapture(captured)) {
    const { file, line, expected, received, shape = received } = captured;
    return say(run, `${file}:${line}: what begins here is left out: expected ${expected}, found ${shape}.`);
  }
  const found = calledBackIn(run.recognise, captured);
  if (found === undefined) return undefined;
  const { capture, recognised } = found;
  const place = `${capture.file}:${capture.line}`;
  if ('strange' in recognised) {
    const ids = either([...run.redactors.keys()].map(({ id }) => id));
    return say(
      run,
      `${place}: ${shapeOf(recognised.strange)} is left out: no callback of ${ids}. Say with --provider whose it is.`,
    );
  }
  const { provider } = recognised;
  const event = 'reason' in recognised ? undefined : recognised.detection.event;
  if ('reason' in recognised) say(run, `${place}: ${recognised.reason} All letters and digits of it are replaced.`);
  const redactor = run.redactors.get(provider) as Redactor;
  const { headers, body } = redactor.message(messageOf(found, provider, event), event);
  run.callbacks++;
  return {
    verihook: 1,
    ...(capture.at !== undefined && { at: new Date(capture.at).toISOString() }),
    headers,
    body: textOf(body),
    provider: provider.id,
    ...(event !== undefined && isSure(recognised) && { event }),
    redacted: true,
  };
}

/** Whether the event was told: of several whose bodies have the same keys, the first is as good as any other to read it by. */
const isSure = (recognised: Found['recognised']): boolean =>
  'detection' in recognised &&
  recognised.detection.event !== undefined &&
  recognised.detection.alternatives.length === 0;

/** A captured payload goes into the bytes that the provider would send. */
function messageOf(
  { capture: { headers, content }, recognised }: Found,
  provider: Provider,
  event: string | undefined,
): Message {
  if ('body' in content) return { headers, body: content.body };
  const payload = 'payload' in recognised ? recognised.payload : content.payload;
  const [anyEvent = ''] = Object.keys(provider.events);
  const sent = provider.wire.encode(event ?? anyEvent, payload);
  const named = provider.events[event ?? anyEvent]?.header?.name ?? '';
  return withHeaders(isSure(recognised) ? sent : withHeaders(sent, { [named]: undefined }), headers);
}

function countOf(kind: string, count: number): string {
  if (kind === 'unknown') return `${count} that the document does not know`;
  const one = kind === 'ip' ? 'IP address' : kind;
  return `${count} ${one}${count === 1 ? '' : one.endsWith('s') ? 'es' : 's'}`;
}

function summaryOf({ redactors, callbacks, wrong }: Run): string {
  const counts = new Map<string, number>();
  for (const { replaced } of redactors.values())
    for (const [kind, count] of Object.entries(replaced)) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const values = [...counts].map(([kind, count]) => countOf(kind, count));
  const left = wrong === 0 ? '' : `; ${wrong} told above`;
  return `Redacted ${callbacks} ${callbacks === 1 ? 'callback' : 'callbacks'}: ${values.join(', ') || 'nothing to replace'}${left}.`;
}

/** Where the lines go. Throws `usage/cannot-write`, and `usage/out-is-input` before what is there is lost. */
async function outputOf(io: Io, file: string | undefined, paths: readonly string[]) {
  if (file === undefined) return { write: (text: string) => io.out(text), close: async () => {}, file: undefined };
  const before = await stat(file).catch(() => undefined);
  for (const path of paths) {
    const input = await stat(path).catch(() => undefined);
    if (before === undefined || input === undefined || !isSame(input, before)) continue;
    throw new VerihookError(
      'usage/out-is-input',
      `"${path}" is read, and --out would write over it. Name another file in --out, for example --out redacted.ndjson.`,
    );
  }
  try {
    const handle = await open(file, 'w');
    return {
      write: (text: string) => handle.write(text),
      close: () => handle.close(),
      file: await handle.stat(),
    };
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}
