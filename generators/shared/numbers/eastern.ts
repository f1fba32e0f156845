import { luhnDigit } from '../../../src/core/check-digits.ts';
import { DAY } from '../../../src/core/time.ts';
import { firstValid, type NumberMaker, pad, partsOf, sexedSerial, weighted, yearFirst } from './checks.ts';

/** Czech and Slovak rodné číslo: 50 added to a woman's month; divisible by eleven since 1954, nine digits before. */
export const rodneCislo: NumberMaker = ({ bornOn, sex }, random) => {
  const { year, month, day } = partsOf(bornOn);
  const date = `${pad(year % 100, 2)}${pad(month + (sex === 'female' ? 50 : 0), 2)}${pad(day, 2)}`;
  const serial = random.int('serial', 1, 999);
  if (year < 1954) return `${date}/${pad(serial, 3)}`;
  return firstValid(serial, 1, 999, 1, (next) => {
    const check = Number(`${date}${pad(next, 3)}`) % 11;
    return check === 10 ? undefined : `${date}/${pad(next, 3)}${check}`;
  });
};

/** Ukrainian taxpayer number: days since the end of 1899, serial with the sex, check digit. */
export const ukrainianNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const days = Math.round((Date.parse(bornOn) - Date.UTC(1899, 11, 31)) / DAY);
  const digits = `${pad(days, 5)}${pad(sexedSerial(random, sex, 1, 9998), 4)}`;
  return digits + ((((weighted(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10);
};

/** Georgian personal number: eleven digits; no check is published. */
export const georgianNumber: NumberMaker = (_, random) => `0${random.int('first', 1, 6)}${random.digits('serial', 9)}`;

/** Azerbaijani FIN: seven digits and letters without I and O; no check is published. */
export const azerbaijaniPin: NumberMaker = (_, random) =>
  random.text('serial', 7, '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ');

/** Israeli mispar zehut: nine digits, the last by Luhn. */
export const israeliNumber: NumberMaker = (_, random) => {
  const digits = `${random.int('first', 0, 3)}${random.digits('serial', 7)}`;
  return digits + luhnDigit(digits);
};

/** Emirates ID: 784, year of birth, seven digits, Luhn's digit over all. */
export const emiratesId: NumberMaker = ({ bornOn }, random) => {
  const year = bornOn.slice(0, 4);
  const serial = random.digits('serial', 7);
  return `784-${year}-${serial}-${luhnDigit(`784${year}${serial}`)}`;
};

/** Saudi national number of a citizen: it begins with 1 and ends with Luhn's digit. */
export const saudiNumber: NumberMaker = (_, random) => {
  const digits = `1${random.digits('serial', 8)}`;
  return digits + luhnDigit(digits);
};

/** Egyptian national number: century, birth date, governorate, serial with the sex, a digit whose rule is not published. */
export const egyptianNumber: NumberMaker = ({ bornOn, sex, birthPlace }, random) =>
  `${bornOn < '2000' ? 2 : 3}${yearFirst(bornOn)}${birthPlace.code}${pad(sexedSerial(random, sex, 1, 9998), 4)}${random.int('check', 1, 9)}`;
