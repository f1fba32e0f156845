// What the guides list by country, as data: these lists move with every edition. Countries: ISO 3166-1 alpha-3.
import type { components } from '../../src/generated/jumio/types.ts';

export type IdType = components['schemas']['IdType'];
export type Parameter = keyof components['schemas']['NetverifyParameters'];

/** The parameters that masking leaves out [seed: "Netverify masking"]. Dutch licences are masked in the image alone. */
const MASKED_IN_2020: Masks = {
  DEU: { PASSPORT: ['idCheckMRZcode', 'idNumber'], ID_CARD: ['idCheckMRZcode', 'idNumber'] },
  HKG: { PASSPORT: ['idCheckMRZcode', 'idNumber'], ID_CARD: ['idNumber'] },
  JPN: { ID_CARD: ['idNumber'] },
  NLD: { PASSPORT: ['idCheckMRZcode', 'personalNumber'], ID_CARD: ['idCheckMRZcode', 'personalNumber'] },
  SGP: { PASSPORT: ['idCheckMRZcode', 'idNumber'], DRIVING_LICENSE: ['idNumber'], ID_CARD: ['idNumber'] },
  KOR: {
    PASSPORT: ['idCheckMRZcode', 'personalNumber'],
    ID_CARD: ['idNumber', 'idDob'],
    DRIVING_LICENSE: ['idDob'],
  },
};

/** Korea's birth dates since December 2020, Denmark since April 2022 [IG21/callback.md, IG23/callback.md]. */
const MASKED_IN_2022: Masks = {
  ...MASKED_IN_2020,
  KOR: { PASSPORT: ['idCheckMRZcode', 'personalNumber'], ID_CARD: ['idNumber'], DRIVING_LICENSE: ['idNumber'] },
  DNK: { PASSPORT: ['personalNumber'] },
};

type Masks = Readonly<Record<string, Partial<Record<IdType, readonly Parameter[]>>>>;

/** By the value of the setting `masking`. */
export const MASKS: Readonly<Record<string, Masks>> = { off: {}, on: MASKED_IN_2020, 'as-of-2022': MASKED_IN_2022 };

/** Until 16 August 2020; from the 17th on every country has lines [seed]. */
export type AddressFormat = 'us' | 'eu' | 'raw';

interface AddressRow {
  types: readonly IdType[];
  earlier: AddressFormat;
}

const row = (earlier: AddressFormat, ...types: IdType[]): AddressRow => ({ types, earlier });

/**
 * Documents whose address is read [seed: "Supported documents for address extraction"]; India since September 2020 and Italy
 * since 2022 [IG23/callback.md].
 */
export const ADDRESSES: Readonly<Record<string, AddressRow>> = {
  AUS: row('us', 'DRIVING_LICENSE'),
  BHR: row('raw', 'DRIVING_LICENSE'),
  CAN: row('us', 'DRIVING_LICENSE'),
  DEU: row('eu', 'ID_CARD'),
  ESP: row('eu', 'ID_CARD'),
  FRA: row('raw', 'ID_CARD', 'DRIVING_LICENSE', 'PASSPORT'),
  GBR: row('raw', 'DRIVING_LICENSE'),
  IDN: row('raw', 'ID_CARD'),
  IND: row('raw', 'ID_CARD'),
  IRL: row('raw', 'DRIVING_LICENSE'),
  ITA: row('raw', 'ID_CARD', 'DRIVING_LICENSE', 'PASSPORT'),
  MEX: row('us', 'ID_CARD'),
  MLT: row('raw', 'ID_CARD', 'DRIVING_LICENSE'),
  MYS: row('raw', 'ID_CARD'),
  PER: row('raw', 'ID_CARD', 'DRIVING_LICENSE'),
  ROU: row('raw', 'ID_CARD'),
  SGP: row('raw', 'ID_CARD'),
  USA: row('us', 'ID_CARD', 'DRIVING_LICENSE'),
};

const countries = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Identity cards whose machine-readable zone is checked [IG21/portal-settings.md]. */
export const MRZ_CARDS = countries(
  'ALB ARG AUT BIH BGR CHL HRV CZE DNK DOM ECU SLV EST FIN FRA GEO DEU GTM HUN ITA KAZ KEN LVA LIE LTU MKD MLT MEX MDA MNE NLD PAK PRY PER POL PRT ROU SRB SVK SVN ESP SWE CHE TUR ARE',
);

/** Licences whose categories are read [seed]. */
export const LICENCE_CATEGORIES = countries('AUT BEL BGR FRA DEU GBR ITA LVA LTU NLD ROU ESP TWN');

/** Licences of which is told whether they allow cars [IG21/callback.md]. */
export const CAR_PERMISSIONS = countries(
  'AUT BLR BEL BGR HRV CZE DNK EST FIN FRA DEU GIB GGY GRC HUN ISL IRL IMN ITA JEY LVA LIE LTU LUX MKD MLT MDA MNE NLD NOR POL PRT ROU RUS SRB SVK SVN ESP SWE CHE UKR GBR TWN',
);

/** Documents whose place of birth is read [seed]. */
export const BIRTH_PLACES = countries(
  'AFG AGO AIA ALB AND ARE ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BMU BOL BRA BRB BRN BTN BWA CAF CAN DEU ESP FRA GBR HKG HUN IDN IND IRL ITA NGA NLD PAK PHL POL PRT ROU SGP RUS TUR UKR USA',
);

/** Documents whose nationality is read, in the seed; the list grew later (C9). */
export const NATIONALITIES = countries('BHR HKG MYS PHL SGP');

/** Visas that can be approved [seed]. */
export const APPROVED_VISAS = countries('USA CHN');
