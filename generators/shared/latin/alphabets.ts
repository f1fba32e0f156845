// Alphabets for which ICAO Doc 9303 has no table: the country's own custom.

/** ELOT 743, as Greek and Cypriot passports spell names. Pairs of letters come first: `greekText`. */
export const GREEK: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const VOICELESS = 'θκξπσςτφχψ';

/** The pairs of ELOT 743 that are not spelled letter by letter. An accent on the second letter keeps a pair together. */
export function greekText(text: string): string {
  if (!/\p{Script=Greek}/u.test(text)) return text;
  return text
    .replaceAll(/([Οο])[υύ]/gu, '$1u')
    .replaceAll(/([ΑαΕεΗη])[υύ](.?)/gu, (_, vowel: string, next: string) => {
      const voiceless = next === '' || VOICELESS.includes(next.toLowerCase());
      return `${vowel}${voiceless ? 'f' : 'v'}${next}`;
    })
    .replaceAll(/γγ/gu, 'ng')
    .replaceAll(/γξ/gu, 'nx')
    .replaceAll(/γχ/gu, 'nch')
    .replaceAll(/(?<!\p{L})Μπ/gu, 'B')
    .replaceAll(/(?<!\p{L})μπ|μπ(?!\p{L})/gu, 'b');
}

/** The national system of 2002, which passports use. */
export const GEORGIAN: Record<string, string> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};

/** As passports of Armenia spell names [assumed from custom: no published table is known to us]. */
export const ARMENIAN: Record<string, string> = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  և: 'ev',
  օ: 'o',
  ֆ: 'f',
};

/** The pair ու is one vowel, and ո and ե at the start of a word carry a consonant. */
export function armenianText(text: string): string {
  if (!/\p{Script=Armenian}/u.test(text)) return text;
  return text
    .replaceAll(/Ու/gu, 'U')
    .replaceAll(/ու/gu, 'u')
    .replaceAll(/(?<!\p{L})Ո/gu, 'Vo')
    .replaceAll(/(?<!\p{L})ո/gu, 'vo')
    .replaceAll(/(?<!\p{L})Ե/gu, 'Ye')
    .replaceAll(/(?<!\p{L})ե/gu, 'ye');
}
