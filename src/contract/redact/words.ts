import { hmacHex } from '../../core/hmac.ts';
import { utf8 } from '../../core/message.ts';
import { type Draw, folded, isReplaced, replaced } from './letters.ts';

/** Draws that a secret key and a text decide, and nothing else. `attempt` gives others for the same text. */
export type Draws = (text: string, attempt?: number) => Draw;

/** Of so many texts, none longer than that, the draws are remembered: captures say the same things over and over. */
const [REMEMBERED, SHORT] = [4096, 64];

export function drawsOf(key: string): Draws {
  let known = new Map<string, string>();
  const firstOf = (seed: string): string => {
    const first = known.get(seed) ?? hmacHex('sha256', key, utf8(seed));
    if (known.size === REMEMBERED) known = new Map();
    if (seed.length <= SHORT) known.set(seed, first);
    return first;
  };
  return (text, attempt = 0) => {
    const first = firstOf(`${attempt}\0${text}`);
    let blocks = 0;
    let digits = first;
    return (limit) => {
      // A long text is read once: what follows is drawn from its first block.
      if (digits === '') digits = hmacHex('sha256', key, utf8(`${++blocks}\0\0${first}`));
      const value = Number.parseInt(digits.slice(0, 4), 16);
      digits = digits.slice(4);
      return value % limit;
    };
  };
}

/** So often something else is drawn, where the draw gave the original again. */
const ATTEMPTS = 16;

/** The first draw that gives another text; the last one if none does. */
export function another(original: string, draws: Draws, seed: string, make: (draw: Draw) => string): string {
  let made = original;
  for (let attempt = 0; attempt < ATTEMPTS && made === original; attempt++) made = make(draws(seed, attempt));
  return made;
}

/** What somebody has already made unreadable. */
const MASKED = /[xX*•]{4,}/g;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * Whether letters and digits, the former small, are an id in hex: from so many on they are no number of a document, and with two
 * letters before digits alone they are a bank account.
 */
export const isHexId = (normal: string): boolean => /^(?=.*[a-f])(?![a-f]{2}\d+$)[\da-f]{16,}$/.test(normal);

/**
 * A text with other letters and digits, all of them drawn at once: the same for the same letters and digits, whatever their
 * case, their accents and what stands between them. What is hex stays hex, a UUID keeps its version.
 */
export function disguised(text: string, draws: Draws): string {
  const characters = charactersIn(text);
  const normal = normalOf(characters);
  if (normal === '') return text;
  const isUuid = UUID.test(text);
  const isHex = isUuid || (isHexId(normal) && (text === text.toLowerCase() || text === text.toUpperCase()));
  const isUpper = isHex && /[A-F]/.test(text);
  const hex = (digit: string): string => (isUpper ? digit.toUpperCase() : digit);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const draw = draws(normal, attempt);
    let isFirst = true;
    const made = characters.map(({ character, isOpen }, index) => {
      if (!isOpen) return character;
      if (isUuid && index === 14) return character;
      if (isUuid && index === 19 && /[89ab]/i.test(character)) return hex('89ab'[draw(4)] ?? '8');
      if (isHex) return hex(draw(16).toString(16));
      const isLeading = isFirst && /[1-9]/.test(character);
      isFirst = false;
      return isLeading ? String(1 + draw(9)) : replaced(character, draw);
    });
    if (
      normalOf(made.map((character, index) => ({ character, isOpen: characters[index]?.isOpen === true }))) !== normal
    )
      return made.join('');
  }
  return characters.map(({ character, isOpen }) => (isOpen ? 'x' : character)).join('');
}

interface Character {
  character: string;
  /** Whether it is replaced. */
  isOpen: boolean;
}

function charactersIn(text: string): Character[] {
  let end = 0;
  return [...text.matchAll(MASKED), undefined].flatMap((mask) => {
    const before = text.slice(end, mask?.index);
    end = (mask?.index ?? 0) + (mask?.[0].length ?? 0);
    return [
      ...Array.from(before, (character) => ({ character, isOpen: isReplaced(character) })),
      ...Array.from(mask?.[0] ?? '', (character) => ({ character, isOpen: false })),
    ];
  });
}

const normalOf = (characters: readonly Character[]): string =>
  characters.map(({ character, isOpen }) => (isOpen ? folded(character) : '')).join('');

/** A word, with an apostrophe within; in scripts that put no spaces between words a single character, as is a picture. */
const WORD =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{So}]|(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/** A text with other words, each drawn on its own, so that a full name has the words of its parts. */
export function disguisedWords(text: string, draws: Draws): string {
  const masked = [...text.matchAll(MASKED)];
  if (masked.length > 0) return disguised(text, draws);
  return text.replaceAll(WORD, (word) => disguised(word, draws));
}
