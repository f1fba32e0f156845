import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { consumer } from './consumer.ts';
import { verihook } from './verihook.ts';

const SUSPECTED = ['send', 'idenfy', 'suspected', '--speed', 'instant'];
const NOT_SIGNED = 'verihook: not signed; give --secret, --secret-file or VERIHOOK_SECRET to sign\n';
const CLOSED = 'http://127.0.0.1:9/webhooks/idenfy';

describe('send', () => {
  test('delivers a scenario in order, retries after a failure, and passes', async () => {
    const { url, received } = await consumer((index) => (index === 0 ? 500 : 200));
    const { code, out, err } = await verihook([...SUSPECTED, '--to', url]);
    expect({ code, err }).toEqual({ code: 0, err: NOT_SIGNED });
    expect(received.map(({ request }) => request.headers['idenfy-event-type'])).toEqual([
      'IDENTIFICATION_AUTO_FINISHED',
      'IDENTIFICATION_AUTO_FINISHED',
      'IDENTIFICATION_MANUAL_FINISHED',
    ]);
    expect(received[0]?.body.equals(received[1]?.body as Buffer)).toBe(true);
    const lines = out.split('\n');
    expect(lines[0]).toContain('idenfy suspected, seed 1: 2 deliveries');
    expect(lines[1]).toMatch(/^\+00:00:00\.000 {2}The user opens the session$/);
    expect(lines[2]).toMatch(/delivery 1 {2}identificationAutoFinished {2}attempt 1 of 4: 500, retry in 500ms$/);
    expect(lines[3]).toMatch(/attempt 2 of 4: 200, acknowledged$/);
    expect(out).toContain('2 of 2 deliveries acknowledged after 3 attempts, nothing found wrong');
  });

  test('signs with the secret, over the bytes that arrive', async () => {
    const { url, received } = await consumer(() => 204);
    await verihook([...SUSPECTED, '--to', url], { env: { VERIHOOK_SECRET: 'example-signing-key' } });
    for (const { request, body } of received) {
      const digest = execFileSync('openssl', ['dgst', '-sha256', '-hmac', 'example-signing-key'], {
        input: body,
        encoding: 'utf8',
      });
      expect(request.headers['idenfy-signature']).toBe(digest.trim().split(' ').at(-1));
    }
  });

  test('fails against a consumer that never acknowledges, with a line that replays it', async () => {
    const { url, received } = await consumer(() => 500);
    const { code, out } = await verihook([...SUSPECTED, '--to', url, '--seed', '3']);
    expect(code).toBe(1);
    expect(received).toHaveLength(8);
    expect(out).toContain('attempt 4 of 4: 500, given up');
    expect(out).toContain('0 of 2 deliveries acknowledged after 8 attempts, 2 errors');
    const replay = /replay +verihook (.*)$/m.exec(out)?.[1] ?? '';
    expect(replay).toBe(
      `send idenfy suspected --seed 3 --start-at 2026-01-01T00:00:00.000Z --to ${url} --speed instant`,
    );
    const again = await verihook(replay.split(' '));
    expect(again.code).toBe(1);
    expect(received[8]?.body.equals(received[0]?.body as Buffer)).toBe(true);
  });

  test('says that nothing is signed where a secret would sign it, and nothing of what nobody signs', async () => {
    const { url, received } = await consumer(() => 200);
    const acme = [
      'send',
      'acme',
      'every-event',
      '--spec',
      'test/fixtures/specs/acme.yaml',
      '--to',
      url,
      '--speed',
      'instant',
    ];
    const sign = ['--sign', 'hmac-sha256:X-Acme-Signature'];
    expect(await verihook([...acme, ...sign])).toMatchObject({ code: 0, err: NOT_SIGNED });
    expect(received.filter(({ request }) => 'x-acme-signature' in request.headers)).toEqual([]);
    expect(await verihook(acme)).toMatchObject({ code: 0, err: '' });
    expect(await verihook([...acme, ...sign, '--secret', 's3cr3t'])).toMatchObject({ code: 0, err: '' });
    expect(received.at(-1)?.request.headers).toHaveProperty('x-acme-signature');
    const load = [...acme, ...sign, '--rate', '50/s', '--for', '100ms'];
    expect((await verihook(load)).err).toContain(NOT_SIGNED);
  });

  test('--json is one report with every attempt and finding', async () => {
    const { url } = await consumer(() => 500);
    const { code, out, err } = await verihook([...SUSPECTED, '--to', url, '--json']);
    const report = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 1, err: NOT_SIGNED });
    expect(report).toMatchObject({
      provider: 'idenfy',
      scenario: 'suspected',
      seed: 1,
      startAt: '2026-01-01T00:00:00.000Z',
      to: url,
      ok: false,
    });
    expect(report.deliveries[0].attempts).toHaveLength(4);
    expect(report.deliveries[0].attempts[0]).toMatchObject({ number: 1, outcome: { kind: 'answered', status: 500 } });
    expect(Object.keys(report.findings[0])).toEqual([
      'rule',
      'severity',
      'at',
      'expected',
      'received',
      'source',
      'replay',
    ]);
  });

  test('applies faults: a duplicate arrives twice, a tampered body must be refused', async () => {
    const { url, received } = await consumer((index) => (index === 0 ? 401 : 200));
    const flags = ['--fault', 'tamper@1', '--fault', 'duplicate@2', '--secret', 'example-signing-key'];
    const { code, out } = await verihook([...SUSPECTED, '--to', url, ...flags]);
    expect(out).toContain('attempt 1 of 1: 401, refused');
    expect(received).toHaveLength(3);
    expect(code).toBe(0);
  });

  test('stops at once when nobody listens', async () => {
    const { code, err } = await verihook([...SUSPECTED, '--to', CLOSED]);
    expect(code).toBe(2);
    expect(err).toBe(
      `verihook: Nobody answers at ${CLOSED} (connection refused). Start the consumer there, or give its URL in --to.\n`,
    );
  });

  test('waits in real time unless told otherwise, and Ctrl-C ends the wait', async () => {
    const { url, received } = await consumer(() => 200);
    const { code, out, err } = await verihook(['send', 'idenfy', 'suspected', '--to', url], {
      watch: (child) => child.stdout?.once('data', () => setTimeout(() => child.kill('SIGINT'), 100)),
    });
    expect({ code, err }).toEqual({ code: 130, err: 'verihook: interrupted\n' });
    expect(out).toContain('speed real; --speed instant does not wait');
    expect(received).toHaveLength(0);
  });

  test('takes a speed between real and instant', async () => {
    const { url, received } = await consumer(() => 200);
    const { code } = await verihook(['send', 'idenfy', 'suspected', '--to', url, '--speed', '5000']);
    expect(code).toBe(0);
    expect(received).toHaveLength(2);
  });
});
