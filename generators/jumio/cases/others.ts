import type { Case } from '../../../src/core/cases.ts';
import { assumed, documented, inferred, observed } from '../../../src/core/source.ts';
import { changed, holding, quirk } from './case.ts';

const N = 'netverify';

/** What stands beside the result: states, screening, names, parameters of other editions. */
export const others: Case[] = [
  ...(
    [
      ['name', 'Kosovo'],
      ['code', 'XKX'],
      ['free-text', 'North-West Frontier'],
    ] as const
  ).map(([name, idUsState]) =>
    quirk(N, `state-as-${name}`, `idUsState of a passport is "${idUsState}"`, documented('C59, n15: seed'), (body) =>
      holding(body, 'PASSPORT', 'XKX', { idUsState }),
    ),
  ),
  ...['NSW', 'QC', 'OH'].map((idUsState) =>
    quirk(N, `state-${idUsState}`, `idUsState of a licence is ${idUsState}`, documented('C59, n15: seed'), (body) =>
      holding(body, 'DRIVING_LICENSE', { NSW: 'AUS', QC: 'CAN', OH: 'USA' }[idUsState] ?? 'USA', { idUsState }),
    ),
  ),
  quirk(
    N,
    'ip-version-6',
    'clientIp is an address of version 6',
    assumed('C60: documented as version 4, nothing is known of 6'),
    (body) => changed(body, { clientIp: '2001:db8::1005' }),
  ),
  quirk(
    N,
    'screening-of-other-spelling',
    'The table calls the link searchResultsLink, and the count is text',
    documented('C50: IG21/netverify-screening.md'),
    (body) =>
      changed(body, {
        additionalChecks: {
          watchlistScreening: {
            searchStatus: 'DONE',
            searchId: '1',
            searchReference: 'r',
            searchResults: '0',
            searchResultsLink: 'https://screening.example/1',
            searchDate: '2026-01-01T01:02:30Z',
          },
        },
      }),
  ),
  quirk(
    N,
    'screening-of-old-key',
    'The key is watchListScreening, as until March 2021',
    documented('C50: IG21/netverify-screening.md'),
    (body) => changed(body, { additionalChecks: { watchListScreening: { searchStatus: 'NOT_DONE' } } }),
  ),
  quirk(
    N,
    'chinese-name',
    'The whole Chinese name in idLastName, N/A in idFirstName',
    documented('n18, e13: seed'),
    (body) => holding(body, 'ID_CARD', 'CHN', { idSubtype: 'NATIONAL_ID', idFirstName: 'N/A', idLastName: '测试人' }),
  ),
  quirk(
    N,
    'korean-licence-in-latin',
    'Both names in idLastName of a Korean licence in Latin letters',
    documented('n18: seed'),
    (body) => holding(body, 'DRIVING_LICENSE', 'KOR', { idFirstName: 'N/A', idLastName: 'ROSALIND TESTPERSON' }),
  ),
  quirk(
    N,
    'names-supplied',
    'Latin names of a Russian identity card: the merchant supplied them',
    documented('n18: "otherwise if provided" (seed)'),
    (body) => holding(body, 'ID_CARD', 'RUS', { idSubtype: 'NATIONAL_ID' }),
  ),
  quirk(
    N,
    'mexican-numbers',
    'Voter id and issuing number of a Mexican card',
    documented('since October 2020: IG21/callback.md'),
    (body) =>
      holding(body, 'ID_CARD', 'MEX', {
        idSubtype: 'ELECTORAL_ID',
        voterIdNumber: 'TSTPRS90120930M400',
        issuingNumber: '01',
        curp: 'TEPR901209MDFSRS04',
      }),
  ),
  quirk(N, 'spanish-dni', 'The DNI of a Spanish identity card', documented('n17: seed'), (body) =>
    holding(body, 'ID_CARD', 'ESP', { idSubtype: 'NATIONAL_ID', dni: '99999999R' }),
  ),
  quirk(
    N,
    'parameters-of-2022',
    'Parameters of 2022 that no older edition knows',
    documented('b3 of the facts: IG23/callback.md'),
    (body) =>
      holding(body, 'ID_CARD', 'IDN', {
        idSubtype: 'NATIONAL_ID',
        citizenship: 'WNI',
        maritalStatus: 'BELUM KAWIN',
        religion: 'ISLAM',
        documentIdentificationNumber: '42',
      }),
  ),
  quirk(
    N,
    'retired-parameters',
    'idFaceMatch and additionalInformation of before 2018',
    observed('still read by clients (SS, OC); removed: IG21/README.md'),
    (body) => changed(body, { idFaceMatch: '92', idFaceLiveness: 'TRUE', additionalInformation: 'note' }),
  ),
  quirk(N, 'one-liveness-image', 'A single liveness image', documented('footnote 5: seed; e9'), (body) =>
    changed(holding(body, 'PASSPORT', 'FRA'), {
      idScanSource: 'SDK',
      livenessImages: [
        `https://netverify.com/api/netverify/v2/scans/${String(body.jumioIdScanReference)}/images/liveness/1`,
      ],
    }),
  ),
  quirk(
    N,
    'cut-down',
    'Nothing but what says who and how it ended',
    inferred('bodies of tests are often cut down to what their author reads'),
    (body) => {
      const { callBackType, jumioIdScanReference, verificationStatus, identityVerification } = body;
      return { callBackType, jumioIdScanReference, verificationStatus, identityVerification };
    },
  ),
  quirk(
    N,
    'reference-of-other-form',
    'A reference that is no UUID',
    documented('36 characters are the most, no form is documented: seed'),
    (body) => changed(body, { jumioIdScanReference: 'scan-000042' }),
  ),
  quirk(
    N,
    'dates-far-apart',
    'The first attempt one millisecond before the transaction',
    documented('n23: IG21/netverify-screening.md sample'),
    (body) =>
      changed(body, {
        idScanSource: 'API',
        idSubtype: undefined,
        livenessImages: undefined,
        transactionDate: '2026-01-01T00:00:00.001Z',
        firstAttemptDate: '2026-01-01T00:00:00.000Z',
      }),
  ),
  quirk(N, 'first-names-absent', 'A person with one name', inferred('n18 of the facts says nothing of it'), (body) =>
    holding(body, 'PASSPORT', 'IDN', { idFirstName: undefined, idLastName: 'SUHARTO' }),
  ),
];
