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

  /** Whether a form has begun that may go on. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /**
   * Takes a line if it belongs to a form; else it is for somebody else.
   *
   * @param mayStart whether a form may begin here
   * @returns what this line has ended, if it has ended something, and whether it was taken
   */
  push({ number, text, bytes: raw }: RawLine, mayStart: boolean): { ended: Form | undefined; taken: boolean } {
    const open = this.#open;
    if (open === undefined && !(mayStart && startsForm(text))) return NOTHING;
    const bytes = withoutSpaceAfter(raw);
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

/** Blanks, tabs and carriage returns only: nothing else ends the line of a form that is no part of it. */
function withoutSpaceAfter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && [0x20, 0x09, 0x0d].includes(bytes[end - 1] as number)) end--;
  return bytes.subarray(0, end);
}

const NOTHING = { ended: undefined, taken: false };

/** A form and the line on which it begins. */
export interface Form {
  number: number;
  body: Uint8Array;
}
