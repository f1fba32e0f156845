import * as baltic from './countries/baltic.ts';
import * as eastAsian from './countries/east-asian.ts';
import * as eastern from './countries/eastern.ts';
import * as nordic from './countries/nordic.ts';
import * as overseas from './countries/overseas.ts';
import * as southern from './countries/southern.ts';
import * as southwestAsian from './countries/southwest-asian.ts';
import * as western from './countries/western.ts';
import type { Country } from './country.ts';

const known = {
  ...baltic,
  ...nordic,
  ...western,
  ...southern,
  ...eastern,
  ...southwestAsian,
  ...eastAsian,
  ...overseas,
};

/** ISO 3166-1 alpha-2 code of a country that people can come from. */
export type CountryCode = keyof typeof known;

export const countryOf: Readonly<Record<CountryCode, Country>> = known;

/** In the order of the code: which one a seed picks does not depend on the files. */
export const countries: readonly Country[] = Object.values<Country>(known).sort((a, b) => (a.code < b.code ? -1 : 1));
