import type { Custom } from './latin.ts';
import type { MrzFormat } from './mrz.ts';
import type { NumberMaker } from './numbers/checks.ts';
import { lazyNameOf, listOf, type Name, type Names, nameOf, once, type Sex } from './words.ts';

/** Documents that verification providers commonly take. */
export const DOCUMENT_TYPES = [
  'passport',
  'id-card',
  'residence-permit',
  'driver-license',
  'visa',
  'aadhaar',
  'pan-card',
  'voter-card',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The validity of a document that never runs out. */
export const LIFE = Number.POSITIVE_INFINITY;

/** How a country makes one type of document. Where the source of a figure is not known to us it is assumed: see README.md. */
export interface DocumentForm {
  /**
   * `#` is a digit, `?` a letter, `*` a digit or consonant; anything else stands for itself. Or `national-number`, or the
   * name of one of `otherNumbers`.
   */
  number: string;
  /** How long it is valid, or `LIFE`: it never runs out. Unit: years. */
  years: number;
  /** Shorter for children: those under this age get a document for so many years. Default: the same as for adults. */
  child?: { under: number; years: number };
  /** Nobody younger holds one. Unit: years. Default: 0, and 18 for driving licences. */
  fromAge?: number;
  /** The format of its machine-readable zone; none when left out. */
  mrz?: MrzFormat;
  /** First two letters of the zone. Default: `P`, `I`, `IR`, `V` by type. */
  mrzCode?: string;
  /** `native=Latin`; the country's usual authority when left out. */
  authority?: string;
  /** The day on which it runs out. Default: the day of issue. */
  expires?: 'day-before' | 'birthday';
  /** Whether it prints the address. Default: false. */
  address?: boolean;
  /** Whether its zone carries the national number as optional data. Default: false. */
  numberInZone?: boolean;
}

/** A national number: what it is called and how it is made. */
export interface NationalNumber {
  name: string;
  make: NumberMaker;
  /** Documents of citizens that print it. Default: all but visas. */
  on?: readonly DocumentType[];
}

export interface Place {
  name: Name;
  region: Name | undefined;
  postcode: string;
  /** What the country's national numbers say for somebody born here; empty where they say nothing. */
  code: string;
}

/** What somebody writes to add a country: text that is read only when somebody of that country is first made. */
export interface CountrySource {
  code: string;
  alpha3: string;
  /** In English. */
  name: string;
  names: () => Names;
  custom?: Custom;
  /** As the country's documents print it, for everybody or for women and men. */
  nationality: string | { female: string; male: string };
  /** One town per line: `name|postcode|region|code`; names may be `native=Latin`. */
  towns: string;
  /** Invented street names in the country's manner, parted by commas; each may be `native=Latin`. */
  streets: string;
  /** Lines of an address; `{street}`, `{house}`, `{town}`, `{region}`, `{postcode}` stand for its parts. */
  address: string;
  /** The same in Latin letters, where the order differs. */
  latinAddress?: string;
  /** Whether houses have numbered flats: share of addresses that name one. Default: 0. */
  flats?: number;
  /** `native=Latin`. */
  authority: string;
  documents: Partial<Record<DocumentType, DocumentForm>>;
  number?: NationalNumber;
  /** The number that foreigners with a residence permit have, where it needs nothing that only citizens have. */
  foreignerNumber?: NationalNumber;
  /** Numbers of single document types. */
  otherNumbers?: Readonly<Record<string, NumberMaker>>;
  /** What is sure about its national numbers, and what is not. */
  guarantee: string;
  /** How full names are written. Default: given name first, parted by blanks. */
  nameOrder?: 'family-first' | 'family-first-joined';
  /** Share of people with one name only. Default: 0. */
  oneName?: number;
  /** Two family names: the father's and the mother's. Default: one. */
  familyNames?: 2;
  /** The father's name beside the given name: in its own form, or as it is. `zone`: also in the zone, after the given name. */
  fathersName?: 'patronymic' | 'patronymic-in-zone' | 'given-name-in-zone';
  /** Whether identity documents print the mother's name at birth. Default: false. */
  mothersName?: boolean;
  /** Code in machine-readable zones, where it is not the alpha-3 code. */
  zoneCode?: string;
}

/** What it takes to make a person of a country, and a document that the country issues. */
export interface Country
  extends Pick<CountrySource, 'code' | 'alpha3' | 'name' | 'names' | 'address' | 'guarantee'>,
    Undefined<
      Pick<
        CountrySource,
        | 'custom'
        | 'latinAddress'
        | 'flats'
        | 'number'
        | 'foreignerNumber'
        | 'otherNumbers'
        | 'nameOrder'
        | 'oneName'
        | 'familyNames'
        | 'fathersName'
        | 'mothersName'
      >
    > {
  towns(): readonly Place[];
  streets(): readonly Name[];
  authority: Name;
  nationality: Record<Sex, string>;
  documents: Record<DocumentType, IssuedForm | undefined>;
  /** Types of documents that it issues to its own people. */
  citizenTypes: readonly DocumentType[];
  /** Code in machine-readable zones. */
  zoneCode: string;
}

/** A form with all that was left out. */
export type IssuedForm = Undefined<Omit<DocumentForm, 'authority' | 'fromAge'>> & {
  number: string;
  years: number;
  fromAge: number;
  authority: Name;
};

type Undefined<T> = { [K in keyof Required<T>]: T[K] | undefined };

/** Every country and form has the same keys in the same order: engines read such objects several times faster. */
export function country(source: CountrySource): Country {
  const { nationality, custom, documents } = source;
  const authority = lazyNameOf(source.authority, custom);
  const types = Object.keys(documents) as DocumentType[];
  const form = (type: DocumentType) => {
    const given = documents[type];
    return (
      given && formOf(given, type, given.authority === undefined ? authority : lazyNameOf(given.authority, custom))
    );
  };
  return {
    code: source.code,
    alpha3: source.alpha3,
    name: source.name,
    names: source.names,
    custom,
    nationality: typeof nationality === 'string' ? { female: nationality, male: nationality } : nationality,
    towns: once(() => {
      const lines = source.towns.trim().split('\n');
      return lines.map((line) => placeOf(line, custom));
    }),
    streets: once(() => listOf(source.streets).map((word) => nameOf(word, custom))),
    address: source.address,
    latinAddress: source.latinAddress,
    flats: source.flats,
    authority,
    documents: {
      passport: form('passport'),
      'id-card': form('id-card'),
      'residence-permit': form('residence-permit'),
      'driver-license': form('driver-license'),
      visa: form('visa'),
      aadhaar: form('aadhaar'),
      'pan-card': form('pan-card'),
      'voter-card': form('voter-card'),
    },
    citizenTypes: types.filter((type) => type !== 'residence-permit' && type !== 'visa'),
    number: source.number,
    foreignerNumber: source.foreignerNumber,
    otherNumbers: source.otherNumbers,
    guarantee: source.guarantee,
    nameOrder: source.nameOrder,
    oneName: source.oneName,
    familyNames: source.familyNames,
    fathersName: source.fathersName,
    mothersName: source.mothersName,
    zoneCode: source.zoneCode ?? source.alpha3,
  };
}

const ZONE_CODES: Partial<Record<DocumentType, string>> = { passport: 'P', 'residence-permit': 'IR', visa: 'V' };

function formOf(given: DocumentForm, type: DocumentType, authority: Name): IssuedForm {
  return {
    number: given.number,
    years: given.years,
    child: given.child,
    fromAge: given.fromAge ?? (type === 'driver-license' ? 18 : 0),
    mrz: given.mrz,
    mrzCode: given.mrzCode ?? ZONE_CODES[type] ?? 'I',
    authority,
    expires: given.expires,
    address: given.address,
    numberInZone: given.numberInZone,
  };
}

function placeOf(line: string, custom: Custom | undefined): Place {
  const [name = '', postcode = '', region = '', code = ''] = line.trim().split('|');
  return { name: nameOf(name, custom), postcode, region: region === '' ? undefined : nameOf(region, custom), code };
}
