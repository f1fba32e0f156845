import type { Case } from '../../../src/core/cases.ts';
import { hashHex, hmacHex } from '../../../src/core/hmac.ts';
import { type Message, utf8 } from '../../../src/core/message.ts';
import { documented, inferred, observed } from '../../../src/core/source.ts';
import { membersOf, withMember } from '../members.ts';
import type { PipwaveSettings } from '../settings.ts';
import { signedText } from '../wire.ts';
import { type Body, forgery, make, type Part } from './case.ts';

const SCHEME = documented('SHA-1 over the sorted pairs with the secret among them: seed, D3/security/signature');

/** A sound consumer may refuse another key than its own, or never look at the one of the body. */
const OWN_KEY = {
  expect: 'survive',
  rule: 'signature/own-key',
  source: observed('four of five plugins hash the key of their configuration, one that of the body'),
} as const;

const forged = (
  name: string,
  title: string,
  forge: NonNullable<Case['message']>,
  { source = SCHEME, ...part }: Partial<Part> = {},
): Case => forgery(name, title, source, forge, part);

/** The message with another value of a member; undefined takes it out. */
const set = (message: Message, key: string, literal: string | undefined): Message => ({
  ...message,
  body: withMember(message.body, key, literal),
});
const signatureOf = ({ body }: Message): string => {
  const literal = membersOf(body)?.literals.get('signature');
  return literal === undefined ? '' : JSON.parse(literal);
};
const tampered = (key: string, title: string, literal: string) =>
  forged(`tampered-${key.replaceAll('_', '-')}`, title, (message) => set(message, key, literal), {
    rule: 'signature/refuses-tampered',
  });

export function signatures({ order }: PipwaveSettings): Case[] {
  const other = order === 'sorted' ? 'listed' : 'sorted';
  /** Signed over the pairs in an order, by some hash of their text. */
  const signedBy = (message: Message, by: (text: string) => string, as: PipwaveSettings['order'], secret = '') => {
    const members = membersOf(message.body);
    return members === undefined ? message : set(message, 'signature', `"${by(signedText(members, secret, as))}"`);
  };
  const sha1 = (text: string) => hashHex('sha1', utf8(text));
  return [
    forged('missing', 'The signature is missing', (message) => set(message, 'signature', undefined)),
    forged('empty', 'The signature is empty', (message) => set(message, 'signature', '""')),
    forged('null', 'The signature is null', (message) => set(message, 'signature', 'null')),
    forged('wrong-secret', 'Signed with another secret', (message, { secret = '', sign }) =>
      sign(message, `${secret}-of-somebody-else`),
    ),
    forged('without-secret', 'Signed with no secret among the pairs', (message) => signedBy(message, sha1, order)),
    forged(
      'other-order',
      `The pairs are ${other === 'listed' ? 'in the order of the list' : 'sorted'}`,
      (message, { secret }) => signedBy(message, sha1, other, secret),
    ),
    forged('hmac', 'HMAC-SHA1 with the secret as its key, instead of a plain hash', (message, { secret = '' }) =>
      signedBy(message, (text) => hmacHex('sha1', secret, utf8(text)), order, secret),
    ),
    forged('no-timestamp', 'The timestamp is missing', (message) => set(message, 'timestamp', undefined), {
      source: observed('plugins put the present time in its place, which cannot fit'),
    }),
    tampered('verification_status', 'A failure was turned into a success after signing', '"10"'),
    tampered('document_set_scoring', 'The score was raised after signing', '99.5'),
    tampered('user_id', 'The result was given to another user after signing', '"somebody-else"'),
    tampered('verification_type', 'The type was changed after signing', '"passport"'),
    tampered('pd_id', 'The set of documents was changed after signing', '"PD20260101000000001"'),
    tampered('session_token', 'The session was changed after signing', '"Aaaaaaaa"'),
    tampered('timestamp', 'The time was changed after signing', '4102444800'),
    forged('truncated', 'Only the first half of the signature', (message) =>
      set(message, 'signature', JSON.stringify(signatureOf(message).slice(0, 20))),
    ),
    forged('not-hex', 'Text that is no digest at all', (message) =>
      set(message, 'signature', JSON.stringify('z'.repeat(40))),
    ),
    ...(['true', '0'] as const).map((literal) =>
      forged(
        literal === 'true' ? 'true' : 'zero',
        `The signature is the JSON value ${literal}, which a loose comparison of PHP takes for equal`,
        (message) => set(message, 'signature', literal),
        { source: observed('plugins compare with !=') },
      ),
    ),
    forged(
      'number-like',
      'A digest that PHP reads as the number 0',
      (message) => set(message, 'signature', `"0e${'1'.repeat(38)}"`),
      { source: observed('plugins compare with !=') },
    ),
    forged(
      'upper-case',
      'The genuine digest in capitals: harmless to take, and safe to refuse',
      (message) => set(message, 'signature', JSON.stringify(signatureOf(message).toUpperCase())),
      { expect: 'survive', rule: 'signature/hex-case', source: inferred('all examples are lower case') },
    ),
    forged(
      'tampered-api-key',
      'The key was changed after signing: unnoticed by whoever hashes the key of the own configuration, and no harm to them',
      (message) => set(message, 'api_key', '"somebody-elses-key"'),
      OWN_KEY,
    ),
    forged(
      'other-key',
      'Genuine, but of another api_key than the merchant’s own',
      (message, { secret = '', sign }) => sign(set(message, 'api_key', '"somebody-elses-key"'), secret),
      OWN_KEY,
    ),
    make('max-length/api_key', '/api_key is as long as it may be, and not the merchant’s own', OWN_KEY.source, {
      ...OWN_KEY,
      payload: (body) => ({ ...(body as Body), api_key: 'x'.repeat(32) }),
    }),
  ];
}
