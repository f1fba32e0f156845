import { isPlainObject, setOwn } from '../../core/override.ts';
import {
  holds,
  isDeclared,
  isExpected,
  isHarmless,
  kindAt,
  membersAt,
  type Place,
  type Places,
  wordsAt,
} from './places.ts';
import type { Disguise, Kind } from './values.ts';

/** What stands deeper than this is left out: no document goes so far, and a program that walks must end. */
const DEEPEST = 100;

/** So often the plainest way is tried, where a replacement fits the document less or more than the original. */
const ATTEMPTS = 16;

const isAlike = (place: Place, value: string, made: string): boolean =>
  place.every((part) => holds(part, value) === holds(part, made));

/** A key that a program gave, be it a place in a list; what somebody wrote instead may tell of a person. */
const KEY = /^(?:[A-Za-z_$][\w$.:-]{0,63}|\d{1,2})$/;

const NO_WORDS: ReadonlySet<string> = new Set();

export interface PayloadOptions {
  places: Places;
  disguise: Disguise;
  keep: ReadonlySet<Kind>;
  /** Called for each value that is replaced; without a kind for one that the document does not know. */
  count(kind: Kind | undefined): void;
}

/** A copy of a payload in which everything that tells of a person is replaced, and all that the document does not know. */
export function withoutPeople(payload: unknown, at: Place, { places, disguise, keep, count }: PayloadOptions): unknown {
  const walk = (value: unknown, place: Place, depth: number, around?: Kind): unknown => {
    const kind = kindAt(place) ?? around;
    if (Array.isArray(value)) {
      if (depth === DEEPEST) return [];
      return value.map((element) => walk(element, places.element(place), depth + 1, kind));
    }
    if (isPlainObject(value)) return depth === DEEPEST ? {} : walkObject(value, place, depth, kind);
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    const stays =
      kind === undefined ? isExpected(place, value) && (places.isMarked || isHarmless(place, value)) : keep.has(kind);
    if (stays) return value;
    const made = otherFor(value, place, kind);
    if (made !== value) count(kind);
    return made;
  };

  const walkObject = (value: Record<string, unknown>, place: Place, depth: number, kind: Kind | undefined): unknown => {
    const made: Record<string, unknown> = {};
    const isDate = kind === 'date' && ['year', 'month', 'day'].some((part) => typeof value[part] === 'string');
    const whole = isDate && !keep.has('date') ? disguise.parts(value) : undefined;
    for (const [key, each] of Object.entries(value)) {
      const isPart = whole !== undefined && /^(?:year|month|day)$/.test(key) && typeof each === 'string';
      if (isPart) count('date');
      const other = isPart ? (whole as Record<string, unknown>)[key] : undefined;
      const name = isDeclared(place, key) || KEY.test(key) ? key : otherKey(key, value, made);
      setOwn(made, name, other ?? walk(each, places.member(place, key), depth + 1, kind === 'date' ? kind : undefined));
    }
    return made;
  };

  /** Another key, which none of these objects has, so that no member takes another's place. */
  const otherKey = (key: string, ...objects: object[]): string => {
    let made = disguise.text(key, undefined);
    for (let attempt = 0; made !== key && objects.some((each) => Object.hasOwn(each, made)); attempt++)
      made = attempt < ATTEMPTS ? disguise.plain(key, NO_WORDS, attempt) : `${made}x`;
    return made;
  };

  const otherFor = (value: string | number, place: Place, kind: Kind | undefined): string | number => {
    if (typeof value === 'number') return disguise.number(value, kind);
    const members = membersAt(place).filter((member) => typeof member === 'string');
    if (kind === 'trait' && members.includes(value)) return disguise.member(value, members as string[]);
    const words = wordsAt(place);
    let made = disguise.text(value, kind, words);
    // What had a format or a pattern of the document has it again, and what had not gets none by chance.
    for (let attempt = 0; attempt < ATTEMPTS && !isAlike(place, value, made); attempt++)
      made = disguise.plain(value, words, attempt);
    return made;
  };

  return walk(payload, at, 0);
}

/** The texts at the places of the kinds that are kept: they stay in links too. */
export function keptTexts(payload: unknown, at: Place, places: Places, keep: ReadonlySet<Kind>): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, place: Place, depth: number): void => {
    if (depth > DEEPEST) return;
    const kind = kindAt(place);
    if (typeof value === 'string' && kind !== undefined && keep.has(kind)) found.add(value);
    else if (Array.isArray(value)) for (const each of value) walk(each, places.element(place), depth + 1);
    else if (isPlainObject(value))
      for (const [key, each] of Object.entries(value)) walk(each, places.member(place, key), depth + 1);
  };
  if (keep.size > 0) walk(payload, at, 0);
  return found;
}
