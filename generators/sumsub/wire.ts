import { VerihookError } from '../../src/core/errors.ts';
import { equalInConstantTime, hmacHex } from '../../src/core/hmac.ts';
import { header, textOf, utf8, withHeaders } from '../../src/core/message.ts';
import { isPlainObject } from '../../src/core/override.ts';
import type { Wire } from '../../src/core/provider.ts';
import { bodyStep, comparisonStep, headerStep, keyStep } from '../../src/core/signature-steps.ts';
import { printed } from './print.ts';
import type { SumsubSettings } from './settings.ts';

export const DIGEST_HEADER = 'X-Payload-Digest';
export const ALGORITHM_HEADER = 'X-Payload-Digest-Alg';

/** The algorithms by their names in the header [documented: D26, D27]. */
export const ALGORITHMS = {
  HMAC_SHA1_HEX: { hash: 'sha1', digits: 40 },
  HMAC_SHA256_HEX: { hash: 'sha256', digits: 64 },
  HMAC_SHA512_HEX: { hash: 'sha512', digits: 128 },
} as const satisfies Record<SumsubSettings['algorithm'], object>;

/** What a body is signed with where the header does not say [documented: the vendor's example, D27]. */
const UNNAMED = 'HMAC_SHA256_HEX';

export function digestOf(algorithm: SumsubSettings['algorithm'], secret: string, body: Uint8Array): string {
  return hmacHex(ALGORITHMS[algorithm].hash, secret, body);
}

const typeIn = ({ type }: Readonly<Record<string, unknown>>) => (typeof type === 'string' ? type : undefined);

/**
 * JSON in a print of its own, signed with HMAC over its raw bytes; the hex digest and its algorithm stand in two headers
 * [documented: D26, D27]. Nothing else is signed [inferred], so nothing stops a replay, and the algorithm is the sender's word:
 * whoever checks takes the one that the webhook is set to.
 */
export function wireOf({ algorithm, emptyList, contentType }: SumsubSettings): Wire {
  const { digits } = ALGORITHMS[algorithm];
  const isDigest = new RegExp(`^[0-9a-f]{${digits}}$`);
  const empty = emptyList === 'spaced' ? '[ ]' : '[]';
  const label = contentType === 'plain' ? 'application/json' : 'application/json;charset=utf-8';
  return {
    signature: `${DIGEST_HEADER}: ${algorithm} over the raw body, lower-case hex; ${ALGORITHM_HEADER} names the algorithm (documented: D26, D27)`,
    protects: 'every-byte',

    encode: (_, payload) => ({ headers: { 'Content-Type': label }, body: utf8(printed(payload, empty)) }),

    sign: (message, secret) =>
      withHeaders(message, {
        [DIGEST_HEADER]: digestOf(algorithm, secret, message.body),
        [ALGORITHM_HEADER]: algorithm,
      }),

    verify(message, secret) {
      const given = header(message, DIGEST_HEADER);
      if (given === undefined) return [`the header ${DIGEST_HEADER} is missing`];
      const named = header(message, ALGORITHM_HEADER) ?? UNNAMED;
      if (named !== algorithm) return [`${ALGORITHM_HEADER} says ${named}, and the webhook is set to ${algorithm}`];
      if (!isDigest.test(given)) return [`${DIGEST_HEADER} is not ${digits} digits of lower-case hex`];
      return equalInConstantTime(given, digestOf(algorithm, secret, message.body))
        ? []
        : [`${DIGEST_HEADER} does not fit the body and the secret`];
    },

    explain: (message, keyName) => [
      bodyStep(message),
      { title: 'Take the algorithm that the webhook is set to', value: algorithm },
      headerStep(`Refuse a message whose header ${ALGORITHM_HEADER} names another`, message, ALGORITHM_HEADER),
      keyStep(keyName),
      { title: `HMAC-${ALGORITHMS[algorithm].hash.toUpperCase()} over those bytes with that key, in lower-case hex` },
      comparisonStep(message, DIGEST_HEADER),
    ],

    decode(message) {
      try {
        const payload: unknown = JSON.parse(textOf(message.body));
        return { event: isPlainObject(payload) ? typeIn(payload) : undefined, payload };
      } catch (cause) {
        throw new VerihookError('wire/undecodable', 'The body of a Sumsub callback is not JSON.', { cause });
      }
    },

    eventIn: typeIn,
  };
}
