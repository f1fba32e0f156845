import isoCountries from 'i18n-iso-countries';
import { getCountryCallingCode } from 'libphonenumber-js';
import { parse } from 'mrz';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { countries } from '../../generators/shared/countries.ts';
import { mrzOf, personalNumberOn } from '../../generators/shared/document.ts';
import { nationalNumberOf, personOf } from '../../generators/shared/person.ts';
import { Random } from '../../src/core/random.ts';
import { AT, few, people, SEEDS } from './support.ts';

type Checker = { validate(value: string): { isValid: boolean } };
const check = (country: string, kind: string) =>
  (stdnum as unknown as Record<string, Record<string, Checker>>)[country]?.[kind];

/** Which validator of stdnum speaks of which country's number. */
export const VALIDATORS: Record<string, string> = {
  LT: 'asmens',
  LV: 'pvn',
  EE: 'ik',
  PL: 'pesel',
  ES: 'dni',
  PT: 'nif',
  IT: 'codicefiscale',
  GR: 'amka',
  RO: 'cnp',
  BG: 'egn',
  HR: 'oib',
  SI: 'emso',
  RS: 'jmbg',
  MK: 'jmbg',
  SE: 'personnummer',
  NO: 'fodselsnummer',
  DK: 'cpr',
  FI: 'hetu',
  IS: 'kennitala',
  FR: 'nir',
  BE: 'nn',
  NL: 'bsn',
  CZ: 'rc',
  SK: 'rc',
  UA: 'rntrc',
  TR: 'tckimlik',
  IL: 'idnr',
  IN: 'aadhaar',
  AZ: 'pin',
  CN: 'ric',
  TW: 'natid',
  KR: 'rrn',
  TH: 'idnr',
  BR: 'cpf',
  MX: 'curp',
  AR: 'dni',
  CL: 'run',
  ZA: 'idnr',
};

test('debug', () => {
  for (const country of countries) {
    if (!country.number) continue;
    const kind = VALIDATORS[country.code];
    const v = kind && check(country.code, kind);
    if (!v) {
      console.log(country.code, 'no validator', kind);
      continue;
    }
    let bad = 0;
    let sample = '';
    let err: unknown;
    for (let i = 0; i < 500; i++) {
      const p = personOf(Random.seeded(i), AT, { country: country.code as never });
      const n = nationalNumberOf(p) ?? '';
      const r = v.validate(n);
      if (!r.isValid) {
        bad++;
        sample = `${n} ${p.bornOn} ${p.sex} ${p.family.native} ${p.given?.native}`;
        err = (r as { error?: Error }).error?.name;
      }
    }
    if (bad) console.log(country.code, kind, bad, sample, err);
  }
  let zones = 0;
  const wrong: string[] = [];
  const formats: Record<string, number> = {};
  for (const { person, document } of people(SEEDS)) {
    const z = mrzOf(document, person);
    if (!z) continue;
    zones++;
    const r = parse(z);
    formats[r.format] = (formats[r.format] ?? 0) + 1;
    if (!r.valid) wrong.push(z.join('\n') + ' ' + JSON.stringify(r.details.filter((d) => !d.valid)));
  }
  console.log(zones, formats, wrong.length, wrong.slice(0, 6).join('\n'));
  void isoCountries;
  void getCountryCallingCode;
  void few;
  void personalNumberOn;
  expect(1).toBe(1);
});
