// What a story is told of its person, rather than asked to draw: names and the date of birth.
import { VerihookError } from '../../src/core/errors.ts';
import { formats } from '../../src/core/formats.ts';
import { isoDate } from '../../src/core/time.ts';
import { plusYears } from './dates.ts';
import type { Custom } from './latin.ts';
import { type Name, nameOf } from './words.ts';

/** As long as any field of a provider that we know takes. Unit: UTF-16 code units, in each script. */
const LONGEST_NAME = 100;
/** As old as an asked age can be. Unit: years. */
const OLDEST = 120;

/** Both sides of `native=Latin`, or the one side of a name that the rules spell. */
const sidesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('=')
    .map((side) => side.trim());

const isShort = (text: string): boolean => text.length >= 1 && text.length <= LONGEST_NAME;

/** A text that can be a name: with a letter, without line ends and other controls, well-formed. */
export function isNameText(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [native = '', latin, ...more] = sidesOf(value);
  return (
    isShort(native) &&
    /\p{L}/u.test(native) &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(native) &&
    (latin === undefined || (isShort(latin) && /^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(latin))) &&
    more.length === 0
  );
}

/**
 * A name as a story is told it, trimmed and in NFC. Throws `people/no-latin-form` where no rule spells it, and
 * `people/not-a-trait-value` where it is longer in Latin letters than providers take.
 *
 * @param trait whose value it is, for the message
 */
export function toldName(text: string, custom: Custom | undefined, trait: string): Name {
  const name = nameOf(sidesOf(text).join('='), custom);
  if (!/[A-Za-z]/.test(name.latin)) {
    throw new VerihookError(
      'people/no-latin-form',
      `No letter of "${text}" is left in Latin letters. Give the word as "native=Latin".`,
    );
  }
  if (isShort(name.latin)) return name;
  throw new VerihookError(
    'people/not-a-trait-value',
    `The trait ${trait} cannot be "${text}": in Latin letters it has ${name.latin.length} characters, more than ${LONGEST_NAME}. Give a shorter Latin form as "native=Latin".`,
  );
}

/** A real date, `YYYY-MM-DD`. */
export const isDateText = (value: unknown): boolean => typeof value === 'string' && formats.date(value);

/** The date of birth that a story is told. Throws `people/not-a-trait-value` unless somebody born then can live at `at`. */
export function toldBirthDate(date: string, at: number): string {
  const today = isoDate(at);
  const first = plusYears(today, -OLDEST);
  if (date >= first && date <= today) return date;
  throw new VerihookError(
    'people/not-a-trait-value',
    `The trait person.bornOn cannot be "${date}": at the verification on ${today} a person was born between ${first} and that day.`,
  );
}
