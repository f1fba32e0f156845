import { countries } from '../../generators/shared/countries.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import { documentOf } from './requests.ts';
import { type JumioHandlers, stamp } from './scans.ts';

type Schemas = components['schemas'];

/** What Jumio takes: here, what the kit can make. An account accepts all of it. */
export const lists: Pick<JumioHandlers, 'getSupportedIdTypes' | 'getAcceptedIdTypes' | 'getSupportedDocumentTypes'> = {
  getSupportedIdTypes: ({ room }) => ({
    status: 200,
    json: { timestamp: stamp(room), supportedIdTypes: idTypes() },
  }),
  getAcceptedIdTypes: ({ room }) => ({
    status: 200,
    json: { timestamp: stamp(room), acceptedIdTypes: idTypes() },
  }),
  getSupportedDocumentTypes: ({ room }) => ({
    status: 200,
    json: {
      timestamp: stamp(room),
      supportedDocumentTypes: Object.entries(NAMES).map(([code, name]) => ({ code, name })),
    },
  }),
};

const ID_TYPES = ['PASSPORT', 'DRIVING_LICENSE', 'ID_CARD', 'VISA'] as const;

function idTypes(): Schemas['IdTypesOfCountry'][] {
  return countries.map((country) => ({
    countryCode: country.alpha3,
    countryName: country.name,
    idTypes: ID_TYPES.filter((type) => documentOf(country, type) !== undefined).map((idType) => ({
      idType,
      acquisitionConfig: { backSide: idType === 'ID_CARD' || idType === 'DRIVING_LICENSE' },
    })),
  }));
}

/** [IG21/document-verification.md]; OTHER is a type of the callback alone. */
const NAMES: Record<Exclude<Schemas['DocumentType'], 'OTHER'>, string> = {
  BS: 'Bank statement',
  CC: 'Credit card',
  IC: 'Insurance card',
  UB: 'Utility bill',
  CAAP: 'Cash advance application',
  CRC: 'Corporate resolution certificate',
  CCS: 'Credit card statement',
  LAG: 'Lease agreement',
  LOAP: 'Loan application',
  MOAP: 'Mortgage application',
  TR: 'Tax return',
  VT: 'Vehicle title',
  VC: 'Voided check',
  STUC: 'Student card',
  HCC: 'Health care card',
  CB: 'Council bill',
  SENC: 'Seniors card',
  MEDC: 'Medicare card',
  BC: 'Birth certificate',
  WWCC: 'Working with children check',
  SS: 'Superannuation statement',
  TAC: 'Trade association card',
  SEL: 'School enrolment letter',
  PB: 'Phone bill',
  SSC: 'Social security card',
  CUSTOM: 'Custom document type',
};
