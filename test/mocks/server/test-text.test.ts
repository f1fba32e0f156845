import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { literal } from '../../../mocks/control/literal.ts';
import { type Message, utf8 } from '../../../src/core/message.ts';
import { DAY } from '../../../src/core/time.ts';
import { createMockProvider } from '../../../src/mock.ts';
import { allProviders } from '../../support/providers.ts';
import { controlClient } from '../support/control.ts';
import { atEnd, SECRET, stopAll } from '../support/started.ts';

afterEach(stopAll);

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A test that a server has written, and the message that it has to hand over. */
interface Written {
  provider: string;
  text: string;
  message: Message;
}

/** Every delivery of a provider's timelines, as a test. */
async function writtenFor(id: string, scenarios: readonly string[], configured: Record<string, string> = {}) {
  const mock = await createMockProvider({
    providers: [id as 'idenfy'],
    ...(Object.keys(configured).length > 0 && { configured: { [id]: configured } as never }),
    consumer: async () => new Response('OK'),
    secret: SECRET,
  });
  atEnd(() => mock.close({ graceMs: 0 }));
  const { get } = controlClient('http://127.0.0.1', mock.fetch);
  for (const scenario of scenarios) await mock.create(id, { scenario });
  await mock.settle({ atMost: '3650d' });
  const written: Written[] = [];
  for (const { id: delivery } of await mock.deliveries()) {
    const { test: text } = (await get(`/deliveries/${delivery}/explanation`)).json;
    const [attempt] = await mock.attempts(delivery);
    if (attempt?.request !== undefined) written.push({ provider: id, text, message: attempt.request });
  }
  return { mock, get, written };
}

/** A handler that checks the signature as the provider documents, and keeps what it got. */
const handlerFor = (provider: string, received: string) => `
import { writeFileSync } from 'node:fs';
import { ${provider} } from '${ROOT}generators/${provider}/index.ts';

export async function handler(request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const headers = Object.fromEntries(request.headers);
  writeFileSync('${received}', JSON.stringify({ headers, base64: Buffer.from(body).toString('base64') }));
  const configured = headers['x-payload-digest-alg'] === undefined ? ${provider} : ${provider}.configured({ algorithm: headers['x-payload-digest-alg'] } as never);
  const problems = configured.wire.verify({ headers, body }, '${SECRET}');
  return problems.length === 0 ? new Response('OK') : new Response(problems.join(), { status: 401 });
}
`;

/** Runs tests as their reader would: each in a folder with its handler; the kit is that of this repository. */
async function run(all: readonly Written[]) {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-tests-'));
  atEnd(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const alias = `[{ find: /^verihook\\/(\\w+)$/, replacement: '${ROOT}generators/$1/index.ts' }]`;
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default { resolve: { alias: ${alias} } };\n`);
  for (const [i, { provider, text }] of all.entries()) {
    const own = join(folder, String(i));
    mkdirSync(own);
    writeFileSync(join(own, 'own.test.ts'), text);
    writeFileSync(join(own, 'handler.ts'), handlerFor(provider, join(own, 'received.json')));
  }
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const report = join(folder, 'report.json');
  const args = [
    vitest,
    'run',
    '--root',
    folder,
    '--maxWorkers=1',
    '--no-isolate',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const env = { ...process.env, VERIHOOK_SECRET: SECRET, VITEST: undefined };
  await new Promise<void>((done) => {
    execFile(process.execPath, args, { cwd: folder, env }, () => done());
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string; message: string }[];
  };
  const results = new Map(testResults.map((each) => [Number(each.name.split('/').at(-2)), each]));
  return all.map((_, i) => ({
    status: results.get(i)?.status,
    message: results.get(i)?.message,
    received: JSON.parse(readFileSync(join(folder, String(i), 'received.json'), 'utf8')),
  }));
}

describe('a test that the server has written', () => {
  test('hands the same bytes to a handler, which finds them genuine and acknowledges them', async () => {
    const all: Written[] = [];
    for (const { id, scenarios } of allProviders) {
      const { written } = await writtenFor(id, Object.keys(scenarios).slice(0, 2));
      expect(written.length).toBeGreaterThan(1);
      all.push(...written);
    }
    const { written: configured } = await writtenFor('sumsub', ['approved'], { algorithm: 'HMAC_SHA1_HEX' });
    const { mock, get } = await writtenFor('idenfy', ['approved']);
    const [first] = await mock.deliveries();
    if (first === undefined) throw new Error('nothing was planned');
    // What nobody makes again: bytes that are no text, and a body that breaks out of its quotes if it can.
    const { wire } = allProviders.find(({ id }) => id === 'idenfy') as (typeof allProviders)[number];
    const bodies = [Uint8Array.of(0xff, 0, 0xfe), utf8(`{"a":"'; throw 1; //\\u2028\\\\\`\${x}"}`)];
    for (const body of bodies) {
      const message = wire.sign({ headers: { 'Content-Type': 'application/json', "X-'": 'a"b' }, body }, SECRET, 0);
      const { policy, planned, to } = first;
      const delivery = { verification: "it's", provider: 'idenfy', to, policy, planned, message };
      const [{ id } = { id: 0 }] = await mock.app.engine.add([delivery]);
      all.push({ provider: 'idenfy', message, text: (await get(`/deliveries/${id}/explanation`)).json.test });
    }
    all.push(...configured.slice(0, 1));
    const results = await run(all);
    for (const [i, { message, text }] of all.entries()) {
      const { status, received, message: said } = results[i] ?? {};
      expect([text, status, said]).toEqual([text, 'passed', '']);
      expect(received.base64).toBe(Buffer.from(message.body).toString('base64'));
      const sent = Object.entries(message.headers).map(([name, value]) => [name.toLowerCase(), value]);
      expect(received.headers).toEqual(Object.fromEntries(sent));
      expect(text).not.toContain(SECRET);
    }
    const inWords = all.filter(({ text }) => text.includes('.request('));
    expect(inWords.map(({ provider }) => provider)).toEqual(expect.arrayContaining(allProviders.map(({ id }) => id)));
    expect(all.at(-1)?.text).toContain(`.configured({ algorithm: 'HMAC_SHA1_HEX' })`);
  }, 120_000);

  test('embeds the bytes where the provider is none of the kit, or the story is not known', async () => {
    const { get, mock } = await writtenFor('idenfy', ['approved']);
    const [first] = await mock.deliveries();
    if (first === undefined) throw new Error('nothing was planned');
    const { to, policy, planned } = first;
    const stranger = { verification: 'nobody', provider: 'idenfy', to, policy, planned: { ...planned, dueAt: DAY } };
    const [{ id } = { id: 0 }] = await mock.app.engine.add([stranger]);
    const { test: text } = (await get(`/deliveries/${id}/explanation`)).json;
    expect(text).toContain('new Request(');
    expect(text).not.toContain('verihook/');
  });
});

describe('a literal', () => {
  const data = fc.jsonValue({ maxDepth: 2 });

  test('is read as the value that it was made of', () => {
    fc.assert(
      fc.property(fc.oneof(data, fc.string({ unit: 'binary' })), fc.nat(4), (value, indent) => {
        const read = new Function(`return (${literal(value, ' '.repeat(indent))});`)();
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
      { examples: [[JSON.parse('{"__proto__":{"a":1},"a-b":"it\'s \\"\\\\"}'), 0]] },
    );
  });

  test('keeps what is removed, and is one line where that is short', () => {
    expect(literal({ gone: undefined, left: [200, 'a'] })).toBe(`{ gone: undefined, left: [200, 'a'] }`);
  });
});
