import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pipwave } from '../../generators/pipwave/index.ts';
import { membersOf, withMember } from '../../generators/pipwave/members.ts';
import { phpJson, phpText } from '../../generators/pipwave/php.ts';
import { header, textOf, utf8 } from '../../src/core/message.ts';

const json = (value: unknown) => textOf(phpJson(value));

describe('JSON as PHP writes it', () => {
  test.each([
    ['a/b', '"a\\/b"'],
    ['é€\u{1F600}', '"\\u00e9\\u20ac\\ud83d\\ude00"'],
    ['\u2028\u007f', '"\\u2028\u007f"'],
    ['"\\\b\f\n\r\t\u0001', '"\\"\\\\\\b\\f\\n\\r\\t\\u0001"'],
    [[], '[]'],
    [{}, '{}'],
    [100, '100'],
    [0, '0'],
    [96.6716537476, '96.6716537476'],
    [{ 'a/é': null }, '{"a\\/\\u00e9":null}'],
  ])('%j', (value, text) => {
    expect(json(value)).toBe(text);
  });

  test('is ASCII, and reads back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(json(value)).toMatch(/^[\0-\u007f]*$/);
        expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([
    [undefined, ''],
    ['null', ''],
    ['false', ''],
    ['true', '1'],
    ['"caf\\u00e9\\/"', 'café/'],
    ['100.0', '100.0'],
    ['-0.5e3', '-0.5e3'],
    ['{"a":1}', 'Array'],
    ['[]', 'Array'],
  ])('the literal %s joins a text as %j', (literal, text) => {
    expect(phpText(literal)).toBe(text);
  });
});

describe('the members of a body', () => {
  const blanks = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), maxLength: 3 });

  test('are those of a JSON parser, each as it is written, whatever blanks are between them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ stringUnit: 'binary' })), blanks, (object, blank) => {
        const text = `${blank}{${blank}${Object.entries(object)
          .map(([key, value]) => `${JSON.stringify(key)}${blank}:${blank}${JSON.stringify(value)}${blank}`)
          .join(`,${blank}`)}}${blank}`;
        const { literals } = membersOf(utf8(text)) ?? { literals: new Map<string, string>() };
        const expected = Object.entries(object).map(([key, value]) => [key, JSON.stringify(value)] as const);
        expect(literals).toEqual(new Map(expected));
      }),
    );
  });

  test('can be set, added and taken out, and the rest stays to the letter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (object, key) => {
        const body = utf8(JSON.stringify(object, null, 1));
        const changed = JSON.parse(textOf(withMember(body, key, '"new"')));
        expect(Object.entries(changed)).toEqual(
          Object.entries(JSON.parse(JSON.stringify({ ...object, [key]: 'new' }))),
        );
        const { [key]: _, ...rest } = object;
        expect(JSON.parse(textOf(withMember(body, key, undefined)))).toEqual(JSON.parse(JSON.stringify(rest)));
      }),
    );
  });

  test.each(['', 'null', '[]', '"text"', '{', '{"a":}', '\ufeff{}', '{"a":1}x'])('are none of %j', (text) => {
    expect(membersOf(utf8(text))).toBeUndefined();
  });

  test('of a key that stands there twice are the last', () => {
    expect(membersOf(utf8('{"a":1,"a":2.0}'))?.literals.get('a')).toBe('2.0');
  });

  test('are found however deep or long the body is', () => {
    const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)},"b":"${'\\"'.repeat(500_000)}","c":1.50}`;
    expect(membersOf(utf8(deep))?.literals.get('c')).toBe('1.50');
  });
});

describe('the message', () => {
  test('has the score of the payload in the same digits', () => {
    for (const score of [96.6716537476, 100, 0, 0.1, 12.5]) {
      const { body } = pipwave.message('notification', { with: { document_set_scoring: score }, secret: 's' });
      expect(membersOf(body)?.literals.get('document_set_scoring')).toBe(String(score));
    }
    const texts = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const { body } = pipwave.message('notification', { seed });
      texts.add(membersOf(body)?.literals.get('document_set_scoring') ?? '');
    }
    expect([...texts].filter((text) => !/^(?:100|\d{1,2}(?:\.\d{1,10})?)$/.test(text))).toEqual([]);
    expect(texts).toContain('100');
  });

  test('has its signature last, and signing it again changes only that', () => {
    const signed = pipwave.message('notification', { secret: 'one' });
    expect(Object.keys(JSON.parse(textOf(signed.body))).at(-1)).toBe('signature');
    const again = pipwave.wire.sign(signed, 'two', 0);
    expect(pipwave.wire.verify(again, 'two')).toEqual([]);
    const without = ({ body }: typeof signed) => textOf(withMember(body, 'signature', undefined));
    expect(without(again)).toBe(without(signed));
    expect(pipwave.wire.sign(again, 'one', 0)).toEqual(signed);
  });

  test('is stamped with whole seconds, as a number or a text as the body has it', () => {
    const { stamp } = pipwave.wire;
    expect(stamp?.('notification', { timestamp: 1, a: 2 }, 1_539_673_100_999)).toEqual({ timestamp: 1539673100, a: 2 });
    expect(stamp?.('notification', { timestamp: '1' }, 1_539_673_100_999)).toEqual({ timestamp: '1539673100' });
    expect(stamp?.('notification', { a: 2 }, 5000)).toEqual({ a: 2 });
    expect(stamp?.('notification', null, 5000)).toBe(null);
  });

  test('is labelled as JSON, or as the form that cURL takes it for', () => {
    const label = (provider: typeof pipwave) => header(provider.message('notification'), 'content-type');
    expect(label(pipwave)).toBe('application/json');
    expect(label(pipwave.configured({ contentType: 'form' }))).toBe('application/x-www-form-urlencoded');
  });
});
