import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callback, document, field, hook, type Json } from '../contract/diff/documents.ts';
import { verihook } from './verihook.ts';

const text = { type: 'string' };
const results = (...values: string[]) => field({ type: 'string', enum: values });

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, value: Json) => writeFileSync(at(name), JSON.stringify(value, null, 2));
const run = (...args: string[]) => verihook(['diff', ...args], { cwd: folder });
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@consumer.example', ...args], { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verihook-diff-'));
  git('init', '--quiet', '--initial-branch=main');
  write('acme.json', hook(results('A', 'B')));
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  write('acme.json', hook(results('A', 'B', 'C')));
  write('risky.json', hook(results('A', 'B'), { 'x-verihook': { delivery: { timeoutMs: 5000 } } }));
  write('old.json', hook(results('A', 'B')));
  write(
    'harmless.json',
    hook({ ...results('A', 'B'), properties: { ...(results('A', 'B').properties as Json), more: text } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what fails', () => {
  test('a breaking change, told first with its lines, its reason and an example', async () => {
    const { code, out, err } = await run('old.json', 'acme.json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^\/field may be "C" as well {2}breaking {2}webhook\/enum-value-added$/m);
    expect(out).toMatch(/old +old\.json:\d+:\d+/);
    expect(out).toMatch(/after +\{"field":"C"\} {2}\(the old contract refuses it\)/);
    expect(out).toContain('1 breaking, 0 risky, 0 harmless');
  });

  test.each([
    ['risky.json', [], 0],
    ['risky.json', ['--fail-on', 'risky'], 1],
    ['harmless.json', ['--fail-on', 'risky'], 0],
    ['harmless.json', ['--fail-on', 'info'], 1],
    ['old.json', ['--fail-on', 'info'], 0],
  ])('%s with %j: %i', async (name, flags, code) => {
    expect((await run('old.json', name, ...flags)).code).toBe(code);
  });
});

describe('where a document comes from', () => {
  test('a git revision', async () => {
    const { code, out } = await run('main:acme.json', 'acme.json');
    expect(code).toBe(1);
    expect(out).toMatch(/old +main:acme\.json:\d+:\d+/);
  });

  test('a file that is there wins over a revision', async () => {
    write('main:acme.json', hook(results('A', 'B', 'C')));
    const { code, out } = await run('main:acme.json', 'acme.json');
    rmSync(at('main:acme.json'));
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('no difference') });
  });

  test('stdin, for one of the two', async () => {
    const input = readFileSync(at('old.json'));
    expect((await verihook(['diff', '-', 'acme.json'], { cwd: folder, input })).code).toBe(1);
    expect(await run('-', '-')).toMatchObject({ code: 2, err: expect.stringContaining('Only one') });
  });

  test('a provider of the kit', async () => {
    expect(await run('idenfy', 'idenfy')).toMatchObject({ code: 0, out: expect.stringContaining('no difference') });
  });
});

describe('what cannot be read is one sentence and exit code 2', () => {
  test.each([
    ['an unknown revision', 'nope:acme.json', 'git knows no revision "nope"'],
    ['a path that the revision has not', 'main:other.json', 'the revision "main" has no file "other.json"'],
    ['no file', 'nothing.yaml', 'Cannot read the document "nothing.yaml"'],
    ['an option in disguise', '--output=x:acme.json', 'unknown option'],
  ])('%s', async (_, name, message) => {
    const { code, out, err } = await run(name, 'acme.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['OpenAPI 3.0', '{"openapi":"3.0.3"}', '3.1 is needed'],
    ['YAML with an error', 'openapi: 3.1.0\nwebhooks: [}', 'bad.yaml:2'],
    ['a reference that leads nowhere', JSON.stringify(hook({ $ref: '#/components/schemas/Gone' })), 'leads nowhere'],
  ])('%s', async (_, content, message) => {
    writeFileSync(at('bad.yaml'), content);
    const { code, out, err } = await run('bad.yaml', 'acme.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a folder without git', async () => {
    const other = mkdtempSync(join(tmpdir(), 'verihook-no-git-'));
    const env = { GIT_CEILING_DIRECTORIES: tmpdir() };
    const { code, err } = await verihook(['diff', 'main:acme.json', 'idenfy'], { cwd: other, env });
    rmSync(other, { recursive: true });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('no git repository') });
  });
});

describe('reports', () => {
  test('--json keeps to its schema', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/diff-report.json', import.meta.url), 'utf8'));
    const valid = new Ajv2020({ strict: true }).compile(schema);
    for (const name of ['acme.json', 'risky.json', 'harmless.json', 'old.json']) {
      const { out } = await run('old.json', name, '--json');
      valid(JSON.parse(out));
      expect([name, valid.errors ?? []]).toEqual([name, []]);
    }
  });

  test('every kind tells the change', async () => {
    const kinds = ['json', 'junit', 'sarif', 'github', 'summary'];
    await run('old.json', 'acme.json', ...kinds.flatMap((kind) => ['--report', `${kind}=report.${kind}`]));
    for (const kind of kinds)
      expect([kind, readFileSync(at(`report.${kind}`), 'utf8')]).toEqual([
        kind,
        expect.stringContaining('webhook/enum-value-added'),
      ]);
    const sarif = JSON.parse(readFileSync(at('report.sarif'), 'utf8'));
    const [{ physicalLocation: place }] = sarif.runs[0].results[0].locations;
    expect(place.artifactLocation.uri).toBe('acme.json');
    expect(readFileSync(at('acme.json'), 'utf8').split('\n')[place.region.startLine - 1]).toContain('"enum"');
  });
});

describe('--reads', () => {
  const reads = (fields: Json, whole: string[] = []) => ({
    verihook: 1,
    provider: 'acme',
    events: { result: { fields, whole } },
  });

  test.each([
    ['a field that is not read fails nothing', reads({ '/id': {} }), 0],
    ['a field that is read fails', reads({ '/field': { values: ['A'] } }), 1],
    ['a body that is kept as a whole is read', reads({}, ['']), 1],
    ['an event that nobody has watched may be read', { ...reads({}), events: {} }, 1],
  ])('%s', async (_, value, code) => {
    write('reads.json', value);
    const { code: ended, out } = await run('old.json', 'acme.json', '--reads', 'reads.json');
    expect(ended).toBe(code);
    expect(out.includes('not read by this consumer')).toBe(code === 0);
  });

  test('a new event matters whatever is read', async () => {
    const { webhooks } = hook(results('A', 'B')) as { webhooks: Json };
    write('more.json', document({ ...webhooks, other: { post: callback(field(text)) } }));
    write('reads.json', { ...reads({}), events: {} });
    expect((await run('old.json', 'more.json', '--reads', 'reads.json')).code).toBe(1);
  });

  test('what is no such file is refused', async () => {
    const { code, err } = await run('old.json', 'acme.json', '--reads', 'old.json');
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not say what a consumer reads'),
    });
  });
});
