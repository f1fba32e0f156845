import { equalInConstantTime, hmacHex } from '../../src/core/hmac.ts';
import { utf8 } from '../../src/core/message.ts';
import { unixSeconds } from '../../src/core/time.ts';
import type { Problem, RawRequest } from '../rest/operation.ts';
import type { Room } from '../room.ts';

/** Where an app token belongs; its prefix says so [D28]. */
export type Environment = 'sandbox' | 'production';

export const environmentOf = (request: RawRequest): Environment =>
  request.header('x-app-token')?.startsWith('sbx:') ? 'sandbox' : 'production';

/** How far the timestamp of a request may be off [D28]. Unit: seconds. */
const TOLERANCE = 60;

/**
 * The app token and the signature of a request [D11, D28]. The signature is checked where a secret is configured; without one it
 * must look like one. It may be over the path with the prefix under which the provider is served, or without.
 */
export function guard(request: RawRequest, room: Room): Problem | undefined {
  const { apiKey, apiSecret } = room.options.credentials;
  const token = request.header('x-app-token');
  const timestamp = request.header('x-app-access-ts');
  const signature = request.header('x-app-access-sig');
  if (token === undefined || timestamp === undefined || signature === undefined)
    return problem('missing', 'X-App-Token, X-App-Access-Ts and X-App-Access-Sig are needed');
  if (!/^(?:sbx|prd):[\x21-\x7e]+$/.test(token)) return problem('malformed', 'an app token begins with sbx: or prd:');
  if (!/^\d{1,12}$/.test(timestamp)) return problem('malformed', 'the timestamp is not in Unix seconds');
  // Clients stamp by their own clock, and those in a test with a clock of its own perhaps by that one.
  const isRecent = [room.clientTime(), room.now()].some(
    (clock) => Math.abs(unixSeconds(clock) - Number(timestamp)) <= TOLERANCE,
  );
  if (!isRecent) return problem('malformed', 'the timestamp is more than a minute off');
  if (!/^[0-9a-f]{64}$/.test(signature))
    return problem('malformed', 'the signature is not 64 digits of lower-case hex');
  if (apiKey !== undefined && token !== apiKey) return problem('wrong', 'another app token is configured');
  if (apiSecret === undefined) return undefined;
  const isSigned = [request.target, request.unprefixed].some((target) =>
    equalInConstantTime(signature, signatureOf(apiSecret, timestamp, { ...request, target })),
  );
  return isSigned ? undefined : problem('wrong', 'the signature does not fit');
}

/** HMAC-SHA256 over timestamp, method, path with query, and body, with nothing between them, in lower-case hex [D11, D28, D30]. */
function signatureOf(
  secret: string,
  timestamp: string,
  { method, target, body }: Pick<RawRequest, 'method' | 'target' | 'body'>,
): string {
  return hmacHex('sha256', secret, Buffer.concat([utf8(timestamp + method.toUpperCase() + target), body]));
}

const problem = (reason: 'missing' | 'malformed' | 'wrong', detail: string): Problem => ({
  kind: 'unauthorized',
  reason,
  detail,
});
