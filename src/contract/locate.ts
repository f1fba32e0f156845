import { segmentsOf } from '../core/contract.ts';

/** Where something begins. Both from 1; a column counts UTF-16 units. */
export interface Place {
  line: number;
  /** Not told where a value is part of a text within its line, or was encoded. */
  column?: number;
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/**
 * Where the value at a JSON pointer begins in a text; of a value that is not there, where the nearest value around it does.
 * For text that is no JSON its beginning.
 *
 * @param start where the text itself begins. Default: line 1, column 1
 */
export function placeIn(text: string, pointer: string, start: Place = { line: 1, column: 1 }): Required<Place> {
  const at = indexIn(text, segmentsOf(pointer));
  let { line, column: first = 1 } = start;
  let begin = 0;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', begin)) {
    line++;
    [begin, first] = [feed + 1, 1];
  }
  return { line, column: at - begin + first };
}

/** Follows the path through JSON text without building its values. */
function indexIn(text: string, path: readonly string[]): number {
  let at = skipSpace(text, 0);
  for (const segment of path) {
    const child = childIn(text, at, segment);
    if (child === undefined) return at;
    at = child;
  }
  return at;
}

/** Where the member of an object or the element of a list begins; `undefined` if there is none. */
function childIn(text: string, container: number, wanted: string): number | undefined {
  const isObject = text.charCodeAt(container) === OPEN_OBJECT;
  if (!isObject && text.charCodeAt(container) !== OPEN_LIST) return undefined;
  let found: number | undefined;
  let at = skipSpace(text, container + 1);
  for (let index = 0; at < text.length && !closes(text.charCodeAt(at)); index++) {
    let name = String(index);
    if (isObject) {
      const end = endOfText(text, at);
      name = unquoted(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    // Of a key that stands twice, JSON.parse keeps the last.
    if (name === wanted) found = at;
    at = skipSpace(text, endOfValue(text, at));
    if (text.charCodeAt(at) !== COMMA) break;
    at = skipSpace(text, at + 1);
  }
  return found;
}

/** Where the value that begins at `start` ends: the index after it. What is no JSON ends somewhere further on. */
export function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at);
    else {
      if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
      else if (closes(code)) depth--;
      at++;
    }
  } while (at < text.length && (depth > 0 || !endsLiteral(text.charCodeAt(at))));
  return at;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

const closes = (code: number) => code === CLOSE_OBJECT || code === CLOSE_LIST;
const endsLiteral = (code: number) => code <= 0x20 || code === COMMA || closes(code);

function unquoted(text: string): string {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
