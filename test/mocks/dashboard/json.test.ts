import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, sizeOf, type Token, tokensOf } from '../../../mocks/dashboard/web/json.ts';
import { cut } from '../../../mocks/dashboard/web/text.ts';

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

test('JSON comes out by its pieces, each as it was sent', () => {
  const text = '{"a":1.50,"a":[],"b":[true,"x y"]}';
  expect(textOf(tokensOf(text) ?? [])).toBe(
    ['{', '  "a": 1.50,', '  "a": [],', '  "b": [', '    true,', '    "x y"', '  ]', '}'].join('\n'),
  );
  expect(tokensOf('{')).toBeUndefined();
});

test('the beginning of JSON is as long as was asked, and all of it where that is enough', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), fc.nat(40), (text, most) => {
      const tokens = tokensOf(text) ?? [];
      const beginning = beginningOf(tokens, most);
      if (sizeOf(tokens) <= most) {
        expect(beginning).toBe(tokens);
        return;
      }
      const shown = textOf(beginning);
      expect(shown.endsWith('…')).toBe(true);
      expect(textOf(tokens).startsWith(shown.slice(0, -1))).toBe(true);
      // A character of two units is left out rather than parted.
      expect([most, most - 1]).toContain(sizeOf(beginning) - 1);
    }),
  );
});

test('a text is cut between two characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(10), (text, most) => {
      const shown = cut(text, most);
      expect(shown.isWellFormed()).toBe(true);
      expect(shown === text || shown.length <= most + 1).toBe(true);
    }),
  );
});
