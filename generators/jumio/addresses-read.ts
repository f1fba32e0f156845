import type { components } from '../../src/generated/jumio/types.ts';
import { addressOf } from '../shared/address.ts';
import type { Person } from '../shared/person.ts';
import type { JumioStory } from './story.ts';
import { ADDRESSES, type AddressFormat } from './tables.ts';

type Schemas = components['schemas'];

/** From then on every address has lines [seed]. */
const RAW_FROM = Date.UTC(2020, 7, 17);

/** The address on an identity document; undefined where Jumio reads none (list L2 of the facts). */
export function idAddressOf(
  { person, idCountry, idType, settings }: JumioStory,
  at: number,
): Schemas['IdAddress'] | undefined {
  const row = settings.addresses === 'on' ? ADDRESSES[idCountry] : undefined;
  if (row === undefined || !row.types.includes(idType)) return undefined;
  const isEarlier =
    settings.addressFormat === 'by-date' ? at < RAW_FROM : settings.addressFormat === 'before-2020-08-17';
  return WRITTEN[isEarlier ? row.earlier : 'raw'](person, isEarlier);
}

/** Two to three letters: a state that has a code; elsewhere the name of the region stands there. */
const CODE = /^[A-Z]{2,3}$/;

const WRITTEN: Record<AddressFormat, (person: Person, isEarlier: boolean) => Schemas['IdAddress']> = {
  us: (person) => {
    const { street, house, town, region, postcode } = addressOf(person, 'latin');
    const [number = house, unit] = house.split('-');
    const { name, suffix } = suffixed(street);
    return {
      streetNumber: number,
      streetName: name,
      ...(suffix !== undefined && { streetSuffix: suffix }),
      ...(unit !== undefined && { unitDesignator: 'APT', unitNumber: unit }),
      city: town,
      ...(region !== undefined && CODE.test(region) && { stateCode: `${person.residence.code}-${region}` }),
      zip: postcode,
      country: person.residence.alpha3,
    };
  },
  eu: (person) => {
    const { street, house, town, region, postcode } = addressOf(person, 'latin');
    return {
      streetName: street,
      streetNumber: house,
      city: town,
      ...(region !== undefined && { province: region }),
      postalCode: postcode,
      country: person.residence.alpha3,
    };
  },
  raw: (person, isEarlier) => {
    const { line1, city, subdivision, postalCode } = linesOf(person);
    const { alpha3, name } = person.residence;
    const area = [subdivision, postalCode].filter(Boolean).join(' ');
    return {
      line1,
      city,
      ...(subdivision !== undefined && { subdivision }),
      postalCode,
      country: alpha3,
      ...(!isEarlier && { formattedAddress: [line1, city, area, name].filter(Boolean).join(', ') }),
    };
  },
};

const SUFFIXES: Readonly<Record<string, string>> = {
  Street: 'St',
  Avenue: 'Ave',
  Lane: 'Ln',
  Drive: 'Dr',
  Court: 'Ct',
  Road: 'Rd',
};

function suffixed(street: string): { name: string; suffix: string | undefined } {
  const words = street.split(' ');
  const suffix = SUFFIXES[words.at(-1) ?? ''];
  return { name: suffix === undefined ? street : words.slice(0, -1).join(' '), suffix };
}

/** The parts of an address in lines; number first, as both examples of the guide convert [seed]. */
function linesOf(person: Person) {
  const { street, house, town, region, postcode } = addressOf(person, 'latin');
  return { line1: `${house} ${street}`, city: town, subdivision: region, postalCode: postcode };
}

/** The address on another document: in lines, and with `countryCode` [seed]. */
export function documentAddressOf(person: Person): Schemas['DocumentAddress'] {
  const { line1, city, subdivision, postalCode } = linesOf(person);
  return {
    line1,
    city,
    ...(subdivision !== undefined && { subdivision }),
    postalCode,
    countryCode: person.residence.alpha3,
  };
}
