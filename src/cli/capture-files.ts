import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { realPause } from '../../mocks/clock.ts';
import { counted } from '../report/text.ts';

export interface CaptureFilesOptions {
  folder: string;
  /** What the names of the files begin with. */
  prefix: string;
  /** Says to people what is wrong with the disk, and when it is well again. */
  tell: (line: string) => void;
  /** So much text waits for the disk at most; then the oldest lines are given up. Unit: UTF-16 units. Default: 16 Mi. */
  mostWaiting?: number;
  /** How long to wait before a disk that failed is tried again. Unit: milliseconds. Default: 1,000. */
  retryMs?: number;
}

interface Waiting {
  file: string;
  text: string;
}

/**
 * Appends lines to one file for each day (UTC). Nobody waits for the disk: one write is under way, what comes meanwhile is
 * written with the next. A disk that fails is told of once and tried again, and what does not fit into memory until then is lost.
 */
export class CaptureFiles {
  /** How many lines could not be kept. */
  lost = 0;
  /** The files that were written to. */
  readonly files = new Set<string>();
  readonly #options: Required<CaptureFilesOptions>;
  readonly #closing = new AbortController();
  #waiting: Waiting[] = [];
  #length = 0;
  #working: Promise<void> | undefined;
  #isFailing = false;

  constructor(options: CaptureFilesOptions) {
    this.#options = { mostWaiting: 2 ** 24, retryMs: 1_000, ...options };
  }

  /** @param at decides the file. Milliseconds since the Unix epoch */
  add(at: number, line: string): void {
    const { folder, prefix } = this.#options;
    const file = join(folder, `${prefix}-${new Date(at).toISOString().slice(0, 10)}.ndjson`);
    this.#waiting.push({ file, text: `${line}\n` });
    this.#length += line.length + 1;
    this.#giveUpWhatIsTooMuch();
    this.#working ??= this.#work();
  }

  /**
   * Writes what waits. What cannot be written is lost.
   *
   * @param graceMs a disk that takes longer is not waited for
   */
  async close(graceMs: number): Promise<void> {
    this.#closing.abort();
    const inTime = new AbortController();
    await Promise.race([this.#working, realPause(graceMs, inTime.signal)]);
    inTime.abort();
    this.lost += this.#waiting.length;
    this.#waiting = [];
  }

  #giveUpWhatIsTooMuch(): void {
    while (this.#length > this.#options.mostWaiting && this.#waiting.length > 0) {
      this.#length -= this.#waiting.shift()?.text.length ?? 0;
      this.lost++;
    }
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const [{ file } = { file: '' }] = this.#waiting;
      const others = this.#waiting.findIndex((each) => each.file !== file);
      const batch = this.#waiting.splice(0, others === -1 ? this.#waiting.length : others);
      // Asked before: a stop while this is under way is worth one more try.
      const isLast = this.#closing.signal.aborted;
      try {
        await this.#append(file, batch.map(({ text }) => text).join(''));
        this.#length -= batch.reduce((sum, { text }) => sum + text.length, 0);
        this.#recovered();
      } catch (error) {
        this.#waiting.unshift(...batch);
        this.#giveUpWhatIsTooMuch();
        this.#failed(file, error);
        if (isLast) break;
        await realPause(this.#options.retryMs, this.#closing.signal).catch(() => {});
      }
    }
    this.#working = undefined;
  }

  /** Opened anew each time: whoever moves the file away, or the folder, finds that a new one is begun. */
  async #append(file: string, text: string): Promise<void> {
    if ((await mkdir(this.#options.folder, { recursive: true, mode: 0o700 })) !== undefined && this.files.size > 0)
      this.#options.tell(`the folder ${this.#options.folder} was gone; it is made again`);
    const handle = await open(file, 'a+', 0o600);
    try {
      const { size } = await handle.stat();
      const last = size === 0 ? undefined : (await handle.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString();
      try {
        // A line that was cut off, by a crash for instance, must not take the next one with it.
        await handle.appendFile((last === undefined || last === '\n' ? '' : '\n') + text);
      } catch (error) {
        await handle.truncate(size).catch(() => {});
        throw error;
      }
    } finally {
      await handle.close();
    }
    this.files.add(file);
  }

  #failed(file: string, error: unknown): void {
    if (this.#isFailing) return;
    this.#isFailing = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.#options.tell(
      `cannot write ${file} (${reason}); traffic goes on, ${counted(this.#waiting.length, 'callback')} and what follows wait in memory as far as they fit (${this.lost} lost)`,
    );
  }

  #recovered(): void {
    if (!this.#isFailing) return;
    this.#isFailing = false;
    this.#options.tell(`writing again; ${counted(this.lost, 'callback')} lost so far`);
  }
}
