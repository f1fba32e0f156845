import { describe, expect, test } from 'vitest';
import { type CountryCode, countries, countryOf } from '../../generators/shared/countries.ts';
import { latinOf } from '../../generators/shared/latin.ts';

describe('ICAO Doc 9303 part 3, section 6', () => {
  test.each([
    ['Müller', 'Mueller'],
    ['Weiß', 'Weiss'],
    ['Ærø', 'Aeroe'],
    ['Åse', 'Aase'],
    ['Jägerskjöld', 'Jaegerskjoeld'],
    ['Łąkowski', 'Lakowski'],
    ['Þóra Ðögg', 'Thora Doegg'],
    ['Nguyễn Thị Ánh', 'Nguyen Thi Anh'],
    ['Şeyma', 'Seyma'],
    ['Ĳssel', 'Ijssel'],
    ['Œuvre', 'Oeuvre'],
  ])('Latin: %s is %s', (native, latin) => expect(latinOf(native)).toBe(latin));

  test('a text apart in letters and marks is spelled like one that is whole', () => {
    expect(latinOf('Müller-Þórsdóttir'.normalize('NFD'))).toBe(latinOf('Müller-Þórsdóttir'));
  });

  test.each([
    ['Щербаков', 'Shcherbakov'],
    ['Юлия', 'Iuliia'],
    ['Хрущёв', 'Khrushchev'],
    ['Объездная', 'Obieezdnaia'],
    ['Цветков Эдуард', 'Tsvetkov Eduard'],
    ['Игорь', 'Igor'],
  ])('Cyrillic: %s is %s', (native, latin) => expect(latinOf(native)).toBe(latin));

  test.each([
    ['محمد', 'Mxhmd'],
    ['شريف', 'Xshryf'],
    ['مُحَمَّد', 'Mxhmd'],
  ])('Arabic: %s is %s, vowel signs left out', (native, latin) => expect(latinOf(native)).toBe(latin));
});

describe('countries that spell otherwise', () => {
  test.each([
    // The examples of resolution 55.
    ['Згорани', 'ukrainian', 'Zghorany'],
    ['Розгон', 'ukrainian', 'Rozghon'],
    ['Єнакієве', 'ukrainian', 'Yenakiieve'],
    ['Їжакевич', 'ukrainian', 'Yizhakevych'],
    ['Йосипівка', 'ukrainian', 'Yosypivka'],
    ['Стрий', 'ukrainian', 'Stryi'],
    ['Яготин', 'ukrainian', 'Yahotyn'],
    ['Костянтин', 'ukrainian', 'Kostiantyn'],
    ["Знам'янка", 'ukrainian', 'Znamianka'],
    // Examples of the Bulgarian act.
    ['България', 'bulgarian', 'Balgaria'],
    ['Стара Загора', 'bulgarian', 'Stara Zagora'],
    ['Щерю', 'bulgarian', 'Shteryu'],
    ['Ђорђевић', 'serbian', 'Djordjevic'],
    ['Đorđević', 'serbian', 'Djordjevic'],
    ['Ѓорѓи', 'macedonian', 'Gjorgji'],
    ['Öğütçü', 'plain', 'Ogutcu'],
  ] as const)('%s, %s: %s', (native, custom, latin) => expect(latinOf(native, custom)).toBe(latin));

  test.each([
    ['Παπαδόπουλος', 'Papadopoulos'],
    ['Ευάγγελος', 'Evangelos'],
    ['Μπάμπης', 'Bampis'],
    ['Αύγουστος', 'Avgoustos'],
    ['Ευθυμίου', 'Efthymiou'],
    ['თბილისი', 'Tbilisi'],
    ['ჭავჭავაძე', 'Chavchavadze'],
    ['Երևան', 'Yerevan'],
    ['Ուրարտու', 'Urartu'],
    ['Ոսկան', 'Voskan'],
    ['한결', 'Hangyeol'],
    ['준우', 'Junu'],
  ])('scripts without a table in Doc 9303: %s is %s', (native, latin) => expect(latinOf(native)).toBe(latin));

  test('what no rule spells is refused, and says how to help', () => {
    expect(() => latinOf('山田')).toThrow(expect.objectContaining({ code: 'people/no-latin-form' }));
  });
});

test.each(countries.map(({ code }) => code as CountryCode))(
  '%s: every name, town, region and street has a Latin form',
  (code) => {
    const { names, towns, streets, authority } = countryOf[code];
    const { given, family, patronymic } = names();
    const lists = [given.female, given.male, family.female, family.male];
    if (countryOf[code].fathersName?.startsWith('patronymic')) lists.push(patronymic.female, patronymic.male);
    const spelled = [
      ...lists.flatMap((list) => list.words.map((_, i) => list.at(i))),
      ...towns().flatMap(({ name, region }) => [name, ...(region ? [region] : [])]),
      ...streets(),
      authority,
    ];
    for (const list of lists) expect(list.words.length).toBeGreaterThanOrEqual(10);
    expect(spelled.filter(({ native, latin }) => native === '' || !/^[\x20-\x7e]+$/.test(latin))).toEqual([]);
  },
);

test('at least eleven scripts are in use', () => {
  const scripts = [
    'Latin',
    'Cyrillic',
    'Greek',
    'Arabic',
    'Hebrew',
    'Han',
    'Hiragana',
    'Hangul',
    'Thai',
    'Devanagari',
    'Georgian',
    'Armenian',
  ];
  const text = countries
    .flatMap(({ names }) => Object.values(names().given).flatMap(({ words }) => words.slice(0, 20)))
    .join('');
  for (const script of scripts)
    expect([script, new RegExp(`\\p{Script=${script}}`, 'u').test(text)]).toEqual([script, true]);
});
