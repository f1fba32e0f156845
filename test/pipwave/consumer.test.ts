import { createHash, timingSafeEqual } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pipwave } from '../../generators/pipwave/index.ts';
import { deliver } from '../../mocks/deliver.ts';
import { casesOf } from '../../src/core/derive.ts';
import type { Consumer } from '../../src/core/message.ts';

const KEY = 'demo_key_0001';
const SECRET = 'the secret of a consumer';

type Notification = Record<string, unknown> & { signature: string };

/** What a consumer makes of its notifications, by the advice of generators/pipwave/README.md and with none of the kit's code. */
function careful(): { consumer: Consumer; results: Map<string, string> } {
  const results = new Map<string, string>();
  const consumer: Consumer = async (request) => {
    const raw = await request.text();
    let body: Notification;
    try {
      body = JSON.parse(raw);
    } catch {
      return new Response('not JSON', { status: 400 });
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return new Response('no object', { status: 400 });
    if (body.api_key !== KEY || !isGenuine(raw, body)) return new Response('bad signature', { status: 401 });
    const { verification_status: status, pd_id: id, session_token: session, user_id: user } = body;
    if (typeof status === 'string' && ['10', '5', '8', '2'].includes(status) && typeof id === 'string')
      results.set(`${id} ${status}`, `${session} ${user}`);
    return new Response('OK');
  };
  return { consumer, results };
}

function isGenuine(raw: string, body: Notification): boolean {
  if (typeof body.signature !== 'string' || !/^[0-9a-f]{40}$/.test(body.signature) || body.timestamp === undefined)
    return false;
  // The characters of the body, and where they do not fit, 14 digits.
  const [, written = ''] = /"document_set_scoring"\s*:\s*"?([^",}\s]*)/.exec(raw) ?? [];
  const scores = written === 'null' ? [''] : [written, String(Number(Number(written).toPrecision(14)))];
  return scores.some((score) => {
    const pairs: Record<string, unknown> = { api_key: KEY, api_secret: SECRET, document_set_scoring: score };
    for (const key of ['pd_id', 'session_token', 'timestamp', 'user_id', 'verification_status', 'verification_type'])
      pairs[key] = body[key] ?? '';
    const text = Object.keys(pairs)
      .sort()
      .map((key) => `${key}:${pairs[key]}`)
      .join('');
    const digest = createHash('sha1').update(text).digest('hex');
    return timingSafeEqual(Buffer.from(digest), Buffer.from(body.signature));
  });
}

async function answerTo(consumer: Consumer, options: Parameters<typeof pipwave.request>[1]) {
  const response = await consumer(pipwave.request('notification', { secret: SECRET, ...options }));
  return { status: response.status, text: await response.text() };
}

describe('a consumer that follows the README', () => {
  test('does with every case what is expected of it', async () => {
    for (const each of await casesOf(pipwave, 'notification')) {
      for (const seed of [1, 2, 3]) {
        const { consumer } = careful();
        const { status, text } = await answerTo(consumer, { case: each, seed });
        const did = [each.name, seed, status, text];
        if (each.expect === 'accept') expect(did).toEqual([each.name, seed, 200, 'OK']);
        else if (each.expect === 'refuse') expect(did).toEqual([each.name, seed, 401, 'bad signature']);
        else expect(did).toEqual([each.name, seed, expect.toSatisfy((code: number) => code < 500), expect.any(String)]);
      }
    }
  });

  test('passes every scenario, also with copies and in another order, and counts nothing twice', async () => {
    for (const scenario of Object.keys(pipwave.scenarios) as (keyof typeof pipwave.scenarios)[]) {
      const { consumer, results } = careful();
      const planned = pipwave.play(scenario, { seed: 5 });
      const faults = [
        { kind: 'duplicate' },
        { kind: 'late-stale' },
        ...(planned.deliveries.length > 1 ? [{ kind: 'reorder' } as const] : []),
      ] as const;
      const run = await deliver(pipwave.play(scenario, { seed: 5, faults }), { consumer, secret: SECRET });
      expect(run.findings).toEqual([]);
      expect(run.deliveries.every(({ state }) => state === 'acknowledged')).toBe(true);
      expect([scenario, results.size]).toEqual([scenario, planned.deliveries.length]);
    }
  });

  test('never takes for a success what another cut of a failure says', async () => {
    const { consumer, results } = careful();
    expect((await answerTo(consumer, { case: 'hostile/user-id-split-anew' })).status).toBe(200);
    expect([...results]).toEqual([]);
  });
});

describe('careless consumers are found out', () => {
  const caught = async (verifies: (raw: string, body: Notification) => boolean) => {
    const names: string[] = [];
    for (const each of pipwave.cases.filter(({ expect: wanted }) => wanted !== 'survive')) {
      const message = pipwave.message('notification', { case: each, secret: SECRET });
      const raw = new TextDecoder().decode(message.body);
      if (verifies(raw, JSON.parse(raw)) !== (each.expect === 'accept')) names.push(each.name);
    }
    return names;
  };
  const digestOf = (
    body: Notification,
    change: (value: unknown) => unknown = (value) => value,
    keys = [
      'api_key',
      'api_secret',
      'document_set_scoring',
      'pd_id',
      'session_token',
      'timestamp',
      'user_id',
      'verification_status',
      'verification_type',
    ],
  ) => {
    const text = keys.map((key) => `${key}:${key === 'api_secret' ? SECRET : (change(body[key]) ?? '')}`).join('');
    return createHash('sha1').update(text).digest('hex');
  };

  test('one that writes the score as JavaScript does', async () => {
    expect(await caught((_, body) => digestOf(body) === body.signature)).toEqual(['quirk/score-seventeen-digits']);
  });

  test('one that takes 0 for empty, as plugins of the provider do', async () => {
    const empty = (value: unknown) => (value === 0 || value === '0' ? '' : value);
    expect(await caught((_, body) => digestOf(body, empty) === body.signature)).toContain('quirk/score-zero');
  });

  test('one that signs the bytes of a body that it writes again', async () => {
    const first = (await caught((raw, body) => isGenuine(raw, body) && raw === JSON.stringify(body))) as string[];
    expect(first.length).toBeGreaterThan(0);
  });

  test('one that compares loosely', async () => {
    const loose = (given: unknown, digest: string) => given === true || given === 0 || given === digest;
    expect(await caught((_, body) => loose(body.signature, digestOf(body)))).toEqual(
      expect.arrayContaining(['signature/true', 'signature/zero']),
    );
  });

  test('one that joins the pairs as they are listed', async () => {
    const listed = [
      'timestamp',
      'api_key',
      'pd_id',
      'session_token',
      'verification_type',
      'user_id',
      'verification_status',
      'document_set_scoring',
      'api_secret',
    ];
    const names = await caught((_, body) => digestOf(body, (value) => value, listed) === body.signature);
    expect(names).toContain('signature/other-order');
    expect(names).toContain('quirk/score-hundred');
  });
});
