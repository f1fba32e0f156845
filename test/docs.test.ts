import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { blocks, GUIDES, read } from './docs/pages.ts';
import { allProviders } from './support/providers.ts';

const root = new URL('..', import.meta.url);

describe.each(GUIDES.filter((path) => blocks(path, 'ts').length > 0))('%s', (path) => {
  const all = blocks(path, 'ts').map((code, index) => [index + 1, code] as const);
  test.for(all)('code block %i runs as it stands', async ([index, code]) => {
    // Next to the package, so that its own name resolves as it does for a user; what it writes goes elsewhere.
    const file = fileURLToPath(new URL(`.${path.replaceAll('/', '-')}-${index}.test-run.ts`, root));
    const [home, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'verihook-page-'))];
    const here = code.replace("'verihook/vitest'", "'./test/docs/rehearse.ts'");
    writeFileSync(file, `import assert from 'node:assert/strict';\n${here}`);
    process.chdir(folder);
    try {
      await import(/* @vite-ignore */ file);
    } finally {
      process.chdir(home);
      rmSync(file);
      rmSync(folder, { recursive: true });
    }
  });
});

test('pages name only scenarios and events that exist', () => {
  let count = 0;
  for (const path of GUIDES) {
    for (const [, verb, id = '', name = ''] of read(path).matchAll(/verihook (send|sample) ([a-z]+) (\w[\w-]*)/g)) {
      const provider = allProviders.find((each) => each.id === id);
      if (provider === undefined) continue;
      count += 1;
      const known = Object.keys(verb === 'send' ? provider.scenarios : provider.events);
      expect([path, id, known]).toEqual([path, id, expect.arrayContaining([name])]);
    }
  }
  expect(count).toBeGreaterThan(5);
});

describe('generators/idenfy/README.md', () => {
  test('names only cases and scenarios that exist', async () => {
    const { idenfy } = await import('../generators/idenfy/index.ts');
    const named = [...read('generators/idenfy/README.md').matchAll(/`(quirk\/[a-z-]+)\*?`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(idenfy.cases.some((each) => each.name.startsWith(name))).toBe(true);
  });
});
