import { luhnDigit } from '../../../src/core/check-digits.ts';
import { type NumberMaker, pad, partsOf, sexedSerial, verhoeffDigit, weighted, yearFirst } from './checks.ts';

/** Indian Aadhaar that begins with 9999, as the published test numbers of UIDAI do. Verhoeff's digit. */
export const aadhaar: NumberMaker = (_, random) => {
  const digits = `9999${random.digits('serial', 7)}`;
  return digits + verhoeffDigit(digits);
};

/** Indian PAN of a person (fourth letter P); the fifth is the initial of the family name. The last letter's rule is not published. */
export const pan: NumberMaker = ({ family }, random) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const initial = /[A-Z]/.exec(family.capitals)?.[0] ?? 'X';
  return `${random.text('letters', 3, letters)}P${initial}${pad(random.int('serial', 1, 9999), 4)}${random.pick('last', [...letters])}`;
};

/** Chinese resident identity number: district, birth date, serial with the sex, ISO 7064 (MOD 11-2). */
export const chineseNumber: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const digits = `${birthPlace.code}${bornOn.replaceAll('-', '')}${pad(sexedSerial(random, sex, 1, 998), 3)}`;
  const sum = weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return digits + '10X98765432'[sum % 11];
};

const TAIWANESE = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Taiwanese identity number: letter of the place of registration, sex, seven digits, check digit. */
export const taiwaneseNumber: NumberMaker = ({ sex, birthPlace }, random) => {
  const letter = TAIWANESE.indexOf(birthPlace.code) + 10;
  const digits = `${letter}${sex === 'male' ? 1 : 2}${random.digits('serial', 7)}`;
  const check = (10 - (weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10;
  return `${birthPlace.code}${digits.slice(2)}${check}`;
};

/** South Korean resident registration number as given until October 2020: later ones have no check digit. */
export const koreanNumber: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const century = (bornOn < '2000' ? 1 : 3) + (sex === 'female' ? 1 : 0);
  const digits = `${yearFirst(bornOn)}${century}${birthPlace.code}${random.digits('serial', 3)}`;
  const check = (11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  return `${digits.slice(0, 6)}-${digits.slice(6)}${check}`;
};

/** Singaporean NRIC of a citizen: S or T by century, seven digits (from 1968 on they begin with the year), check letter. */
export const nric: NumberMaker = ({ bornOn }, random) => {
  const { year } = partsOf(bornOn);
  const head = year < 1968 ? pad(random.int('head', 0, 19), 2) : pad(year % 100, 2);
  const digits = `${head}${random.digits('serial', 5)}`;
  const sum = weighted(digits, [2, 7, 6, 5, 4, 3, 2]) + (year < 2000 ? 0 : 4);
  return `${year < 2000 ? 'S' : 'T'}${digits}${'JZIHGFEDCBA'[sum % 11]}`;
};

/** Thai identity number of somebody whose birth was registered in time: it begins with 1. */
export const thaiNumber: NumberMaker = ({ birthPlace }, random) => {
  const digits = `1${birthPlace.code}${random.digits('serial', 7)}`;
  return digits + ((11 - (weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10);
};

/** Vietnamese citizen number: province, century and sex, year, six digits; it has no check digit. */
export const vietnameseNumber: NumberMaker = ({ bornOn, sex, birthPlace }, random) =>
  `${birthPlace.code}${(bornOn < '2000' ? 0 : 2) + (sex === 'female' ? 1 : 0)}${bornOn.slice(2, 4)}${random.digits('serial', 6)}`;

/** Indonesian NIK: district, birth date (40 added to a woman's day), serial; it has no check digit. */
export const indonesianNumber: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const { day } = partsOf(bornOn);
  const date = `${pad(day + (sex === 'female' ? 40 : 0), 2)}${bornOn.slice(5, 7)}${bornOn.slice(2, 4)}`;
  return `${birthPlace.code}${date}${pad(random.int('serial', 1, 9999), 4)}`;
};

/** South African identity number of a citizen: birth date, serial by sex, 0, 8, Luhn's digit. */
export const southAfricanNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const serial = random.int('serial', 0, 4999) + (sex === 'male' ? 5000 : 0);
  const digits = `${yearFirst(bornOn)}${pad(serial, 4)}08`;
  return digits + luhnDigit(digits);
};
