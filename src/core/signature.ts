import { VerihookError } from './errors.ts';
import { equalInConstantTime, hmac } from './hmac.ts';
import { header, type Message, utf8, withHeaders } from './message.ts';
import type { Wire } from './provider.ts';
import { bodyStep, comparisonStep, headerStep, keyStep } from './signature-steps.ts';

/** What of a `Wire` says how callbacks are signed. */
export type SignatureBlock = Pick<Wire, 'signature' | 'protects' | 'sign' | 'verify' | 'explain'>;

/** For providers that sign nothing. */
export const unsigned: SignatureBlock = {
  signature: 'nothing is signed',
  protects: 'nothing',
  sign: (message) => message,
  verify: () => [],
  explain: () => [{ title: 'Nothing is signed: no secret tells who sent this' }],
};

export interface HeaderHmac {
  algorithm: 'sha1' | 'sha256' | 'sha512';
  /** The header that carries the digest. */
  header: string;
  /** Default: hex, in lower case. */
  encoding?: 'hex' | 'base64';
  /** What stands before the digest, such as `sha256=`. Default: nothing. */
  prefix?: string;
  /**
   * A header with the time of signing in Unix seconds, which is signed as well: `<time>.<body>`. Default: there is none, and
   * the body alone is signed.
   */
  timestampHeader?: string;
}

/** An HMAC over the raw body in a header, keyed with the secret as UTF-8. */
export function headerHmac(options: HeaderHmac): SignatureBlock {
  const { algorithm, header: name, encoding = 'hex', prefix = '', timestampHeader } = options;
  const digest = (body: Uint8Array, secret: string, time: string | undefined) =>
    prefix + hmac(algorithm, utf8(secret), time === undefined ? body : joined(`${time}.`, body), encoding);
  return {
    signature: `${name}: ${prefix === '' ? '' : `${prefix} and `}HMAC-${algorithm.toUpperCase()} over ${timestampHeader === undefined ? '' : `${timestampHeader}, a dot and `}the raw body, in ${encoding}`,
    protects: 'every-byte',
    sign(message, secret, at) {
      const time = timestampHeader === undefined ? undefined : String(Math.floor(at / 1000));
      return withHeaders(message, {
        ...(timestampHeader !== undefined && { [timestampHeader]: time }),
        [name]: digest(message.body, secret, time),
      });
    },
    verify(message, secret) {
      const given = header(message, name);
      if (given === undefined) return [`the header ${name} is missing`];
      const time = timestampHeader === undefined ? undefined : header(message, timestampHeader);
      if (timestampHeader !== undefined && time === undefined) return [`the header ${timestampHeader} is missing`];
      return equalInConstantTime(given, digest(message.body, secret, time))
        ? []
        : [`${name} does not fit the body and the secret`];
    },
    explain: (message, keyName) => [
      bodyStep(message),
      ...(timestampHeader === undefined
        ? []
        : [headerStep(`Put the header ${timestampHeader} and a dot before them`, message, timestampHeader)]),
      keyStep(keyName),
      { title: `HMAC-${algorithm.toUpperCase()} over those bytes with that key, in ${encodingName(encoding)}` },
      ...(prefix === '' ? [] : [{ title: 'Put this before it', value: prefix }]),
      comparisonStep(message, name),
    ],
  };
}

/**
 * Standard Webhooks 1.0: `webhook-id`, `webhook-timestamp` in Unix seconds, and `webhook-signature`, HMAC-SHA256 over
 * `<id>.<timestamp>.<body>` in base64 after `v1,`. A secret that begins with `whsec_` is base64 after it, as the standard
 * writes secrets; any other is taken as it is. The id is that of the body, so that it stays the same when it is sent again.
 */
export const standardWebhooks: SignatureBlock = {
  signature:
    'webhook-signature: v1, and HMAC-SHA256 over webhook-id, webhook-timestamp and the raw body, joined by dots, in base64 (Standard Webhooks 1.0)',
  protects: 'every-byte',
  sign(message, secret, at) {
    const id = header(message, 'webhook-id') ?? `msg_${hmac('sha256', utf8('id'), message.body, 'hex').slice(0, 24)}`;
    const time = String(Math.floor(at / 1000));
    return withHeaders(message, {
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${standardDigest(message, secret, id, time)}`,
    });
  },
  verify(message, secret) {
    const [id, time, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
      header(message, name),
    );
    if (id === undefined || time === undefined || given === undefined)
      return ['webhook-id, webhook-timestamp or webhook-signature is missing'];
    const genuine = `v1,${standardDigest(message, secret, id, time)}`;
    // While a secret is replaced, there are two signatures.
    const fits = given.split(' ').map((each) => equalInConstantTime(each, genuine));
    return fits.includes(true) ? [] : ['webhook-signature does not fit the id, the time, the body and the secret'];
  },
  explain: (message, keyName) => [
    bodyStep(message),
    headerStep('Put the header webhook-timestamp and a dot before them', message, 'webhook-timestamp'),
    headerStep('Put the header webhook-id and a dot before that', message, 'webhook-id'),
    {
      title: 'Take the signing secret: what follows whsec_ as base64, any other as UTF-8: it is the key',
      value: keyName,
    },
    { title: 'HMAC-SHA256 over those bytes with that key, in base64, after "v1,"' },
    headerStep(
      'Compare that in constant time with each signature in the header webhook-signature: one has to fit',
      message,
      'webhook-signature',
    ),
  ],
};

function standardDigest({ body }: Message, secret: string, id: string, time: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : utf8(secret);
  return hmac('sha256', key, joined(`${id}.${time}.`, body), 'base64');
}

const encodingName = (encoding: 'hex' | 'base64') => (encoding === 'hex' ? 'lower-case hex' : 'base64');

const joined = (text: string, body: Uint8Array): Uint8Array => Buffer.concat([utf8(text), body]);

/** How callbacks are signed, as data: for a command line and a configuration. */
export type SignatureScheme = 'none' | 'standard-webhooks' | HeaderHmac;

/** The block of a scheme. */
export function signatureOf(scheme: SignatureScheme): SignatureBlock {
  if (scheme === 'none') return unsigned;
  return scheme === 'standard-webhooks' ? standardWebhooks : headerHmac(scheme);
}

const SCHEME =
  /^hmac-(?<algorithm>sha1|sha256|sha512):(?<header>[\w!#$%&'*+.^`|~-]+)(?::(?<encoding>hex|base64)(?::(?<prefix>[^:]*)(?::(?<timestampHeader>[\w!#$%&'*+.^`|~-]+))?)?)?$/;

/**
 * A scheme as text: `none`, `standard-webhooks`, or `hmac-sha256:X-Signature`, which may go on with `:hex` or `:base64`, the
 * text before the digest, and the header of a time that is signed as well: `hmac-sha256:X-Acme-Signature:hex:v0=:X-Acme-Time`.
 * Throws `usage/not-a-signature`.
 */
export function parseSignature(text: string): SignatureScheme {
  if (text === 'none' || text === 'standard-webhooks') return text;
  const parts = SCHEME.exec(text)?.groups;
  if (parts === undefined)
    throw new VerihookError(
      'usage/not-a-signature',
      `"${text}" is no way to sign. It can be: none, standard-webhooks, or an HMAC in a header such as hmac-sha256:X-Signature, hmac-sha1:X-Hub-Signature:hex:sha1=.`,
    );
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as unknown as HeaderHmac;
}
