import type { Case } from '../../../src/core/cases.ts';
import { hmacHex } from '../../../src/core/hmac.ts';
import { header, type Message, textOf, utf8, withHeaders } from '../../../src/core/message.ts';
import { documented } from '../../../src/core/source.ts';
import { SIGNATURE_HEADER } from '../wire.ts';
import { forged, spaced } from './case.ts';

const SCHEME = documented('HMAC-SHA256 over the raw body, hex: D:/security/callback-signing');
const resigned = (message: Message, signature: string) => withHeaders(message, { [SIGNATURE_HEADER]: signature });

export const signatures: Case[] = [
  forged('missing', 'The signature header is missing', SCHEME, (message) =>
    withHeaders(message, { [SIGNATURE_HEADER]: undefined }),
  ),
  forged('empty', 'The signature header is empty', SCHEME, (message) => resigned(message, '')),
  forged('wrong-secret', 'Signed with another secret', SCHEME, (message, { secret = '', sign }) =>
    sign(message, `${secret}-of-somebody-else`),
  ),
  forged('tampered', 'A denial was turned into an approval after signing', SCHEME, (message) => ({
    ...message,
    body: utf8(textOf(message.body).replace('"overall":"DENIED"', '"overall":"APPROVED"')),
  })),
  forged(
    're-serialised',
    'Another spelling of the same JSON under the signature of the first: the raw bytes must be checked',
    SCHEME,
    (message) => ({
      ...message,
      body: utf8(spaced(textOf(message.body))),
    }),
  ),
  forged('truncated', 'Only the first half of the signature', SCHEME, (message) =>
    resigned(message, (header(message, SIGNATURE_HEADER) ?? '').slice(0, 32)),
  ),
  forged('other-algorithm', 'HMAC-SHA1 instead of HMAC-SHA256', SCHEME, (message, { secret = '' }) =>
    resigned(message, hmacHex('sha1', secret, message.body)),
  ),
  forged('longer-algorithm', 'HMAC-SHA512 instead of HMAC-SHA256', SCHEME, (message, { secret = '' }) =>
    resigned(message, hmacHex('sha512', secret, message.body)),
  ),
  forged('not-hex', 'Text that is no digest at all', SCHEME, (message) => resigned(message, 'z'.repeat(64))),
  forged(
    'upper-case',
    'The genuine digest in capitals: harmless to take, and safe to refuse',
    SCHEME,
    (message) => resigned(message, (header(message, SIGNATURE_HEADER) ?? '').toUpperCase()),
    {
      expect: 'survive',
      rule: 'signature/hex-case',
    },
  ),
];
