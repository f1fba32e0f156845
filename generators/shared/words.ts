import type { Random } from '../../src/core/random.ts';
import { type WordList, wordsOf } from './faker.ts';
import { type Custom, latinOf } from './latin.ts';

/** One word or name, in the script of its country and in the Latin alphabet, as documents print it for foreign readers. */
export interface Name {
  native: string;
  latin: string;
  /** The Latin form in capitals, as documents print it. */
  capitals: string;
}

export const nameFrom = (native: string, latin: string): Name => ({ native, latin, capitals: latin.toUpperCase() });

export type Sex = 'female' | 'male';

/** Names to draw from. Each is spelled in Latin letters when it is first drawn, and once. */
class NameList {
  readonly words: readonly string[];
  readonly #made: (Name | undefined)[];
  readonly #spell: (word: string) => Name;

  constructor(words: readonly string[], spell: (word: string) => Name) {
    this.words = words;
    this.#made = new Array(words.length).fill(undefined);
    this.#spell = spell;
  }

  pick(random: Random, name: string): Name {
    const index = random.int(name, 0, this.words.length - 1);
    return this.at(index);
  }

  at(index: number): Name {
    let made = this.#made[index];
    if (made === undefined) {
      made = this.#spell(this.words[index] ?? '');
      this.#made[index] = made;
    }
    return made;
  }
}

/** Names of one country, in its own script and in Latin letters. */
export interface Names {
  given: Record<Sex, NameList>;
  family: Record<Sex, NameList>;
  /** The father's name in the form that the country gives it beside the given name; empty where it has none. */
  patronymic: Record<Sex, NameList>;
}

/** The names of one faker locale. Loaded when first asked for, and one locale at a time: nobody needs all. */
export function fakerNames(locale: string, custom?: Custom): () => Names {
  return once(() => {
    const { first, last, middle } = wordsOf(locale);
    const lists = (words: WordList) => bySex(words, (native) => nameFrom(native, latinOf(native, custom)));
    return { given: lists(first), family: lists(last), patronymic: lists(middle) };
  });
}

/**
 * Own lists, where faker has none, has no Latin forms for a script that cannot be spelled letter by letter, or does not
 * know the forms of men and women. Words are parted by a comma; `native=Latin` where no rule gives the Latin form.
 */
export interface OwnNames {
  female: string;
  male: string;
  /** Family names of everybody, or for each sex. */
  family: string | { female: string; male: string };
  patronymic?: { female: string; male: string };
}

export function ownNames(load: () => OwnNames, custom?: Custom): () => Names {
  return once(() => {
    const { female, male, family, patronymic } = load();
    const list = (text = '') => new NameList(listOf(text), (word) => nameOf(word, custom));
    const forEach = (texts?: { female: string; male: string }) => ({
      female: list(texts?.female),
      male: list(texts?.male),
    });
    const shared = list(typeof family === 'string' ? family : '');
    return {
      given: forEach({ female, male }),
      family: typeof family === 'string' ? { female: shared, male: shared } : forEach(family),
      patronymic: forEach(patronymic),
    };
  });
}

/** Words of a table in the source, parted by commas. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `native=Latin`, or one word whose Latin form the rules give. */
export function nameOf(word: string, custom?: Custom): Name {
  const [native = '', latin] = word.split('=');
  return nameFrom(native, latin ?? latinOf(native, custom));
}

/** The same, spelled when its Latin form is first read: every country names an authority, and few are asked for. */
export function lazyNameOf(word: string, custom?: Custom): Name {
  const [native = '', given] = word.split('=');
  let latin = given;
  return {
    native,
    get latin() {
      latin ??= latinOf(native, custom);
      return latin;
    },
    get capitals() {
      return this.latin.toUpperCase();
    },
  };
}

/** The first call does the work, the others give its result. */
export function once<T>(work: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

/** The lists for each sex; where a locale tells only a common one, it serves both. */
function bySex({ generic = [], female = [], male = [] }: WordList, spell: (word: string) => Name) {
  return {
    female: new NameList(readable(female.length > 0 ? female : generic), spell),
    male: new NameList(readable(male.length > 0 ? male : generic), spell),
  };
}

/** Some lists hold words that were broken by a wrong decoding; those have signs that no name has. */
const readable = (words: readonly string[]) => words.filter((word) => /^[\p{L}\p{M}'’.\- ]+$/u.test(word));
