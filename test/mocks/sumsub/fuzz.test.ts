import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../../src/core/time.ts';
import { applicant, documented, type Json, start } from './support.ts';

const RUNS = 2_000;

/** Names that careless code trips over, text that is none, numbers out of bounds. */
const nasty = fc.constantFrom<unknown>(
  ...['__proto__', 'constructor', 'hasOwnProperty', '\ud800', '\u0000', '', ' ', '../..', '%', 'x'.repeat(600)],
  ...[null, 0, -1, 1e308, 1e21, Number.MAX_SAFE_INTEGER, true, [], {}, [null], ['__proto__'], { constructor: 1 }],
);
const value = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 }), fc.jsonValue({ maxDepth: 2 }), fc.double());
const text = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    '%',
    '%ff',
    '%00',
    '%2F',
    '..',
    '-1',
    '1e9',
    'IDENTITY',
    'activated',
    ';=',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((each) => encodeURIComponent(each.toWellFormed())),
);

const GOOD: Record<string, Json> = {
  createAccessToken: { userId: 'user-1', levelName: 'basic', ttlInSecs: 600, applicantIdentifiers: { email: 'a@b.c' } },
  createApplicant: {
    ...{ externalUserId: 'user-2', type: 'company', email: 'a@b.c', lang: 'ja', sourceKey: 'web' },
    ...{ fixedInfo: { country: 'DEU' }, info: { companyInfo: {} }, metadata: [{}] },
  },
  approveApplicant: { note: 'x', tags: ['a'] },
  rejectApplicant: { note: 'x', tags: ['b'], reasons: { fraud: ['forgedDocument'] } },
  returnApplicant: { reasons: { manual: ['additionalDocumentRequest'] } },
  setTags: ['a', 'b'],
  completeInSandbox: {
    ...{ reviewAnswer: 'RED', rejectLabels: ['SPAM'], reviewRejectType: 'FINAL' },
    ...{ clientComment: 'c', moderationComment: 'm' },
  },
  createWebhook: {
    ...{ name: 'n', target: 'https://other.example/', targetType: 'http', types: ['applicantReviewed'] },
    ...{
      secretKey: 's',
      signatureAlgorithm: 'HMAC_SHA1_HEX',
      headers: [{ key: 'a', value: 'b' }],
      sourceKeys: ['web'],
    },
    ...{ applicantType: 'company', notResendFailedWebhooks: true },
  },
};

/** A good body, or one with some members replaced, or anything. */
function bodyOf(id: string): fc.Arbitrary<unknown> {
  const good = GOOD[id];
  if (good === undefined) return fc.oneof(fc.constant(undefined), value);
  const changed = fc
    .record({
      names: fc.subarray(Object.keys(good), { minLength: 1, maxLength: Math.min(3, Object.keys(good).length) }),
      values: fc.array(value, { minLength: 3, maxLength: 3 }),
    })
    .map(({ names, values }) => ({ ...good, ...Object.fromEntries(names.map((name, n) => [name, values[n]])) }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(good) },
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const request = fc.constantFrom(...documented).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant(operation.method) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS') },
    ),
    /** A place among the ids that are known, or a text. */
    id: fc.oneof({ weight: 5, arbitrary: fc.nat() }, { weight: 1, arbitrary: text }),
    segment: text,
    query: fc.record({
      levelName: fc.oneof(fc.constant('basic'), text),
      name: fc.oneof(fc.constant('next'), text),
      userId: fc.oneof(fc.constantFrom('user-1', 'user-42'), text),
      ttlInSecs: fc.oneof(fc.constant('600'), text),
      secretKey: text,
      digestAlg: fc.oneof(fc.constant('HMAC_SHA1_HEX'), text),
    }),
    asked: fc.subarray(['levelName', 'name', 'userId', 'ttlInSecs', 'secretKey', 'digestAlg'] as const, {
      minLength: 4,
    }),
    body: bodyOf(operation.id),
    headers: fc.oneof(
      { weight: 9, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(
          fc.constantFrom('x-app-token', 'x-app-access-ts', 'x-app-access-sig', 'content-type'),
          fc.constantFrom(
            undefined,
            '',
            'x',
            'sbx:',
            'prd:\u00ff',
            '1e9',
            '9'.repeat(30),
            'text/plain',
            'multipart/form-data',
          ),
        ),
      },
    ),
    wait: fc.constantFrom(0, 0, 0, 10_000, 20 * MINUTE),
  }),
);

test(`no request of ${RUNS} that the document suggests breaks the server`, async () => {
  const server = await start({ settings: { scenario: 'retry-until-final' } });
  const { call, app, received } = server;
  const ids = [await applicant(server), await applicant(server, { externalUserId: 'c', type: 'company' })];
  const answered = new Set<string>();
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, method, id, segment, query, asked, body, headers, wait }) => {
      const known = typeof id === 'number' ? ids[id % ids.length] : id;
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'applicantId' || name === 'inspectionId'
          ? (known ?? '')
          : name === 'presence' && wait > 0
            ? 'deactivated'
            : segment,
      );
      const hasBody = method !== 'GET' && body !== undefined;
      const target = `${path}?${asked.map((name) => `${name}=${query[name]}`).join('&')}`;
      const type = operation.id === 'testDigest' ? { 'content-type': 'text/plain' } : {};
      const answer = await call(method, target, { headers: { ...type, ...headers }, ...(hasBody && { body }) });
      expect([method, target, body, answer.status < 500]).toEqual([method, target, body, true]);
      answered.add(`${operation.id} ${answer.status < 300}`);
      if (operation.id === 'createApplicant' && answer.status === 201 && ids.length < 100) ids.push(answer.json.id);
      if (wait > 0) await server.advance(wait);
    }),
    { numRuns: RUNS },
  );
  expect(app.journal.entries().flatMap(({ error }) => error ?? [])).toEqual([]);
  // It is no run past the operations: nearly all of them have been carried out, and callbacks came of it.
  expect(documented.filter(({ id }) => answered.has(`${id} true`)).length).toBeGreaterThan(15);
  expect(received.length).toBeGreaterThan(100);
}, 120_000);
