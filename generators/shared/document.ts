import { VerihookError } from '../../src/core/errors.ts';
import type { Random } from '../../src/core/random.ts';
import { DAY, isoDate } from '../../src/core/time.ts';
import { type CountryCode, countries, countryOf } from './countries.ts';
import { type Country, type DocumentType, type IssuedForm, LIFE } from './country.ts';
import { ageOn, plusDays, plusYears, timeOf } from './dates.ts';
import { type MrzFormat, mrzLines } from './mrz.ts';
import { fillPattern } from './pattern.ts';
import { nationalNumberOf, type Person } from './person.ts';
import type { Name } from './words.ts';

/** An identity document of a person. Dates: `YYYY-MM-DD`. */
export interface IdentityDocument {
  type: DocumentType;
  form: IssuedForm;
  issuer: Country;
  number: string;
  issuedOn: string;
  /** Undefined for a document that never runs out. */
  expiresOn: string | undefined;
  authority: Name;
}

/** What a story may ask of a document; everything left out is drawn. */
export interface DocumentTraits {
  /** Throws `people/no-such-document` where nobody issues it to this person. */
  type?: DocumentType;
  /** Which country gives a visa or a residence permit. Default: where the person lives or travels. */
  issuer?: CountryCode;
  /**
   * The number that it carries, 1 to 50 printable ASCII characters. Throws `people/number-not-in-zone` where the
   * machine-readable zone has no room for it: 9 letters and digits on passports and visas, at most 14 (TD2) or 22 (TD1) on
   * cards. The zone leaves out other characters. A twin and a second document have numbers of their own.
   */
  number?: string;
  /**
   * `YYYY-MM-DD`. Default: drawn, or by `expiresOn` and the years for which such a document is given. Throws
   * `people/dates-out-of-order` before the birth and after the verification.
   */
  issuedOn?: string;
  /**
   * `YYYY-MM-DD`; wins over `expiresInDays`. Default: drawn, or by `issuedOn` and the years for which such a document is given,
   * which may have ended. Throws `people/dates-out-of-order` before the day of issue. A second document has dates of its own.
   */
  expiresOn?: string;
  /**
   * When it runs out, counted in days from the verification: `-1` ran out yesterday, `[1, 7]` runs out within a week.
   * Default: at least a month ahead.
   */
  expiresInDays?: number | readonly [min: number, max: number];
}

/** A month: how long a document has been valid, and stays so, unless a story asks otherwise. Unit: days. */
const MONTH = 30;
/** How old a document that never runs out can be. Unit: years. */
const LIFELONG = 20;

/** A document that this person can hold: of the own country, or of the country of residence or travel. */
export function documentOf(random: Random, person: Person, at: number, traits: DocumentTraits = {}): IdentityDocument {
  const type = traits.type ?? typeFor(random, person, at, traits);
  const issuer =
    type === 'visa' || type === 'residence-permit' ? hostOf(random, person, type, traits.issuer) : person.country;
  const form = issuer.documents[type];
  if (form === undefined) {
    throw new VerihookError(
      'people/no-such-document',
      `${issuer.name} issues no ${type}. It issues: ${Object.keys(issuer.documents)
        .filter((each) => issuer.documents[each as DocumentType])
        .join(', ')}.`,
    );
  }
  if (traits.type !== undefined && !canHold(form, person, at)) {
    throw new VerihookError(
      'people/too-young',
      `${issuer.name} gives a ${type} from the age of ${form.fromAge} on; this person was born on ${person.bornOn}.`,
    );
  }
  const { issuedOn, expiresOn } =
    traits.issuedOn === undefined && traits.expiresOn === undefined
      ? validity(random, form, person, at, traits.expiresInDays)
      : toldValidity(random, form, person, at, traits);
  const document: IdentityDocument = {
    type,
    form,
    issuer,
    number: traits.number ?? numberOf(random, form, person, issuer),
    issuedOn,
    expiresOn,
    authority: form.authority,
  };
  if (traits.number !== undefined || person.toldNumber !== undefined) checkZone(document, person);
  return document;
}

/** Another document of the same person, of another type where the country issues one. */
export function secondDocumentOf(
  random: Random,
  person: Person,
  at: number,
  first: IdentityDocument,
): IdentityDocument {
  const others = person.country.citizenTypes.filter(
    (type) => type !== first.type && canHold(person.country.documents[type], person, at),
  );
  return documentOf(random.split('second'), person, at, {
    type: random.pick('second', others.length > 0 ? others : ['passport']),
  });
}

function typeFor(
  random: Random,
  person: Person,
  at: number,
  { expiresInDays, expiresOn }: DocumentTraits,
): DocumentType {
  const { country, residence } = person;
  if (residence !== country && residence.documents['residence-permit'] !== undefined && random.chance('permit', 0.8))
    return 'residence-permit';
  // One draw for both: one document in fifty is a visa.
  const { citizenTypes } = country;
  const lot = random.int('type', 0, 50 * citizenTypes.length - 1);
  if (lot < citizenTypes.length) return 'visa';
  const type = citizenTypes[lot % citizenTypes.length] ?? 'passport';
  const form = country.documents[type];
  const runsOut = (expiresInDays === undefined && expiresOn === undefined) || form?.years !== LIFE;
  return runsOut && canHold(form, person, at) ? type : 'passport';
}

/** Permits and visas are for foreigners: where the person is none, another country issues them. */
function hostOf(
  random: Random,
  { country, residence }: Person,
  type: 'visa' | 'residence-permit',
  asked: CountryCode | undefined,
): Country {
  if (asked !== undefined) return countryOf[asked];
  if (type === 'residence-permit' && residence !== country) return residence;
  return random.pick(
    'host',
    countries.filter((host) => host !== country && host.documents[type] !== undefined),
  );
}

/** Old enough, and for so long that the document can have been issued a month ago. */
function canHold(form: IssuedForm | undefined, { bornOn }: Person, at: number): boolean {
  return form === undefined || form.fromAge === 0 || ageOn(isoDate(at - 2 * MONTH * DAY), bornOn) >= form.fromAge;
}

type Validity = Pick<IdentityDocument, 'issuedOn' | 'expiresOn'>;

function validity(
  random: Random,
  form: IssuedForm,
  { bornOn }: Person,
  at: number,
  expiresInDays: DocumentTraits['expiresInDays'],
): Validity {
  const today = isoDate(at);
  if (expiresInDays !== undefined && form.years !== LIFE) {
    const [min, max] = typeof expiresInDays === 'number' ? [expiresInDays, expiresInDays] : expiresInDays;
    return backwards(plusDays(today, random.int('expires', min, max)), form, bornOn);
  }
  const day = Math.floor(at / DAY) * DAY;
  const { years, from, until } = term(form, bornOn, day);
  const latest = Math.min(day - MONTH * DAY, until);
  const margin = (form.expires === 'birthday' ? 366 : 1) + MONTH;
  // Days enough for every leap year but one: a document is never older than its years.
  const oldest = day - (Math.floor((years === LIFE ? LIFELONG : years) * 365.25) - margin) * DAY;
  const earliest = Math.min(latest, Math.max(from, oldest));
  const issuedAt = latest - random.int('issued', 0, (latest - earliest) / DAY) * DAY;
  // Nobody gets a document before birth, not even a baby one.
  const issuedOn = issuedAt < from ? bornOn : isoDate(issuedAt);
  return { issuedOn, expiresOn: years === LIFE ? undefined : expiryOf(issuedOn, years, form, bornOn) };
}

/** The dates that a story is told; what it leaves out follows from the other one by the form. */
function toldValidity(
  random: Random,
  form: IssuedForm,
  { bornOn }: Person,
  at: number,
  told: DocumentTraits,
): Validity {
  const today = isoDate(at);
  const issuedOn = told.issuedOn ?? issueBefore(told.expiresOn ?? '', form, bornOn, today);
  const expiresOn = told.expiresOn ?? expiryAfter(random, issuedOn, form, bornOn, at, told.expiresInDays);
  if (bornOn <= issuedOn && issuedOn <= today && (expiresOn === undefined || issuedOn <= expiresOn))
    return { issuedOn, expiresOn };
  throw new VerihookError(
    'people/dates-out-of-order',
    `The dates of the document are out of order: born on ${bornOn}, issued on ${issuedOn}, verified on ${today}, runs out ${expiresOn === undefined ? 'never' : `on ${expiresOn}`}. Give document.issuedOn from the birth to the verification, and document.expiresOn from then on.`,
  );
}

/** A document that is valid for longer than its form says was issued on the day of the verification. */
function issueBefore(expiresOn: string, form: IssuedForm, bornOn: string, today: string): string {
  const years = form.years === LIFE ? LIFELONG : form.years;
  if (expiresOn >= plusYears(today, years)) return today;
  return backwards(expiresOn, { ...form, years }, bornOn).issuedOn;
}

function expiryAfter(
  random: Random,
  issuedOn: string,
  form: IssuedForm,
  bornOn: string,
  at: number,
  expiresInDays: DocumentTraits['expiresInDays'],
): string | undefined {
  const { years, child } = form;
  if (years === LIFE) return undefined;
  if (expiresInDays === undefined) {
    const isChild = child !== undefined && ageOn(issuedOn, bornOn) < child.under;
    return expiryOf(issuedOn, isChild ? child.years : years, form, bornOn);
  }
  const [min, max] = typeof expiresInDays === 'number' ? [expiresInDays, expiresInDays] : expiresInDays;
  const today = isoDate(at);
  const sinceIssue = (timeOf(issuedOn) - timeOf(today)) / DAY;
  return plusDays(today, random.int('expires', Math.min(Math.max(min, sinceIssue), max), max));
}

/** From the day of expiry to that of issue. */
function backwards(expiresOn: string, form: IssuedForm, bornOn: string) {
  const end = form.expires === 'day-before' ? plusDays(expiresOn, 1) : expiresOn;
  const { years, child } = form;
  const issuedOn = plusYears(end, -years);
  const grown = child === undefined || ageOn(issuedOn, bornOn) >= child.under;
  const given = grown ? issuedOn : plusYears(end, -child.years);
  return { issuedOn: given < bornOn ? bornOn : given, expiresOn };
}

/** For how many years the document that this person holds today was given, and between which times. */
function term({ years, child, fromAge }: IssuedForm, bornOn: string, today: number) {
  const eligible = timeOf(fromAge === 0 ? bornOn : plusYears(bornOn, fromAge));
  if (child === undefined) return { years, from: eligible, until: today };
  const grownUp = timeOf(plusYears(bornOn, child.under));
  if (today - grownUp >= 2 * MONTH * DAY) return { years, from: Math.max(eligible, grownUp), until: today };
  return { years: child.years, from: eligible, until: Math.min(today, grownUp - DAY) };
}

/** On a birthday: the last one within the years. */
function expiryOf(issuedOn: string, years: number, form: IssuedForm, bornOn: string): string {
  const end = plusYears(issuedOn, years);
  if (form.expires === 'day-before') return plusDays(end, -1);
  if (form.expires !== 'birthday') return end;
  return plusYears(bornOn, ageOn(end, bornOn));
}

function numberOf(random: Random, { number }: IssuedForm, person: Person, issuer: Country): string {
  if (number === 'national-number') return nationalNumberOf(person) ?? '';
  const other = issuer.otherNumbers?.[number];
  return other === undefined ? fillPattern(random, 'number', number) : other(person, random.split('number'));
}

/** The personal number that a document prints: one that was told, that of its country's citizen, or what the country gives to foreigners. */
export function personalNumberOn(document: IdentityDocument, person: Person): string | undefined {
  const { type, issuer, form, number } = document;
  if (person.toldNumber !== undefined) return person.toldNumber;
  if (issuer === person.country) {
    const printed = issuer.number?.on === undefined ? type !== 'visa' : issuer.number.on.includes(type);
    const national = printed ? nationalNumberOf(person) : undefined;
    // Where it is the number of the document, and a story was told another, the document does not contradict itself.
    return form.number === 'national-number' && number !== national ? undefined : national;
  }
  return type === 'residence-permit'
    ? issuer.foreignerNumber?.make(person, person.random.split('foreigner-number'))
    : undefined;
}

/** Throws `people/number-not-in-zone`. */
function checkZone(document: IdentityDocument, person: Person): void {
  try {
    mrzOf(document, person);
  } catch (cause) {
    if (!(cause instanceof VerihookError && cause.code === 'mrz/too-long')) throw cause;
    throw new VerihookError(
      'people/number-not-in-zone',
      `The machine-readable zone (${document.form.mrz}) of a ${document.type} of ${document.issuer.name} has no room for a number: ${cause.message} Give a shorter document.number or person.personalNumber, or a document.type without a zone.`,
      { cause },
    );
  }
}

/** The lines of the machine-readable zone; undefined for a document without one. */
export function mrzOf(document: IdentityDocument, person: Person): string[] | undefined {
  const { form, issuer, number, expiresOn } = document;
  const format: MrzFormat | undefined = form.mrz;
  if (format === undefined || expiresOn === undefined) return undefined;
  const { given, family, patronymic, country } = person;
  const inZone = patronymic !== undefined && country.fathersName !== 'patronymic';
  return mrzLines(format, {
    documentCode: form.mrzCode ?? 'I',
    issuer: issuer.zoneCode,
    nationality: country.zoneCode,
    number,
    primary: family.latin,
    secondary: `${given?.latin ?? ''}${inZone ? ` ${patronymic.latin}` : ''}`,
    bornOn: person.bornOn,
    sex: person.sex,
    expiresOn,
    ...(form.numberInZone && { optional: personalNumberOn(document, person) ?? '' }),
  });
}
