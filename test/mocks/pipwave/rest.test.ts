import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pipwave } from '../../../generators/pipwave/index.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import { faultsOf, HOOK, KEY, MINUTE, rigOf, SECRET, signed } from './support.ts';

const BOTH = { types_of_verification: '{"credit-card":{},"identification":{}}' };

describe('a session of pipwave', () => {
  test('begins with a call, ends with a notification, and its pictures can be fetched', async () => {
    await using rig = await rigOf({ scenario: 'success' });
    const { status, body } = await rig.initiate({ extra_param2: 'order-42', allowed_mode: 'livefeed' });
    expect(status).toBe(200);
    expect(faultsOf('InitiateResponse', body)).toEqual([]);
    expect(body).toMatchObject({ status: '200', message: '' });
    expect(Object.keys(body.redirect_url)).toEqual(['credit-card']);

    await rig.app.engine.advance(10 * MINUTE);
    const [told, ...more] = rig.received;
    expect(more).toEqual([]);
    expect(told?.url).toBe(HOOK);
    expect(faultsOf('Notification', told?.body)).toEqual([]);
    expect(told?.body).toMatchObject({
      session_token: body.token,
      verification_type: 'credit-card',
      verification_status: '10',
      user_id: '1514333',
      api_key: KEY,
      mode: 'livefeed',
      extra_param1: null,
      extra_param2: 'order-42',
      extra_param3: null,
    });
    const message = { headers: {}, body: new TextEncoder().encode(told?.raw) };
    expect(pipwave.wire.verify(message, SECRET)).toEqual([]);

    const [document] = told?.body.documents ?? [];
    for (const name of ['full', 'subject'] as const) {
      const file = await rig.call(new Request(document?.[`${name}_url`] ?? ''));
      expect(file.status).toBe(200);
      expect(file.headers.get('content-type')).toMatch(/^image\/(jpeg|png)$/);
      expect((await file.arrayBuffer()).byteLength).toBe(document?.[`${name}_size`]);
    }
  });

  test('shows its pictures to whoever has the link, for an hour and not a second longer', async () => {
    await using rig = await rigOf({ scenario: 'success' });
    await rig.initiate({ allowed_mode: 'upload' });
    await rig.app.engine.advance(10 * MINUTE);
    const url = new URL(rig.received[0]?.body.documents[0]?.full_url ?? '');
    const fetched = async (change: (url: URL) => void) => {
      const changed = new URL(url);
      change(changed);
      return (await rig.call(new Request(changed))).status;
    };
    expect(await fetched(() => {})).toBe(200);
    expect(await fetched(({ searchParams }) => searchParams.set('Signature', 'f'.repeat(32)))).toBe(403);
    expect(await fetched(({ searchParams }) => searchParams.set('Expires', '99999999999'))).toBe(403);
    expect(await fetched((changed) => (changed.search = ''))).toBe(403);
    expect(await fetched((changed) => (changed.pathname += 'x'))).toBe(404);
    expect(await fetched((changed) => (changed.pathname = changed.pathname.replace('files/', 'files/x')))).toBe(404);
    const left = Number(url.searchParams.get('Expires')) * 1000 - rig.app.engine.now();
    await rig.app.engine.advance(left);
    expect(await fetched(() => {})).toBe(200);
    await rig.app.engine.advance(1000);
    expect(await fetched(() => {})).toBe(403);
  });

  test('of two types notifies of each, with one token and two sets of documents', async () => {
    await using rig = await rigOf({ scenario: 'success' });
    const { body } = await rig.initiate(BOTH);
    expect(Object.keys(body.redirect_url)).toEqual(['credit-card', 'identification']);
    await rig.app.engine.advance(10 * MINUTE);
    const told = rig.received.map(({ body }) => body);
    expect(told.map(({ verification_type }) => verification_type).sort()).toEqual(['credit-card', 'identification']);
    expect(new Set(told.map(({ session_token }) => session_token))).toEqual(new Set([body.token]));
    expect(new Set(told.map(({ pd_id }) => pd_id)).size).toBe(2);
    expect(new Set(told.map(({ ip_address, user_agent }) => `${ip_address} ${user_agent}`)).size).toBe(1);
    for (const each of told) expect(faultsOf('Notification', each)).toEqual([]);
  });

  test('plays a timeline about two types once, and leaves alone what it does not tell of', async () => {
    await using both = await rigOf({ scenario: 'two-types' });
    await both.initiate(BOTH);
    await both.app.engine.advance(20 * MINUTE);
    expect(both.received.map(({ body }) => body.verification_type)).toEqual(['credit-card', 'identification']);

    await both.initiate();
    await both.app.engine.advance(20 * MINUTE);
    expect(both.received).toHaveLength(2);

    await using faces = await rigOf({ scenario: 'faces-differ' });
    await faces.initiate(BOTH);
    await faces.app.engine.advance(20 * MINUTE);
    expect(faces.received.map(({ body }) => [body.verification_type, body.verification_status])).toEqual([
      ['identification', '5'],
    ]);
  });

  test('looks for the texts that the call names, and for no others', async () => {
    const options = { 'credit-card': { match_text: { 'credit-card-last4': '4444' } }, identification: [] };
    const types = { types_of_verification: JSON.stringify(options) };
    await using found = await rigOf({ scenario: 'success' });
    await found.initiate(types);
    await found.app.engine.advance(10 * MINUTE);
    const metaOf = (type: string) =>
      found.received.find(({ body }) => body.verification_type === type)?.body.analysis_result_meta;
    expect(metaOf('credit-card')).toEqual({
      match_text: { 'credit-card-last4': { text: '4444', score: expect.any(Number), result: '10' } },
    });
    expect(metaOf('identification')).toEqual([]);

    // Nothing was to be looked for on the document, so nothing can differ there.
    await using missing = await rigOf({ scenario: 'text-differs' });
    await missing.initiate(types);
    await missing.app.engine.advance(10 * MINUTE);
    const [told, ...more] = missing.received;
    expect(more).toEqual([]);
    const meta = told?.body.analysis_result_meta as { match_text: Record<string, { text: string; result: string }> };
    expect(Object.keys(meta.match_text)).toEqual(['credit-card-last4']);
    expect(meta.match_text['credit-card-last4']?.result).toBe('5');
    expect(meta.match_text['credit-card-last4']?.text).not.toBe('4444');
  });

  test('without a notification URL, or with an empty one, tells where the dashboard says, or nobody', async () => {
    for (const notification_url of [undefined, '']) {
      await using nobody = await rigOf();
      await nobody.initiate({ notification_url });
      await nobody.app.engine.advance(10 * MINUTE);
      expect(nobody.received).toEqual([]);
      await using set = await rigOf({ to: 'https://merchant.example/default' });
      await set.initiate({ notification_url });
      await set.app.engine.advance(10 * MINUTE);
      expect(set.received.map(({ url }) => url)).toEqual(['https://merchant.example/default']);
    }
  });

  test('shows another face on the selfie where faces differ, and the same document', async () => {
    const pictures = async (scenario: string) => {
      await using rig = await rigOf({ scenario });
      await rig.initiate({ types_of_verification: '{"identification":{}}', allowed_mode: 'upload' });
      await rig.app.engine.advance(10 * MINUTE);
      const fetched = (rig.received[0]?.body.documents ?? []).map(async ({ document_type, full_url }) => {
        const file = await rig.call(new Request(full_url));
        return [document_type, Buffer.from(await file.arrayBuffer()).toString('base64')] as const;
      });
      return new Map(await Promise.all(fetched));
    };
    const [same, other] = [await pictures('failed'), await pictures('faces-differ')];
    expect([...same.keys()]).toEqual(['selfie', 'identification']);
    expect(other.get('identification') === same.get('identification')).toBe(true);
    expect(other.get('selfie') === same.get('selfie')).toBe(false);
  });

  test('outlives the process: its page, its notification and its pictures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verihook-pipwave-'));
    try {
      const file = join(folder, 'mock.db');
      let url = '';
      {
        await using before = await rigOf({ scenario: 'wait', store: sqliteStore(file) });
        url = (await before.initiate(BOTH)).body.redirect_url.identification ?? '';
      }
      await using after = await rigOf({ scenario: 'wait', store: sqliteStore(file) });
      const form = new URLSearchParams({ scenario: 'success' });
      expect((await after.call(new Request(url, { method: 'POST', body: form }))).status).toBe(200);
      const next = await after.initiate();
      expect(url).not.toContain(next.body.token);
      await after.app.engine.advance(10 * MINUTE);
      const [told, ...more] = after.received;
      expect(more).toEqual([]);
      expect(url).toContain(told?.body.session_token);
      expect((await after.call(new Request(told?.body.documents[0]?.full_url ?? ''))).status).toBe(200);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('is a new one with each call, were it the same', async () => {
    await using rig = await rigOf({ scenario: 'wait' });
    const tokens = [await rig.initiate(), await rig.initiate()].map(({ body }) => body.token);
    expect(new Set(tokens).size).toBe(2);
  });

  test('can begin without a call: with whatever outcome, and whatever type', async () => {
    await using rig = await rigOf();
    const room = rig.app.room('pipwave');
    for (const scenario of Object.keys(pipwave.scenarios)) {
      const verification = await room.invent({ to: HOOK });
      await room.play(verification, { scenario });
      expect((await room.find(verification.id))?.scenario).toBe(scenario);
    }
    await rig.app.engine.advance(24 * 60 * MINUTE);
    for (const { body } of rig.received) expect(faultsOf('Notification', body)).toEqual([]);
    expect(new Set(rig.received.map(({ body }) => body.session_token)).size).toBe(
      Object.keys(pipwave.scenarios).length,
    );
  });
});

describe('the page of a session', () => {
  const post = (url: string, scenario: string) =>
    new Request(url, { method: 'POST', body: new URLSearchParams({ scenario }) });

  test('lets the person say how it goes; a failed attempt may be followed by another, a success is the end', async () => {
    await using rig = await rigOf({ scenario: 'wait' });
    const { body } = await rig.initiate(BOTH);
    const url = body.redirect_url.identification ?? '';
    expect((await rig.call(new Request(url))).status).toBe(200);
    expect((await rig.call(post(url, 'failed'))).status).toBe(200);
    await rig.app.engine.advance(10 * MINUTE);
    expect((await rig.call(post(url, 'success'))).status).toBe(200);
    await rig.app.engine.advance(10 * MINUTE);
    const told = rig.received.map(({ body }) => body);
    expect(told.map((each) => [each.verification_type, each.verification_status, each.attempts_num])).toEqual([
      ['identification', '5', 1],
      ['identification', '10', 2],
    ]);
    expect(new Set(told.map(({ pd_id }) => pd_id)).size).toBe(2);
    expect((await rig.call(new Request(url))).status).toBe(410);
    expect((await rig.call(new Request(body.redirect_url['credit-card'] ?? ''))).status).toBe(200);
  });

  test('refuses a timeline that this session cannot have, and a session that nobody has', async () => {
    await using rig = await rigOf({ scenario: 'wait' });
    const { body } = await rig.initiate();
    const url = body.redirect_url['credit-card'] ?? '';
    for (const scenario of ['faces-differ', 'two-types', 'text-differs', 'constructor', '']) {
      expect((await rig.call(post(url, scenario))).status).toBe(400);
    }
    await rig.app.engine.advance(10 * MINUTE);
    expect(rig.received).toEqual([]);
    expect((await rig.call(new Request(`${url}x`))).status).toBe(404);
  });

  test('is closed while somebody looks at the documents', async () => {
    await using rig = await rigOf({ scenario: 'review-then-failed' });
    const { body } = await rig.initiate();
    const url = body.redirect_url['credit-card'] ?? '';
    expect((await rig.call(new Request(url))).status).toBe(200);
    await rig.app.engine.advance(4 * MINUTE);
    expect((await rig.call(new Request(url))).status).toBe(410);
    await rig.app.engine.advance(150 * MINUTE);
    expect(rig.received.map(({ body }) => body.verification_status)).toEqual(['8', '5']);
    expect((await rig.call(new Request(url))).status).toBe(200);
  });
});

test('a call is signed as in the worked example of the facts', () => {
  const request = signed({
    timestamp: 1539673000,
    types_of_verification: '{}',
    extra_param1: 'order-42',
  });
  expect(request.signature).toBe('1b164a65f9f370bfbf9f3a6aa404eadc1b5e3d95');
});
