import type { Tolerance } from '../../src/core/contract.ts';
import { documented, inferred, observed } from '../../src/core/source.ts';
import type { SumsubEvents } from './payloads.ts';

const PENDING: readonly (keyof SumsubEvents)[] = ['applicantPending'];
const PRECHECKED: readonly (keyof SumsubEvents)[] = ['applicantPrechecked'];

const absent = (field: string): Tolerance => ({
  id: `${field}-absent`,
  at: `/${field}`,
  accepts: 'absent',
  source: observed('older bodies and examples of pages: O3, D1 of 2023'),
});

/** Deviations from openapi/sumsub.yaml that real traffic shows, or that the sources leave open: warnings, not errors. */
export const tolerances: readonly Tolerance[] = [
  ...['applicantType', 'clientId'].map(absent),
  // The legacy shape has neither.
  ...['levelName', 'sandboxMode'].map((field): Tolerance => ({ ...absent(field), era: 'legacy' })),
  {
    id: 'external-user-id-absent',
    at: '/externalUserId',
    accepts: 'absent',
    source: observed('tests sent by hand from the webhook manager: O10'),
  },
  ...['rejectLabels', 'buttonIds'].map(
    (field): Tolerance => ({
      id: `green-with-${field}`,
      at: `/reviewResult/${field}`,
      accepts: 'surplus',
      source: observed('invariant 3: a test event of 2021 (O9); the sandbox call sends an empty list with GREEN (D10)'),
    }),
  ),
  {
    id: 'green-with-retry',
    at: '/reviewResult/reviewRejectType',
    accepts: ['RETRY'],
    source: observed('invariants 3 and 5: a test event of 2021 (O9); GREEN wins'),
  },
  {
    id: 'answer-of-a-single-check',
    at: '/reviewResult/reviewAnswer',
    accepts: ['YELLOW', 'IGNORED', 'ERROR'],
    source: documented(
      'invariant 2: answers of single checks, never a final verdict (D27, D29); read them as undecided',
    ),
  },
  {
    id: 'former-result-while-pending',
    events: PENDING,
    at: '/reviewResult',
    accepts: 'surplus',
    source: inferred('invariant 17: after a resubmission it may repeat the former result'),
  },
  {
    id: 'status-of-a-precheck',
    events: PRECHECKED,
    at: '/reviewStatus',
    accepts: ['init', 'pending', 'prechecked', 'completed', 'onHold'],
    source: observed('a typing allows other values than queued: O10'),
  },
  {
    id: 'milliseconds-in-the-format-of-seconds',
    at: '/createdAtMs',
    accepts: { matches: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\+0000$' },
    source: documented('an example of the Travel Rule guide'),
  },
];
