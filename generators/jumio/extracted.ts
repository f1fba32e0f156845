import type { components } from '../../src/generated/jumio/types.ts';
import { mrzOf, personalNumberOn } from '../shared/document.ts';
import { mothersNameOf, nationalNumberOf } from '../shared/person.ts';
import type { JumioStory } from './story.ts';
import { BIRTH_PLACES, NATIONALITIES } from './tables.ts';

type Parameters = components['schemas']['NetverifyParameters'];
type IdSubtype = components['schemas']['IdSubtype'];

/** Which subtype a document is; undefined where the guide lists none, as for visas. */
export function subtypeOf({
  document,
  idType,
  idCountry,
  source,
  random,
  decision,
}: JumioStory): IdSubtype | undefined {
  switch (idType) {
    case 'PASSPORT':
      return isElectronic() ? 'E_PASSPORT' : undefined;
    case 'DRIVING_LICENSE':
      return random.chance('learner', 0.05) ? 'LEARNING_DRIVING_LICENSE' : 'REGULAR_DRIVING_LICENSE';
    case 'VISA':
      return undefined;
    case 'ID_CARD':
      if (document.type === 'residence-permit') return 'RESIDENT_PERMIT_ID';
      if (document.type === 'pan-card') return 'TAX_ID';
      if (document.type === 'voter-card') return 'ELECTORAL_ID';
      return idCountry === 'USA' ? 'PASSPORT_CARD_ID' : 'NATIONAL_ID';
  }
  /** Mobile only: the chip is read by the phone [seed]. */
  function isElectronic(): boolean {
    const isAboutChip = decision.kind === 'fraud' && decision.reason.code === '110';
    return isAboutChip || (source === 'SDK' && random.chance('electronic', 0.3));
  }
}

/** Names that are printed in other letters are N/A (n18 of the facts). */
function namesOf({ person, idCountry, idType, settings }: JumioStory): Pick<Parameters, 'idFirstName' | 'idLastName'> {
  const isCardOrLicence = idType === 'ID_CARD' || idType === 'DRIVING_LICENSE';
  if (idCountry === 'CHN' && isCardOrLicence) {
    const { given, family } = person;
    const whole = `${family.native}${given?.native ?? ''}`;
    return { idFirstName: 'N/A', idLastName: settings.chineseNames === 'on' ? whole : 'N/A' };
  }
  const isNonLatin =
    (idCountry === 'KOR' && isCardOrLicence) ||
    (idCountry === 'JPN' && idType === 'DRIVING_LICENSE') ||
    (idCountry === 'RUS' && idType === 'ID_CARD');
  return isNonLatin ? { idFirstName: 'N/A', idLastName: 'N/A' } : latinNames(person);
}

function latinNames({ given, family }: JumioStory['person']): Pick<Parameters, 'idFirstName' | 'idLastName'> {
  return {
    ...(given !== undefined && { idFirstName: given.capitals }),
    idLastName: family.capitals,
  };
}

/** Name, number and dates: as read, as the merchant supplied them, or none, by the account's setting [seed]. */
export function dataOf(story: JumioStory): Partial<Parameters> {
  const { person, document, settings } = story;
  if (settings.names === 'absent') return {};
  return {
    idNumber: document.number,
    ...(settings.names === 'extracted' ? namesOf(story) : latinNames(person)),
    idDob: person.bornOn,
    ...(document.expiresOn !== undefined && { idExpiry: document.expiresOn }),
    ...(settings.names === 'extracted' && readOf(story)),
  };
}

/** What needs no activation: personal number, optional data of the zone, DNI, gender, state and place of birth [seed]. */
function readOf(story: JumioStory): Partial<Parameters> {
  const { person, document, idType, idCountry, random } = story;
  const personal = idType === 'PASSPORT' ? personalNumberOn(document, person) : undefined;
  const optional = optionalData(story);
  const subdivision = person.home.region?.latin;
  return {
    ...(idType === 'PASSPORT' && {
      personalNumber: personal !== undefined && personal.length <= 14 ? personal : 'N/A',
    }),
    ...optional,
    ...(idCountry === 'ESP' &&
      document.type === 'id-card' && { dni: personalNumberOn(document, person) ?? document.number }),
    ...(hasGender(story) && { gender: person.sex === 'female' ? ('F' as const) : ('M' as const) }),
    ...(idType === 'DRIVING_LICENSE' &&
      STATES.has(idCountry) &&
      person.residence.alpha3 === idCountry &&
      subdivision !== undefined && { idUsState: subdivision }),
    ...(BIRTH_PLACES.has(idCountry) &&
      idType === 'PASSPORT' &&
      random.chance('birth-place', 0.7) && { placeOfBirth: person.birthPlace.name.capitals }),
  };
}

/** Countries whose licences name a state [seed]; their regions in the people of the kit are the codes without the country. */
const STATES = new Set(['USA', 'AUS', 'CAN']);

/** Documents of which the guide promises it, else in every second case: "best effort" (C10). */
function hasGender({ idCountry, idType, random }: JumioStory): boolean {
  if (idType === 'VISA' || idCountry === 'SGP' || idCountry === 'BHR') return true;
  return random.chance('gender', 0.5);
}

/** The optional fields of a zone of three lines, or of two, without their fillers. */
function optionalData({ document, person }: JumioStory): Partial<Parameters> {
  if (document.form.numberInZone !== true) return {};
  const lines = mrzOf(document, person);
  if (lines === undefined) return {};
  const [first = '', second = ''] = lines;
  const data = (text: string) => text.replaceAll('<', '');
  if (lines.length === 3) return texts(data(first.slice(15)), data(second.slice(18, 29)));
  return texts('', data(second.slice(28, second.length - 2)));
}

function texts(first: string, second: string): Partial<Parameters> {
  return { ...(first !== '' && { optionalData1: first }), ...(second !== '' && { optionalData2: second }) };
}

/** What has to be activated one by one; the setting `furtherData` stands for all of it [seed]. */
export function furtherOf(story: JumioStory): Partial<Parameters> {
  const { person, document, idCountry, idType, settings } = story;
  if (settings.furtherData === 'off' || settings.names !== 'extracted') return {};
  const national = document.issuer === person.country ? nationalNumberOf(person) : undefined;
  return {
    issuingDate: document.issuedOn,
    ...(idCountry === 'ITA' && { issuingAuthority: document.authority.latin.slice(0, 50) }),
    ...((idCountry === 'ITA' || idCountry === 'COL') && { issuingPlace: person.home.name.latin.slice(0, 50) }),
    ...(NATIONALITIES.has(idCountry) && { nationality: person.country.alpha3 }),
    ...(idCountry === 'MEX' && hasCurp(story) && national !== undefined && { curp: national }),
    ...(idCountry === 'BRA' && { ...(national !== undefined && { cpf: national }), rgNumber: document.number }),
    ...(idCountry === 'GEO' &&
      idType === 'PASSPORT' &&
      national !== undefined && { personalIdentificationNumber: national }),
    ...(person.country.mothersName === true && { mothersName: mothersNameOf(person).latin }),
  };
}

const hasCurp = ({ document, idType }: JumioStory) => idType !== 'ID_CARD' || document.type === 'voter-card';

/** The further data of a visa [seed]; the wording of stay, entries and category is assumed. */
export function visaOf({ idType, idCountry, settings, random, person }: JumioStory): Partial<Parameters> {
  if (idType !== 'VISA' || settings.visas === 'off') return {};
  const draw = random.split('visa');
  const isAmerican = idCountry === 'USA';
  return {
    passportNumber: `${person.country.code}${draw.digits('passport', 7)}`,
    ...(!isAmerican && { durationOfStay: draw.pick('stay', ['30', '60', '090']) }),
    numberOfEntries: isAmerican ? draw.pick('entries', ['M', 'S', '02']) : draw.pick('entries', ['1', '2', 'M']),
    visaCategory: isAmerican ? draw.pick('category', ['B1/B2', 'F1', 'R']) : draw.pick('category', ['L', 'M', 'Z']),
  };
}
