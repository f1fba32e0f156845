import { execFileSync } from 'node:child_process';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sumsub } from '../../generators/sumsub/index.ts';
import { printed } from '../../generators/sumsub/print.ts';
import { settings } from '../../generators/sumsub/settings.ts';
import { ALGORITHM_HEADER, DIGEST_HEADER } from '../../generators/sumsub/wire.ts';
import { deliver } from '../../mocks/deliver.ts';
import { type Consumer, header, textOf, withHeaders } from '../../src/core/message.ts';

const { values: ALGORITHMS } = settings.algorithm;
const SECRET = 'exampleWebhookSecret';
const HASHES = { HMAC_SHA1_HEX: 'sha1', HMAC_SHA256_HEX: 'sha256', HMAC_SHA512_HEX: 'sha512' } as const;

/** The worked example of the facts: 670 bytes, and what each algorithm makes of them. */
const EXAMPLE = {
  applicantId: '65f0a1b2c3d4e5f60718293a',
  inspectionId: '65f0a1b2c3d4e5f60718293a',
  applicantType: 'individual',
  correlationId: '0123456789abcdef0123456789abcdef',
  levelName: 'basic-kyc-level',
  sandboxMode: true,
  externalUserId: 'user-42',
  type: 'applicantReviewed',
  reviewResult: {
    reviewAnswer: 'RED',
    rejectLabels: ['SCREENSHOTS', 'UNSATISFACTORY_PHOTOS'],
    reviewRejectType: 'RETRY',
    buttonIds: ['badPhoto', 'badPhoto_screenshot'],
  },
  reviewStatus: 'completed',
  createdAt: '2026-01-02 03:04:05+0000',
  createdAtMs: '2026-01-02 03:04:05.678',
  clientId: 'exampleClient',
};
const EXAMPLE_TEXT =
  '{\n  "applicantId" : "65f0a1b2c3d4e5f60718293a",\n  "inspectionId" : "65f0a1b2c3d4e5f60718293a",\n  "applicantType" : "individual",\n  "correlationId" : "0123456789abcdef0123456789abcdef",\n  "levelName" : "basic-kyc-level",\n  "sandboxMode" : true,\n  "externalUserId" : "user-42",\n  "type" : "applicantReviewed",\n  "reviewResult" : {\n    "reviewAnswer" : "RED",\n    "rejectLabels" : [ "SCREENSHOTS", "UNSATISFACTORY_PHOTOS" ],\n    "reviewRejectType" : "RETRY",\n    "buttonIds" : [ "badPhoto", "badPhoto_screenshot" ]\n  },\n  "reviewStatus" : "completed",\n  "createdAt" : "2026-01-02 03:04:05+0000",\n  "createdAtMs" : "2026-01-02 03:04:05.678",\n  "clientId" : "exampleClient"\n}';
const EXAMPLE_DIGESTS = {
  HMAC_SHA1_HEX: 'b7948a3aefebc1cbbffbe67c3c106ec45b98dfa8',
  HMAC_SHA256_HEX: '61e0be23a13325a983c8988374752fc5581f09ede3733438678c713a9e77d20f',
  HMAC_SHA512_HEX:
    '8e42fcfaf95d723c7b0b0836ee0fa362d84a1b20b0ac3de7d238ffdf3bbde4095882685303da00591eec8fba5d31b31ebcac157fcce482edfa4f706f0f82edba',
} as const;

describe.each(ALGORITHMS)('%s', (algorithm) => {
  const provider = sumsub.configured({ algorithm });

  test('gives the digest of the worked example, over its 670 bytes', () => {
    const { body } = provider.wire.encode('applicantReviewed', EXAMPLE);
    expect(textOf(body)).toBe(EXAMPLE_TEXT);
    expect(body).toHaveLength(670);
    const signed = provider.wire.sign({ headers: {}, body }, SECRET, 0);
    expect(signed.headers).toEqual({ [DIGEST_HEADER]: EXAMPLE_DIGESTS[algorithm], [ALGORITHM_HEADER]: algorithm });
    expect(provider.wire.verify(signed, SECRET)).toEqual([]);
  });

  test('gives the digest that openssl gives for the body that goes out', () => {
    for (const [seed, outcome] of [
      [1, 'approved'],
      [2, 'final-forgery'],
      [3, 'retry-photo'],
    ] as const) {
      const message = provider.message('applicantReviewed', { seed, outcome, secret: SECRET });
      const hash = `-${HASHES[algorithm]}`;
      const told = execFileSync('openssl', ['dgst', hash, '-hmac', SECRET], { input: message.body, encoding: 'utf8' });
      expect(told.trim().split(/[= ]+/).at(-1)).toBe(header(message, DIGEST_HEADER));
    }
  });

  test('refuses each other algorithm, genuine or not', () => {
    const message = provider.message('applicantReviewed', { secret: SECRET });
    for (const other of ALGORITHMS.filter((each) => each !== algorithm)) {
      expect(provider.wire.verify(withHeaders(message, { [ALGORITHM_HEADER]: other }), SECRET)).toHaveLength(1);
      const genuine = sumsub.configured({ algorithm: other }).message('applicantReviewed', { secret: SECRET });
      expect(provider.wire.verify(genuine, SECRET)).toHaveLength(1);
    }
  });
});

test('the worked example of a signed call in the document is right', () => {
  const { description } = parse(readFileSync(new URL('../../openapi/sumsub.yaml', import.meta.url), 'utf8')).components
    .securitySchemes.signature;
  const [, key = '', , text = '', digest = ''] =
    /key `(\w+)`(,)\s+`(\S+)`\s+gives `([0-9a-f]{64})`/.exec(description) ?? [];
  expect(createHmac('sha256', key).update(text).digest('hex')).toBe(digest);
});

test('where no header names the algorithm, it is SHA-256', () => {
  const unnamed = (algorithm: (typeof ALGORITHMS)[number]) => {
    const provider = sumsub.configured({ algorithm });
    const message = provider.message('applicantReviewed', { secret: SECRET });
    return provider.wire.verify(withHeaders(message, { [ALGORITHM_HEADER]: undefined }), SECRET);
  };
  expect(unnamed('HMAC_SHA256_HEX')).toEqual([]);
  expect(unnamed('HMAC_SHA512_HEX')).toHaveLength(1);
});

describe('the print of a body', () => {
  test('is JSON, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printed(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('leaves out what is undefined, puts objects of a list on lines of their own, and empty lists as set', () => {
    expect(printed({ a: undefined, b: [{ c: 1 }], d: [] })).toBe('{\n  "b" : [ {\n    "c" : 1\n  } ],\n  "d" : [ ]\n}');
    expect(printed({ d: [], e: {} }, '[]')).toBe('{\n  "d" : [],\n  "e" : { }\n}');
    const body = (emptyList: 'spaced' | 'tight') =>
      textOf(sumsub.configured({ emptyList }).message('applicantReviewed', { outcome: 'final-age' }).body);
    expect(body('spaced')).toContain('"buttonIds" : [ ]');
    expect(body('tight')).toContain('"buttonIds" : []');
  });

  test('keeps text outside ASCII as UTF-8', () => {
    const { body } = sumsub.message('applicantReviewed', { case: 'quirk/localised-comment' });
    expect(textOf(body)).toContain('写真を撮り直してください。 👋🏽\\n\\n$');
  });
});

/** Checks a callback as an application would, with none of the kit's code. */
const checking =
  (bytesOf: (raw: string) => string): Consumer =>
  async (request) => {
    const raw = await request.text();
    const genuine = createHmac('sha256', SECRET).update(bytesOf(raw)).digest('hex');
    const given = request.headers.get('x-payload-digest') ?? '';
    const fits = given.length === genuine.length && timingSafeEqual(Buffer.from(given), Buffer.from(genuine));
    return new Response(null, { status: fits ? 200 : 401 });
  };

describe('a consumer', () => {
  const play = (consumer: Consumer) => deliver(sumsub.play('retry-then-green'), { consumer, secret: SECRET });

  test('that checks the raw bytes takes everything', async () => {
    expect((await play(checking((raw) => raw))).findings).toEqual([]);
  });

  test.each([
    ['compact', (raw: string) => JSON.stringify(JSON.parse(raw))],
    ['with two spaces', (raw: string) => JSON.stringify(JSON.parse(raw), null, 2)],
  ])('that parses and prints anew, %s, refuses everything, as in production', async (_, reprint) => {
    const { deliveries } = await play(checking(reprint));
    expect(deliveries.map(({ state }) => state)).toEqual(Array(5).fill('given-up'));
  });
});
