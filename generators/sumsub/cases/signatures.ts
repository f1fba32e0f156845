import type { Case } from '../../../src/core/cases.ts';
import { hashHex } from '../../../src/core/hmac.ts';
import { header, type Message, textOf, utf8, withHeaders } from '../../../src/core/message.ts';
import { documented, inferred } from '../../../src/core/source.ts';
import type { SumsubSettings } from '../settings.ts';
import { ALGORITHM_HEADER, ALGORITHMS, DIGEST_HEADER, digestOf } from '../wire.ts';
import { forged } from './case.ts';

type Algorithm = SumsubSettings['algorithm'];

const SCHEME = documented('HMAC over the raw body, hex, with the secret of the webhook: D26, D27');
const NAMED = documented(
  'an unknown algorithm is to be refused: D27; that another than the one set is none of it is inferred',
);

const withDigest = (message: Message, digest: string | undefined) => withHeaders(message, { [DIGEST_HEADER]: digest });
const named = (message: Message, algorithm: string | undefined) =>
  withHeaders(message, { [ALGORITHM_HEADER]: algorithm });
const digestIn = (message: Message) => header(message, DIGEST_HEADER) ?? '';

/** The same JSON as the consumer's own printer writes it. */
const reprinted = ({ body }: Message) => utf8(JSON.stringify(JSON.parse(textOf(body))));

export function signatureCases({ algorithm }: SumsubSettings): Case[] {
  const others = (Object.keys(ALGORITHMS) as Algorithm[]).filter((each) => each !== algorithm);
  const { digits } = ALGORITHMS[algorithm];
  return [
    forged('missing', 'The header with the digest is missing', SCHEME, (message) => withDigest(message, undefined)),
    forged('both-missing', 'Neither digest nor algorithm is there', SCHEME, (message) =>
      named(withDigest(message, undefined), undefined),
    ),
    forged('empty', 'The header with the digest is empty', SCHEME, (message) => withDigest(message, '')),
    forged('wrong-secret', 'Signed with another secret', SCHEME, (message, { secret = '', sign }) =>
      sign(message, `${secret}-of-the-app-token`),
    ),
    forged('tampered', 'A rejection was turned into an approval after signing', SCHEME, (message) => ({
      ...message,
      body: utf8(textOf(message.body).replace('"reviewAnswer" : "RED"', '"reviewAnswer" : "GREEN"')),
    })),
    forged(
      're-serialised',
      'The digest of the same JSON in a compact print: the raw bytes must be checked',
      inferred('the worked example of the facts: the digest of the compact print must be refused'),
      (message, { secret = '' }) => withDigest(message, digestOf(algorithm, secret, reprinted(message))),
    ),
    forged('printed-anew', 'The same JSON in a compact print under the digest of the first', SCHEME, (message) => ({
      ...message,
      body: reprinted(message),
    })),
    forged('truncated', 'Only the first half of the digest', SCHEME, (message) =>
      withDigest(message, digestIn(message).slice(0, digits / 2)),
    ),
    forged('not-hex', 'Text that is no digest at all', SCHEME, (message) => withDigest(message, 'z'.repeat(digits))),
    forged('unknown-algorithm', 'The header names an algorithm that nobody knows', NAMED, (message) =>
      named(message, 'HMAC_MD5_HEX'),
    ),
    forged('no-algorithm', 'The header says that nothing was signed', NAMED, (message) => named(message, 'NONE')),
    ...others.map((other) =>
      forged(`named-${other.toLowerCase()}`, `A digest of ${algorithm} that claims to be ${other}`, NAMED, (message) =>
        named(message, other),
      ),
    ),
    forged('plain-hash', 'Downgraded to SHA-1 without any key: a hash that everybody can make', SCHEME, (message) =>
      named(withDigest(message, hashHex('sha1', message.body)), 'HMAC_SHA1_HEX'),
    ),
    ...others.map((other) =>
      forged(
        `switched-to-${other.toLowerCase()}`,
        `Genuine, but with ${other} and not with what the webhook is set to: best refused, though the vendor’s example takes it`,
        documented('the algorithm is taken from the header in the vendor’s example: D27'),
        (message, { secret = '' }) => named(withDigest(message, digestOf(other, secret, message.body)), other),
        { expect: 'survive', rule: 'signature/pinned-algorithm' },
      ),
    ),
    forged(
      'algorithm-missing',
      'Genuine, but the header that names the algorithm is missing: the vendor’s example takes SHA-256 then',
      documented('D27'),
      (message) => named(message, undefined),
      { expect: 'survive', rule: 'signature/unnamed-algorithm' },
    ),
    forged(
      'upper-case',
      'The genuine digest in capitals: harmless to take, and safe to refuse',
      SCHEME,
      (message) => withDigest(message, digestIn(message).toUpperCase()),
      { expect: 'survive', rule: 'signature/hex-case' },
    ),
  ];
}
