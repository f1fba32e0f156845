import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { idenfy } from '../../generators/idenfy/index.ts';
import { consumer } from './consumer.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const SCRIPT = path('scripts/action.sh');
const action = parse(readFileSync(path('action.yml'), 'utf8'));

/** The command line of this checkout as one program, and one that says how it was called and finds nothing. */
const REAL = `#!/bin/sh\nexec '${process.execPath}' '${path('src/cli.ts')}' "$@"\n`;
const STUB = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
writeFileSync(process.env.CALLED, JSON.stringify({ args, cwd: process.cwd(), secret: process.env.VERIHOOK_SECRET }));
process.stdout.write(process.env.SAYS ?? '');
console.error(process.env.TALKS ?? '');
process.exit(Number(process.env.ENDS ?? 0));
`;

/** Runs the script as a step of a workflow runs it. */
async function step(
  inputs: Record<string, string>,
  { program = STUB, env = {}, files = {} }: { program?: string; env?: object; files?: Record<string, string> } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'verihook action-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  writeFileSync(file('program'), program, { mode: 0o755 });
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  mkdirSync(file('work'));
  for (const [name, text] of Object.entries(files)) writeFileSync(file(`work/${name}`), text);
  // As action.yml hands them over: every input is there, if only with its default.
  const given = Object.entries(action.inputs as Record<string, { default?: string }>).map(([name, each]) => [
    `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
    inputs[name] ?? (name === 'working-directory' ? file('work') : (each.default ?? '')),
  ]);
  const child = spawn(SCRIPT, [], {
    cwd: file('work'),
    env: {
      ...{ PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder, VERIHOOK_BIN: file('program'), CI: 'true' },
      ...{ GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), CALLED: file('called.json') },
      ...Object.fromEntries(given),
      ...env,
    },
  });
  let [log, talk] = ['', ''];
  child.stdout.on('data', (text) => {
    log += text;
  });
  child.stderr.on('data', (text) => {
    talk += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const outputs = Object.fromEntries(
    readFileSync(file('output'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  const called = existsSync(file('called.json')) ? JSON.parse(readFileSync(file('called.json'), 'utf8')) : undefined;
  const reports = outputs.reports as string;
  /** The arguments, with the folder of the reports as a word. */
  const args: string[] | undefined = called?.args.map((each: string) => each.replace(reports, 'REPORTS'));
  return { code, log, talk, outputs, called, args, folder, reports, summary: readFileSync(file('summary'), 'utf8') };
}

const REPORTS = [
  '--report=json=REPORTS/report.json',
  '--report=junit=REPORTS/junit.xml',
  '--report=sarif=REPORTS/report.sarif',
  '--report=github=REPORTS/annotations.txt',
  '--report=summary=REPORTS/summary.md',
];
const to = 'http://127.0.0.1:9/webhooks/idenfy';

describe('action.yml', () => {
  test('hands every input over as a variable, and none as text of the script', () => {
    const [{ run, env }] = action.runs.steps;
    const names = Object.keys(action.inputs);
    expect(Object.values(env).sort()).toEqual(names.map((name) => `\${{ inputs.${name} }}`).sort());
    expect(run).not.toContain('${{');
    expect(JSON.stringify(action.runs)).toContain('scripts/action.sh');
    expect(Object.keys(action.outputs)).toEqual(['exit-code', 'findings', 'reports']);
  });

  test('the script is clean to shellcheck', {
    skip: spawnSync('shellcheck', ['--version']).error !== undefined,
  }, () => {
    expect(spawnSync('shellcheck', [SCRIPT], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('what the command line is called with', () => {
  test.each<[Record<string, string>, string[]]>([
    [
      { command: 'verify', provider: 'idenfy', to, probe: `${to}/{ref}`, baseline: 'known.json', 'min-coverage': '60' },
      [
        'verify',
        `--to=${to}`,
        `--probe=${to}/{ref}`,
        '--baseline=known.json',
        '--min-coverage=60',
        ...REPORTS,
        '--',
        'idenfy',
      ],
    ],
    [
      {
        command: 'validate',
        files: 'captured/\n\nmore captured.ndjson\n',
        provider: 'idenfy',
        args: '--strict\n--event=identification',
      },
      [
        'validate',
        '--provider=idenfy',
        ...REPORTS,
        '--strict',
        '--event=identification',
        '--',
        'captured/',
        'more captured.ndjson',
      ],
    ],
    [{ command: 'diff', old: 'main:a.yaml', new: 'a.yaml' }, ['diff', ...REPORTS, '--', 'main:a.yaml', 'a.yaml']],
  ])('%o', async (inputs, expected) => {
    const { code, args, outputs } = await step(inputs);
    expect(args).toEqual(expected);
    expect([code, outputs['exit-code'], outputs.findings]).toEqual([0, '0', '0']);
  });

  test('the secret stands in the environment, and in no argument', async () => {
    const { called, log, summary } = await step({ command: 'verify', provider: 'idenfy', to, secret: 'very secret' });
    expect(called.secret).toBe('very secret');
    expect([log, summary, called.args.join(' ')].join('')).not.toContain('very secret');
  });

  test('the folder is the working directory', async () => {
    const { called, folder } = await step({ command: 'validate', files: '.' });
    expect(called.cwd).toBe(join(folder, 'work'));
  });
});

describe('values of inputs that would break a shell', () => {
  const hostile = [
    'two words',
    'a "quoted" word',
    "it's",
    '$(touch pwned)',
    '`touch pwned`',
    '; touch pwned #',
    '&& touch pwned',
    `\${INPUT_SECRET}`,
    '-rf',
    '--help',
    '*',
    '\\',
    'END',
    '$IFS',
    'ünïcode 😀',
  ];
  test.each(hostile)('%j arrives as it is', async (value) => {
    const verify = await step({ command: 'verify', provider: value, to: value, probe: value, args: `--seed=${value}` });
    expect(verify.args).toEqual([
      ...['verify', `--to=${value}`, `--probe=${value}`, ...REPORTS],
      ...[`--seed=${value}`, '--', value],
    ]);
    const validate = await step({ command: 'validate', files: `${value}\n${value}/x` });
    expect(validate.args).toEqual(['validate', ...REPORTS, '--', value, `${value}/x`]);
    expect([...readdirSync(join(verify.folder, 'work')), ...readdirSync(join(validate.folder, 'work'))]).toEqual([]);
  });

  test('a line end stays within its argument, and makes no output of its own', async () => {
    const value = 'x\nfindings=0\n::error::no';
    const { args, outputs, log } = await step({ command: 'diff', old: value, new: 'b' });
    expect(args?.slice(-2)).toEqual([value, 'b']);
    expect(Object.keys(outputs)).toEqual(['exit-code', 'findings', 'reports']);
    expect(log).not.toMatch(/^::error/m);
  });
});

describe('inputs that cannot be run with', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{}, /"command" is verify, validate or diff, not ""/],
    [{ command: 'serve' }, /"command" is verify, validate or diff, not "serve"/],
    [{ command: 'verify', to }, /"provider" is missing: verify needs it/],
    [{ command: 'verify', provider: 'idenfy' }, /"to" is missing/],
    [{ command: 'validate' }, /"files" is missing/],
    [{ command: 'diff', old: 'a' }, /"new" is missing/],
    [{ command: 'diff', old: 'a', new: 'b', to }, /"to" is not for diff/],
    [{ command: 'validate', files: 'x', 'min-coverage': '5' }, /"min-coverage" is not for validate/],
    [{ command: 'verify', provider: 'idenfy', to, files: 'x' }, /"files" is not for verify/],
    [{ command: 'validate', files: 'x', version: '1; touch pwned' }, /"version" is a version or a tag/],
    [{ command: 'validate', files: 'x', 'working-directory': '/nowhere/at all' }, /no folder "\/nowhere\/at all"/],
    [{ command: 'a\n::error::b%' }, /not "a%0A::error::b%25"/],
  ])('%o', async (inputs, message) => {
    const { code, log, called, outputs } = await step(inputs);
    expect([code, outputs['exit-code'], outputs.findings, called]).toEqual([2, '2', '0', undefined]);
    expect(log.trimEnd().split('\n')).toEqual([expect.stringMatching(/^::error title=verihook::/)]);
    expect(log).toMatch(message);
  });
});

describe('what comes of a run', () => {
  test('what the command line says is no workflow command', async () => {
    const env = { SAYS: '::error::forged\n::set-env name=PATH::x\n', ENDS: '1' };
    const { code, log, summary } = await step({ command: 'validate', files: 'x' }, { env });
    expect(code).toBe(1);
    const [first = '', ...rest] = log.trimEnd().split('\n');
    const word = /^::stop-commands::([0-9a-f]{32})$/.exec(first)?.[1];
    expect(rest.at(-1)).toBe(`::${word}::`);
    expect(rest).toContain('::error::forged');
    expect(summary).toMatch(/^ {4}::error::forged$/m);
  });

  test('a run that could not be made is an error with its reason', async () => {
    const env = { TALKS: 'verihook: Cannot read "x".', ENDS: '2' };
    const { code, log, talk, outputs } = await step({ command: 'validate', files: 'x' }, { env });
    expect([code, outputs['exit-code']]).toEqual([2, '2']);
    expect(log).toMatch(/^::error title=verihook::verihook: Cannot read "x"\.$/m);
    expect(talk).toContain('Cannot read');
  });

  test('a consumer that takes anything: findings, all reports, annotations and a summary', {
    timeout: 120_000,
  }, async () => {
    const { url } = await consumer(() => 200);
    const inputs = { command: 'verify', provider: 'idenfy', to: url, secret: 'example-signing-key', args: '--runs=0' };
    const { code, outputs, log, summary, reports } = await step(inputs, { program: REAL });
    expect([code, outputs['exit-code'], Number(outputs.findings) > 0]).toEqual([1, '1', true]);
    expect(readdirSync(reports).sort()).toEqual(
      ['annotations.txt', 'junit.xml', 'output.txt', 'report.json', 'report.sarif', 'summary.md', 'talk.txt'].sort(),
    );
    expect(JSON.parse(readFileSync(join(reports, 'report.json'), 'utf8')).findings).toHaveLength(
      Number(outputs.findings),
    );
    expect(log).toMatch(/^::error title=verihook idenfy signature\/not-checked::/m);
    expect(summary).toMatch(/^## verihook: idenfy broke rules/);
  });

  test('captures of which some break the contract: all counted, with reports of the same kinds', {
    timeout: 120_000,
  }, async () => {
    const payload = (overall: string) =>
      JSON.stringify(
        idenfy.callback('identificationAutoFinished', { with: { status: { overall: overall as never } } }),
      );
    const captured = { 'good ones.ndjson': payload('APPROVED'), 'bad.ndjson': `${payload('$(id)')}\n`.repeat(30) };
    const inputs = { command: 'validate', provider: 'idenfy' };
    const good = await step({ ...inputs, files: 'good ones.ndjson' }, { program: REAL, files: captured });
    expect([good.code, good.outputs.findings]).toEqual([0, '0']);
    const bad = await step({ ...inputs, files: 'good ones.ndjson\nbad.ndjson' }, { program: REAL, files: captured });
    expect([bad.code, bad.outputs['exit-code'], bad.outputs.findings]).toEqual([1, '1', '30']);
    expect(readdirSync(bad.reports)).toEqual(expect.arrayContaining(['junit.xml', 'report.json', 'report.sarif']));
    expect(bad.log).toMatch(/^::error .*file=bad\.ndjson/m);
    expect(bad.summary).toContain('verihook');
  });

  test('a document that breaks its receivers: the same reports, and the code of the command', {
    timeout: 120_000,
  }, async () => {
    const acme = readFileSync(path('test/fixtures/specs/acme.yaml'), 'utf8');
    const files = { 'old.yaml': acme, 'new.yaml': acme.replace('[basic, full]', '[basic, full, partial]') };
    const inputs = { command: 'diff', old: 'old.yaml', new: 'new.yaml' };
    const { code, log, outputs, reports, summary } = await step(inputs, { program: REAL, files });
    expect([code, outputs['exit-code'], outputs.findings]).toEqual([1, '1', '1']);
    expect(log).toMatch(/^::error .*file=new\.yaml,line=\d+/m);
    expect(summary).toContain('webhook/enum-value-added');
    expect(readdirSync(reports)).toEqual(
      expect.arrayContaining(['report.json', 'junit.xml', 'report.sarif', 'annotations.txt', 'summary.md']),
    );
    const same = await step({ ...inputs, new: 'old.yaml' }, { program: REAL, files });
    expect([same.code, same.outputs.findings]).toEqual([0, '0']);
  });

  test('a consumer that nobody reaches: no run, and the reason', { timeout: 120_000 }, async () => {
    const { code, outputs, log, summary } = await step(
      { command: 'verify', provider: 'idenfy', to },
      { program: REAL },
    );
    expect([code, outputs['exit-code'], outputs.findings]).toEqual([2, '2', '0']);
    expect(log).toMatch(/^::error title=verihook::verihook: .*127\.0\.0\.1:9/m);
    expect(summary).toMatch(/^ {4}verihook: .*127\.0\.0\.1:9/m);
  });
});
