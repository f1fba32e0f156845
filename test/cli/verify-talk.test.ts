import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { consumerOf, secret } from '../consumers/idenfy.ts';
import { behindPort, listening } from './rehearsed.ts';
import { type Surroundings, verihook } from './verihook.ts';

const verify = (args: readonly string[], more: Surroundings = {}) =>
  verihook(['verify', 'idenfy', ...args], { env: { VERIHOOK_SECRET: secret }, ...more });

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'verihook-talk-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
};

/** Ctrl-C, once so many callbacks have come; twice, as npx does, which passes on what the terminal has told already. */
function interruptible(callbacks: number, listenTo = consumerOf(), isTwice = false) {
  let interrupt = () => {};
  let count = 0;
  const subject = {
    ...listenTo,
    consumer: async (request: Request) => {
      if (++count === callbacks) interrupt();
      return listenTo.consumer(request);
    },
  };
  const watch: NonNullable<Surroundings['watch']> = (child) => {
    interrupt = () => {
      child.kill('SIGINT');
      if (isTwice) setTimeout(() => child.kill('SIGINT'), 5);
    };
  };
  return { subject, watch };
}

describe('Ctrl-C', () => {
  test('ends a rehearsal with what was found by then, in every report', async () => {
    const at = folder();
    const { subject, watch } = interruptible(60, consumerOf('suspected-approved'));
    const url = await behindPort(subject);
    const files = ['--report', `junit=${join(at, 'x.xml')}`, '--write-baseline', join(at, 'known.json')];
    const args = ['--to', `${url}/webhooks`, '--probe', `${url}/v/{ref}`, '--settle', '50ms', '--json', ...files];
    const { code, out, err } = await verify(args, { watch });
    const verdict = JSON.parse(out);
    expect(code).toBe(130);
    expect(err).toMatch(/^verihook: interrupted after \d+ of \d+; the baseline was not written$/m);
    expect(verdict).toMatchObject({ interrupted: true, seed: 1, ok: false });
    expect(verdict.exercises).toBeLessThan(verdict.planned);
    expect(verdict.findings.map(({ rule }: { rule: string }) => rule)).toContain('state/suspected-fraud');
    expect(verdict.notJudged).toContainEqual({
      rule: 'everything else',
      why: expect.stringMatching(/^interrupted after/),
    });
    expect(readFileSync(join(at, 'x.xml'), 'utf8')).toContain('state/suspected-fraud');
    expect(existsSync(join(at, 'known.json'))).toBe(false);
    const schema = JSON.parse(readFileSync(new URL('../../schemas/verify-report.json', import.meta.url), 'utf8'));
    const valid = new Ajv2020({ strict: true }).compile(schema);
    expect([valid(verdict), valid.errors]).toEqual([true, null]);
  }, 30_000);

  test('says of a sound consumer that nothing was found so far, and not that nothing is wrong', async () => {
    const { subject, watch } = interruptible(60);
    const { code, out, err } = await verify(['--to', `${await behindPort(subject)}/webhooks`], { watch });
    expect(code).toBe(130);
    expect(out).toMatch(/\d+ of \d+ exercises, /);
    expect(out).toMatch(/\nnothing found wrong so far\n$/);
    expect(err).toMatch(/^verihook: interrupted after \d+ of \d+\n$/m);
  }, 30_000);

  test('that arrives twice keeps what was found as well', async () => {
    const { subject, watch } = interruptible(60, consumerOf(), true);
    const { out } = await verify(['--to', `${await behindPort(subject)}/webhooks`], { watch });
    expect(out).toMatch(/\nnothing found wrong so far\n$/);
  }, 30_000);

  test('ends the wait for an answer that does not come, of which there is a word', async () => {
    const watch: NonNullable<Surroundings['watch']> = (child) => {
      child.stderr?.once('data', () => child.kill('SIGINT'));
    };
    const { code, out, err } = await verify(['--to', await listening(() => {})], { watch });
    expect({ code, err: err.split('\n') }).toEqual({
      code: 130,
      err: [
        'verihook: the first callback is sent, and its answer is waited for, up to 10 s',
        'verihook: interrupted during the first callback',
        '',
      ],
    });
    expect(out).toContain('not judged  everything else: interrupted during the first callback');
  }, 20_000);
});

describe('a probe is looked at before the long part', () => {
  const probing = async (probe: RequestListener, pointer = '') => {
    const { consumer } = consumerOf();
    const url = await behindPort({ consumer, probe: () => ({ status: 'none' }) });
    const states = await listening(probe);
    return verify(['--to', `${url}/webhooks`, '--probe', `${states}/{ref}${pointer}`, '--json']);
  };

  test.each<[string, RequestListener, string, RegExp]>([
    [
      'has nothing there',
      (_, to) => void to.end('{"status":"approved","at":1}'),
      '#/decision',
      /^it has nothing at \/decision; it has: status, at$/,
    ],
    [
      'has nothing further in',
      (_, to) => void to.end('{"a":{"b":"approved"}}'),
      '#/a/c',
      /^it has nothing at \/a\/c; \/a has: b$/,
    ],
    ['has no text there', (_, to) => void to.end('{"status":3}'), '#/status', /^it has no text at \/status, but 3$/],
    ['fails', (_, to) => void to.writeHead(500).end(), '', /^it answered 500/],
    [
      'answers with a page',
      (_, to) => void to.setHeader('content-type', 'text/html').end('<p>'),
      '',
      /^it answered 200 with text\/html that is no JSON$/,
    ],
    [
      'answers with a word of its own',
      (_, to) => void to.end('{"status":"accepted"}'),
      '',
      /^"accepted" is none of .*--word accepted=…/,
    ],
    ['does not answer', () => {}, '', /^it did not answer within 5 s$/],
  ])(
    'one that %s is told as it is, and nothing else is tried',
    async (_, listener, pointer, received) => {
      const { code, out } = await probing(listener, pointer);
      const { findings, notJudged, exercises } = JSON.parse(out);
      expect(findings).toEqual([
        expect.objectContaining({ rule: 'setup/probe', received: expect.stringMatching(received) }),
      ]);
      expect(notJudged).toEqual([{ rule: 'everything else', why: 'the set-up has to be mended first' }]);
      expect([code, exercises]).toEqual([1, 0]);
    },
    20_000,
  );

  test('where nobody answers, that is one sentence and exit code 2', async () => {
    const { consumer, probe } = consumerOf();
    const url = await behindPort({ consumer, probe });
    const { code, out, err } = await verify(['--to', `${url}/webhooks`, '--probe', 'http://127.0.0.1:2/v/{ref}']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^verihook: The state probe cannot be asked: nobody answers at http:\/\/127\.0\.0\.1:2\/v\/\S+ \(connection refused\)\..*--probe\.\n$/,
    );
  });
});

test.each(['--report junit=', '--write-baseline '])(
  '%s a file that cannot be written is said before anything is sent',
  async (flag) => {
    let count = 0;
    const to = await listening((_, response) => void response.end(String(++count)));
    const { code, err } = await verify(['--to', to, ...`${flag}${folder()}/none/x`.split(' ')]);
    expect([code, count]).toEqual([2, 0]);
    expect(err).toMatch(/^verihook: Cannot write ".*\/none\/x" \(ENOENT\)\./);
  },
);

describe('what answers the first callback is told as it is', () => {
  const told = async (to: string) => {
    const { code, out } = await verify(['--to', to, '--json']);
    const { findings } = JSON.parse(out);
    expect([code, findings.length]).toEqual([1, 1]);
    return findings[0];
  };

  test('a port at which no HTTP is spoken', async () => {
    const server = createTcpServer((socket) => socket.on('error', () => {}).end('SSH-2.0-OpenSSH_9.6\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    expect(await told(`http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`)).toMatchObject({
      rule: 'setup/wrong-path',
      expected: expect.stringMatching(/Something answers there, but it is not HTTP: is the port right\?$/),
      received: 'broken off (what answers there is not HTTP)',
    });
  });

  test.each([
    [302, '/elsewhere?x=1', /Give the URL that it leads to: http:\/\/127\.0\.0\.1:\d+\/elsewhere\?x=1\.$/],
    [307, 'https://example.com/hooks', /Give the URL that it leads to: https:\/\/example\.com\/hooks\.$/],
  ])('a redirect (%i), with where it leads', async (status, location, expected) => {
    const to = await listening((_, response) => void response.writeHead(status, { location }).end());
    expect(await told(to)).toMatchObject({ rule: 'redirect/none', expected: expect.stringMatching(expected) });
  });

  test.each([
    [413, /Raise the limit of the consumer for bodies/],
    [415, /does not take the content type/],
  ])('%i, which no verification is the reason of', async (status, expected) => {
    const to = await listening((_, response) => void response.writeHead(status).end());
    const finding = await told(to);
    expect(finding).toMatchObject({ rule: 'ack/success-status', received: String(status) });
    expect(finding.expected).toMatch(expected);
  });
});
