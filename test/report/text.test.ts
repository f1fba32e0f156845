import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, visible } from '../../src/report/text.ts';

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 })
  .map((each) => each.join(' '));
const rows = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 5 });

describe('columns', () => {
  test('stand under each other, the last one ragged', () => {
    expect(
      columns(
        [
          ['a', 'bb', 'ccc'],
          ['dddd', 'e', 'f'],
        ],
        '  ',
      ),
    ).toBe('  a     bb  ccc\n  dddd  e   f\n');
  });

  test('fit a terminal, with all their words, in order', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 120 }), (table, width) => {
        const text = columns(table, '  ', width);
        expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
        expect(text.split(/\s+/).filter(Boolean)).toEqual(table.flat().join(' ').split(' '));
      }),
    );
  });

  test('leave a word that is longer than the line as it is', () => {
    expect(columns([['x'.repeat(50)]], '', 40)).toBe(`${'x'.repeat(50)}\n`);
  });
});

test('what nobody would see is written as an escape', () => {
  expect(visible('\ufeffOK\u200b\u202e\u0007')).toBe('\\ufeffOK\\u200b\\u202e\\u0007');
  expect(visible('Łukasz 𠮷')).toBe('Łukasz 𠮷');
});
