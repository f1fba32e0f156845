import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { GUIDES, read } from './pages.ts';

const text = read('llms.txt');
const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .+$/gm)].map(([, link = '']) => link);

test('llms.txt is a title, a sentence, a word more, and sections of links with a line each', () => {
  const [title, quote, ...rest] = text.trimEnd().split('\n\n');
  expect([title, quote]).toEqual([expect.stringMatching(/^# \S+$/), expect.stringMatching(/^> .+$/)]);
  const sections = rest.join('\n\n').split(/^## /m).slice(1);
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections) {
    const [, blank, ...lines] = section.trimEnd().split('\n');
    expect(blank).toBe('');
    expect(lines.filter((line) => !/^- \[[^\]]+\]\([^)]+\): .+$/.test(line))).toEqual([]);
  }
});

test('it leads to every guide', () => {
  expect(GUIDES.filter((path) => !path.startsWith('examples/') && !links.includes(path))).toEqual([]);
});

test('what it leads to is in the package', () => {
  const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(out) as [{ files: { path: string }[] }];
  const packed = files.map(({ path }) => path);
  expect(packed).toContain('llms.txt');
  expect(links.filter((link) => !packed.includes(link))).toEqual([]);
});
