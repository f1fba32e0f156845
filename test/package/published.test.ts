// What is published, as far as it is told in seconds; `npm run check:package` installs and uses it. Reads dist/, which `npm test` has built.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entriesFor } from '../../scripts/package/matrix.ts';
import { excesses, loaded } from '../../scripts/package/sizes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PEERS = ['msw@3', 'vitest@5'];

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: ROOT, strict: true, pack: 'npm' });
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test('knip finds no export, file or dependency that nobody uses', () => {
  expect(execFileSync(join(ROOT, 'node_modules/.bin/knip'), ['--no-progress'], { cwd: ROOT, encoding: 'utf8' })).toBe(
    '',
  );
});

test('declarations name only packages that whoever reads them has', () => {
  const own = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const types = Object.values<string | { types?: string }>(manifest.exports).flatMap((entry) =>
    typeof entry === 'object' && entry.types !== undefined ? [entry.types] : [],
  );
  const queue = types.flatMap((path) =>
    path.includes('*')
      ? readdirSync(join(ROOT, 'dist/providers')).map((file) => join(ROOT, path.replace('*', file.replace('.js', ''))))
      : [join(ROOT, path)],
  );
  const seen = new Set<string>();
  const foreign: string[] = [];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (specifier.startsWith('.')) queue.push(join(dirname(file), specifier.replace(/\.[jt]s$/, '.d.ts')));
      else if (!specifier.startsWith('node:') && !own.some((name) => `${specifier}/`.startsWith(`${name}/`)))
        foreign.push(`${file}: ${specifier}`);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
  expect(foreign).toEqual([]);
});

describe('sizes', () => {
  test('no entry point and no run of the command line loads more than its budget', async () => {
    const sizes = await loaded(ROOT, PEERS);
    expect(sizes.map(({ what }) => what)).toEqual(expect.arrayContaining(entriesFor({ peers: PEERS })));
    expect(excesses(sizes)).toEqual([]);
  });

  test('an excess tells both figures, and what has no budget is one', () => {
    expect(excesses([{ what: 'verihook/idenfy', is: 300.04, most: 290, unit: 'kB' }])).toEqual([
      'verihook/idenfy: 300.0 kB, budget 290 kB',
    ]);
    expect(excesses([{ what: 'packages', is: 26, most: 25, unit: '' }])).toEqual(['packages: 26, budget 25']);
    expect(excesses([{ what: 'verihook/new', is: 1, most: undefined, unit: 'kB' }])).toHaveLength(1);
    expect(excesses([{ what: 'verihook', is: 290, most: 290, unit: 'kB' }])).toEqual([]);
  });
});

test('every bundled package has its licence beside it', () => {
  const bundled: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'dist/licenses/bundled.json'), 'utf8'));
  expect(Object.keys(bundled)).toEqual(
    expect.arrayContaining(['@hono/node-server', 'ajv', 'commander', 'hono', 'yaml']),
  );
  for (const [name, version] of Object.entries(bundled)) {
    expect(existsSync(join(ROOT, `dist/licenses/${name.replace('@', '').replace('/', '-')}.txt`)), name).toBe(true);
    expect([name, manifest.dependencies[name]]).toEqual([name, undefined]);
    expect(version).toMatch(/^\d/);
  }
});
