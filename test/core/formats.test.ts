import { isDeepStrictEqual } from 'node:util';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../bench/work.ts';
import { codePointLength, deepEqual, formats } from '../../src/core/formats.ts';

type Format = keyof typeof formats;

/** What `ajv-formats` says: an implementation that shares nothing with ours. */
function oracle(format: Format, text: string): boolean {
  const given = fullFormats[format] as unknown;
  const check = typeof given === 'object' && given !== null && 'validate' in given ? given.validate : given;
  return check instanceof RegExp ? check.test(text) : (check as (text: string) => boolean)(text);
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const upTo = (max: number, length = 2) => fc.nat(max).map((value) => String(value).padStart(length, '0'));
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const one = (...texts: string[]) => fc.constantFrom(...texts);

const dates = fc.oneof(
  join(upTo(9999, 4), one('-'), upTo(13), one('-'), upTo(32)),
  join(one('1900', '2000', '2023', '2024', '2100'), one('-02-'), upTo(32)),
);
const offsets = fc.oneof(
  one('Z', 'z', '', '+05', '+0530', '-00:00', '+24:00', '+5:30'),
  join(one('+', '-'), upTo(25), one(':'), upTo(61)),
);
const dateTimes = fc.oneof(
  join(dates, one('T', 't', ' ', '\t', 'x', ''), upTo(25), one(':'), upTo(61), one(':'), upTo(61), fraction(), offsets),
  // Around the end of a day in UTC, where a leap second can be.
  join(one('2016-12-31T'), upTo(23), one(':'), upTo(59), one(':60'), fraction(), offsets),
  join(one('2016-12-31T'), one('23:59:60', '15:59:60', '05:29:60', '00:29:60'), one('Z', '-08:00', '+05:30', '+00:30')),
);
const words = fc.stringMatching(/^[a-zA-Z0-9._+@ -]{0,8}$/);
const emails = fc.oneof(
  join(words, one('@', '@', '@', ''), words, one('', '.example', '.co.example', '.', '.-a', '.a-')),
  fc.emailAddress(),
);
const parts = fc.stringMatching(/^[a-zA-Z0-9%@:/?#[\]._~!$&'()*+,;= é^"<>\\{|}`-]{0,10}$/);
const uris = fc.oneof(
  join(one('http', 'https', 'urn', 'a+b.c-d', 'file', '1a', '', 'mailto', 'é'), one(':', '://', '', ':/'), parts),
  join(
    one('https://'),
    one('h', '[::1]', '[v1.a]', 'u%40@[::1]:1', 'u%@[::1]', 'a@h', 'a:b@h', 'h:80', 'h:99999', '1.2.3.4', 'é'),
    parts,
  ),
  join(one('https://files.example/'), parts, one('', '?', '?a=', '#'), parts, one('', '%4f', '%zz', '%')),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const uuids = fc.oneof(
  fc.uuid(),
  fc.uuid().map((uuid) => uuid.toUpperCase()),
  fc.stringMatching(/^[0-9a-g]{7,9}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{11,13}$/),
  join(one('urn:uuid:', '{', ' ', ''), fc.uuid(), one('', '}', '\n')),
);

function fraction() {
  return one('', '', '.', '.5', '.123456789', ',5');
}

/**
 * Where we differ from `ajv-formats`, and why. Nothing else may: on every other text both say the same.
 * `stricter`: the oracle takes it, we do not. `laxer`: we take it, the oracle does not.
 */
const DIFFERENCES: {
  format: Format;
  side: 'stricter' | 'laxer';
  why: string;
  of: RegExp | ((text: string) => boolean);
}[] = [
  { format: 'date-time', side: 'stricter', why: 'RFC 3339 wants a colon in the offset', of: /[+-]\d\d(\d\d)?$/ },
  {
    format: 'date-time',
    side: 'stricter',
    why: 'only a space may stand for the T, and no other blank',
    of: /^.{10}[^\dTt ]/s,
  },
  {
    format: 'date-time',
    side: 'stricter',
    why: 'hour 24 and minute 60 are no times, also where the offset brings them to the end of a day',
    of: /^.{11}(2[4-9]|\d\d:6)/,
  },
  { format: 'uuid', side: 'stricter', why: 'a URN is a URI and not a UUID', of: /^urn:uuid:/i },
  {
    format: 'uri',
    side: 'stricter',
    why: 'no client can call what the URL standard cannot parse: http without a host, port 99999, host 1.2.3.999',
    of: (text) => !URL.canParse(text),
  },
  { format: 'email', side: 'laxer', why: 'RFC 5321 allows a host without a dot: postmaster@localhost', of: /@[^.]+$/ },
];

const TEXTS: Record<Format, fc.Arbitrary<string>> = {
  date: fc.oneof(dates, digits(8), join(dates, one('Z', '\n', ' '))),
  'date-time': dateTimes,
  email: emails,
  uri: uris,
  uuid: uuids,
};

describe.each(Object.keys(formats) as Format[])('%s', (format) => {
  test('says what ajv-formats says, or differs for a reason that is listed here', () => {
    let [valid, invalid] = [0, 0];
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: TEXTS[format] }, { weight: 1, arbitrary: fc.string() }), (text) => {
        const [ours, theirs] = [formats[format](text), oracle(format, text)];
        if (ours) valid++;
        else invalid++;
        if (ours === theirs) return;
        const side = ours ? 'laxer' : 'stricter';
        const listed = DIFFERENCES.some(
          (difference) =>
            difference.format === format &&
            difference.side === side &&
            (difference.of instanceof RegExp ? difference.of.test(text) : difference.of(text)),
        );
        expect(listed, `${JSON.stringify(text)}: we are ${side}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
    // The comparison is about something: both answers were given many times.
    expect(Math.min(valid, invalid)).toBeGreaterThan(100);
  });
});

describe('examples of the standards', () => {
  test.each([
    ['1985-04-12T23:20:50.52Z', true],
    ['1996-12-19T16:39:57-08:00', true],
    ['1990-12-31T23:59:60Z', true],
    ['1990-12-31T15:59:60-08:00', true],
    ['1990-12-31T23:59:60+05:00', false],
    ['1990-12-31T12:00:60Z', false],
    ['2026-01-01T24:00:00Z', false],
    ['2026-01-01T00:00:00', false],
    ['2026-02-29T00:00:00Z', false],
  ])('%s as a date-time of RFC 3339: %s', (text, valid) => {
    expect(formats['date-time'](text)).toBe(valid);
  });

  test.each([
    ['2026-02-30', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-1-1', false],
    ['20260101', false],
    ['PERMANENT', false],
  ])('%s as a date: %s', (text, valid) => {
    expect(formats.date(text)).toBe(valid);
  });

  test.each([
    ['https://files.idenfy.example/a/FRONT.png?Expires=1&Signature=x', true],
    ['urn:isbn:0451450523', true],
    ['http://[2001:db8::1]:8080/', true],
    ['/relative', false],
    ['https://files.example/a b', false],
    ['https://files.example/a[0]', false],
    ['https://files.example/#a#b', false],
    ['https://files.example/%zz', false],
    ['https://', false],
  ])('%s as a URI of RFC 3986: %s', (text, valid) => {
    expect(formats.uri(text)).toBe(valid);
  });
});

test.each(Object.keys(formats) as Format[])('%s is checked in no time, however long and odd the text', (format) => {
  const elapsed = processorTime();
  for (const text of [
    'a'.repeat(1e5),
    `${'a.'.repeat(5e4)}@`,
    `a@${'a-'.repeat(5e4)}`,
    `a:${'%41'.repeat(3e4)}[`,
    '1'.repeat(1e5),
  ])
    expect(formats[format](text) && !oracle(format, text)).toBe(false);
  expect(elapsed()).toBeLessThan(2000);
});

describe('codePointLength', () => {
  test('counts code points: as many as a text has been made of', () => {
    const points = fc.integer({ min: 0, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff);
    fc.assert(
      fc.property(fc.array(points), (made) => {
        expect(codePointLength(String.fromCodePoint(...made))).toBe(made.length);
      }),
    );
  });

  test('counts what a text iterates over, also where it has halves of surrogate pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000')), (units) => {
        expect(codePointLength(units.join(''))).toBe([...units.join('')].length);
      }),
    );
  });

  test('counts half of a surrogate pair as one', () => {
    expect(codePointLength('a\ud800')).toBe(2);
    expect(codePointLength('\u{1f600}')).toBe(1);
  });
});

describe('deepEqual', () => {
  const values = fc.jsonValue({ maxDepth: 3 });

  test('agrees with Node on JSON values', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(deepEqual(a, b)).toBe(isDeepStrictEqual(a, b));
      }),
    );
  });

  test('finds a copy equal, whatever the order of its keys', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(deepEqual(value, reversedKeys(value))).toBe(true);
      }),
    );
  });

  test.each([
    [[], {}],
    [null, {}],
    [[1], [1, 2]],
    [{ a: undefined }, { b: undefined }],
    [{ toString: undefined }, {}],
    [{ 0: 'a' }, ['a']],
    ['1', 1],
  ])('tells %j from %j', (a, b) => {
    expect(deepEqual(a, b)).toBe(false);
    expect(deepEqual(b, a)).toBe(false);
  });
});

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversedKeys(child)]),
  );
}
