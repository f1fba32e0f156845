import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../generators/shared/address.ts';
import { BENEFICIAL_PERCENT, companyOf } from '../../generators/shared/company.ts';
import { countries, countryOf } from '../../generators/shared/countries.ts';
import type { DocumentType } from '../../generators/shared/country.ts';
import { ageOn, plusDays, plusYears } from '../../generators/shared/dates.ts';
import { documentOf, mrzOf, personalNumberOn, secondDocumentOf } from '../../generators/shared/document.ts';
import { fullNameOf, nationalNumberOf, type PersonTraits, personOf } from '../../generators/shared/person.ts';
import { misspelled, twinOf, watchListEntryOf } from '../../generators/shared/relations.ts';
import type { NameTrap } from '../../generators/shared/traps.ts';
import { Random } from '../../src/core/random.ts';
import { AT, few, people, SEEDS } from './support.ts';

const TODAY = '2026-01-01';
const some = (traits: PersonTraits, seed = 1, at = AT) => personOf(Random.seeded(seed), at, traits);

describe(`over ${SEEDS} seeds`, () => {
  const all = [...people()];

  test('every country and every type of document appears', () => {
    expect(new Set(all.map(({ person }) => person.country.code)).size).toBe(countries.length);
    expect(countries.length).toBeGreaterThanOrEqual(40);
    const types: Record<DocumentType, true> = {
      passport: true,
      'id-card': true,
      'residence-permit': true,
      'driver-license': true,
      visa: true,
      aadhaar: true,
      'pan-card': true,
      'voter-card': true,
    };
    expect([...new Set(all.map(({ document }) => document.type))].sort()).toEqual(Object.keys(types).sort());
  });

  test('no pair of names is more frequent than one in two hundred', () => {
    const counts = new Map<string, number>();
    for (const { person } of all) {
      const name = fullNameOf(person, 'native');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(0.005 * SEEDS);
    expect(counts.size).toBeGreaterThan(0.7 * SEEDS);
  });

  test('people are 19 to 79 years old', () => {
    expect(all.filter(({ person: { bornOn } }) => ageOn(TODAY, bornOn) < 19 || ageOn(TODAY, bornOn) > 79)).toEqual([]);
  });

  test('dates are in order: born, issued a month ago or more, valid for another month or for good', () => {
    const wrong = all.filter(({ person: { bornOn }, document: { issuedOn, expiresOn } }) => {
      const past = bornOn <= issuedOn && issuedOn <= plusDays(TODAY, -29);
      return !past || (expiresOn !== undefined && expiresOn < plusDays(TODAY, 29));
    });
    expect(
      few(wrong.map(({ seed, document }) => [seed, document.type, document.issuedOn, document.expiresOn])),
    ).toEqual([]);
  });

  test('no document is valid for longer than its form says, nor given to the too young', () => {
    const wrong = all.filter(({ person, document: { form, issuedOn, expiresOn } }) => {
      const tooLong = expiresOn !== undefined && expiresOn > plusYears(issuedOn, form.years);
      return tooLong || ageOn(issuedOn, person.bornOn) < form.fromAge;
    });
    expect(
      few(wrong.map(({ seed, document }) => [seed, document.type, document.issuedOn, document.expiresOn])),
    ).toEqual([]);
  });

  test('passports and cards are of the own country, permits and visas of another', () => {
    for (const { person, document } of all) {
      const foreign = document.type === 'visa' || document.type === 'residence-permit';
      expect([document.type, document.issuer !== person.country]).toEqual([document.type, foreign]);
    }
  });

  test('an address names the town, has no empty part and no unfilled template', () => {
    for (const { person } of all.slice(0, 3000)) {
      for (const script of ['native', 'latin'] as const) {
        const address = addressOf(person, script);
        expect(address.text).toContain(address.town);
        expect(address.text).not.toMatch(/[{}]|undefined|, ,|\(\)/);
        if (script === 'latin') expect(address.text).toMatch(/^[\x20-\x7e]+$/);
        expect(address.text.length).toBeLessThanOrEqual(100);
      }
    }
  });

  test('one in twelve lives abroad', () => {
    const abroad = all.filter(({ person }) => person.residence !== person.country).length / SEEDS;
    expect(abroad).toBeGreaterThan(0.06);
    expect(abroad).toBeLessThan(0.1);
  });
});

describe('ages', () => {
  const days = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });

  test('law: who is just 18 was 17 yesterday', () => {
    fc.assert(
      fc.property(fc.nat(), days, (seed, at) => {
        const today = new Date(at).toISOString().slice(0, 10);
        fc.pre(!today.endsWith('-02-29'));
        const { bornOn } = some({ age: 'just-18' }, seed, at);
        expect([ageOn(today, bornOn), ageOn(plusDays(today, -1), bornOn)]).toEqual([18, 17]);
      }),
    );
  });

  test('born on a 29th of February: of age, and just 18 on the 1st of March 18 years after a leap year', () => {
    expect(some({ age: 'leap-day' }).bornOn).toBe('2004-02-29');
    expect(some({ age: 'leap-day' }, 1, Date.UTC(2026, 2, 1)).bornOn).toBe('2008-02-29');
    expect(some({ age: 'leap-day' }, 1, Date.UTC(2026, 1, 28)).bornOn).toBe('2004-02-29');
  });

  test('minors are 10 to 17 and hold no document that is for their elders', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const person = some({ age: 'minor' }, seed);
      const age = ageOn(TODAY, person.bornOn);
      expect(age >= 10 && age < 18).toBe(true);
      const { type, form, issuedOn } = documentOf(Random.seeded(seed), person, AT);
      expect([type, ageOn(issuedOn, person.bornOn) >= form.fromAge]).toEqual([type, true]);
    }
  });

  test('a document that somebody is too young for, or that nobody issues, is refused with a reason', () => {
    const child = some({ age: [12, 12], country: 'DE' });
    expect(() => documentOf(child.random, child, AT, { type: 'driver-license' })).toThrow(
      expect.objectContaining({ code: 'people/too-young' }),
    );
    expect(() => documentOf(child.random, child, AT, { type: 'aadhaar' })).toThrow(
      expect.objectContaining({ code: 'people/no-such-document' }),
    );
  });
});

describe('documents that run out', () => {
  test.each([
    ['yesterday', -1, '2025-12-31', '2025-12-31'],
    ['today', 0, TODAY, TODAY],
    ['within a day', [0, 1] as const, TODAY, '2026-01-02'],
    ['within a week', [1, 7] as const, '2026-01-02', '2026-01-08'],
    ['within 30 days', [1, 30] as const, '2026-01-02', '2026-01-31'],
  ])('%s', (_, expiresInDays, first, last) => {
    for (let seed = 0; seed < 500; seed++) {
      const person = some({}, seed);
      const { expiresOn = '', issuedOn } = documentOf(Random.seeded(seed), person, AT, { expiresInDays });
      expect([expiresOn >= first, expiresOn <= last, issuedOn < expiresOn, issuedOn >= person.bornOn]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });
});

describe('traps in names', () => {
  const traps: Record<NameTrap, (native: string, latin: string) => boolean> = {
    'combining-marks': (native) => native !== native.normalize('NFC'),
    'right-to-left': (native) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(native),
    punctuation: (native) => /['’.-]/.test(native),
    'one-name': (native) => !native.includes(' '),
    long: (native) => native.length === 201,
    astral: (native) => /[\u{10000}-\u{10ffff}]/u.test(native),
  };

  test.each(Object.entries(traps))('%s', (name, holds) => {
    for (let seed = 0; seed < 50; seed++) {
      const person = some({ name: name as NameTrap }, seed);
      const latin = fullNameOf(person, 'latin');
      expect([name, holds(fullNameOf({ ...person, country: countryOf.DE }, 'native'), latin)]).toEqual([name, true]);
      expect(latin).toMatch(/^[\x20-\x7e]+$/);
      const zone = mrzOf(documentOf(person.random, person, AT, { type: 'passport' }), person);
      expect(zone?.map((line) => line.length)).toEqual([44, 44]);
    }
  });
});

describe('relations', () => {
  test('a twin shares family name, birth date, place and home, and nothing that is one’s own', () => {
    for (let seed = 0; seed < 500; seed++) {
      const person = some({ country: 'SE' }, seed);
      const twin = twinOf(person);
      expect([twin.family, twin.bornOn, twin.birthPlace, twin.home]).toEqual([
        person.family,
        person.bornOn,
        person.birthPlace,
        person.home,
      ]);
      expect(twin.given?.native).not.toBe(person.given?.native);
    }
    const [one, other] = [some({ country: 'ES' }), twinOf(some({ country: 'ES' }))].map(nationalNumberOf);
    expect(one).not.toBe(other);
  });

  test('a misspelled name has one letter different, in every script', () => {
    for (const { person } of people(2000)) {
      const wrong = misspelled(person.random, person.family);
      for (const script of ['native', 'latin'] as const) {
        const [a, b] = [[...person.family[script]], [...wrong[script]]];
        if (a.length === b.length) expect(a.filter((letter, i) => letter !== b[i])).toHaveLength(1);
        else expect(b.length - a.length).toBe(1);
      }
    }
  });

  test('two documents of one person agree in what they say of the person', () => {
    for (const { person, document } of people(500)) {
      const second = secondDocumentOf(person.random, person, AT, document);
      if (second.form.number !== 'national-number') expect(second.number).not.toBe(document.number);
      const numbers = [document, second].map((each) =>
        each.issuer === person.country ? personalNumberOn(each, person) : undefined,
      );
      if (numbers[0] !== undefined && numbers[1] !== undefined) expect(numbers[0]).toBe(numbers[1]);
    }
  });

  test('an entry of a watch list is about the person', () => {
    const person = some({});
    const entry = watchListEntryOf(person.random, person);
    expect(entry).toMatchObject({ familyName: person.family.latin.toUpperCase(), nationality: person.country.code });
    expect(person.bornOn.startsWith(entry.born)).toBe(true);
  });
});

describe('companies', () => {
  test('shares add up, beneficial owners hold a quarter or more, and somebody always counts', () => {
    for (let seed = 0; seed < 500; seed++) {
      const { owners, beneficialOwners, directors, foundedOn, name } = companyOf(Random.seeded(seed), AT);
      expect(owners.reduce((sum, { sharePercent }) => sum + sharePercent, 0)).toBe(100);
      const large = owners.filter(({ sharePercent }) => sharePercent >= BENEFICIAL_PERCENT).map(({ person }) => person);
      expect(beneficialOwners).toEqual(large.length > 0 ? large : directors);
      expect([directors.length, foundedOn < TODAY, name.length > 5]).toEqual([2, true, true]);
    }
  });

  test('asked for, the country and the way of holding are kept', () => {
    const company = companyOf(Random.seeded(3), AT, { country: 'FR', ownership: 'spread' });
    expect(company.country.code).toBe('FR');
    expect(company.owners).toHaveLength(5);
    expect(company.registrationNumber).toMatch(/^\d{9}$/);
  });
});

test('importing people loads no word list, and somebody of one country loads one locale', () => {
  const script = (body: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', body], { encoding: 'utf8' }).trim();
  const base = new URL('../../', import.meta.url).href;
  const loaded = `Object.keys((await import('node:module')).createRequire('${base}package.json').cache).filter((file) => file.includes('faker') && file.includes('/locale/')).map((file) => file.split('/').at(-1)).join()`;
  const setup = `const { personOf } = await import('${base}generators/shared/person.ts'); const { Random } = await import('${base}src/core/random.ts');`;
  expect(script(`${setup} console.log(${loaded});`)).toBe('');
  expect(
    script(`${setup} personOf(Random.seeded(1), 0, { country: 'PL', residence: 'LT' }); console.log(${loaded});`),
  ).toBe('pl.js');
});
