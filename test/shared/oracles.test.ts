import isoCountries from 'i18n-iso-countries';
import parsePhoneNumber from 'libphonenumber-js/max';
import { parse } from 'mrz';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { emailOf, ipOf, phoneOf } from '../../generators/shared/contact.ts';
import { type CountryCode, countries } from '../../generators/shared/countries.ts';
import { mrzOf, personalNumberOn } from '../../generators/shared/document.ts';
import { nationalNumberOf, personOf } from '../../generators/shared/person.ts';
import { phoneGuarantee } from '../../generators/shared/phones.ts';
import { Random } from '../../src/core/random.ts';
import { AT, few, people, SEEDS } from './support.ts';

/** Which validator of stdnum 1.12.0 speaks of which country's number. */
const VALIDATORS: Record<string, string> = {
  AR: 'dni',
  BE: 'nn',
  BG: 'egn',
  BR: 'cpf',
  CL: 'run',
  CN: 'ric',
  CZ: 'rc',
  DK: 'cpr',
  EE: 'ik',
  ES: 'dni',
  FI: 'hetu',
  FR: 'nir',
  GR: 'amka',
  HR: 'oib',
  IL: 'idnr',
  IN: 'aadhaar',
  IS: 'kennitala',
  IT: 'codicefiscale',
  KR: 'rrn',
  LT: 'asmens',
  LV: 'pvn',
  MK: 'jmbg',
  MX: 'curp',
  NL: 'bsn',
  PL: 'pesel',
  PT: 'nif',
  RO: 'cnp',
  RS: 'jmbg',
  SE: 'personnummer',
  SI: 'emso',
  SK: 'rc',
  TH: 'idnr',
  TR: 'tckimlik',
  TW: 'natid',
  UA: 'rntrc',
  ZA: 'idnr',
};

/** Numbers that stdnum does not know or refuses, and who checks them instead. */
const WITHOUT_ORACLE: Record<string, string> = {
  AE: 'Luhn, in numbers.test.ts',
  AZ: 'its "pin" is another number, of ten digits',
  EG: 'no rule for the last digit is published',
  GE: 'no check is published',
  ID: 'has no check digit',
  NO: 'refuses the synthetic month; both eleven tests, in numbers.test.ts',
  SA: 'Luhn, in numbers.test.ts',
  SG: 'a published number, in numbers.test.ts',
  VN: 'has no check digit',
};

type Validator = { validate(value: string): { isValid: boolean } };
const stdnumOf = (country: string, kind: string): Validator => {
  const found = (stdnum as unknown as Record<string, Record<string, Validator>>)[country]?.[kind];
  if (found === undefined) throw new Error(`stdnum has no ${country}.${kind}`);
  return found;
};

const numbered = countries.filter(({ number }) => number !== undefined);

describe('stdnum', () => {
  test('every country with a national number has an oracle, or a reason why not', () => {
    const known = [...Object.keys(VALIDATORS), ...Object.keys(WITHOUT_ORACLE)].sort();
    expect(numbered.map(({ code }) => code)).toEqual(known);
  });

  test.each(Object.entries(VALIDATORS))(`accepts ${SEEDS} national numbers of %s`, (code, kind) => {
    const { validate } = stdnumOf(code, kind);
    const refused: string[] = [];
    for (let seed = 0; seed < SEEDS; seed++) {
      const person = personOf(Random.seeded(seed), AT, { country: code as CountryCode });
      const number = nationalNumberOf(person) ?? '';
      if (!validate(number).isValid) refused.push(`${number} of ${person.bornOn}, ${person.sex}`);
    }
    expect(few(refused)).toEqual([]);
  });

  test('accepts the national numbers of children and of the old', () => {
    const refused: string[] = [];
    for (const [code, kind] of Object.entries(VALIDATORS)) {
      for (let seed = 0; seed < 200; seed++) {
        const age = seed % 2 === 0 ? ([1, 17] as const) : ([80, 99] as const);
        const number = nationalNumberOf(personOf(Random.seeded(seed), AT, { country: code as CountryCode, age })) ?? '';
        if (!stdnumOf(code, kind).validate(number).isValid) refused.push(`${code} ${number}`);
      }
    }
    expect(few(refused)).toEqual([]);
  });

  test('accepts the NIE on Spanish residence permits and the PAN on Indian cards', () => {
    const refused: string[] = [];
    let permits = 0;
    let cards = 0;
    for (const { person, document } of people(3 * SEEDS)) {
      if (document.type === 'pan-card') {
        cards++;
        if (!stdnumOf('IN', 'pan').validate(document.number).isValid) refused.push(document.number);
      }
      if (document.type === 'residence-permit' && document.issuer.code === 'ES') {
        permits++;
        const number = personalNumberOn(document, person) ?? '';
        if (!stdnumOf('ES', 'nie').validate(number).isValid) refused.push(number);
      }
    }
    expect([few(refused), permits > 10, cards > 10]).toEqual([[], true, true]);
  });
});

describe('npm mrz', () => {
  test(`reads the zone of every passport and card of ${SEEDS} seeds as valid, with the data of the story`, () => {
    const wrong: unknown[] = [];
    const formats = new Set<string>();
    for (const { seed, person, document } of people()) {
      const zone = mrzOf(document, person);
      if (zone === undefined || document.type === 'visa') continue;
      const { valid, format, fields, details } = parse(zone);
      formats.add(format);
      const six = (date = '') => date.slice(2).replaceAll('-', '');
      const same =
        fields.birthDate === six(person.bornOn) &&
        fields.expirationDate === six(document.expiresOn) &&
        fields.sex === person.sex &&
        fields.documentNumber === document.number.replaceAll(/[^0-9A-Z]/g, '');
      if (!valid || !same) wrong.push({ seed, zone, errors: details.filter((detail) => !detail.valid), same });
    }
    expect(few(wrong)).toEqual([]);
    expect([...formats].sort()).toEqual(['TD1', 'TD2', 'TD3']);
  });
});

describe('ISO 3166-1', () => {
  test('knows every country by the same two codes', () => {
    for (const { code, alpha3 } of countries) expect([code, isoCountries.alpha2ToAlpha3(code)]).toEqual([code, alpha3]);
  });
});

describe('libphonenumber', () => {
  test(`finds the phone of every of ${SEEDS} people possible and of the right country; a number from a range without owner is not valid`, () => {
    const wrong: string[] = [];
    for (const { person } of people()) {
      const phone = phoneOf(person);
      const { code } = person.residence;
      const parsed = parsePhoneNumber(phone);
      const owned = parsed?.isValid() ?? false;
      const fine =
        parsed?.isPossible() && parsed.number === phone && parsed.getPossibleCountries().includes(code as never);
      if (!fine || (phoneGuarantee(code) === 'unused' && owned)) wrong.push(`${code} ${phone} ${owned}`);
    }
    expect(few(wrong)).toEqual([]);
  });
});

test('mail goes to domains that nobody can have, and addresses of hosts are of the ranges for documentation', () => {
  for (const { person } of people(1000)) {
    expect(emailOf(person)).toMatch(/^[a-z.]*\d+@(?:example\.(?:com|org|net)|mail\.example|post\.test)$/);
    expect(ipOf(person.random, 'ip')).toMatch(
      /^(?:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.(?:[1-9]|\d\d|1\d\d|2[0-4]\d|25[0-4])|2001:db8::[0-9a-f]{4})$/,
    );
  }
});
