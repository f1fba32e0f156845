import type { RawLine } from './byte-reader.ts';
import { LONGEST, tooLong } from './byte-reader.ts';

/** Whether a line is the beginning of a form: the name of a parameter, `=`, and no blank in all of it. */
const startsForm = (text: string): boolean => /^[\w.%+*-]+(?:\[[^\]\s]*\])*=\S*$/.test(text);

const AMPERSAND = 0x26;

/**
 * Finds forms among the lines of a text: `a=b&c=d` on a line of its own, or on several, where each but the last ends with
 * `&` or each but the first begins with it. Throws `capture/too-long`.
 */
export class FormLines {
  readonly #file: string;
  #open: { number: number; parts: Uint8Array[]; length: number } | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes a line if it belongs to a form; else it is for somebody else.
   *
   * @param mayStart whether a form may begin here
   * @returns what this line has ended, if it has ended something, and whether it was taken
   */
  push({ number, text, bytes }: RawLine, mayStart: boolean): { ended: Form | undefined; taken: boolean } {
    const open = this.#open;
    if (open !== undefined && (text.startsWith('&') || open.parts.at(-1)?.at(-1) === AMPERSAND)) {
      open.parts.push(bytes);
      open.length += bytes.length;
      if (open.length > LONGEST) throw tooLong(this.#file, `the form that begins on line ${open.number}`);
      return { ended: undefined, taken: true };
    }
    const ended = this.end();
    const taken = mayStart && startsForm(text);
    if (taken) this.#open = { number, parts: [bytes], length: bytes.length };
    return { ended, taken };
  }

  /** The form that is still open. */
  end(): Form | undefined {
    const open = this.#open;
    this.#open = undefined;
    return open && { number: open.number, body: Uint8Array.from(Buffer.concat(open.parts)) };
  }
}

/** A form and the line on which it begins. */
export interface Form {
  number: number;
  body: Uint8Array;
}
