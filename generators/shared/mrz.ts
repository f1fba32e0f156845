import { checkDigit } from '../../src/core/check-digits.ts';
import { VerihookError } from '../../src/core/errors.ts';

/** What a machine-readable zone tells, in the terms of ICAO Doc 9303. */
export interface MrzFields {
  /** `P`, `I`, `IR`, `V` and the like: one or two letters. */
  documentCode: string;
  /** Code of the issuing state, one to three letters: `D` is Germany. */
  issuer: string;
  nationality: string;
  number: string;
  /** Names in Latin letters. What is not a letter is dropped or becomes a filler. */
  primary: string;
  /** Empty for somebody with one name. */
  secondary: string;
  /** `YYYY-MM-DD`. */
  bornOn: string;
  sex: 'female' | 'male' | 'unspecified';
  /** `YYYY-MM-DD`. */
  expiresOn: string;
  /** Optional data of the issuing state, for example a national number. */
  optional?: string;
}

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** The lines of a zone. */
export function mrzLines(format: MrzFormat, fields: MrzFields): string[] {
  switch (format) {
    case 'TD1':
      return td1(fields);
    case 'TD2':
      return td2(fields);
    case 'TD3':
      return td3(fields);
    case 'MRV-A':
      return visa(fields, 44);
    case 'MRV-B':
      return visa(fields, 36);
  }
}

/** Identity cards: Doc 9303-5. A number of more than nine characters runs over into the optional data. */
function td1(fields: MrzFields): string[] {
  const { head, overflow } = longNumber(fields.number);
  const optional = fit(`${overflow}${cleaned(fields.optional ?? '')}`, 15);
  const upper = `${start(fields)}${head}${optional}`;
  const middle = `${dated(fields.bornOn)}${sexOf(fields)}${dated(fields.expiresOn)}`;
  const state = fit(fields.nationality, 3);
  const spare = fit('', 11);
  const composite = checkDigit(`${upper.slice(5)}${middle.slice(0, 7)}${middle.slice(8)}${spare}`);
  return [upper, `${middle}${state}${spare}${composite}`, nameField(fields.primary, fields.secondary, 30)];
}

/** Larger cards: Doc 9303-6. */
function td2(fields: MrzFields): string[] {
  const { head, overflow } = longNumber(fields.number);
  const optional = fit(`${overflow}${cleaned(fields.optional ?? '')}`, 7);
  const born = dated(fields.bornOn);
  const expires = dated(fields.expiresOn);
  const composite = checkDigit(`${head}${born}${expires}${optional}`);
  const second = `${head}${fit(fields.nationality, 3)}${born}${sexOf(fields)}${expires}${optional}${composite}`;
  return [`${start(fields)}${nameField(fields.primary, fields.secondary, 31)}`, second];
}

/** Passports: Doc 9303-4. Optional data that is empty has a filler for its check digit, as the document allows. */
function td3(fields: MrzFields): string[] {
  const number = checked(fit(cleaned(fields.number), 9));
  const plain = fit(cleaned(fields.optional ?? ''), 14);
  const optional = fields.optional ? checked(plain) : `${plain}<`;
  const born = dated(fields.bornOn);
  const expires = dated(fields.expiresOn);
  const composite = checkDigit(`${number}${born}${expires}${optional}`);
  const second = `${number}${fit(fields.nationality, 3)}${born}${sexOf(fields)}${expires}${optional}${composite}`;
  return [`${start(fields)}${nameField(fields.primary, fields.secondary, 39)}`, second];
}

/** Visas: Doc 9303-7. They have no composite check digit. */
function visa(fields: MrzFields, width: 44 | 36): string[] {
  const second = `${checked(fit(cleaned(fields.number), 9))}${fit(fields.nationality, 3)}${dated(fields.bornOn)}${sexOf(fields)}${dated(fields.expiresOn)}`;
  return [
    `${start(fields)}${nameField(fields.primary, fields.secondary, width - 5)}`,
    `${second}${fit(cleaned(fields.optional ?? ''), width - second.length)}`,
  ];
}

const start = ({ documentCode, issuer }: MrzFields) => `${fit(documentCode, 2)}${fit(issuer, 3)}`;
const sexOf = ({ sex }: MrzFields) => (sex === 'female' ? 'F' : sex === 'male' ? 'M' : '<');
const checked = (text: string) => `${text}${checkDigit(text)}`;
const dated = (date: string) => checked(`${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}`);

/** Doc 9303-5, note j: the first nine characters, a filler for the check digit, the rest and its digit in the optional data. */
function longNumber(number: string): { head: string; overflow: string } {
  const text = cleaned(number);
  if (text.length <= 9) return { head: checked(fit(text, 9)), overflow: '' };
  return { head: `${text.slice(0, 9)}<`, overflow: `${text.slice(9)}${checkDigit(text)}<` };
}

function cleaned(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

function fit(text: string, width: number): string {
  if (text.length > width) {
    throw new VerihookError(
      'mrz/too-long',
      `"${text}" has ${text.length} characters; its field in the zone has ${width}.`,
    );
  }
  return text.padEnd(width, '<');
}

/**
 * The name field: primary identifier, two fillers, secondary identifiers. Doc 9303-3, section 4.6: hyphens and blanks are
 * fillers, apostrophes and other marks are left out. A name that does not fit is cut so that each identifier keeps a part,
 * and the last position is a letter: that is how the document shows that something was cut (Doc 9303-4, section 4.2.3).
 */
export function nameField(primary: string, secondary: string, width: number): string {
  const family = nameText(primary);
  const given = nameText(secondary);
  if (given === '') return cut(family, width).padEnd(width, '<');
  const whole = `${family}<<${given}`;
  if (whole.length <= width) return whole.padEnd(width, '<');
  const first = given.indexOf('<') < 0 ? given.length : given.indexOf('<');
  const forFamily = Math.max(width - 2 - first, Math.ceil(width / 2));
  const shortFamily = cut(family, Math.min(forFamily, width - 3));
  return `${shortFamily}<<${cut(given, width - 2 - shortFamily.length)}`.padEnd(width, '<');
}

function nameText(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '<')
    .replaceAll(/[^A-Z<]/g, '')
    .replaceAll(/<+/g, '<')
    .replaceAll(/^<|<$/g, '');
}

/** The first `width` characters, ending in a letter: where a filler would stand last, the longest part gives up a letter. */
function cut(text: string, width: number): string {
  const parts = text.split('<');
  for (;;) {
    const whole = parts.join('<');
    if (whole.length <= width) return whole;
    const short = whole.slice(0, width);
    if (!short.endsWith('<')) return short;
    const before = short.slice(0, -1).split('<');
    const longest = before.reduce((best, part, i) => (part.length > (before[best]?.length ?? 0) ? i : best), 0);
    if ((before[longest]?.length ?? 0) <= 1) return short.slice(0, -1);
    parts[longest] = before[longest]?.slice(0, -1) ?? '';
  }
}
