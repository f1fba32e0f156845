import type { Random } from '../../src/core/random.ts';
import { plusDays } from './dates.ts';
import { type IdentityDocument, personalNumberOn } from './document.ts';
import type { Person } from './person.ts';
import { misspelled } from './relations.ts';

/**
 * What a customer of the provider wrote down about a person before the verification, and sends along when it asks for one.
 * Names in Latin letters, dates as `YYYY-MM-DD`.
 */
export interface Account {
  /** Undefined for somebody with one name. */
  givenName: string | undefined;
  familyName: string;
  bornOn: string;
  documentNumber: string;
  /** Undefined where the document prints none. */
  personalNumber: string | undefined;
  issuedOn: string;
  /** Undefined for a document that never runs out. */
  expiresOn: string | undefined;
}

/** A field of the account that somebody mistyped: one letter, one digit or one day differs from the document. */
export type Slip = keyof Account;
export const SLIPS: readonly Slip[] = [
  'givenName',
  'familyName',
  'bornOn',
  'documentNumber',
  'personalNumber',
  'issuedOn',
  'expiresOn',
];

/** The account of a person, with these fields mistyped. A field that the person or the document does not have stays out. */
export function accountOf(person: Person, document: IdentityDocument, slips: readonly Slip[]): Account {
  const right: Account = {
    givenName: person.given?.latin,
    familyName: person.family.latin,
    bornOn: person.bornOn,
    documentNumber: document.number,
    personalNumber: personalNumberOn(document, person),
    issuedOn: document.issuedOn,
    expiresOn: document.expiresOn,
  };
  const random = person.random.split('account');
  const mistyped = slips.map((slip) => [slip, mistype(random.split(slip), slip, right[slip])]);
  return { ...right, ...Object.fromEntries(mistyped) };
}

function mistype(random: Random, slip: Slip, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  switch (slip) {
    case 'givenName':
    case 'familyName':
      return misspelled(random, { native: text, latin: text }).latin;
    case 'documentNumber':
    case 'personalNumber':
      return otherSign(random, text);
    default:
      return plusDays(text, random.chance('later', 0.5) ? 1 : -1);
  }
}

/** One digit, or for want of digits one letter, is the next of its kind. */
function otherSign(random: Random, text: string): string {
  const signs = [...text];
  const digits = signs.flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
  const place = random.pick('place', digits.length > 0 ? digits : [...signs.keys()]);
  const sign = signs[place] ?? '';
  signs[place] = /\d/.test(sign) ? String((Number(sign) + random.int('by', 1, 9)) % 10) : sign === 'Z' ? 'A' : 'Z';
  return signs.join('');
}
