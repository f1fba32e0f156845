import { addressOf } from '../../generators/shared/address.ts';
import { type IdentityDocument, mrzOf, personalNumberOn } from '../../generators/shared/document.ts';
import { fullNameOf, type Person } from '../../generators/shared/person.ts';
import type { DocumentKind, DocumentPicture } from './picture.ts';

/** What a document looks like; the special cards of a country look like its identity card. */
const KINDS: Record<IdentityDocument['type'], DocumentKind> = {
  passport: 'passport',
  'id-card': 'id-card',
  'residence-permit': 'residence-permit',
  'driver-license': 'driver-license',
  visa: 'visa',
  aadhaar: 'id-card',
  'pan-card': 'id-card',
  'voter-card': 'id-card',
};

/**
 * The picture of a document of a story: what `renderFile` draws says the same as the callbacks that tell of this person.
 * The face comes from the person alone, so that every document of one person shows one face.
 */
export function pictureOf(person: Person, document: IdentityDocument): DocumentPicture {
  const { given, family, sex, bornOn, birthPlace, country } = person;
  const { type, issuer, form, number, issuedOn, expiresOn, authority } = document;
  const nativeName = fullNameOf(person, 'native');
  const latinName = fullNameOf(person, 'latin');
  const personalNumber = personalNumberOn(document, person);
  return {
    kind: KINDS[type],
    country: { alpha2: issuer.code, alpha3: issuer.alpha3, name: issuer.name },
    surname: family.capitals,
    givenNames: given?.capitals ?? '',
    ...(nativeName !== latinName && { nativeName }),
    sex,
    birthDate: bornOn,
    birthPlace: birthPlace.name.latin,
    nationality: country.name,
    number,
    ...(personalNumber !== undefined && { personalNumber }),
    issueDate: issuedOn,
    ...(expiresOn !== undefined && { expiryDate: expiresOn }),
    authority: authority.latin,
    ...(form.address && { address: addressOf(person, 'latin').text }),
    mrz: mrzOf(document, person) ?? [],
    seed: person.random.int('face', 0, 2 ** 31 - 1),
  };
}
