import { VerihookError } from '../../src/core/errors.ts';
import { ARMENIAN, armenianText, GEORGIAN, GREEK, greekText } from './latin/alphabets.ts';
import { ARABIC } from './latin/arabic.ts';
import { BULGARIAN, bulgarianText, CYRILLIC, MACEDONIAN, SERBIAN, UKRAINIAN, ukrainianText } from './latin/cyrillic.ts';
import { hangulText } from './latin/hangul.ts';
import { GERMANIC, LETTERS, PLAIN_LETTERS } from './latin/letters.ts';

/**
 * How a country spells its names in Latin letters, where that is not what ICAO Doc 9303 recommends first, or where the
 * recommendation leaves a choice.
 *
 * - `plain`: accented letters without their accent, also Ä, Ö, Ü and Å (Doc 9303-3 section 6.A allows `A` for Ä; that Turkey,
 *   Spain, Hungary and others print O and U is assumed from custom).
 * - `bulgarian`: the Transliteration Act of 2009. `ukrainian`: resolution 55 of 2010, which Doc 9303 follows.
 * - `serbian`, `macedonian`: the exceptions that Doc 9303-3 section 6.B makes for them.
 */
export type Custom = 'plain' | 'bulgarian' | 'ukrainian' | 'serbian' | 'macedonian';

/** Scripts that have no capitals: each word gets one in Latin. */
const CASELESS = /[\p{Script=Georgian}\p{Script=Arabic}]/u;
const BASE = [LETTERS, GERMANIC, CYRILLIC, ARABIC, GREEK, GEORGIAN, ARMENIAN];
const TABLES = new Map<Custom | undefined, ReadonlyMap<string, string>>();

function tableOf(custom: Custom | undefined): ReadonlyMap<string, string> {
  let table = TABLES.get(custom);
  if (table === undefined) {
    const own = {
      plain: PLAIN_LETTERS,
      bulgarian: BULGARIAN,
      ukrainian: UKRAINIAN,
      serbian: SERBIAN,
      macedonian: MACEDONIAN,
    };
    table = new Map([...BASE, ...(custom ? [own[custom]] : [])].flatMap((part) => Object.entries(part)));
    TABLES.set(custom, table);
  }
  return table;
}

/**
 * A text in Latin letters without accents, as ICAO Doc 9303 part 3 section 6 spells Latin, Cyrillic and Arabic letters, and
 * as the country's custom spells Greek (ELOT 743), Georgian (national system), Armenian (passport custom) and Hangul
 * (Revised Romanization). Scripts that cannot be spelled letter by letter (Han, Kana, Thai, Hebrew, Devanagari) have no
 * rule here: their words carry their Latin form with them. Throws `people/no-latin-form`.
 */
export function latinOf(text: string, custom?: Custom): string {
  if (isAscii(text)) return text;
  const table = tableOf(custom);
  let source = text.normalize('NFC');
  if (custom === 'ukrainian') source = ukrainianText(source);
  if (custom === 'bulgarian') source = bulgarianText(source);
  source = hangulText(armenianText(greekText(source)));
  let latin = '';
  for (const letter of source) latin += spelled(letter, table, text);
  return CASELESS.test(text) ? latin.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()) : latin;
}

function spelled(letter: string, table: ReadonlyMap<string, string>, text: string): string {
  if (isAscii(letter)) return letter;
  const lower = letter.toLowerCase();
  const found = table.get(lower);
  if (found !== undefined) return lower === letter ? found : found.slice(0, 1).toUpperCase() + found.slice(1);
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (bare === '') return '';
  const base = isAscii(bare) ? bare : table.get(bare.toLowerCase());
  if (base !== undefined) return bare.toLowerCase() === bare ? base : base.slice(0, 1).toUpperCase() + base.slice(1);
  throw new VerihookError(
    'people/no-latin-form',
    `No rule spells "${letter}" of "${text}" in Latin letters. Give the word as "native=Latin".`,
  );
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}
