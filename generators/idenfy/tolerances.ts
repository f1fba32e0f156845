import type { Tolerance } from '../../src/core/contract.ts';
import { documented, inferred, observed } from '../../src/core/source.ts';

const IDENTIFICATION = [
  'identification',
  'identificationAutoFinished',
  'identificationManualFinished',
  'identificationExpired',
  'identificationCancelled',
  'identificationResubmitted',
];
const UNFINISHED = ['identificationExpired', 'identificationCancelled', 'identification'];
const automaticStatus = ['autoFace', 'autoDocument'];
const humanStatus = ['manualFace', 'manualDocument'];

/** Deviations from openapi/idenfy.yaml that real traffic shows, or that the sources leave open: warnings, not errors. */
export const tolerances: readonly Tolerance[] = [
  ...humanStatus.flatMap((field): Tolerance[] => [
    {
      id: `${field}-empty`,
      events: IDENTIFICATION,
      at: `/status/${field}`,
      accepts: 'empty-text',
      source: documented('"empty" before a review: D:/kyc/data-retrieval, LEG21 FAQ, WL23 FAQ'),
    },
    {
      id: `${field}-absent`,
      events: IDENTIFICATION,
      at: `/status/${field}`,
      accepts: 'absent',
      source: inferred('open question 2: null, empty or missing'),
    },
    {
      id: `${field}-null-after-review`,
      events: ['identificationManualFinished'],
      at: `/status/${field}`,
      accepts: 'null',
      source: inferred('rule 11: that a review fills both is inferred'),
    },
  ]),
  ...automaticStatus.map(
    (field): Tolerance => ({
      id: `${field}-null-when-unfinished`,
      events: UNFINISHED,
      at: `/status/${field}`,
      accepts: 'null',
      source: inferred('no source prints the body of an unfinished session; open question 1'),
    }),
  ),
  ...['startTime', 'finishTime', 'platform'].map(
    (field): Tolerance => ({
      id: `${field}-null-when-unfinished`,
      events: UNFINISHED,
      at: `/${field}`,
      accepts: 'null',
      source: inferred('nothing is known of a session that nobody opened; open question 1'),
    }),
  ),
  ...['startTime', 'finishTime'].map(
    (field): Tolerance => ({
      id: `${field}-fraction`,
      events: IDENTIFICATION,
      at: `/${field}`,
      accepts: 'fraction',
      era: 'legacy',
      source: documented('fractional seconds for days in April 2019: LEG21'),
    }),
  ),
  ...['companyId', 'beneficiaryId'].flatMap((field): Tolerance[] => [
    {
      id: `${field}-null`,
      events: IDENTIFICATION,
      at: `/${field}`,
      accepts: 'null',
      source: inferred('what a plain KYC session carries is not documented; open question 3'),
    },
    {
      id: `${field}-absent`,
      events: IDENTIFICATION,
      at: `/${field}`,
      accepts: 'absent',
      source: documented('not in the format of WL23; open question 3'),
    },
  ]),
  ...['orgTemporaryAddress', 'orgMothersMaidenName', 'orgPatronymic', 'orgBirthName'].map(
    (field): Tolerance => ({
      id: `${field}-absent`,
      events: IDENTIFICATION,
      at: `/data/${field}`,
      accepts: 'absent',
      era: 'legacy',
      source: documented('new since DJS, not in the format of WL23'),
    }),
  ),
  {
    id: 'approved-without-face',
    events: IDENTIFICATION,
    at: '/status/autoFace',
    accepts: ['FACE_NOT_CHECKED', 'FACE_NOT_ANALYSED'],
    source: inferred('rule 23: a document-only token has no face to match'),
  },
  {
    id: 'fraud-tag-of-older-editions',
    events: IDENTIFICATION,
    at: '/status/fraudTags/*',
    accepts: ['URJANET_FAILURE', 'UTILITY_ADDRESS_CHECK_FAILURE'],
    source: observed('DJS; WL23'),
  },
  {
    id: 'mismatch-tag-of-older-editions',
    events: IDENTIFICATION,
    at: '/status/mismatchTags/*',
    accepts: ['GDC_NOT_MATCH'],
    era: 'legacy',
    source: documented('WL23'),
  },
  {
    id: 'document-type-of-older-editions',
    events: IDENTIFICATION,
    at: '/data/docType',
    accepts: ['INTERNATIONAL_PASSPORT'],
    era: 'legacy',
    source: documented('WL23'),
  },
];
