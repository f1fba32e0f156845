import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verihook } from './verihook.ts';

describe('help', () => {
  test('names every verb and the exit codes, on stdout', async () => {
    const { code, out, err } = await verihook(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const verb of ['list', 'sample', 'send', 'validate']) expect(out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(out).toContain('0 passed, 1 something was found wrong, 2 could not run');
  });

  test('of a verb shows its options and the variables that mirror them', async () => {
    const { code, out } = await verihook(['send', '--help']);
    expect(code).toBe(0);
    for (const text of ['--to <url>', 'VERIHOOK_TO', 'VERIHOOK_SEED', 'VERIHOOK_SECRET', 'VERIHOOK_SPEED'])
      expect(out).toContain(text);
  });

  test('stands on stderr when no verb is given, which is no run', async () => {
    const { code, out, err } = await verihook([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: verihook');
  });

  test('loads no verb, no provider and no generated code', () => {
    const { stderr } = spawnSync(process.execPath, ['src/cli.ts', '--help'], {
      env: { ...process.env, NODE_DEBUG: 'esm' },
      encoding: 'utf8',
    });
    const loaded = new Set(stderr.match(/src\/[\w/.-]+\.ts|generators\/[\w/.-]+\.ts/g));
    expect([...loaded].sort()).toEqual(['src/cli.ts', 'src/cli/main.ts', 'src/cli/verbs.ts', 'src/core/errors.ts']);
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await verihook(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});
