import { describe, expect, test } from 'vitest';
import { jumio } from '../../../generators/jumio/index.ts';
import { jumioMock } from '../../../mocks/jumio/index.ts';
import { validate } from '../../../src/contract/validate.ts';
import { DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { BASE, DOCUMENT, type Json, jpegOf, multipart, pdfOf, type Server, start, wrongWith } from './support.ts';

const API = 'https://acquisition.netverify.com/api/netverify/v2/acquisitions';
const UPLOAD = 'https://upload.lon.netverify.com/api/netverify/v2/acquisitions';
const path = (reference: string, rest = '') => `/api/netverify/v2/documents/${reference}${rest}`;
const page = () => multipart({ image: jpegOf(2_000) });

async function acquired({ call }: Server, at = API, more: object = {}): Promise<string> {
  return (await call('POST', at, { body: { ...DOCUMENT, ...more } })).json.scanReference;
}

/** The callbacks, with their JSON read. */
const told = ({ received }: Server): Json[] =>
  received.map(({ form }) => ({
    ...form,
    transaction: JSON.parse(form.transaction as string),
    document: form.document === undefined ? undefined : JSON.parse(form.document),
  }));

describe('a document verification on the web', () => {
  test('is begun on an upload host, called back, retrieved, and its page downloaded', async () => {
    const server = await start();
    const begun = await server.call('POST', UPLOAD, { body: { ...DOCUMENT, merchantReportingCriteria: 'may' } });
    expect([begun.status, wrongWith('createAcquisition', begun)]).toEqual([200, []]);
    const { scanReference: reference, clientRedirectUrl } = begun.json;
    expect(clientRedirectUrl.startsWith(`${BASE}/`)).toBe(true);
    const pending = await server.call('GET', path(reference));
    expect([pending.json.status, wrongWith('getDocumentStatus', pending)]).toEqual(['PENDING', []]);
    for (const rest of ['/data', '/data/document', '/data/transaction', '/pages', '/pages/1', '/original'])
      expect((await server.call('GET', path(reference, rest))).status).toBe(404);

    await server.advance(5 * MINUTE);
    const [callback] = told(server);
    expect(callback).toMatchObject({
      scanReference: reference,
      transaction: {
        status: 'DONE',
        source: 'DOC_UPLOAD',
        merchantScanReference: 'order-2',
        customerId: 'user-2',
        merchantReportingCriteria: 'may',
      },
      document: { type: 'BS', country: 'AUT', status: 'EXTRACTED', images: [`${BASE}${path(reference, '/pages/1')}`] },
    });
    expect(
      await validate(jumio as never, { event: 'documentVerification', payload: server.received[0]?.form }),
    ).toEqual([]);
    const data = await server.call('GET', path(reference, '/data'));
    expect(wrongWith('getDocumentData', data)).toEqual([]);
    expect(data.json.transaction).toEqual(callback?.transaction);
    const { extractedData } = callback?.document ?? {};
    expect(data.json.document.extractedData.firstName).toBe(extractedData.name);
    expect(JSON.parse(data.json.document.extractedData.extractedData)).toMatchObject({
      addressFormat: 'RAW',
      accountNumber: extractedData.accountNumber,
      swiftCode: extractedData.swiftCode,
      issueDate: extractedData.issueDate,
      line1: extractedData.address.line1,
    });
    for (const [part, id] of [
      ['document', 'getDocumentDocument'],
      ['transaction', 'getDocumentTransaction'],
    ] as const) {
      const answer = await server.call('GET', path(reference, `/data/${part}`));
      expect([wrongWith(id, answer), answer.json[part]]).toEqual([[], data.json[part]]);
    }
    const pages = await server.call('GET', path(reference, '/pages'));
    expect([wrongWith('getDocumentPages', pages), pages.json.images]).toEqual([
      [],
      [{ classifier: 1, href: callback?.document.images[0] }],
    ]);
    const image = await server.call('GET', callback?.document.images[0]);
    expect(wrongWith('getDocumentPage', image)).toEqual([]);
    expect((await server.call('GET', path(reference, '/pages/2'))).status).toBe(404);
  });

  test.each([
    [undefined, 1_800],
    [60, 60],
    [0, 5_184_000],
  ])('with a link for %s seconds that nobody uses fails after %i', async (asked, seconds) => {
    const server = await start({ settings: { scenario: 'wait' } });
    const reference = await acquired(server, UPLOAD, asked === undefined ? {} : { authorizationTokenLifetime: asked });
    await server.advance(seconds * SECOND - 1);
    expect(server.received).toEqual([]);
    await server.advance(1);
    expect(told(server)).toMatchObject([{ transaction: { status: 'FAILED' }, document: undefined }]);
    expect((await server.call('GET', path(reference))).json.status).toBe('FAILED');
    const data = await server.call('GET', path(reference, '/data'));
    expect([wrongWith('getDocumentData', data), data.json.document]).toEqual([[], undefined]);
    expect((await server.call('GET', path(reference, '/pages'))).json.images).toEqual([]);
  });

  test.each([
    [{ type: 'UB' }, 'EXTRACTED'],
    [{ type: 'UB', enableExtraction: false }, 'UPLOADED'],
    [{ type: 'CC', country: undefined }, 'EXTRACTED'],
    [{ type: 'CC', enableExtraction: false }, 'EXTRACTED'],
    [{ type: 'SSC', country: 'USA' }, 'EXTRACTED'],
    [{ type: 'SSC' }, 'DISCARDED'],
    [{ type: 'CUSTOM', customDocumentCode: 'GYM' }, 'UPLOADED'],
    [{ type: 'TR' }, 'EXTRACTED'],
  ])('of %o ends as %s, with the type and the country of its request', async (asked, status) => {
    const server = await start();
    await acquired(server, UPLOAD, asked);
    await server.advance(5 * MINUTE);
    const { country = 'AUT', customDocumentCode } = { country: 'AUT', ...asked } as Record<string, string>;
    expect(told(server)).toMatchObject([{ document: { status, type: asked.type } }]);
    const { document } = told(server)[0] ?? {};
    if (!('country' in asked)) expect(document.country).toBe(country);
    expect(document.customDocumentCode).toBe(customDocumentCode);
    expect(
      await validate(jumio as never, { event: 'documentVerification', payload: server.received[0]?.form }),
    ).toEqual([]);
  });

  test('of a card shows its number to nobody, and its expiry as month and year', async () => {
    const server = await start();
    const reference = await acquired(server, UPLOAD, { type: 'CC' });
    await server.advance(5 * MINUTE);
    const [callback] = told(server);
    const [link] = callback?.document.images ?? [];
    expect(link).toMatch(/\/pages\/101$/);
    expect((await server.call('GET', `${link}?maskhint=masked`)).status).toBe(200);
    const unmasked = await server.call('GET', `${link}?maskhint=unmasked`);
    expect([unmasked.status, wrongWith('getDocumentPage', unmasked)]).toEqual([403, []]);
    const { extractedData } = (await server.call('GET', path(reference, '/data'))).json.document.extractedData;
    const [year, month] = callback?.document.extractedData.issueDate.split('-') ?? [];
    expect(JSON.parse(extractedData)).toMatchObject({ expiryDate: `${month}/${year.slice(2)}` });
    expect(JSON.parse(extractedData)).not.toHaveProperty('issueDate');
  });
});

describe('a document verification through the API', () => {
  test('takes pages one by one, and tells of just those once it is final', async () => {
    const server = await start();
    const begun = await server.call('POST', API, { body: { ...DOCUMENT, clientIp: '203.0.113.9' } });
    expect(wrongWith('createAcquisition', begun)).toEqual([]);
    expect(begun.json).not.toHaveProperty('clientRedirectUrl');
    const reference = begun.json.scanReference;
    const early = await server.call('PUT', `${API}/${reference}`);
    expect([early.status, wrongWith('finaliseAcquisition', early)]).toEqual([400, []]);
    for (const number of [2, 30, 2, 7]) {
      await server.advance(4 * MINUTE);
      const sent = await server.call('POST', `${API}/${reference}/document/pages/${number}`, { body: page() });
      expect([sent.status, wrongWith('uploadPage', sent)]).toEqual([200, []]);
    }
    const finalised = await server.call('PUT', `${API}/${reference}`);
    expect([finalised.status, wrongWith('finaliseAcquisition', finalised)]).toEqual([200, []]);
    expect((await server.call('PUT', `${API}/${reference}`)).status).toBe(404);
    expect((await server.call('POST', `${API}/${reference}/document/pages/1`, { body: page() })).status).toBe(404);
    await server.advance(10 * MINUTE);
    expect(told(server)).toMatchObject([
      {
        transaction: { source: 'DOC_API', clientIp: '203.0.113.9', status: 'DONE' },
        document: { images: [2, 7, 30].map((number) => `${BASE}${path(reference, `/pages/${number}`)}`) },
      },
    ]);
    expect(told(server)[0]?.document).not.toHaveProperty('originalDocument');
  });

  test.each([
    ['5m', 5],
    ['15m', 15],
  ] as const)('fails %s after the last page, as the account has it', async (documentTimeout, minutes) => {
    const profile = { ...jumioMock, provider: jumio.configured({ documentTimeout }) as never };
    const server = await start({ profile });
    const [idle, begun] = [await acquired(server), await acquired(server)];
    await server.advance(MINUTE);
    await server.call('POST', `${API}/${begun}/document/pages/1`, { body: page() });
    await server.advance((minutes - 1) * MINUTE);
    expect(told(server).map(({ scanReference }) => scanReference)).toEqual([idle]);
    await server.advance(MINUTE);
    expect(told(server)).toMatchObject([{ transaction: { status: 'FAILED' } }, { scanReference: begun }]);
    const late = await server.call('POST', `${API}/${begun}/document/pages/2`, { body: page() });
    expect([late.status, wrongWith('uploadPage', late)]).toEqual([404, []]);
  });

  test('takes a PDF of many pages, which can be had again', async () => {
    const server = await start();
    const reference = await acquired(server);
    const sent = await server.call('POST', `${API}/${reference}/document`, { body: multipart({ document: pdfOf(3) }) });
    expect([wrongWith('uploadDocument', sent), sent.json.pages]).toEqual([[], 3]);
    await server.call('PUT', `${API}/${reference}`);
    await server.advance(5 * MINUTE);
    const { document } = told(server)[0] ?? {};
    expect(document.images).toHaveLength(3);
    const original = await server.call('GET', document.originalDocument);
    expect([original.status, wrongWith('getDocumentOriginal', original)]).toEqual([200, []]);
    expect(Buffer.from(original.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  test('takes all in one request', async () => {
    const server = await start();
    const body = multipart({ metadata: DOCUMENT, image: jpegOf(10) });
    const begun = await server.call('POST', `${API}/complete`, { body });
    expect([begun.status, wrongWith('completeAcquisition', begun)]).toEqual([200, []]);
    await server.advance(5 * MINUTE);
    expect(told(server)).toMatchObject([
      { scanReference: begun.json.scanReference, transaction: { source: 'DOC_API' }, document: { type: 'BS' } },
    ]);
  });

  test('that was begun under the host of this server is one of the API from its first page on', async () => {
    const server = await start();
    const reference = await acquired(server, '/api/netverify/v2/acquisitions');
    await server.advance(10 * SECOND);
    const at = `/api/netverify/v2/acquisitions/${reference}`;
    expect((await server.call('POST', `${at}/document/pages/4`, { body: page() })).status).toBe(200);
    await server.advance(4 * MINUTE);
    expect(server.received).toEqual([]);
    await server.call('PUT', at);
    await server.advance(5 * MINUTE);
    expect(told(server)).toMatchObject([
      { transaction: { source: 'DOC_API' }, document: { images: [`${BASE}${path(reference, '/pages/4')}`] } },
    ]);
  });

  test('waits, once it is final, where nothing decides', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const reference = await acquired(server);
    await server.call('POST', `${API}/${reference}/document/pages/1`, { body: page() });
    await server.call('PUT', `${API}/${reference}`);
    await server.advance(10 * DAY);
    expect([server.received, (await server.call('GET', path(reference))).json.status]).toEqual([[], 'PENDING']);
  });

  test('refuses pages that are none', async () => {
    const server = await start();
    const [reference, card] = [await acquired(server), await acquired(server, API, { type: 'CC' })];
    const send = async (of: string, number: number | string, image: Uint8Array | string) =>
      (await server.call('POST', `${API}/${of}/document/pages/${number}`, { body: multipart({ image }) })).status;
    expect(await send(reference, 31, jpegOf(10))).toBe(400);
    expect(await send(reference, 0, jpegOf(10))).toBe(404);
    expect(await send(reference, 'one', jpegOf(10))).toBe(404);
    expect(await send(card, 3, jpegOf(10))).toBe(400);
    expect(await send(card, 2, jpegOf(10))).toBe(200);
    expect(await send(reference, 1, 'GIF89a')).toBe(400);
    expect(await send(reference, 1, pdfOf(2))).toBe(400);
    expect(await send(reference, 1, pdfOf(1))).toBe(200);
    expect(await send(reference, 1, jpegOf(10 * 1024 * 1024 + 1))).toBe(400);
    expect(await send('7c4f1d2a-e6b0-41f0-9a3b-0242ac120005', 1, jpegOf(10))).toBe(404);
    const tooLong = await server.call('POST', `${API}/${reference}/document`, {
      body: multipart({ document: pdfOf(31) }),
    });
    expect([tooLong.status, wrongWith('uploadDocument', tooLong)]).toEqual([400, []]);
  });

  test.each([
    [{ country: undefined }, 'country'],
    [{ type: 'CUSTOM' }, 'customDocumentCode'],
    [{ baseColor: 'ffffff' }, 'bgColor'],
    [{ callbackUrl: 'not a URL' }, 'callbackUrl'],
  ])('refuses a request with %o', async (more, name) => {
    const server = await start();
    const body = { ...DOCUMENT, ...more };
    const answers = [
      await server.call('POST', API, { body }),
      await server.call('POST', `${API}/complete`, { body: multipart({ metadata: body, image: jpegOf(10) }) }),
    ];
    for (const answer of answers) {
      expect([answer.status, wrongWith('createAcquisition', answer)]).toEqual([400, []]);
      expect(answer.json.message).toContain(name);
    }
  });

  test('is deleted for good', async () => {
    const server = await start();
    const reference = await acquired(server, UPLOAD);
    await server.advance(5 * MINUTE);
    const deleted = await server.call('DELETE', path(reference));
    expect([deleted.status, wrongWith('deleteDocument', deleted)]).toEqual([200, []]);
    for (const rest of ['', '/data', '/data/document', '/data/transaction', '/pages', '/pages/1', '/original'])
      expect((await server.call('GET', path(reference, rest))).status).toBe(404);
    expect((await server.call('DELETE', path(reference))).status).toBe(404);
  });
});
