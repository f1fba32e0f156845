import { createHash, createHmac } from 'node:crypto';
import { expect } from 'vitest';
import type { ProviderId } from '../../../src/generated/registry.ts';
import type { Received } from './consumer.ts';

/** What a journey is made with. A consumer's code knows nothing else. */
export interface Way {
  /** The address of the provider, as it stands in the consumer's configuration. */
  base: string;
  /** The same for bodies that are not text, where something stands in between that mangles them. Default: `base`. */
  binaryBase?: string;
  /** The signing secret of callbacks. */
  secret: string;
  /** Where the consumer wants its callbacks, for providers that are told so by each request. */
  webhook: string;
  /** Decides on the server's side how a verification goes. */
  play(reference: string, scenario: string): Promise<unknown>;
  /** Lets time pass until everything that is due has been delivered. */
  settle(): Promise<unknown>;
  received: readonly Received[];
}

/** The journey of each provider through its own API: create a session, an outcome, its callbacks, read back, download a file. */
export const journeys: Readonly<Partial<Record<ProviderId, (way: Way) => Promise<void>>>> = {
  idenfy,
  jumio,
  pipwave,
  sumsub,
};

const JSON_TYPE = { 'content-type': 'application/json' };
const basic = (key: string, secret: string) => ({ authorization: `Basic ${btoa(`${key}:${secret}`)}` });

async function idenfy({ base, secret, play, settle, received }: Way): Promise<void> {
  const headers = { ...JSON_TYPE, ...basic('exampleKey', 'exampleSecret') };
  const post = (path: string, body: object) =>
    fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const created = await post('/api/v2/token', { clientId: 'customer-77', externalRef: 'order-5' });
  expect(created.status).toBe(201);
  const { scanRef, clientId, message } = (await created.json()) as Record<string, string>;
  expect({ clientId, message }).toEqual({ clientId: 'customer-77', message: 'Token created successfully' });
  expect(await (await post('/api/v2/status', { scanRef })).json()).toEqual({ status: 'ACTIVE', scanRef, clientId });

  await play(String(scanRef), 'suspected');
  await settle();
  const bodies = received.map(({ body }) => JSON.parse(body)).filter((body) => body.scanRef === scanRef);
  expect(bodies.map(({ final, status }) => [final, status.overall])).toEqual([
    [false, 'SUSPECTED'],
    [true, 'SUSPECTED'],
  ]);
  for (const { body, headers } of received)
    expect(headers['idenfy-signature']).toBe(createHmac('sha256', secret).update(body).digest('hex'));
  const last = bodies.at(-1);
  expect([last.clientId, last.externalRef]).toEqual(['customer-77', 'order-5']);

  const status = await (await post('/api/v2/status', { scanRef })).json();
  const { overall, autoFace, autoDocument, manualFace, manualDocument, fraudTags, mismatchTags } = last.status;
  expect(status).toEqual({
    ...{ scanRef, clientId, autoFace, autoDocument, manualFace, manualDocument, fraudTags, mismatchTags },
    status: overall,
  });
  expect(await (await post('/api/v2/data', { scanRef })).json()).toEqual({ ...last.data, scanRef, clientId });
  expect(await (await post('/api/v2/files', { scanRef })).json()).toEqual(last.fileUrls);
  const file = await fetch(last.fileUrls.FACE);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect([...new Uint8Array(await file.arrayBuffer()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
}

/** An ID verification on the web, then a document through the API: one after the other, as a customer brings them. */
async function jumio({ base, binaryBase = base, webhook, play, settle, received }: Way): Promise<void> {
  const headers = { ...basic('exampleToken', 'exampleSecret'), 'user-agent': 'Example Consumer/1.0' };
  const call = (method: string, url: string, body?: object) =>
    fetch(url.startsWith('/') ? base + url : url, {
      method,
      headers: { ...headers, ...(body !== undefined && !(body instanceof FormData) && JSON_TYPE) },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  const get = async (path: string) =>
    (await call('GET', path)).json() as Promise<Record<string, Record<string, unknown>>>;
  const post = async (path: string, body: object) =>
    (await call('POST', path, body)).json() as Promise<Record<string, string>>;
  const forms = () => received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

  const ids = { customerInternalReference: 'order-5', userReference: 'customer-77' };
  const { transactionReference } = await post('/api/v4/initiate', { ...ids, callbackUrl: webhook });
  const scan = `/api/netverify/v2/scans/${transactionReference}`;
  expect((await get(scan)).status).toBe('PENDING');
  await play(String(transactionReference), 'approved');
  await settle();
  const told = forms().filter(({ jumioIdScanReference }) => jumioIdScanReference === transactionReference);
  expect(told.map(({ verificationStatus }) => verificationStatus)).toEqual(['APPROVED_VERIFIED']);
  const [form = {}] = told;
  expect([form.merchantIdScanReference, form.customerId]).toEqual(['order-5', 'customer-77']);
  const { document, transaction } = await get(`${scan}/data`);
  expect([document?.status, document?.number, document?.dob]).toEqual(['APPROVED_VERIFIED', form.idNumber, form.idDob]);
  expect([transaction?.status, transaction?.date]).toEqual(['DONE', form.transactionDate]);
  const image = await call('GET', String(form.idScanImage));
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect((await fetch(String(form.idScanImage))).status).toBe(403);

  const asked = { type: 'IC', country: 'AUT', merchantScanReference: 'order-6', customerId: 'customer-77' };
  const { scanReference } = await post('/api/netverify/v2/acquisitions', { ...asked, callbackUrl: webhook });
  const page = new FormData();
  page.append('image', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'page.jpg');
  const acquisition = `/api/netverify/v2/acquisitions/${scanReference}`;
  expect((await call('POST', `${binaryBase}${acquisition}/document/pages/1`, page)).status).toBe(200);
  expect((await call('PUT', acquisition)).status).toBe(200);
  await play(String(scanReference), 'document-uploaded');
  await settle();
  const uploaded = forms().find((each) => each.scanReference === scanReference);
  const said = JSON.parse(String(uploaded?.document)) as { type: string; images: string[] };
  const data = await get(`/api/netverify/v2/documents/${scanReference}/data`);
  expect([said.type, data.document, data.transaction]).toEqual(['IC', said, JSON.parse(String(uploaded?.transaction))]);
  expect((await call('GET', String(said.images[0]))).status).toBe(200);
  expect((await call('DELETE', scan)).status).toBe(200);
  expect((await call('GET', scan)).status).toBe(404);
}

/** There is no call that reads back: the notification is the only result. */
async function pipwave({ base, secret, webhook, play, settle, received }: Way): Promise<void> {
  const sha1 = (pairs: Record<string, unknown>) => {
    const text = Object.keys(pairs)
      .sort()
      .map((name) => `${name}:${pairs[name]}`);
    return createHash('sha1').update(text.join('')).digest('hex');
  };
  const action = 'initiate-verification-session';
  const signed = { action, timestamp: 1_767_225_600, api_key: 'exampleKey', user_id: '77', notification_url: webhook };
  const created = await fetch(`${base}/document`, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'x-api-key': 'exampleKey' },
    body: JSON.stringify({
      ...signed,
      types_of_verification: '{"identification":{}}',
      allowed_mode: 'livefeed',
      signature: sha1({ ...signed, api_secret: secret }),
    }),
  });
  expect(created.status).toBe(200);
  const { status, token, redirect_url } = (await created.json()) as Record<string, never>;
  expect([status, Object.keys(redirect_url ?? {})]).toEqual(['200', ['identification']]);

  await play(String(token), 'failed');
  await settle();
  const told = received.map(({ body }) => JSON.parse(body)).filter(({ session_token }) => session_token === token);
  expect(told.map(({ verification_status, user_id }) => [verification_status, user_id])).toEqual([['5', '77']]);
  for (const { timestamp, api_key, pd_id, session_token, verification_type, user_id, ...rest } of told) {
    const { verification_status, document_set_scoring, signature } = rest;
    const covered = { timestamp, api_key, pd_id, session_token, verification_type, user_id };
    expect(signature).toBe(sha1({ ...covered, verification_status, document_set_scoring, api_secret: secret }));
  }
  for (const { subject_url, subject_size } of told[0].documents) {
    const file = await fetch(subject_url);
    expect([file.status, (await file.arrayBuffer()).byteLength]).toEqual([200, subject_size]);
  }
}

async function sumsub({ base, secret, play, settle, received }: Way): Promise<void> {
  // Signed as it is sent to the provider: the path of the address in the configuration is no part of it.
  const call = (method: string, path: string, json?: object) => {
    const body = json === undefined ? '' : JSON.stringify(json);
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', 'exampleAppSecret').update(timestamp + method + path + body);
    const signed = {
      'X-App-Token': 'sbx:exampleToken',
      'X-App-Access-Ts': timestamp,
      'X-App-Access-Sig': signature.digest('hex'),
    };
    return fetch(base + path, { method, headers: { ...JSON_TYPE, ...signed }, ...(body !== '' && { body }) });
  };
  const request = { externalUserId: 'customer-77', type: 'individual' };
  const created = await call('POST', '/resources/applicants?levelName=basic-kyc-level', request);
  expect(created.status).toBe(201);
  const { id, inspectionId, review } = (await created.json()) as Record<string, never>;
  expect(review).toMatchObject({ reviewStatus: 'init', levelName: 'basic-kyc-level' });
  expect((await call('POST', '/resources/applicants?levelName=basic-kyc-level', request)).status).toBe(409);

  await play(String(id), 'retry-photo');
  await settle();
  const bodies = received.map(({ body }) => JSON.parse(body)).filter(({ applicantId }) => applicantId === id);
  expect(bodies.map(({ type, reviewStatus }) => [type, reviewStatus])).toEqual([
    ['applicantCreated', 'init'],
    ['applicantPending', 'pending'],
    ['applicantReviewed', 'completed'],
  ]);
  for (const { body, headers } of received)
    expect(headers['x-payload-digest']).toBe(createHmac('sha256', secret).update(body).digest('hex'));
  const last = bodies.at(-1);
  expect([last.externalUserId, last.reviewResult.reviewRejectType]).toEqual(['customer-77', 'RETRY']);

  const { reviewStatus, reviewResult, levelName } = last;
  const status = await (await call('GET', `/resources/applicants/${id}/status`)).json();
  expect(status).toMatchObject({ reviewStatus, reviewResult, levelName, attemptCnt: 1 });
  const steps = (await (await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`)).json()) as Record<
    string,
    { imageIds: number[] }
  >;
  const file = await call('GET', `/resources/inspections/${inspectionId}/resources/${steps.SELFIE?.imageIds[0]}`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
  // A proxy that takes every body for text keeps at least this of it.
  expect(Buffer.from(await file.arrayBuffer()).includes('PNG')).toBe(true);

  const result = { reviewAnswer: 'GREEN', rejectLabels: [] };
  expect((await call('POST', `/resources/applicants/${id}/status/testCompleted`, result)).status).toBe(200);
  await settle();
  expect(JSON.parse(received.at(-1)?.body ?? '').reviewResult).toEqual({ reviewAnswer: 'GREEN' });
}
