import { type Line, LONGEST, tooLong } from './byte-reader.ts';

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/**
 * Cuts JSON text that comes line by line into its outermost values; of an outermost list, into its elements. It only
 * counts brackets, so that a value can be handed on before the text is complete; whether the value is JSON is for
 * others to find out. Throws `capture/too-long`.
 */
export class JsonValues {
  readonly #file: string;
  #inList = false;
  #inText = false;
  #depth = 0;
  #number = 0;
  #length = 0;
  #lines: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The values that end on this line. */
  *push(number: number, line: string): Generator<Line> {
    let start = 0;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (this.#inText) {
        if (code === BACKSLASH) at++;
        else if (code === QUOTE) this.#inText = false;
      } else if (this.#depth > 0) {
        if (code === QUOTE) this.#inText = true;
        else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#depth++;
        else if ((code === CLOSE_OBJECT || code === CLOSE_LIST) && --this.#depth === 0) {
          this.#lines.push(line.slice(start, at + 1));
          yield this.#taken();
        }
      } else if (code === OPEN_OBJECT || (code === OPEN_LIST && this.#inList)) {
        [this.#depth, this.#number, start] = [1, number, at];
      } else if (code === OPEN_LIST) this.#inList = true;
      else if (code === CLOSE_LIST && this.#inList) this.#inList = false;
      else if (code > 0x20 && code !== COMMA) {
        // Neither a list nor an object, so no callback. The rest of the line goes with it.
        yield { number, text: line.slice(at).trim() };
        return;
      }
    }
    if (this.#depth === 0) return;
    this.#lines.push(line.slice(start));
    this.#length += line.length + 1 - start;
    if (this.#length > LONGEST) throw tooLong(this.#file, `the value that begins on line ${this.#number}`);
  }

  /** What is left at the end: a value that was never closed. */
  rest(): Line | undefined {
    return this.#depth === 0 ? undefined : this.#taken();
  }

  #taken(): Line {
    const text = this.#lines.join('\n');
    [this.#lines, this.#length, this.#inText] = [[], 0, false];
    return { number: this.#number, text };
  }
}
