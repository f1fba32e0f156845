import type { Random } from '../../src/core/random.ts';
import type { CountryCode } from './countries.ts';
import type { Person } from './person.ts';
import { type Name, nameFrom, nameOf } from './words.ts';

/** A twin: same family name, birth date, place and home; another given name and another national number. */
export function twinOf(person: Person): Person {
  const random = person.random.split('twin');
  const { given } = person.country.names();
  const list = given[person.sex];
  const first = random.int('given-name', 0, list.words.length - 1);
  const drawn = list.at(first);
  const same = drawn.native.toLowerCase() === person.given?.native.toLowerCase();
  const other = same ? list.at((first + 1) % list.words.length) : drawn;
  return { ...person, random, given: other, toldNumber: undefined };
}

/** The same name with one letter different, as somebody typed it into an account. */
export function misspelled(random: Random, { native, latin }: Pick<Name, 'native' | 'latin'>): Name {
  return native === latin
    ? nameOf(oneOther(random, latin))
    : nameFrom(oneOther(random, native), oneOther(random, latin));
}

/** Letters that are taken for each other; where a script is not known here, the word's own letters stand in. */
const NEIGHBOURS = [
  'aeiou',
  'bdpqg',
  'mnr',
  'ltfi',
  'ckxs',
  'vwy',
  'hjz',
  'аеоиу',
  'бвгд',
  'мнпр',
  'αεοηυ',
  'βγδθ',
  'μνπρ',
];

function oneOther(random: Random, word: string): string {
  const letters = [...word];
  const places = letters.flatMap((letter, i) => (/\p{L}/u.test(letter) ? [i] : []));
  const place = places.length > 0 ? random.pick('place', places) : 0;
  const letter = letters[place] ?? '';
  const lower = letter.toLowerCase();
  const near = [
    ...(NEIGHBOURS.find((group) => group.includes(lower)) ?? letters.filter((other) => /\p{L}/u.test(other))),
  ];
  const others = near.filter((other) => other !== lower && other !== letter);
  const chosen = others.length > 0 ? random.pick('letter', others) : letter + letter;
  letters[place] = lower === letter ? chosen : chosen.slice(0, 1).toUpperCase() + chosen.slice(1);
  return letters.join('');
}

/** An entry of an invented list of politically exposed or sanctioned people, about this person. */
export interface WatchListEntry {
  list: string;
  listKind: 'pep' | 'sanctions' | 'adverse-media';
  reference: string;
  /** Latin capitals, as such lists print names. */
  givenName: string | undefined;
  familyName: string;
  /** The native spelling and one with another letter. */
  aliases: string[];
  /** Lists are often vague: a year, or a whole date. */
  born: string;
  nationality: CountryCode | (string & {});
  /** How well the entry fits. 80 to 100. */
  score: number;
}

const LISTS = {
  pep: 'Synthetic PEP list',
  sanctions: 'Synthetic sanctions list',
  'adverse-media': 'Synthetic news',
} as const;

export function watchListEntryOf(random: Random, person: Person): WatchListEntry {
  const { given, family, bornOn, country } = person;
  const listKind = random.pick('list', ['pep', 'sanctions', 'adverse-media'] as const);
  return {
    list: LISTS[listKind],
    listKind,
    reference: random.digits('reference', 6),
    givenName: given?.capitals,
    familyName: family.capitals,
    aliases: [family.native, misspelled(random, family).latin],
    born: random.chance('whole-date', 0.5) ? bornOn : bornOn.slice(0, 4),
    nationality: country.code,
    score: random.int('score', 80, 100),
  };
}
