import { isIP } from 'node:net';
import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import { type MrzFields, mrzLines } from '../../generators/shared/mrz.ts';
import { type Disguise, disguiseOf, KINDS, type Kind } from '../../src/contract/redact/values.ts';
import { drawsOf } from '../../src/contract/redact/words.ts';
import { luhnDigit } from '../../src/core/check-digits.ts';
import { formats } from '../../src/core/formats.ts';

const disguise: Disguise = disguiseOf(drawsOf('a key'), new Set());
const as = (kind: Kind | undefined, text: string): string => disguise.text(text, kind);
const anyKind = fc.constantFrom<Kind | undefined>(undefined, ...KINDS);

/** What each character is, whatever it is: of a letter its script and case. */
function shapeOf(text: string): string {
  const kinds: [RegExp, string][] = [
    [/\d/, '9'],
    [/\p{Script=Latin}/u, 'l'],
    [/\p{Script=Cyrillic}/u, 'c'],
    [/\p{Script=Greek}/u, 'g'],
    [/\p{Script=Han}/u, 'h'],
    [/\p{Script=Hangul}/u, 'k'],
    [/\p{Script=Hiragana}/u, 'j'],
    [/\p{Script=Katakana}/u, 't'],
    [/\p{Script=Arabic}/u, 'a'],
    [/\p{Script=Hebrew}/u, 'e'],
    [/\p{Script=Thai}/u, 'i'],
    [/\p{Script=Devanagari}/u, 'd'],
    [/\p{Script=Georgian}/u, 'o'],
    [/\p{Script=Armenian}/u, 'r'],
  ];
  return [...text]
    .map((each) => {
      const kind = /[\p{L}\p{N}]/u.test(each) ? kinds.find(([pattern]) => pattern.test(each))?.[1] : undefined;
      return /\p{Lu}/u.test(each) ? kind?.toUpperCase() : (kind ?? each);
    })
    .join('');
}

describe('names', () => {
  test.each([
    ['Ada King-Noel'],
    ["Seán O'Brien"],
    ['Ångström Đorđe ŁUKASZ'],
    ['Пётр Ильич ЧАЙКОВСКИЙ'],
    ['Ελένη ΠΑΠΑΔΟΠΟΥΛΟΥ'],
    ['王小明'],
    ['김철수'],
    ['やまだ タロウ'],
    ['محمد علي'],
    ['דוד כהן'],
    ['สมชาย ใจดี'],
    ['अनिता शर्मा'],
    ['ნინო ბერიძე'],
    ['Անի Հակոբյան'],
  ])('%s keeps its script, its case and what stands between its words', (name) => {
    const other = as('name', name);
    expect(shapeOf(other)).toBe(shapeOf(name));
    expect(other).not.toBe(name);
    expect(other.normalize('NFC')).toBe(other);
    const words = name.split(/[\s-]/);
    for (const [index, word] of other.split(/[\s-]/).entries()) expect(word).not.toBe(words[index]);
  });

  test('a name is the same person in capitals, with a title, and word by word', () => {
    const [ada, king] = [as('name', 'Ada'), as('name', 'KING')];
    expect(as('name', 'ADA KING')).toBe(`${ada.toUpperCase()} ${king}`);
    expect(as('name', 'King, Ada').toUpperCase()).toBe(`${king}, ${ada}`.toUpperCase());
    expect(as('text', 'Ask ada king.')).toContain(`${ada} ${king}.`.toLowerCase());
    expect(as('name', '王小明')).toBe(as('name', '王') + as('name', '小明'));
    expect(as('name', "O'BRIEN").replace("'", '')).toBe(as('name', 'OBRIEN'));
  });

  test('accents come and go with the spelling, the letters below them stay', () => {
    const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    for (const [one, other] of [
      ['JOSE', 'José'],
      ['Łukasz', 'LUKASZ'],
      ['ZOË', 'Zoe'],
      ['Jose\u0301', 'José'],
    ] as const)
      expect(plain(as('name', one))).toBe(plain(as('name', other)));
    expect(as('name', 'José')).toMatch(/[^a-z]$/i);
  });

  test.each([['N/A'], [''], ['XXXX'], ['-']])('%j tells of nobody and stays', (text) => {
    for (const kind of KINDS) expect(as(kind, text)).toBe(text);
  });
});

describe('dates', () => {
  const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-28'), noInvalidDate: true });

  test('an ISO date stays a date of nearly the same year; 01 stays', () => {
    fc.assert(
      fc.property(date, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const other = as('date', iso);
        expect(formats.date(other)).toBe(true);
        const years = Math.abs(Number(other.slice(0, 4)) - Number(iso.slice(0, 4)));
        expect(years >= 1 && years <= 2).toBe(true);
        for (const [from, to] of [
          [5, 7],
          [8, 10],
        ] as const)
          expect(other.slice(from, to) === '01').toBe(iso.slice(from, to) === '01');
      }),
    );
  });

  test('the same day in another spelling is the same other day', () => {
    const [year = '', month = '', day = ''] = as('date', '1987-11-23').split('-');
    const written: Record<string, string> = {
      '1987/11/23': `${year}/${month}/${day}`,
      '23.11.1987': `${day}.${month}.${year}`,
      '11/23/1987': `${month}/${day}/${year}`,
      '19871123': year + month + day,
      '871123': year.slice(2) + month + day,
      '1987-11': `${year}-${month}`,
      '1987//': `${year}//`,
      '11/87': `${month}/${year.slice(2)}`,
      '1987': year,
    };
    for (const [text, other] of Object.entries(written)) expect([text, as('date', text)]).toEqual([text, other]);
    expect(disguise.number(1987, 'date')).toBe(Number(year));
    expect(disguise.parts({ year: '1987', month: '11', day: '23' })).toEqual({ year, month, day });
    expect(as('text', 'born 1987-11-23, twice')).toContain(` ${year}-${month}-${day}, `);
    expect(as('date', '1987-11-23T00:00:00Z')).toBe(`${year}-${month}-${day}T00:00:00Z`);
    expect(formats['date-time'](as('date', '1987-11-23T13:14:15.678+02:00'))).toBe(true);
  });
});

describe('numbers', () => {
  test('letters stay letters, digits stay digits, and a leading zero may go but none comes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z\d]{1,3}[ -]?[A-Z\d]{4,9}$/), (number) => {
        const other = as('number', number);
        expect(shapeOf(other)).toBe(shapeOf(number));
        expect(other).not.toBe(number);
        if (/^[1-9]/.test(number)) expect(other).toMatch(/^[1-9]/);
      }),
    );
  });

  test('what stands between digits does not matter', () => {
    expect(as('number', '4929 1234-5678 9012').replaceAll(/\D/g, '')).toBe(as('number', '4929123456789012'));
    expect(as('phone', '+370 (600) 12345').replaceAll(/\D/g, '')).toBe(as('phone', '+37060012345').slice(1));
    expect(as('phone', '+37060012345')).toMatch(/^\+[1-9]\d{10}$/);
  });

  test('a card number and an IBAN with right check digits have right ones again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^4\d{14}$/), fc.stringMatching(/^\d{16}$/), (card, account) => {
        const other = as('number', card + luhnDigit(card));
        expect(luhnDigit(other.slice(0, -1))).toBe(Number(other.at(-1)));
        const check = String(98n - (BigInt(`${account}212900`) % 97n)).padStart(2, '0');
        const iban = as('number', `LT${check}${account}`);
        expect(iban).toMatch(/^LT\d{18}$/);
        expect(BigInt(`${iban.slice(4)}2129${iban.slice(2, 4)}`) % 97n).toBe(1n);
      }),
    );
    expect(as('number', 'DE89370400440532013000')).toMatch(/^DE\d{20}$/);
    expect(as('number', 'AT611904300234573201')).not.toContain('1904300234573201');
  });

  test('a number of JSON stays one, with as many digits and its sign', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const other = disguise.number(number, undefined);
        expect(Number.isSafeInteger(other)).toBe(true);
        expect(Math.sign(other)).toBe(Math.sign(number));
        expect(String(other).length).toBe(String(number).length);
        if (number !== 0) expect(other).not.toBe(number);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const other = disguise.number(number, 'number');
        expect(Number.isFinite(other)).toBe(true);
        expect(Math.sign(other)).toBe(Math.sign(number));
      }),
    );
  });
});

describe('ids, links and addresses of the net', () => {
  test('a UUID keeps its version and its case, hex stays hex', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (uuid, isUpper) => {
        const other = as('id', isUpper ? uuid.toUpperCase() : uuid);
        expect(other.toLowerCase()).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(other[14]).toBe(uuid[14]);
        expect(other.toLowerCase()).toBe(as('id', uuid));
      }),
      // Without its hyphens this one would be a bank account of a country FC, with right check digits.
      { examples: [['fc11c643-7473-1555-8000-000d7ac52456', true]] },
    );
    expect(as('id', '5cb744200a975a67ed1798a4')).toMatch(/^[\da-f]{24}$/);
  });

  test('an e-mail address stays one of the same length, at a domain that nobody can have', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const other = as('email', address);
        expect(formats.email(other)).toBe(true);
        expect(other.length).toBe(address.length);
        expect(other).toMatch(/@(?:.*\.test|local|test|[a-z\d]{3})$/);
        expect(as('reference', address)).toBe(other);
      }),
      { examples: [["'@a.aa"], ["''@a.aa"], ['{}@acme.test']] },
    );
    expect(as('text', "<'@a.aa>, (ada@acme.com)")).toMatch(/^<'@test>, \([a-z]{3}@[a-z]{3}\.test\)$/);
  });

  test('a link stays one of the same length, with its scheme and a reserved host; but for an address of the net within', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        fc.pre(!link.split(/(?:%[\da-f]{2})+|[/?#&=;,]/i).some((part) => isIP(part) !== 0));
        const other = as('url', link);
        expect(formats.uri(other)).toBe(formats.uri(link));
        expect(other.length).toBe(link.length);
        expect(other.split(':')[0]).toBe(link.split(':')[0]);
        expect(new URL(other).hostname).toMatch(/(?:^|\.)(?:test|local)$/);
      }),
    );
    expect(as('url', 'https://ada:pw@files.acme.com:8443/a%2Fb/J%C3%B6rg.jpg?k=1')).toMatch(
      /^https:\/\/[a-z]{3}:[a-z]{2}@[a-z.]{9}\.test:8443\/[a-z]%2F[a-z]\/[A-Z]%[67][\da-f]%[67][\da-f][a-z]{2}\.[a-z]{3}\?[a-z]=1$/,
    );
    expect(as('text', '(see https://acme.com/u/ada)')).toMatch(
      /^\([a-z]{3} https:\/\/[a-z]{3}\.test\/[a-z]\/[a-z]{3}\)$/,
    );
  });

  test('an id in a link is the id that stands elsewhere', () => {
    const id = '7c4f1d2a-e6b0-41f0-9a3b-0242ac120002';
    expect(as('url', `https://acme.com/scans/${id}/front`)).toContain(as('id', id));
    expect(as('url', 'https://acme.com/user-42/x')).toContain(as('reference', 'user-42'));
  });

  test('an IP address is one of those for documentation', () => {
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        expect(as('ip', ip)).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.[1-9]\d{0,2}$/);
        expect(as('ip', ip)).not.toBe(ip);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        expect(as('ip', ip)).toMatch(/^2001:db8(?::[\da-f]{4}){6}$/);
      }),
    );
    expect(as('text', 'at 12:34:56')).toMatch(/ \d\d:\d\d:\d\d$/);
  });
});

describe('machine-readable zones', () => {
  const fields = fc.record<MrzFields>({
    documentCode: fc.constant('I'),
    issuer: fc.constant('LTU'),
    nationality: fc.constantFrom('LTU', 'D'),
    number: fc.stringMatching(/^[A-Z\d]{5,9}$/),
    primary: fc.stringMatching(/^[A-Z]{2,12}$/),
    secondary: fc.stringMatching(/^[A-Z]{2,8}$/),
    bornOn: fc.constantFrom('1974-08-12', '2001-01-01', '1999-12-31'),
    sex: fc.constantFrom('female', 'male', 'unspecified'),
    expiresOn: fc.constantFrom('2032-04-15', '2029-01-31'),
    optional: fc.constantFrom('', 'ZE184226B'),
  });

  test.each([
    ['TD1', 'I'],
    ['TD2', 'I'],
    ['TD3', 'P'],
    ['MRV-A', 'V'],
    ['MRV-B', 'V'],
  ] as const)('%s parses as valid, and agrees with name, number and dates beside it', (format, documentCode) => {
    fc.assert(
      fc.property(fields, fc.constantFrom('\n', ''), (person, between) => {
        fc.pre(!/X{4}/.test(person.primary + person.secondary + person.number)); // Somebody has made these unreadable.
        const zone = { ...person, documentCode, optional: format === 'TD1' || format === 'TD3' ? person.optional : '' };
        const lines = mrzLines(format, zone as MrzFields);
        const other = mrzLines(format, {
          ...zone,
          number: as('number', person.number),
          primary: as('name', person.primary),
          secondary: as('name', person.secondary),
          bornOn: as('date', person.bornOn),
          expiresOn: as('date', person.expiresOn),
          optional: as('number', zone.optional ?? ''),
        });
        expect(as('mrz', lines.join(between))).toBe(other.join(between));
        // The library knows no visas.
        if (documentCode !== 'V') expect(parse(as('mrz', lines.join('\n')).split('\n')).valid).toBe(true);
      }),
    );
  });

  test('a long number of an identity card runs over as before', () => {
    const lines = mrzLines('TD1', {
      documentCode: 'I',
      issuer: 'LTU',
      nationality: 'LTU',
      number: 'AB1234567890',
      primary: 'KING',
      secondary: 'ADA',
      bornOn: '1974-08-12',
      sex: 'female',
      expiresOn: '2032-04-15',
    });
    const zone = as('mrz', lines.join('\n')).split('\n');
    expect(parse(zone).valid).toBe(true);
    expect(parse(zone).fields.documentNumber).toBe(as('number', 'AB1234567890'));
  });

  test('a check digit that was wrong stays wrong', () => {
    const [name = '', data = ''] = mrzLines('TD3', {
      documentCode: 'P',
      issuer: 'LTU',
      nationality: 'LTU',
      number: 'L898902C3',
      primary: 'ERIKSSON',
      secondary: 'ANNA MARIA',
      bornOn: '1974-08-12',
      sex: 'female',
      expiresOn: '2032-04-15',
    });
    const wrong = `${data.slice(0, 9)}${(Number(data[9]) + 1) % 10}${data.slice(10)}`;
    const lines = as('mrz', `${name}\n${wrong}`).split('\n');
    expect(parse(lines).details.find(({ field }) => field === 'documentNumberCheckDigit')?.valid).toBe(false);
  });
});

describe('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());

  test('has another text of as many characters, the same each time, another for another key', () => {
    const other = disguiseOf(drawsOf('another key'), new Set());
    fc.assert(
      fc.property(text, anyKind, (value, kind) => {
        const made = as(kind, value);
        expect(as(kind, value)).toBe(made);
        if (!/[:/@\d]/.test(value)) expect([...made].length).toBe([...value].length);
        if (/\p{L}{8,}/u.test(value)) expect(other.text(value, kind)).not.toBe(made);
      }),
    );
  });

  test('has no word of four letters or more left in its place', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'words', maxCount: 8 }), anyKind, (value, kind) => {
        const made = as(kind, value).split(' ');
        for (const [index, word] of value.split(' ').entries())
          if (word.length >= 4) expect(made[index]).not.toBe(word);
      }),
    );
  });

  test('that is long is read in one go', () => {
    expect(as('text', 'x1'.repeat(50_000)).length).toBe(100_000);
    expect(as('text', 'word '.repeat(5_000)).length).toBe(25_000);
    expect(as('text', '%'.repeat(100_000) + '<'.repeat(100_000)).length).toBe(200_000);
  });
});
