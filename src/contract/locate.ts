import { segmentsOf } from '../core/contract.ts';

/**
 * The line, 1 for the first, on which the value at a JSON pointer begins; of a value that is not there, the line of the
 * nearest value around it. For text that is no JSON the first line.
 */
export function lineIn(text: string, pointer: string): number {
  const at = indexIn(text, segmentsOf(pointer));
  let line = 1;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', feed + 1)) line++;
  return line;
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
  const isObject = text[container] === '{';
  if (!isObject && text[container] !== '[') return undefined;
  let found: number | undefined;
  let at = skipSpace(text, container + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    let name = String(index);
    if (isObject) {
      const end = endOfText(text, at);
      name = unquoted(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    // Of a key that stands twice, JSON.parse keeps the last.
    if (name === wanted) found = at;
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return found;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = text[at];
    if (character === '"') at = endOfText(text, at);
    else {
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') depth--;
      at++;
    }
  } while (at < text.length && (depth > 0 || !/[\s,}\]]/.test(text[at] as string)));
  return at;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
