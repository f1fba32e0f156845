import { describe, expect, test } from 'vitest';
import { sumsub } from '../../../generators/sumsub/index.ts';
import { DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { validate } from '../../../src/index.ts';
import { applicant, type Json, type Server, start, wrongWith } from './support.ts';

/** An applicant whose check ended as the timeline says, or who has just been made, and the last thing told of it. */
async function standing(scenario?: string) {
  const server = await start({ settings: { scenario: scenario ?? 'wait' } });
  const id = await applicant(server);
  if (scenario !== undefined) await server.call('POST', `/resources/applicants/${id}/status/pending`);
  await server.advance(DAY);
  const post = (path: string, body?: unknown) =>
    server.call('POST', `/resources/applicants/${id}${path}`, body === undefined ? {} : { body });
  const status = async () => (await server.call('GET', `/resources/applicants/${id}/status`)).json;
  /** The last callback, after what is due now has been delivered. */
  const told = async (): Promise<Json> => {
    await server.advance(0);
    return server.about(id).at(-1);
  };
  return { ...server, id, post, status, told };
}

const valid = async (body: Json) => validate(sumsub, { payload: body, event: body.type });

describe('the sandbox', () => {
  test('completes a check with exactly the labels, reject type and comments that the request gives', async () => {
    const { post, status, told } = await standing();
    const request = {
      reviewAnswer: 'RED',
      rejectLabels: ['SCREENSHOTS', 'UNSATISFACTORY_PHOTOS'],
      reviewRejectType: 'RETRY',
      clientComment: 'for us',
      moderationComment: 'for you\n\nZürich ✓',
    };
    const answer = await post('/status/testCompleted', request);
    expect([answer.status, answer.json, wrongWith('completeInSandbox', answer)]).toEqual([200, { ok: 1 }, []]);
    const body = await told();
    expect([body.type, body.reviewStatus, body.reviewResult]).toEqual(['applicantReviewed', 'completed', request]);
    expect(await valid(body)).toEqual([]);
    expect((await status()).reviewResult).toEqual(request);

    await post('/status/testCompleted', { ...request, reviewRejectType: 'FINAL', clientComment: undefined });
    const { clientComment: _, ...rest } = request;
    expect((await told()).reviewResult).toEqual({ ...rest, reviewRejectType: 'FINAL' });
    // GREEN has none of them, whatever the request says (invariant 3).
    await post('/status/testCompleted', { ...request, reviewAnswer: 'GREEN' });
    expect((await told()).reviewResult).toEqual({ reviewAnswer: 'GREEN' });
    expect((await status()).reviewResult).toEqual({ reviewAnswer: 'GREEN' });
  });

  test('ends a timeline that was under way', async () => {
    const server = await start({ settings: { scenario: 'retry-until-final' } });
    const id = await applicant(server);
    await server.call('POST', `/resources/applicants/${id}/status/pending`);
    const body = { reviewAnswer: 'GREEN', rejectLabels: [] };
    await server.call('POST', `/resources/applicants/${id}/status/testCompleted`, { body });
    await server.advance(30 * DAY);
    expect(server.about(id).map(({ type }) => type)).toEqual([
      'applicantCreated',
      'applicantPending',
      'applicantReviewed',
    ]);
  });

  test('takes a sandbox token and a sandbox applicant only', async () => {
    const server = await start({ settings: { scenario: 'wait' } });
    const id = await applicant(server);
    const path = `/resources/applicants/${id}/status/testCompleted`;
    const body = { reviewAnswer: 'GREEN' };
    const refused = await server.call('POST', path, { body, token: 'prd:exampleToken' });
    expect([refused.status, refused.json.description]).toEqual([400, 'This method is only supported on sandbox']);
    const made = await server.call('POST', '/resources/applicants?levelName=a', {
      body: { externalUserId: 'user-42' },
      token: 'prd:exampleToken',
    });
    expect(made.status).toBe(201);
    const other = `/resources/applicants/${made.json.id}/status/testCompleted`;
    expect((await server.call('POST', other, { body })).status).toBe(404);
    await server.advance(0);
    expect([server.about(id)[0].sandboxMode, server.about(made.json.id)[0].sandboxMode]).toEqual([true, false]);
  });

  test.each([
    ['no labels', { reviewAnswer: 'RED', reviewRejectType: 'FINAL' }],
    ['an empty list of labels', { reviewAnswer: 'RED', rejectLabels: [], reviewRejectType: 'FINAL' }],
    ['no reject type', { reviewAnswer: 'RED', rejectLabels: ['SPAM'] }],
    [
      'the client’s label for now',
      { reviewAnswer: 'RED', rejectLabels: ['EXTERNAL_DECISION_REJECTION'], reviewRejectType: 'RETRY' },
    ],
    ['another answer', { reviewAnswer: 'YELLOW' }],
  ])('refuses a result that no callback could tell: %s', async (_, body) => {
    const { post } = await standing();
    const answer = await post('/status/testCompleted', body);
    expect([answer.status, wrongWith('completeInSandbox', answer)]).toEqual([400, []]);
  });
});

describe('a decision of the client', () => {
  test('approves from any status, a final rejection included', async () => {
    for (const scenario of ['final-forgery', 'on-hold', 'retry-photo', undefined]) {
      const { post, status, told } = await standing(scenario);
      const answer = await post('/-/approve', {});
      expect([answer.status, wrongWith('approveApplicant', answer)]).toEqual([200, []]);
      const { type, reviewStatus, reviewResult } = await told();
      expect([type, reviewStatus, reviewResult]).toEqual(['applicantReviewed', 'completed', { reviewAnswer: 'GREEN' }]);
      expect(answer.json.review).toEqual(await status());
      expect(answer.json.review).toMatchObject({ reviewStatus, reviewResult });
    }
  });

  test('rejects with the one label for it, whatever the reasons, and without a button', async () => {
    const { post, told, id, call } = await standing('approved');
    const answer = await post('/-/reject', { note: 'x', tags: ['fraud-case'], reasons: { fraud: ['forgedDocument'] } });
    expect([answer.status, wrongWith('rejectApplicant', answer)]).toEqual([200, []]);
    expect(answer.json.tags).toEqual(['fraud-case']);
    expect((await told()).type).toBe('applicantTagsChanged');
    const { reviewResult } = (await call('GET', `/resources/applicants/${id}/status`)).json;
    expect(reviewResult).toMatchObject({
      reviewAnswer: 'RED',
      reviewRejectType: 'FINAL',
      rejectLabels: ['EXTERNAL_DECISION_REJECTION'],
    });
    expect(reviewResult).not.toHaveProperty('buttonIds');
  });

  test('has to wait right after a handing in, and Retry-After says how long', async () => {
    const { post, advance } = await standing();
    await post('/status/pending');
    for (const decision of ['approve', 'reject']) {
      const answer = await post(`/-/${decision}`, {});
      expect([answer.status, wrongWith('approveApplicant', answer)]).toEqual([409, []]);
      expect(answer.headers.get('retry-after')).toBe('5');
    }
    await advance(5 * SECOND);
    expect((await post('/-/approve', {})).status).toBe(200);
  });

  test('to approve takes no reasons, and a body that is at least an empty object', async () => {
    const { post } = await standing();
    expect((await post('/-/approve', { reasons: { fraud: [] } })).status).toBe(409);
    expect((await post('/-/approve')).status).toBe(400);
  });

  test('returns an applicant on hold, and nothing tells of it', async () => {
    const { post, status, received, advance, told } = await standing('on-hold');
    const before = received.length;
    const answer = await post('/-/init', { reasons: { manual: ['additionalDocumentRequest'] } });
    expect([answer.status, wrongWith('returnApplicant', answer)]).toEqual([200, []]);
    expect(await status()).toMatchObject({ reviewStatus: 'init' });
    expect(await status()).not.toHaveProperty('reviewResult');
    await advance(DAY);
    expect(received.length).toBe(before);
    expect((await post('/-/init', {})).status).toBe(409);
    // At the same moment as what was told before: it is later all the same.
    expect((await post('/status/pending')).status).toBe(200);
    expect([(await told()).type, (await status()).reviewStatus]).toEqual(['applicantPending', 'pending']);
  });
});

describe('starting again', () => {
  test.each([
    ['approved', 'GREEN'],
    ['retry-photo', 'RED'],
    ['final-age', 'RED'],
  ])('a reset after %s carries the former result, to the last comment', async (scenario, reviewAnswer) => {
    const { post, status, told, call, id } = await standing(scenario);
    const { reviewResult } = await told();
    expect(reviewResult.reviewAnswer).toBe(reviewAnswer);
    const answer = await post('/reset');
    expect([answer.status, wrongWith('resetApplicant', answer)]).toEqual([200, []]);
    const body = await told();
    expect([body.type, body.reviewStatus, body.reviewResult]).toEqual(['applicantReset', 'init', reviewResult]);
    expect(await valid(body)).toEqual([]);
    expect(await status()).toMatchObject({ reviewStatus: 'init', reviewResult });
    expect((await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`)).json).toEqual({
      IDENTITY: null,
      SELFIE: null,
    });
    // A final rejection is forgotten as well: the applicant hands in again.
    expect((await post('/status/pending')).status).toBe(200);
  });

  test('a step that is reset has to be provided again, the others not', async () => {
    const { post, told, call, id, advance } = await standing('approved');
    const answer = await post('/resetStep/SELFIE');
    expect([answer.status, wrongWith('resetStep', answer)]).toEqual([200, []]);
    expect((await told()).type).toBe('applicantStepsReset');
    const steps = async () => (await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`)).json;
    expect([(await steps()).IDENTITY === null, (await steps()).SELFIE]).toEqual([false, null]);
    for (const unknown of ['PROOF_OF_RESIDENCE', '__proto__', 'constructor'])
      expect((await post(`/resetStep/${unknown}`)).status).toBe(404);
    await post('/status/pending');
    await advance(10 * MINUTE);
    expect((await steps()).SELFIE.reviewResult).toEqual({ reviewAnswer: 'GREEN' });
  });

  test('nobody who is being checked hands in, starts again or changes the level', async () => {
    const { post } = await standing();
    await post('/status/pending');
    for (const path of ['/status/pending', '/reset', '/resetStep/SELFIE', '/moveToLevel?name=next']) {
      const answer = await post(path);
      expect([path, answer.status, wrongWith('requestCheck', answer)]).toEqual([path, 409, []]);
      expect(answer.json).not.toHaveProperty('errorCode');
    }
  });

  test('nobody hands in after a final rejection', async () => {
    const { post } = await standing('final-fraud');
    const { status, json } = await post('/status/pending');
    expect([status, json.errorCode, json.errorName]).toEqual([409, 1009, 'applicant-with-final-reject']);
  });
});

test('a move names both levels, keeps the result, and later callbacks are of the new level', async () => {
  const { post, told, advance } = await standing('approved');
  const answer = await post('/moveToLevel?name=KYC%20%26%20more');
  expect([answer.status, wrongWith('moveToLevel', answer), answer.json.review.levelName]).toEqual([
    200,
    [],
    'KYC & more',
  ]);
  const body = await told();
  expect(body).toMatchObject({
    type: 'applicantLevelChanged',
    levelName: 'KYC & more',
    previousLevelName: 'basic-kyc-level',
    reviewStatus: 'completed',
    reviewResult: { reviewAnswer: 'GREEN' },
  });
  expect(await valid(body)).toEqual([]);
  await post('/status/pending');
  await advance(10 * MINUTE);
  expect([(await told()).type, (await told()).levelName]).toEqual(['applicantReviewed', 'KYC & more']);
});

test('a user of the SDK who is moved meanwhile hands in on the new level', async () => {
  const server = await start({ settings: { scenario: 'approved' } });
  const { call, advance, received } = server;
  await call('POST', '/resources/accessTokens?userId=user-9&levelName=first');
  const { id } = (await call('GET', '/resources/applicants/-;externalUserId=user-9/one')).json;
  await call('POST', `/resources/applicants/${id}/moveToLevel?name=second`);
  await advance(DAY);
  expect(received.map(({ body }) => [body.type, body.levelName])).toEqual([
    ['applicantCreated', 'first'],
    ['applicantLevelChanged', 'second'],
    ['applicantPending', 'second'],
    ['applicantReviewed', 'second'],
  ]);
});

test('presence and tags are told when they change, and change no verdict', async () => {
  const { call, id, told, status, received, advance } = await standing('approved');
  const before = await status();
  const count = received.length;
  const patch = (presence: string) => call('PATCH', `/resources/applicants/${id}/presence/${presence}`);
  const tag = (tags: unknown) => call('POST', `/resources/applicants/${id}/tags`, { body: tags });
  const first = await patch('deactivated');
  expect([first.status, wrongWith('setPresence', first), (await told()).type]).toEqual([
    200,
    [],
    'applicantDeactivated',
  ]);
  await patch('deactivated');
  await patch('activated');
  expect([(await told()).type, received.length - count]).toEqual(['applicantActivated', 2]);
  expect((await patch('asleep')).status).toBe(400);
  const tagged = await tag(['vip', 'eu', 'vip']);
  expect([tagged.json, wrongWith('setTags', tagged), (await told()).type]).toEqual([
    { ok: 1 },
    [],
    'applicantTagsChanged',
  ]);
  await tag(['eu', 'vip']);
  await advance(DAY);
  expect(received.length - count).toBe(3);
  const one = (await call('GET', `/resources/applicants/${id}/one`)).json;
  expect([one.tags, one.review]).toEqual([['vip', 'eu'], before]);
  await tag([]);
  expect((await call('GET', `/resources/applicants/${id}/one`)).json).not.toHaveProperty('tags');
});

test('who was deleted cannot be read; changing one says so', async () => {
  const server: Server = await start({ settings: { scenario: 'deleted' } });
  const { call, advance, about, app } = server;
  const id = await applicant(server, { email: 'a@consumer.example' });
  await call('POST', `/resources/applicants/${id}/status/pending`);
  for (let due = 0; due < 2; due++) await app.engine.advance('next');
  expect(about(id).at(-1).type).toBe('applicantPersonalDataDeleted');
  const erased = (await call('GET', `/resources/applicants/${id}/one`)).json;
  expect([erased?.email, erased?.info]).toEqual([undefined, undefined]);
  await advance(DAY);
  expect(about(id).at(-1).type).toBe('applicantDeleted');
  for (const path of ['one', 'status', 'requiredIdDocsStatus'])
    expect((await call('GET', `/resources/applicants/${id}/${path}`)).status).toBe(404);
  const { status, json } = await call('POST', `/resources/applicants/${id}/reset`);
  expect([status, json.errorCode, json.errorName]).toEqual([409, 1008, 'applicant-marked-as-deleted']);
});
