import { createRequire } from 'node:module';
import { type Custom, latinOf } from './latin.ts';

/** One word or name, in the script of its country and in the Latin alphabet, as documents print it for foreign readers. */
export interface Name {
  native: string;
  latin: string;
}

export type Sex = 'female' | 'male';

/** Names of one country, in its own script, and their Latin forms. */
export interface Names {
  given: Record<Sex, readonly string[]>;
  family: Record<Sex, readonly string[]>;
  /** The father's name in the form that the country gives it beside the given name; empty where it has none. */
  patronymic: Record<Sex, readonly string[]>;
  latin(native: string): string;
}

type WordList = { generic?: readonly string[]; female?: readonly string[]; male?: readonly string[] };
interface Definitions {
  person: { first_name: WordList; last_name: WordList; middle_name: WordList };
}

const require = createRequire(import.meta.url);

/**
 * The word lists of one faker locale. Loaded when first asked for, and one locale at a time: all of them together cost
 * 150 ms at start-up, one costs 15. Only the lists are used; faker's own random source is never touched.
 */
export function fakerNames(locale: string, custom?: Custom): () => Names {
  return once(() => {
    const { person } = require(`@faker-js/faker/locale/${locale}`).faker.rawDefinitions as Definitions;
    return {
      given: bySex(person.first_name),
      family: bySex(person.last_name),
      patronymic: bySex(person.middle_name),
      latin: remembered(custom),
    };
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
    const readings = new Map<string, string>();
    const list = (text: string) =>
      listOf(text).map((word) => {
        const { native, latin } = nameOf(word, custom);
        readings.set(native, latin);
        return native;
      });
    const shared = typeof family === 'string' ? list(family) : undefined;
    const families = typeof family === 'string' ? undefined : family;
    const spelled = remembered(custom);
    return {
      given: { female: list(female), male: list(male) },
      family: { female: shared ?? list(families?.female ?? ''), male: shared ?? list(families?.male ?? '') },
      patronymic: { female: list(patronymic?.female ?? ''), male: list(patronymic?.male ?? '') },
      latin: (native) => readings.get(native) ?? spelled(native),
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
  return { native, latin: latin ?? latinOf(native, custom) };
}

/** The first call does the work, the others give its result. */
export function once<T>(work: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

/** Each word is spelled once, however often it is drawn. */
function remembered(custom: Custom | undefined): (native: string) => string {
  const known = new Map<string, string>();
  return (native) => {
    let latin = known.get(native);
    if (latin === undefined) {
      latin = latinOf(native, custom);
      known.set(native, latin);
    }
    return latin;
  };
}

/** The lists for each sex; where a locale tells only a common one, it serves both. */
function bySex({ generic = [], female = [], male = [] }: WordList) {
  return { female: readable(female.length > 0 ? female : generic), male: readable(male.length > 0 ? male : generic) };
}

/** Some lists hold words that were broken by a wrong decoding; those have signs that no name has. */
const readable = (words: readonly string[]) => words.filter((word) => /^[\p{L}\p{M}'’.\- ]+$/u.test(word));
