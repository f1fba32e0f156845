import { execFile } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/core/message.ts';
import { DAY } from '../../../src/core/time.ts';
import { createMockProvider } from '../../../src/mock.ts';
import { providerOf, readSpec } from '../../../src/spec.ts';
import { allProviders } from '../../support/providers.ts';
import { controlClient } from '../support/control.ts';
import { listen, type Received } from '../support/loopback.ts';
import { atEnd, SECRET, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

const IDS = allProviders.map(({ id }) => id);

/** A provider in process, whose callbacks are taken, and a client of its control API. */
async function explained(id: string, options: { secret?: string; status?: number } = { secret: SECRET }) {
  const { secret, status = 200 } = options;
  const mock = await createMockProvider({
    providers: [id as 'idenfy'],
    consumer: async () => new Response('OK', { status }),
    ...(secret !== undefined && { secret }),
  });
  atEnd(() => mock.close({ graceMs: 0 }));
  const client = controlClient('http://127.0.0.1', mock.fetch);
  const begin = async (asked: object = {}) => (await client.post('/verifications', { provider: id, ...asked })).json;
  const explain = async (delivery: number, query = '') =>
    (await client.get(`/deliveries/${delivery}/explanation${query}`)).json;
  return { ...client, mock, begin, explain };
}

describe.each(IDS)('a message of %s', (id) => {
  const provider = allProviders.find((each) => each.id === id);

  test('is taken apart: its payload, how it is signed, and that it keeps the contract', async () => {
    const { begin, mock, get, explain } = await explained(id);
    const [{ event }] = (await begin()).callbacks;
    await mock.advance('1h');
    const { attempt, payload, signature, contract } = await explain(1);
    expect([attempt, contract]).toEqual([1, { document: `${id}.yaml`, event, findings: [] }]);
    const signs = provider?.wire.protects !== 'nothing';
    expect([signature.state, signature.problems]).toEqual([signs ? 'genuine' : 'unsigned', []]);
    expect(signature.protects).toBe(provider?.wire.protects);
    const text = JSON.stringify(signature.steps);
    expect(signature.steps.length).toBeGreaterThan(1);
    if (signs) expect(text).toContain('VERIHOOK_SECRET');
    const detail = (await get('/deliveries/1')).json;
    expect(payload).toMatchObject(detail.payload);
    for (const value of Object.values(signatureIn(detail))) expect(text).toContain(value);
  });

  test('of which the secret is not set, or is nobody’s, says so', async () => {
    const { begin, explain } = await explained(id, {});
    await begin();
    const { signature } = await explain(1);
    expect([signature.state, signature.problems]).toEqual(['unsigned', []]);
  });

  test('that was tampered with is told from a genuine one', async () => {
    const { begin, explain, get, mock } = await explained(id);
    await begin({ faults: ['tamper'] });
    await mock.advance('1h');
    const { signature, test: text } = await explain(1);
    if (provider?.wire.protects === 'nothing') expect(signature.state).toBe('unsigned');
    else {
      expect([signature.state, signature.problems.length]).toEqual(['wrong', 1]);
      // What it should be is told, so that somebody can compare it with what his own code has computed.
      const { request } = (await get('/deliveries/1')).json.history[0];
      const message = { headers: request.headers, body: Buffer.from(request.base64, 'base64') };
      const signed = provider?.wire.sign(message, SECRET, 0);
      const right = signature.steps.at(-1).value;
      expect(JSON.stringify(signed?.headers) + Buffer.from(signed?.body ?? []).toString()).toContain(right);
      expect(JSON.stringify(message.headers) + request.body).not.toContain(right);
      expect(text).toContain('toBeGreaterThanOrEqual(400)');
    }
  });
});

/** The header that carries the signature, where one does. */
function signatureIn({ history }: { history: { request: { headers: Record<string, string> } }[] }) {
  const headers = Object.entries(history[0]?.request.headers ?? {});
  return Object.fromEntries(headers.filter(([name]) => /signature|digest/i.test(name)));
}

describe('an explanation', () => {
  test('is that of the last attempt unless told; before the first, of the message that would be sent now', async () => {
    const { begin, explain, mock, get } = await explained('pipwave', { secret: SECRET, status: 500 });
    await begin({ faults: ['delay@1=1h'] });
    const before = await explain(1);
    expect(before).not.toHaveProperty('attempt');
    expect(before.signature.state).toBe('genuine');
    await mock.advance('90m');
    const { history } = (await get('/deliveries/1')).json;
    const stamps = [];
    for (const { number } of history) {
      const { attempt, payload } = await explain(1, `?attempt=${number}`);
      stamps.push(payload.timestamp);
      expect(attempt).toBe(number);
    }
    // Each is signed anew, with its own time.
    expect([new Set(stamps).size, stamps.length > 2]).toEqual([stamps.length, true]);
    expect((await explain(1)).payload.timestamp).toBe(stamps.at(-1));
  });

  test('of what does not exist is refused', async () => {
    const { begin, get, mock } = await explained('idenfy');
    await begin();
    await mock.advance('1h');
    const answer = async (path: string) => {
      const { status, json } = await get(`/deliveries/${path}`);
      return [status, json.code];
    };
    expect(await answer('99/explanation')).toEqual([404, 'engine/no-such-delivery']);
    expect(await answer('1/explanation?attempt=2')).toEqual([404, 'control/no-such-attempt']);
    expect(await answer('1/explanation?attempt=0')).toEqual([400, 'control/invalid']);
  });

  test('says what breaks the contract, with the value; a body that cannot be read is told as such', async () => {
    const { begin, explain, mock } = await explained('idenfy');
    await begin();
    const [first] = await mock.deliveries();
    if (first === undefined) throw new Error('nothing was planned');
    const { planned, policy } = first;
    const common = { verification: 'x', provider: 'idenfy', to: first.to, policy };
    const payload = { ...(planned.payload as object), platform: 'TELEX' };
    const broken = { headers: { 'Content-Type': 'application/json' }, body: utf8('{"final"') };
    await mock.app.engine.add([
      { ...common, planned: { ...planned, payload } },
      { ...common, planned, message: broken },
    ]);
    await mock.advance('1s');
    const [changed, unreadable] = [await explain(first.id + 1), await explain(first.id + 2)];
    expect(changed.contract.findings).toMatchObject([
      { rule: 'contract/enum', severity: 'error', at: '/platform', received: '"TELEX"' },
    ]);
    expect(unreadable).not.toHaveProperty('payload');
    expect(unreadable.contract).toMatchObject({ findings: [{ rule: 'capture/undecodable', severity: 'error' }] });
    expect(unreadable.signature.state).toBe('wrong');
  });

  test('names the secret of the webhook that is registered, where it has one', async () => {
    const { begin, explain, mock } = await explained('sumsub');
    await begin();
    const [{ to } = { to: '' }] = await mock.deliveries();
    const settings = { algorithm: 'HMAC_SHA512_HEX' };
    await mock.app.room('sumsub').register({ id: 'own', to, secret: 'another-key', settings });
    const { id } = await begin();
    const [own] = await mock.deliveries({ verification: id });
    const { signature, test: text } = await explain(own?.id ?? 0);
    expect(signature.state).toBe('genuine');
    expect(JSON.stringify(signature.steps)).toContain('that of the registered webhook');
    expect(JSON.stringify(signature.steps)).toContain('HMAC_SHA512_HEX');
    expect(text).toContain('.configured(');
  });
});

test('a provider that the kit does not have is explained as its document and its signature say', async () => {
  const document = `openapi: 3.1.0
info: { title: Acme, version: '1' }
webhooks:
  done:
    post:
      requestBody:
        content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer } } } } }
      responses: { '200': { description: Taken } }
`;
  const spec = await readSpec('acme.yaml', document);
  const signature = { algorithm: 'sha256', header: 'X-Acme-Signature' } as const;
  const provider = providerOf(spec, { id: 'acme', signature });
  const mock = await createMockProvider({
    providers: [],
    own: [{ provider, spec }],
    consumer: async () => new Response(),
    secret: SECRET,
  });
  atEnd(() => mock.close({ graceMs: 0 }));
  const { get } = controlClient('http://127.0.0.1', mock.fetch);
  const [first = ''] = Object.keys(provider.scenarios);
  await mock.create('acme', { scenario: first });
  await mock.settle();
  const { json } = await get('/deliveries/1/explanation');
  expect(json).toMatchObject({ attempt: 1, payload: { id: expect.any(Number) }, signature: { state: 'genuine' } });
  expect(json.contract).toEqual({ document: 'acme.yaml', event: 'done', findings: [] });
  expect(json.signature.steps.at(-1).title).toContain('X-Acme-Signature');
  // Nobody can import it.
  expect(json.test).toContain('new Request(');
});

test('the line for a shell sends the same bytes with the same headers, whatever the body', async () => {
  const endpoint = await listen((_, response) => void response.end('OK'));
  atEnd(endpoint.close);
  const { get, mock, post } = await startedMock({ to: `${endpoint.url}/hook?a=[1]&b={2}` });
  await post('/verifications', { provider: 'idenfy' });
  const [first] = await mock.deliveries();
  if (first === undefined) throw new Error('nothing was planned');
  const { planned, policy, to } = first;
  const bodies = [`it's "quoted" $HOME \`id\` \\n\n`, '@/etc/hostname', '\0nul', Uint8Array.of(0xff, 0xfe, 0), ''];
  await mock.app.engine.add(
    bodies.map((body) => {
      const message = {
        headers: { 'Content-Type': 'application/json', 'X-Quoted': `it's "so"` },
        body: typeof body === 'string' ? utf8(body) : body,
      };
      return { verification: 'x', provider: 'idenfy', to, policy, planned: { ...planned, dueAt: DAY }, message };
    }),
  );
  await mock.settle();
  const sent = endpoint.received.splice(0);
  expect(sent.length).toBe(bodies.length + 1);
  const given = (all: readonly [string, string][]) => all.filter(([name]) => /type|^x-|signature|event/i.test(name));
  const seen = ({ url, headers, body }: Received) => [url, given(headers), body.toString('base64')];
  for (const id of sent.keys()) {
    const { curl } = (await get(`/deliveries/${first.id + id}/explanation`)).json;
    await pasted(curl);
  }
  const again = endpoint.received.map(seen);
  // Deliveries of one moment are sent side by side.
  expect(again).toEqual(expect.arrayContaining(sent.map(seen)));
  expect(new Set(again.map(String)).size).toBe(sent.length);
});

/** Runs a command line as somebody who pastes it into a shell. */
const pasted = (line: string) =>
  new Promise<void>((done, failed) => {
    const shell = execFile('sh', [], (error) => (error ? failed(error) : done()));
    shell.stdin?.end(line.replace(/\bcurl\b/, 'curl -sS'));
  });
