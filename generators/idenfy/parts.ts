import type { Moment } from '../../src/core/provider.ts';
import { HOUR, SECOND, unixSeconds } from '../../src/core/time.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { addressOf } from '../shared/address.ts';
import type { DocumentType } from '../shared/country.ts';
import { mothersNameOf, type Name } from '../shared/person.ts';
import type { IdenfyStory } from './story.ts';

type Schemas = components['schemas'];

/** The moment of the automatic decision, also on the callback of a reviewer [LEG21, WL23]. */
export function finishTime({ firstAt }: Moment, { startAt, random }: IdenfyStory): number {
  return unixSeconds(Math.max(startAt, firstAt - random.int('decided', 2, 9) * SECOND));
}

/** Lists and registers are searched only after face and document have passed [WL23]. */
export function wasChecked({ decision: { automatic } }: IdenfyStory): boolean {
  return automatic.face === 'FACE_MATCH' && automatic.document === 'DOC_VALIDATED';
}

const DOCUMENT_TYPES = {
  passport: 'PASSPORT',
  'id-card': 'ID_CARD',
  'residence-permit': 'RESIDENCE_PERMIT',
  'driver-license': 'DRIVER_LICENSE',
  visa: 'VISA',
  aadhaar: 'AADHAAR',
  'pan-card': 'PAN_CARD',
  'voter-card': 'VOTER_CARD',
} as const satisfies Record<DocumentType, Schemas['DocType']>;

/** Russia's identity card is its internal passport, for which there is a word of its own. */
export function docType({ document: { type, issuer } }: IdenfyStory): Schemas['DocType'] {
  return type === 'id-card' && issuer.code === 'RU' ? 'NATIONAL_PASSPORT' : DOCUMENT_TYPES[type];
}

/** What has a back side to photograph. */
const ONE_SIDED: readonly DocumentType[] = ['passport', 'visa', 'pan-card'];

const capitalsOf = ({ capitals }: Name) => capitals.slice(0, 100);

/** What a document tells of its bearer, as read from its Latin and from its native text. Lengths: the narrowest edition's. */
export function printedData({ person, document }: IdenfyStory) {
  const { given, family, patronymic, country, birthPlace } = person;
  const mother = country.mothersName && document.type !== 'visa' ? mothersNameOf(person) : undefined;
  const first = given && capitalsOf(given);
  const last = capitalsOf(family);
  return {
    first: first ?? null,
    last,
    full: first === undefined ? last : `${first} ${last}`,
    birthPlace: birthPlace.name.latin.slice(0, 60),
    authority: document.authority.latin.slice(0, 60),
    address: document.form.address ? addressOf(person, 'latin').text.slice(0, 80) : null,
    orgAddress: document.form.address ? addressOf(person, 'native').text.slice(0, 500) : null,
    patronymic: patronymic === undefined ? null : capitalsOf(patronymic),
    orgPatronymic: patronymic?.native ?? null,
    mother: mother === undefined ? null : capitalsOf(mother).slice(0, 80),
    orgMother: mother?.native ?? null,
  };
}

const SIGNATURE_ALPHABET = 'abcdefghijkmnopqrstuvwxyz0123456789';

/** Signed links that run out, on a host that nobody has. One-sided documents have no back. */
export function fileUrls({ at }: Moment, story: IdenfyStory): Schemas['FileUrls'] | null {
  const { decision, scanRef, random } = story;
  if (decision.unfinished === 'unopened' || decision.unfinished === 'cancelled') return null;
  const folder = `https://files.idenfy.example/${scanRef}/`;
  const expires = unixSeconds(at + HOUR);
  // Drawn once, and begun elsewhere for each link: characters are the costliest part of a body.
  const signs = random.text('signature', 32, SIGNATURE_ALPHABET);
  const link = (name: string, from: number) =>
    `${folder}${name}.png?Expires=${expires}&Signature=${signs.slice(from, from + 28)}`;
  const [FRONT, FACE] = [link('FRONT', 0), link('FACE', 4)];
  return ONE_SIDED.includes(story.document.type) ? { FRONT, FACE } : { FRONT, BACK: link('BACK', 2), FACE };
}

/** The country that the user chose; another than the issuer's is what COUNTRY_MISMATCH means (rule 22). */
export function selectedCountry({ decision, document: { issuer } }: IdenfyStory): string {
  if (decision.automatic.document !== 'COUNTRY_MISMATCH') return issuer.code;
  return issuer.code === 'LT' ? 'LV' : 'LT';
}
