import type { DocumentKind, DocumentPicture } from '../../../mocks/files/picture.ts';

/** The check digit of ICAO 9303-3, 4.9: weights 7, 3, 1, modulo 10. */
export function checkDigit(text: string): string {
  let sum = 0;
  [...text].forEach((letter, i) => {
    const value = letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55;
    sum += value * ([7, 3, 1][i % 3] ?? 0);
  });
  return String(sum % 10);
}

const checked = (text: string) => text + checkDigit(text);
const fill = (text: string, length: number) => text.slice(0, length).padEnd(length, '<');
const short = (date: string) => date.slice(2).replaceAll('-', '');
const machine = (text: string) => text.toUpperCase().replaceAll(/[^A-Z]+/g, '<');

interface Facts {
  alpha3: string;
  surname: string;
  givenNames: string;
  number: string;
  birthDate: string;
  expiryDate?: string;
  sex: DocumentPicture['sex'];
  optional?: string;
}

const sexOf = ({ sex }: Facts) => ({ female: 'F', male: 'M', unspecified: '<' })[sex];

/** Lines of a passport (44) or a TD2 card (36). */
export function twoLines(code: string, facts: Facts, length: 44 | 36): string[] {
  const first = fill(`${fill(code, 2)}${facts.alpha3}${machine(facts.surname)}<<${machine(facts.givenNames)}`, length);
  const number = checked(fill(facts.number, 9));
  const birth = checked(short(facts.birthDate));
  const expiry = checked(short(facts.expiryDate ?? ''));
  const room = length === 44 ? 14 : 7;
  const optional = fill(facts.optional ?? '', room);
  const rest = length === 44 ? checked(optional) : optional;
  const second = `${number}${facts.alpha3}${birth}${sexOf(facts)}${expiry}${rest}`;
  return [first, second + checkDigit(number + birth + expiry + rest)];
}

/** Lines of a card of the size of a bank card. */
export function threeLines(code: string, facts: Facts): string[] {
  const first = fill(`${fill(code, 2)}${facts.alpha3}${checked(fill(facts.number, 9))}${facts.optional ?? ''}`, 30);
  const birth = checked(short(facts.birthDate));
  const expiry = checked(short(facts.expiryDate ?? ''));
  const second = fill(`${birth}${sexOf(facts)}${expiry}${facts.alpha3}`, 29);
  const digit = checkDigit(first.slice(5) + birth + expiry + second.slice(18));
  return [first, second + digit, fill(`${machine(facts.surname)}<<${machine(facts.givenNames)}`, 30)];
}

/** The specimen of ICAO 9303-4, appendix B. */
export const eriksson: DocumentPicture = {
  kind: 'passport',
  country: { alpha2: 'UT', alpha3: 'UTO', name: 'Utopia' },
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  sex: 'female',
  birthDate: '1974-08-12',
  birthPlace: 'ZENITH',
  nationality: 'UTOPIAN',
  number: 'L898902C3',
  personalNumber: 'ZE184226B',
  issueDate: '2002-04-15',
  expiryDate: '2012-04-15',
  authority: 'PASSPORT OFFICE',
  mrz: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  seed: 1,
};

const COUNTRIES: DocumentPicture['country'][] = [
  { alpha2: 'UT', alpha3: 'UTO', name: 'Utopia' },
  { alpha2: 'LT', alpha3: 'LTU', name: 'Lithuania' },
  { alpha2: 'DE', alpha3: 'D<<', name: 'Germany' },
  { alpha2: 'BR', alpha3: 'BRA', name: 'Brazil' },
  { alpha2: 'UA', alpha3: 'UKR', name: 'Ukraine' },
  { alpha2: 'JP', alpha3: 'JPN', name: 'Japan' },
  { alpha2: 'GR', alpha3: 'GRC', name: 'Greece' },
  { alpha2: 'AE', alpha3: 'ARE', name: 'United Arab Emirates' },
];

const PEOPLE: [surname: string, givenNames: string, native: string | undefined][] = [
  ['ERIKSSON', 'ANNA MARIA', undefined],
  ['Kazlauskienė', 'Žydrūnė Ąžuolė', undefined],
  ['Müller-Lüdenscheidt', 'Jörg', undefined],
  ['Conceição dos Santos', 'João Baptista', undefined],
  ['SHEVCHENKO', 'OLEKSANDR', 'Шевченко Олександр'],
  ['YAMAMOTO', 'HARUKA', '山本 はるか'],
  ['PAPADOPOULOU', 'ELENI', 'Παπαδοπούλου Ελένη'],
  ['AL NAHYAN', 'FATIMA', 'فاطمة آل نهيان'],
];

const CODES: Record<DocumentKind, string> = {
  passport: 'P',
  'id-card': 'I',
  'residence-permit': 'AR',
  'driver-license': 'D',
  visa: 'V',
};

/** A document of any kind for a seed; countries, names and letters change with it. */
export function pictureOf(kind: DocumentKind, seed: number, format: 'usual' | 'td2' = 'usual'): DocumentPicture {
  const country = COUNTRIES[seed % COUNTRIES.length] as DocumentPicture['country'];
  const [surname, givenNames, nativeName] = PEOPLE[seed % PEOPLE.length] as (typeof PEOPLE)[number];
  const birthYear = 1940 + ((seed * 7) % 64);
  const two = (value: number) => String(value).padStart(2, '0');
  const facts: Facts = {
    alpha3: country.alpha3,
    surname: surname.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    givenNames: givenNames.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    number: `${'ABCDEFGHJK'[seed % 10]}${'XYZQ'[seed % 4]}${String(1_000_003 + ((seed * 76_543) % 8_000_000)).slice(0, 7)}`,
    birthDate: `${birthYear}-${two(1 + (seed % 12))}-${two(1 + (seed % 28))}`,
    expiryDate: `20${two(27 + (seed % 9))}-${two(1 + ((seed * 5) % 12))}-${two(1 + ((seed * 3) % 28))}`,
    sex: seed % 2 === 0 ? 'female' : 'male',
    optional: seed % 3 === 0 ? '' : `${30_000_000_001 + seed * 97}`,
  };
  const { optional = '', ...printed } = facts;
  const mrz =
    kind === 'driver-license'
      ? []
      : kind === 'passport' || kind === 'visa'
        ? twoLines(CODES[kind], facts, 44)
        : format === 'td2'
          ? twoLines(CODES[kind], { ...facts, optional: '' }, 36)
          : threeLines(CODES[kind], facts);
  return {
    ...printed,
    kind,
    country: { ...country, alpha3: country.alpha3.replaceAll('<', '') },
    surname,
    givenNames,
    ...(nativeName !== undefined && { nativeName }),
    birthPlace: ['Zenith', 'Vilnius', 'Osnabrück', 'São Paulo', 'Київ', '大阪', 'Θεσσαλονίκη', 'دبي'][
      seed % 8
    ] as string,
    nationality: country.alpha3.replaceAll('<', ''),
    ...(optional !== '' && { personalNumber: optional }),
    issueDate: `20${two(17 + (seed % 9))}-${two(1 + ((seed * 5) % 12))}-${two(1 + ((seed * 3) % 28))}`,
    authority: [
      'Passport Office',
      'Migracijos departamentas',
      'Stadt Osnabrück',
      'Polícia Federal',
      '1234',
      '外務省',
      'Αρχηγείο',
      'الهيئة',
    ][seed % 8] as string,
    address: [
      '1 Example Street, Zenith',
      'Pavyzdžio g. 5-12, LT-00000 Vilnius',
      'Musterstraße 7, 49074 Osnabrück',
      'Rua Exemplo 99, São Paulo',
      'вул. Прикладна 3, Київ',
      '大阪市北区見本町1-2-3',
      'Οδός Παραδείγματος 4',
      'شارع المثال ٥',
    ][seed % 8] as string,
    mrz,
    seed,
  };
}

export const KINDS: readonly DocumentKind[] = ['passport', 'id-card', 'residence-permit', 'driver-license', 'visa'];
