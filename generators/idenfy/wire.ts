import { VerihookError } from '../../src/core/errors.ts';
import { equalInConstantTime, hmacHex } from '../../src/core/hmac.ts';
import { header, textOf, utf8, withHeaders } from '../../src/core/message.ts';
import type { Wire } from '../../src/core/provider.ts';
import { bodyStep, comparisonStep, keyStep } from '../../src/core/signature-steps.ts';
import { events } from '../../src/generated/idenfy/events.ts';

export const SIGNATURE_HEADER = 'Idenfy-Signature';
export const EVENT_HEADER = 'Idenfy-Event-Type';

/**
 * JSON, signed with HMAC-SHA256 over the raw bytes of the body; the hex digest stands in `Idenfy-Signature`
 * [documented: D:/security/callback-signing]. Nothing else is signed: no time, no URL, so nothing stops a replay
 * [inferred]. Text goes out as raw UTF-8 without spaces [assumed: no source shows the bytes].
 */
export const wire: Wire = {
  signature: `${SIGNATURE_HEADER}: HMAC-SHA256 over the raw body, lower-case hex (documented: D:/security/callback-signing)`,
  protects: 'every-byte',

  encode(event, payload) {
    const info: { contentType: string; header?: { name: string; value: string } } =
      events[event as keyof typeof events];
    return {
      headers: { 'Content-Type': info.contentType, ...(info.header && { [info.header.name]: info.header.value }) },
      body: utf8(JSON.stringify(payload)),
    };
  },

  sign: (message, secret) => withHeaders(message, { [SIGNATURE_HEADER]: hmacHex('sha256', secret, message.body) }),

  verify(message, secret) {
    const given = header(message, SIGNATURE_HEADER);
    if (given === undefined) return [`the header ${SIGNATURE_HEADER} is missing`];
    if (!/^[0-9a-f]{64}$/.test(given)) return [`${SIGNATURE_HEADER} is not 64 digits of lower-case hex`];
    return equalInConstantTime(given, hmacHex('sha256', secret, message.body))
      ? []
      : [`${SIGNATURE_HEADER} does not fit the body and the secret`];
  },

  explain: (message, keyName) => [
    bodyStep(message),
    keyStep(keyName),
    { title: 'HMAC-SHA256 over those bytes with that key, in lower-case hex' },
    comparisonStep(message, SIGNATURE_HEADER),
  ],

  decode(message) {
    const named = header(message, EVENT_HEADER);
    const event = Object.entries(events).find(([, info]) => 'header' in info && info.header.value === named)?.[0];
    try {
      return { event, payload: JSON.parse(textOf(message.body)) };
    } catch (cause) {
      throw new VerihookError('wire/undecodable', 'The body of an iDenfy callback is not JSON.', { cause });
    }
  },

  // Only the header names the event.
  eventIn: () => undefined,
};
