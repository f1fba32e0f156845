import type { Worker } from 'node:worker_threads';
import type { Finding } from '../core/verdict.ts';

/** What a verb may use of the process it runs in. Made in `src/cli.ts`, the only file that touches `process`. */
export interface Io {
  /** Writes data to stdout, as it is. Resolves when more may be written, so a slow reader slows the verb down. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes a line of talk to stderr. */
  err(line: string): void;
  /** Rewrites a line of its own on stderr, for progress; an empty text takes it away. Only on a terminal, and not in CI. */
  progress(text: string): void;
  /** Whether that line is seen. */
  isLive: boolean;
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** How the caller runs this program again: what replay lines begin with. */
  program: string;
  /** Whether stdout takes colours: a terminal, and neither `NO_COLOR` nor `CI` is set. */
  color: boolean;
  /** How wide the terminal is that stdout goes to; undefined if it is none. Unit: characters. */
  width: number | undefined;
  /** A text that nobody can guess, another one each time. */
  randomKey(): string;
  /** A signal that aborts on Ctrl-C and SIGTERM. From the first call on, the first of them ends nothing by itself. */
  untilInterrupted(): AbortSignal;
  /** From now on output that cannot be written ends nothing: what the verb does matters more than what it says. */
  outliveOutput(): void;
  /** Starts this program as a thread that runs `serveObserver` with some plain data. */
  startThread(data: unknown): Worker;
}

/** 0: passed. 1: something was found wrong. 2: could not run. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/**
 * A finding whose replay line begins with the program as the caller runs it.
 *
 * @param flags what the line needs besides, after the verb: each with a space before it
 */
export function replayedBy<F extends Finding>(io: Io, finding: F, flags = ''): F {
  return { ...finding, replay: replayedLine(io, finding.replay, flags) };
}

/** The same for the line by itself. */
export function replayedLine({ program }: Io, line: string, flags = ''): string {
  return line.replace(/^verihook (\S+)/, (_, verb) => `${program} ${verb}${flags}`);
}
