import { unknownName, VerihookError } from '../../src/core/errors.ts';
import { isPlainObject } from '../../src/core/override.ts';
import { SLIPS } from './account.ts';
import { OWNERSHIPS } from './company.ts';
import { countryOf } from './countries.ts';
import { DOCUMENT_TYPES } from './country.ts';
import { isDateText, isNameText } from './given.ts';
import { TRAPS } from './traps.ts';

/** Whether a value fits, and what would. */
export interface Rule {
  fits(value: unknown): boolean;
  expected: string;
}

export const words = (list: readonly string[]): Rule => ({
  fits: (value) => list.includes(value as string),
  expected: list.join(', '),
});
const integer = (value: unknown): value is number => Number.isSafeInteger(value);
function isRange(value: unknown): boolean {
  const [min, max, ...more] = Array.isArray(value) ? value : [];
  return integer(min) && integer(max) && min <= max && more.length === 0;
}
const either = (...rules: Rule[]): Rule => ({
  fits: (value) => rules.some((rule) => rule.fits(value)),
  expected: rules.map(({ expected }) => expected).join(', or '),
});
const flag: Rule = { fits: (value) => typeof value === 'boolean', expected: 'true or false' };
const country: Rule = {
  fits: (value) => Object.hasOwn(countryOf, String(value)),
  expected: `the code of one of ${Object.keys(countryOf).length} countries: ${Object.keys(countryOf).sort().join(' ')}`,
};
const slip = words(SLIPS);

/** Ages that a document can be made for. Unit: years. */
const AGES: Rule = {
  fits: (value) => isRange(value) && (value as number[]).every((age) => age >= 0 && age <= 120),
  expected: 'two ages from 0 to 120 like [30,40]',
};
/** Further away, a date has no four-digit year. Unit: days. */
const FARTHEST = 36_500;
const DAYS: Rule = {
  fits: (value) =>
    [value].flat().every((day) => integer(day) && Math.abs(day) <= FARTHEST) && (integer(value) || isRange(value)),
  expected: `days from -${FARTHEST} to ${FARTHEST}, one number or two like [1,7]`,
};

const DATE: Rule = { fits: isDateText, expected: 'a date like 2030-12-31' };
const NAME: Rule = {
  fits: isNameText,
  expected: 'a text of 1 to 100 characters with a letter, or native=Latin where no rule spells it in Latin letters',
};
/** @param longest as any field of a provider that we know takes */
const number = (longest: number): Rule => ({
  fits: (value) => typeof value === 'string' && value.length <= longest && /^(?=.*[\dA-Za-z])[\x20-\x7e]+$/.test(value),
  expected: `a text of 1 to ${longest} printable ASCII characters with a letter or a digit; in quotes if it is a number`,
});

export type Rules = Readonly<Record<string, Rule | Readonly<Record<string, Rule>>>>;

/** What a story may ask of its people, the same for every provider. */
export const PEOPLE_RULES: Rules = {
  person: {
    country,
    residence: country,
    sex: words(['female', 'male']),
    age: either(words(['minor', 'just-18', 'leap-day']), AGES),
    bornOn: DATE,
    name: words(TRAPS),
    givenName: NAME,
    familyName: NAME,
    personalNumber: number(30),
    twin: flag,
  },
  document: {
    type: words(DOCUMENT_TYPES),
    issuer: country,
    number: number(50),
    issuedOn: DATE,
    expiresOn: DATE,
    expiresInDays: DAYS,
    second: flag,
  },
  account: either(slip, {
    fits: (value) => Array.isArray(value) && value.every(slip.fits),
    expected: 'a list of them',
  }),
  company: {
    country,
    ownership: words(OWNERSHIPS),
    owner: { fits: (value) => integer(value) && value >= 1, expected: 'a whole number from 1 on' },
  },
};

/**
 * Throws `people/unknown-trait` and `people/not-a-trait-value`: traits also come from a command line.
 *
 * @param rules those of people, or with traits of a provider's own beside them
 */
export function checkTraits(traits: object, rules: Rules = PEOPLE_RULES): void {
  check(traits, rules, '');
}

/** Each trait by its path, with what it takes: for `list`. */
export function traitTable(rules: Rules = PEOPLE_RULES): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) =>
      isRule(rule)
        ? [[name, rule.expected]]
        : Object.entries(rule).map(([inner, { expected }]) => [`${name}.${inner}`, expected]),
    ),
  );
}

function check(given: object, rules: Rules, path: string): void {
  for (const name in given) {
    const value = given[name as never] as unknown;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const where = path + name;
    if (rule === undefined) {
      const known = Object.keys(rules).map((each) => path + each);
      throw new VerihookError('people/unknown-trait', unknownName(known, where, 'trait', 'a story of people'));
    }
    if (value === undefined) continue;
    if (!isRule(rule)) {
      if (!isPlainObject(value)) throw misfit(where, value, `names: ${Object.keys(rule).join(', ')}`);
      check(value, rule, `${where}.`);
    } else if (!rule.fits(value)) throw misfit(where, value, rule.expected);
  }
}

const isRule = (rule: Rule | Readonly<Record<string, Rule>>): rule is Rule => typeof rule.fits === 'function';

function misfit(where: string, value: unknown, expected: string): VerihookError {
  return new VerihookError(
    'people/not-a-trait-value',
    `The trait ${where} cannot be ${JSON.stringify(value)}. It can be: ${expected}.`,
  );
}
