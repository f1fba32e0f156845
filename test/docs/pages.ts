import { readdirSync, readFileSync } from 'node:fs';
import { allProviders } from '../support/providers.ts';

const root = new URL('../../', import.meta.url);

export const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const markdownIn = (folder: string) =>
  readdirSync(new URL(folder, root)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : []));

/** Pages that people wrote, or that a test holds against what they were made of. */
export const GUIDES: readonly string[] = [
  'README.md',
  ...markdownIn('docs'),
  'mocks/README.md',
  'mocks/files/README.md',
  'openapi/README.md',
  'generators/shared/README.md',
  ...allProviders.map(({ id }) => `generators/${id}/README.md`),
  'examples/express-consumer/README.md',
  'examples/testcontainers/README.md',
  'examples/harbour/README.md',
];

/** All pages, with those that are made of the code. */
export const PAGES: readonly string[] = [
  ...GUIDES,
  ...markdownIn('docs/reference'),
  ...markdownIn('docs/decisions'),
  'CHANGELOG.md',
  'llms.txt',
];

/** The code blocks of a page in a language. */
export function blocks(path: string, language: string): string[] {
  return [...read(path).matchAll(new RegExp(`^\`\`\`(?:${language})\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, body = '']) => body,
  );
}
