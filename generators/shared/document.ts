import { VerihookError } from '../../src/core/errors.ts';
import type { Random } from '../../src/core/random.ts';
import { DAY, isoDate } from '../../src/core/time.ts';
import { countries } from './countries.ts';
import { type Country, type DocumentType, type IssuedForm, LIFE } from './country.ts';
import { addYears, ageOn, dayOf } from './dates.ts';
import { type MrzFormat, mrzLines } from './mrz.ts';
import { fillPattern } from './pattern.ts';
import { nationalNumberOf, type Person } from './person.ts';
import { type Name, once } from './words.ts';

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
  /**
   * When it runs out, counted in days from the verification: `-1` ran out yesterday, `[1, 7]` runs out within a week.
   * Default: at least a month ahead.
   */
  expiresInDays?: number | readonly [min: number, max: number];
}

/** A month: how long a document has been valid, and stays so, unless a story asks otherwise. Unit: days. */
const MONTH = 30;

/** A document that this person can hold: of the own country, or of the country of residence or travel. */
export function documentOf(random: Random, person: Person, at: number, traits: DocumentTraits = {}): IdentityDocument {
  const { type, issuer } = chosen(random, person, at, traits);
  const form = issuer.documents[type];
  if (form === undefined) {
    throw new VerihookError(
      'people/no-such-document',
      `${issuer.name} issues no ${type}. It issues: ${Object.keys(issuer.documents)
        .filter((each) => issuer.documents[each as DocumentType])
        .join(', ')}.`,
    );
  }
  const { issuedAt, expiresAt } = validity(random, form, person, dayOf(at), traits.expiresInDays);
  return {
    type,
    form,
    issuer,
    number: numberOf(random, form, person, issuer),
    issuedOn: isoDate(issuedAt),
    expiresOn: expiresAt === undefined ? undefined : isoDate(expiresAt),
    authority: form.authority,
  };
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

const visaIssuers = once(() => countries.filter(({ documents }) => documents.visa !== undefined));
function chosen(
  random: Random,
  person: Person,
  at: number,
  traits: DocumentTraits,
): { type: DocumentType; issuer: Country } {
  const { country, residence } = person;
  const foreigner = residence !== country;
  if (traits.type !== undefined) return { type: traits.type, issuer: issuerOf(random, person, traits.type) };
  if (foreigner && residence.documents['residence-permit'] !== undefined && random.chance('permit', 0.8))
    return { type: 'residence-permit', issuer: residence };
  if (random.chance('visa', 0.02)) return { type: 'visa', issuer: issuerOf(random, person, 'visa') };
  const type = random.pick('type', country.citizenTypes);
  const form = country.documents[type];
  const runsOut = traits.expiresInDays === undefined || form?.years !== LIFE;
  return { type: runsOut && canHold(form, person, at) ? type : 'passport', issuer: country };
}

/** Permits and visas are for foreigners: where the person is none, another country issues them. */
function issuerOf(random: Random, { country, residence }: Person, type: DocumentType): Country {
  if (type === 'visa') {
    const issuers = visaIssuers();
    const issuer = random.pick('visa-issuer', issuers);
    return issuer === country ? (issuers[(issuers.indexOf(issuer) + 1) % issuers.length] ?? issuer) : issuer;
  }
  if (type !== 'residence-permit' || residence !== country) return type === 'residence-permit' ? residence : country;
  const hosts = countries.filter((host) => host !== country && host.documents['residence-permit'] !== undefined);
  return random.pick('host', hosts);
}

/** Old enough, and for so long that the document can have been issued a month ago. */
function canHold(form: IssuedForm | undefined, { bornOn }: Person, at: number): boolean {
  return form === undefined || form.fromAge === 0 || ageOn(at - 2 * MONTH * DAY, bornOn) >= form.fromAge;
}

function validity(
  random: Random,
  form: IssuedForm,
  { bornOn }: Person,
  today: number,
  expiresInDays: DocumentTraits['expiresInDays'],
): { issuedAt: number; expiresAt: number | undefined } {
  const born = Date.parse(bornOn);
  if (expiresInDays !== undefined && form.years !== LIFE) {
    const [min, max] = typeof expiresInDays === 'number' ? [expiresInDays, expiresInDays] : expiresInDays;
    const expiresAt = today + random.int('expires', min, max) * DAY;
    const back = form.expires === 'day-before' ? DAY : 0;
    const years =
      form.child !== undefined && ageOn(addYears(expiresAt, -form.years), bornOn) < form.child.under
        ? form.child.years
        : form.years;
    return { issuedAt: Math.max(addYears(expiresAt + back, -years), born + DAY), expiresAt };
  }
  const { years, from, until } = term(form, born, today);
  const latest = Math.min(today - MONTH * DAY, until);
  const margin = (form.expires === 'birthday' ? 366 : 1) + MONTH;
  const earliest = Math.min(latest, Math.max(from, addYears(today, years === LIFE ? -20 : -years) + margin * DAY));
  const issuedAt = Math.max(born, latest - random.int('issued', 0, (latest - earliest) / DAY) * DAY);
  return { issuedAt, expiresAt: years === LIFE ? undefined : expiryOf(issuedAt, years, form, bornOn) };
}

/** For how many years the document that this person holds today was given, and between which days. */
function term({ years, child, fromAge }: IssuedForm, born: number, today: number) {
  const eligible = fromAge === 0 ? born : addYears(born, fromAge);
  if (child === undefined) return { years, from: eligible, until: today };
  const grownUp = addYears(born, child.under);
  if (today - grownUp >= 2 * MONTH * DAY) return { years, from: Math.max(eligible, grownUp), until: today };
  return { years: child.years, from: eligible, until: Math.min(today, grownUp - DAY) };
}

/** On a birthday: the last one within the years. */
function expiryOf(issuedAt: number, years: number, form: IssuedForm, bornOn: string): number {
  const end = addYears(issuedAt, years);
  if (form.expires === 'day-before') return end - DAY;
  if (form.expires !== 'birthday') return end;
  const birthday = addYears(Date.parse(bornOn), new Date(end).getUTCFullYear() - Number(bornOn.slice(0, 4)));
  return birthday <= end ? birthday : addYears(birthday, -1);
}

function numberOf(random: Random, { number }: IssuedForm, person: Person, issuer: Country): string {
  if (number === 'national-number') return nationalNumberOf(person) ?? '';
  const other = issuer.otherNumbers?.[number];
  return other === undefined ? fillPattern(random, 'number', number) : other(person, random.split('number'));
}

/** The personal number that a document prints: that of its country's citizen, or what the country gives to foreigners. */
export function personalNumberOn({ type, issuer }: IdentityDocument, person: Person): string | undefined {
  if (issuer === person.country) {
    const printed = issuer.number?.on === undefined ? type !== 'visa' : issuer.number.on.includes(type);
    return printed ? nationalNumberOf(person) : undefined;
  }
  return type === 'residence-permit'
    ? issuer.foreignerNumber?.make(person, person.random.split('foreigner-number'))
    : undefined;
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
