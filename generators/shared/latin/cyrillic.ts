// ICAO Doc 9303-3, section 6.B, and the countries that spell otherwise.
export const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
  і: 'i',
  ї: 'i',
  є: 'ie',
  ґ: 'g',
  ђ: 'd',
  ѓ: 'g',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ќ: 'k',
  џ: 'dj',
};

/** Doc 9303: "except Serbian". The letters are those of Serbian written in Latin, without their accents. */
export const SERBIAN: Record<string, string> = {
  ж: 'z',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  џ: 'dz',
  ђ: 'dj',
  đ: 'dj',
};

/** Doc 9303: "except Macedonian"; ч, ш and ж as passports print them. */
export const MACEDONIAN: Record<string, string> = { ѓ: 'gj', ќ: 'kj', х: 'h', ц: 'c', џ: 'dj', ј: 'j' };

/** The Transliteration Act of Bulgaria (State Gazette 19/2009); Doc 9303 differs in й, х, ъ, ю and я. */
export const BULGARIAN: Record<string, string> = {
  й: 'y',
  х: 'h',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
};

/** The Act: "-ия" at the end of a word is "-ia". */
export const bulgarianText = (text: string): string => text.replaceAll(/ия(?=$|[\s-])/gu, 'иа');

/** Resolution 55 of the Cabinet of Ministers of Ukraine (2010); the exceptions that Doc 9303 makes for Ukrainian. */
export const UKRAINIAN: Record<string, string> = { г: 'h', и: 'y', ь: '', "'": '', '’': '', ʼ: '' };

const AT_THE_START: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** What the resolution spells by position: at the start of a word, and зг as zgh. */
export function ukrainianText(text: string): string {
  return text
    .replaceAll(/зг/gu, 'зgh')
    .replaceAll(/Зг/gu, 'Зgh')
    .replaceAll(/['’ʼ]/gu, '')
    .replaceAll(/(?<![\p{L}\p{M}])[єїйюя]/giu, (letter) => {
      const lower = letter.toLowerCase();
      const latin = AT_THE_START[lower] ?? letter;
      return lower === letter ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
    });
}
