import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { jumio } from '../../generators/jumio/index.ts';
import { sumsub } from '../../generators/sumsub/index.ts';
import { redactorOf } from '../../src/contract/redact.ts';
import { brokenRules } from '../../src/core/contract.ts';
import { casesOf } from '../../src/core/derive.ts';
import { type Message, textOf, utf8 } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { providerOf } from '../../src/spec/provider.ts';
import { readSpec } from '../../src/spec/read.ts';
import { oracleOf } from '../support/oracle.ts';
import { allProviders } from '../support/providers.ts';
import { leavesOf } from './people-in.ts';

const KEY = 'a key for tests';
const redactors = new Map(
  await Promise.all(allProviders.map(async (each) => [each.id, await redactorOf(each, { key: KEY })] as const)),
);
const redactorFor = ({ id }: { id: string }) => redactors.get(id) as NonNullable<ReturnType<typeof redactors.get>>;
const one = (provider: Provider) => {
  const [event = ''] = Object.keys(provider.events);
  return { event, payload: provider.callback(event, { seed: 3 }) as Record<string, unknown> };
};

describe('what the document does not know', () => {
  test.each(allProviders.map((provider) => [provider.id, provider] as const))(
    '%s: of an unknown member the keys stay, and no text, number or date',
    (id, provider) => {
      const { event, payload } = one(provider);
      const judge = oracleOf(id)(event);
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
          // An object has keys that are numbers in their order, and so a new one has another place.
          fc.pre(!/"\d{3,}":/.test(JSON.stringify(value)));
          const made = redactorFor(provider).payload(event, { ...payload, newKey: value }) as Record<string, unknown>;
          expect(judge(made)).toEqual(judge({ ...payload, newKey: value }));
          const now = leavesOf(made.newKey);
          expect(now).toHaveLength(leavesOf(value).length);
          for (const [index, leaf] of leavesOf(value).entries()) {
            if (
              typeof leaf.value === 'number'
                ? leaf.value !== 0
                : /[\p{L}\p{N}]/u.test(leaf.value) && !isMasked(leaf.value)
            )
              expect([leaf, now[index]?.value]).not.toEqual([leaf, leaf.value]);
            expect(typeof now[index]?.value).toBe(typeof leaf.value);
          }
        }),
        { seed: 9, examples: [[{ '': { '0': '', '2': 0 } }], [{ é: 'one', è: 'other' }]] },
      );
    },
  );

  test('is replaced in kind', () => {
    const { event, payload } = one(idenfy as never);
    const made = redactorFor(idenfy).payload(event, {
      ...payload,
      spouse: {
        fullName: 'Grace Hopper',
        bornOn: '1906-12-09',
        mail: 'grace@navy.mil',
        visits: 12,
        isAlive: false,
        none: null,
      },
    }) as { spouse: Record<string, unknown> };
    expect(made.spouse).toEqual({
      fullName: expect.stringMatching(/^[A-Z][a-z]{4} [A-Z][a-z]{5}$/),
      bornOn: expect.stringMatching(/^190[4578]-\d\d-\d\d$/),
      mail: expect.stringMatching(/^[a-z]{5}@[a-z]{3}\.test$/),
      visits: expect.any(Number),
      isAlive: false,
      none: null,
    });
    expect(made.spouse.fullName).not.toContain('Grace');
  });

  test('a value that does not fit its place is none of the document: a new member of a set, another type, another pattern', () => {
    const payload = structuredClone(idenfy.callback('identificationAutoFinished', { seed: 2 })) as never as {
      status: Record<string, unknown>;
      data: Record<string, unknown>;
      platform: unknown;
      startTime: unknown;
      clientIpCountry: unknown;
    };
    Object.assign(payload, { platform: 'LOVELACE', startTime: 'Ada Lovelace', clientIpCountry: 'Lovelace' });
    Object.assign(payload.status, { overall: { is: 'LOVELACE' }, fraudTags: ['LOVELACE'] });
    Object.assign(payload.data, { docFirstName: { first: 'Ada', others: ['Lovelace'] }, docNumber: 18151210 });
    const made = redactorFor(idenfy).payload('identificationAutoFinished', payload);
    const text = JSON.stringify(made).toLowerCase();
    expect(['lovelace', '"ada', '18151210'].filter((word) => text.includes(word))).toEqual([]);
    const judge = oracleOf('idenfy')('identificationAutoFinished');
    expect(judge(made)).toEqual(judge(payload));
    expect(made).toMatchObject({ status: { overall: { is: expect.stringMatching(/^[A-Z]{8}$/) } } });
  });

  test('of an unknown event everything is replaced, but its name where the provider has more events than are known', () => {
    const payload = { type: 'applicantTeleported', levelName: 'basic', applicantId: '5cb744200a975a67ed1798a4', n: 7 };
    const made = redactorFor(sumsub).payload('applicantTeleported', payload) as Record<string, unknown>;
    expect(made).toEqual({
      type: 'applicantTeleported',
      levelName: expect.stringMatching(/^[a-z]{5}$/),
      applicantId: expect.stringMatching(/^[\da-f]{24}$/),
      n: expect.any(Number),
    });
    expect(made).not.toMatchObject({ levelName: 'basic' });
    expect(redactorFor(idenfy).payload('applicantTeleported', payload)).not.toMatchObject({ type: payload.type });
  });

  test('keys that nobody programmed are replaced too', () => {
    const made = redactorFor(idenfy).payload(undefined, {
      'ada@lovelace.example': { 'Ada Lovelace': 1 },
      first_name: 'Ada',
    });
    expect(JSON.stringify(made).toLowerCase()).not.toMatch(/lovelace|ada/);
    expect(made).toHaveProperty('first_name');
  });

  test("a replaced key takes no other member's place", () => {
    const letters = Object.fromEntries(Array.from('àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ', (letter) => [letter, letter]));
    const digits = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`#${index}`, index]));
    for (const members of [letters, digits]) {
      const made = redactorFor(idenfy).payload(undefined, members) as object;
      expect(Object.keys(made)).toHaveLength(Object.keys(members).length);
    }
  });

  const isMasked = (text: string): boolean => text === 'N/A' || /[xX*•]{4}/.test(text);
});

describe('a document that marks nothing', () => {
  test('is taken to know moments and listed values only; its patterns are kept', async () => {
    const file = fileURLToPath(new URL('../fixtures/specs/acme.yaml', import.meta.url));
    const acme = providerOf(await readSpec(file, readFileSync(file, 'utf8')), { id: 'acme' });
    const { payload: redacted } = await redactorOf(acme, { key: KEY });
    const payload = {
      type: 'user.verified',
      timestamp: '2026-11-21T12:00:00Z',
      data: { user_id: 'usr_4d41ad4a', level: 'full', score: 0.5, email: 'ada@lovelace.example', referrer: null },
    };
    const made = redacted('user.verified', payload);
    expect(made).toEqual({
      ...payload,
      data: {
        ...payload.data,
        user_id: expect.stringMatching(/^usr_\d[a-z]\d\d[a-z]{2}\d[a-z]$/),
        email: expect.stringMatching(/^[a-z]{3}@[a-z.]{11}\.test$/),
      },
    });
    expect(made).not.toMatchObject({ data: { user_id: payload.data.user_id } });
    const { validators } = await acme.contract();
    expect(validators['user.verified']?.(made)).toBe(true);
  });
});

describe('hostile payloads', () => {
  test('deep nesting ends, and nothing is kept below', () => {
    let deep: unknown = 'Ada Lovelace';
    for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { deep };
    for (const provider of allProviders) {
      const { event, payload } = one(provider);
      const made = redactorFor(provider).payload(event, { ...payload, newKey: deep });
      expect(JSON.stringify(made)).not.toContain('Lovelace');
    }
  });

  test.each([
    ['__proto__', '{"__proto__":{"name":"Ada Lovelace","isAdmin":true},"constructor":{"prototype":"Ada Lovelace"}}'],
    ['null', 'null'],
    ['a text', '"Ada Lovelace"'],
    ['a number', '18151210'],
    ['a list', '[["Ada Lovelace"],{"a":["Ada Lovelace"]}]'],
    ['lone surrogates', '{"name":"Lovelace\\ud800","\\udc00":"Lovelace"}'],
    ['NUL', '{"name":"Lovelace\\u0000Lovelace"}'],
    ['huge numbers', '{"a":1e308,"b":-1e-308,"c":9007199254740993,"d":0.1,"e":1e999}'],
  ])('%s', (_, json) => {
    for (const provider of allProviders) {
      const made = redactorFor(provider).payload(one(provider).event, JSON.parse(json));
      const text = JSON.stringify(made);
      expect(text).not.toMatch(/Lovelace|18151210/);
      expect(Object.getPrototypeOf(Object(made))).toBe(Object.getPrototypeOf(Object(JSON.parse(json))));
      expect(({} as { isAdmin?: boolean }).isAdmin).toBe(undefined);
    }
  });

  test.each(allProviders.map((provider) => [provider.id, provider] as const))(
    '%s: a payload that is wrong stays wrong, and one that is right right: every derived case and every known one',
    async (id, provider) => {
      let wrong = 0;
      for (const event of Object.keys(provider.events).slice(0, 4)) {
        const judge = oracleOf(id)(event);
        const derived = await casesOf(provider, event);
        const known = provider.cases.filter((each) => each.event === undefined || each.event === event);
        for (const each of [...derived, ...known]) {
          const payload = provider.callback(event, { case: each, seed: 2 });
          const made = redactorFor(provider).payload(event, payload);
          const was = judge(payload).map((error) => error.split(' ')[0]);
          if (was.length > 0) wrong++;
          expect([each.name, judge(made).map((error) => error.split(' ')[0])]).toEqual([each.name, was]);
        }
      }
      expect(wrong).toBeGreaterThan(20);
    },
  );
});

describe('forms', () => {
  test('a parameter that came as text goes as text, its JSON redacted within', () => {
    const form = {
      ...(jumio.callback('netverify', { seed: 4 }) as object),
      idAddress: '{"line1":"1 Lovelace Road","city":"Ockham"}',
    };
    const made = redactorFor(jumio).payload('netverify', form) as { idAddress: string };
    expect(JSON.parse(made.idAddress)).toEqual({
      line1: expect.stringMatching(/^\d [A-Z][a-z]{7} [A-Z][a-z]{3}$/),
      city: expect.stringMatching(/^[A-Z][a-z]{5}$/),
    });
    expect(made.idAddress).not.toMatch(/Lovelace|Ockham/);
  });

  test('broken parameters are replaced like all others', () => {
    const body = utf8(
      'callBackType=NETVERIFYID&idAddress={"line1":"Lovelace&idLastName=LOVELACE&idLastName=LOVELACE&x%ZZ=Lovelace&=Lovelace&Ada+Lovelace=1',
    );
    const made = redactorFor(jumio).message({ headers: {}, body });
    expect(textOf(made.body).toLowerCase()).not.toContain('lovelace');
    expect(textOf(made.body)).toContain('callBackType=NETVERIFYID');
  });
});

describe('messages', () => {
  const signed = idenfy.message('identificationAutoFinished', { seed: 5, secret: 'a secret' });
  const withAll: Message = {
    ...signed,
    headers: {
      ...signed.headers,
      'Content-Type': 'application/json; charset=utf-8; boundary=ada',
      'content-length': '1',
      'User-Agent': 'idenfy/1.0',
      Authorization: 'Basic YWRhOmxvdmVsYWNl',
      Cookie: 'session=lovelace',
      'X-Forwarded-For': '203.0.113.9',
      Forwarded: 'for=203.0.113.9',
      'X-Whatever': 'Lovelace',
    },
  };

  test('headers: what is known to be harmless stays, of the rest only the names, and the signature goes', () => {
    const { headers, body } = redactorFor(idenfy).message(withAll);
    expect(headers).toEqual({
      'Content-Type': 'application/json; charset=utf-8',
      'Idenfy-Event-Type': 'IDENTIFICATION_AUTO_FINISHED',
      'content-length': String(body.length),
      'User-Agent': 'idenfy/1.0',
      Authorization: 'redacted',
      Cookie: 'redacted',
      'X-Forwarded-For': 'redacted',
      Forwarded: 'redacted',
      'X-Whatever': 'redacted',
    });
    const sumsubs = redactorFor(sumsub).message(sumsub.message('applicantReviewed', { secret: 'a secret' }));
    expect(sumsubs.headers).toEqual({
      'Content-Type': expect.stringContaining('application/json'),
      'X-Payload-Digest-Alg': 'HMAC_SHA256_HEX',
    });
  });

  test('a packed body is unpacked, and stays so', () => {
    const plain = redactorFor(idenfy).message(withAll);
    const packed = { headers: { ...withAll.headers, 'Content-Encoding': 'gzip' }, body: gzipSync(withAll.body) };
    expect(redactorFor(idenfy).message(packed)).toEqual(plain);
  });

  test('an event header that nobody knows tells of nothing', () => {
    const made = redactorFor(idenfy).message({ ...withAll, headers: { 'Idenfy-Event-Type': 'ADA_LOVELACE' } });
    expect(made.headers).toEqual({ 'Idenfy-Event-Type': 'redacted' });
  });

  test('of a body that cannot be decoded every letter and digit is replaced; of bytes that are no text nothing is left', () => {
    for (const provider of allProviders) {
      const { body } = redactorFor(provider).message({ headers: {}, body: utf8('{"name": "Ada Lovelace", 1815') });
      expect(textOf(body)).toMatch(/^\{"[a-z]{4}": "[A-Z][a-z]{2} [A-Z][a-z]{7}", \d{4}$/);
      expect(textOf(body)).not.toMatch(/name|Ada|Lovelace|1815/);
      const packed = redactorFor(provider).message({
        headers: {},
        body: Uint8Array.of(0x1f, 0x8b, 8, 0, 65, 200, 255),
      });
      expect(textOf(packed.body)).toBe('???????');
    }
  });

  test('once more redacted, a message has the same shape', () => {
    for (const provider of allProviders) {
      const { event, payload } = one(provider);
      const once = redactorFor(provider).payload(event, payload);
      const twice = redactorFor(provider).payload(event, once);
      expect(oracleOf(provider.id)(event)(twice)).toEqual([]);
      expect(brokenRules(provider.rules, event, twice)).toEqual([]);
      expect(leavesOf(twice).map(({ pointer }) => pointer)).toEqual(leavesOf(payload).map(({ pointer }) => pointer));
    }
  });
});

test('neither the key nor the kinds are guessed', async () => {
  await expect(redactorOf(idenfy as never, { key: '' })).rejects.toThrow('The key of a redaction is empty');
  await expect(redactorOf(idenfy as never, { key: KEY, keep: ['nickname' as never] })).rejects.toThrow(
    'no kind "nickname"',
  );
});
