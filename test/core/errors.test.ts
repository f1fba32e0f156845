import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, takeNamed, unknownName, VerihookError } from '../../src/core/errors.ts';

const EVENTS = ['identification', 'identificationAutoFinished', 'identificationManualFinished', 'documentExpiration'];
const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

describe('the nearest name', () => {
  test.each([
    ['identificationAutoFinishd', 'identificationAutoFinished', 'a letter is missing'],
    ['identificationAutoFFinished', 'identificationAutoFinished', 'a letter is there twice'],
    ['identificationManaulFinished', 'identificationManualFinished', 'two letters are swapped'],
    [
      'IDENTIFICATIONAUTOFINISHED',
      'identificationAutoFinished',
      'it differs in case alone, and begins like a shorter one',
    ],
    ['identificationautofinishe', 'identificationAutoFinished', 'case and a letter differ'],
    ['document', 'documentExpiration', 'it is the beginning of one'],
    ['documentExpirations', 'documentExpiration', 'one is its beginning'],
    ['identifcation', 'identification', 'the shortest of several that begin alike is meant'],
  ])('of %s is %s: %s', (asked, meant) => {
    expect(nearest(EVENTS, asked)).toBe(meant);
  });

  test.each(['jumio', 'x', 'completelyDifferent', ''])('of %j is none: it is like no name', (asked) => {
    expect(nearest(EVENTS, asked)).toBe(undefined);
  });

  test('of a name that is known, in whatever case, is that name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), fc.nat(), (known, index) => {
        const name = known[index % known.length] ?? '';
        expect(nearest(known, name)).toBe(name);
        expect(nearest(known, name.toUpperCase())).toBe(name);
      }),
    );
  });

  test('of a name with one letter struck out is that name, where no other is as near', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), fc.nat(), (name, index) => {
        const at = index % name.length;
        expect(nearest(EVENTS, name.slice(0, at) + name.slice(at + 1))).toBe(name);
      }),
    );
  });

  test('is one of the known names or none, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (known, asked) => {
        expect([...known, undefined]).toContain(nearest(known, asked));
      }),
    );
  });
});

describe('a name that is looked up', () => {
  const table = { approved: 1, denied: 2 };

  test('is taken if the table has it', () => {
    expect(takeNamed(table, 'denied', 'provider/unknown-scenario', 'scenario', 'idenfy')).toBe(2);
  });

  test('is otherwise refused with the code given, the nearest name and all names', () => {
    expect(() => takeNamed(table, 'aproved', 'provider/unknown-scenario', 'scenario', 'idenfy')).toThrow(
      expect.objectContaining({
        code: 'provider/unknown-scenario',
        message: 'Unknown scenario "aproved" for idenfy. Did you mean "approved"? Known: approved, denied.',
      }),
    );
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'is not found among what every object inherits: %s',
    (name) => {
      expect(() => takeNamed(table, name, 'provider/unknown-event', 'event', 'idenfy')).toThrow(
        withCode('provider/unknown-event'),
      );
    },
  );

  test('of a table with many names is answered with their number', () => {
    const many = Array.from({ length: 1500 }, (_, i) => `case-${i}`);
    const text = unknownName(many, 'zzz', 'case', 'idenfy');
    expect(text).toContain('Known: 1500 names; "verihook list" of the provider with --json shows them.');
    expect(text).not.toContain('case-39');
  });

  test('of an empty table is answered with none', () => {
    expect(unknownName([], 'x', 'case', 'idenfy')).toBe('Unknown case "x" for idenfy. Known: none.');
  });
});

test('an error keeps its code, its sentence and what caused it', () => {
  const cause = new Error('ECONNREFUSED');
  const error = new VerihookError('send/unreachable', 'Nobody answers at http://localhost:1.', { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'VerihookError', code: 'send/unreachable', cause });
  expect(String(error)).toBe('VerihookError: Nobody answers at http://localhost:1.');
});
