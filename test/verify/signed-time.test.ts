import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { standardWebhooks } from '../../src/core/signature.ts';
import { providerOf } from '../../src/spec/provider.ts';
import { readSpec } from '../../src/spec/read.ts';
import { verify } from '../../src/verify.ts';
import { verihook } from '../cli/verihook.ts';

const ACME = 'test/fixtures/specs/acme.yaml';
const secret = 'whsec_c2VjcmV0';
const MINUTES = 60_000;
const acme = async () =>
  providerOf(await readSpec('acme.yaml', readFileSync(ACME, 'utf8')), { id: 'acme', signature: 'standard-webhooks' });

/** Takes what is genuine and no older or newer than five minutes. */
const windowed =
  (now: () => number, seen: string[] = []) =>
  async (request: Request) => {
    const message = { headers: Object.fromEntries(request.headers), body: new Uint8Array(await request.arrayBuffer()) };
    const age = now() - 1000 * Number(message.headers['webhook-timestamp']);
    if (standardWebhooks.verify(message, secret).length > 0) return new Response('forged', { status: 400 });
    if (Math.abs(age) > 5 * MINUTES) return new Response('old', { status: 400 });
    try {
      JSON.parse(Buffer.from(message.body).toString());
    } catch {
      return new Response('no JSON', { status: 400 });
    }
    seen.push(Buffer.from(message.body).toString());
    return new Response();
  };

test('a consumer that refuses old signatures is told apart from others, with its words and the way out', async () => {
  const { findings } = await verify(await acme(), { consumer: windowed(Date.now), secret, runs: 0 });
  expect(findings).toMatchObject([{ rule: 'setup/old-signature', received: '400: old' }]);
  expect(findings[0]?.expected).toMatch(/of \d{3,} days ago.*--start-at now/);
});

test.each([
  ['the moment of sending', Date.now, 'now' as const],
  ['a time', () => Date.UTC(2031, 5, 1), new Date(Date.UTC(2031, 5, 1))],
])(
  'it is rehearsed with signatures for %s, by the same payloads, and the replay line says so',
  async (_, now, startAt) => {
    const seen: string[] = [];
    const only = ['scenario/every-event'];
    const own = await verify(await acme(), { consumer: windowed(now, seen), secret, startAt, runs: 0, only });
    expect(own.findings.filter(({ rule }) => rule.startsWith('setup/') || rule.startsWith('ack/'))).toEqual([]);
    expect(own.exercises).toBe(1);
    const before: string[] = [];
    await verify(await acme(), {
      consumer: windowed(() => Date.UTC(2026, 0, 1), before),
      secret,
      startAt: Date.UTC(2026, 0, 1),
      runs: 0,
      only,
    });
    expect(seen).toEqual(before);
    const broken = await verify(await acme(), {
      consumer: () => Promise.resolve(new Response(null, { status: 500 })),
      secret,
      startAt,
    });
    expect(broken.findings[0]?.replay).toContain(
      startAt === 'now' ? "startAt: 'now', " : "startAt: new Date('2031-06-01T00:00:00.000Z'), ",
    );
  },
);

test('what no time is signed for is judged as ever', async () => {
  const provider = providerOf(await readSpec('acme.yaml', readFileSync(ACME, 'utf8')), {
    id: 'acme',
    signature: { algorithm: 'sha256', header: 'X-Acme' },
  });
  const refuse = () => Promise.resolve(new Response(`who is\n${'that? '.repeat(20)}`, { status: 400 }));
  const { findings } = await verify(provider, { consumer: refuse, secret });
  expect(findings).toMatchObject([
    { rule: 'setup/unknown-verification', received: `400: who is ${'that? '.repeat(20).slice(0, 73)} …` },
  ]);
});

test('on the command line, verify and send take --start-at now, and say it in their replay lines', async () => {
  const consumer = windowed(Date.now);
  let isDown = false;
  const server = createServer(async (incoming, answer) => {
    const body = await incoming.toArray();
    const headers = incoming.headers as Record<string, string>;
    const request = new Request('http://consumer.test/', { method: 'POST', headers, body: Buffer.concat(body) });
    const response = isDown ? new Response(null, { status: 500 }) : await consumer(request);
    answer.writeHead(response.status).end(await response.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const flags = ['--spec', ACME, '--sign', 'standard-webhooks', '--to', to, '--secret', secret];
  const send = ['send', 'acme', 'every-event', ...flags, '--speed', 'instant'];
  expect((await verihook(send)).code).toBe(1);
  expect(await verihook([...send, '--start-at', 'now'])).toMatchObject({ code: 0, err: '' });
  const rehearse = ['verify', 'acme', ...flags, '--only', 'scenario/every-event'];
  expect((await verihook(rehearse)).out).toContain('setup/old-signature');
  expect(await verihook([...rehearse, '--start-at', 'now'])).toMatchObject({ code: 0 });
  isDown = true;
  expect((await verihook([...send, '--start-at', 'now'])).out).toMatch(/replay .* --start-at now /);
  expect((await verihook([...rehearse, '--start-at', 'now'])).out).toMatch(/--start-at now /);
});
