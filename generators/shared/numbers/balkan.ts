import { firstValid, type NumberMaker, pad, partsOf, sexedSerial, weighted, yearFirst } from './checks.ts';

/** Bulgarian EGN: birth date (40 added to the month from 2000 on), serial by place and sex, check digit. `code`: `624-721`. */
export const egn: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const { year, month, day } = partsOf(bornOn);
  const [from = '926', to = '999'] = birthPlace.code.split('-');
  // Even for men, odd for women: the other way round than elsewhere.
  const serial = sexedSerial(random, sex === 'male' ? 'female' : 'male', Number(from), Number(to));
  const digits = `${pad(year % 100, 2)}${pad(month + (year >= 2000 ? 40 : 0), 2)}${pad(day, 2)}${pad(serial, 3)}`;
  return digits + ((weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10);
};

/** Romanian CNP: sex and century, birth date, county, serial, check digit. */
export const cnp: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const first = (bornOn < '2000' ? 1 : 5) + (sex === 'female' ? 1 : 0);
  const digits = `${first}${yearFirst(bornOn)}${birthPlace.code}${pad(random.int('serial', 1, 999), 3)}`;
  const check = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return digits + (check === 10 ? 1 : check);
};

/** The JMBG of former Yugoslavia, EMŠO in Slovenia: day, month, three digits of the year, region, serial by sex, check digit. */
export const jmbg: NumberMaker = ({ bornOn, sex, birthPlace }, random) => {
  const date = `${bornOn.slice(8, 10)}${bornOn.slice(5, 7)}${bornOn.slice(1, 4)}${birthPlace.code}`;
  const [min, max] = sex === 'male' ? [0, 499] : [500, 999];
  return firstValid(random.int('serial', min, max), min, max, 1, (serial) => {
    const digits = `${date}${pad(serial, 3)}`;
    const check = (11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? undefined : digits + check;
  });
};

/** Croatian OIB: ten digits of no meaning and a check digit, ISO 7064 (MOD 11, 10). */
export const oib: NumberMaker = (_, random) => {
  const digits = random.digits('serial', 10);
  let rest = 10;
  for (const digit of digits) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return digits + ((11 - rest) % 10);
};

/** Turkish T.C. kimlik numarası: eleven digits, two of them check digits; it tells nothing of its bearer. */
export const turkishNumber: NumberMaker = (_, random) => {
  const digits = `${random.int('first', 1, 9)}${random.digits('serial', 8)}`;
  const tenth = (weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) + 100) % 10;
  const eleventh = (weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1]) + tenth) % 10;
  return `${digits}${tenth}${eleventh}`;
};
