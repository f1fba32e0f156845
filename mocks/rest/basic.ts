import type { Credentials } from '../room.ts';
import type { Problem, RawRequest } from './operation.ts';

/** HTTP Basic (RFC 7617): the key is the user name, the secret the password. Both must be there, and be those that are configured, if any are. */
export function basicAuth(request: RawRequest, { apiKey, apiSecret }: Credentials): Problem | undefined {
  const header = request.header('authorization');
  if (header === undefined) return problem('missing', 'no Authorization header');
  const [, encoded] = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header.trim()) ?? [];
  const pair = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon <= 0 || colon === pair.length - 1) return problem('malformed', 'not the Basic scheme with key:secret');
  const isRight =
    (apiKey === undefined || pair.slice(0, colon) === apiKey) &&
    (apiSecret === undefined || pair.slice(colon + 1) === apiSecret);
  return isRight ? undefined : problem('wrong', 'another key or secret is configured');
}

const problem = (reason: 'missing' | 'malformed' | 'wrong', detail: string): Problem => ({
  kind: 'unauthorized',
  reason,
  detail,
});
