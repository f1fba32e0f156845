import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import { accountOf, SLIPS } from '../../generators/shared/account.ts';
import { type CountryCode, countries } from '../../generators/shared/countries.ts';
import { plusYears } from '../../generators/shared/dates.ts';
import { mrzOf, personalNumberOn } from '../../generators/shared/document.ts';
import { type PeopleTraits, peopleOf } from '../../generators/shared/people.ts';
import { fullNameOf, nationalNumberOf, type PersonTraits } from '../../generators/shared/person.ts';
import { pictureOf } from '../../mocks/files/picture-of.ts';
import { VerihookError } from '../../src/core/errors.ts';
import { Random } from '../../src/core/random.ts';
import { AT, REFUSED, told } from './support.ts';

const TODAY = '2026-01-01';
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const story = (seed: number, traits?: PeopleTraits) => peopleOf(Random.seeded(seed), AT, traits);
const of = (person: PersonTraits, seed = 1) => story(seed, { person }).person;
const refused = (code: string) => expect.objectContaining({ code });
/** What a zone keeps of a name. */
const zoned = (name: string) => name.toUpperCase().replaceAll('-', ' ').replaceAll("'", '');

describe('a name that is told', () => {
  const latinWord = fc.stringMatching(/^[A-Z][a-z]{1,9}([ '-][A-Z][a-z]{1,5})?$/);
  const country = fc.constantFrom(...countries.map(({ code }) => code as CountryCode));

  test('law: npm mrz reads it from the zone, and account and picture say the same', () => {
    const formats = new Set<string>();
    const check = (seed: number, code: CountryCode, givenName: string, familyName: string) => {
      const people = story(seed, { person: { country: code, givenName, familyName } });
      const { person, document } = people;
      expect(person).toMatchObject({ secondFamily: undefined, patronymic: undefined });
      expect(fullNameOf(person, 'latin')).toBe(`${givenName} ${familyName}`);
      expect(accountOf(person, document, [])).toMatchObject({ givenName, familyName });
      const picture = pictureOf(person, document);
      expect([picture.givenNames, picture.surname]).toEqual([givenName.toUpperCase(), familyName.toUpperCase()]);
      const zone = mrzOf(document, person);
      if (zone === undefined || document.type === 'visa' || familyName.length + givenName.length > 28) return;
      const { valid, format, fields } = parse(zone);
      formats.add(format);
      expect([valid, fields.firstName, fields.lastName]).toEqual([true, zoned(givenName), zoned(familyName)]);
    };
    // Only some Romanian cards have a TD2 zone, too few for chance to bring one each time.
    const examples: [number, CountryCode, string, string][] = [[103, 'RO', 'Ada', 'King']];
    fc.assert(fc.property(fc.maxSafeInteger(), country, latinWord, latinWord, check), { numRuns: 1000, examples });
    expect([...formats].sort()).toEqual(['TD1', 'TD2', 'TD3']);
  });

  test('is spelled as the country spells, from any script that has rules', () => {
    expect(of({ country: 'BG', givenName: ' Ющо ', familyName: 'Щърбова' })).toMatchObject({
      given: { native: 'Ющо', latin: 'Yushto' },
      family: { native: 'Щърбова', latin: 'Shtarbova', capitals: 'SHTARBOVA' },
    });
    expect(of({ country: 'DE', familyName: 'Mu\u0308ller' }).family).toMatchObject({
      native: 'Müller',
      latin: 'Mueller',
    });
    expect(of({ country: 'ES', familyName: 'Müller' }).family).toMatchObject({ native: 'Müller', latin: 'Muller' });
  });

  test('in a script without rules carries its Latin form', () => {
    expect(() => of({ country: 'JP', givenName: '花子' })).toThrow(refused('people/no-latin-form'));
    expect(() => of({ givenName: 'Ь' })).toThrow(refused('people/no-latin-form'));
    const person = of({ country: 'CN', givenName: '花子 = Huazi', familyName: '山田=Shantian' });
    expect(person).toMatchObject({ given: { native: '花子', latin: 'Huazi' }, family: { latin: 'Shantian' } });
    expect(fullNameOf(person, 'native')).toBe('山田花子');
    expect(fullNameOf(of({ country: 'CN', givenName: 'Hua', familyName: '山田=Shantian' }), 'native')).toBe('Hua 山田');
    expect(() => of({ familyName: 'Щ'.repeat(60) })).toThrow(/in Latin letters it has 240 characters, more than 100/);
    expect(of({ familyName: `${'Щ'.repeat(60)}=Shch` }).family.latin).toBe('Shch');
  });

  test('leaves the other name, and all that is not a name, as the seed gives it', () => {
    for (const seed of SEEDS) {
      const drawn = story(seed);
      const [given, family] = [
        story(seed, { person: { givenName: 'Ada' } }),
        story(seed, { person: { familyName: 'King' } }),
      ];
      expect(given.person).toEqual({ ...drawn.person, given: given.person.given, patronymic: undefined });
      expect(given.person.given?.native).toBe('Ada');
      const { person } = family;
      expect(person).toEqual({
        ...drawn.person,
        family: person.family,
        secondFamily: undefined,
        patronymic: undefined,
      });
      expect(person.family.native).toBe('King');
      expect(given.document).toMatchObject({ type: drawn.document.type, issuedOn: drawn.document.issuedOn });
    }
  });

  test('wins over a trap, for its part', () => {
    expect(of({ name: 'one-name', givenName: 'Ada' }).given?.latin).toBe('Ada');
    expect(of({ name: 'long', familyName: 'King' })).toMatchObject({
      given: { latin: expect.stringMatching(/^Wilhelmina/) },
      family: { latin: 'King' },
    });
  });

  test('is that of the first twin, and of the greatest owner of a company', () => {
    for (const seed of SEEDS) {
      const told = story(seed, { person: { country: 'GB', givenName: 'OLIVIA', familyName: 'King' } }).person;
      const twin = story(seed, {
        person: { country: 'GB', givenName: 'OLIVIA', familyName: 'King', twin: true },
      }).person;
      expect([twin.family, twin.bornOn]).toEqual([told.family, told.bornOn]);
      expect(twin.given?.capitals).not.toBe('OLIVIA');
      const { company, person } = story(seed, { person: { familyName: 'King' }, company: {} });
      expect([person.family.latin, company?.owners[0]?.person]).toEqual(['King', person]);
      expect(company?.owners.slice(1).filter((owner) => owner.person.family.latin === 'King')).toEqual([]);
    }
  });

  test.each(['', ' ', '123', 'a\nb', 'x'.repeat(101), '\ud800a', 'a=', '=a', 'a=b=c', '花子=ハナコ', 7, null])(
    '%j is refused',
    (name) => {
      const person = { familyName: name } as PersonTraits;
      expect(() => of(person)).toThrow(/person\.familyName cannot be .*It can be: a text of 1 to 100 characters/s);
    },
  );
});

describe('a date of birth that is told', () => {
  test('wins over an age, and changes nothing that does not follow from it', () => {
    for (const seed of SEEDS) {
      const [drawn, told] = [of({}, seed), of({ bornOn: '1990-02-28', age: 'minor' }, seed)];
      expect(told).toEqual({ ...drawn, bornOn: '1990-02-28' });
    }
  });

  test('is within 120 years before the verification, whatever the country', () => {
    for (const { code } of countries) {
      for (const bornOn of ['1906-01-01', '1950-06-30', '2000-02-29', TODAY]) {
        const { person, document } = story(3, { person: { country: code as CountryCode, bornOn } });
        expect([person.bornOn, document.issuedOn >= bornOn]).toEqual([bornOn, true]);
        expect(nationalNumberOf(person) ?? '').not.toMatch(/undefined|NaN/);
      }
    }
    for (const bornOn of ['1905-12-31', '2026-01-02'])
      expect(() => of({ bornOn })).toThrow(/person\.bornOn cannot be .* between 1906-01-01 and that day/);
    for (const bornOn of ['1990-02-30', '1990-1-1', '', 7])
      expect(() => of({ bornOn } as PersonTraits)).toThrow(/person\.bornOn cannot be .* a date like/);
  });
});

describe('a document number that is told', () => {
  const zones = countries.flatMap(({ code, documents }) =>
    (['passport', 'id-card', 'residence-permit'] as const)
      .filter((type) => documents[type]?.mrz !== undefined)
      .map((type) => ({ type, code: code as CountryCode, format: documents[type]?.mrz as string })),
  );
  const rare = zones.filter(({ format }) => format === 'TD2');
  const zone = fc.oneof(fc.constantFrom(...zones), fc.constantFrom(...rare));
  const sign = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz ./-');
  const number = fc
    .string({ unit: sign, minLength: 1, maxLength: 24, size: 'max' })
    .filter((text) => /[0-9A-Za-z]/.test(text));

  test('law: npm mrz reads it from the zone, or the zone has no room for it', () => {
    const seen = new Set<string>();
    const check = (seed: number, { type, code, format }: (typeof zones)[number], told: string) => {
      const signs = told.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
      const country = type !== 'residence-permit' ? code : code === 'DE' ? 'FR' : 'DE';
      const traits = { person: { country }, document: { type, issuer: code, number: told } } as const;
      const length = signs.length > 9 ? 'long' : 'short';
      try {
        const { person, document } = story(seed, traits);
        expect([document.number, accountOf(person, document, []).documentNumber]).toEqual([told, told]);
        const lines = mrzOf(document, person);
        if (lines === undefined) return;
        const { valid, fields } = parse(lines);
        expect([valid, fields.documentNumber]).toEqual([true, signs]);
        seen.add(`${format} ${length}`);
      } catch (error) {
        if (!(error instanceof VerihookError) || error.code === 'people/too-young') throw error;
        expect([error.code, length]).toEqual(['people/number-not-in-zone', 'long']);
        seen.add(`${format} refused`);
      }
    };
    fc.assert(fc.property(fc.maxSafeInteger(), zone, number, check), { numRuns: 3000 });
    const all = [
      'TD1 long',
      'TD1 refused',
      'TD1 short',
      'TD2 long',
      'TD2 refused',
      'TD2 short',
      'TD3 refused',
      'TD3 short',
    ];
    expect([...seen].sort()).toEqual(all);
  });

  test('that is too long for its zone is refused with what to do', () => {
    const traits: PeopleTraits = { person: { country: 'LT' }, document: { type: 'passport', number: '1234567890' } };
    expect(() => story(1, traits)).toThrow(
      /zone \(TD3\) of a passport of Lithuania has no room for a number: "1234567890".*has 9.*Give a shorter/,
    );
  });

  test('where it is the national number too, the document does not print another one beside it', () => {
    const person = { country: 'VN', residence: 'VN' } as const;
    const [drawn, told] = [
      story(1, { person, document: { type: 'id-card' } }),
      story(1, { person, document: { type: 'id-card', number: '001' } }),
    ];
    expect(personalNumberOn(drawn.document, drawn.person)).toBe(drawn.document.number);
    expect(personalNumberOn(told.document, told.person)).toBeUndefined();
  });

  test('is not that of a twin or of a second document', () => {
    for (const seed of SEEDS) {
      const document = { type: 'passport', number: 'A1' } as const;
      expect(story(seed, { document, person: { twin: true } }).document).toMatchObject({
        type: 'passport',
        number: expect.not.stringMatching(/^A1$/),
      });
      const { document: second } = story(seed, { document: { ...document, second: true } });
      expect(second).toEqual(story(seed, { document: { type: 'passport', second: true } }).document);
    }
  });

  test('can be mistyped in the account, with all else that is told', () => {
    const traits = {
      person: { givenName: 'Ada', familyName: 'King', bornOn: '1990-12-10' },
      document: { type: 'passport', number: 'A-1', issuedOn: '2020-05-05', expiresOn: '2030-05-05' },
    } as const;
    const { person, document } = story(1, traits);
    const [right, wrong] = [accountOf(person, document, []), accountOf(person, document, SLIPS)];
    expect(right).toMatchObject({
      givenName: 'Ada',
      documentNumber: 'A-1',
      issuedOn: '2020-05-05',
      expiresOn: '2030-05-05',
    });
    expect(SLIPS.filter((slip) => right[slip] === wrong[slip] && right[slip] !== undefined)).toEqual([]);
  });

  test.each(['', ' - ', 'ä1', 'x'.repeat(51), 'a\n', 12])('%j is refused', (number) => {
    const traits = { document: { number } } as PeopleTraits;
    expect(() => story(1, traits)).toThrow(/document\.number cannot be .* 1 to 50 printable ASCII/);
  });
});

describe('a personal number that is told', () => {
  const TOLD = 'no. 39012-0900';

  test('is on every document of the person, also of another country, and in account and picture; all else is as drawn', () => {
    const types = new Set<string>();
    for (const seed of SEEDS) {
      const { person, document } = story(seed, { person: { personalNumber: TOLD } });
      const { number, ...drawn } = story(seed).document;
      expect(document).toMatchObject(drawn);
      expect(document.number).toBe(document.form.number === 'national-number' ? TOLD : number);
      expect(accountOf(person, document, [])).toMatchObject({ documentNumber: document.number, personalNumber: TOLD });
      expect([nationalNumberOf(person), pictureOf(person, document).personalNumber]).toEqual([TOLD, TOLD]);
      types.add(document.type);
    }
    expect([...types]).toEqual(expect.arrayContaining(['passport', 'id-card', 'residence-permit', 'driver-license']));
  });

  test('law: npm mrz reads it from a zone that carries it, or the zone has no room for it', () => {
    const forms = countries.flatMap(({ code, documents }) =>
      (['passport', 'id-card'] as const)
        .filter((type) => documents[type]?.numberInZone)
        .map((type) => ({ type, country: code as CountryCode })),
    );
    const seen = new Set<string>();
    const check = (seed: number, { type, country }: (typeof forms)[number], told: string) => {
      try {
        const { person, document } = story(seed, { person: { country, personalNumber: told }, document: { type } });
        const lines = mrzOf(document, person) ?? [];
        const { valid, fields } = parse(lines);
        const read = [fields.personalNumber, fields.optional1, fields.optional2];
        expect([valid, read]).toEqual([true, expect.arrayContaining([told])]);
        seen.add('read');
      } catch (error) {
        if (!(error instanceof VerihookError)) throw error;
        expect([error.code, told.length > 9]).toEqual(['people/number-not-in-zone', true]);
        seen.add('refused');
      }
    };
    const number = fc.stringMatching(/^[0-9A-Z]{1,30}$/);
    const examples: [number, (typeof forms)[number], string][] = ['1', '1'.repeat(30)].map((told) => [
      1,
      forms[0] as (typeof forms)[number],
      told,
    ]);
    fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom(...forms), number, check), { numRuns: 500, examples });
    expect([...seen].sort()).toEqual(['read', 'refused']);
  });

  test('is not that of a twin', () => {
    for (const seed of SEEDS) {
      const twin = story(seed, { person: { twin: true } });
      expect(story(seed, { person: { twin: true, personalNumber: TOLD } })).toEqual(twin);
    }
  });

  test('stands beside a document number that is told, also where both are one in that country', () => {
    const person = { country: 'VN', residence: 'VN', personalNumber: '1' } as const;
    const both = story(1, { person, document: { type: 'id-card', number: '2' } });
    expect([both.document.number, personalNumberOn(both.document, both.person)]).toEqual(['2', '1']);
  });

  test.each(['', ' - ', 'ä1', 'x'.repeat(31), 12])('%j is refused', (personalNumber) => {
    expect(() => of({ personalNumber } as PersonTraits)).toThrow(/person\.personalNumber cannot be .* 1 to 30/);
  });
});

describe('dates of a document that are told', () => {
  const dates = (document: NonNullable<PeopleTraits['document']>, seed = 1) => {
    const { issuedOn, expiresOn } = story(seed, { document }).document;
    return [issuedOn, expiresOn];
  };

  test('are those of the document, also where it would never run out', () => {
    for (const seed of SEEDS) {
      const both = { issuedOn: '2025-12-31', expiresOn: '2026-01-31' };
      expect(dates({ ...both, expiresInDays: -1 }, seed)).toEqual(['2025-12-31', '2026-01-31']);
      expect(dates({ expiresOn: '9999-12-31' }, seed)).toEqual([expect.any(String), '9999-12-31']);
    }
    const aadhaar = { person: { country: 'IN' }, document: { type: 'aadhaar', expiresOn: '2030-01-01' } } as const;
    expect(story(1, aadhaar).document.expiresOn).toBe('2030-01-01');
  });

  test('give each other by the years of the form', () => {
    for (const seed of SEEDS) {
      const { person, document } = story(seed, { document: { issuedOn: '2024-05-05' }, person: { age: [40, 50] } });
      const { expiresOn, form } = document;
      if (form.expires === undefined && Number.isFinite(form.years))
        expect(expiresOn).toBe(plusYears('2024-05-05', form.years));
      const { issuedOn } = story(seed, { document: { expiresOn: '2027-05-05' }, person: { age: [40, 50] } }).document;
      expect(person.bornOn < issuedOn && issuedOn <= TODAY).toBe(true);
    }
    expect(dates({ type: 'passport', issuedOn: '2025-12-25', expiresInDays: [-730, -1] })[1]).toMatch(
      /^2025-12-(2[5-9]|3[01])$/,
    );
  });

  test.each([
    { document: { issuedOn: '2025-01-02', expiresOn: '2025-01-01' } },
    { document: { issuedOn: '2026-01-02' } },
    { document: { issuedOn: '1999-12-31' }, person: { bornOn: '2000-01-01' } },
    { document: { expiresOn: '1999-12-31' }, person: { bornOn: '2000-01-01' } },
    { document: { expiresOn: '0001-01-01' } },
    { document: { type: 'passport', issuedOn: TODAY, expiresInDays: -1 } },
  ] satisfies PeopleTraits[])('%j are out of order', (traits) => {
    expect(() => story(1, traits)).toThrow(refused('people/dates-out-of-order'));
  });

  test.each(['2025-02-29', '2025-13-01', 'soon', 20250101])('%j is no date', (issuedOn) => {
    expect(() => dates({ issuedOn } as never)).toThrow(/document\.issuedOn cannot be .* a date like/);
  });

  test('law: they are in order, whatever is told', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), told, (seed, { person, document = {} }) => {
        const { number: _, ...dated } = document;
        try {
          const { person: holder, document: made } = story(seed, { ...(person && { person }), document: dated });
          expect(made).toMatchObject(dated);
          if (dated.issuedOn === undefined && dated.expiresOn === undefined) return;
          expect(holder.bornOn <= made.issuedOn && made.issuedOn <= TODAY).toBe(true);
          expect(made.expiresOn === undefined || made.issuedOn <= made.expiresOn).toBe(true);
        } catch (error) {
          if (!(error instanceof VerihookError)) throw error;
          expect(error.code).toMatch(REFUSED);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
