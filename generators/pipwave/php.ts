import { utf8 } from '../../src/core/message.ts';

const OUTSIDE_ASCII = /[\u0080-\uffff]/g;
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON as PHP's `json_encode` writes it unless told otherwise: `\/`, and `\uXXXX` for all outside ASCII [inferred: the
 * sample of the seed shows `\/`]. Numbers from 0.0001 up are written as JavaScript does: shortest, whole ones without a
 * fraction. An empty map is the caller's choice, since a list says so itself.
 */
export function phpJson(payload: unknown): Uint8Array {
  // A slash can only stand inside a text.
  return utf8(JSON.stringify(payload).replaceAll('/', '\\/').replace(OUTSIDE_ASCII, escaped));
}

/**
 * What PHP makes of a JSON value when it joins it to a text [inferred, checked on PHP 8.2].
 *
 * @param literal the value as it stands in the body, so that a number keeps its digits; undefined where the key is missing
 */
export function phpText(literal: string | undefined): string {
  if (literal === undefined || literal === 'null' || literal === 'false') return '';
  if (literal === 'true') return '1';
  if (literal.startsWith('"')) return JSON.parse(literal);
  return literal.startsWith('{') || literal.startsWith('[') ? 'Array' : literal;
}

/**
 * The number of a JSON literal as PHP joins it to a text: 14 significant digits, fewer than its JSON has [inferred, checked
 * on PHP 8.2].
 */
export function phpNumber(literal: string): string {
  return String(Number(Number(literal).toPrecision(14)));
}
