import type { OperationInfo } from '../../src/core/operation.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import { type Answer, firstError, type Problem } from '../rest/operation.ts';

type Refusal<Status extends number> = { status: Status; json: components['schemas']['Error'] };

/** `httpStatus` is text, `requestURI` what was called [JL]. */
const error = <Status extends number>(status: Status, message: string, requestURI: string): Refusal<Status> => ({
  status,
  json: { httpStatus: String(status), message, requestURI },
});

/** Refusals of single operations. */
export const refused = {
  /** Recorded [JL]. */
  unknownScan: (reference: string, url: string) => error(404, `Not found: Scan not found for ${reference}`, url),
  /** The message is assumed. */
  noSuchImage: (url: string) => error(404, 'Not found: Image not found', url),
  /** `Bad Request: ` was recorded (an Express client); what follows is assumed. */
  badRequest: (what: string, url: string) => error(400, `Bad Request: ${what}`, url),
  /** The message is assumed. */
  forbidden: (url: string) => error(403, 'Forbidden', url),
};

/**
 * Missing or suspicious headers, no Basic auth, and suspicious values of parameters are forbidden [IG21/performNetverify.md];
 * the status of wrong credentials is inferred, and where no source has one, statuses and messages are assumed.
 */
export function refuse(problem: Problem, operation: OperationInfo | undefined, url: string): Answer {
  switch (problem.kind) {
    case 'unauthorized':
      return problem.reason === 'wrong' ? error(401, 'Unauthorized', url) : refused.forbidden(url);
    case 'content-type':
    case 'forbidden':
      return refused.forbidden(url);
    case 'unknown-path':
      return error(404, 'Not found', url);
    case 'method-not-allowed':
      return error(405, 'Method Not Allowed', url);
    case 'too-large':
      return refused.badRequest(`The body is larger than ${problem.limit} bytes`, url);
    case 'malformed':
      // Recorded for an upload (an Express client).
      if (operation?.body?.types['multipart/form-data'] !== undefined)
        return refused.badRequest('Missing start boundary', url);
      return refused.badRequest('The body is not JSON', url);
    case 'invalid': {
      if (problem.where === 'path') return error(404, 'Not found', url);
      if (problem.where !== 'body') return refused.forbidden(url);
      const { field, isMissing } = firstError(problem);
      if (isMissing) return refused.badRequest(`Missing parameter ${field}`, url);
      return refused.badRequest(`Invalid value of ${field || 'the body'}`, url);
    }
    case 'target':
      return refused.badRequest(`Invalid value of callbackUrl: ${problem.detail}`, url);
    case 'full':
      return error(429, 'Too Many Requests', url);
    case 'internal':
      return error(500, 'Internal Server Error', url);
  }
}
