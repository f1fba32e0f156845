import type { Case } from '../../../src/core/cases.ts';
import { documented, inferred, observed } from '../../../src/core/source.ts';
import { changed, holding, quirk } from './case.ts';

const N = 'netverify';

/** Dates, data and documents. */
const data: Case[] = [
  quirk(
    N,
    'dates-absent',
    'The required transactionDate and callbackDate are missing',
    documented('C4: both samples of the guide lack them (seed)'),
    (body) => changed(body, { transactionDate: undefined, callbackDate: undefined }),
  ),
  quirk(
    N,
    'fraud-with-data',
    'A fraud with everything that was read from the document',
    documented('C5: no row of the table has a condition any more (IG@6249846), n24'),
    (body) => holding(body, 'PASSPORT', 'FRA', { idExpiry: '2030-03-14', idCheckMRZcode: 'N/A' }),
    'fraud-manipulated-document',
  ),
  quirk(
    N,
    'fraud-without-data',
    'A fraud with type and country alone',
    documented('C5: the sample of the guide (seed), n24'),
    (body) =>
      holding(body, 'PASSPORT', 'USA', {
        idCheckMRZcode: 'N/A',
        idFirstName: undefined,
        idLastName: undefined,
        idDob: undefined,
        idNumber: undefined,
      }),
    'fraud-manipulated-document',
  ),
  quirk(
    N,
    'personal-number-of-card',
    'An identity card with a personalNumber of N/A',
    observed('C6: a recorded callback (SS)'),
    (body) => holding(body, 'ID_CARD', 'DEU', { idSubtype: 'NATIONAL_ID', personalNumber: 'N/A' }),
  ),
  quirk(
    N,
    'personal-number-filled-of-card',
    'An identity card with a personal number',
    inferred('C6: retrieval has one of any type'),
    (body) => holding(body, 'ID_CARD', 'LTU', { idSubtype: 'NATIONAL_ID', personalNumber: '39012090000' }),
  ),
  quirk(
    N,
    'tax-number-of-health-card',
    'An Italian health card with its tax number',
    documented('C7: the guide names the subtype as idType (seed)'),
    (body) => holding(body, 'ID_CARD', 'ITA', { idSubtype: 'HEALTH_ID', taxNumber: 'TSTRSL90T49H501X' }),
  ),
  quirk(N, 'tax-number-of-tax-card', 'An Italian tax card with its tax number', documented('C7: seed'), (body) =>
    holding(body, 'ID_CARD', 'ITA', { idSubtype: 'TAX_ID', taxNumber: 'TSTRSL90T49H501X' }),
  ),
  quirk(
    N,
    'personal-identification-number',
    'A Georgian passport with its personal identification number',
    documented('C7: the guide names the type as idSubtype (seed)'),
    (body) => holding(body, 'PASSPORT', 'GEO', { personalIdentificationNumber: '01000000042' }),
  ),
  quirk(N, 'visa-as-type', 'An approved American visa', documented('C8: seed'), (body) =>
    holding(body, 'VISA', 'USA', { visaCategory: 'B1/B2', numberOfEntries: 'M', passportNumber: 'X00000043' }),
  ),
  quirk(N, 'visa-as-subtype', 'An identity card whose subtype is VISA', documented('C8: seed'), (body) =>
    holding(body, 'ID_CARD', 'USA', { idSubtype: 'VISA' }),
  ),
  quirk(
    N,
    'visa-unsupported',
    'A visa of another country is rejected, and still says idType VISA',
    documented('C8: seed, n27'),
    (body) => holding(body, 'VISA', 'IND'),
    'unsupported-type',
  ),
  quirk(
    N,
    'nationality-of-other-country',
    'The nationality on a French passport',
    documented('C9: five countries, then eight, then any zone (IG23/callback.md)'),
    (body) => holding(body, 'PASSPORT', 'FRA', { nationality: 'FRA' }),
  ),
  quirk(N, 'gender-x', 'gender is X', documented('C10: since June 2022 (IG23/callback.md)'), (body) =>
    changed(body, { gender: 'X' }),
  ),
  ...(
    [
      ['year', '1990//', '1990-01-01'],
      ['month', '1990/12/', '1990-12-01'],
      ['day', '1990//09', '1990-01-09'],
      ['whole', '1990/12/09', '1990-12-09'],
    ] as const
  ).map(([name, originDob, idDob]) =>
    quirk(
      N,
      `origin-dob-${name}`,
      `A date of birth printed as ${originDob} is completed to ${idDob}`,
      documented('C11, n16: seed'),
      (body) => holding(body, 'ID_CARD', 'IND', { idSubtype: 'NATIONAL_ID', originDob, idDob }),
    ),
  ),
  quirk(
    N,
    'origin-dob-of-hong-kong',
    'An incomplete date of birth of Hong Kong',
    documented('C11: one row of the guide names it, the other does not (seed)'),
    (body) => holding(body, 'ID_CARD', 'HKG', { idSubtype: 'NATIONAL_ID', originDob: '1990//', idDob: '1990-01-01' }),
  ),
  quirk(
    N,
    'origin-dob-of-other-country',
    'An incomplete date of birth of a country that no row names',
    inferred('C11: the rows already disagree'),
    (body) => holding(body, 'PASSPORT', 'NPL', { originDob: '1990/12/', idDob: '1990-12-01' }),
  ),
  quirk(
    N,
    'issuing-date',
    'issuingDate as YYYY-MM-DD, and with its parts',
    documented('C12: the format of retrieval; parts since 2022 (IG23/callback.md); seen in a payload (SS)'),
    (body) =>
      holding(body, 'PASSPORT', 'ITA', {
        issuingDate: '2019-01-02',
        issuingDateParts: { year: '2019', month: '01', day: '02' },
        issuingAuthority: 'MINISTRO AFFARI ESTERI',
        issuingPlace: 'ROMA',
      }),
  ),
  quirk(
    N,
    'date-parts-incomplete',
    'Parts of a date without what the document does not print',
    documented('IG23/callback.md'),
    (body) => holding(body, 'ID_CARD', 'IND', { dateOfBirthParts: { year: '1990' }, idDob: '1990-01-01' }),
  ),
  quirk(
    N,
    'masked-german-card',
    'A masked German identity card: idCheckMRZcode and idNumber are absent',
    documented('C13, n20: seed'),
    (body) =>
      holding(body, 'ID_CARD', 'DEU', { idSubtype: 'NATIONAL_ID', idCheckMRZcode: undefined, idNumber: undefined }),
  ),
  quirk(
    N,
    'masked-japanese-passport',
    'A Japanese passport without idCheckMRZcode: the note lists the country, the table does not',
    documented('C13: seed'),
    (body) => holding(body, 'PASSPORT', 'JPN', { idCheckMRZcode: undefined }),
  ),
];

/** Licences. */
const licences: Case[] = [
  quirk(
    N,
    'categories-object',
    'dlCategories is one object',
    documented('C14: "JSON object" in the table (seed)'),
    (body) => holding(body, 'DRIVING_LICENSE', 'FRA', { dlCategories: { category: 'B', issueDate: '2012-01-01' } }),
  ),
  quirk(N, 'categories-list', 'dlCategories is a list', inferred('C14: a licence has several (SL)'), (body) =>
    holding(body, 'DRIVING_LICENSE', 'FRA', {
      dlCategories: [{ category: 'B', issueDate: '2012-01-01', expiryDate: '2027-01-01' }, { category: 'BE' }],
    }),
  ),
  quirk(
    N,
    'categories-chinese',
    'Categories in traditional Chinese, with their availability',
    documented('C14, e13: seed, IG21/callback.md'),
    (body) =>
      holding(body, 'DRIVING_LICENSE', 'TWN', {
        dlCategories: [
          { category: '大型重型機車', availability: 'no' },
          { category: '普通重型機車', availability: 'not readable' },
        ],
      }),
  ),
  quirk(
    N,
    'not-readable-twice',
    'NOT_READABLE and "not readable" in one callback',
    documented('C15: seed'),
    (body) =>
      holding(body, 'DRIVING_LICENSE', 'DEU', {
        dlCarPermission: 'NOT_READABLE',
        dlCategories: { category: 'B', availability: 'not readable', isReadable: false },
      }),
    'approved',
  ),
  quirk(
    N,
    'category-unreadable-text',
    'isReadable is the text FALSE',
    documented('C15, e7: FALSE in the table (seed)'),
    (body) => holding(body, 'DRIVING_LICENSE', 'DEU', { dlCategories: { category: 'C1', isReadable: 'FALSE' } }),
  ),
];

/** What was read from a document. */
export const documentData: Case[] = [...data, ...licences];
