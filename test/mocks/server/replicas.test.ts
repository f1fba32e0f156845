import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { sumsub } from '../../../generators/sumsub/index.ts';
import { type StartOptions, startMockProvider, startWorker } from '../../../src/mock.ts';
import { PASSWORD, startPostgres } from '../../support/postgres.ts';
import { listeningConsumer } from '../support/consumer.ts';
import { controlClient } from '../support/control.ts';
import { atEnd, SECRET, stopAll } from '../support/started.ts';

const postgres = await startPostgres();
afterAll(() => postgres.close());
afterEach(stopAll);

const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

/** Servers over one database, and the consumer that they call. Ten minutes pass in less than a second. */
async function replicas(count: number, options: Partial<StartOptions> = {}) {
  const data = postgres.fresh();
  const consumer = await listeningConsumer();
  atEnd(consumer.close);
  const to = `${consumer.url}/webhooks/{provider}`;
  const servers = await Promise.all(
    Array.from({ length: count }, () =>
      startMockProvider({ providers: ['idenfy', 'sumsub'], to, secret: SECRET, data, speed: 1_000, ...options }),
    ),
  );
  for (const server of servers) atEnd(() => server.close({ graceMs: 0 }));
  const clients = servers.map(({ url }) => controlClient(url, fetch));
  return { data, to, servers, clients, received: consumer.received, consumer };
}

const create = { provider: 'idenfy', scenario: 'approved' };

describe('several servers over one database', () => {
  test('begin verifications of their own, and tell of all of them', async () => {
    const { clients, servers, received } = await replicas(2);
    const begun = await Promise.all(
      Array.from({ length: 10 }, (_, i) => clients[i % 2]?.post('/verifications', create)),
    );
    const ids = begun.map((each) => each?.json.id as string);
    expect(new Set(ids).size).toBe(10);
    const lists = await Promise.all(clients.map((client) => client.get('/verifications')));
    for (const { json } of lists)
      expect(json.verifications.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
    await servers[0]?.settle();
    expect((await clients[1]?.get('/deliveries?state=acknowledged'))?.json.deliveries).toHaveLength(10);
    expect(received).toHaveLength(10);
    for (const { headers, body } of received)
      expect(idenfy.wire.verify({ headers, body: Buffer.from(body) }, SECRET)).toEqual([]);
  });

  test('know a webhook that one of them has registered, with its secret and settings, and forget it together', async () => {
    const { servers, consumer, received } = await replicas(2, { to: undefined as never });
    const [one, two] = servers;
    const to = `${consumer.url}/registered`;
    const secret = 'secret of the webhook';
    const settings = { algorithm: 'HMAC_SHA512_HEX' } as const;
    await one?.app.room('sumsub').register({ id: 'w', to, secret, settings });
    await two?.create('sumsub');
    await one?.settle();
    expect(received.length).toBeGreaterThan(0);
    for (const { headers, body } of received) {
      expect(headers['x-payload-digest-alg']).toBe('HMAC_SHA512_HEX');
      const message = { headers, body: Buffer.from(body) };
      expect(sumsub.configured(settings).wire.verify(message, secret)).toEqual([]);
    }
    await two?.reset();
    expect(await one?.app.room('sumsub').webhooks()).toEqual([]);
    expect(await one?.deliveries()).toEqual([]);
  });

  test('change one verification one after another', async () => {
    const { servers } = await replicas(2);
    const rooms = servers.map(({ app }) => app.room('idenfy'));
    const verification = await rooms[0]?.invent({});
    if (verification === undefined) throw new Error('none');
    await rooms[0]?.save(verification);
    const emitted = { event: 'identificationAutoFinished', outcome: 'approved' };
    await Promise.all(Array.from({ length: 10 }, (_, i) => rooms[i % 2]?.emit(verification, emitted)));
    expect((await rooms[1]?.find(verification.id))?.callbacks).toHaveLength(10);
    await servers[0]?.settle();
    const deliveries = (await servers[1]?.deliveries()) ?? [];
    expect(deliveries.map(({ planned }) => Number(planned.id))).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
  });

  test('stream what a worker does, wherever somebody looks', async () => {
    const { data, clients, servers } = await replicas(2);
    const worker = await startWorker({ data, providers: ['idenfy', 'sumsub'], secret: SECRET });
    atEnd(() => worker.close({ graceMs: 0 }));
    const leaving = new AbortController();
    const stream = await fetch(`${servers[1]?.url}/_verihook/events`, { signal: leaving.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await clients[0]?.post('/verifications', create);
    let text = '';
    while (!text.includes('event: ended')) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) break;
      text += value;
    }
    leaving.abort();
    expect(text.match(/(?<=event: )\w+/g)?.filter((type) => type !== 'request')).toEqual([
      'added',
      'attempted',
      'ended',
    ]);
    expect(text).toContain('"state":"acknowledged"');
  });

  test('are not ready while the database is away, and go on when it is back', async () => {
    const troubles: unknown[] = [];
    const { clients, received } = await replicas(1, { onTrouble: (error) => troubles.push(error) });
    const [client] = clients;
    expect((await client?.get('/ready'))?.status).toBe(200);
    postgres.stop();
    const { status, json } = (await client?.get('/ready')) ?? {};
    expect([status, json.status]).toEqual([503, 'failed']);
    expect(json.error).toMatch(/^VerihookError: The database at 127\.0\.0\.1:\d+\/postgres cannot be reached/);
    // Whoever asks is not to blame, and asks again.
    for (const answer of [
      await client?.post('/verifications', create),
      await client?.post('/deliveries/1/redeliver'),
      await client?.get('/deliveries'),
    ])
      expect([answer?.status, answer?.json.code]).toEqual([503, 'store/unreachable']);
    await vi.waitFor(() => expect(troubles).toContainEqual(withCode('store/unreachable')));
    postgres.start();
    await vi.waitFor(async () => expect((await client?.get('/ready'))?.status).toBe(200), { timeout: 10_000 });
    await client?.post('/verifications', create);
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 10_000 });
    expect(inspect(troubles, { depth: 10 })).not.toContain(PASSWORD);
  });
});

describe('a database that cannot be used', () => {
  const port = (url: string, to: string) => url.replace(/:\d+\//, `:${to}/`);

  test.each<[what: string, data: string, code: string]>([
    ['nobody listens', port(postgres.url, '1'), 'store/unreachable'],
    [
      'it is not there',
      postgres.url.replace('/postgres', '/nothing').replace('/nothing://', '/postgres://'),
      'store/refused',
    ],
    ['the address is none', `postgres://u:${PASSWORD}@[`, 'store/not-an-address'],
    ['it is another kind of database', `mysql://u:${PASSWORD}@h/d`, 'store/not-an-address'],
    ['it lacks its slashes', `postgres:${PASSWORD}`, 'store/not-an-address'],
    ['its schema is no name', `${postgres.url}?schema=A-B`, 'store/not-an-address'],
    ['its schema is misspelt', `${postgres.url}?sslmode=disable&shema=other`, 'store/not-an-address'],
  ])('is refused without a word of the password: %s', async (_, data, code) => {
    const error = await startMockProvider({ providers: ['idenfy'], data }).then(
      () => undefined,
      (caught) => caught,
    );
    expect(error).toEqual(withCode(code));
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(PASSWORD);
  });

  test('holds no secret of the servers, and lets no worker begin that would sign otherwise', async () => {
    const data = postgres.fresh();
    const server = (secret: string) =>
      startMockProvider({
        providers: ['sumsub', 'jumio'],
        data,
        secret,
        each: { sumsub: { secret: `${secret} of sumsub` } },
      });
    const worker = async (secret?: string, own = secret) => {
      const each = own === undefined ? {} : { sumsub: { secret: own } };
      const started = await startWorker({ data, each, ...(secret !== undefined && { secret }) });
      return started.close({ graceMs: 0 });
    };
    // Nobody has said yet what the secret is.
    await worker();
    await (await server('first')).close({ graceMs: 0 });
    await worker('first', 'first of sumsub');
    // Jumio signs nothing, and of iDenfy no server has said anything.
    await worker(undefined, 'first of sumsub');
    for (const [shared, own] of [['first'], ['first', 'second of sumsub'], []])
      await expect(worker(shared, own)).rejects.toEqual(withCode('worker/other-secret'));
    // The servers have got another one.
    await (await server('second')).close({ graceMs: 0 });
    await expect(worker('first', 'first of sumsub')).rejects.toEqual(withCode('worker/other-secret'));
    await worker('second', 'second of sumsub');

    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query(`SELECT * FROM ${new URL(data).searchParams.get('schema')}.secrets`);
    await client.end();
    expect(rows).toEqual([{ provider: 'sumsub', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test('takes no clock that is moved by hand, and no worker a file', async () => {
    const data = postgres.fresh();
    await expect(startMockProvider({ data, clock: 'manual' })).rejects.toEqual(withCode('engine/clock-shared'));
    await expect(startWorker({ data: 'mock.db' })).rejects.toEqual(withCode('worker/no-database'));
  });
});
