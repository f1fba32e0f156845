import type { components } from '../../src/generated/idenfy/types.ts';
import { type Answer, firstError, type Problem } from '../rest/operation.ts';

type ErrorBody = components['schemas']['Error'];

/** Refusals of single operations. */
export const refused = {
  /** The body is assumed; the status [D:/guides/error-handling]. */
  notFound: { status: 404, json: { message: 'Not found' } },
  /** The body is assumed; the status [D:/guides/error-handling, AE]. */
  activeSession: { status: 409, json: { message: 'An active session exists for this clientId' } },
  /** [D:/kyc/deletion, LEG21]; the status is inferred. */
  tokenNotExpired: {
    status: 400,
    json: {
      message: 'Token has not expired yet.',
      identifier: 'PARTNER_ERROR',
      documentation: '',
      severity: 'NOT_SEVERE',
    },
  },
  /** [D:/resources/error-messages]; the words of the message are assumed. */
  badValue: (field: string) => standard('BAD_VALUE', `Bad value for ${field}.`),
} as const;

/** Status and identifier: [D:/resources/error-messages, D:/kyc/id-error-messages]; messages, where no source has them, are assumed. */
export function refuse(problem: Problem): Answer & { json: ErrorBody } {
  switch (problem.kind) {
    case 'unauthorized':
    case 'forbidden':
      return { status: 401, json: { message: 'Invalid authorization credentials' } };
    case 'unknown-path':
      return refused.notFound;
    case 'method-not-allowed':
      return standard('METHOD_NOT_ALLOWED', 'Method not allowed');
    case 'too-large':
      return standard('BAD_VALUE', `The body is larger than ${problem.limit} bytes.`);
    case 'content-type':
      return standard('ENCODING_ERROR', `The content type must be ${problem.expected.join(' or ')}.`);
    case 'malformed':
      return standard('JSON_ERROR', 'The body is not JSON.');
    case 'invalid': {
      const { field, isMissing } = firstError(problem);
      if (isMissing) return standard('MISSING_VALUE', `Missing value for ${field}.`);
      return standard('BAD_VALUE', `Bad value for ${field || 'the body'}.`);
    }
    case 'target':
      return standard('BAD_VALUE', `Bad value for callbackUrl. ${problem.detail}`);
    case 'full':
      return { status: 429, json: { message: 'Too many requests', identifier: 'TOO_MANY_REQUESTS' } };
    case 'internal':
      return { status: 500, json: { message: 'Internal error', identifier: 'INTERNAL_ERROR' } };
  }
}

function standard(identifier: NonNullable<ErrorBody['identifier']>, message: string) {
  return { status: 400, json: { message, identifier, documentation: '', severity: 'NOT_SEVERE' } } as const;
}
