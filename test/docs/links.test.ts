import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGES, read } from './pages.ts';

const root = new URL('../../', import.meta.url);
/** Code is no place for links or headings. */
const textOf = (path: string) => read(path).replaceAll(/^```[\s\S]*?^```/gm, '');

/** The anchors that GitHub makes of the headings of a page: a heading that comes again is counted on. */
function anchorsOf(path: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
      const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\\/g, '');
      const slug = plain
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

describe.each(PAGES)('%s', (path) => {
  const links = [
    ...textOf(path)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:|data:)([^)\s]+)\)/g),
  ].map(([, link = '']) => link);

  test('points at files that exist, and at headings that they have', () => {
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(new URL(target, root))) return true;
      return anchor !== undefined && !(target.endsWith('.md') && anchorsOf(target).has(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('leads out of no folder of its own repository', () => {
    const outside = links.filter((link) => posix.join(posix.dirname(path), link).startsWith('..'));
    expect(outside).toEqual([]);
  });
});

test('every page is reached from README.md', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path) || !existsSync(new URL(path, root))) return;
    if (statSync(new URL(path, root)).isDirectory()) return visit(posix.join(path, 'README.md'));
    reached.add(path);
    if (!path.endsWith('.md')) return;
    for (const [, link = ''] of textOf(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
      visit(posix.join(posix.dirname(path), link));
  };
  visit('README.md');
  expect(PAGES.filter((path) => !reached.has(path) && !path.startsWith('docs/decisions/'))).toEqual([]);
});
