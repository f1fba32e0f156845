import { luhnDigit } from '../../core/check-digits.ts';
import { disguisedDate, otherDate } from './dates.ts';
import { disguisedEmail, disguisedIp, disguisedLink, isLink } from './links.ts';
import { type Draws, disguised, disguisedWords, isHexId } from './words.ts';
import { disguisedZone } from './zones.ts';

/** What a value can tell of a person: `x-pii` in the documents, described in openapi/README.md. */
export const KINDS = [
  'name',
  'number',
  'date',
  'address',
  'phone',
  'email',
  'mrz',
  'ip',
  'url',
  'text',
  'reference',
  'id',
  'trait',
  'secret',
] as const;
export type Kind = (typeof KINDS)[number];

/** Replaces values by others of the same kind. */
export interface Disguise {
  /**
   * A text at a place of this kind; undefined for a place that nobody knows.
   *
   * @param words parts of links that stay, since the document asks for them
   */
  text(text: string, kind: Kind | undefined, words?: ReadonlySet<string>): string;
  /** The plainest way: other letters and digits but for some words, others for another attempt. */
  plain(text: string, words: ReadonlySet<string>, attempt: number): string;
  number(value: number, kind: Kind | undefined): number;
  /** An object that is a date in parts: `year`, `month` and `day`, as texts. */
  parts(date: { year?: string; month?: string; day?: string }): object;
  /** One of a set. */
  member<T>(value: T, members: readonly T[]): T;
}

const OPENING = '("\'<[{';
const CLOSING = ')"\'>]},.;:!?';

/** Nothing was told: not worth a disguise, and rules hang on it. */
const NOTHING = /^(?:N\/A)?$/;

/** @param kept texts that are kept elsewhere, and so as parts of links */
export function disguiseOf(draws: Draws, kept: ReadonlySet<string>): Disguise {
  const part = (text: string): string =>
    disguisedEmail(text, draws, plain) ?? disguisedIp(text, draws) ?? disguisedDate(text, false, draws) ?? plain(text);
  const plain = (text: string): string =>
    /\p{N}/u.test(text) ? withCheckDigits(text, disguised(text, draws)) : disguisedWords(text, draws);
  const link = (text: string, words?: ReadonlySet<string>): string =>
    disguisedLink(text, draws, { part, stays: (each) => kept.has(each) || words?.has(each) === true });

  /** A stretch of text without spaces, punctuation around it left alone; what stands before an `@` may be a mailbox. */
  const stretch = (text: string): string => {
    let [from, to] = [0, text.length];
    while (from < to && OPENING.includes(text[from] as string) && text[from + 1] !== '@') from++;
    while (to > from && CLOSING.includes(text[to - 1] as string)) to--;
    const inner = text.slice(from, to);
    return text.slice(0, from) + (isLink(inner) ? link(inner) : part(inner)) + text.slice(to);
  };
  const free = (text: string): string =>
    text
      .split(/(\s+)/u)
      .map((each, index) => (index % 2 ? each : stretch(each)))
      .join('');

  const text: Disguise['text'] = (value, kind, words) => {
    if (NOTHING.test(value)) return value;
    if (kind === 'date') return disguisedDate(value, true, draws) ?? free(value);
    if (kind === 'mrz') return disguisedZone(value, draws) ?? disguised(value, draws);
    if (kind === 'url') return link(value, words);
    if (kind === 'ip') return disguisedIp(value, draws) ?? free(value);
    if (kind === 'email') return disguisedEmail(value, draws, plain) ?? free(value);
    if ((kind === 'number' || kind === 'phone') && /\s/.test(value))
      return withCheckDigits(value, disguised(value, draws));
    return free(value);
  };

  return {
    text,
    plain: (value, words, attempt) => {
      const pieces = words.size === 0 ? [value] : value.split(new RegExp(`(${[...words].join('|')})`));
      const drawn: Draws = (seed, inner) => draws(`${attempt} ${seed}`, inner);
      return pieces.map((piece, index) => (index % 2 === 1 ? piece : disguised(piece, drawn))).join('');
    },
    number: (value, kind) => {
      if (kind === 'date' && Number.isInteger(value) && value >= 1000 && value < 10_000)
        return Number(otherDate({ year: String(value) }, draws).year);
      return otherNumber(value, draws);
    },
    parts: (date) => ({ ...date, ...otherDate(date, draws) }),
    member: (value, members) => members[draws(`member ${String(value)}`)(members.length)] ?? value,
  };
}

/** A number with as many digits; whole if it was, negative if it was. */
function otherNumber(value: number, draws: Draws): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e');
  const other = disguised(mantissa, draws);
  const made = Number(exponent === undefined ? other : `${other}e${exponent}`) * Math.sign(value);
  if (Number.isSafeInteger(value) && !Number.isSafeInteger(made))
    return value < 0 ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
  return Number.isFinite(made) ? made : Math.sign(value);
}

/** The numbers of cards and bank accounts whose check digits were right have right ones again. */
function withCheckDigits(before: string, made: string): string {
  const [plain, other] = [before, made].map((text) => text.replaceAll(/[ -]/g, '')) as [string, string];
  if (/^\d{13,19}$/.test(plain) && luhnDigit(plain.slice(0, -1)) === Number(plain.at(-1)))
    return made.replace(/\d(?=\D*$)/, String(luhnDigit(other.slice(0, -1))));
  const isIban = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain) && !isHexId(plain.toLowerCase()) && ibanRest(plain) === 1;
  if (!isIban) return made;
  const country = plain.slice(0, 2);
  const digits = String(98 - ibanRest(`${country}00${other.slice(4)}`)).padStart(2, '0');
  return country + digits + made.slice(4);
}

/** ISO 7064, MOD 97-10, as ISO 13616 applies it. */
function ibanRest(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest;
}
