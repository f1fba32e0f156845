import { createHash, createHmac } from 'node:crypto';
import { expect } from 'vitest';
import type { ProviderId } from '../../../src/generated/registry.ts';
import type { Received } from './consumer.ts';

/** What a journey is made with. A consumer's code knows nothing else. */
export interface Way {
  /** The address of the provider, as it stands in the consumer's configuration. */
  base: string;
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
export const journeys: Readonly<Partial<Record<ProviderId, (way: Way) => Promise<void>>>> = { idenfy, pipwave };

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
