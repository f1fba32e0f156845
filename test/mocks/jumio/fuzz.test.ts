import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jumio } from '../../../generators/jumio/index.ts';
import { jumioMock } from '../../../mocks/jumio/index.ts';
import { SECOND } from '../../../src/core/time.ts';
import { DOCUMENT, documented, initiated, jpegOf, multipart, pdfOf, start, WEB } from './support.ts';

const RUNS = 2_000;

/** Names that careless code trips over, text that no form holds, numbers out of bounds. */
const nasty = fc.constantFrom<unknown>(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', '\u0000', '', ' ', '../..', '%', '{}'],
  ...[null, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, true, [], {}, [null], { __proto__: null }, { constructor: 1 }],
);
const value = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }), fc.jsonValue({ maxDepth: 2 }), fc.double());

const UNKNOWN = '7c4f1d2a-e6b0-41f0-9a3b-0242ac120099';

const GOOD: Record<string, Record<string, unknown>> = {
  initiateNetverify: {
    ...WEB,
    presets: [{ index: 1, country: 'AUT', type: 'PASSPORT' }],
    callbackUrl: 'https://consumer.example/x',
    successUrl: 'https://shop.example/',
    tokenLifetimeInMinutes: 30,
    workflowId: 200,
    locale: 'de',
  },
  performNetverify: {
    merchantIdScanReference: 'order',
    frontsideImage: 'AAAA',
    country: 'AUT',
    idType: 'PASSPORT',
    enabledFields: 'idNumber',
    dob: '1990-01-01',
    callbackUrl: 'https://consumer.example/x',
  },
  initiateAuthentication: {
    enrollmentTransactionReference: UNKNOWN,
    callbackUrl: 'https://consumer.example/x',
    locale: 'de',
    tokenLifetimeInMinutes: 30,
  },
  createAcquisition: { ...DOCUMENT, customDocumentCode: 'GYM', authorizationTokenLifetime: 60, locale: 'de' },
};
const PARTS: Record<string, Record<string, unknown>> = {
  initiateFacemapAuthentication: {
    enrollmentMetadata: { enrollmentTransactionReference: UNKNOWN, callbackUrl: 'https://consumer.example/x' },
    facemap: new Uint8Array([1]),
  },
  uploadDocument: { document: pdfOf(2) },
  uploadPage: { image: jpegOf(10) },
  completeAcquisition: { metadata: DOCUMENT, image: jpegOf(10) },
};

/** A value with some of its members replaced, left out, or beside others. */
const mutated = (good: Record<string, unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(good) },
    {
      weight: 5,
      arbitrary: fc
        .record({
          names: fc.subarray(Object.keys(good), { maxLength: Math.min(3, Object.keys(good).length) }),
          values: fc.array(value, { minLength: 3, maxLength: 3 }),
        })
        .map(({ names, values }) => ({ ...good, ...Object.fromEntries(names.map((name, n) => [name, values[n]])) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .subarray(Object.keys(good))
        .map((names) => Object.fromEntries(names.map((name) => [name, good[name]]))),
    },
    { weight: 1, arbitrary: value },
  );

const text = (given: unknown): string => {
  try {
    return JSON.stringify(given) ?? '';
  } catch {
    return '';
  }
};

/** The body of an operation, mutated: JSON, parts of a form, or bytes of anything. */
function bodyOf(id: string): fc.Arbitrary<{ body?: FormData | string | Uint8Array; type?: string }> {
  const raw = fc.record({
    body: fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ maxLength: 60 })),
    type: fc.constantFrom(
      'application/json',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'text/plain',
      '',
    ),
  });
  const good = GOOD[id];
  if (good !== undefined)
    return fc.oneof(
      { weight: 6, arbitrary: mutated(good).map((body) => ({ body: text(body), type: 'application/json' })) },
      { weight: 1, arbitrary: raw },
    );
  const parts = PARTS[id];
  if (parts === undefined) return fc.constant({});
  const form = mutated(parts).map((body) => {
    const whole = Object.entries(typeof body === 'object' && body !== null ? body : {});
    const entries = whole.map(([name, part]) => [
      name,
      part instanceof Uint8Array || typeof part === 'string' ? part : text(part),
    ]);
    return { body: multipart(Object.fromEntries(entries)) };
  });
  return fc.oneof({ weight: 6, arbitrary: form }, { weight: 1, arbitrary: raw });
}

const header = fc.constantFrom(
  undefined,
  '',
  ' ',
  'x',
  'Basic',
  'Basic Og==',
  `Basic ${btoa('a:b')}`,
  'Bearer x',
  '\u00ff',
);
const headers = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ authorization: header }) },
  { weight: 1, arbitrary: fc.record({ 'user-agent': header, accept: header }) },
);
const segment = fc.oneof(
  fc.constantFrom(
    '1',
    '0',
    '31',
    '-1',
    '1e9',
    '1.5',
    'front',
    'face',
    '99999999999999999999',
    '__proto__',
    '%',
    '%ff',
    '%00',
    '%2F',
    '..;',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((each) => encodeURIComponent(each.toWellFormed())),
);

/** Of which transactions a path is. */
const productOf = (path: string): string =>
  /acquisitions|documents/.test(path) ? 'documents' : path.includes('authentication') ? 'authentications' : 'scans';

test(`no request of ${RUNS} that the document suggests breaks the server`, async () => {
  const profile = { ...jumioMock, provider: jumio.configured({ facemap: 'on' }) as never };
  const server = await start({ profile });
  const { call, app, received } = server;
  // The latest that are there, by product; those that the requests begin join them.
  const known: Record<string, string[]> = { scans: [await initiated(server)], authentications: [], documents: [] };
  const { json } = await call('POST', '/api/netverify/v2/acquisitions', { body: DOCUMENT });
  known.documents?.push(json.scanReference);
  // Of an app, with liveness images: no call begins one of these.
  const room = app.room('jumio');
  for (let count = 0; count < 3; count++)
    known.scans?.push((await room.play(await room.invent({ traits: { source: 'SDK' } }), { scenario: 'approved' })).id);
  await server.advance(600 * SECOND);

  const request = fc.constantFrom(...documented).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant(operation.method) },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH') },
      ),
      /** How many before the latest that is known, or a text. */
      reference: fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 5 }) }, { weight: 1, arbitrary: segment }),
      product: fc.oneof(
        { weight: 6, arbitrary: fc.constant(productOf(operation.path)) },
        { weight: 1, arbitrary: fc.constantFrom('scans', 'authentications', 'documents') },
      ),
      segments: fc.array(segment, { minLength: 1, maxLength: 1 }),
      isPlain: fc.boolean(),
      suffix: fc.constantFrom('', '', '', '/', '?maskhint=unmasked', '?maskhint=%ff', '?a[b]=1&a=2', '//'),
      headers,
      sent: bodyOf(operation.id),
      wait: fc.oneof(
        { weight: 40, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.constantFrom(30 * SECOND, 400 * SECOND) },
      ),
    }),
  );
  const answered = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      request,
      async ({ operation, method, reference, product, segments, isPlain, suffix, headers, sent, wait }) => {
        const taken = typeof reference === 'number' ? known[product]?.at(-1 - reference) : reference;
        const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
          if (name.endsWith('Reference')) return taken ?? UNKNOWN;
          return isPlain ? (name === 'number' ? '1' : 'front') : (segments[0] ?? '');
        });
        const hasBody = sent.body !== undefined && method !== 'GET' && method !== 'HEAD';
        // Of every other authentication the enrolment is known.
        const enrolment = isPlain ? known.scans?.at(-1 - segments.length) : undefined;
        const body = typeof sent.body === 'string' ? sent.body.replaceAll(UNKNOWN, enrolment ?? UNKNOWN) : sent.body;
        const answer = await call(method, path + suffix, {
          headers: { ...headers, ...(sent.type !== undefined && hasBody && { 'content-type': sent.type }) },
          ...(hasBody && { body }),
        });
        expect([method, path, sent, answer.status < 500]).toEqual([method, path, sent, true]);
        answered.add(`${operation.id} ${answer.status}`);
        if (answer.status === 200 && method === 'POST')
          for (const [name, each] of Object.entries<string>(answer.json))
            if (name.endsWith('eference')) known[productOf(operation.path)]?.push(each);
        if (wait > 0) await server.advance(wait);
      },
    ),
    { numRuns: RUNS },
  );
  expect(app.journal.entries().flatMap(({ error }) => error ?? [])).toEqual([]);
  // It is no run past the operations: most of them have been carried out, and callbacks came of it.
  const carriedOut = documented.filter(({ id }) => answered.has(`${id} 200`)).map(({ id }) => id);
  expect(carriedOut.length).toBeGreaterThan(25);
  expect(received.length).toBeGreaterThan(20);
}, 120_000);
