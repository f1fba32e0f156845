import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Exchange, startRecorder } from '../../mocks/recorder.ts';
import { captureLineOf } from '../contract/capture-line-of.ts';
import { type Kind, redactorOf } from '../contract/redact.ts';
import { VerihookError } from '../core/errors.ts';
import type { Provider } from '../core/provider.ts';
import { shellWord } from '../core/shell.ts';
import { SECOND } from '../core/time.ts';
import { columns, counted, type Paint, paintOf, visible } from '../report/text.ts';
import { keyOf, portOf } from './arguments.ts';
import { CaptureFiles } from './capture-files.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import type { ExitCode, Io } from './io.ts';
import type { Observed, Told } from './observed.ts';
import { type ObserverData, ObserverThread } from './observer-thread.ts';

export interface RecordOptions extends CatalogOptions {
  to?: string;
  out?: string;
  port: string;
  host: string;
  set: string[];
  redact: boolean;
  keep: string[];
  keyFile?: string;
  failOnFindings?: true;
  json?: true;
}

/** How long a stop waits for answers, and then for the disk. */
const GRACE_MS = 5 * SECOND;

/** `verihook record`: a proxy in front of a consumer that keeps the callbacks which pass, until it is interrupted. */
export async function record(io: Io, first: string | undefined, options: RecordOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const provider = await catalog.load(first, options.set);
  const folder = options.out ?? missing('--out DIR', 'where the captures go');
  const to =
    options.to ?? catalog.entry(provider.id).to ?? missing('--to URL', 'the consumer that the proxy stands before');
  const redact = options.redact
    ? { key: (await keyOf(io, options)) ?? io.randomKey(), keep: options.keep as Kind[] }
    : undefined;
  // Made only to hear of a wrong key or kind before anything passes.
  if (redact !== undefined) await redactorOf(provider, redact);
  const { spec, sign, config } = options;
  const catalogOptions = Object.fromEntries(
    Object.entries({ spec, sign, config }).filter(([, value]) => value !== undefined),
  );
  const data: ObserverData = { provider: provider.id, catalog: catalogOptions, set: options.set, redact };
  const observer = new ObserverThread(() => io.startThread(data));
  await made(folder);

  const tell = (line: string) => io.err(`verihook: ${line}`);
  const files = new CaptureFiles({ folder, prefix: provider.id, tell });
  const log = new Log(io, options, provider);
  const interrupted = io.untilInterrupted();
  let isOver = false;
  const recorder = await startRecorder({
    to,
    host: options.host,
    port: portOf(options.port),
    async observe(exchange) {
      // A provider posts. What else passes, such as a health check, is nobody's callback.
      if (exchange.method !== 'POST') return log.other();
      const observed = await observer.observe(exchange);
      if (isOver) return;
      files.add(exchange.at, captureLineOf(observed.passed));
      log.callback(exchange, observed);
    },
    // The message of an error may hold what was in the body.
    onMistake: (error) => log.mistake(options.redact ? nameOf(error) : String(error)),
  });
  io.outliveOutput();
  log.opening(recorder.url, to, folder, options.redact);
  await new Promise<void>((resolve) => interrupted.addEventListener('abort', () => resolve(), { once: true }));
  await recorder.close(GRACE_MS);
  isOver = true;
  await files.close(GRACE_MS);
  await observer.close();
  const { lost, late } = recorder;
  return log.closing([...files.files], { late, crowded: lost - late, unwritten: files.lost }) || !options.failOnFindings
    ? 0
    : 1;
}

/** The folder, readable by nobody else if it is new. Throws `record/no-folder`. */
async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new VerihookError(
      'record/no-folder',
      `Cannot make the folder "${folder}" (${code}). Name another in --out, for example --out captured.`,
      { cause },
    );
  }
}

function missing(flag: string, what: string): never {
  throw new VerihookError(
    'usage/missing-option',
    `${flag} is missing: ${what}. Write for example verihook record idenfy --to http://localhost:3000 --out captured.`,
  );
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** So many lines wait for a reader that is slow; then they are left out. */
const MOST_LINES = 1_000;
/** So many findings of one cause are told; the rest are counted. */
const SHOWN_PER_CAUSE = 5;

/** How many callbacks passed that are not kept. */
interface Lost {
  /** Still waiting when the grace of the stop was over. */
  late: number;
  /** Given up while they waited, for want of room. */
  crowded: number;
  unwritten: number;
}

/** Tells what passes. Nothing here waits for whoever reads it. */
class Log {
  readonly #io: Io;
  readonly #isJson: boolean;
  readonly #paint: Paint;
  readonly #provider: Provider;
  readonly #causes = new Map<string, { rule: string; severity: Told['severity']; count: number }>();
  #lines = 0;
  #callbacks = 0;
  #others = 0;
  #mistakes = 0;

  constructor(io: Io, { json }: RecordOptions, provider: Provider) {
    this.#io = io;
    this.#isJson = json === true;
    this.#paint = paintOf(io.color);
    this.#provider = provider;
  }

  opening(url: string, to: string, folder: string, redacts: boolean): void {
    if (this.#isJson) {
      this.#say(`${JSON.stringify({ type: 'listening', url, to, out: folder, redacted: redacts })}\n`);
      return;
    }
    const kept = redacts ? 'without the people in them' : 'as they are, people and signatures included';
    this.#say(`${this.#paint('title', `Give ${this.#provider.title} ${url} instead of ${to}`)}\n`);
    this.#say(`Callbacks are passed on, and kept in ${folder}, ${kept}. Ctrl-C ends it.\n`);
  }

  other(): void {
    this.#others++;
  }

  mistake(what: string): void {
    this.#mistakes++;
    if (this.#mistakes <= SHOWN_PER_CAUSE)
      this.#io.err(`verihook: a mistake in verihook itself, a callback is not kept: ${what}`);
  }

  callback({ at, answer, ms, failure }: Exchange, { event, findings }: Observed): void {
    this.#callbacks++;
    const time = new Date(at).toISOString();
    const status = answer?.status;
    if (this.#isJson) {
      const said = { type: 'callback', at: time, event, status, ms, failure, findings };
      this.#say(`${JSON.stringify(said)}\n`);
    } else {
      const came = status === undefined ? 'no answer' : String(status);
      const why = failure === undefined ? '' : ` (${failure})`;
      const wrong = findings.length === 0 ? '' : `  ${this.#paint('warning', counted(findings.length, 'finding'))}`;
      const name = event ?? 'of no known event';
      this.#say(
        `${this.#paint('aside', time.slice(11, 23))}  ${visible(name)}  ${visible(came + why)}  ${ms} ms${wrong}\n`,
      );
    }
    for (const finding of findings) this.#finding(finding, time, event);
  }

  #finding({ rule, severity, at, expected, received }: Told, time: string, event = 'of no known event'): void {
    // Rule, place in the document and event bound this map; a list may be long, so its numbers are left out.
    const cause = `${rule} ${severity} ${event} ${at.replaceAll(/\/\d+/g, '/*')}`;
    const known = this.#causes.get(cause) ?? { rule, severity, count: 0 };
    if (this.#causes.size < MOST_LINES) this.#causes.set(cause, known);
    known.count++;
    if (known.count > SHOWN_PER_CAUSE) return;
    const came = received === undefined ? '' : `, received ${received}`;
    this.#io.err(
      visible(
        `verihook: ${time.slice(11, 23)} ${severity} ${rule}: ${event} ${at || '(body)'}: expected ${expected}${came}`,
      ),
    );
  }

  /** True if nothing was found wrong. */
  closing(files: readonly string[], { late, crowded, unwritten }: Lost): boolean {
    const reasons = [
      [late, `not looked at within ${GRACE_MS / SECOND} s after the stop`],
      [crowded, 'more than fits into memory while they wait to be looked at'],
      [unwritten, 'not written to the disk'],
      [this.#mistakes, 'a mistake in verihook itself'],
    ] as const;
    for (const [count, why] of reasons)
      if (count > 0) this.#io.err(`verihook: ${counted(count, 'callback')} not kept: ${why}`);
    const found = new Map<string, { rule: string; severity: Told['severity']; count: number }>();
    for (const { rule, severity, count } of this.#causes.values()) {
      const key = `${severity} ${rule}`;
      found.set(key, { rule, severity, count: count + (found.get(key)?.count ?? 0) });
    }
    const findings = [...found.values()];
    const counts = {
      callbacks: this.#callbacks,
      others: this.#others,
      lost: late + crowded + unwritten + this.#mistakes,
    };
    const ok = findings.every(({ severity }) => severity !== 'error');
    if (this.#isJson) {
      this.#say(`${JSON.stringify({ type: 'stopped', ...counts, findings, files, ok })}\n`);
      return ok;
    }
    const besides = counts.others === 0 ? '' : `, ${counted(counts.others, 'other request')}`;
    const gone = counts.lost === 0 ? 'none lost' : this.#paint('error', `${counts.lost} lost`);
    this.#say(`${counted(counts.callbacks, 'callback')}${besides}, ${gone}\n`);
    this.#say(
      columns(
        findings.map(({ rule, severity, count }) => [String(count), severity, rule]),
        '  ',
      ),
    );
    for (const file of files) {
      const check = `${this.#io.program} validate ${shellWord(join(file))} --provider ${this.#provider.id}`;
      this.#say(`  kept in ${file}; to look again: ${check}\n`);
    }
    return ok;
  }

  #say(text: string): void {
    if (this.#lines >= MOST_LINES) return;
    this.#lines++;
    void this.#io.out(text).then(() => {
      this.#lines--;
    });
  }
}
