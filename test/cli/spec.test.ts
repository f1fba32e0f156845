import { createHmac } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import schema from '../../schemas/config.json' with { type: 'json' };
import { verihook } from './verihook.ts';

const ACME = 'test/fixtures/specs/acme.yaml';
const KEY = Buffer.from('an example secret of acme');
const SECRET = `whsec_${KEY.toString('base64')}`;
const STANDARD = ['--spec', ACME, '--sign', 'standard-webhooks'];

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'verihook-spec-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  cpSync(ACME, join(path, 'acme.yaml'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** A consumer that checks Standard Webhooks itself, with nothing of the kit. */
async function consumer(isSound = true): Promise<{ url: string; types: string[] }> {
  const types: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': given } = request.headers;
    const digest = createHmac('sha256', KEY).update(`${id}.${time}.`).update(body).digest('base64');
    const status = () => {
      if (isSound && given !== `v1,${digest}`) return 401;
      try {
        const { type, data } = JSON.parse(body.toString());
        if (typeof data.user_id !== 'string') return 400;
        types.push(type);
        return 204;
      } catch {
        return 400;
      }
    };
    response.writeHead(status()).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, types };
}

describe('a provider that is known from its document alone', () => {
  test('is listed, sampled and validated', async () => {
    const listed = await verihook(['list', '--spec', ACME, '--json']);
    const { id, events } = JSON.parse(listed.out);
    expect([id, events.map((each: { name: string }) => each.name)]).toEqual([
      'acme',
      ['user.verified', 'user.rejected'],
    ]);
    expect(events[0].source).toMatch(/acme\.yaml:\d+:\d+$/);

    const sampled = await verihook(['sample', '--spec', ACME, 'user.verified', '--json', '--count', '20']);
    expect([sampled.code, sampled.out.trim().split('\n').length]).toEqual([0, 20]);
    const checked = await verihook(['validate', '--spec', ACME, '-'], { input: sampled.out });
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('acme user.verified: 20')]);

    const broken = await verihook(['validate', '--spec', ACME, '-'], {
      input: sampled.out.replaceAll('"score":0.', '"score":9.'),
    });
    expect([broken.code, broken.out]).toEqual([
      1,
      expect.stringMatching(
        /source {4}test\/fixtures\/specs\/acme\.yaml:\d+:\d+\n {2}replay {4}verihook validate --spec test\/fixtures\/specs\/acme\.yaml/,
      ),
    ]);
  });

  test('is played and rehearsed, signed by Standard Webhooks', async () => {
    const { url, types } = await consumer();
    const env = { VERIHOOK_SECRET: SECRET };
    const sent = await verihook(['send', 'acme', 'every-event', ...STANDARD, '--to', url, '--speed', 'instant'], {
      env,
    });
    expect([sent.code, types]).toEqual([0, ['user.verified', 'user.rejected']]);
    const sound = await verihook(['verify', ...STANDARD, '--to', url, '--json', '--runs', '3'], { env });
    expect([sound.code, JSON.parse(sound.out).findings]).toEqual([0, []]);
    const careless = await consumer(false);
    const told = await verihook(['verify', ...STANDARD, '--to', careless.url, '--json', '--runs', '3'], { env });
    const { findings } = JSON.parse(told.out);
    expect([told.code, findings.map(({ rule }: { rule: string }) => rule)]).toEqual([1, ['signature/not-checked']]);
    expect(findings[0].replay).toContain(`verihook verify --spec ${ACME} --sign standard-webhooks acme --to`);
  });

  test('is served: the control API plays it, with its retries', async () => {
    const { url, types } = await consumer();
    const control = new AbortController();
    let out = '';
    const running = verihook(['serve', ...STANDARD, '--port', '0', '--to', url, '--speed', '1000'], {
      env: { VERIHOOK_SECRET: SECRET },
      watch: (child) => {
        child.stdout?.on('data', (chunk) => {
          out += chunk;
        });
        control.signal.addEventListener('abort', () => child.kill('SIGTERM'));
      },
    });
    await expect.poll(() => /^http:\S+$/m.exec(out)?.[0], { timeout: 10_000 }).toBeDefined();
    const base = /^http:\S+$/m.exec(out)?.[0];
    const made = await fetch(`${base}/_verihook/verifications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider: 'acme', scenario: 'every-event' }),
    });
    expect(made.status).toBe(201);
    await expect.poll(() => types, { timeout: 10_000 }).toEqual(['user.verified', 'user.rejected']);
    const asked = await fetch(`${base}/acme/users/7`);
    expect([asked.status, await asked.text()]).toEqual([
      404,
      expect.stringContaining('No operation of acme has this path'),
    ]);
    control.abort();
    expect((await running).code).toBe(0);
  });

  test.each([
    [['sample', '--spec', ACME], `The event is missing. "verihook list --spec ${ACME}" shows what there is.`],
    [['sample', '--spec', ACME, 'user.verifed'], 'Did you mean "user.verified"?'],
    [['sample', '--spec', 'nowhere.yaml', 'x'], 'Cannot read the document "nowhere.yaml" (ENOENT).'],
    [['sample', '--spec', 'package.json', 'x'], 'package.json:1:1: this document does not say that it is OpenAPI.'],
    [['sample', '--spec', 'README.md', 'x'], 'README.md:'],
    [['sample', '--spec', ACME, '--sign', 'md5', 'user.verified'], '"md5" is no way to sign.'],
    [
      ['sample', 'idenfy', 'identificationAutoFinished', '--sign', 'none'],
      '--sign says how the provider of --spec signs.',
    ],
    [['validate', '--spec', ACME, '--provider', 'idenfy', ACME], 'are two providers. Give one'],
    [['verify', '--to', 'http://localhost:1/'], 'Which provider? Name one of idenfy, '],
  ])('%j is one sentence', async (args, message) => {
    const { code, out, err } = await verihook(args as string[]);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message as string)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('a configuration', () => {
  const YAML = `providers:
  acme:
    spec: acme.yaml
    signature: standard-webhooks
    secretEnv: ACME_SECRET
    delivery: { acknowledged: { status: [204] }, retryDelays: [10ms, 20ms], timeout: 2s }
  sumsub:
    set: { algorithm: HMAC_SHA512_HEX }
`;
  const AS_MODULE = `export default { providers: { acme: { spec: 'acme.yaml', signature: 'standard-webhooks', secretEnv: 'ACME_SECRET', delivery: { retryDelays: ['10ms', '20ms'] } } } };`;

  test.each([
    ['verihook.config.yaml', YAML],
    [
      'verihook.config.json',
      JSON.stringify({
        providers: {
          acme: {
            spec: 'acme.yaml',
            signature: 'standard-webhooks',
            secretEnv: 'ACME_SECRET',
            delivery: { retryDelays: ['10ms', '20ms'] },
          },
        },
      }),
    ],
    ['verihook.config.mjs', AS_MODULE],
    ['verihook.config.ts', `export type Unused = string;\n${AS_MODULE}`],
  ])('in %s is found in the folder', async (name, text) => {
    const cwd = folder({ [name]: text });
    const listed = await verihook(['list'], { cwd });
    expect(listed.out).toMatch(/^acme +Acme identity$/m);
    const { out } = await verihook(['list', 'acme'], { cwd });
    expect(out).toMatch(/retryDelaysMs +10ms, 20ms +documented: the configuration/);
    const signed = await verihook(['sample', 'acme', 'user.verified', '--as', 'http'], {
      cwd,
      env: { ACME_SECRET: SECRET },
    });
    expect(signed.out).toMatch(/^webhook-signature: v1,/m);
  });

  test('sets the kit’s own providers as well, and flags overrule it', async () => {
    const cwd = folder({ 'verihook.config.yaml': YAML });
    const algorithm = async (...flags: string[]) => {
      const { out } = await verihook(
        ['sample', 'sumsub', 'applicantReviewed', '--as', 'http', '--secret', 'x', ...flags],
        { cwd },
      );
      return /x-payload-digest-alg: (\S+)/i.exec(out)?.[1];
    };
    expect(await algorithm()).toBe('HMAC_SHA512_HEX');
    expect(await algorithm('--set', 'algorithm=HMAC_SHA1_HEX')).toBe('HMAC_SHA1_HEX');
  });

  test.each([
    ['providers: [1]', 'verihook.config.yaml/providers: it must be object.'],
    ['providers: { acme: { specc: x } }', '/providers/acme: there is no "specc"; did you mean "spec"?'],
    [
      'providers: { acme: { delivery: {} } }',
      '/providers/acme: it must have property spec when property delivery is present',
    ],
    [
      'providers: { acme: { spec: a.yaml, delivery: { timeout: 5 } } }',
      '/providers/acme/delivery/timeout: it must be string',
    ],
    [
      'providers: { acme: { spec: a.yaml, signature: md5 } }',
      '/providers/acme/signature: it must be equal to one of the allowed values: none, standard-webhooks.',
    ],
    ['providers: { acme: {} }', 'The configuration names "acme", which the kit does not have'],
    ['a: [', 'verihook.config.yaml:1:5: '],
  ])('%j is refused in one sentence', async (text, message) => {
    const cwd = folder({ 'verihook.config.yaml': text });
    const { code, err } = await verihook(['list', 'acme'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test('has a schema that is one', () => {
    const validate = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
      strictTypes: false,
    }).compile(schema);
    expect(
      validate({ providers: { acme: { spec: 'a.yaml', signature: { algorithm: 'sha256', header: 'X-Sig' } } } }),
    ).toBe(true);
    expect(validate({ providers: { acme: { provider: {}, spec: 'a.yaml' } } })).toBe(false);
  });
});
