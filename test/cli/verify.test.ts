import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../examples/express-consumer/app.ts';
import { verihook } from './verihook.ts';

const SECRET = 'example-signing-key';
const ENV = { VERIHOOK_SECRET: SECRET };
/** Enough to see what a report says, in a second. */
const SHORT = [
  '--runs',
  '3',
  '--only',
  'scenario/suspected',
  '--only',
  'case/identificationAutoFinished/signature/missing',
];

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'verihook-verify-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** The example application, which keeps every rule. */
const sound = () => listening(createApp({ secret: SECRET, database: new DatabaseSync(':memory:') }));
const probed = (url: string) => [
  '--to',
  `${url}/webhooks/idenfy`,
  '--probe',
  `${url}/verifications/{ref}#/decision`,
  '--word',
  'denied=rejected',
];

/** Of a run that takes long, its progress is told. */
const withoutProgress = (err: string) => err.replaceAll(/^verihook: \d+ of \d+ tried, .*\n/gm, '');

describe('verify', () => {
  test('finds nothing wrong with the example application, and says what it could not judge', async () => {
    const { code, out, err } = await verihook(['verify', 'idenfy', ...probed(await sound()), '--runs', '10'], {
      env: ENV,
    });
    expect({ code, err: withoutProgress(err) }).toEqual({ code: 0, err: '' });
    expect(out).toContain('nothing found wrong');
    expect(out).toMatch(/not judged +ack\/stored-before-answer: no way to restart/);
    expect(out).toMatch(/tried +8 of 8 events/);
  }, 60_000);

  test('without a probe says of states that they were not judged', async () => {
    const url = await sound();
    const { out } = await verihook(['verify', 'idenfy', '--to', `${url}/webhooks/idenfy`, ...SHORT], { env: ENV });
    expect(out).toMatch(/not judged +state\/\*: no state probe was given/);
    expect(out).not.toMatch(/error/);
  });

  test('a consumer that takes anything has one fault, and the replay line alone shows it again', async () => {
    const to = await listening((request, response) => request.resume().on('end', () => response.end()));
    const { code, out } = await verihook(['verify', 'idenfy', '--to', to, '--runs', '0', '--json'], { env: ENV });
    expect(code).toBe(1);
    const { findings, notJudged } = JSON.parse(out);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['signature/not-checked']);
    expect(findings[0].received).toMatch(/answered 200; whether it had an effect was not judged/);
    expect(notJudged).toContainEqual({ rule: 'state/*', why: 'no state probe was given' });
    const replay = findings[0].replay.replace(/^verihook /, '').replace(/ +#.*$/, '');
    const again = await verihook([...replay.split(' '), '--json'], { env: ENV });
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out).findings[0].rule).toMatch(/^signature\//);
  }, 60_000);

  test.each([
    ['another path', (url: string) => [`${url}/nothing`, SECRET], 'setup/wrong-path', '404'],
    ['another secret', (url: string) => [`${url}/webhooks/idenfy`, 'another'], 'setup/wrong-secret', '401'],
  ] as const)('says once that the set-up is wrong: %s', async (_, way, rule, received) => {
    const [to = '', secret = ''] = way(await sound());
    const { code, out } = await verihook(['verify', 'idenfy', '--to', to, '--json'], {
      env: { VERIHOOK_SECRET: secret },
    });
    expect(code).toBe(1);
    const verdict = JSON.parse(out);
    expect(verdict.findings).toMatchObject([{ rule, received }]);
    expect(verdict.notJudged).toEqual([{ rule: 'everything else', why: 'the set-up has to be mended first' }]);
    expect(verdict.requests).toBe(1);
  });

  test.each<[string, RequestListener, string]>([
    ['answers 500', (_, response) => void response.writeHead(500).end(), 'setup/not-ready'],
    ['closes the connection', (request) => void request.socket.destroy(), 'setup/not-ready'],
    ['asks for patience', (_, response) => void response.writeHead(429).end(), 'setup/rate-limited'],
    ['redirects', (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end(), 'redirect/none'],
    ['does not answer', () => {}, 'ack/within-timeout'],
  ])('a consumer that %s is told so, and nothing else is tried', async (_, listener, rule) => {
    const { code, out } = await verihook(['verify', 'idenfy', '--to', await listening(listener), '--json'], {
      env: ENV,
    });
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.map((finding: { rule: string }) => finding.rule)).toEqual([rule]);
    // An error may be about that one callback, so two more are tried.
    expect(JSON.parse(out).requests).toBeLessThanOrEqual(3);
  });

  test('an answer of ten megabytes, and one without an end, are read no further than anybody cares', async () => {
    const large = await listening((request, response) =>
      request.resume().on('end', () => response.end('x'.repeat(10_000_000))),
    );
    const first = await verihook(['verify', 'idenfy', '--to', large, ...SHORT, '--json'], { env: ENV });
    expect(JSON.parse(first.out).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'signature/refuses-missing',
    ]);
    const endless = await listening((request, response) => {
      request.resume();
      const timer = setInterval(() => response.write('y'.repeat(100_000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    const second = await verihook(['verify', 'idenfy', '--to', endless, ...SHORT, '--json'], { env: ENV });
    expect(second.code).toBe(1);
  }, 60_000);

  test('a probe in another shape is told once, and nothing else is tried', async () => {
    const url = await sound();
    const wrong = ['--to', `${url}/webhooks/idenfy`, '--probe', `${url}/verifications/{ref}`];
    const { code, out, err } = await verihook(['verify', 'idenfy', ...wrong, ...SHORT, '--json'], { env: ENV });
    expect({ code, err: withoutProgress(err) }).toEqual({ code: 1, err: '' });
    const { findings, notJudged } = JSON.parse(out);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['setup/probe']);
    expect(notJudged).toEqual([{ rule: 'everything else', why: 'the set-up has to be mended first' }]);
  });

  test('writes every kind of report, and the JSON one keeps its schema', async () => {
    const at = folder();
    const kinds = ['json', 'junit', 'sarif', 'ctrf', 'github', 'summary', 'html'];
    const reports = kinds.flatMap((kind) => ['--report', `${kind}=${join(at, kind)}`]);
    const to = await listening((request, response) => request.resume().on('end', () => response.end()));
    const { out } = await verihook(['verify', 'idenfy', '--to', to, ...SHORT, '--json', ...reports], { env: ENV });
    const read = (kind: string) => readFileSync(join(at, kind), 'utf8');
    const schema = JSON.parse(readFileSync(new URL('../../schemas/verify-report.json', import.meta.url), 'utf8'));
    const valid = new Ajv2020({ strict: true }).compile(schema);
    expect([valid(JSON.parse(read('json'))), valid.errors]).toEqual([true, null]);
    expect(JSON.parse(read('json'))).toEqual(JSON.parse(out));
    expect(read('junit')).toMatch(/<failure message="answered 200/);
    expect(JSON.parse(read('sarif')).runs[0].results[0]).toMatchObject({
      ruleId: 'signature/refuses-missing',
      level: 'error',
    });
    expect(JSON.parse(read('ctrf')).results.summary.failed).toBe(1);
    expect(read('github')).toMatch(/^::error title=verihook idenfy signature\/refuses-missing::/);
    expect(read('summary')).toContain('| signature/refuses-missing | error |');
    expect(read('html')).toContain('signature/refuses-missing');
  });

  test('a baseline lets known findings pass, and new ones fail', async () => {
    const file = join(folder(), 'baseline.json');
    const to = await listening((request, response) => request.resume().on('end', () => response.end()));
    const args = ['verify', 'idenfy', '--to', to, ...SHORT, '--json'];
    expect((await verihook([...args, '--write-baseline', file], { env: ENV })).code).toBe(1);
    const known = await verihook([...args, '--baseline', file], { env: ENV });
    expect([known.code, JSON.parse(known.out).findings, JSON.parse(known.out).known.length]).toEqual([0, [], 1]);
    const other = [...args, '--baseline', file, '--only', 'case/identificationAutoFinished/signature/empty'];
    expect((await verihook(other, { env: ENV })).code).toBe(1);
  });

  test.each([
    [['--to', 'http://127.0.0.1:9/x'], /Nobody answers at http:\/\/127\.0\.0\.1:9\/x \(connection refused\)/],
    [[], /There is nobody to rehearse. Give the webhook endpoint/],
    [['--to', 'nonsense'], /is not the URL of a webhook endpoint/],
    [['--to', 'http://127.0.0.1:9', '--probe', 'http://127.0.0.1:9/state'], /--probe takes a URL with \{ref\}/],
    [['--to', 'http://127.0.0.1:9', '--word', 'denied=refused'], /Unknown state "refused".*rejected/],
    [['--to', 'http://127.0.0.1:9', '--report', 'xml=x'], /Unknown report "xml".*junit/],
    [['--to', 'http://127.0.0.1:9', '--min-coverage', '200'], /--min-coverage takes a percentage/],
    [['--to', 'http://127.0.0.1:9', '--baseline', '/no/such/file'], /Cannot read the baseline "\/no\/such\/file"/],
    [['--to', 'http://127.0.0.1:9', '--only', 'case/nothing'], /There is no exercise "case\/nothing"/],
  ])('%j is one sentence and exit code 2', async (args, sentence) => {
    const { code, out, err } = await verihook(['verify', 'idenfy', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('--min-coverage fails a run that tried too little', async () => {
    const url = await sound();
    const { code, err } = await verihook(['verify', 'idenfy', ...probed(url), ...SHORT, '--min-coverage', '50'], {
      env: ENV,
    });
    expect(code).toBe(1);
    expect(err).toMatch(/\d+ % of what exists was tried, and --min-coverage asks for 50 %/);
  });
});
