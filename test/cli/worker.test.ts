import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { listeningConsumer } from '../mocks/support/consumer.ts';
import { PASSWORD, startPostgres } from '../support/postgres.ts';
import { verihook } from './verihook.ts';

const postgres = await startPostgres();
afterAll(() => postgres.close());

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A verb that runs until it is interrupted; resolves with its first line. */
async function running(...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    first: String(line),
    out: () => out,
    err: () => err,
    async interrupt() {
      child.kill('SIGINT');
      const [code] = await once(child, 'exit');
      return code;
    },
  };
}

describe('verihook worker', () => {
  test('sends what servers over the same database promise, signed with its secret, until it is interrupted', async () => {
    const consumer = await listeningConsumer();
    const data = postgres.fresh();
    const shared = ['idenfy', '--data', data, '--secret', 'example-signing-key'];
    // Five minutes pass in seconds, for both: the clock is the database's.
    const fast = ['--port', '0', '--speed', '60', '--to', `${consumer.url}/hook`];
    const server = await running('serve', ...shared, ...fast);
    const worker = await running('worker', ...shared);
    expect(worker.first).toMatch(/^Sends the callbacks of idenfy, signed; /);
    const begun = await fetch(`${server.first}/_verihook/verifications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider: 'idenfy', scenario: 'approved' }),
    });
    expect(begun.status).toBe(201);
    // What is left when the server is gone is the worker's.
    expect(await server.interrupt()).toBe(0);
    await vi.waitFor(() => expect(consumer.received).toHaveLength(1), { timeout: 20_000 });
    const [{ headers, body } = { headers: {}, body: '' }] = consumer.received;
    expect(idenfy.wire.verify({ headers, body: Buffer.from(body) }, 'example-signing-key')).toEqual([]);
    await vi.waitFor(() =>
      expect(worker.err()).toMatch(/^\d\d:\d\d:\d\d {2}idenfy {2}\w+ {2}of [\w-]+ attempt 1: .*200.*\n$/),
    );
    expect(await worker.interrupt()).toBe(0);
    expect([worker.err(), server.err()].join('')).not.toContain(PASSWORD);
    await consumer.close();
  });

  test('tells its attempts as JSON too, after the line that says what it is', async () => {
    const consumer = await listeningConsumer();
    const shared = ['jumio', '--data', postgres.fresh(), '--json'];
    const server = await running('serve', ...shared, '--port', '0', '--speed', '300', '--to', `${consumer.url}/hook`);
    const { url } = JSON.parse(server.first);
    const worker = await running('worker', ...shared);
    expect(JSON.parse(worker.first)).toEqual({ type: 'sending', providers: ['jumio'] });
    await fetch(`${url}/_verihook/verifications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider: 'jumio' }),
    });
    expect(await server.interrupt()).toBe(0);
    await vi.waitFor(() => expect(worker.out()).toContain('\n{"type":"attempted","delivery":1,"number":1,'), {
      timeout: 20_000,
    });
    expect([await worker.interrupt(), worker.err()]).toEqual([0, '']);
    await consumer.close();
  });

  test('refuses to start with another secret than the servers, and tells neither', async () => {
    const data = postgres.fresh();
    const server = await running('serve', 'idenfy', '--data', data, '--port', '0', '--secret', 'key-of-servers');
    const { code, out, err } = await verihook(['worker', 'idenfy', '--data', data, '--secret', 'key-of-worker']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/The servers of this database sign the callbacks of idenfy with another secret/);
    expect(err).not.toMatch(/key-of-/);
    expect(await server.interrupt()).toBe(0);
  });

  test('says what it needs in one sentence, and no word of a password', async () => {
    const nobody = `postgres://verihook:${PASSWORD}@127.0.0.1:1/postgres`;
    const cases: [args: string[], text: RegExp][] = [
      [[], /Whose callbacks\? Give the database of the servers/],
      [['--data', 'mock.db'], /A worker shares a PostgreSQL database with the servers/],
      [['--data', nobody], /The database at 127\.0\.0\.1:1\/postgres cannot be reached \(ECONNREFUSED\)/],
      [['--data', postgres.url, '--concurrency', '0'], /--concurrency takes a number above 0, not 0/],
    ];
    for (const [args, text] of cases) {
      const { code, out, err } = await verihook(['worker', ...args]);
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(text)]);
      expect(err).not.toContain(PASSWORD);
    }
  });

  test.each([
    ['the tables of its own', ''],
    ['the tables of the queue', '_jobs'],
  ])('ends where somebody else has %s, and says so', async (_, suffix) => {
    const data = postgres.fresh();
    const schema = `${new URL(data).searchParams.get('schema')}${suffix}`;
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(
      `CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.version (of text); CREATE TABLE ${schema}.meta (of text)`,
    );
    await client.end();
    for (const verb of ['serve', 'worker']) {
      const { code, err } = await verihook([verb, 'idenfy', '--data', data]);
      expect([verb, code, err]).toEqual([verb, 2, expect.stringMatching(/schema/)]);
      expect(err).not.toMatch(/a mistake in verihook/);
    }
  });

  test('and a server name the packages that are to be installed, where they are missing', async () => {
    const hidden = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name !== 'pg-boss') return next(name, context);
        throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
      } });`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hidden)}` };
    for (const verb of ['worker', 'serve']) {
      const { code, err } = await verihook([verb, '--data', postgres.url, 'idenfy'], { env });
      expect([verb, code]).toEqual([verb, 2]);
      expect(err).toContain(
        'PostgreSQL needs two packages that verihook does not bring along. Run: npm install pg@8.23.1 pg-boss@12.35.0',
      );
    }
  });
});
