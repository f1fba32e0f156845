import type { Chosen, Settings } from '../../src/core/settings.ts';
import { assumed, documented } from '../../src/core/source.ts';

const ACTIVATED = documented('"activation required" in the table of parameters: seed');

/** What an account of Jumio may set, and what no source tells. */
export const settings = {
  identityVerification: {
    title: 'Whether the user takes a selfie, which is compared with the document',
    values: ['on', 'off'],
    source: ACTIVATED,
  },
  livenessImages: {
    title: 'Whether the SDK sends liveness images along',
    values: ['on', 'off'],
    source: documented('footnote 5: seed'),
  },
  similarityScore: {
    title: 'Whether identityVerification tells similarityDecision and similarityScore',
    values: ['off', 'on'],
    source: documented('only if switched on for the account: seed'),
  },
  names: {
    title:
      'Whether names, number and dates are read from the document, or come as the merchant supplied them, or not at all',
    values: ['extracted', 'supplied', 'absent'],
    source: documented('"as available on the ID if enabled, otherwise if provided": seed'),
  },
  chineseNames: {
    title: 'Whether idLastName has the whole Chinese name of Chinese licences and identity cards',
    values: ['off', 'on'],
    source: ACTIVATED,
  },
  addresses: { title: 'Whether addresses are read', values: ['on', 'off'], source: ACTIVATED },
  addressFormat: {
    title: 'Format of addresses: by the date of the callback, as before 17 August 2020, or as since then',
    values: ['by-date', 'before-2020-08-17', 'since-2020-08-17'],
    source: documented('"Upcoming address format changes": seed; C16'),
  },
  mrzCheck: {
    title: 'Whether the machine-readable zone is checked',
    values: ['on', 'off'],
    source: documented('"if MRZ check is enabled": seed'),
  },
  masking: {
    title: 'Whether data that some countries forbid to store is left out: by the table of 2020, or of 2022',
    values: ['off', 'on', 'as-of-2022'],
    source: documented('"Netverify masking": seed; IG21/callback.md, IG23/callback.md; C13'),
  },
  licenceCategories: {
    title: 'Whether categories of driving licences are read, and whether they allow cars',
    values: ['on', 'off'],
    source: ACTIVATED,
  },
  visas: { title: 'Whether the further data of visas is read', values: ['on', 'off'], source: ACTIVATED },
  furtherData: {
    title: 'Whether issue date, place and authority, nationality, parents and national numbers are read',
    values: ['off', 'on'],
    source: ACTIVATED,
  },
  facemap: { title: 'Whether a link to the face map is sent', values: ['off', 'on'], source: ACTIVATED },
  watchlistScreening: {
    title: 'Whether approved people are searched in watch lists',
    values: ['off', 'on'],
    source: documented('IG21/netverify-screening.md'),
  },
  dataCentre: {
    title: 'Where the account is: decides the hosts of links and the addresses that callbacks come from',
    values: ['US', 'EU', 'SGP'],
    source: documented('seed; IG21'),
  },
  documentTimeout: {
    title: 'How long a document verification waits for its end',
    values: ['5m', '15m'],
    source: documented('5 minutes: seed; 15 since December 2020: IG21/callback.md; C23'),
  },
  mobileCleanUp: {
    title: 'When a mobile transaction that nobody began ends: 15 minutes after the last update, or with its token',
    values: ['15m', 'token'],
    source: documented('seed; with the token: IG21/jumiogo-callback.md; C56'),
  },
  acknowledged: {
    title: 'What counts as acknowledged',
    values: ['200', 'any-2xx'],
    source: documented('"200 OK": IG21/callback.md; whether another 2xx counts is not documented'),
  },
  retries: {
    title: 'Whether a callback that was not acknowledged is tried again',
    values: ['three', 'none'],
    source: assumed('not documented in any revision; at least once is inferred from what clients guard against'),
  },
} as const satisfies Settings;

export type JumioSettings = Chosen<typeof settings>;
