// ICAO Doc 9303-3, section 6.A: letters that are not a basic letter with an accent. All others lose their accent.
export const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  å: 'aa',
  ĳ: 'ij',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ĸ: 'q',
  ə: 'e',
  ơ: 'o',
  ư: 'u',
  '’': '',
  ʼ: '',
  ʻ: '',
  '‘': '',
  '·': ' ',
  '–': '-',
};

/** Letters for which Doc 9303 names more than one form: the one it names first. */
export const GERMANIC: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Countries whose documents print the bare letter. Not in a loop with the accents, since the table is asked first. */
export const PLAIN_LETTERS: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', å: 'a' };
