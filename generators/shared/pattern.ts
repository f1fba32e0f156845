import type { Random } from '../../src/core/random.ts';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
/** What German documents use: no vowels that make words, no letters that look like digits. */
const MIXED = '0123456789CFGHJKLMNPRTVWXYZ';
const ALPHABETS: Record<string, string> = { '#': DIGITS, '?': LETTERS, '*': MIXED };
/** How many signs one draw serves: 27 to the power of 9 is less than the 53 bits of a draw. */
const PER_DRAW = 9;

/** Text drawn from a pattern: `#` is a digit, `?` a letter, `*` a digit or consonant, anything else stands for itself. */
export function fillPattern(random: Random, name: string, pattern: string): string {
  let text = '';
  let drawn = 0;
  let rest = 0;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] ?? '';
    const alphabet = ALPHABETS[sign];
    if (alphabet === undefined) {
      text += sign;
      continue;
    }
    if (drawn % PER_DRAW === 0) rest = random.unit(drawn === 0 ? name : `${name}#${drawn}`);
    drawn++;
    const scaled = rest * alphabet.length;
    const index = Math.floor(scaled);
    rest = scaled - index;
    text += alphabet[index];
  }
  return text;
}
