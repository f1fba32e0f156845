import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { casesOf } from '../../src/core/derive.ts';
import { textOf } from '../../src/core/message.ts';
import { listen } from '../mocks/support/loopback.ts';
import { testIo } from '../support/io.ts';
import { postbox } from '../support/postbox.ts';

vi.mock('../../src/generated/registry.ts', async () => ({
  providers: {
    idenfy: { title: 'iDenfy', load: async () => (await import('../../generators/idenfy/index.ts')).idenfy },
    postbox: { title: 'Postbox', load: async () => (await import('../support/postbox.ts')).postbox },
  },
}));

/** Runs a command line in this process, whose registry has a provider that does not exist. */
async function verihook(
  args: string[],
  input: string | Uint8Array = '',
): Promise<{ code: number; out: string; err: string }> {
  const out: Buffer[] = [];
  const err: string[] = [];
  const code = await main(
    testIo({
      out: async (data) => void out.push(Buffer.from(data)),
      err: (line) => void err.push(line),
      stdin: (async function* () {
        yield Buffer.from(input);
      })(),
    }),
    args,
  );
  return { code, out: Buffer.concat(out).toString(), err: err.join('\n') };
}

interface Report {
  findings: { rule: string; at: string; expected: string; received: string; source: string; replay: string }[];
  callbacks: number;
  events: { provider: string; event: string; count: number }[];
}
async function validated(
  input: string | Uint8Array,
  ...args: string[]
): Promise<Report & { code: number; short: string[] }> {
  const { code, out, err } = await verihook(['validate', '-', '--json', ...args], input);
  expect(err).toBe('');
  const report = JSON.parse(out) as Report;
  return { code, ...report, short: report.findings.map(({ rule, at }) => `${rule} ${at}`) };
}

const form = (options = {}) => textOf(postbox.message('result', options).body);
const upload = textOf(postbox.message('upload').body);
/** The body with its `name` changed to what is encoded there. */
const named = (encoded: string) => form().replace(/&name=[^&]*/, `&name=${encoded}`);
const parameters = () => Object.fromEntries(new URLSearchParams(form().replace(/&tag=VIP/, '')));

describe('validate reads', () => {
  test.each<[string, () => string, number]>([
    ['a raw form', form, 1],
    ['a form with a line end', () => `${form()}\r\n`, 1],
    ['a form on each line', () => `${form()}\n\n${upload}\n${form({ seed: 2, outcome: 'failed' })}\n`, 3],
    ['a form broken before each &', () => `${form().replaceAll('&', '\n&')}\n${upload}`, 2],
    ['a form broken after each &', () => `${form().replaceAll('&', '&\n')}\n${upload}`, 2],
    ['a payload', () => JSON.stringify(postbox.callback('result')), 1],
    ['parameters whose values are texts', () => JSON.stringify(parameters()), 1],
    [
      'parameters, some of them JSON already',
      () => JSON.stringify({ ...parameters(), address: { city: 'Ulm' }, final: true }),
      1,
    ],
    ['parameters laid out over lines', () => JSON.stringify([parameters(), parameters()], null, 2), 2],
    ['a form as the text of a body', () => JSON.stringify({ headers: {}, body: form() }), 1],
    [
      'a form with its label',
      () =>
        JSON.stringify({
          headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
          body: form(),
        }),
      1,
    ],
    ['parameters as a body', () => JSON.stringify({ headers: {}, body: parameters() }), 1],
    ['requests of a dump', () => http(form()) + http(upload), 2],
    ['forms and JSON in turns', () => `${form()}\n${JSON.stringify(parameters())}\n${upload}\n`, 3],
  ])('%s', async (_, text, count) => {
    const { code, findings, callbacks, events } = await validated(text());
    expect(findings).toEqual([]);
    expect(code).toBe(0);
    expect(callbacks).toBe(count);
    expect(events.every(({ provider }) => provider === 'postbox')).toBe(true);
    expect(events.map(({ event }) => event)).toContain('result');
  });

  const http = (body: string) =>
    `POST /hook HTTP/1.1\r\nHost: a.test\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

  test('the event from its keys, if the body does not say it', async () => {
    const { events } = await validated(
      `${form().replace('kind=RESULT&', '')}\n${upload.replace('kind=UPLOAD', 'kind=OTHER')}`,
    );
    expect(events.map(({ event }) => event)).toEqual(['result', 'upload']);
  });

  test('what sample prints, of the provider that is told', async () => {
    for (const format of ['json', 'http']) {
      const { out } = await verihook(['sample', 'postbox', 'result', '--as', format]);
      expect(await validated(out, '--provider', 'postbox')).toMatchObject({ code: 0, findings: [], callbacks: 1 });
    }
  });
});

describe('validate names the parameter that is wrong', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['broken percent-encoding', named('100%'), ['capture/form stdin:1 /name']],
    ['no UTF-8', named('%FF'), ['capture/form stdin:1 /name']],
    ['no UTF-8, raw', Buffer.from(named('\xff'), 'latin1'), ['capture/form stdin:1 /name']],
    ['a duplicate', `${form()}&status=FAILED`, ['capture/form stdin:1 /status']],
    ['JSON that does not parse, once', `${form()}&rejectReason=%7B`, ['capture/form stdin:1 /rejectReason']],
    ['__proto__', `${form()}&__proto__=x`, ['capture/form stdin:1 /__proto__']],
    [
      'ten megabytes',
      named('A'.repeat(10 * 1024 * 1024)),
      ['capture/form stdin:1 /name', 'contract/max-length stdin:1 /name'],
    ],
    ['what the contract says', named(''.padEnd(101, 'a')), ['contract/max-length stdin:1 /name']],
    ['text where a number belongs', form().replace('score=98', 'score=high'), ['contract/type stdin:1 /score']],
    ['within JSON', form().replace('city', 'town'), ['contract/required stdin:1 /address/city']],
    ['several at once', `${named('%')}&final=1`, ['capture/form stdin:1 /name', 'capture/form stdin:1 /final']],
    ['a line further down', `${form()}\n${named('%')}`, ['capture/form stdin:2 /name']],
    ['parameters as JSON', JSON.stringify({ ...parameters(), address: '{"city":' }), ['capture/form stdin:1 /address']],
    ['a body in JSON', JSON.stringify({ headers: {}, body: named('%') }), ['capture/form stdin:1 /name']],
    ['nothing in common', 'foo=bar&baz=%ZZ', ['contract/unknown-event stdin:1 (body)', 'capture/form stdin:1 /baz']],
  ])('%s', async (_, input, findings) => {
    const { code, short } = await validated(input, '--provider', 'postbox');
    expect(short.sort()).toEqual([...findings].sort());
    expect(code).toBe(1);
  });

  test('with what was expected, what stood there, the place in the document and a replay line', async () => {
    const { findings } = await validated(named('100%'), '--provider', 'postbox');
    expect(findings).toEqual([
      {
        rule: 'capture/form',
        severity: 'error',
        at: 'stdin:1 /name',
        expected: '% and two hex digits',
        received: '"%"',
        source: 'openapi/postbox.yaml#/components/pathItems/result',
        replay: 'verihook validate - --provider postbox',
        file: 'stdin',
        line: 1,
        document: { file: 'openapi/postbox.yaml', pointer: '#/components/pathItems/result' },
      },
    ]);
  });

  test('a body with another label is none of this provider', async () => {
    const body = JSON.stringify({ headers: { 'Content-Type': 'application/json' }, body: form() });
    const { code, findings } = await validated(body, '--provider', 'postbox');
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({
      rule: 'capture/undecodable',
      expected: 'a body of postbox: application/x-www-form-urlencoded',
      received: expect.stringContaining('labelled "application/json"'),
    });
  });

  test('a line that is neither JSON nor a form', async () => {
    const { short } = await validated(`${form()}\nGET / and more\n${upload}`);
    expect(short).toEqual(['capture/not-json stdin:2']);
  });

  test('nothing is thrown for any hostile form, however it is captured', async () => {
    for (const each of postbox.cases) {
      const { headers, body } = postbox.message('result', { case: each });
      const dump = Buffer.concat([
        Buffer.from(
          `POST / HTTP/1.1\n${Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}\nContent-Length: ${body.length}\n\n`,
        ),
        body,
      ]);
      const { code } = await validated(dump, '--provider', 'postbox');
      expect([each.name, code === 0 || code === 1]).toEqual([each.name, true]);
    }
  });
});

test('sample --as curl sends the exact bytes and their label, also of every hostile form', async () => {
  const server = await listen((_, response) => void response.end('OK'));
  const cases = (await casesOf(postbox, 'result')).filter(({ name }) => /^hostile\/form\/|^enum|^wrong/.test(name));
  const script: string[] = [];
  for (const { name } of cases)
    script.push(
      (await verihook(['sample', 'postbox', 'result', '--as', 'curl', '--case', name, '--to', server.url])).out.replace(
        'curl ',
        'curl -s -o /dev/null ',
      ),
    );
  const path = join(mkdtempSync(join(tmpdir(), 'verihook-')), 'all.sh');
  writeFileSync(path, `set -e\n${script.join('')}`);
  await promisify(execFile)('sh', [path]);
  expect(server.received).toHaveLength(cases.length);
  for (const [index, each] of cases.entries()) {
    const { headers, body } = postbox.message('result', { case: each });
    const received = server.received[index];
    expect([each.name, received?.body.equals(body)]).toEqual([each.name, true]);
    const label = received?.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    expect([each.name, label]).toEqual([each.name, headers['Content-Type']]);
  }
  await server.close();
}, 60_000);
