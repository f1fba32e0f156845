import type { Random } from '../../src/core/random.ts';
import { isoDate } from '../../src/core/time.ts';
import { type CountryCode, countries, countryOf } from './countries.ts';
import type { Country, Place } from './country.ts';
import { birthdayToday, leapDay, plusDays, plusYears } from './dates.ts';
import { toldBirthDate, toldName } from './given.ts';
import { type NameTrap, trappedName } from './traps.ts';
import { type Name, nameFrom, type Sex } from './words.ts';

export type { Country, DocumentType, Place } from './country.ts';
export type { Name, Sex } from './words.ts';

/**
 * A synthetic person. No field is taken from anybody who lives. What a story does not always need is computed when asked
 * for: `addressOf`, `nationalNumberOf`, `phoneOf`, `emailOf`, `mothersNameOf`.
 */
export interface Person {
  /** Where everything else about this person is drawn from. */
  random: Random;
  /** The country of nationality. */
  country: Country;
  /** The country of the home address: nearly always the same. */
  residence: Country;
  sex: Sex;
  /** `YYYY-MM-DD`. */
  bornOn: string;
  birthPlace: Place;
  home: Place;
  /** Undefined for somebody with one name, which is then the family name. */
  given: Name | undefined;
  /** Both family names, where the country gives two. */
  family: Name;
  /** The mother's part of the family name, where the country gives two. */
  secondFamily: Name | undefined;
  /** The father's name beside the given name, where the country's people carry it. */
  patronymic: Name | undefined;
  /** The personal number that a story was told; `personalNumberOn` has what a document prints. */
  toldNumber: string | undefined;
}

/** What a story may ask of a person; everything left out is drawn. */
export interface PersonTraits {
  country?: CountryCode;
  /** Where the person lives. Default: at home, but for one in twelve. */
  residence?: CountryCode;
  sex?: Sex;
  /**
   * Age at the time of the verification, in years: a range with both ends included, or `minor` (10 to 17), `just-18` (18
   * today), `leap-day` (the youngest adult born on a 29th of February: just 18 when it is the 1st of March 18 years after a
   * leap year). Default: 19 to 79.
   */
  age?: readonly [min: number, max: number] | 'minor' | 'just-18' | 'leap-day';
  /**
   * The date of birth, `YYYY-MM-DD`; wins over `age`. Throws `people/not-a-trait-value` where it is after the verification,
   * or more than 120 years before it.
   */
  bornOn?: string;
  /** A name that is right and breaks careless code. */
  name?: NameTrap;
  /**
   * The given name, in any script, 1 to 100 UTF-16 code units; as `native=Latin` where no rule spells it in Latin letters
   * (Han, Kana, Thai, Hebrew, Devanagari), else `people/no-latin-form` is thrown. Wins over `name`. Who is told a name has
   * no patronymic beside it.
   */
  givenName?: string;
  /** The whole family name, both of them where the country gives two; the same rules as for `givenName`. */
  familyName?: string;
  /**
   * The national number, 1 to 30 printable ASCII characters, of whatever form: every document of the person prints it. Throws
   * `people/number-not-in-zone` where the machine-readable zone carries it and has no room. A twin has a number of its own.
   */
  personalNumber?: string;
}

const GROWN_UP = [19, 79] as const;
const MINOR = [10, 17] as const;

/** @param at the time of the verification, milliseconds since the Unix epoch; ages count from here */
export function personOf(random: Random, at: number, traits: PersonTraits = {}): Person {
  // One draw for both: one person in twelve lives abroad.
  const lot = random.int('country', 0, 12 * countries.length - 1);
  const country =
    traits.country === undefined ? (countries[lot % countries.length] as Country) : countryOf[traits.country];
  const abroad = traits.residence === undefined && lot < countries.length;
  const residence = abroad
    ? random.pick('residence', countries)
    : traits.residence === undefined
      ? country
      : countryOf[traits.residence];
  const sex = traits.sex ?? (random.chance('female', 0.5) ? 'female' : 'male');
  const person: Person = {
    random,
    country,
    residence,
    sex,
    bornOn:
      traits.bornOn === undefined ? birthDate(random, at, traits.age ?? GROWN_UP) : toldBirthDate(traits.bornOn, at),
    birthPlace: random.pick('birth-place', country.towns()),
    home: random.pick('home', residence.towns()),
    given: undefined,
    family: NOBODY,
    secondFamily: undefined,
    patronymic: undefined,
    toldNumber: traits.personalNumber,
  };
  if (traits.name === undefined) giveNames(person);
  else Object.assign(person, trappedName(random, traits.name));
  if (traits.givenName !== undefined || traits.familyName !== undefined) tellNames(person, traits);
  return person;
}

const NOBODY = nameFrom('', '');

function giveNames(person: Person): void {
  const { random, country, sex } = person;
  const { given, family, patronymic } = country.names();
  person.family = family[sex].pick(random, 'family-name');
  if (country.oneName !== undefined && random.chance('one-name', country.oneName)) return;
  person.given = given[sex].pick(random, 'given-name');
  if (country.familyNames === 2) {
    const second = family[sex].pick(random, 'second-family-name');
    person.secondFamily = second;
    person.family = nameFrom(`${person.family.native} ${second.native}`, `${person.family.latin} ${second.latin}`);
  }
  if (country.fathersName !== undefined)
    person.patronymic = (country.fathersName === 'given-name-in-zone' ? given.male : patronymic[sex]).pick(
      random,
      'patronymic',
    );
}

/** What is told takes the place of what was drawn; a drawn second family name or patronymic would not belong to it. */
function tellNames(person: Person, { givenName, familyName }: PersonTraits): void {
  const { custom } = person.country;
  if (givenName !== undefined) person.given = toldName(givenName, custom, 'person.givenName');
  if (familyName !== undefined) {
    person.family = toldName(familyName, custom, 'person.familyName');
    person.secondFamily = undefined;
  }
  person.patronymic = undefined;
}

/** A day on which somebody of that age at `at` can have been born. */
function birthDate(random: Random, at: number, age: NonNullable<PersonTraits['age']>): string {
  const today = isoDate(at);
  if (age === 'just-18') return birthdayToday(today, 18);
  if (age === 'leap-day') return leapDay(today, 18);
  const [min, max] = age === 'minor' ? MINOR : age;
  // One draw for both: the age, and how long ago the last birthday was.
  const lot = random.int('age', 364 * min, 364 * max + 363);
  return plusDays(plusYears(today, -Math.floor(lot / 364)), -1 - (lot % 364));
}

/** The whole name as the country writes it; in Latin letters with the given name first, as providers do. */
export function fullNameOf({ country, given, family, patronymic }: Person, script: 'native' | 'latin'): string {
  const parts = [given, patronymic, family].filter((name) => name !== undefined).map((name) => name[script]);
  if (script === 'latin' || country.nameOrder === undefined || isLatinAmongJoined(country, parts))
    return parts.join(' ');
  const [last = '', ...first] = [parts.at(-1), ...parts.slice(0, -1)];
  return [last, ...first].join(country.nameOrder === 'family-first-joined' ? '' : ' ');
}

/** Whether a name in Latin letters stands where names are joined: joined to another, nobody could tell them apart. */
const isLatinAmongJoined = ({ nameOrder }: Country, parts: readonly string[]): boolean =>
  nameOrder === 'family-first-joined' && parts.some((part) => /\p{Script=Latin}/u.test(part));

/** The mother's whole name at birth, in the country's order. */
export function mothersNameOf({ random, country }: Person): Name {
  const { given, family } = country.names();
  const first = given.female.pick(random, 'mother-given');
  const last = family.female.pick(random, 'mother-family');
  const [one, other] = country.nameOrder === 'family-first' ? [last, first] : [first, last];
  return nameFrom(`${one.native} ${other.native}`, `${first.latin} ${last.latin}`);
}

/** The number that was told, or by which the country of nationality knows this person; undefined where it has none that is known to us. */
export function nationalNumberOf(person: Person): string | undefined {
  return person.toldNumber ?? person.country.number?.make(person, person.random.split('national-number'));
}
