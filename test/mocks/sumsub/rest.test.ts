import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sumsub } from '../../../generators/sumsub/index.ts';
import { DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { validate } from '../../../src/index.ts';
import { applicant, type Json, type Server, start, wrongWith } from './support.ts';

const types = (bodies: readonly Json[]) => bodies.map(({ type }) => type);
const read = async ({ call }: Server, id: string) => (await call('GET', `/resources/applicants/${id}/one`)).json;

test('an applicant from its making over a rejection for now to its approval, read back after each callback', async () => {
  const server = await start({ settings: { scenario: 'retry-then-green', secret: 'exampleWebhookSecret' } });
  const { call, received, advance, about } = server;
  const request = { externalUserId: 'user-42', email: 'a@consumer.example', lang: 'de', fixedInfo: { country: 'DEU' } };
  const made = await call('POST', '/resources/applicants?levelName=KYC%20%2F%20EU', { body: request });
  expect([made.status, wrongWith('createApplicant', made)]).toEqual([201, []]);
  const { id, inspectionId, externalUserId, email, lang, fixedInfo, review } = made.json;
  expect({ externalUserId, email, lang, fixedInfo }).toEqual(request);
  expect(review).toMatchObject({ reviewStatus: 'init', attemptCnt: 0, levelName: 'KYC / EU' });
  expect(review).not.toHaveProperty('reviewResult');
  await advance(DAY);
  expect(types(about(id))).toEqual(['applicantCreated']);

  for (const [attemptCnt, reviewAnswer] of [
    [1, 'RED'],
    [2, 'GREEN'],
  ] as const) {
    const handedIn = await call('POST', `/resources/applicants/${id}/status/pending?reason=done`);
    expect([handedIn.status, handedIn.json, wrongWith('requestCheck', handedIn)]).toEqual([200, { ok: 1 }, []]);
    const pending = await call('GET', `/resources/applicants/${id}/status`);
    expect(pending.json).toMatchObject({ reviewStatus: 'pending', attemptCnt });
    expect(pending.json).not.toHaveProperty('reviewResult');
    await advance(10 * MINUTE);
    const last = about(id).at(-1);
    expect([last.type, last.reviewResult.reviewAnswer]).toEqual(['applicantReviewed', reviewAnswer]);

    const status = await call('GET', `/resources/applicants/${id}/status`);
    expect(wrongWith('getApplicantStatus', status)).toEqual([]);
    const { reviewStatus, reviewResult, levelName } = last;
    expect(status.json).toMatchObject({ reviewStatus, reviewResult, levelName, attemptCnt });
    const one = await call('GET', '/resources/applicants/-;externalUserId=user-42/one');
    expect([wrongWith('getApplicantByExternalId', one), one.json.review]).toEqual([[], status.json]);
    expect([one.json.id, one.json.clientId]).toEqual([last.applicantId, last.clientId]);
    const moderation = await call('GET', `/resources/moderationStates/-;applicantId=${id}`);
    expect(wrongWith('getModerationStates', moderation)).toEqual([]);
    expect(moderation.json).toEqual(
      reviewAnswer === 'RED' ? { applicantState: { buttonIds: reviewResult.buttonIds } } : {},
    );
    const steps = await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`);
    expect(wrongWith('getRequiredDocsStatus', steps)).toEqual([]);
    expect(steps.json.IDENTITY.reviewResult).toEqual(reviewResult);
  }
  await advance(30 * DAY);
  expect(types(about(id))).toEqual([
    'applicantCreated',
    ...['applicantPending', 'applicantReviewed'],
    ...['applicantPending', 'applicantReviewed'],
  ]);
  for (const { body, text, headers } of received) {
    expect(await validate(sumsub, { payload: body, event: body.type })).toEqual([]);
    expect(body).toMatchObject({ applicantId: id, inspectionId, externalUserId: 'user-42', sandboxMode: true });
    expect(headers['x-payload-digest']).toBe(createHmac('sha256', 'exampleWebhookSecret').update(text).digest('hex'));
  }
});

test('the images of both attempts can be downloaded, and those of nobody cannot', async () => {
  const server = await start({ settings: { scenario: 'retry-then-green' } });
  const { call, advance } = server;
  const id = await applicant(server);
  const before = await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`);
  expect(before.json).toEqual({ IDENTITY: null, SELFIE: null });
  const { inspectionId } = await read(server, id);
  const images: string[] = [];
  for (let attempt = 1; attempt <= 2; attempt++) {
    await call('POST', `/resources/applicants/${id}/status/pending`);
    await advance(10 * MINUTE);
    const { IDENTITY, SELFIE } = (await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`)).json;
    images.push(...[...IDENTITY.imageIds, ...SELFIE.imageIds].map((image) => String(image)));
  }
  expect(new Set(images).size).toBe(4);
  for (const image of images) {
    const file = await call('GET', `/resources/inspections/${inspectionId}/resources/${image}`);
    expect([file.status, file.type, wrongWith('getDocumentImage', file)]).toEqual([200, 'image/png', []]);
    expect([...file.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  }
  const other = await call('GET', `/resources/inspections/${inspectionId}/resources/1`);
  const unsigned = await call('GET', `/resources/inspections/${inspectionId}/resources/${images[0]}`, {
    headers: { 'x-app-access-sig': undefined },
  });
  expect([other.status, unsigned.status]).toEqual([404, 401]);
});

test('without a timeline, handing in waits for somebody to decide; what decides goes on from there', async () => {
  const server = await start({ settings: { scenario: 'wait' } });
  const { call, advance, about, room } = server;
  const id = await applicant(server);
  await call('POST', `/resources/applicants/${id}/status/pending`);
  await advance(30 * DAY);
  expect(types(about(id))).toEqual(['applicantCreated', 'applicantPending']);
  await room.play((await room.find(id)) as never, { scenario: 'approved-after-hold' });
  await advance(DAY);
  expect(types(about(id)).slice(2)).toEqual(['applicantPrechecked', 'applicantOnHold', 'applicantReviewed']);
  await call('POST', `/resources/applicants/${id}/status/pending`);
  await advance(DAY);
  expect(types(about(id)).slice(5)).toEqual(['applicantPending']);
});

test('a timeline that is chosen before anything was handed in begins with the handing in, at once', async () => {
  const server = await start({ settings: { scenario: 'wait' } });
  const { advance, about, room } = server;
  const id = await applicant(server);
  await advance(DAY);
  await room.play((await room.find(id)) as never, { scenario: 'retry-photo' });
  await advance(10 * MINUTE);
  expect(types(about(id))).toEqual(['applicantCreated', 'applicantPending', 'applicantReviewed']);
  expect(about(id)[1].createdAt).toBe('2026-01-02 00:00:00+0000');
});

test('a token for a new user makes the applicant, which hands in by itself; another token changes nothing meanwhile', async () => {
  const server = await start({ settings: { scenario: 'retry-document' } });
  const { call, advance, received } = server;
  const body = {
    userId: 'user-7',
    levelName: 'basic-kyc-level',
    applicantIdentifiers: { email: 'b@consumer.example' },
  };
  const first = await call('POST', '/resources/accessTokens/sdk', { body });
  expect([first.status, wrongWith('createAccessToken', first), first.json.userId]).toEqual([200, [], 'user-7']);
  expect(first.json.token).toMatch(/^_act-sbx-\w{147}$/);
  const query = 'userId=user-7&levelName=basic-kyc-level&ttlInSecs=1200';
  const second = await call('POST', `/resources/accessTokens?${query}`);
  expect([second.status, wrongWith('createAccessTokenByQuery', second)]).toEqual([200, []]);
  expect(second.json.token).not.toBe(first.json.token);
  await advance(DAY);
  expect(types(received.map((each) => each.body))).toEqual([
    'applicantCreated',
    'applicantPending',
    'applicantReviewed',
  ]);
  const one = (await call('GET', '/resources/applicants/-;externalUserId=user-7/one')).json;
  expect([one.email, one.review.levelName]).toEqual(['b@consumer.example', 'basic-kyc-level']);

  // Rejected for now: whoever opens the SDK again hands in again.
  await call('POST', '/resources/accessTokens/sdk', { body });
  await advance(DAY);
  expect(received.length).toBe(5);
});

test('the page of a token says how it goes, until the token runs out', async () => {
  const server = await start({ settings: { scenario: 'wait' } });
  const { call, advance, received, app } = server;
  const { token } = (await call('POST', '/resources/accessTokens?userId=user-8&levelName=basic-kyc-level&ttlInSecs=60'))
    .json;
  const page = `http://127.0.0.1:4010/sumsub/websdk?accessToken=${token}`;
  const shown = await app.answer(new Request(page));
  expect([shown?.status, (await shown?.text())?.includes('retry-then-green')]).toEqual([200, true]);
  await app.answer(new Request(page, { method: 'POST', body: new URLSearchParams({ scenario: 'final-age' }) }));
  await advance(60 * SECOND);
  expect((await app.answer(new Request(page)))?.status).toBe(410);
  await advance(DAY);
  expect(received.at(-1)?.body.reviewResult).toMatchObject({ reviewRejectType: 'FINAL' });
});

test('a company and those of its owners whom a timeline tells of can be read', async () => {
  const server = await start({ settings: { scenario: 'company-member-rejected' } });
  const { call, advance, about, received } = server;
  // Nobody says what it is: what the timeline is about.
  const id = await applicant(server, { type: undefined });
  await call('POST', `/resources/applicants/${id}/status/pending`);
  await advance(DAY);
  const ids = [...new Set(received.map(({ body }) => body.applicantId))];
  expect([ids[0], ids.length]).toEqual([id, 3]);
  for (const each of ids) {
    const one = await call('GET', `/resources/applicants/${each}/one`);
    expect([one.status, wrongWith('getApplicant', one)]).toEqual([200, []]);
    const last = about(each).at(-1);
    expect(one.json.review.reviewResult).toEqual(last.reviewResult);
    expect([one.json.type, one.json.externalUserId]).toEqual([last.applicantType, last.externalUserId]);
    expect(one.json.memberOf).toEqual(last.applicantMemberOf);
  }
  expect(new Set(received.map(({ body }) => body.externalUserId)).size).toBe(3);
});
