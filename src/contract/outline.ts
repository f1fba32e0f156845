import { pointerOf, segmentsOf } from '../core/contract.ts';
import { codePointLength } from '../core/formats.ts';

/** Words of a set: what may be shown of a text, where the document lists the texts that may stand there. */
const WORD = /^[A-Z0-9_]{1,40}$/;
/** Where the document lists words that are not in capitals. */
const ANY_WORD = /^[A-Za-z][\w-]{0,39}$/;
/** Names of keys, headers and events, as providers choose them. */
const NAME = /^[A-Za-z_$][\w$.-]{0,63}$/;

/** @param listed the texts that the document lists. Default: only capitals make a word */
export function isWord(value: unknown, listed: readonly unknown[] = []): value is string {
  if (typeof value !== 'string') return false;
  return (
    WORD.test(value) ||
    (ANY_WORD.test(value) && listed.some((each) => ANY_WORD.test(String(each)) && !WORD.test(String(each))))
  );
}

/** What kind of value it is, and how large: nothing of a person. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return `text of ${counted(codePointLength(value), 'character')}`;
  if (Array.isArray(value)) return `list of ${counted(value.length, 'item')}`;
  if (typeof value === 'object' && value !== null) return `object of ${counted(Object.keys(value).length, 'key')}`;
  return typeof value === 'number' ? typeOf(value) : String(value);
}

/** A word of a set as it is, the shape of anything else. */
export const wordOrShape = (value: unknown, listed: readonly unknown[]): string =>
  isWord(value, listed) ? value : shapeOf(value);

/** Whether a text is a name that a provider may have chosen: one that is somebody's is none. */
export const isName = (text: string): boolean => NAME.test(text);

/** A name as it is where it is one; of anything else, which may be somebody's, only the shape. */
export const nameOrShape = (name: string): string => (isName(name) ? name : `(${shapeOf(name)})`);

/** The JSON type of a value; a number without a fraction is an integer. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Of the value of a header: how it is built, for example `64 hex digits`. Two values of one kind have the same form. */
export function formOf(value: string): string {
  if (isWord(value) && !/^\d+$/.test(value) && !/^[\dA-F]{16,}$/.test(value)) return value;
  return value.replaceAll(
    /([\da-f]{16,}|[\dA-F]{16,})|([A-Za-z\d+/_-]{16,}={0,2})|(\d+)/g,
    (text, hex?: string, base64?: string) =>
      hex !== undefined ? `<${text.length} hex digits>` : base64 !== undefined ? `<${text.length} base64>` : '<digits>',
  );
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A JSON pointer, with the shapes of what is no name in it. */
export function shownPointer(pointer: string): string {
  return pointerOf(segmentsOf(pointer).map((segment) => (/^\d{1,5}$/.test(segment) ? segment : nameOrShape(segment))));
}
