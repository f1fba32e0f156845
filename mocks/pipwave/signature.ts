import type { PipwaveSettings } from '../../generators/pipwave/settings.ts';
import { equalInConstantTime, hashHex } from '../../src/core/hmac.ts';
import { utf8 } from '../../src/core/message.ts';
import type { components } from '../../src/generated/pipwave/types.ts';

type Request = components['schemas']['InitiateRequest'];

/** What PHP calls empty is left out of the signature, but for what every call must have [SDK]. */
const SIGNED_IF_FILLED = ['user_id', 'extra_param1', 'extra_param2', 'extra_param3', 'notification_url'] as const;

type Order = PipwaveSettings['order'];

/**
 * The text under the signature of a call: `key:value` of each pair, with nothing between the pairs. The list is documented
 * [D3/api-list]; that the secret belongs to it, and what is left out, is observed [SDK].
 */
function signedTextOf(request: Request, secret: string, order: Order): string {
  const { timestamp, action, api_key } = request;
  const pairs: [name: string, value: string][] = [
    ['timestamp', String(timestamp)],
    ['action', action],
    ['api_key', api_key],
  ];
  for (const name of SIGNED_IF_FILLED) {
    const value = request[name];
    if (value !== undefined && value !== null && value !== '' && value !== '0') pairs.push([name, value]);
  }
  pairs.push(['api_secret', secret]);
  if (order === 'sorted') pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.map(([name, value]) => `${name}:${value}`).join('');
}

/** Whether the signature of a call is the right one; without a secret, whether it looks like one. */
export function isSigned(request: Request, secret: string | undefined, order: Order): boolean {
  const { signature } = request;
  if (!/^[0-9a-f]{40}$/.test(signature)) return false;
  if (secret === undefined) return true;
  return equalInConstantTime(signature, hashHex('sha1', utf8(signedTextOf(request, secret, order))));
}
