import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/contract/explain.ts';
import { isAbsenceTolerated, toleranceFor } from '../../src/contract/tolerate.ts';
import type { Tolerance } from '../../src/core/contract.ts';
import { observed } from '../../src/core/source.ts';

const source = observed('a test');
const TOLERANCES: readonly Tolerance[] = [
  { id: 'rule', events: ['finished'], rule: 'RuleOfThumb', source },
  { id: 'by-id', rule: 'n7', source },
  { id: 'empty', at: '/score', accepts: 'empty-object', source },
  { id: 'month', at: '/card/expiry', accepts: 'month-and-year', source },
  { id: 'absent', at: '/date', accepts: 'absent', source },
];
const problem = (place: string, more: Partial<Problem> = {}): Problem => ({
  rule: 'contract/type',
  pointer: place,
  expected: '',
  received: '',
  schemaPath: '#/components/schemas/Body/type',
  places: [place],
  ...more,
});
const tolerated = (payload: unknown, found: Problem, event = 'finished') =>
  toleranceFor(TOLERANCES, event, payload, found, () => true)?.id;

describe('a rule is tolerated by its name', () => {
  test('wherever it breaks, and only for its events', () => {
    const broken = problem('', { schemaPath: '#/components/schemas/RuleOfThumb/allOf/0', places: ['/a', '/b'] });
    expect([tolerated({}, broken), tolerated({}, broken, 'expired')]).toEqual(['rule', undefined]);
  });

  test('and not because its name begins alike', () => {
    expect(tolerated({}, problem('/a', { schemaPath: '#/components/schemas/RuleOfThumbs/then' }))).toBeUndefined();
  });

  test('or by its id, where no schema says it', () => {
    expect(tolerated({}, problem('/a', { schemaPath: '', ruleId: 'n7' }))).toBe('by-id');
    expect(tolerated({}, problem('/a', { schemaPath: '', ruleId: 'n77' }))).toBeUndefined();
  });
});

describe('a value is tolerated at its place', () => {
  test('what an empty object lacks, but not what another one lacks', () => {
    expect(tolerated({ score: {} }, problem('/score/value'))).toBe('empty');
    expect(tolerated({ score: { other: 1 } }, problem('/score/value'))).toBeUndefined();
    expect(tolerated({ score: [] }, problem('/score/value'))).toBeUndefined();
    expect(tolerated({}, problem('/value'))).toBeUndefined();
  });

  test('a month and its year', () => {
    const expiry = (text: unknown) => tolerated({ card: { expiry: text } }, problem('/card/expiry'));
    expect([expiry('11/29'), expiry('13/29'), expiry('2029-11'), expiry(1129)]).toEqual([
      'month',
      ...Array(3).fill(undefined),
    ]);
  });

  test('a key that is missing', () => {
    expect([
      isAbsenceTolerated(TOLERANCES, 'finished', 'date'),
      isAbsenceTolerated(TOLERANCES, 'finished', 'score'),
    ]).toEqual([true, false]);
  });
});
