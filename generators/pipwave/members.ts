import { textOf, utf8 } from '../../src/core/message.ts';
import { isPlainObject } from '../../src/core/override.ts';

/** The members of a JSON object, with each value as it is written: `100.0` is not `100`. */
export interface Members {
  /** Of a key that stands there twice, the last value, as parsers of PHP and JavaScript do. */
  literals: ReadonlyMap<string, string>;
  /** The text with a member set to another literal, or added at the end. */
  with(key: string, literal: string): string;
  /** The text without a member. */
  without(key: string): string;
}

interface Place {
  /** Where the key begins. */
  from: number;
  valueFrom: number;
  valueTo: number;
}

/** The members of the JSON object that a body is; undefined if it is anything else. */
export function membersOf(body: Uint8Array): Members | undefined {
  const text = textOf(body);
  try {
    if (!isPlainObject(JSON.parse(text))) return undefined;
  } catch {
    return undefined;
  }
  const places = placesOf(text);
  const literals = new Map<string, string>();
  for (const [key, { valueFrom, valueTo }] of places) literals.set(key, text.slice(valueFrom, valueTo));
  return {
    literals,
    with(key, literal) {
      const place = places.get(key);
      if (place !== undefined) return text.slice(0, place.valueFrom) + literal + text.slice(place.valueTo);
      const end = text.lastIndexOf('}');
      return `${text.slice(0, end)}${places.size === 0 ? '' : ','}${JSON.stringify(key)}:${literal}${text.slice(end)}`;
    },
    without(key) {
      const place = places.get(key);
      if (place === undefined) return text;
      const after = pastSpace(text, place.valueTo);
      if (text[after] === ',') return text.slice(0, place.from) + text.slice(after + 1);
      return text.slice(0, place.from).replace(/,\s*$/, '') + text.slice(place.valueTo);
    },
  };
}

/** @param text the JSON of an object; whether it is, nobody asks here */
function placesOf(text: string): Map<string, Place> {
  const places = new Map<string, Place>();
  let at = pastSpace(text, text.indexOf('{') + 1);
  while (text[at] === '"') {
    const from = at;
    const keyTo = pastText(text, from);
    const valueFrom = pastSpace(text, text.indexOf(':', keyTo) + 1);
    const valueTo = pastValue(text, valueFrom);
    places.set(JSON.parse(text.slice(from, keyTo)), { from, valueFrom, valueTo });
    at = pastSpace(text, valueTo);
    if (text[at] === ',') at = pastSpace(text, at + 1);
  }
  return places;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function pastText(text: string, from: number): number {
  let at = from + 1;
  for (let unit = text.charCodeAt(at); unit !== QUOTE; unit = text.charCodeAt(at)) at += unit === BACKSLASH ? 2 : 1;
  return at + 1;
}

function pastValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return pastText(text, from);
  let at = from;
  if (first !== '{' && first !== '[') {
    while (!/[,}\s]/.test(text[at] as string)) at++;
    return at;
  }
  let depth = 0;
  do {
    const unit = text[at];
    if (unit === '"') {
      at = pastText(text, at);
      continue;
    }
    if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
    at++;
  } while (depth > 0);
  return at;
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return at;
}

/** A body with one member changed on its way, all else to the letter as it was. What is no object stays as it is. */
export function withMember(body: Uint8Array, key: string, literal: string | undefined): Uint8Array {
  const members = membersOf(body);
  if (members === undefined) return body;
  return utf8(literal === undefined ? members.without(key) : members.with(key, literal));
}
