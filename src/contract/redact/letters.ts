/** A number from 0 up to, but not including, `limit`. */
export type Draw = (limit: number) => number;

/** Scripts that may stand beside each other in one block of Unicode. */
const SCRIPTS = [
  'Arabic',
  'Armenian',
  'Cyrillic',
  'Georgian',
  'Greek',
  'Han',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Thai',
];
const IN_SCRIPT = SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
const CATEGORIES = ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Nd', 'Nl', 'No', 'So'].map(
  (name) => new RegExp(`\\p{${name}}`, 'u'),
);

/** Without q, which has no accents. */
const LATIN = [...'abcdefghijklmnoprstuvwxyz'];
const GREEK = [...'αβγδεζηθικλμνξοπρστυφχψω'];
const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшэюя'];

/** Tried in this order where a letter cannot have the accent of the one that it stands for. */
const ACCENTS = ['\u0301', '\u0308', '\u030c', '\u0302', '\u0307', '\u0323'];

/** Latin letters that are no letter with an accent, and what stands for them without. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  æ: 'a',
  œ: 'o',
};

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);
const isGreek = (letter: string): boolean => /\p{Script=Greek}/u.test(letter);
const isSingle = (text: string): boolean => text.length === 1 || [...text].length === 1;

/** Letters, digits and pictures: what is replaced. Marks above and below letters, punctuation and spaces stay. */
export const isReplaced = (character: string): boolean =>
  character < '\u0080' ? /[a-z\d]/i.test(character) : /[\p{L}\p{N}\p{So}]/u.test(character);

/** A character without what differs from one spelling of a name to another: its case, and its accents in Latin and Greek. */
export function folded(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  if (isLatin(character) || isGreek(character)) {
    const [base = character] = character.normalize('NFD');
    const lower = base.toLowerCase();
    return PLAIN[lower] ?? (lower === 'ς' ? 'σ' : lower);
  }
  const lower = character.toLowerCase();
  return isSingle(lower) ? lower : character;
}

/** Another character of the same script and kind, in the same case. Draws once, whatever the case or the accent. */
export function replaced(character: string, draw: Draw): string {
  if (/\d/.test(character)) return String(draw(10));
  if (character < '\u0080') {
    const letter = LATIN[draw(LATIN.length)] ?? 'x';
    return character < 'a' ? letter.toUpperCase() : letter;
  }
  const isUpper = /\p{Lu}/u.test(character);
  const letter = letterFor(character, folded(character), draw);
  if (!isUpper) return letter;
  const upper = letter.toUpperCase();
  return isSingle(upper) ? upper : letter;
}

function letterFor(character: string, lower: string, draw: Draw): string {
  if (isLatin(character)) return withAccent(LATIN[draw(LATIN.length)] ?? 'x', character);
  if (isGreek(lower)) return GREEK[draw(GREEK.length)] ?? lower;
  const code = lower.codePointAt(0) ?? 0;
  if (code >= 0x400 && code < 0x460) return CYRILLIC[draw(CYRILLIC.length)] ?? lower;
  if (code >= 0x4e00 && code < 0x9fa6) return String.fromCodePoint(0x4e00 + draw(0x9fa6 - 0x4e00));
  if (code >= 0xac00 && code < 0xd7a4) return String.fromCodePoint(0xac00 + draw(0xd7a4 - 0xac00));
  const alphabet = alphabetOf(lower, code);
  return alphabet[draw(alphabet.length)] ?? lower;
}

/** `plain` with the accent of `model`, or another if there is no such letter: what was more than ASCII stays more. */
function withAccent(plain: string, model: string): string {
  if (model < '\u0080') return plain;
  const [, ...own] = model.normalize('NFD');
  for (const accent of [...(own.length > 0 ? [own.join('')] : []), ...ACCENTS]) {
    const letter = (plain + accent).normalize('NFC');
    if (isSingle(letter) && isSingle(letter.toUpperCase())) return letter;
  }
  return plain;
}

const alphabets = new Map<string, readonly string[]>();

/** The characters of the same 128 code points that are of the same script and category. */
function alphabetOf(character: string, code: number): readonly string[] {
  const script = IN_SCRIPT.findIndex((pattern) => pattern.test(character));
  const category = CATEGORIES.findIndex((pattern) => pattern.test(character));
  const block = code - (code % 128);
  const key = `${block}/${script}/${category}`;
  const known = alphabets.get(key);
  if (known !== undefined) return known;
  const found = Array.from({ length: 128 }, (_, index) => String.fromCodePoint(block + index)).filter(
    (each) =>
      CATEGORIES[category]?.test(each) === true &&
      (IN_SCRIPT[script]?.test(each) ?? true) &&
      each.normalize('NFC') === each &&
      isSingle(each.toUpperCase()),
  );
  alphabets.set(key, found);
  return found;
}
