import { isPlainObject } from '../core/override.ts';
import { endOfValue } from './locate.ts';

/** Keys by which a JSON object says that it is a line of a log, and how grave: those of the usual loggers. */
const LEVELS = ['level', 'severity', 'lvl', 'levelname', 'log.level'];

/** Whether a JSON object is a record of a log. What a provider sends has no such key. */
export const isLogRecord = (value: unknown): boolean =>
  isPlainObject(value) && LEVELS.some((key) => Object.hasOwn(value, key));

/** A time, however it is written, or `key=value` with a blank after it: how the lines of a text log begin. */
const BEGINS_AS_LOG =
  /^\W{0,2}(?:\d{4}-\d\d-\d\d|\d\d[/:]\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:|\d{10,13}\b|[\w.]+=(?:"[^"]*"|\S*) )/;

/** Whether a text is a line of a log, and no JSON. */
export const isLogText = (text: string): boolean => BEGINS_AS_LOG.test(text) || /\b(?:level|msg|message)=/.test(text);

/** JSON that was found in a text. */
export interface Embedded {
  value: unknown;
  /** The JSON text, and where in the text around it that begins: an index. Of an escaped text, of the text in quotes. */
  text: string;
  index: number;
  isEscaped: boolean;
}

/**
 * The JSON objects and lists in a line of a log, from the left to the right: `… body={"a":1} …`, or in quotes and escaped,
 * `msg="{\"a\":1}"`. What is in braces and is no JSON is passed over.
 */
export function jsonWithin(line: string): Embedded[] {
  const found: Embedded[] = [];
  for (let at = nextOpening(line, 0); at >= 0; ) {
    const isEscaped = line[at] === '"';
    const end = endOfValue(line, at);
    const text = line.slice(at, end);
    const value = isEscaped ? jsonText(parsed(text)) : parsed(text);
    const isFound = typeof value === 'object' && value !== null;
    if (isFound) found.push({ value, text, index: at, isEscaped });
    at = nextOpening(line, isFound ? end : at + 1);
  }
  return found;
}

/** The object or list that a text is, if it is JSON. */
export function jsonText(text: unknown): object | undefined {
  if (typeof text !== 'string' || !/^\s*[{[]/.test(text)) return undefined;
  const value = parsed(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}

/** Where a brace, or a text in quotes that begins with one, begins. */
function nextOpening(line: string, from: number): number {
  const brace = line.indexOf('{', from);
  if (brace < 1 || line[brace - 1] !== '"' || brace - 1 < from) return brace;
  return brace - 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
