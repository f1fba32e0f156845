import type { Random } from '../../src/core/random.ts';
import { DAY, isoDate } from '../../src/core/time.ts';
import { type Country, countries, type DocumentKind, fromPattern, type Sex } from './countries.ts';

/** A synthetic person. No field is taken from anybody who lives. */
export interface Person {
  country: Country;
  sex: Sex;
  /** In the country's own script. */
  givenName: string;
  familyName: string;
  /** `YYYY-MM-DD`. */
  bornOn: string;
  birthPlace: string;
  /** As the country's documents print it. */
  nationality: string;
  personalNumber: string | undefined;
  address: string;
}

/** An identity document of a person. Dates: `YYYY-MM-DD`. */
export interface IdentityDocument {
  kind: DocumentKind;
  number: string;
  issuedOn: string;
  expiresOn: string;
  authority: string;
}

export interface PersonTraits {
  /** Age at the time of the verification, both ends included. Unit: years. Default: 19 to 79. */
  age?: readonly [min: number, max: number];
}

/** @param at the time of the verification, milliseconds since the Unix epoch; ages count from here */
export function personOf(random: Random, at: number, { age = [19, 79] }: PersonTraits = {}): Person {
  const country = random.pick('country', countries);
  const names = country.names();
  const sex: Sex = random.chance('female', 0.5) ? 'female' : 'male';
  const bornOn = birthDate(random, at, random.int('age', age[0], age[1]));
  const town = random.pick('town', names.towns);
  return {
    country,
    sex,
    givenName: random.pick('given-name', names.given[sex]),
    familyName: random.pick('family-name', names.family[sex]),
    bornOn,
    birthPlace: random.pick('birth-place', names.towns),
    nationality: country.nationality[sex],
    personalNumber: country.personalNumber?.(random.split('personal-number'), bornOn, sex),
    address: `${random.pick('street', country.streets)} ${random.int('house', 1, 140)}, ${country.postalLine(random, town)}`,
  };
}

/** A document that the person's country issues, valid at `at` for at least another month. */
export function documentOf(random: Random, person: Person, at: number): IdentityDocument {
  const { country } = person;
  const kind = random.pick('kind', Object.keys(country.documentNumbers) as DocumentKind[]);
  const month = 30 * DAY;
  const life = Math.floor(country.validYears * 365.25) * DAY;
  const issuedAt = at - random.int('issued', month / DAY, (life - month) / DAY) * DAY;
  return {
    kind,
    number: fromPattern(random.split('number'), country.documentNumbers[kind] ?? ''),
    issuedOn: isoDate(issuedAt),
    expiresOn: isoDate(issuedAt + life),
    authority: country.authority,
  };
}

/** A day on which somebody who is `age` years old at `at` can have been born. */
function birthDate(random: Random, at: number, age: number): string {
  const now = new Date(at);
  const lastBirthday = Date.UTC(now.getUTCFullYear() - age, now.getUTCMonth(), now.getUTCDate());
  return isoDate(lastBirthday - random.int('birthday', 1, 364) * DAY);
}

/** Capitals of the basic Latin alphabet, as many documents print a name for machines and foreign readers. */
export function latinCapitals(text: string): string {
  let capitals = known.get(text);
  if (capitals === undefined) {
    capitals = text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[ßæøœłđðþı]/giu, (letter) => LIGATURES[letter.toLowerCase()] ?? letter)
      .toUpperCase();
    known.set(text, capitals);
  }
  return capitals;
}

/** Names come from short lists, so that what was worked out once is asked for again and again. */
const known = new Map<string, string>();

const LIGATURES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
