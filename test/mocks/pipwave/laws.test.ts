import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pipwave } from '../../../generators/pipwave/index.ts';
import { validate } from '../../../src/contract/validate.ts';
import {
  BASE,
  faultsOf,
  MINUTE,
  type Notification,
  type Refused,
  rigOf,
  SECRET,
  type Started,
  signed,
} from './support.ts';

const TEXTS: Record<string, string[]> = {
  'credit-card': ['credit-card-first6', 'credit-card-last4'],
  identification: ['name'],
};
const text = (constraints: fc.StringConstraints) => fc.string({ unit: 'binary', ...constraints });
const extra = fc.option(text({ maxLength: 255 }), { nil: undefined });

/** A good call, and what it means. */
const call = fc
  .record({
    types: fc.dictionary(fc.constantFrom(...Object.keys(TEXTS)), fc.subarray(Object.values(TEXTS).flat()), {
      minKeys: 1,
    }),
    user_id: text({ minLength: 1, maxLength: 32 }),
    extra_param1: extra,
    extra_param2: extra,
    extra_param3: extra,
    modes: fc.subarray(['upload', 'livefeed']),
  })
  .map(({ types, modes, ...rest }) => {
    const expected = Object.entries(types).map(([type, options]): [string, Record<string, string>] => {
      const own = options.filter((option) => TEXTS[type]?.includes(option));
      return [type, Object.fromEntries(own.map((option) => [option, `text of ${option}`]))];
    });
    const asked = expected.map(([type, match_text]) => [type, { match_text }]);
    return {
      expected: Object.fromEntries(expected),
      modes: modes.length === 0 ? ['upload', 'livefeed'] : modes,
      echo: rest,
      request: {
        ...rest,
        allowed_mode: modes.join(', '),
        types_of_verification: JSON.stringify(Object.fromEntries(asked)),
      },
    };
  });

const matchesOf = ({ analysis_result_meta: meta }: Notification) =>
  meta !== undefined && !Array.isArray(meta) ? (meta.match_text ?? {}) : {};

describe('notifications agree with the call', () => {
  for (const scenario of Object.keys(pipwave.scenarios)) {
    test(scenario, async () => {
      let told = 0;
      const law = fc.asyncProperty(fc.nat(), fc.array(call, { minLength: 20, maxLength: 20 }), async (seed, calls) => {
        await using rig = await rigOf({ seed, scenario, credentials: { apiSecret: SECRET } });
        const asked = new Map<string, (typeof calls)[number]>();
        for (const each of calls) {
          const { body } = await rig.initiate(each.request);
          expect(faultsOf('InitiateResponse', body)).toEqual([]);
          expect(Object.keys(body.redirect_url)).toEqual(Object.keys(each.expected));
          asked.set(body.token, each);
        }
        expect(asked.size).toBe(calls.length);
        await rig.app.engine.advance(180 * MINUTE);
        told += rig.received.length;
        for (const { body, raw } of rig.received) {
          const { expected, modes, echo } = asked.get(body.session_token) as (typeof calls)[number];
          expect(faultsOf('Notification', body)).toEqual([]);
          expect(await validate(pipwave, { payload: body, event: 'notification' }, { strict: true })).toEqual([]);
          expect(pipwave.wire.verify({ headers: {}, body: new TextEncoder().encode(raw) }, SECRET)).toEqual([]);
          expect(modes).toContain(body.mode);
          expect(body).toMatchObject({
            user_id: echo.user_id,
            extra_param1: echo.extra_param1 ?? null,
            extra_param2: echo.extra_param2 ?? null,
            extra_param3: echo.extra_param3 ?? null,
          });
          const texts = expected[body.verification_type];
          if (body.verification_status !== '2')
            expect(Object.keys(matchesOf(body)).sort()).toEqual(Object.keys(texts ?? {}).sort());
          for (const [option, match] of Object.entries(matchesOf(body))) {
            expect((match as { text: string }).text === texts?.[option]).toBe(
              (match as { result: string }).result === '10',
            );
          }
          for (const { full_url, subject_url } of body.documents) {
            for (const url of [full_url, subject_url ?? full_url]) expect(url.startsWith(`${BASE}/files/`)).toBe(true);
          }
        }
        const ids = rig.received.map(({ body }) => `${body.session_token} ${body.pd_id} ${body.verification_status}`);
        expect(new Set(ids).size).toBe(ids.length);
      });
      await fc.assert(law, { numRuns: 10 });
      expect(told).toBeGreaterThan(0);
    });
  }
});

describe('an account may be set otherwise', () => {
  const variants = Object.entries(pipwave.settings).flatMap(([name, { values }]) =>
    values.slice(1).map((value): [string, string] => [name, value]),
  );
  test.each(variants)('%s=%s', async (name, value) => {
    const law = fc.asyncProperty(
      fc.nat(),
      call,
      fc.constantFrom('success', 'text-differs', 'error'),
      async (seed, { request, echo }, scenario) => {
        const configured = { [name]: value };
        await using rig = await rigOf({ seed, scenario, configured });
        await rig.initiate(request);
        await rig.app.engine.advance(10 * MINUTE);
        for (const { body } of rig.received) {
          const variant = pipwave.configured(configured);
          expect(
            (await validate(variant, { payload: body, event: 'notification' })).filter(
              ({ severity }) => severity === 'error',
            ),
          ).toEqual([]);
          expect(body.user_id).toBe(echo.user_id);
          const missing = { null: null, empty: '', absent: undefined }[variant.chosen.extraParams];
          expect(body.extra_param2).toBe(echo.extra_param2 ?? missing);
          const sizes = body.documents.flatMap(({ full_size, subject_size }) => [full_size, subject_size ?? full_size]);
          for (const size of sizes) expect(typeof size).toBe(value === 'text' ? 'string' : 'number');
        }
      },
    );
    await fc.assert(law, { numRuns: 20 });
  });
});

test('the same seed and the same calls lead to the same notifications', async () => {
  const law = fc.asyncProperty(fc.nat(), fc.array(call, { maxLength: 3 }), async (seed, calls) => {
    const played = async () => {
      await using rig = await rigOf({ seed });
      for (const { request } of calls) await rig.initiate(request);
      await rig.app.engine.advance(30 * MINUTE);
      return rig.received.map(({ raw }) => raw);
    };
    expect(await played()).toEqual(await played());
  });
  await fc.assert(law, { numRuns: 20 });
});

const NAMES = [
  ...Object.keys(signed()),
  'extra_param1',
  'allowed_mode',
  'version',
  '__proto__',
  'constructor',
  'toString',
];
const HOSTILE = [
  '',
  '0',
  '{}',
  '[]',
  'null',
  '\ud800',
  '{"__proto__":{}}',
  '{"identification":{"match_text":null}}',
  ' ',
  'x'.repeat(300),
];
const value = fc.oneof(fc.constantFrom<unknown>(...HOSTILE, 0, -1, 1e308, null, true), fc.jsonValue(), text({}));
const changes = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 3, noNullPrototype: true });
const body = fc.oneof(
  { weight: 5, arbitrary: changes.map((each) => JSON.stringify({ ...signed(), ...each })) },
  {
    weight: 2,
    arbitrary: changes.map((each) =>
      new URLSearchParams(
        Object.entries({ ...signed(), ...each }).map(
          ([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)] as [string, string],
        ),
      ).toString(),
    ),
  },
  fc.json(),
  text({ maxLength: 100 }),
);
const type = fc.constantFrom(
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'a',
  'multipart/form-data',
);
const path = fc.oneof(
  { weight: 8, arbitrary: fc.constant('/document') },
  fc.webPath(),
  fc.webPath().map((rest) => `/files${rest}`),
  fc.webQueryParameters().map((query) => `/session?token=${query}`),
  fc.constantFrom(
    '/files/constructor/__proto__',
    '/session',
    '/session?token=%ff',
    '/files/%E0%A4%A/%00',
    '/document/',
    '//',
  ),
);
const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('POST') },
  fc.constantFrom('GET', 'PUT', 'DELETE', 'HEAD', 'PATCH'),
);
const key = fc.constantFrom('demo_key_0001', '', 'a', 'k'.repeat(100), '\u00ff', 'constructor');

test('whatever is asked, the server does not fail', async () => {
  await using rig = await rigOf({ scenario: 'success' });
  const codes = new Map<string, number>();
  const law = fc.asyncProperty(path, method, type, key, body, async (path, method, type, key, body) => {
    const headers = { 'content-type': type, 'x-api-key': key };
    const response = await rig.call(
      new Request(BASE + path, { method, headers, ...(method !== 'GET' && method !== 'HEAD' && { body }) }),
    );
    expect(response.status).toBeLessThan(500);
    if (method === 'HEAD' || !response.headers.get('content-type')?.startsWith('application/json')) return;
    const told = (await response.json()) as Started | Refused;
    expect(faultsOf('InitiateResponse', told)).toEqual([]);
    expect(told.status).not.toBe('500');
    codes.set(told.status, (codes.get(told.status) ?? 0) + 1);
  });
  await fc.assert(law, { numRuns: 2_000 });
  // Were all refused for the same reason, little would have been tried.
  expect([...codes.keys()].sort()).toEqual(['200', '400', '401', '403', '404', '9001']);
  expect(rig.app.journal.entries().filter(({ error }) => error !== undefined)).toEqual([]);
  await rig.app.engine.advance(30 * MINUTE);
});
