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
  while (text.charCodeAt(at) === QUOTE) {
    const from = at;
    const keyTo = pastText(text, from);
    const valueFrom = pastSpace(text, text.indexOf(':', keyTo) + 1);
    const valueTo = pastValue(text, valueFrom);
    const key = text.slice(from, keyTo);
    places.set(key.includes('\\') ? JSON.parse(key) : key.slice(1, -1), { from, valueFrom, valueTo });
    at = pastSpace(text, valueTo);
    if (text.charCodeAt(at) === COMMA) at = pastSpace(text, at + 1);
  }
  return places;
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [
  0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d,
];

function pastText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text.charCodeAt(first - 1) === BACKSLASH) first--;
    // A quote after an even number of backslashes is none that is escaped.
    if ((at - first) % 2 === 0) return at + 1;
  }
}

function pastValue(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === QUOTE) return pastText(text, from);
  let at = from;
  if (first !== OPEN_MAP && first !== OPEN_LIST) {
    for (let unit = first; unit !== COMMA && unit !== CLOSE_MAP && unit > 0x20; unit = text.charCodeAt(at)) at++;
    return at;
  }
  let depth = 0;
  do {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = pastText(text, at);
      continue;
    }
    if (unit === OPEN_MAP || unit === OPEN_LIST) depth++;
    else if (unit === CLOSE_MAP || unit === CLOSE_LIST) depth--;
    at++;
  } while (depth > 0);
  return at;
}

/** Blanks of JSON are the only units up to U+0020 outside a text. */
function pastSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** A body with one member changed on its way, all else to the letter as it was. What is no object stays as it is. */
export function withMember(body: Uint8Array, key: string, literal: string | undefined): Uint8Array {
  const members = membersOf(body);
  if (members === undefined) return body;
  return utf8(literal === undefined ? members.without(key) : members.with(key, literal));
}
