import { VerihookError } from '../../src/core/errors.ts';
import { equalInConstantTime, hashHex } from '../../src/core/hmac.ts';
import { textOf, utf8 } from '../../src/core/message.ts';
import { isPlainObject } from '../../src/core/override.ts';
import type { Wire } from '../../src/core/provider.ts';
import { unixSeconds } from '../../src/core/time.ts';
import { type Members, membersOf } from './members.ts';
import { phpJson, phpNumber, phpText } from './php.ts';
import type { PipwaveSettings } from './settings.ts';

/** What is signed, in the order of the guide's list [seed]. */
const LISTED = [
  'timestamp',
  'api_key',
  'pd_id',
  'session_token',
  'verification_type',
  'user_id',
  'verification_status',
  'document_set_scoring',
  'api_secret',
] as const;
const ORDERS: Record<PipwaveSettings['order'], readonly string[]> = { listed: LISTED, sorted: [...LISTED].sort() };
const SCORE = 'document_set_scoring';
const CONTENT_TYPES: Record<PipwaveSettings['contentType'], string> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
};

/**
 * The text under the signature: `key:value` of each pair, with nothing between the pairs.
 *
 * @param score the text of the score, where it is another than the body's
 */
export function signedText(
  { literals }: Pick<Members, 'literals'>,
  secret: string,
  order: PipwaveSettings['order'],
  score = phpText(literals.get(SCORE)),
): string {
  const valueAt = (key: string) => {
    if (key === 'api_secret') return secret;
    return key === SCORE ? score : phpText(literals.get(key));
  };
  return ORDERS[order].map((key) => `${key}:${valueAt(key)}`).join('');
}

const NUMBER = /^-?\d/;

/**
 * JSON with its signature inside: SHA-1 over some of its fields and the secret, in lower-case hex [documented: seed,
 * D3/security/signature]. A plain hash, no HMAC; it does not cover the bytes, so another spelling of the same JSON is as
 * genuine, and it covers no document.
 */
export function wireOf(chosen: PipwaveSettings): Wire {
  const digest = (members: Members, secret: string, score?: string) =>
    hashHex('sha1', utf8(signedText(members, secret, chosen.order, score)));
  return {
    signature: `signature, in the body: SHA-1 over the pairs key:value of ${ORDERS[chosen.order].join(', ')}, joined without a separator, lower-case hex (documented: seed, D3/security/signature and D2, to which it refers; that it stands in the body is assumed, gap 1; the order: see the setting)`,
    protects: 'some-fields',

    stamp: (_, payload, at) => {
      if (!isPlainObject(payload) || payload.timestamp === undefined) return payload;
      const seconds = unixSeconds(at);
      return { ...payload, timestamp: typeof payload.timestamp === 'string' ? String(seconds) : seconds };
    },

    encode: (_, payload) => ({
      headers: { 'Content-Type': CONTENT_TYPES[chosen.contentType] },
      body: phpJson(payload),
    }),

    sign(message, secret) {
      const members = membersOf(message.body);
      // What is no object has no place for a signature, and a provider would not send it.
      if (members === undefined) return message;
      return { ...message, body: utf8(members.with('signature', `"${digest(members, secret)}"`)) };
    },

    verify(message, secret) {
      const members = membersOf(message.body);
      if (members === undefined) return ['the body is no JSON object'];
      const given = members.literals.get('signature');
      if (given === undefined) return ['the body has no signature'];
      if (!/^"[0-9a-f]{40}"$/.test(given)) return ['signature is not 40 digits of lower-case hex'];
      if (!members.literals.has('timestamp')) return ['the body has no timestamp'];
      const score = members.literals.get(SCORE);
      const genuine = [digest(members, secret)];
      // The hash of PHP may have fewer digits than its JSON.
      if (score !== undefined && NUMBER.test(score)) genuine.push(digest(members, secret, phpNumber(score)));
      const fits = genuine.map((each) => equalInConstantTime(given, `"${each}"`)).includes(true);
      return fits ? [] : ['signature does not fit the fields that it covers and the secret'];
    },

    explain(message, keyName) {
      const members = membersOf(message.body);
      const read = 'Read the body as a JSON object, each value as it is written';
      if (members === undefined) return [{ title: read, value: 'the body is no JSON object' }];
      const text = signedText(members, '‹api_secret›', chosen.order);
      const score = members.literals.get(SCORE);
      const short = score !== undefined && NUMBER.test(score) ? phpNumber(score) : undefined;
      const other = signedText(members, '‹api_secret›', chosen.order, short);
      return [
        { title: read },
        { title: 'Take these values, in this order', value: ORDERS[chosen.order].join(', ') },
        { title: 'Write key:value of each, with nothing between them', value: text },
        ...(other === text ? [] : [{ title: 'Or with the score as PHP prints the number', value: other }]),
        { title: 'Put the secret in the place of ‹api_secret›', value: keyName },
        { title: 'SHA-1 of that text as UTF-8, in lower-case hex: no HMAC' },
        {
          title: 'Compare that in constant time with signature in the body',
          value: phpText(members.literals.get('signature')) || 'the body has no signature',
        },
      ];
    },

    decode(message) {
      try {
        return { event: undefined, payload: JSON.parse(textOf(message.body)) };
      } catch (cause) {
        throw new VerihookError('wire/undecodable', 'The body of a pipwave notification is not JSON.', { cause });
      }
    },

    // There is one event, and no body names it.
    eventIn: () => undefined,
  };
}
