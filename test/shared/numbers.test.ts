import { expect, test } from 'vitest';
import type { CountryCode } from '../../generators/shared/countries.ts';
import { nric } from '../../generators/shared/numbers/asian.ts';
import { firstValid, verhoeffDigit } from '../../generators/shared/numbers/checks.ts';
import { codiceFiscale } from '../../generators/shared/numbers/italian.ts';
import { nationalNumberOf, type Person, personOf } from '../../generators/shared/person.ts';
import { nameOf } from '../../generators/shared/words.ts';
import { luhnDigit } from '../../src/core/check-digits.ts';
import { Random } from '../../src/core/random.ts';
import { AT } from './support.ts';

function* numbersOf(country: CountryCode, count = 2000): Generator<{ number: string; person: Person }> {
  for (let seed = 0; seed < count; seed++) {
    const person = personOf(Random.seeded(seed), AT, { country });
    yield { number: nationalNumberOf(person) ?? '', person };
  }
}

const dot = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** Luhn, the other way round than in the kit: from the left, with the table of doubled digits. */
const passesLuhn = (digits: string) =>
  [...digits].reduce((sum, digit, i) => {
    const value = Number(digit);
    return sum + ((digits.length - i) % 2 === 0 ? (value < 5 ? value * 2 : value * 2 - 9) : value);
  }, 0) %
    10 ===
  0;

test('published examples of the check digits', () => {
  expect(luhnDigit('7992739871')).toBe(3);
  expect(verhoeffDigit('236')).toBe('3');
  expect(verhoeffDigit('12345')).toBe('1');
});

test('Norwegian numbers have the month of synthetic people and pass both eleven tests', () => {
  for (const { number, person } of numbersOf('NO')) {
    expect(Number(number.slice(2, 4)) - 80).toBe(Number(person.bornOn.slice(5, 7)));
    expect(dot(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11).toBe(0);
    expect(dot(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11).toBe(0);
    expect(Number(number[8]) % 2).toBe(person.sex === 'male' ? 1 : 0);
  }
});

test('Emirates and Saudi numbers pass Luhn', () => {
  for (const { number } of numbersOf('AE')) expect(passesLuhn(number.replaceAll('-', ''))).toBe(true);
  for (const { number } of numbersOf('SA')) expect(passesLuhn(number)).toBe(true);
});

test('Singaporean numbers have the check letter of the well-known S1234567D', () => {
  const letter = (number: string) => {
    const sum = dot(number.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (number.startsWith('T') ? 4 : 0);
    return 'JZIHGFEDCBA'[sum % 11];
  };
  expect(letter('S1234567D')).toBe('D');
  for (const { number } of numbersOf('SG')) expect(number.at(-1)).toBe(letter(number));
  const facts = { ...personOf(Random.seeded(1), AT), bornOn: '2001-02-03' };
  expect(nric(facts, Random.seeded(1))).toMatch(/^T01\d{5}[A-JZ]$/);
});

test('the codice fiscale of the textbooks', () => {
  const facts = {
    sex: 'male' as const,
    bornOn: '1980-01-01',
    birthPlace: { code: 'H501' },
    given: nameOf('Mario'),
    family: nameOf('Rossi'),
    secondFamily: undefined,
  };
  expect(codiceFiscale(facts, Random.seeded(1))).toBe('RSSMRA80A01H501U');
});

test('the tax number, the personal number and the card agree with sex, birth date and place', () => {
  for (const { number, person } of numbersOf('CN')) {
    expect(number.slice(0, 14)).toBe(person.birthPlace.code + person.bornOn.replaceAll('-', ''));
    expect(Number(number[16]) % 2).toBe(person.sex === 'male' ? 1 : 0);
  }
  for (const { number, person } of numbersOf('IN'))
    expect([number.slice(0, 4), person.country.code]).toEqual(['9999', 'IN']);
  for (const { number, person } of numbersOf('FI')) {
    expect(Number(number.slice(7, 10))).toBeGreaterThanOrEqual(900);
    expect(Number(number[9]) % 2).toBe(person.sex === 'male' ? 1 : 0);
  }
  for (const { number, person } of numbersOf('SE')) {
    expect(Number(number.slice(7, 10))).toBeGreaterThanOrEqual(980);
    expect(Number(number[9]) % 2).toBe(person.sex === 'male' ? 1 : 0);
  }
  for (const { number, person } of numbersOf('FR')) {
    expect(number.slice(0, 10)).toBe(
      `${person.sex === 'male' ? 1 : 2}${person.bornOn.slice(2, 4)}${person.bornOn.slice(5, 7)}${person.birthPlace.code}`,
    );
  }
  for (const { number, person } of numbersOf('ID')) {
    const day = Number(number.slice(6, 8)) - (person.sex === 'female' ? 40 : 0);
    expect(day).toBe(Number(person.bornOn.slice(8)));
  }
  for (const { number } of numbersOf('NL')) expect(number).toMatch(/^99999\d{4}$/);
});

test('a serial whose check digit has no sign is skipped, and the range begins again after its end', () => {
  expect(firstValid(4, 0, 5, 1, (serial) => (serial === 1 ? String(serial) : undefined))).toBe('1');
  expect(firstValid(5, 1, 9, 2, (serial) => (serial === 3 ? String(serial) : undefined))).toBe('3');
});
