import type { components } from '../../src/generated/pipwave/types.ts';
import { type Answer, firstError, type Problem } from '../rest/operation.ts';

type Body = components['schemas']['InitiateResponse'];
type Code = Exclude<components['schemas']['ApiStatus'], '200'>;

/** An error is an HTTP 200 [assumed] whose body has another code [D3/appendix/api-status-code]. Messages are assumed. */
const refused = (status: Code, message: string) => ({ status: 200 as const, json: { status, message } satisfies Body });

/** The message has room for so many characters [D3/api-list]. */
const LONGEST_MESSAGE = 255;

export const wrongKey = refused('403', 'Invalid API key');
export const wrongSignature = refused('401', 'Invalid signature');
export const wrongParameter = (message: string) => refused('9001', message.slice(0, LONGEST_MESSAGE));

/** What the guide has a code for is told with it; where the document has no answer at all, the HTTP status is that of the web [assumed]. */
export function refuse(problem: Problem): Answer & { json: Body } {
  switch (problem.kind) {
    case 'unauthorized':
    case 'forbidden':
      return wrongKey;
    case 'unknown-path':
      return { ...refused('400', 'There is nothing at this URL'), status: 404 };
    case 'method-not-allowed':
      return { ...refused('400', 'The request must be a POST'), status: 405 };
    case 'too-large':
      return refused('400', `The body is larger than ${problem.limit} bytes`);
    case 'content-type':
      return refused('400', `The content type must be ${problem.expected.join(' or ')}`);
    case 'malformed':
      return refused('400', 'The body is not what its content type says');
    case 'invalid':
      return invalid(problem);
    case 'target':
      return wrongParameter(`notification_url cannot be called: ${problem.detail}`);
    case 'full':
      return refused('500', 'Too many notifications are waiting');
    case 'internal':
      return { ...refused('500', 'Internal error'), status: 500 };
  }
}

/** Which call is meant comes first, then who calls, then what was said [assumed]. */
function invalid(problem: Problem & { kind: 'invalid' }): Answer & { json: Body } {
  const isAbout = (name: string) =>
    problem.errors.some(
      ({ instancePath, params }) =>
        instancePath === `/${name}` || (instancePath === '' && params.missingProperty === name),
    );
  if (isAbout('action')) return refused('404', 'Invalid action');
  if (isAbout('api_key')) return wrongKey;
  if (isAbout('signature')) return wrongSignature;
  const { field, isMissing, text } = firstError(problem);
  return wrongParameter(isMissing ? `${field} is missing` : `${field || 'The body'} ${text}`);
}
