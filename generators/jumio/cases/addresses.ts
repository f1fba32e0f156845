import type { Case } from '../../../src/core/cases.ts';
import { documented, inferred, observed } from '../../../src/core/source.ts';
import { type Body, changed, holding, quirk } from './case.ts';

const N = 'netverify';
const licence = (country: string, address: unknown) => (body: Body) =>
  holding(body, country === 'AUT' || country === 'DEU' ? 'ID_CARD' : 'DRIVING_LICENSE', country, {
    idAddress: address,
  });
const AMERICAN = {
  streetNumber: '150',
  streetDirection: 'N',
  streetName: 'Example',
  streetSuffix: 'Dr',
  unitDesignator: 'APT',
  unitNumber: '7',
  city: 'Columbus',
  stateCode: 'US-OH',
  zip: '43215',
  zipExtension: '5555',
  country: 'USA',
};
const LINES = { line1: '150 N Example Dr APT. 7', city: 'Columbus', postalCode: '43215-5555', country: 'USA' };

const before = { transactionDate: '2020-08-16T09:00:00Z', firstAttemptDate: '2020-08-16T09:01:00Z' };

/** Addresses: formats of before and after 17 August 2020. */
export const addresses: Case[] = [
  quirk(
    N,
    'address-american-now',
    'An address in American parts after August 2020',
    documented('C16: a sample of the guide for two years more (IG23/callback.md), n26'),
    licence('USA', AMERICAN),
  ),
  quirk(
    N,
    'address-american-then',
    'An address in American parts before August 2020',
    documented('n26: seed'),
    (body) => changed(licence('USA', AMERICAN)(body), { ...before, callbackDate: '2020-08-16T09:03:17.5Z' }),
  ),
  quirk(
    N,
    'address-european-then',
    'An address in European parts before August 2020',
    documented('n26: seed'),
    (body) =>
      changed(
        licence('DEU', {
          streetName: 'Musterstraße',
          streetNumber: '180',
          unitDetails: 'ABC',
          city: 'Würzburg',
          province: 'Bayern',
          postalCode: '97070',
          country: 'DEU',
        })(body),
        { ...before, callbackDate: '2020-08-16T09:03:17.5Z' },
      ),
  ),
  quirk(
    N,
    'address-formatted-with-name',
    'formattedAddress ends with the name of the country, subdivision is US-OH',
    documented('C16: the examples of conversion (seed)'),
    licence('USA', {
      ...LINES,
      subdivision: 'US-OH',
      formattedAddress: '150 N Example Dr APT. 7, Columbus, US-OH 43215-5555, United States',
    }),
  ),
  quirk(
    N,
    'address-formatted-with-code',
    'formattedAddress ends with the code of the country, subdivision is OH',
    documented('C16: a later sample (IG23/callback.md)'),
    licence('USA', {
      ...LINES,
      subdivision: 'OH',
      formattedAddress: '150 N Example Dr APT. 7, Columbus, OH, 43215-5555, USA',
    }),
  ),
  quirk(
    N,
    'address-ambiguous',
    'An address of country and town alone: nobody can tell its format',
    inferred('b6 of the facts: no tag tells the format'),
    licence('USA', { city: 'Columbus', country: 'USA' }),
  ),
  quirk(
    N,
    'address-empty',
    'An address without any part',
    inferred('b6 of the facts: every part only if available'),
    licence('USA', {}),
  ),
  quirk(
    N,
    'address-state-of-2014',
    'An address with `state` instead of `stateCode`, as until July 2014',
    observed('JR; replaced (IG21/README.md)'),
    licence('USA', { streetName: 'Example', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' }),
  ),
];
