import { once } from 'node:events';
import { appendFileSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../../examples/express-consumer/app.ts';
import { valueAt } from '../../src/contract/explain.ts';
import { providers } from '../../src/generated/registry.ts';
import { consumer } from './consumer.ts';
import { folder, linesIn, recording } from './recording.ts';
import { verihook } from './verihook.ts';

const SECRET = 'example-signing-key';
const today = () => new Date().toISOString().slice(0, 10);

/** A callback of a provider as it goes over the wire. */
async function sample(id: string, seed = 7) {
  const provider = await providers[id as keyof typeof providers].load();
  const [event = ''] = Object.keys(provider.events);
  const { person } = provider.story({ seed }) as unknown as { person?: object };
  const { headers, body } = provider.message(event, { seed, secret: SECRET });
  const post = (url: string) => fetch(url, { method: 'POST', headers: { ...headers }, body: Buffer.from(body) });
  return { provider, event, person, body: Buffer.from(body), post, payload: provider.callback(event, { seed }) };
}

/** All texts of a person that are long enough not to come by chance. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 6 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('record', () => {
  test.each(Object.keys(providers))(
    'passes a signed callback of %s on, byte for byte, and keeps it without the person',
    async (id) => {
      const { url, received } = await consumer(
        () => 200,
        () => 'OK',
      );
      const { provider, event, person, payload, body, post } = await sample(id);
      const { url: to, out, said, stop } = await recording(url, { provider: id });
      const answer = await post(to);
      expect([answer.status, await answer.text()]).toEqual([200, 'OK']);
      const [{ request, body: arrived } = expect.fail('nothing arrived')] = received;
      expect(arrived.equals(body)).toBe(true);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      expect(provider.wire.verify({ headers, body: arrived }, SECRET)).toEqual([]);

      await vi.waitFor(() => expect(said()).toHaveLength(2), 10_000);
      expect(said()[1]).toMatchObject({ type: 'callback', event, status: 200, findings: [] });
      expect(await stop()).toMatchObject({ code: 0, err: '' });
      const file = join(out, `${id}-${today()}.ndjson`);
      expect(said()[2]).toMatchObject({
        type: 'stopped',
        callbacks: 1,
        lost: 0,
        findings: [],
        files: [file],
        ok: true,
      });

      const [line, ...others] = linesIn(out);
      expect(others).toEqual([]);
      expect(line).toMatchObject({
        verihook: 1,
        method: 'POST',
        provider: id,
        event,
        redacted: true,
        response: { status: 200, length: 2 },
      });
      const kept = readFileSync(file, 'utf8');
      const ids = textsOf(payload).filter((text) => /^[\da-f-]{20,}$/.test(text));
      const names = (provider.identifiers ?? []).map((pointer) => valueAt(payload, pointer));
      const told = textsOf([person, ids, names]).filter((text) => body.includes(text));
      expect(told.length).toBeGreaterThan(0);
      for (const text of told) expect(kept).not.toContain(text);
      for (const value of Object.values(headers)) if (/[\da-f]{40}/.test(value)) expect(kept).not.toContain(value);
      expect([statSync(file).mode & 0o777, await verihook(['validate', out, '--strict'])]).toMatchObject([
        0o600,
        { code: 0 },
      ]);
    },
  );

  test('the example consumer accepts what comes through it, and refuses what was forged', async () => {
    const database = new DatabaseSync(':memory:');
    const server = createApp({ secret: SECRET, database }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { url } = await recording(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const send = (secret: string) =>
      verihook([
        'send',
        'idenfy',
        'suspected',
        '--speed',
        'instant',
        '--to',
        `${url}/webhooks/idenfy`,
        '--secret',
        secret,
      ]);
    expect(await send(SECRET)).toMatchObject({ code: 0 });
    expect((await send('another')).out).toContain('401');
  });

  test('--no-redact keeps everything, also what was answered and what is no text', async () => {
    const { url } = await consumer(
      () => 418,
      () => 'no, Ada',
    );
    const { url: to, out, stop } = await recording(url, { args: ['--no-redact'] });
    const bytes = Buffer.from([0xff, 0x00, 0x0a]);
    await fetch(`${to}/hook?user=ada`, { method: 'POST', body: bytes, headers: { 'X-Own': 'a' } });
    await (await sample('idenfy')).post(to);
    await stop();
    const [strange, genuine] = linesIn(out);
    expect(strange).toMatchObject({
      path: '/hook?user=ada',
      headers: { 'X-Own': 'a' },
      bodyBase64: bytes.toString('base64'),
      redacted: false,
      response: { status: 418, body: 'no, Ada' },
    });
    expect(Buffer.from(genuine?.body ?? '').equals((await sample('idenfy')).body)).toBe(true);
    expect(Object.keys(genuine?.headers ?? {})).toContain('Idenfy-Signature');
  });

  test('what breaks the contract is told as it comes, without what stood there, and fails only where it is to', async () => {
    const { url } = await consumer(() => 200);
    const { payload } = await sample('idenfy');
    const body = JSON.stringify({ ...(payload as object), platform: 'Ada-Lovelace' });
    for (const [args, code, shows] of [
      [[], 0, false],
      [['--fail-on-findings', '--no-redact'], 1, true],
    ] as const) {
      const { url: to, said, stop } = await recording(url, { args: [...args] });
      await fetch(to, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
      await fetch(to);
      const ended = await stop();
      expect(ended.code).toBe(code);
      expect(ended.err).toMatch(/verihook: [\d:.]+ error contract\/\S+: \S+ \/platform: expected /);
      expect((ended.out + ended.err).includes('Ada-Lovelace')).toBe(shows);
      expect(said().at(-1)).toMatchObject({
        callbacks: 1,
        others: 1,
        findings: [{ severity: 'error', count: 1 }],
        ok: false,
      });
    }
  });

  test('a person in the path or the query is kept no more by it than by redact', async () => {
    const { url, received } = await consumer(() => 200);
    const people = ['maria.gonzalez@mail.es', '490301123456', 'Jos%C3%A9', 'King'];
    const path = `/webhooks/${people[0]}/${people[1]}/${people[2]}?for=${people[3]}`;
    const { post } = await sample('idenfy');
    const [redacted, whole] = [await recording(url), await recording(url, { args: ['--no-redact'] })];
    for (const { url: to } of [redacted, whole]) await post(to + path);
    await Promise.all([redacted.stop(), whole.stop()]);
    expect(received.map(({ request }) => request.url)).toEqual([1, 2].map(() => new URL(url).pathname + path));
    expect(linesIn(whole.out)[0]?.path).toBe(path);
    const { out: later } = await verihook(['redact', whole.out, '--provider', 'idenfy']);
    for (const line of [linesIn(redacted.out)[0], JSON.parse(later)]) {
      expect(line).toMatchObject({ redacted: true, provider: 'idenfy' });
      expect(line).not.toHaveProperty('path');
      for (const text of people) expect(JSON.stringify(line)).not.toContain(text);
    }
  });

  test('pseudonyms are the same for the same key, and others each time without one', async () => {
    const { url } = await consumer(() => 200);
    const { post } = await sample('idenfy');
    const key = { env: { VERIHOOK_REDACT_KEY: 'example' } };
    const bodies: (string | undefined)[] = [];
    for (const surroundings of [key, key, {}, {}]) {
      const { url: to, out, stop } = await recording(url, surroundings);
      await post(to);
      await stop();
      bodies.push(linesIn(out)[0]?.body);
    }
    expect(bodies[1]).toBe(bodies[0]);
    expect(new Set(bodies).size).toBe(3);
  });
});

test('a wrong key is refused before anything passes', async () => {
  const args = ['record', 'idenfy', '--to', 'http://127.0.0.1:9', '--out', folder(), '--port', '0'];
  const { code, err } = await verihook([...args, '--key-file', '/dev/null']);
  expect([code, err]).toEqual([2, expect.stringContaining('The key in "/dev/null" is empty')]);
});

test('a stop in the middle of much traffic leaves nothing uncounted', async () => {
  const { url, received } = await consumer(() => 200);
  const { url: to, out, said, stop } = await recording(url);
  const { post } = await sample('idenfy');
  await Promise.all(Array.from({ length: 300 }, () => post(to)));
  expect((await stop()).code).toBe(0);
  const { callbacks, lost } = said().at(-1) as unknown as { callbacks: number; lost: number };
  expect([received.length, callbacks + lost, linesIn(out).length]).toEqual([300, 300, callbacks]);
});

test('a long text keeps nothing from being kept; what a stop cuts short is counted, with the reason', async () => {
  const { url } = await consumer(() => 200);
  const { url: to, out, said, stop } = await recording(url);
  const post = () => fetch(to, { method: 'POST', body: `{"platform":"${'a'.repeat(1_000_000)}"}` });
  await post();
  await vi.waitFor(() => expect(said()).toHaveLength(2), 15_000);
  for (let count = 0; count < 20; count++) await post();
  const { code, err } = await stop();
  const { callbacks, lost } = said().at(-1) as unknown as { callbacks: number; lost: number };
  expect([code, callbacks + lost, linesIn(out).length]).toEqual([0, 21, callbacks]);
  expect(/(\d+) callbacks? not kept: not looked at within 5 s after the stop/.exec(err)?.[1] ?? '0').toBe(`${lost}`);
}, 30_000);

describe('record, with a disk that fails', () => {
  test('a full disk is told of once; callbacks pass, and the lost are counted', async () => {
    const { url, received } = await consumer(() => 200);
    const out = folder();
    symlinkSync('/dev/full', join(out, `idenfy-${today()}.ndjson`));
    const { url: to, talk, said, stop } = await recording(url, { out });
    const { post } = await sample('idenfy');
    for (let count = 0; count < 20; count++) expect((await post(to)).status).toBe(200);
    await vi.waitFor(() => expect(talk()).toContain('ENOSPC'), 10_000);
    const ended = await stop();
    expect([ended.code, received.length]).toEqual([0, 20]);
    expect(ended.err.match(/cannot write/g)).toHaveLength(1);
    expect(ended.err).toContain('verihook: 20 callbacks not kept: not written to the disk');
    expect(said().at(-1)).toMatchObject({ callbacks: 20, lost: 20, files: [] });
  });

  test('a folder that is taken away is made again', async () => {
    const { url } = await consumer(() => 200);
    const { url: to, out, talk, said, stop } = await recording(url);
    const { post } = await sample('idenfy');
    await post(to);
    await vi.waitFor(() => expect(linesIn(out)).toHaveLength(1), 10_000);
    rmSync(out, { recursive: true });
    expect((await post(to)).status).toBe(200);
    await vi.waitFor(() => expect(talk()).toContain('was gone; it is made again'), 10_000);
    await stop();
    expect(linesIn(out)).toHaveLength(1);
    expect(said().at(-1)).toMatchObject({ callbacks: 2, lost: 0 });
  });

  test('a file in place of the folder holds nothing up, and what waited is written when it is gone', async () => {
    const { url } = await consumer(() => 200);
    const { url: to, out, talk, stop } = await recording(url);
    const { post } = await sample('idenfy');
    rmSync(out, { recursive: true });
    writeFileSync(out, '');
    for (const _ of [1, 2]) expect((await post(to)).status).toBe(200);
    await vi.waitFor(() => expect(talk()).toContain('cannot write'), 10_000);
    rmSync(out);
    await vi.waitFor(() => expect(talk()).toContain('writing again; 0 callbacks lost so far'), 10_000);
    await stop();
    expect(linesIn(out)).toHaveLength(2);
  });

  test('a reader of its output that goes away ends nothing', async () => {
    const { url } = await consumer(() => 200);
    const { url: to, out, child, stop } = await recording(url);
    const { post } = await sample('idenfy');
    child.stdout?.destroy();
    child.stderr?.destroy();
    for (const _ of [1, 2, 3]) expect((await post(to)).status).toBe(200);
    expect((await stop()).code).toBe(0);
    expect(linesIn(out)).toHaveLength(3);
  });

  test('kill -9 leaves whole lines, and the next run begins a line of its own after one that was cut', async () => {
    const { url } = await consumer(() => 200);
    const first = await recording(url);
    const { post } = await sample('idenfy');
    await Promise.all(Array.from({ length: 200 }, () => post(first.url)));
    await vi.waitFor(() => expect(linesIn(first.out).length).toBeGreaterThan(0), 10_000);
    first.child.kill('SIGKILL');
    await once(first.child, 'close');
    const file = join(first.out, `idenfy-${today()}.ndjson`);
    await verihook(['validate', file]).then(({ err }) => expect(err).toBe(''));
    appendFileSync(file, '{"verihook":1,"at":"2026-');
    const second = await recording(url, { out: first.out });
    await post(second.url);
    await second.stop();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const { code, out } = await verihook(['validate', file, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      callbacks: lines.length - 1,
      errors: 1,
      findings: [{ at: expect.stringContaining(`${file}:${lines.length - 1}`) }],
    });
  });
});

describe('record cannot begin', () => {
  test.each([
    [['record', 'idenfy', '--out', '/tmp/x'], '--to URL is missing'],
    [['record', 'idenfy', '--to', 'http://localhost:1'], '--out DIR is missing'],
    [['record', 'idenfy', '--to', 'localhost:1', '--out', '/tmp'], 'is not the URL of a webhook endpoint'],
    [['record', 'idenfy', '--to', 'http://localhost:1', '--out', '/dev/null/x'], 'Cannot make the folder'],
    [
      ['record', 'idenfy', '--to', 'http://localhost:1', '--out', '/tmp', '--keep', 'nothing'],
      'There is no kind "nothing"',
    ],
    [['record', 'idenfy', '--to', 'http://localhost:1', '--out', '/tmp', '--key-file', '/nowhere'], 'in --key-file'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await verihook(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
