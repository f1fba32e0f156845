import { luhnDigit } from '../../../src/core/check-digits.ts';
import { type NumberMaker, pad, sexedSerial, weighted, yearFirst } from './checks.ts';

const SPANISH = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI: eight digits and a letter for their remainder modulo 23. */
export const dni: NumberMaker = (_, random) => {
  const digits = random.digits('serial', 8);
  return digits + SPANISH[Number(digits) % 23];
};

/** Spanish NIE, for foreigners: X, Y or Z counts as 0, 1 or 2. */
export const nie: NumberMaker = (_, random) => {
  const first = random.int('first', 0, 2);
  const digits = random.digits('serial', 7);
  return `${'XYZ'[first]}${digits}${SPANISH[Number(`${first}${digits}`) % 23]}`;
};

/** Portuguese NIF of a person: it begins with 1, 2 or 3. */
export const nif: NumberMaker = (_, random) => {
  const digits = `${random.int('first', 1, 3)}${random.digits('serial', 7)}`;
  const check = 11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits + (check > 9 ? 0 : check);
};

/** Dutch BSN in the range of the BRP's test people: nine digits that pass the "eleven test". */
export const bsn: NumberMaker = (_, random) => {
  for (let serial = random.int('serial', 0, 999); ; serial = (serial + 1) % 1000) {
    const digits = `99999${pad(serial, 3)}`;
    const check = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (check < 10) return digits + check;
  }
};

/** Belgian national number: birth date, serial with the sex, 97 less the remainder; 2 goes before it from 2000 on. */
export const belgianNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const digits = `${yearFirst(bornOn)}${pad(sexedSerial(random, sex, 1, 997), 3)}`;
  const check = 97 - (Number(`${bornOn < '2000' ? '' : '2'}${digits}`) % 97);
  return `${digits}${pad(check, 2)}`;
};

/** French NIR: sex, year, month, place of birth (INSEE code), order, key. Corsica counts as 19 and 18. */
export const nir: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const digits = `${sex === 'male' ? 1 : 2}${bornOn.slice(2, 4)}${bornOn.slice(5, 7)}${birthPlace.code}${pad(random.int('serial', 1, 999), 3)}`;
  const key = 97 - (Number(digits.replace('2A', '19').replace('2B', '18')) % 97);
  return `${digits}${pad(key, 2)}`;
};

/** Greek AMKA: birth date, serial with the sex in its last digit, Luhn's digit. */
export const amka: NumberMaker = ({ bornOn, sex }, random) => {
  const date = `${bornOn.slice(8, 10)}${bornOn.slice(5, 7)}${bornOn.slice(2, 4)}`;
  const digits = `${date}${pad(sexedSerial(random, sex, 0, 9999), 4)}`;
  return digits + luhnDigit(digits);
};
