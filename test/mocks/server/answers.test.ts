import { afterEach, describe, expect, test } from 'vitest';
import type { Answered } from '../support/control.ts';
import { startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

interface ProviderAnswer {
  operation: string;
  title: string;
  method: string;
  target: string;
  request?: unknown;
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what the document has judged
  body?: any;
}

const answersIn = ({ json }: Answered): Record<string, ProviderAnswer> =>
  Object.fromEntries(json.answers.map((answer: ProviderAnswer) => [answer.operation, answer]));

/** Begins a verification, lets all of it happen, and asks what the provider answers. */
async function played(provider: string, scenario: string) {
  const { post, get, mock } = await startedMock({ providers: [provider as 'idenfy'] });
  const { json } = await post('/verifications', { provider, scenario, seed: 7 });
  const before = answersIn(await get(`/verifications/${json.id}/answers`));
  await mock.settle();
  const answers = answersIn(await get(`/verifications/${json.id}/answers`));
  return { before, answers, id: json.id, last: json.callbacks.at(-1).payload };
}

describe('what a provider answers about a verification', () => {
  test('agrees with the last callback of iDenfy, and before the first there is no result', async () => {
    const { before, answers, last, id } = await played('idenfy', 'suspected');
    expect(before.getVerificationStatus?.body.status).toBe('ACTIVE');
    const { getVerificationStatus: status, getVerificationData: data, getVerificationFiles: files } = answers;
    expect(status).toMatchObject({ status: 200, method: 'POST', target: '/api/v2/status', request: { scanRef: id } });
    expect(status?.body).toMatchObject({ status: last.status.overall, fraudTags: last.status.fraudTags });
    expect(data?.body).toMatchObject({ ...last.data, scanRef: id });
    expect(files?.body).toEqual(last.fileUrls);
    expect(status?.title).not.toBe('getVerificationStatus');
  });

  test('agrees with the callback of Jumio', async () => {
    const { before, answers, last, id } = await played('jumio', 'approved');
    expect(before.getScanStatus?.body.status).toBe('PENDING');
    expect(answers.getScanStatus).toMatchObject({
      method: 'GET',
      target: `/api/netverify/v2/scans/${id}`,
      status: 200,
      body: { status: 'DONE' },
    });
    expect(answers.getScanDocument?.body.document).toMatchObject({
      status: last.verificationStatus,
      lastName: last.idLastName,
      number: last.idNumber,
    });
    expect(answers.getScanTransaction?.body.transaction.date).toBe(last.transactionDate);
    expect(Object.keys(answers)).toContain('getScanImages');
  });

  test.each([
    ['authentication', 'getAuthentication'],
    ['document', 'getDocumentStatus'],
  ])('is that of retrieval for a timeline of Jumio that ends with %s', async (name, operation) => {
    const { post, get, mock } = await startedMock({ providers: ['jumio'] });
    const { json: info } = await get('/providers');
    const names = info.providers[0].scenarios.map((each: { name: string }) => each.name);
    const scenario = names.find((each: string) => each.startsWith(name));
    const { json } = await post('/verifications', { provider: 'jumio', scenario, seed: 3 });
    await mock.settle();
    const answers = answersIn(await get(`/verifications/${json.id}/answers`));
    expect([scenario, answers[operation]?.status]).toEqual([scenario, 200]);
  });

  test('agrees with the last callback of Sumsub', async () => {
    const { answers, last, id } = await played('sumsub', 'final-forgery');
    expect(answers.getApplicant).toMatchObject({ status: 200, target: `/resources/applicants/${id}/one` });
    expect(answers.getApplicant?.body).toMatchObject({ id, externalUserId: last.externalUserId });
    expect(answers.getApplicantStatus?.body).toMatchObject({
      reviewStatus: last.reviewStatus,
      reviewResult: last.reviewResult,
    });
    expect(answers.getApplicantByExternalId?.body).toEqual(answers.getApplicant?.body);
    expect(Object.keys(answers)).toContain('getRequiredDocsStatus');
  });

  test('is nothing at pipwave, which has no call that reads a result back', async () => {
    const { answers } = await played('pipwave', 'success');
    expect(answers).toEqual({});
  });

  test('is a refusal where a consumer would get one, and is in no list of requests', async () => {
    const { get, idenfy, token, mock } = await startedMock();
    const { scanRef } = await token();
    await mock.settle();
    const deleted = await idenfy('/api/v2/delete', { scanRef });
    expect(deleted.status).toBe(200);
    const before = (await get('/requests')).json.requests.length;
    const { getVerificationStatus, getVerificationData } = answersIn(await get(`/verifications/${scanRef}/answers`));
    expect(getVerificationStatus?.body).toMatchObject({ status: 'DELETED' });
    const asked = await idenfy('/api/v2/data', { scanRef });
    expect([getVerificationData?.status, getVerificationData?.body]).toEqual([asked.status, await asked.json()]);
    expect((await get('/requests')).json.requests.length).toBe(before + 1);
  });

  test('is that of the very same call with credentials', async () => {
    const { post, get, idenfy, mock } = await startedMock();
    const { json } = await post('/verifications', { provider: 'idenfy', scenario: 'approved' });
    await mock.settle();
    const answers: ProviderAnswer[] = (await get(`/verifications/${json.id}/answers`)).json.answers;
    expect(answers).toHaveLength(3);
    for (const { target, request, status, body } of answers) {
      const asked = await idenfy(target, request);
      expect([asked.status, await asked.json()]).toEqual([status, body]);
    }
  });

  test('is asked of a verification that there is', async () => {
    const { get } = await startedMock();
    const refused = await get('/verifications/nobody/answers');
    expect([refused.status, refused.json.code]).toEqual([404, 'control/no-such-verification']);
  });
});

describe('a verification', () => {
  test('tells when its token runs out, and what its story was asked to be like', async () => {
    const { get, idenfy, mock } = await startedMock();
    const asked = await idenfy('/api/v2/token', { clientId: 'customer-1', firstName: 'Ada', expiryTime: 600 });
    const { scanRef } = (await asked.json()) as { scanRef: string };
    const { json } = await get(`/verifications/${scanRef}`);
    expect(json.expiresAt).toBe(mock.now() + 600_000);
    expect(json.traits).toEqual({ person: { givenName: 'Ada' } });
  });

  test('of a provider that knows no such time has none', async () => {
    const { post } = await startedMock({ providers: ['pipwave'] });
    const { json } = await post('/verifications', { provider: 'pipwave' });
    expect(json).not.toHaveProperty('expiresAt');
  });
});
