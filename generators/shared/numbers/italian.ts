import type { NumberMaker } from './checks.ts';
import { pad, partsOf } from './checks.ts';

const MONTHS = 'ABCDEHLMPRST';
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What a sign at an odd place counts, in the order of `SIGNS`. At an even place a digit counts itself, a letter from 0 on. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22,
  25, 24, 23,
];

/** Italian codice fiscale: three letters of each name, birth date with the sex, cadastral code of the place, control letter. */
export const codiceFiscale: NumberMaker = ({ family, given, bornOn, sex, birthPlace }) => {
  const { year, month, day } = partsOf(bornOn);
  const date = `${pad(year % 100, 2)}${MONTHS[month - 1]}${pad(day + (sex === 'female' ? 40 : 0), 2)}`;
  const text = `${familyLetters(family.latin)}${givenLetters(given?.latin ?? '')}${date}${birthPlace.code}`;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = SIGNS.indexOf(text[i] ?? '');
    sum += i % 2 === 0 ? (ODD[value] ?? 0) : value > 9 ? value - 10 : value;
  }
  return text + String.fromCharCode(65 + (sum % 26));
};

function familyLetters(name: string): string {
  const letters = name.toUpperCase().replaceAll(/[^A-Z]/g, '');
  return `${letters.replaceAll(/[AEIOU]/g, '')}${letters.replaceAll(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
}

/** With four consonants or more, the second is left out. */
function givenLetters(name: string): string {
  const consonants = name.toUpperCase().replaceAll(/[^A-Z]|[AEIOU]/g, '');
  return consonants.length > 3 ? `${consonants[0]}${consonants[2]}${consonants[3]}` : familyLetters(name);
}
