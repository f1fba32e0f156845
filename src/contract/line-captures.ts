import { pointerOf } from '../core/contract.ts';
import { VerihookError } from '../core/errors.ts';
import { utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import { brokenOff } from './broken-off.ts';
import type { Line, RawLine } from './byte-reader.ts';
import { isCaptureLine, joinedHeaders, ofCaptureLine } from './capture-line.ts';
import type { Capture, Captured, Unreadable } from './captures.ts';
import { preview } from './describe.ts';
import { type Form, FormLines } from './form-lines.ts';
import { JsonValues } from './json-values.ts';
import { type Place, placeIn } from './locate.ts';
import { isLogText, jsonWithin } from './log-line.ts';
import { shapeOf } from './outline.ts';

/** Finds callbacks among lines: JSON on one line or over several, forms, and lines of a log with JSON in them. */
export class LineCaptures {
  readonly #file: string;
  #linesOnly: boolean;
  readonly #passedOver: () => void;
  #isFirst = true;
  readonly #values: JsonValues;
  readonly #forms: FormLines;

  /**
   * @param linesOnly no value goes over several lines
   * @param passedOver called for each line of a log that holds no JSON
   */
  constructor(file: string, linesOnly: boolean, passedOver: () => void) {
    [this.#file, this.#linesOnly, this.#passedOver] = [file, linesOnly, passedOver];
    [this.#values, this.#forms] = [new JsonValues(file), new FormLines(file)];
  }

  /** What ends on a line. */
  push(line: RawLine): Captured[] {
    // A name in .ndjson is not always true: what begins with a part of a value has its values over several lines.
    if (this.#isFirst && BEGINS_AS_JSON.test(line.text) && !('value' in parse(line.text))) this.#linesOnly = false;
    this.#isFirst = false;
    try {
      if (line.broken !== undefined) throw line.broken;
      return this.#alone(line) ?? Array.from(this.#read(line));
    } catch (error) {
      if (!(error instanceof VerihookError)) throw error;
      // What is too long or unreadable ends what was open, and the next line begins anew.
      Array.from(this.end());
      return [brokenOff(this.#file, line.number, error)];
    }
  }

  /** The one payload of a line of NDJSON, as most lines are; `undefined` for any other. */
  #alone(line: RawLine): Captured[] | undefined {
    if (!line.text.startsWith('{') || this.#forms.isOpen || !(this.#linesOnly || this.#values.isOutside))
      return undefined;
    const whole = parse(line.text);
    if (!('value' in whole)) return undefined;
    const start = { line: line.number, column: 1 };
    return [captureOf(this.#file, line.number, whole.value, (pointer) => placeIn(line.text, pointer, start))];
  }

  *#read(line: RawLine): Generator<Captured> {
    const values = this.#values;
    const file = this.#file;
    const { ended, taken } = this.#forms.push(line, values.isOutside);
    if (ended !== undefined) yield formOf(file, ended);
    if (taken) return;
    // An object that is complete on a line and begins it ends what was left open: a line of NDJSON that broke off.
    const mayBeWhole = this.#linesOnly || values.isOutside || (values.isOpen && line.text.startsWith('{'));
    const whole = mayBeWhole ? parse(line.text) : undefined;
    if (whole !== undefined && 'value' in whole) {
      if (values.isOpen) yield brokenText(file, values.take());
      yield* capturesOf(file, line, whole.value);
    } else if ((this.#linesOnly || values.isOutside) && !BEGINS_AS_JSON.test(line.text) && isLogText(line.text)) {
      yield* this.#logged(line);
    } else if (this.#linesOnly) {
      yield brokenText(file, line);
    } else {
      for (const value of values.push(line)) yield* valueIn(file, value);
    }
  }

  /** What is left at the end. */
  *end(): Generator<Captured> {
    if (this.#values.isOpen) yield brokenText(this.#file, this.#values.take());
    const last = this.#forms.end();
    if (last !== undefined) yield formOf(this.#file, last);
  }

  /** The JSON in a line of a log; of several, a list. */
  *#logged({ number, text }: RawLine): Generator<Captured> {
    const all = jsonWithin(text);
    const [first, ...others] = all;
    if (first === undefined) {
      // A brace that leads to nothing is JSON that broke off.
      if (/\{\s*\\?"/.test(text)) yield brokenText(this.#file, { number, text: text.slice(text.indexOf('{')) });
      else this.#passedOver();
      return;
    }
    const placeOf = (index: number, pointer: string): Place => {
      const { text, index: at, isEscaped } = all[index] ?? first;
      return isEscaped ? { line: number, column: at + 1 } : placeIn(text, pointer, { line: number, column: at + 1 });
    };
    if (others.length === 0) {
      yield captureOf(this.#file, number, first.value, (pointer) => placeOf(0, pointer));
      return;
    }
    yield {
      file: this.#file,
      line: number,
      headers: {},
      content: { payload: all.map(({ value }) => value) },
      placeOf: (pointer) => {
        const [, index = '0', inside = ''] = /^\/(\d+)(.*)$/s.exec(pointer) ?? [];
        return placeOf(Number(index), inside);
      },
    };
  }
}

/** A bracket may also stand around the time of a log. */
const BEGINS_AS_JSON = /^\s*(?:\{|\[(?!\d{4}-))/;

const formOf = (file: string, { number, body }: Form): Capture => ({
  file,
  line: number,
  headers: {},
  content: { body },
  placeOf: () => ({ line: number }),
});

/** The payload, or list of payloads, of a line. */
function* capturesOf(file: string, { number, text }: Line, value: unknown): Generator<Captured> {
  const start = { line: number, column: 1 };
  if (!Array.isArray(value)) yield captureOf(file, number, value, (pointer) => placeIn(text, pointer, start));
  else
    for (const [index, payload] of value.entries())
      yield captureOf(file, number, payload, (pointer) => placeIn(text, pointerOf([index]) + pointer, start));
}

/** The payload in a text that may go over several lines. */
function* valueIn(file: string, value: Line): Generator<Captured> {
  const { number, text, column = 1 } = value;
  const parsed = parse(text);
  const start = { line: number, column };
  if ('value' in parsed) yield captureOf(file, number, parsed.value, (pointer) => placeIn(text, pointer, start));
  else yield brokenText(file, { number: number + parsed.line - 1, text });
}

function captureOf(file: string, line: number, value: unknown, placeOf: (pointer: string) => Place): Captured {
  if (!isPlainObject(value)) return notJson(file, line, value);
  if (isCaptureLine(value)) return ofCaptureLine(file, line, value, placeOf);
  const { headers, body } = value;
  if (body === undefined || !isPlainObject(headers) || Object.keys(value).length > 2)
    return { file, line, headers: {}, content: { payload: value }, placeOf };
  return {
    file,
    line,
    headers: joinedHeaders(headers),
    content: typeof body === 'string' ? { body: utf8(body) } : { payload: body },
    placeOf: (pointer) => placeOf(typeof body === 'string' ? '/body' : `/body${pointer}`),
  };
}

function brokenText(file: string, { number, text }: Line): Unreadable {
  const broken = notJson(file, number, text);
  const parsed = parse(text);
  if (!BEGINS_AS_JSON.test(text) || 'value' in parsed || !isCut(parsed.reason, text)) return broken;
  return {
    ...broken,
    expected: 'a whole payload as a JSON object; capture it again, or take the line out',
    shape: `JSON that breaks off after ${text.length} characters`,
  };
}

/** Whether nothing is wrong with the text but that it ends. */
function isCut(reason: string, text: string): boolean {
  const at = /at position (\d+)/.exec(reason)?.[1];
  return /end of JSON|Unterminated/.test(reason) || at === undefined || Number(at) >= text.length;
}

/** `instead` is what stood there: text that is no JSON, or JSON that is no object. */
function notJson(file: string, line: number, instead: unknown): Unreadable {
  const expected = 'a payload as a JSON object, or a form';
  return { file, line, rule: 'capture/not-json', expected, received: preview(instead), shape: shapeOf(instead) };
}

/** `line` counts from 1 in `text`, as far as the engine tells where it stopped. */
function parse(text: string): { value: unknown } | { reason: string; line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = String(error);
    return { reason, line: Number(/\(line (\d+) /.exec(reason)?.[1] ?? 1) };
  }
}
