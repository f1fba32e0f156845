import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, SLIPS } from '../../generators/shared/account.ts';
import { DOCUMENT_TYPES } from '../../generators/shared/country.ts';
import { type PeopleTraits, peopleOf } from '../../generators/shared/people.ts';
import { checkTraits } from '../../generators/shared/traits.ts';
import { TRAPS } from '../../generators/shared/traps.ts';
import { Random } from '../../src/core/random.ts';
import { allProviders } from '../support/providers.ts';
import { AT } from './support.ts';

const story = (seed: number, traits?: PeopleTraits) => peopleOf(Random.seeded(seed), AT, traits);
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const differing = (a: string, b: string) => [...a].filter((sign, i) => sign !== [...b][i]).length;

describe('a story', () => {
  test('of a twin is about somebody born on the same day to the same family, with documents of their own', () => {
    for (const seed of SEEDS) {
      const [one, other] = [story(seed), story(seed, { person: { twin: true } })];
      expect([other.person.family, other.person.bornOn, other.person.sex]).toEqual([
        one.person.family,
        one.person.bornOn,
        one.person.sex,
      ]);
      if (one.person.given !== undefined) expect(other.person.given?.native).not.toBe(one.person.given.native);
    }
    const numbers = SEEDS.map((seed) => [
      story(seed).document.number,
      story(seed, { person: { twin: true } }).document.number,
    ]);
    expect(numbers.filter(([one, other]) => one === other).length).toBeLessThan(SEEDS.length / 4);
  });

  test('of a second document is about the same person', () => {
    for (const seed of SEEDS) {
      const [first, second] = [story(seed), story(seed, { document: { second: true } })];
      expect({ ...second.person, random: undefined }).toEqual({ ...first.person, random: undefined });
      expect([second.document.type, second.document.number]).not.toEqual([first.document.type, first.document.number]);
    }
  });

  test('of a company is about a beneficial owner of it, and each of them has a story', () => {
    for (const seed of SEEDS) {
      const stories = [1, 2, 3, 4].map((owner) => story(seed, { company: { owner, ownership: 'quarters' } }));
      const [first] = stories;
      expect(stories.map(({ person }) => person)).toEqual(first?.company?.beneficialOwners);
      expect(new Set(stories.map(({ company }) => company?.registrationNumber)).size).toBe(1);
    }
    expect(story(1, { company: { ownership: 'sole', owner: 4 } }).person).toEqual(
      story(1, { company: { ownership: 'sole' } }).person,
    );
    expect(story(1, { company: { country: 'FR' }, person: { country: 'JP' } })).toMatchObject({
      company: { country: { code: 'FR' } },
      person: { country: { code: 'JP' } },
    });
    expect(story(1).company).toBeUndefined();
  });

  test('does not change with what is asked of another part of it', () => {
    for (const seed of SEEDS) {
      const { person } = story(seed);
      expect(story(seed, { document: { type: 'passport' } }).person).toEqual(person);
      expect(story(seed, { account: 'familyName' }).person).toEqual(person);
    }
  });
});

describe('an account', () => {
  test('says what the document says, but for the slips that are asked for', () => {
    for (const seed of SEEDS) {
      const { person, document } = story(seed);
      const right = accountOf(person, document, []);
      expect([right.familyName, right.bornOn, right.documentNumber]).toEqual([
        person.family.latin,
        person.bornOn,
        document.number,
      ]);
      for (const slip of SLIPS) {
        const wrong = accountOf(person, document, [slip]);
        expect(SLIPS.filter((field) => wrong[field] !== right[field])).toEqual(right[slip] === undefined ? [] : [slip]);
      }
    }
  });

  test('is wrong by one letter, one digit or one day', () => {
    for (const seed of SEEDS) {
      const { person, document } = story(seed);
      const [right, wrong] = [accountOf(person, document, []), accountOf(person, document, SLIPS)];
      for (const field of ['documentNumber', 'personalNumber'] as const)
        if (right[field] !== undefined) expect(differing(right[field], wrong[field] ?? '')).toBe(1);
      const days = (Date.parse(wrong.bornOn) - Date.parse(right.bornOn)) / 86_400_000;
      expect(Math.abs(days)).toBe(1);
      if (wrong.familyName.length === right.familyName.length)
        expect(differing(right.familyName, wrong.familyName)).toBe(1);
    }
  });
});

describe('traits', () => {
  test('every documented value is taken', () => {
    for (const type of DOCUMENT_TYPES) checkTraits({ document: { type } });
    for (const name of TRAPS) checkTraits({ person: { name } });
    checkTraits({
      person: { country: 'JP', residence: 'DE', sex: 'female', age: [0, 120], twin: false },
      document: { expiresInDays: -1, second: true },
      account: ['givenName'],
      company: { country: 'LT', ownership: 'spread', owner: 2 },
    } satisfies PeopleTraits);
    checkTraits({ person: { age: 'just-18' }, document: { expiresInDays: [1, 7] }, account: 'bornOn' });
    checkTraits({ person: undefined, document: { type: undefined } });
  });

  test.each([
    [{ people: {} }, /Unknown trait "people".*Known: person, document/],
    [{ person: { contry: 'JP' } }, /Unknown trait "person\.contry".*Did you mean "person\.country"\?/],
    [{ person: 'JP' }, /person cannot be "JP".*names: country, residence/],
    [{ person: { country: 'XX' } }, /person\.country cannot be "XX"/],
    [{ person: { country: 'toString' } }, /person\.country cannot be "toString"/],
    [{ person: { age: 17 } }, /person\.age cannot be 17.*minor, just-18, leap-day, or two ages/],
    [{ person: { age: [40, 30] } }, /person\.age cannot be \[40,30\]/],
    [{ person: { age: [18, 200] } }, /person\.age cannot be/],
    [{ document: { type: 'PASSPORT' } }, /document\.type cannot be "PASSPORT".*passport, id-card/],
    [{ document: { expiresInDays: 'soon' } }, /document\.expiresInDays cannot be "soon"/],
    [{ document: { expiresInDays: 1e9 } }, /document\.expiresInDays cannot be/],
    [{ document: { expiresInDays: [7, 1] } }, /document\.expiresInDays cannot be/],
    [{ account: 'name' }, /account cannot be "name".*givenName/],
    [{ company: { owner: 0 } }, /company\.owner cannot be 0.*from 1 on/],
    [JSON.parse('{"__proto__":1}'), /Unknown trait "__proto__"/],
  ])('%j is refused with what would fit', (traits, message) => {
    expect(() => story(1, traits as PeopleTraits)).toThrow(message);
  });

  test.each(allProviders.map((provider) => [provider.id, provider] as const))(
    'of %s: whatever is asked of its people, the story answers, or says why not',
    (_, provider) => {
      const anyTraits = fc.record(
        {
          person: fc.record(
            {
              age: fc.constantFrom('minor', 'just-18', 'leap-day', [40, 50]),
              name: fc.constantFrom(...TRAPS),
              twin: fc.boolean(),
            },
            { requiredKeys: [] },
          ),
          document: fc.record(
            {
              type: fc.constantFrom(...DOCUMENT_TYPES),
              expiresInDays: fc.constantFrom(-1, 1, 7, 30, [1, 7]),
              second: fc.boolean(),
            },
            { requiredKeys: [] },
          ),
          company: fc.record({ owner: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(fc.maxSafeInteger(), anyTraits, (seed, traits) => {
          try {
            provider.story({ seed, traits });
          } catch (error) {
            expect(error).toMatchObject({ code: expect.stringMatching(/^people\/(no-such-document|too-young)$/) });
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});
