import { luhnDigit } from '../../src/core/check-digits.ts';
import type { Random } from '../../src/core/random.ts';
import { isoDate } from '../../src/core/time.ts';
import { type Address, addressOf } from './address.ts';
import { type CountryCode, countryOf } from './countries.ts';
import type { Country } from './country.ts';
import { plusDays, plusYears } from './dates.ts';
import { pad, weighted } from './numbers/checks.ts';
import { type Person, type PersonTraits, personOf } from './person.ts';

/** A company that does not exist, with the people behind it. */
export interface Company {
  country: Country;
  /** Ends with the country's legal form. */
  name: string;
  registrationNumber: string;
  /** `YYYY-MM-DD`. */
  foundedOn: string;
  address: Address;
  /** Shares add up to 100 percent, the greatest first. */
  owners: { person: Person; sharePercent: number }[];
  /**
   * Who owns a quarter or more, else the directors, as senior managing officials. The European Union's rule of 2024 counts
   * from 25 percent on, the older one from more than 25.
   */
  beneficialOwners: Person[];
  directors: Person[];
}

export interface CompanyTraits {
  country?: CountryCode;
  /** How shares are held. `spread`: nobody reaches a quarter. Default: drawn. */
  ownership?: 'sole' | 'quarters' | 'majority' | 'spread';
}

/** From here on an owner counts as beneficial. Unit: percent. */
export const BENEFICIAL_PERCENT = 25;

const SHARES = {
  sole: [100],
  quarters: [25, 25, 25, 25],
  majority: [51, 30, 19],
  spread: [20, 20, 20, 20, 20],
} as const;
export const OWNERSHIPS = ['sole', 'quarters', 'majority', 'spread'] as const;

/** Legal forms in the country's own words; elsewhere the English one stands in. */
const FORMS: Record<string, string> = {
  LT: 'UAB',
  LV: 'SIA',
  EE: 'OÜ',
  PL: 'sp. z o.o.',
  DE: 'GmbH',
  AT: 'GmbH',
  CH: 'AG',
  FR: 'SARL',
  BE: 'BV',
  NL: 'B.V.',
  ES: 'S.L.',
  PT: 'Lda.',
  IT: 'S.r.l.',
  GR: 'Ε.Π.Ε.',
  RO: 'S.R.L.',
  BG: 'ООД',
  HR: 'd.o.o.',
  SI: 'd.o.o.',
  RS: 'd.o.o.',
  MK: 'ДООЕЛ',
  SE: 'AB',
  NO: 'AS',
  DK: 'ApS',
  FI: 'Oy',
  IS: 'ehf.',
  CZ: 's.r.o.',
  SK: 's.r.o.',
  HU: 'Kft.',
  UA: 'ТОВ',
  RU: 'ООО',
  TR: 'Ltd. Şti.',
  US: 'LLC',
  CA: 'Inc.',
  AU: 'Pty Ltd',
  MX: 'S. de R.L.',
  BR: 'Ltda.',
  AR: 'S.R.L.',
  CL: 'Ltda.',
  SG: 'Pte. Ltd.',
  IN: 'Private Limited',
};
const INVENTED = ['Exemplar', 'Muster', 'Specimen', 'Rehearsal', 'Sandbox', 'Placeholder', 'Mockingbird', 'Prototype'];
const TRADES = ['Trading', 'Logistics', 'Software', 'Consulting', 'Energy', 'Textiles', 'Foods', 'Marine'];

/** @param first what is asked of the person with the greatest share */
export function companyOf(
  random: Random,
  at: number,
  { country: code, ownership }: CompanyTraits = {},
  first: PersonTraits = {},
): Company {
  const people = random.split('people');
  const shares = SHARES[ownership ?? random.pick('ownership', OWNERSHIPS)];
  const asked = code === undefined ? undefined : { country: code };
  const owners = shares.map((sharePercent, i) => ({
    person: personOf(people.split(i), at, i === 0 ? { ...asked, ...first } : asked),
    sharePercent,
  }));
  const greatest = owners[0]?.person as Person;
  const country = code === undefined ? greatest.country : countryOf[code];
  const local = { country: country.code as CountryCode, residence: country.code as CountryCode };
  const directors = [greatest, personOf(people.split('director'), at, local)];
  const beneficial = owners
    .filter(({ sharePercent }) => sharePercent >= BENEFICIAL_PERCENT)
    .map(({ person }) => person);
  return {
    country,
    name: `${random.pick('name', INVENTED)} ${random.pick('trade', TRADES)} ${random.int('name-number', 2, 99)} ${FORMS[country.code] ?? 'Ltd'}`,
    registrationNumber: registrationNumber(random.split('registration'), country.code),
    foundedOn: plusDays(plusYears(isoDate(at), -random.int('age', 1, 30)), -random.int('day', 1, 364)),
    address: addressOf(
      { ...greatest, random: random.split('address'), residence: country, home: random.pick('town', country.towns()) },
      'native',
    ),
    owners,
    beneficialOwners: beneficial.length > 0 ? beneficial : directors,
    directors,
  };
}

/** Where the rule is known to us the check digit is right; elsewhere eight digits stand in [assumed]. */
function registrationNumber(random: Random, code: string): string {
  const digits = (count: number) => random.digits('serial', count);
  switch (code) {
    case 'FR': {
      const siren = digits(8);
      return siren + luhnDigit(siren);
    }
    case 'NO':
      return elevenTest(random, '9', 7, [3, 2, 7, 6, 5, 4, 3, 2]);
    case 'DK':
      return elevenTest(random, '3', 6, [2, 7, 6, 5, 4, 3, 2]);
    case 'FI': {
      const number = elevenTest(random, '3', 6, [7, 9, 10, 5, 8, 4, 2]);
      return `${number.slice(0, 7)}-${number.slice(7)}`;
    }
    case 'SE': {
      const start = `559${digits(6)}`;
      return `${start.slice(0, 6)}-${start.slice(6)}${luhnDigit(start)}`;
    }
    case 'DE':
      return `HRB ${digits(6)}`;
    case 'PL':
      return `0000${digits(6)}`;
    default:
      return digits(8);
  }
}

/** Digits whose weighted sum and check digit are a multiple of eleven; a serial whose check digit would be ten is skipped. */
function elevenTest(random: Random, first: string, length: number, weights: readonly number[]): string {
  const most = 10 ** length;
  for (let serial = random.int('serial', 0, most - 1); ; serial = (serial + 1) % most) {
    const digits = first + pad(serial, length);
    const check = (11 - (weighted(digits, weights) % 11)) % 11;
    if (check < 10) return digits + check;
  }
}
