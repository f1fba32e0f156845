import { type Line, LONGEST, tooLong } from './byte-reader.ts';

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/**
 * Cuts JSON text that comes line by line into its outermost values; of an outermost list, into its elements. It only
 * counts brackets, so that a value can be handed on before the text is complete; whether a value is JSON is for others
 * to find out. Throws `capture/too-long`.
 */
export class JsonValues {
  readonly #file: string;
  #inList = false;
  #depth = 0;
  #number = 0;
  #column = 1;
  #length = 0;
  #lines: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether a value has begun that has not ended. */
  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** Whether the next line stands for itself: no value has begun, and no list. */
  get isOutside(): boolean {
    return this.#depth === 0 && !this.#inList;
  }

  /** The values that end on this line. Blank lines may be left out. */
  *push({ number, text }: Line): Generator<Line> {
    let start = 0;
    let inText = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inText) {
        if (code === BACKSLASH) at++;
        else if (code === QUOTE) inText = false;
      } else if (this.#depth > 0) {
        if (code === QUOTE) inText = true;
        else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#depth++;
        else if ((code === CLOSE_OBJECT || code === CLOSE_LIST) && --this.#depth === 0) {
          this.#append(number, text.slice(start, at + 1));
          yield this.take();
        }
      } else if (code === OPEN_OBJECT || (code === OPEN_LIST && this.#inList)) {
        [this.#depth, this.#number, this.#column, start] = [1, number, at + 1, at];
      } else if (code === OPEN_LIST) this.#inList = true;
      else if (code === CLOSE_LIST && this.#inList) this.#inList = false;
      else if (code > 0x20 && code !== COMMA) {
        // Neither a list nor an object, so no callback. The rest of the line goes with it.
        yield { number, text: text.slice(at).trim() };
        return;
      }
    }
    if (this.#depth === 0) return;
    this.#append(number, text.slice(start));
    this.#length += text.length + 1 - start;
    if (this.#length > LONGEST) throw tooLong(this.#file, `the value that begins on line ${this.#number}`);
    // JSON text has no raw line break in it, so this value is broken, and the next line may be a good one.
    if (inText) yield this.take();
  }

  /** Blank lines are not handed in, but the lines of a value are counted. */
  #append(number: number, text: string): void {
    while (this.#number + this.#lines.length < number) this.#lines.push('');
    this.#lines.push(text);
  }

  /** What there is of the value that has begun; the next line begins another. */
  take(): Line {
    const text = this.#lines.join('\n');
    [this.#lines, this.#length, this.#depth] = [[], 0, 0];
    return { number: this.#number, column: this.#column, text };
  }
}
