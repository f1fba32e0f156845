import { expect, test } from 'vitest';
import { processorTime } from '../../bench/work.ts';
import { disguiseOf, type Kind } from '../../src/contract/redact/values.ts';
import { drawsOf } from '../../src/contract/redact/words.ts';

/** Long texts of one thing, and what at their end keeps a pattern from matching. */
const LONG: readonly (readonly [of: string, kind?: Kind | undefined, end?: string])[] = [
  ['a'],
  ['A'],
  ['ab12'],
  ['7'],
  ['z'],
  ['é'],
  ['李'],
  ['x'],
  [' '],
  ['a '],
  ['@'],
  ['::'],
  ["a'"],
  ['.', undefined, 'a'],
  ['"', undefined, 'a'],
  ['a.', 'email', '/'],
  ['@', 'email', 'a'],
  ['1:', 'ip', 'z'],
  ['::', 'ip', 'z'],
  ['%41', 'url'],
  ['/a', 'url'],
  ['http://', 'url'],
  ['1 ', 'number'],
  ['<', 'mrz'],
  ['2020-01-01', 'date'],
];

test.each(LONG.map(([of, kind, end = '']) => ({ of, kind, end })))(
  'time is linear: $of ($kind)',
  ({ of, kind, end }) => {
    const took = (length: number) => {
      const text = of.repeat(length / of.length) + end;
      const disguise = disguiseOf(drawsOf('a key'), new Set());
      const elapsed = processorTime();
      disguise.text(text, kind);
      return elapsed();
    };
    took(4_000);
    const [small, large] = [Math.max(5, took(30_000)), took(240_000)];
    // Eight times the size; quadratic time would be 64 times.
    expect(large / small).toBeLessThan(32);
  },
);
