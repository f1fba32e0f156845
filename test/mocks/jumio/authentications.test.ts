import { describe, expect, test } from 'vitest';
import { jumio } from '../../../generators/jumio/index.ts';
import { validate } from '../../../src/contract/validate.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { initiated, multipart, type Server, start, wrongWith } from './support.ts';

const HOOK = 'https://consumer.example/authentications';
const path = (reference: string, rest = '') => `/api/netverify/v2/authentications/${reference}${rest}`;

/** An approved person, and what the consumer has got so far taken away. */
async function enrolled(server: Server): Promise<string> {
  const reference = await initiated(server, { presets: [{ index: 1, country: 'FRA', type: 'PASSPORT' }] });
  const { rooms } = server.app;
  const room = rooms.get('jumio');
  const verification = await room?.find(reference);
  if (verification !== undefined) await room?.play(verification, { scenario: 'approved' });
  await server.advance(10 * MINUTE);
  server.received.length = 0;
  return reference;
}

const begin = (server: Server, enrollmentTransactionReference: string, more: object = {}) =>
  server.call('POST', '/api/authentication/v1/web/initiate', {
    body: { enrollmentTransactionReference, callbackUrl: HOOK, ...more },
  });

const facemapForm = (enrollmentTransactionReference: string, more: object = {}) =>
  multipart({
    enrollmentMetadata: { enrollmentTransactionReference, callbackUrl: HOOK, ...more },
    facemap: new Uint8Array([1, 2, 255]),
  });

describe('an authentication', () => {
  test('is begun, called back, retrieved, and shows the face of its enrolment', async () => {
    const server = await start();
    const enrolment = await enrolled(server);
    const begun = await begin(server, enrolment, { userReference: 'user-7' });
    expect([begun.status, wrongWith('initiateAuthentication', begun)]).toEqual([200, []]);
    const reference = begun.json.transactionReference;
    const created = await server.call('GET', path(reference));
    expect([created.status, wrongWith('getAuthentication', created)]).toEqual([200, []]);
    expect(created.json).toMatchObject({ transactionResult: 'CREATED', enrollmentTransactionReference: enrolment });
    expect(created.json).not.toHaveProperty('images');
    expect((await server.call('GET', path(reference, '/images/face'))).status).toBe(404);

    await server.advance(5 * MINUTE);
    expect(server.received).toHaveLength(1);
    const [{ to, form }] = server.received as [Server['received'][0]];
    expect(to).toBe(HOOK);
    expect(form).toMatchObject({
      transactionReference: reference,
      enrollmentTransactionReference: enrolment,
      transactionResult: 'PASSED',
      userReference: 'user-7',
      scanSource: 'WEB',
    });
    expect(await validate(jumio as never, { event: 'authentication', payload: form })).toEqual([]);
    const told = await server.call('GET', path(reference));
    expect(wrongWith('getAuthentication', told)).toEqual([]);
    expect(told.json).toEqual({
      ...created.json,
      transactionResult: 'PASSED',
      images: [{ classifier: 'face', href: form.idScanImageFace }],
      livenessImages: JSON.parse(form.livenessImages as string),
    });
    const face = await server.call('GET', form.idScanImageFace as string);
    expect(wrongWith('getAuthenticationFace', face)).toEqual([]);
    const enrolledFace = await server.call('GET', `/api/netverify/v2/scans/${enrolment}/images/face`);
    expect(Buffer.from(face.bytes).equals(Buffer.from(enrolledFace.bytes))).toBe(true);
    const [liveness] = told.json.livenessImages;
    expect(wrongWith('getAuthenticationLivenessImage', await server.call('GET', liveness))).toEqual([]);
    expect((await server.call('GET', path(reference, '/images/liveness/99'))).status).toBe(404);
  });

  test.each([
    [undefined, 15],
    [5, 5],
    [600, 15],
  ])('with a token of %s minutes that nobody uses is EXPIRED after %i', async (tokenLifetimeInMinutes, minutes) => {
    const server = await start({ settings: { scenario: 'wait' } });
    const { json } = await begin(server, await enrolled(server), { tokenLifetimeInMinutes });
    await server.call('GET', json.redirectUrl);
    expect((await server.call('GET', path(json.transactionReference))).json.transactionResult).toBe('STARTED');
    await server.advance(minutes * MINUTE - 1);
    expect(server.received).toEqual([]);
    await server.advance(1);
    expect(server.received.map(({ form }) => form.transactionResult)).toEqual(['EXPIRED']);
    const told = await server.call('GET', path(json.transactionReference));
    expect([told.json.transactionResult, told.json.images]).toEqual(['EXPIRED', undefined]);
    expect((await server.call('GET', json.redirectUrl)).status).toBe(410);
  });

  test('gives way to a newer one of the same enrolment, and ends EXPIRED', async () => {
    const server = await start();
    const enrolment = await enrolled(server);
    const older = (await begin(server, enrolment)).json;
    const newer = (await begin(server, enrolment)).json;
    expect(older.transactionReference).not.toBe(newer.transactionReference);
    expect((await server.call('GET', older.redirectUrl)).status).toBe(410);
    await server.advance(15 * MINUTE);
    const results = new Map(server.received.map(({ form }) => [form.transactionReference, form.transactionResult]));
    expect(results).toEqual(
      new Map([
        [newer.transactionReference, 'PASSED'],
        [older.transactionReference, 'EXPIRED'],
      ]),
    );
  });

  test.each(['approved-no-match', 'approved-not-live', 'fraud', 'not-started'])(
    'wants an enrolment that was approved, matched and live: %s will not do',
    async (scenario) => {
      const server = await start({ settings: { scenario } });
      const reference = await initiated(server);
      const pending = await begin(server, reference);
      await server.advance(60 * MINUTE);
      const done = await begin(server, reference);
      for (const answer of [pending, done])
        expect([answer.status, wrongWith('initiateAuthentication', answer)]).toEqual([400, []]);
    },
  );

  test('of an unknown or deleted enrolment is refused, but a face map is for just those', async () => {
    const server = await start();
    const enrolment = await enrolled(server);
    const early = await server.call('POST', '/api/authentication/v1/facemap/initiate', {
      body: facemapForm(enrolment),
    });
    expect([early.status, wrongWith('initiateFacemapAuthentication', early)]).toEqual([400, []]);
    await server.call('DELETE', `/api/netverify/v2/scans/${enrolment}`);
    const late = await begin(server, enrolment);
    expect([late.status, wrongWith('initiateAuthentication', late)]).toEqual([404, []]);
    const begun = await server.call('POST', '/api/authentication/v1/facemap/initiate', {
      body: facemapForm(enrolment, { userReference: 'user-8' }),
    });
    expect([begun.status, wrongWith('initiateFacemapAuthentication', begun)]).toEqual([200, []]);
    await server.advance(15 * MINUTE);
    expect(server.received.map(({ form }) => form)).toEqual([
      expect.objectContaining({
        transactionReference: begun.json.authenticationTransactionReference,
        enrollmentTransactionReference: enrolment,
        transactionResult: 'PASSED',
        userReference: 'user-8',
      }),
    ]);
  });

  test('is deleted for good', async () => {
    const server = await start();
    const { json } = await begin(server, await enrolled(server));
    await server.advance(5 * MINUTE);
    const reference = json.transactionReference;
    const deleted = await server.call('DELETE', path(reference));
    expect([deleted.status, wrongWith('deleteAuthentication', deleted)]).toEqual([200, []]);
    for (const rest of ['', '/images/face', '/images/liveness/1'])
      expect((await server.call('GET', path(reference, rest))).status).toBe(404);
    expect((await server.call('DELETE', path(reference))).status).toBe(404);
  });
});
