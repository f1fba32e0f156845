import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wire } from '../../generators/idenfy/wire.ts';
import { equalInConstantTime, hashHex, hmacHex } from '../../src/core/hmac.ts';
import { header, type Message, textOf, utf8, withHeaders } from '../../src/core/message.ts';

/** What OpenSSL says: an implementation that shares nothing with ours but the machine. */
function openssl(algorithm: string, key: string, bytes: Uint8Array): string {
  const { stdout, stderr } = spawnSync('openssl', ['dgst', `-${algorithm}`, '-hmac', key], { input: bytes });
  const digest = /([0-9a-f]+)\n$/.exec(stdout.toString())?.[1];
  if (digest === undefined) throw new Error(stderr.toString());
  return digest;
}

const keys = fc.string({ unit: 'binary', minLength: 1 }).filter((key) => !key.includes('\0') && key.isWellFormed());
const algorithms = fc.constantFrom('sha1', 'sha256', 'sha512');

describe('an HMAC', () => {
  test('is what OpenSSL computes, whatever the bytes and the key', () => {
    fc.assert(
      fc.property(algorithms, keys, fc.uint8Array(), (algorithm, key, bytes) => {
        expect(hmacHex(algorithm, key, bytes)).toBe(openssl(algorithm, key, bytes));
      }),
      { numRuns: 25 },
    );
  });
});

describe('equalInConstantTime', () => {
  test('says of texts what === says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(equalInConstantTime(a, a)).toBe(true);
        expect(equalInConstantTime(a, b)).toBe(a === b);
        expect(equalInConstantTime(a, `${a}${b}`)).toBe(b === '');
      }),
    );
  });
});

/** Computed by hand from the recipe that iDenfy documents; the facts, section (d). */
const KEY = 'example-signing-key';
const FINAL =
  '{"final": true, "scanRef": "00000000-0000-4000-8000-000000000001", "clientId": "42", "status": {"overall": "APPROVED"}}';
const VECTORS = [
  ['a body of 119 bytes', FINAL, 119, '6731d882fca5fefe03cbd307b1226e79212460bd9f95712a768dc25e59a55371'],
  ['the same and a line break', `${FINAL}\n`, 120, '87cb71104fea6236583536163c6377746c57de01fe0ac4f4bc3535ba7fa3086e'],
  ['raw UTF-8', '{"orgBirthPlace": "Žasliai"}', 29, 'e3e779a952fbe2517289807ce502d50d84c6ef87f0d52d581a49211f8b798eb7'],
  [
    'the same value, escaped',
    '{"orgBirthPlace": "\\u017dasliai"}',
    33,
    '8269db64c2f8010810fba1c9fc4eddbff7c8148294360a0ed33a51efcde28cf0',
  ],
] as const;

describe.each(VECTORS)('the worked signature of iDenfy over %s', (_, text, length, signature) => {
  const message: Message = { headers: { 'Content-Type': 'application/json' }, body: utf8(text) };

  test('is what the wire makes of these bytes', () => {
    expect(message.body).toHaveLength(length);
    expect(wire.sign(message, KEY, 0).headers).toEqual({
      'Content-Type': 'application/json',
      'Idenfy-Signature': signature,
    });
  });

  test('is what OpenSSL makes of them', () => {
    expect(openssl('sha256', KEY, message.body)).toBe(signature);
  });

  test('is genuine, in whatever case the header is named', () => {
    expect(wire.verify(withHeaders(message, { 'Idenfy-Signature': signature }), KEY)).toEqual([]);
    expect(wire.verify(withHeaders(message, { 'idenfy-signature': signature }), KEY)).toEqual([]);
  });

  test('fits none of the other bodies', () => {
    for (const [, other] of VECTORS.filter(([, other]) => other !== text)) {
      const forged = { headers: { 'Idenfy-Signature': signature }, body: utf8(other) };
      expect(wire.verify(forged, KEY)).toEqual(['Idenfy-Signature does not fit the body and the secret']);
    }
  });
});

describe('verify of iDenfy', () => {
  const signed = wire.sign({ headers: {}, body: utf8(FINAL) }, KEY, 0);
  const genuine = header(signed, 'Idenfy-Signature') ?? '';

  test.each([
    ['no signature', undefined, 'the header Idenfy-Signature is missing'],
    ['an empty one', '', 'Idenfy-Signature is not 64 digits of lower-case hex'],
    ['one in capitals', genuine.toUpperCase(), 'Idenfy-Signature is not 64 digits of lower-case hex'],
    ['one with a prefix', `sha256=${genuine}`, 'Idenfy-Signature is not 64 digits of lower-case hex'],
    ['half of one', genuine.slice(0, 32), 'Idenfy-Signature is not 64 digits of lower-case hex'],
    ['one and a line break', `${genuine}\n`, 'Idenfy-Signature is not 64 digits of lower-case hex'],
    ['one of SHA-1', hmacHex('sha1', KEY, signed.body), 'Idenfy-Signature is not 64 digits of lower-case hex'],
    [
      'one with another secret',
      hmacHex('sha256', 'other', signed.body),
      'Idenfy-Signature does not fit the body and the secret',
    ],
  ])('says of %s what is wrong with it', (_, signature, issue) => {
    expect(wire.verify(withHeaders(signed, { 'Idenfy-Signature': signature }), KEY)).toEqual([issue]);
  });

  test('refuses every body with one bit changed, and every signature with one digit changed', () => {
    fc.assert(
      fc.property(fc.nat(signed.body.length - 1), fc.nat(7), fc.nat(63), (at, bit, digit) => {
        const body = signed.body.slice();
        body[at] = (body[at] ?? 0) ^ (1 << bit);
        expect(wire.verify({ ...signed, body }, KEY)).toHaveLength(1);
        const other = genuine[digit] === '0' ? '1' : '0';
        const signature = genuine.slice(0, digit) + other + genuine.slice(digit + 1);
        expect(wire.verify(withHeaders(signed, { 'Idenfy-Signature': signature }), KEY)).toHaveLength(1);
      }),
    );
  });

  test('refuses the same JSON written another way: the raw bytes are signed, not the value', () => {
    const written = { ...signed, body: utf8(JSON.stringify(JSON.parse(textOf(signed.body)))) };
    expect(wire.verify(written, KEY)).toEqual(['Idenfy-Signature does not fit the body and the secret']);
  });
});

describe('decode of iDenfy', () => {
  test.each(['', '{', 'status=APPROVED', '\ufeff{}'])('refuses %j: it is no JSON', (text) => {
    expect(() => wire.decode({ headers: {}, body: utf8(text) })).toThrow(
      expect.objectContaining({ code: 'wire/undecodable' }),
    );
  });

  test('knows the event by its header alone', () => {
    const decoded = (value: string | undefined) =>
      wire.decode(withHeaders({ headers: {}, body: utf8('{}') }, { 'idenfy-event-type': value })).event;
    expect(decoded('IDENTIFICATION_EXPIRED')).toBe('identificationExpired');
    expect(decoded('VIDEO_CALL_FINISHED')).toBe(undefined);
    expect(decoded(undefined)).toBe(undefined);
  });
});

test.each([
  ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
])('a plain SHA-1 is that of FIPS 180: %j', (text, digest) => {
  expect(hashHex('sha1', utf8(text))).toBe(digest);
});
