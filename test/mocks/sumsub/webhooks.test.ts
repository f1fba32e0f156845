import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { DAY } from '../../../src/core/time.ts';
import { applicant, HOOK, start, wrongWith } from './support.ts';

const BODY = {
  name: 'mine',
  target: 'https://other.example/hook',
  targetType: 'http',
  types: ['applicantCreated', 'applicantReviewed', 'noSuchEvent'],
};

test('an endpoint gets the types that it asks for, signed its way, with its headers', async () => {
  const server = await start({ settings: { scenario: 'approved', secret: 'of the room' } });
  const { call, advance, received } = server;
  const made = await call('POST', '/resources/agent/clientWebhooks', {
    body: {
      ...BODY,
      secretKey: 'exampleWebhookSecret',
      signatureAlgorithm: 'HMAC_SHA512_HEX',
      headers: [{ key: 'X-Tenant', value: 'a b' }],
    },
  });
  expect([made.status, wrongWith('createWebhook', made)]).toEqual([200, []]);
  expect(made.json).toMatchObject({ ...BODY, secretKey: 'exampleWebhookSecret' });
  const listed = await call('GET', '/resources/api/clientWebhooks');
  expect(wrongWith('listWebhooks', listed)).toEqual([]);
  expect(listed.json.list.items.map(({ target }: { target: string }) => target)).toEqual([HOOK, BODY.target]);

  const id = await applicant(server);
  await call('POST', `/resources/applicants/${id}/status/pending`);
  await advance(DAY);
  const mine = received.filter(({ to }) => to === BODY.target);
  expect(mine.map(({ body }) => body.type)).toEqual(['applicantCreated', 'applicantReviewed']);
  expect(received.filter(({ to }) => to === HOOK).length).toBe(3);
  for (const { headers, text } of mine) {
    const digest = createHmac('sha512', 'exampleWebhookSecret').update(text).digest('hex');
    expect([headers['x-payload-digest-alg'], headers['x-payload-digest'], headers['x-tenant']]).toEqual([
      'HMAC_SHA512_HEX',
      digest,
      'a b',
    ]);
  }
});

test('two webhooks with one endpoint sign each what they get: by type and by kind of applicant', async () => {
  const server = await start({ settings: { scenario: 'wait', secret: 'of the room' } });
  const secrets = { company: 'of companies', created: 'of beginnings', pending: 'of the rest' };
  const hook = (secretKey: string, more: object) =>
    server.call('POST', '/resources/agent/clientWebhooks', { body: { ...BODY, secretKey, ...more } });
  await hook(secrets.company, { types: ['applicantCreated'], applicantType: 'company' });
  await hook(secrets.created, { types: ['applicantCreated'], applicantType: 'individual' });
  await hook(secrets.pending, { types: ['applicantPending'] });
  const id = await applicant(server);
  await server.call('POST', `/resources/applicants/${id}/status/pending`);
  await server.advance(0);
  const signed = server.received
    .filter(({ to }) => to === BODY.target)
    .map(({ body, headers, text }) => [
      body.type,
      Object.values(secrets).find(
        (secret) => createHmac('sha256', secret).update(text).digest('hex') === headers['x-payload-digest'],
      ),
    ]);
  expect(signed).toEqual([
    ['applicantCreated', secrets.created],
    ['applicantPending', secrets.pending],
  ]);
});

test('an endpoint without a secret is given one, and its callbacks are signed with it', async () => {
  const server = await start({ settings: { scenario: 'wait' } });
  const { json } = await server.call('POST', '/resources/agent/clientWebhooks', { body: BODY });
  await applicant(server);
  await server.advance(0);
  const [callback] = server.received.filter(({ to }) => to === BODY.target);
  const digest = createHmac('sha256', json.secretKey)
    .update(callback?.text ?? '')
    .digest('hex');
  expect(callback?.headers['x-payload-digest']).toBe(digest);
});

test.each([
  [false, 5],
  [true, 1],
])('what is not acknowledged is sent again four times, unless that is switched off: %j', async (off, attempts) => {
  const server = await start({ settings: { scenario: 'wait' }, status: () => 500 });
  await server.call('POST', '/resources/agent/clientWebhooks', { body: { ...BODY, notResendFailedWebhooks: off } });
  await applicant(server);
  await server.advance(3 * DAY);
  expect(server.received.filter(({ to }) => to === BODY.target).length).toBe(attempts);
});

test('an endpoint may ask for one type of applicant, and for some partitions', async () => {
  const server = await start({ settings: { scenario: 'wait' } });
  const hook = (target: string, more: object) =>
    server.call('POST', '/resources/agent/clientWebhooks', { body: { ...BODY, target, ...more } });
  await hook('https://c.example/', { applicantType: 'company' });
  await hook('https://k.example/', { sourceKeys: ['web', 'app'] });
  expect((await hook('a@consumer.example', { targetType: 'email' })).status).toBe(200);
  await applicant(server, { externalUserId: 'a' });
  await applicant(server, { externalUserId: 'b', type: 'company' });
  await applicant(server, { externalUserId: 'c', sourceKey: 'app' });
  await server.advance(0);
  const got = (to: string) => server.received.filter((each) => each.to === to).map(({ body }) => body.externalUserId);
  expect([got('https://c.example/'), got('https://k.example/')]).toEqual([['b'], ['c']]);
  expect(got(HOOK)).toEqual(['a', 'b', 'c']);
  expect(server.received.length).toBe(5);
});

test.each([
  ['no URL', { target: 'nowhere' }],
  ['another scheme', { target: 'ftp://consumer.example/' }],
  ['a header that no message holds', { headers: [{ key: 'a b', value: '' }] }],
  ['a value that no message holds', { headers: [{ key: 'a', value: 'x\r\ny: z' }] }],
  ['a header of the connection', { headers: [{ key: 'Content-Length', value: '1' }] }],
  ['an unknown algorithm', { signatureAlgorithm: 'MD5' }],
  ['no name', { name: undefined }],
])('what cannot be an endpoint is refused: %s', async (_, changes) => {
  const { call } = await start();
  const answer = await call('POST', '/resources/agent/clientWebhooks', { body: { ...BODY, ...changes } });
  expect([answer.status, wrongWith('createWebhook', answer)]).toEqual([400, []]);
});

test('there are at most 50', async () => {
  const { call } = await start();
  const statuses: number[] = [];
  for (let n = 0; n < 51; n++)
    statuses.push(
      (await call('POST', '/resources/agent/clientWebhooks', { body: { ...BODY, target: `${BODY.target}/${n}` } }))
        .status,
    );
  expect([statuses.slice(0, 50).every((status) => status === 200), statuses[50]]).toEqual([true, 400]);
  expect((await call('GET', '/resources/api/clientWebhooks')).json.list.items.length).toBe(50);
});

test('the digest of any text can be asked for', async () => {
  const { call } = await start();
  const text = '{\n  "a" : "ü 😀"\n}';
  for (const [name, algorithm] of [
    ['HMAC_SHA1_HEX', 'sha1'],
    ['HMAC_SHA256_HEX', 'sha256'],
    ['HMAC_SHA512_HEX', 'sha512'],
  ] as const) {
    const answer = await call('POST', `/resources/inspectionCallbacks/testDigest?secretKey=k%20%26&digestAlg=${name}`, {
      body: text,
      headers: { 'content-type': 'text/plain' },
    });
    const digest = createHmac(algorithm, 'k &').update(text).digest('hex');
    expect([wrongWith('testDigest', answer), answer.json]).toEqual([[], { digest, digestAlg: name }]);
  }
  const answer = await call('POST', '/resources/inspectionCallbacks/testDigest?secretKey=k', {
    body: '',
    headers: { 'content-type': 'text/plain' },
  });
  expect(answer.json).toEqual({
    digest: createHmac('sha256', 'k').update('').digest('hex'),
    digestAlg: 'HMAC_SHA256_HEX',
  });
});
