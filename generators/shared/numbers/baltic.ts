import { dayFirst, firstValid, type NumberMaker, pad, partsOf, sexedSerial, weighted, yearFirst } from './checks.ts';

/** Lithuanian asmens kodas and Estonian isikukood: century and sex, birth date, serial, check digit (two weightings modulo 11). */
export const balticCode: NumberMaker = ({ bornOn, sex }, random) => {
  const century = (Number(bornOn.slice(0, 2)) - 18) * 2 + (sex === 'female' ? 2 : 1);
  const digits = `${century}${yearFirst(bornOn)}${pad(random.int('serial', 1, 999), 3)}`;
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return digits + (first < 10 ? first : second < 10 ? second : 0);
};

/** Latvian personas kods as given until July 2017: `DDMMYY-CNNNK`, C the century. Later numbers tell no birth date. */
export const latvianCode: NumberMaker = ({ bornOn }, random) => {
  const date = `${dayFirst(bornOn)}${Number(bornOn.slice(0, 2)) - 18}`;
  return firstValid(random.int('serial', 0, 999), 0, 999, 1, (serial) => {
    const digits = `${date}${pad(serial, 3)}`;
    const check = (1 + weighted(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11;
    return check === 10 ? undefined : `${digits.slice(0, 6)}-${digits.slice(6)}${check}`;
  });
};

/** Polish PESEL: birth date with the century in the month, serial with the sex, check digit. */
export const pesel: NumberMaker = ({ bornOn, sex }, random) => {
  const { year, month, day } = partsOf(bornOn);
  const serial = pad(sexedSerial(random, sex, 0, 9999), 4);
  const digits = `${pad(year % 100, 2)}${pad(month + (year >= 2000 ? 20 : 0), 2)}${pad(day, 2)}${serial}`;
  return digits + ((10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
};
