import { describe, expect, test } from 'vitest';
import { jumio } from '../../../generators/jumio/index.ts';
import { jumioMock } from '../../../mocks/jumio/index.ts';
import { validate } from '../../../src/contract/validate.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { BASE, HOOK, initiated, type Server, start, WEB, wrongWith } from './support.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const scan = (reference: string, rest = '') => `/api/netverify/v2/scans/${reference}${rest}`;
const PERFORM = {
  merchantIdScanReference: 'order-9',
  customerId: 'user-9',
  country: 'DEU',
  idType: 'ID_CARD',
  frontsideImage: btoa('front'),
  backsideImage: btoa('back'),
  faceImage: btoa('face'),
};

async function statusOf({ call }: Server, reference: string) {
  return (await call('GET', scan(reference))).json.status;
}

describe('an ID verification on the web', () => {
  test('is begun, decided, called back, retrieved, and its images downloaded', async () => {
    const server = await start();
    const { call, received, advance } = server;
    const body = {
      ...WEB,
      reportingCriteria: 'spring',
      presets: [{ index: 1, country: 'DEU', type: 'ID_CARD' }],
      callbackUrl: 'https://consumer.example/other',
    };
    const begun = await call('POST', '/api/v4/initiate', { body });
    expect([begun.status, wrongWith('initiateNetverify', begun)]).toEqual([200, []]);
    expect(begun.type).toBe('application/json;charset=UTF-8');
    const { transactionReference: reference, redirectUrl } = begun.json;
    expect(reference).toMatch(UUID);
    expect(redirectUrl.startsWith(`${BASE}/web/v4/app?authorizationToken=`)).toBe(true);
    expect(await statusOf(server, reference)).toBe('PENDING');

    await advance(10 * MINUTE);
    expect(received).toHaveLength(1);
    const [{ to, form }] = received as [(typeof received)[0]];
    expect(to).toBe('https://consumer.example/other');
    expect(form).toMatchObject({
      jumioIdScanReference: reference,
      verificationStatus: 'APPROVED_VERIFIED',
      merchantIdScanReference: 'order-1',
      customerId: 'user-1',
      merchantReportingCriteria: 'spring',
      presetCountry: 'DEU',
      presetIdType: 'ID_CARD',
      idCountry: 'DEU',
      idType: 'ID_CARD',
      idScanSource: expect.stringMatching(/^WEB_(?:CAM|UPLOAD)$/),
      idScanImage: `${BASE}/recognition/v1/idscan/${reference}/front`,
    });
    expect(await validate(jumio as never, { event: 'netverify', payload: form })).toEqual([]);

    const data = await call('GET', scan(reference, '/data'));
    expect([data.status, wrongWith('getScanData', data)]).toEqual([200, []]);
    expect(data.json).toMatchObject({
      scanReference: reference,
      document: { status: 'APPROVED_VERIFIED', issuingCountry: 'DEU', firstName: form.idFirstName, dob: form.idDob },
      transaction: {
        status: 'DONE',
        merchantScanReference: 'order-1',
        customerId: 'user-1',
        source: form.idScanSource,
      },
      verification: { identityVerification: { similarity: 'MATCH', validity: 'true' } },
    });
    for (const link of [form.idScanImage, form.idScanImageBackside, form.idScanImageFace]) {
      const image = await call('GET', link as string);
      expect([image.status, image.type]).toEqual([200, 'image/jpeg']);
      expect([...image.bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    }
    const images = await call('GET', scan(reference, '/images'));
    expect(wrongWith('getScanImages', images)).toEqual([]);
    for (const { href, classifier } of images.json.images) {
      const image = await call('GET', href);
      expect(wrongWith('getScanImage', image)).toEqual([]);
      const linked = await call('GET', `/recognition/v1/idscan/${reference}/${classifier}`);
      expect(Buffer.from(image.bytes).equals(Buffer.from(linked.bytes))).toBe(true);
    }
  });

  test('has its parts, each as it stands in the whole', async () => {
    const server = await start({ settings: { scenario: 'fraud' } });
    const reference = await initiated(server);
    await server.advance(10 * MINUTE);
    const whole = (await server.call('GET', scan(reference, '/data'))).json;
    for (const [part, id] of [
      ['document', 'getScanDocument'],
      ['transaction', 'getScanTransaction'],
      ['verification', 'getScanVerification'],
    ] as const) {
      const answer = await server.call('GET', scan(reference, `/data/${part}`));
      expect([answer.status, wrongWith(id, answer)]).toEqual([200, []]);
      expect(answer.json).toEqual({ timestamp: whole.timestamp, scanReference: reference, [part]: whole[part] });
    }
  });

  test('answers 200 with an empty document as long as it is pending, and has no image', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const reference = await initiated(server);
    const data = await server.call('GET', scan(reference, '/data'));
    expect([data.status, wrongWith('getScanData', data)]).toEqual([200, []]);
    expect(data.json).toMatchObject({
      document: {},
      transaction: { status: 'PENDING', source: 'WEB', customerId: 'user-1' },
    });
    expect(data.json).not.toHaveProperty('verification');
    expect((await server.call('GET', scan(reference, '/data/document'))).json.document).toEqual({});
    expect((await server.call('GET', scan(reference, '/images'))).json.images).toEqual([]);
    for (const path of ['/images/front', '/images/liveness/1', '/data/facemap'])
      expect((await server.call('GET', scan(reference, path))).status).toBe(404);
    expect((await server.call('GET', `/recognition/v1/idscan/${reference}/front`)).status).toBe(404);
  });

  test.each([
    [undefined, 30],
    [5, 5],
    [86_400, 86_400],
  ])('whose link lives for %s minutes and is not opened ends with NO_ID_UPLOADED after %i', async (asked, minutes) => {
    const server = await start({ settings: { scenario: 'wait' } });
    const reference = await initiated(server, asked === undefined ? {} : { tokenLifetimeInMinutes: asked });
    await server.advance(minutes * MINUTE - 1);
    expect([server.received.length, await statusOf(server, reference)]).toEqual([0, 'PENDING']);
    await server.advance(1);
    expect(server.received.map(({ form }) => form.verificationStatus)).toEqual(['NO_ID_UPLOADED']);
    expect(await statusOf(server, reference)).toBe('FAILED');
    expect((await server.call('GET', scan(reference, '/data'))).json).toMatchObject({
      document: { status: 'NO_ID_UPLOADED' },
      transaction: { status: 'FAILED' },
      verification: { mrzCheck: 'NOT_AVAILABLE' },
    });
  });

  test('of which the timeline not-started is set follows the life of its own token', async () => {
    const server = await start({ settings: { scenario: 'not-started' } });
    await initiated(server, { tokenLifetimeInMinutes: 7 });
    await server.advance(7 * MINUTE);
    expect(server.received.map(({ form }) => form.verificationStatus)).toEqual(['NO_ID_UPLOADED']);
  });

  test('whose user opens the link and leaves ends 15 minutes after that, whatever is left of the token', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const { json } = await server.call('POST', '/api/v4/initiate', { body: { ...WEB, tokenLifetimeInMinutes: 5 } });
    await server.advance(4 * MINUTE);
    const page = await server.call('GET', json.redirectUrl);
    expect(page.status).toBe(200);
    const text = Buffer.from(page.bytes).toString();
    expect(text).toContain('value="left-in-second-attempt"');
    expect(text).not.toContain('value="authentication-passed"');
    await server.advance(15 * MINUTE - 1);
    expect(server.received).toEqual([]);
    await server.advance(1);
    expect(server.received.map(({ form }) => form.verificationStatus)).toEqual(['NO_ID_UPLOADED']);
    expect((await server.call('GET', json.redirectUrl)).status).toBe(410);
  });

  test('whose token has run out cannot be opened any more', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const { json } = await server.call('POST', '/api/v4/initiate', { body: { ...WEB, tokenLifetimeInMinutes: 5 } });
    await server.advance(5 * MINUTE);
    expect((await server.call('GET', json.redirectUrl)).status).toBe(410);
    expect((await server.call('GET', '/web/v4/app?authorizationToken=unknown')).status).toBe(404);
  });

  test('is decided by a person in front of the page, who is sent on with what is documented', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const urls = { successUrl: 'https://shop.example/done?a=1', errorUrl: 'https://shop.example/again' };
    const choose = async (scenario: string) => {
      const { json } = await server.call('POST', '/api/v4/initiate', { body: { ...WEB, ...urls } });
      await server.call('GET', json.redirectUrl);
      const form = `scenario=${scenario}`;
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await server.call('POST', json.redirectUrl, { body: form, headers: type });
      await server.advance(60 * MINUTE);
      return [json.transactionReference, answer] as const;
    };
    const [first, sent] = await choose('fraud');
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(
      `https://shop.example/done?a=1&transactionStatus=SUCCESS&customerInternalReference=order-1&transactionReference=${first}`,
    );
    const [second, failed] = await choose('third-attempt-rejected');
    expect(failed.headers.get('location')).toBe(
      `https://shop.example/again?transactionStatus=ERROR&customerInternalReference=order-1&transactionReference=${second}&errorCode=9835`,
    );
    expect((await choose('left-in-second-attempt'))[1].headers.get('location')).toBeNull();
    expect((await choose('document-uploaded'))[1].status).toBe(400);
    expect((await choose('__proto__'))[1].status).toBe(400);
    expect(server.received.map(({ form }) => form.verificationStatus)).toEqual([
      'DENIED_FRAUD',
      'ERROR_NOT_READABLE_ID',
      'ERROR_NOT_READABLE_ID',
      // Nothing was chosen, so the two who opened the page have left.
      'NO_ID_UPLOADED',
      'NO_ID_UPLOADED',
    ]);
  });

  test('without a selfie, by its workflow, has no face anywhere', async () => {
    const server = await start();
    const reference = await initiated(server, { workflowId: 101 });
    await server.advance(10 * MINUTE);
    const { form } = server.received[0] as Server['received'][0];
    expect(form.idScanSource).toBe('WEB_CAM');
    for (const name of ['identityVerification', 'idScanImageFace', 'livenessImages'])
      expect(form).not.toHaveProperty(name);
    expect((await server.call('GET', scan(reference, '/images/face'))).status).toBe(404);
  });

  test('has a face map where the account has', async () => {
    const profile = { ...jumioMock, provider: jumio.configured({ facemap: 'on' }) as never };
    const server = await start({ profile });
    const reference = await initiated(server, { workflowId: 200 });
    await server.advance(10 * MINUTE);
    const { facemap } = (await server.call('GET', scan(reference, '/data'))).json;
    expect(facemap).toEqual({ classifier: 'facemap', href: server.received[0]?.form.facemap });
    const answer = await server.call('GET', facemap.href);
    expect([answer.status, wrongWith('getScanFacemap', answer)]).toEqual([200, []]);
  });

  test('is deleted for good: whatever was to come does not come, and every retrieval answers 404', async () => {
    const server = await start();
    const [pending, done] = [await initiated(server), await initiated(server)];
    const deleted = await server.call('DELETE', scan(pending));
    expect([deleted.status, wrongWith('deleteScan', deleted)]).toEqual([200, []]);
    await server.advance(60 * MINUTE);
    expect(server.received.map(({ form }) => form.jumioIdScanReference)).toEqual([done]);
    expect((await server.call('DELETE', scan(done))).status).toBe(200);
    for (const reference of [pending, done]) {
      for (const path of [
        '',
        '/data',
        '/data/document',
        '/data/transaction',
        '/data/verification',
        '/images',
        '/images/front',
      ])
        expect((await server.call('GET', scan(reference, path))).status).toBe(404);
      expect((await server.call('GET', `/recognition/v1/idscan/${reference}/front`)).status).toBe(404);
      expect((await server.call('DELETE', scan(reference))).status).toBe(404);
    }
  });
});

describe('performNetverify', () => {
  test('begins a transaction of the API with the document that it names', async () => {
    const server = await start();
    const begun = await server.call('POST', '/api/netverify/v2/performNetverify', { body: PERFORM });
    expect([begun.status, wrongWith('performNetverify', begun)]).toEqual([200, []]);
    await server.advance(10 * MINUTE);
    const [{ to, form }] = server.received as [Server['received'][0]];
    expect(to).toBe(HOOK);
    expect(form).toMatchObject({
      jumioIdScanReference: begun.json.jumioIdScanReference,
      merchantIdScanReference: 'order-9',
      customerId: 'user-9',
      idScanSource: 'API',
      idCountry: 'DEU',
      idType: 'ID_CARD',
    });
    expect(form).not.toHaveProperty('presetCountry');
    expect(await validate(jumio as never, { event: 'netverify', payload: form })).toEqual([]);
  });

  test('has no image that was not sent, and reads only what is enabled', async () => {
    const server = await start();
    const { backsideImage, faceImage, ...body } = PERFORM;
    const asked = { ...body, enabledFields: 'idLastName, idDob', firstName: 'ROSALIND', number: 'X-1' };
    const { json } = await server.call('POST', '/api/netverify/v2/performNetverify', { body: asked });
    await server.advance(10 * MINUTE);
    const { form } = server.received[0] as Server['received'][0];
    expect(form).toMatchObject({
      idFirstName: 'ROSALIND',
      idNumber: 'X-1',
      idLastName: expect.any(String),
      idDob: expect.any(String),
    });
    for (const name of ['idExpiry', 'idAddress', 'idScanImageBackside', 'idScanImageFace', 'identityVerification'])
      expect(form).not.toHaveProperty(name);
    const images = await server.call('GET', scan(json.jumioIdScanReference, '/images'));
    // A single one is no list (C52).
    expect([wrongWith('getScanImages', images), images.json.images.classifier]).toEqual([[], 'front']);
  });

  test.each([
    ['ATA', 'PASSPORT', 'DENIED_UNSUPPORTED_ID_COUNTRY'],
    ['FRA', 'VISA', 'DENIED_UNSUPPORTED_ID_TYPE'],
    ['CHN', 'VISA', 'APPROVED_VERIFIED'],
  ])('a document of %s, %s, ends as %s, and the callback names it', async (country, idType, status) => {
    const server = await start();
    await server.call('POST', '/api/netverify/v2/performNetverify', { body: { ...PERFORM, country, idType } });
    await server.advance(10 * MINUTE);
    const { form } = server.received[0] as Server['received'][0];
    expect(form).toMatchObject({ verificationStatus: status, idCountry: country, idType });
    expect(await validate(jumio as never, { event: 'netverify', payload: form })).toEqual([]);
  });

  test('waits for ever where nothing decides: there is no user who could leave', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const { json } = await server.call('POST', '/api/netverify/v2/performNetverify', { body: PERFORM });
    await server.advance(100 * 24 * 60 * MINUTE);
    expect([server.received, await statusOf(server, json.jumioIdScanReference)]).toEqual([[], 'PENDING']);
    expect(
      (await server.call('GET', scan(json.jumioIdScanReference, '/data/transaction'))).json.transaction,
    ).toMatchObject({
      source: 'API',
      merchantScanReference: 'order-9',
    });
  });
});
