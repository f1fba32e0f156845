import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { verihook } from './verihook.ts';

const file = readFileSync(new URL('../../openapi/idenfy.yaml', import.meta.url), 'utf8');

describe('spec', () => {
  test('prints the document as it is written', async () => {
    expect(await verihook(['spec', 'idenfy'])).toMatchObject({ code: 0, out: file, err: '' });
  });

  test('prints it as JSON', async () => {
    const { code, out } = await verihook(['spec', 'idenfy', '--format', 'json']);
    expect([code, JSON.parse(out)]).toEqual([0, parse(file)]);
  });

  test('works wherever it is called from', async () => {
    expect(await verihook(['spec', 'idenfy'], { cwd: '/' })).toMatchObject({ code: 0, out: file });
  });
});

describe('spec --receiver', () => {
  test('prints the same view as YAML and as JSON', async () => {
    const yaml = await verihook(['spec', 'idenfy', '--receiver']);
    const json = await verihook(['spec', 'idenfy', '--receiver', '--format', 'json']);
    expect([yaml.code, json.code]).toEqual([0, 0]);
    expect(parse(yaml.out)).toEqual(JSON.parse(json.out));
    expect(parse(yaml.out)).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'http://localhost:3000' }],
      paths: { '/webhooks/idenfy': { post: { operationId: 'idenfyCallback' } } },
    });
  });

  test('puts the path and the server where the consumer is, and a path for each event when asked to', async () => {
    const where = ['--path', '/hooks/kyc', '--server', 'https://kyc.example.test/v1'];
    const { out } = await verihook(['spec', 'pipwave', '--receiver', '--per-event', ...where]);
    const { servers, paths } = parse(out);
    expect([servers, Object.keys(paths)]).toEqual([
      [{ url: 'https://kyc.example.test/v1' }],
      ['/hooks/kyc/notification'],
    ]);
  });

  test('speaks of the provider as it is set', async () => {
    const { out } = await verihook(['spec', 'pipwave', '--receiver', '--set', 'answerBody=trimmed']);
    expect(out).toContain('white space around it allowed');
  });
});

describe('spec --spec', () => {
  const ACME = 'test/fixtures/specs/acme.yaml';

  test('prints a document of your own, and turns it round', async () => {
    const { out } = await verihook(['spec', '--spec', ACME]);
    expect(out).toBe(readFileSync(ACME, 'utf8'));
    const receiver = await verihook([
      'spec',
      '--spec',
      ACME,
      '--sign',
      'standard-webhooks',
      '--receiver',
      '--per-event',
    ]);
    const { paths, components } = parse(receiver.out);
    expect(Object.keys(paths)).toEqual(['/webhooks/acme/user.verified', '/webhooks/acme/user.rejected']);
    const { parameters, requestBody } = paths['/webhooks/acme/user.verified'].post;
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
      ...['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    ]);
    expect(requestBody.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/UserVerified' });
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['UserId', 'UserVerified']));
  });

  test('finds callbacks that an operation promises', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'verihook-spec-')), 'shop.yaml');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    const callback = {
      requestBody: {
        content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } } },
      },
      responses: { 200: { description: 'taken' } },
    };
    const order = {
      responses: { 200: { description: 'ok' } },
      callbacks: { paid: { '{$request.body#/url}': { post: callback } } },
    };
    writeFileSync(
      file,
      stringify({ openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths: { '/orders': { post: order } } }),
    );
    const { code, out } = await verihook(['spec', '--spec', file, '--receiver']);
    expect([code, Object.keys(parse(out).paths)]).toEqual([0, ['/webhooks/shop']]);
  });
});

test.each([
  [['spec'], /^verihook: Which provider/],
  [['spec', 'idenfi'], /"idenfi".*Did you mean "idenfy"/],
  [['spec', 'idenfy', '--path', '/x'], /^verihook: --path changes the receiver view.*Add --receiver/],
  [['spec', 'idenfy', '--per-event'], /^verihook: --per-event changes/],
  [['spec', 'idenfy', '--server', 'http://x.test'], /^verihook: --server changes/],
  [['spec', 'idenfy', '--receiver', '--path', 'hooks'], /--path takes a path.*not "hooks"/],
  [['spec', 'idenfy', '--receiver', '--path', '/hooks?x=1'], /--path takes a path/],
  [['spec', 'idenfy', '--receiver', '--path', '/{id}'], /--path takes a path/],
  [['spec', 'idenfy', '--receiver', '--server', 'localhost:3000'], /--server takes the base URL.*not "localhost:3000"/],
  [['spec', 'idenfy', '--format', 'xml'], /xml/],
])('%s cannot run, and says why in one line', async (args, message) => {
  const { code, out, err } = await verihook(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
