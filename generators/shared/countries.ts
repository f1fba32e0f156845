import type { Random } from '../../src/core/random.ts';
import { fakerNames, lithuanianNames, type Names } from './names.ts';

export type Sex = 'female' | 'male';

/** Documents that verification providers commonly take. */
export type DocumentKind = 'passport' | 'id-card' | 'residence-permit' | 'driver-license';

/** What it takes to make a person of a country, and a document that the country issues. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** In English. */
  name: string;
  names(): Names;
  /** Nationality as the country's documents print it, for each sex. */
  nationality: { female: string; male: string };
  /** Invented street names in the country's manner. */
  streets: readonly string[];
  /** The last line of an address: postal code and town. */
  postalLine(random: Random, town: string): string;
  /** The national number, where documents carry one. `born`: `YYYY-MM-DD`. */
  personalNumber?(random: Random, born: string, sex: Sex): string;
  authority: string;
  /** `A` is a capital letter, `9` a digit, anything else stands for itself. */
  documentNumbers: Partial<Record<DocumentKind, string>>;
  /** How long documents are valid. Unit: years. */
  validYears: number;
}

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const DIGITS = '0123456789';

/** Text drawn from a pattern of `Country.documentNumbers`. */
export function fromPattern(random: Random, pattern: string): string {
  let text = '';
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    const alphabet = sign === 'A' ? LETTERS : sign === '9' ? DIGITS : undefined;
    text += alphabet === undefined ? sign : alphabet[random.int(i, 0, alphabet.length - 1)];
  }
  return text;
}

export const countries: readonly Country[] = [
  {
    code: 'LT',
    name: 'Lithuania',
    names: () => lithuanianNames,
    nationality: { female: 'Lietuvos', male: 'Lietuvos' },
    streets: ['Ramunių g.', 'Klevų g.', 'Vyturių g.', 'Bandymo g.', 'Pavyzdžio g.'],
    postalLine: (random, town) => `LT-${random.digits('postcode', 5)} ${town}`,
    personalNumber: lithuanianNumber,
    authority: 'Asmens dokumentų išrašymo centras',
    documentNumbers: {
      passport: '99999999',
      'id-card': '99999999',
      'residence-permit': 'LR9999999',
      'driver-license': '99999999',
    },
    validYears: 10,
  },
  {
    code: 'LV',
    name: 'Latvia',
    names: fakerNames('lv'),
    nationality: { female: 'Latvijas', male: 'Latvijas' },
    streets: ['Bērzu iela', 'Liepu iela', 'Parauga iela', 'Pļavu iela'],
    postalLine: (random, town) => `${town}, LV-${random.digits('postcode', 4)}`,
    personalNumber: (random) => `32${random.digits('serial', 4)}-${random.digits('tail', 5)}`,
    authority: 'Pilsonības un migrācijas lietu pārvalde',
    documentNumbers: {
      passport: 'LV9999999',
      'id-card': 'PA9999999',
      'residence-permit': 'UA9999999',
      'driver-license': 'AH999999',
    },
    validYears: 10,
  },
  {
    code: 'PL',
    name: 'Poland',
    names: fakerNames('pl'),
    nationality: { female: 'POLSKIE', male: 'POLSKIE' },
    streets: ['ul. Przykładowa', 'ul. Próbna', 'ul. Brzozowa', 'ul. Łąkowa'],
    postalLine: (random, town) => `${random.digits('postcode', 2)}-${random.digits('postcode-end', 3)} ${town}`,
    personalNumber: polishNumber,
    authority: 'Prezydent Miasta',
    documentNumbers: {
      passport: 'AA9999999',
      'id-card': 'AAA999999',
      'residence-permit': 'RA9999999',
      'driver-license': '99999/99/9999',
    },
    validYears: 10,
  },
  {
    code: 'DE',
    name: 'Germany',
    names: fakerNames('de'),
    nationality: { female: 'DEUTSCH', male: 'DEUTSCH' },
    streets: ['Musterstraße', 'Probeweg', 'Am Beispielhof', 'Fichtenallee'],
    postalLine: (random, town) => `${random.digits('postcode', 5)} ${town}`,
    authority: 'Stadtverwaltung',
    documentNumbers: {
      passport: 'C99A9A99A',
      'id-card': 'L99A9A99A',
      'residence-permit': 'Y99A9A99A',
      'driver-license': 'B999AA99A99',
    },
    validYears: 10,
  },
  {
    code: 'ES',
    name: 'Spain',
    names: fakerNames('es'),
    nationality: { female: 'ESPAÑOLA', male: 'ESPAÑOLA' },
    streets: ['Calle del Ejemplo', 'Calle de la Prueba', 'Avenida del Olivo', 'Plaza del Álamo'],
    postalLine: (random, town) => `${random.digits('postcode', 5)} ${town}`,
    personalNumber: spanishNumber,
    authority: 'Dirección General de la Policía',
    documentNumbers: {
      passport: 'AAA999999',
      'id-card': 'AAA999999',
      'residence-permit': 'E99999999',
      'driver-license': '99999999-A',
    },
    validYears: 10,
  },
  {
    code: 'FR',
    name: 'France',
    names: fakerNames('fr'),
    nationality: { female: 'Française', male: 'Française' },
    streets: ["rue de l'Exemple", 'rue des Essais', 'allée des Tilleuls', 'chemin du Pré'],
    postalLine: (random, town) => `${random.digits('postcode', 5)} ${town.toUpperCase()}`,
    authority: 'Préfecture',
    documentNumbers: {
      passport: '99AA99999',
      'id-card': 'A9AA99AA9',
      'residence-permit': '9999999999',
      'driver-license': '99AA99999',
    },
    validYears: 10,
  },
];

/** Lithuanian asmens kodas: century and sex, birth date, serial, check digit (two weightings modulo 11). */
function lithuanianNumber(random: Random, born: string, sex: Sex): string {
  const century = (Number(born.slice(0, 2)) - 18) * 2 + (sex === 'female' ? 2 : 1);
  const digits = `${century}${born.slice(2).replaceAll('-', '')}${random.digits('serial', 3)}`;
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return digits + (first < 10 ? first : second < 10 ? second : 0);
}

/** Polish PESEL: birth date with the century in the month, serial with the sex, check digit. */
function polishNumber(random: Random, born: string, sex: Sex): string {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  const two = (value: number) => String(value).padStart(2, '0');
  const sexDigit = random.int('sex-digit', 0, 4) * 2 + (sex === 'male' ? 1 : 0);
  const digits = `${two(year % 100)}${two(month + (year >= 2000 ? 20 : 0))}${two(day)}${random.digits('serial', 3)}${sexDigit}`;
  return digits + ((10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

/** Spanish DNI: eight digits and a letter for their remainder modulo 23. */
function spanishNumber(random: Random): string {
  const digits = random.digits('serial', 8);
  return digits + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23];
}

function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * Number(digits[i]);
  return sum;
}
