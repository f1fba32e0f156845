import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allProviders } from './support/providers.ts';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, body = '']) => body);
}

describe('README.md', () => {
  test.each(blocks(readme, 'ts').map((code, index) => [index + 1, code] as const))(
    'code block %i runs as it stands',
    async (index, code) => {
      // Next to the package, so that its own name resolves as it does for a user.
      const file = fileURLToPath(new URL(`.readme-block-${index}.test-run.ts`, root));
      writeFileSync(file, `import assert from 'node:assert/strict';\n${code}`);
      try {
        await import(/* @vite-ignore */ file);
      } finally {
        rmSync(file);
      }
    },
  );

  test('names only verbs, scenarios and events that exist', async () => {
    const named = allProviders.flatMap(({ id }) => blocks(readme + read(`generators/${id}/README.md`), '(?:sh|bash)'));
    for (const [, verb = '', id = '', name = ''] of named
      .join('')
      .matchAll(/verihook (send|sample) ([a-z]+) (\w[\w-]*)/g)) {
      const provider = allProviders.find((each) => each.id === id);
      expect([id, Object.keys((verb === 'send' ? provider?.scenarios : provider?.events) ?? {})]).toEqual([
        id,
        expect.arrayContaining([name]),
      ]);
    }
  });
});

describe.each([
  'README.md',
  'generators/shared/README.md',
  'mocks/README.md',
  'mocks/files/README.md',
  'openapi/README.md',
  'examples/harbour/README.md',
  ...readdirSync(new URL('docs', root)).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  'examples/express-consumer/README.md',
  'examples/testcontainers/README.md',
  ...allProviders.map(({ id }) => `generators/${id}/README.md`),
])('%s', (path) => {
  test('points at files that exist', () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    assert.deepEqual(
      links.filter((link) => !existsSync(new URL(link, new URL(path, root)))),
      [],
    );
  });
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
