import { luhnDigit } from '../../../src/core/check-digits.ts';
import { dayFirst, firstValid, type NumberMaker, pad, partsOf, sexedSerial, weighted, yearFirst } from './checks.ts';

/** Swedish personnummer with a serial from 980 on: Skatteverket's published test numbers have those. */
export const swedishNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const serial = sexedSerial(random, sex, 980, 999);
  const digits = `${yearFirst(bornOn)}${serial}`;
  return `${digits.slice(0, 6)}-${serial}${luhnDigit(digits)}`;
};

const FINNISH = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finnish henkilötunnus with an individual number from 900 on, which nobody is given for good. */
export const finnishNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const serial = sexedSerial(random, sex, 900, 999);
  const date = dayFirst(bornOn);
  return `${date}${bornOn < '2000' ? '-' : 'A'}${serial}${FINNISH[Number(`${date}${serial}`) % 31]}`;
};

/** Norwegian fødselsnummer with 80 added to the month: the synthetic people of Skatteetaten's test register. */
export const norwegianNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const { year, month, day } = partsOf(bornOn);
  const [min, max] = year < 2000 ? [0, 499] : [500, 999];
  const date = `${pad(day, 2)}${pad(month + 80, 2)}${pad(year % 100, 2)}`;
  return firstValid(sexedSerial(random, sex, min, max), min + (sex === 'male' ? 1 : 0), max, 2, (serial) => {
    const nine = `${date}${pad(serial, 3)}`;
    const first = (11 - (weighted(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighted(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return first === 10 || second === 10 ? undefined : `${nine}${first}${second}`;
  });
};

/** Danish CPR number that also has the check digit of before 2007. The seventh digit tells the century. */
export const danishNumber: NumberMaker = ({ bornOn, sex }, random) => {
  const { year } = partsOf(bornOn);
  const [min, max] = year < 2000 ? [0, 399] : [400, 999];
  const date = dayFirst(bornOn);
  return firstValid(random.int('serial', min, max), min, max, 1, (serial) => {
    const nine = `${date}${pad(serial, 3)}`;
    const check = (11 - (weighted(nine, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check === 10 || check % 2 !== (sex === 'male' ? 1 : 0)) return undefined;
    return `${date}-${pad(serial, 3)}${check}`;
  });
};

/** Icelandic kennitala: birth date, two digits from 20 on, check digit, century. */
export const icelandicNumber: NumberMaker = ({ bornOn }, random) => {
  const date = dayFirst(bornOn);
  return firstValid(random.int('serial', 20, 99), 20, 99, 1, (serial) => {
    const check = (11 - (weighted(`${date}${serial}`, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? undefined : `${date}-${serial}${check}${bornOn[1]}`;
  });
};
