import { execFileSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { header, type Message, utf8 } from '../../src/core/message.ts';
import {
  headerHmac,
  parseSignature,
  type SignatureBlock,
  signatureOf,
  standardWebhooks,
  unsigned,
} from '../../src/core/signature.ts';
import { allProviders } from '../support/providers.ts';

const message = (text: string, headers: Record<string, string> = {}): Message => ({ headers, body: utf8(text) });
const AT = 1_614_265_330_000;

describe('Standard Webhooks', () => {
  test('signs as the example of the standard', () => {
    const signed = standardWebhooks.sign(
      message('{"test": 2432232314}', { 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek' }),
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      AT,
    );
    expect(signed.headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('keeps the id of a body that is sent again, and signs the new time', () => {
    const [first, second] = [AT, AT + 5000].map((at) => standardWebhooks.sign(message('{}'), 'secret', at));
    expect(header(first as Message, 'webhook-id')).toBe(header(second as Message, 'webhook-id'));
    expect(header(first as Message, 'webhook-signature')).not.toBe(header(second as Message, 'webhook-signature'));
  });

  test('takes one of several signatures, while a secret is replaced', () => {
    const signed = standardWebhooks.sign(message('{}'), 'new', AT);
    const both = {
      ...signed,
      headers: { ...signed.headers, 'webhook-signature': `v1,AAAA ${header(signed, 'webhook-signature')}` },
    };
    expect(standardWebhooks.verify(both, 'new')).toEqual([]);
    expect(standardWebhooks.verify(both, 'old')).not.toEqual([]);
  });
});

describe('an HMAC in a header', () => {
  test.each(['sha1', 'sha256', 'sha512'] as const)('is that of openssl with %s', (algorithm) => {
    const body = '{"name":"Zoë"}';
    const openssl = (text: string) =>
      execFileSync('openssl', ['dgst', `-${algorithm}`, '-hmac', 's3cret'], { input: text })
        .toString()
        .replace(/^.*= /, '')
        .trim();
    const plain = headerHmac({ algorithm, header: 'X-Signature', prefix: `${algorithm}=` });
    expect(plain.sign(message(body), 's3cret', AT).headers).toEqual({ 'X-Signature': `${algorithm}=${openssl(body)}` });
    const timed = headerHmac({ algorithm, header: 'X-Signature', encoding: 'base64', timestampHeader: 'X-Time' });
    expect(timed.sign(message(body), 's3cret', AT).headers).toEqual({
      'X-Time': '1614265330',
      'X-Signature': Buffer.from(openssl(`1614265330.${body}`), 'hex').toString('base64'),
    });
  });
});

const schemes = ['standard-webhooks', 'hmac-sha256:X-Signature', 'hmac-sha512:X-S:base64:v1=:X-Time'];
describe.each(schemes)('%s', (text) => {
  const block: SignatureBlock = signatureOf(parseSignature(text));

  test('law: what it signs is genuine, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.string({ minLength: 1 }), fc.nat(), (body, secret, at) => {
        const signed = block.sign({ headers: { 'X-Other': 'kept' }, body }, secret, at);
        expect(block.verify(signed, secret)).toEqual([]);
        expect(signed.headers).toMatchObject({ 'X-Other': 'kept' });
        expect(block.sign(signed, secret, at)).toEqual(signed);
        expect(block.verify(signed, `${secret}x`)).not.toEqual([]);
        expect(block.verify({ ...signed, body: Uint8Array.of(...body, 0) }, secret)).not.toEqual([]);
        for (const name of Object.keys(signed.headers).filter((each) => each !== 'X-Other'))
          expect(block.verify({ ...signed, headers: { ...signed.headers, [name]: '7' } }, secret)).not.toEqual([]);
        expect(block.verify({ headers: {}, body }, secret)).not.toEqual([]);
      }),
    );
  });
});

test('nothing is signed by who signs nothing', () => {
  expect(unsigned.sign(message('{}'), 'secret', AT)).toEqual(message('{}'));
  expect(signatureOf(parseSignature('none'))).toBe(unsigned);
});

test.each(['', 'hmac', 'hmac-md5:X', 'hmac-sha256:', 'hmac-sha256:X Y', 'hmac-sha256:X:rot13', 'Standard-Webhooks'])(
  '%j is no scheme',
  (text) => {
    expect(() => parseSignature(text)).toThrow(/is no way to sign\. It can be: none, standard-webhooks/);
  },
);

describe('what is explained of a signature', () => {
  const KEY = 'that of the test';
  const values = (block: SignatureBlock, signed: Message) =>
    (block.explain?.(signed, KEY) ?? []).map((step) => step.value);

  test('of an HMAC in a header are the bytes, the time, the key by its name and the header that is compared', () => {
    const block = headerHmac({ algorithm: 'sha512', header: 'X-Signature', prefix: 'v0=', timestampHeader: 'X-Time' });
    const signed = block.sign(message('{"name":"Zoë"}'), 's3cret', AT);
    const sum = createHash('sha256').update('{"name":"Zoë"}').digest('hex');
    expect(values(block, signed)).toEqual([
      `15 bytes; their SHA-256: ${sum}`,
      '1614265330',
      KEY,
      undefined,
      'v0=',
      header(signed, 'X-Signature'),
    ]);
    expect(values(block, message('')).slice(-1)).toEqual(['there is no header X-Signature']);
  });

  test('of Standard Webhooks are the id and the time as well', () => {
    const signed = standardWebhooks.sign(message('{}'), 's3cret', AT);
    const given = ['webhook-timestamp', 'webhook-id', 'webhook-signature'].map((name) => header(signed, name));
    expect(values(standardWebhooks, signed)).toEqual(expect.arrayContaining([KEY, ...given]));
  });

  test('of what is not signed is that', () => {
    expect(unsigned.explain?.(message(''), KEY)).toHaveLength(1);
  });

  test.each(allProviders.map((provider) => [provider.id, provider] as const))(
    'of %s leads whoever has the secret to the signature, and holds it in no step',
    (_, { id, wire, message: make, events }) => {
      fc.assert(
        fc.property(fc.nat(), fc.string(), (seed, drawn) => {
          const secret = `s3cret-${drawn}`;
          const [event = ''] = Object.keys(events);
          const signed = make(event, { seed, secret });
          const steps = wire.explain?.(signed, KEY) ?? [];
          expect(steps.length).toBeGreaterThan(1);
          if (wire.protects === 'nothing') return;
          const last = steps.at(-1)?.value;
          const text = steps.map(({ value = '' }) => value).find((value) => value.includes('‹api_secret›'));
          const computed =
            text === undefined
              ? createHmac('sha256', secret).update(signed.body).digest('hex')
              : createHash('sha1')
                  .update(text.replace('‹api_secret›', () => secret))
                  .digest('hex');
          expect([id, computed]).toEqual([id, last]);
          const shown = steps.map(({ value }) => value);
          expect(shown).toContain(KEY);
          expect(shown.join('\n')).not.toContain(secret);
        }),
        { numRuns: 30 },
      );
    },
  );
});
