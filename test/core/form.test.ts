import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../bench/work.ts';
import { decodeForm, decodeParameters, encodeForm, type FormFields, LONGEST_VALUE } from '../../src/core/form.ts';
import { textOf, utf8 } from '../../src/core/message.ts';

const encoded = (payload: unknown, fields?: FormFields) => textOf(encodeForm(payload, fields));
/** Any text, lone surrogates among it, and much of what an encoding changes. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '+',
        '%',
        '&',
        '=',
        '~',
        "'",
        '(',
        '!',
        '*',
        '%2',
        '%zz',
        '\0',
        '\r\n',
        '\ufeff',
        'é',
        '漢',
        '😀',
        '\ud83d',
        '\ude00',
        'N/A',
      ),
    )
    .map((parts) => parts.join('')),
);
const names = texts.filter((name) => name.isWellFormed() && name !== '__proto__');
const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
const values = { json, number: numbers.map((n) => (Object.is(n, -0) ? 0 : n)), boolean: fc.boolean(), text: texts };

const FIELDS = { address: 'json', images: 'json', score: 'number', final: 'boolean', tag: 'repeated' } as const;

describe('encodeForm and decodeForm', () => {
  test('undo each other, whatever the payload; a lone surrogate in a text becomes U+FFFD, in JSON it stays', () => {
    const field = fc.constantFrom('json', 'number', 'boolean', 'text', 'repeated' as const);
    const parameter = field.chain((kind) =>
      fc.tuple(
        names,
        fc.constant(kind),
        kind === 'repeated' ? fc.array(texts, { minLength: 1 }) : (values[kind as 'text'] as fc.Arbitrary<unknown>),
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(parameter, { selector: ([name]) => name }), (parameters) => {
        const fields = Object.fromEntries(
          parameters.flatMap(([name, kind]) => (kind === 'text' ? [] : [[name, kind]])),
        ) as FormFields;
        const payload = Object.fromEntries(parameters.map(([name, , value]) => [name, value]));
        const sent = (value: unknown, kind: string) =>
          kind === 'text' || kind === 'repeated'
            ? [value].flat().map((text) => (text as string).toWellFormed())
            : [value];
        const { payload: received, problems } = decodeForm(encodeForm(payload, fields), fields);
        expect(problems).toEqual([]);
        for (const [name, kind, value] of parameters) {
          const expected = sent(value, kind);
          expect(received[name]).toEqual(kind === 'repeated' ? expected : expected[0]);
        }
        expect(Object.keys(received)).toHaveLength(parameters.length);
      }),
    );
  });

  test('write the bytes that URLSearchParams writes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts)), (pairs) => {
        const payload = Object.fromEntries(pairs.filter(([name]) => name !== '__proto__'));
        expect(encoded(payload)).toBe(new URLSearchParams(Object.entries(payload)).toString());
      }),
    );
  });

  test('read the names and texts that URLSearchParams reads, from any bytes at all', () => {
    const bytes = fc.oneof(
      fc.uint8Array().map((array) => Uint8Array.from(array)),
      fc
        .array(fc.constantFrom('a', 'b', '=', '&', '+', '%', '%41', '%C3', '%A9', '%c3%a9', '%ED%A0%80', '%F', '%%'))
        .map((parts) => utf8(parts.join(''))),
      texts.map(utf8),
    );
    fc.assert(
      fc.property(bytes, (body) => {
        // It reads text, so bytes that are no ASCII are given to it in the only other way there is.
        const ascii = [...body].map((byte) =>
          byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`,
        );
        const oracle = new URLSearchParams(`&${ascii.join('')}`);
        const first = new Map([...new Set(oracle.keys())].map((name) => [name, oracle.get(name)]));
        const { payload, problems } = decodeForm(body);
        expect(new Map(Object.entries(payload))).toEqual(first);
        const repeated = [...first.keys()].filter((name) => oracle.getAll(name).length > 1);
        expect(problems.flatMap(({ kind, parameter }) => (kind === 'duplicate' ? [parameter] : [])).sort()).toEqual(
          repeated.sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, unknown, string]>([
    ['a space is +, hex digits are capitals', { name: 'José Ñ' }, 'name=Jos%C3%A9+%C3%91'],
    [
      'only letters, digits, * - . _ stay',
      { url: "https://a.test/~(x)!'" },
      'url=https%3A%2F%2Fa.test%2F%7E%28x%29%21%27',
    ],
    [
      'JSON goes out compact',
      { address: { city: 'Ulm', zip: null } },
      'address=%7B%22city%22%3A%22Ulm%22%2C%22zip%22%3Anull%7D',
    ],
    ['a text in a JSON parameter has its quotes', { address: 'N/A' }, 'address=%22N%2FA%22'],
    ['a lone surrogate in JSON is escaped', { address: '\ud800' }, 'address=%22%5Cud800%22'],
    ['a list repeats its key', { tag: ['NEW', 'VIP'] }, 'tag=NEW&tag=VIP'],
    ['numbers and booleans as JSON writes them', { score: 1.5e30, final: false }, 'score=1.5e%2B30&final=false'],
    ['what is undefined or null is left out', { a: undefined, b: null, c: '', tag: [] }, 'c='],
    ['but null in a JSON parameter', { address: null }, 'address=null'],
    ['an object where text belongs goes out as JSON', { name: { a: 1 } }, 'name=%7B%22a%22%3A1%7D'],
    ['no payload, no body', null, ''],
    [
      'names of Object.prototype are names',
      { constructor: 'a', hasOwnProperty: 'b' },
      'constructor=a&hasOwnProperty=b',
    ],
  ])('%s', (_, payload, text) => {
    expect(encoded(payload, FIELDS)).toBe(text);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['+ and %20 are spaces', 'name=a+b%20c', { name: 'a b c' }],
    ['small and capital hex digits', 'name=%c3%A9', { name: 'é' }],
    ['UTF-8 that nobody escaped', 'name=é漢', { name: 'é漢' }],
    ['a hyphen that nobody had to escape', 'date=2026%2D01%2D01', { date: '2026-01-01' }],
    ['JSON with blanks', 'address=%7B+%22a%22+%3A+1+%7D', { address: { a: 1 } }],
    ['a single object where a list may be', 'images=%7B%22code%22%3A%221%22%7D', { images: { code: '1' } }],
    ['N/A is a value like any other', 'name=N%2FA', { name: 'N/A' }],
    ['an empty value is a value', 'name=&comment', { name: '', comment: '' }],
    ['what is absent stays absent', '', {}],
    ['a list of one', 'tag=NEW', { tag: ['NEW'] }],
    ['numbers', 'score=-1.5e3', { score: -1500 }],
    ['booleans', 'final=true', { final: true }],
    ['what is no number stays text, for the schema to judge', 'score=007', { score: '007' }],
    ['no more than a number can hold', 'score=1e999', { score: '1e999' }],
    ['what is no boolean stays text', 'final=TRUE', { final: 'TRUE' }],
    ['ampersands too many', '&&name=a&', { name: 'a' }],
    ['the first = counts', 'name=a=b', { name: 'a=b' }],
  ])('%s', (_, body, payload) => {
    expect(decodeForm(body, FIELDS)).toEqual({ payload, problems: [] });
    expect(decodeForm(utf8(body), FIELDS)).toEqual({ payload, problems: [] });
  });

  test('the body itself may tell which parameters are what', () => {
    const read = (body: string) =>
      decodeForm(body, (parameter) => (parameter('kind') === 'RESULT' ? { x: 'number' } : undefined)).payload;
    expect(read('x=1&kind=RESULT')).toEqual({ x: 1, kind: 'RESULT' });
    expect(read('x=1&kind=OTHER')).toEqual({ x: '1', kind: 'OTHER' });
    expect(read('x=1')).toEqual({ x: '1' });
  });
});

describe('bad input', () => {
  const proto = JSON.parse('{"__proto__":"x"}');
  test.each<[string, string | Uint8Array, Record<string, unknown>, string, string, string]>([
    ['a lone percent sign', 'name=100%', { name: '100%' }, 'name', 'percent-encoding', '"%"'],
    ['a percent sign before something else', 'name=%zz1', { name: '%zz1' }, 'name', 'percent-encoding', '"%zz"'],
    ['a broken name', '%4=a', { '%4': 'a' }, '%4', 'percent-encoding', '"%4"'],
    ['UTF-8 that breaks off', 'name=%C3', { name: '\ufffd' }, 'name', 'utf-8', '"\ufffd"'],
    ['a surrogate as UTF-8', 'name=%ED%A0%80', { name: '\ufffd\ufffd\ufffd' }, 'name', 'utf-8', '"\ufffd\ufffd\ufffd"'],
    ['Latin-1 that nobody escaped', Uint8Array.of(0x61, 0x3d, 0xe9), { a: '\ufffd' }, 'a', 'utf-8', '"\ufffd"'],
    ['a parameter that comes three times', 'a=1&a=2&a=3', { a: '1' }, 'a', 'duplicate', '3 of them'],
    ['JSON that breaks off', 'address=%7B%22a', { address: '{"a' }, 'address', 'json', '"{\\"a"'],
    ['no JSON at all', 'address=', { address: '' }, 'address', 'json', '""'],
    [
      '__proto__ as a name',
      '__proto__=x',
      proto,
      '__proto__',
      'name',
      '__proto__, which is the prototype of an object',
    ],
  ])('%s', (_, body, payload, parameter, kind, received) => {
    const before = typeof body === 'string' ? utf8(`${body}&last=ok`) : Uint8Array.of(...body, ...utf8('&last=ok'));
    const decoded = decodeForm(before, FIELDS);
    expect(decoded.problems).toEqual([expect.objectContaining({ parameter, kind, received })]);
    expect(decoded.payload).toEqual({ ...payload, last: 'ok' });
    expect(Object.keys(decoded.payload)).toEqual([...Object.keys(payload), 'last']);
  });

  test('__proto__ is an own key and changes no prototype', () => {
    const { payload } = decodeForm('__proto__=%7B%22isAdmin%22%3Atrue%7D', { __proto__: 'json' } as never);
    expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
    expect('isAdmin' in payload).toBe(false);
  });

  test('one parameter may have several problems, but each only once', () => {
    const { problems } = decodeForm('a=%&a=%&a=%FF&b=%zz%FF', { b: 'json' });
    expect(problems.map(({ parameter, kind }) => `${parameter} ${kind}`)).toEqual([
      'a percent-encoding',
      'a utf-8',
      'b percent-encoding',
      'b utf-8',
      'a duplicate',
      'b json',
    ]);
  });

  test('what is shown of a long text is short', () => {
    const { problems } = decodeForm(`address=${'x'.repeat(1000)}`, FIELDS);
    expect(problems[0]?.received.length).toBeLessThan(80);
  });

  test('nothing is thrown, whatever the bytes and the fields', () => {
    const fields = fc.dictionary(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('json', 'number', 'boolean', 'repeated' as const),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '=', '&', '%', '%7B', '1', '[', '"', '\xff', '+')),
        fields,
        (parts, some) => {
          const { payload, problems } = decodeForm(Buffer.from(parts.join(''), 'latin1'), some as FormFields);
          for (const { parameter } of problems) expect(Object.hasOwn(payload, parameter)).toBe(true);
        },
      ),
    );
  });
});

describe('size', () => {
  const TEN_MB = 10 * 1024 * 1024;
  test('ten megabytes in a parameter are named, and still decoded', () => {
    const { payload, problems } = decodeForm(`name=${'a+'.repeat(TEN_MB / 2)}&b=1`);
    expect(problems).toEqual([
      {
        parameter: 'name',
        kind: 'length',
        expected: `at most ${LONGEST_VALUE} bytes`,
        received: `${TEN_MB + 5} bytes`,
      },
    ]);
    expect((payload.name as string).length).toBe(TEN_MB);
    expect(payload.b).toBe('1');
  });

  test.each([
    ['one long text', (size: number) => `a=${'%C3%A9'.repeat(size / 6)}`],
    ['one broken text', (size: number) => `a=${'%'.repeat(size)}`],
    ['nested JSON', (size: number) => `a=${'['.repeat(size)}`],
    ['one name again and again', (size: number) => 'a&'.repeat(size / 2)],
    ['one broken name again and again', (size: number) => '%=%FF&'.repeat(size / 6)],
    ['many names, each broken', (size: number) => Array.from({ length: size / 16 }, (_, n) => `${n}%=%FF`).join('&')],
  ])('time is linear: %s', (_, make) => {
    const took = (body: string) => {
      const bytes = utf8(body);
      const elapsed = processorTime();
      decodeForm(bytes, { a: 'json' });
      return elapsed();
    };
    took(make(TEN_MB / 256));
    const [small, large] = [Math.max(5, took(make(TEN_MB / 32))), took(make(TEN_MB / 4))];
    // Eight times the size; quadratic time would be 64 times.
    expect(large / small).toBeLessThan(32);
  });

  test('a long text is written whole, and what it was written in is given back', () => {
    const text = 'é'.repeat(500_000);
    expect(decodeForm(encodeForm({ a: text, b: 'x' })).payload).toEqual({ a: text, b: 'x' });
    expect(encoded({ a: 'x'.repeat(4095) + '😀'.repeat(3000) })).toBe(
      new URLSearchParams({ a: 'x'.repeat(4095) + '😀'.repeat(3000) }).toString(),
    );
    expect(encodeForm({ a: 'x' }).buffer.byteLength).toBe(3);
  });
});

describe('decodeParameters', () => {
  test('reads what a framework has split, or a person has unpacked', () => {
    const parameters = { name: 'a', score: '7', final: 'true', address: '{"city":"Ulm"}', images: ['x'], tag: 'NEW' };
    expect(decodeParameters(parameters, FIELDS)).toEqual({
      payload: { name: 'a', score: 7, final: true, address: { city: 'Ulm' }, images: ['x'], tag: ['NEW'] },
      problems: [],
    });
    expect(decodeParameters({ address: '{' }, FIELDS).problems).toEqual([
      { parameter: 'address', kind: 'json', expected: 'JSON', received: '"{"' },
    ]);
  });
});
