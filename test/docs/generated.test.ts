import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedPages, stalePages } from '../../scripts/docs.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = await generatedPages();

test('what is committed is what the code gives: npm run docs', () => {
  expect(stalePages(pages)).toEqual([]);
});

test('a page that was edited, one that is missing and one too many are told', () => {
  const path = 'docs/reference/cli.md';
  const others = pages.filter((page) => page.path !== path);
  const none = { path: 'docs/reference/none.md', text: '' };
  expect(stalePages([...others, { path, text: 'edited' }, none])).toEqual([path, none.path]);
  expect(stalePages(others)).toEqual([path]);
});

test('every variable that the command line reads stands in its reference', () => {
  const files = [
    'src/cli.ts',
    ...readdirSync(new URL('../../src/cli', import.meta.url)).map((name) => `src/cli/${name}`),
  ];
  const named = files.flatMap(
    (path) => read(path).match(/\bVERIHOOK_[A-Z_]*[A-Z]\b|\b(?:NO_COLOR|FORCE_COLOR)\b/g) ?? [],
  );
  const reference = read('docs/reference/cli.md');
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !reference.includes(`| \`${name}\` |`))).toEqual([]);
});
