import type { OperationInfo } from '../../src/core/operation.ts';
import { Random } from '../../src/core/random.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import { type Answer, firstError, type Problem } from '../rest/operation.ts';

type ErrorBody = components['schemas']['Error'];

/** A refusal: `code` repeats the status, and many have no `errorCode` [D18]. */
function failure<Status extends number>(
  status: Status,
  description: string,
  named: Pick<ErrorBody, 'errorCode' | 'errorName'> = {},
): { status: Status; json: ErrorBody } {
  // Nobody tells refusals apart by it, so the same one always has the same.
  const correlationId = Random.seeded(status).text(description, 32, '0123456789abcdef');
  return { status, json: { description, code: status, correlationId, ...named } };
}

/** Refusals of single operations. Descriptions are assumed unless a source stands beside them. */
export const refused = {
  /** [O7] for an external id; for the others assumed. */
  noApplicant: () => failure(404, 'Applicant not found'),
  noStep: () => failure(404, 'The level has no such step'),
  noImage: () => failure(404, 'Image not found'),
  /** The description ends so [O10, O11]. */
  alreadyExists: (externalUserId: string, id: string) =>
    failure(409, `Applicant with external user id '${externalUserId}' already exists: ${id}`),
  /** "level must exist" [D13]; that an id has at least one character, and a level at most 255, is assumed. */
  noLevel: () => failure(400, 'Level not found'),
  noExternalId: () => failure(400, 'externalUserId must not be empty'),
  /** Which statuses are refused: D15, D16, D23. */
  wrongStatus: (status: string) => failure(409, `Not allowed for an applicant in the status ${status}`),
  /** The code and its name [D18]; known of uploads, and assumed for handing in. */
  finalReject: () =>
    failure(409, 'Applicant has a final reject', { errorCode: 1009, errorName: 'applicant-with-final-reject' }),
  /** The code and its name [D18]; where it is answered is assumed. */
  deleted: () =>
    failure(409, 'Applicant is marked as deleted', { errorCode: 1008, errorName: 'applicant-marked-as-deleted' }),
  /** [D17]; the header is in seconds [assumed]. */
  justPending: (seconds: number) => ({
    ...failure(409, 'The check of the applicant has just begun'),
    headers: { 'retry-after': String(seconds) },
  }),
  /** [D17]. */
  reasonsOfApproval: () => failure(409, 'An approval takes no reasons'),
  /** [O7]. */
  onlyInSandbox: () => failure(400, 'This method is only supported on sandbox'),
  /** What invariants 4 and 6 ask of a rejection. */
  noReasons: () => failure(400, 'RED needs rejectLabels and reviewRejectType'),
  onlyFinal: () => failure(400, 'EXTERNAL_DECISION_REJECTION needs FINAL'),
  tooManyWebhooks: () => failure(400, 'There are 50 webhooks already'),
  noTarget: () => failure(400, 'target must be an http or https URL'),
  badHeader: (key: string) => failure(400, `The header ${JSON.stringify(key)} cannot be sent`),
};

/** Statuses and descriptions are assumed unless a source stands beside them. */
export function refuse(problem: Problem, operation?: OperationInfo): Answer & { json: ErrorBody } {
  switch (problem.kind) {
    case 'unauthorized':
      if (problem.reason === 'missing') return failure(401, 'The request is not signed');
      // The code and its name [D12, D18].
      return failure(401, 'Request signature mismatch', {
        errorCode: 4003,
        errorName: 'app-token-signature mismatch',
      });
    case 'forbidden':
      return failure(403, 'The app token is not authorized for this');
    case 'unknown-path':
      return failure(404, 'Not found');
    case 'method-not-allowed':
      return failure(405, 'Method not allowed');
    case 'too-large':
      return failure(400, `The body is larger than ${problem.limit} bytes`);
    case 'content-type':
      return failure(400, `The content type must be ${problem.expected.join(' or ')}`);
    case 'malformed':
      return failure(400, 'The body cannot be read');
    case 'invalid': {
      // 400 for an id of the wrong form is documented for handing in [D15]; what is only read is not there.
      if (problem.where === 'path' && operation?.method === 'GET') return refused.noApplicant();
      const { field, isMissing, text } = firstError(problem);
      const what = field || `the ${problem.where}`;
      return failure(400, isMissing ? `${what} is missing` : `${what} ${text}`);
    }
    case 'target':
      return failure(400, `No callback can be sent to this address: ${problem.detail}`);
    case 'full':
      return failure(429, 'Too many requests');
    case 'internal':
      return failure(500, 'Internal error');
  }
}
