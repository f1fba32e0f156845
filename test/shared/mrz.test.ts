import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import { mrzOf } from '../../generators/shared/document.ts';
import { type MrzFields, mrzLines, nameField } from '../../generators/shared/mrz.ts';
import { checkDigit } from '../../src/core/check-digits.ts';
import { few, people } from './support.ts';

/** The specimen of ICAO Doc 9303, who is nobody. */
const specimen: MrzFields = {
  documentCode: 'P',
  issuer: 'UTO',
  nationality: 'UTO',
  number: 'L898902C3',
  primary: 'Eriksson',
  secondary: 'Anna Maria',
  bornOn: '1974-08-12',
  sex: 'female',
  expiresOn: '2012-04-15',
};

describe('the samples of Doc 9303', () => {
  test('TD3, part 4', () => {
    expect(mrzLines('TD3', { ...specimen, optional: 'ZE184226B' })).toEqual([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
  });

  test('TD1, part 5', () => {
    expect(mrzLines('TD1', { ...specimen, documentCode: 'I', number: 'D23145890' })).toEqual([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
  });

  test('TD2, part 6', () => {
    expect(mrzLines('TD2', { ...specimen, documentCode: 'I', number: 'D23145890' })).toEqual([
      'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<',
      'D231458907UTO7408122F1204159<<<<<<<6',
    ]);
  });

  const visa = {
    ...specimen,
    documentCode: 'V',
    number: 'L8988901C',
    nationality: 'XXX',
    bornOn: '1940-09-07',
    expiresOn: '1996-12-10',
  };

  test('MRV-A and MRV-B, part 7', () => {
    expect(mrzLines('MRV-A', { ...visa, optional: '6ZE184226B' })).toEqual([
      'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L8988901C4XXX4009078F96121096ZE184226B<<<<<<',
    ]);
    expect(mrzLines('MRV-B', visa)).toEqual([
      'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<',
      'L8988901C4XXX4009078F9612109<<<<<<<<',
    ]);
  });

  test('a card number of more than nine characters runs over into the optional data, part 5', () => {
    const [upper = ''] = mrzLines('TD1', { ...specimen, documentCode: 'I', number: 'D23145890734' });
    expect(upper).toBe('I<UTOD23145890<7349<<<<<<<<<<<');
  });

  test('names of the sample table, part 3: apostrophes go, hyphens and blanks become fillers, one name stands alone', () => {
    expect(nameField("O'Connor", 'Enya Siobhan', 39)).toBe('OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<'.slice(0, 39));
    expect(nameField('Martin', 'Marie-Elise', 31)).toBe('MARTIN<<MARIE<ELISE<<<<<<<<<<<<');
    expect(nameField('Arkfreith', '', 39)).toBe('ARKFREITH'.padEnd(39, '<'));
  });
});

describe('names that do not fit', () => {
  test('a given name is cut, and the last position is a letter', () => {
    expect(nameField('Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 39)).toBe(
      'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K',
    );
  });

  test('where a filler would stand last, a part before it gives up a letter', () => {
    expect(nameField('Nilavadhanananda', 'Chayapa Dejthamronge Krasuang', 39)).toBe(
      'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K',
    );
  });

  test('a long family name leaves room for the given name', () => {
    const field = nameField('Bennelong Wooloomooloo Warrandyte Warnambool', 'Dingo Potoroo', 39);
    expect(field).toBe('BENNELONG<WOOLOOMOOLOO<WARRANDYT<<DINGO'.padEnd(39, '<').slice(0, 39));
  });

  const word = fc.stringMatching(/^[A-Z]{1,30}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

  test('law: the field has its width, both names keep a part, and a cut field ends in a letter', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(30, 31, 39), (primary, secondary, width) => {
        const field = nameField(primary, secondary, width);
        expect(field).toMatch(new RegExp(`^[A-Z<]{${width}}$`));
        const [family = '', given = ''] = field.replace(/<+$/, '').split('<<');
        expect(family[0]).toBe(primary[0]);
        expect(given[0]).toBe(secondary[0]);
        const whole = `${primary}<<${secondary}`.replaceAll(' ', '<');
        if (whole.length <= width) expect(field).toBe(whole.padEnd(width, '<'));
        // Only single letters everywhere leave no way to end in one.
        else if (/[A-Z]{2}/.test(given)) expect(field.at(-1)).toMatch(/[A-Z]/);
      }),
      { numRuns: 2000 },
    );
  });
});

test('law: one changed sign of checked data is found, as weights 7, 3, 1 promise for digits of other parity', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6}$/), fc.nat(5), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
      const other = text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
      expect(checkDigit(other)).not.toBe(checkDigit(text));
    }),
  );
});

test('law: what is written is read back by npm mrz', () => {
  const sign = fc.stringMatching(/^[A-Z0-9]{1,9}$/);
  const name = fc.stringMatching(/^[A-Z]{1,12}$/);
  const date = fc.date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom('TD1', 'TD2', 'TD3'),
      sign,
      name,
      name,
      date,
      date,
      (format, number, primary, secondary, born, expires) => {
        const iso = (day: Date) => day.toISOString().slice(0, 10);
        const documentCode = format === 'TD3' ? 'P' : 'I';
        const bornOn = iso(born);
        const lines = mrzLines(format, {
          ...specimen,
          issuer: 'DNK',
          nationality: 'DNK',
          documentCode,
          number,
          primary,
          secondary,
          bornOn,
          expiresOn: iso(expires),
        });
        const read = parse(lines);
        expect([
          read.fields.documentNumber,
          read.fields.lastName,
          read.fields.firstName,
          read.fields.birthDate,
        ]).toEqual([number, primary, secondary, bornOn.slice(2).replaceAll('-', '')]);
      },
    ),
  );
});

/** npm mrz knows no visas: their check digits once more, by a sum written another way. */
test('every visa of 10000 seeds has right check digits and the width of its format', () => {
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sum = (text: string) =>
    [...text].reduce((total, sign, i) => total + Math.max(0, signs.indexOf(sign)) * Number('731'[i % 3]), 0) % 10;
  const wrong: unknown[] = [];
  let visas = 0;
  for (const { person, document } of people()) {
    if (document.type !== 'visa') continue;
    visas++;
    const [first = '', second = ''] = mrzOf(document, person) ?? [];
    const width = document.form.mrz === 'MRV-A' ? 44 : 36;
    const right = [
      [0, 9],
      [13, 19],
      [21, 27],
    ].every(([from, to]) => sum(second.slice(from, to)) === Number(second[to ?? 0]));
    if (!right || first.length !== width || second.length !== width || first[0] !== 'V') wrong.push([first, second]);
  }
  expect([few(wrong), visas > 100]).toEqual([[], true]);
});
