/**
 * `npm run docs`: writes docs/reference/ and what docs/limitations.md tells of each provider. `-- --check` writes nothing and fails when
 * a committed page is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiReference } from './docs/api.ts';
import { cliReference } from './docs/cli.ts';
import { limitations } from './docs/limitations.ts';
import type { Page } from './docs/markdown.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const REFERENCE = 'docs/reference';
const LIMITATIONS = 'docs/limitations.md';

/** Every page that is made from the code, as it should be. */
export async function generatedPages(): Promise<Page[]> {
  return [
    { path: LIMITATIONS, text: await limitations(readFileSync(join(root, LIMITATIONS), 'utf8')) },
    { path: `${REFERENCE}/cli.md`, text: cliReference() },
    ...(await apiReference(root)),
  ];
}

/** Paths of pages whose committed text is not what the code gives, or that should not exist. */
export function stalePages(pages: readonly Page[]): string[] {
  const wanted = new Map(pages.map(({ path, text }) => [path, text]));
  const present = existsSync(join(root, REFERENCE))
    ? readdirSync(join(root, REFERENCE)).map((name) => `${REFERENCE}/${name}`)
    : [];
  const isCurrent = (path: string, text: string) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
  return [
    ...[...wanted].filter(([path, text]) => !isCurrent(path, text)).map(([path]) => path),
    ...present.filter((path) => !wanted.has(path)),
  ];
}

async function main(): Promise<number> {
  const pages = await generatedPages();
  const stale = stalePages(pages);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`stale: ${path}`);
    if (stale.length > 0) console.error('Run "npm run docs" and commit the result.');
    return stale.length > 0 ? 1 : 0;
  }
  rmSync(join(root, REFERENCE), { recursive: true, force: true });
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.error(stale.length === 0 ? 'The pages are up to date.' : `wrote ${stale.join(', ')}`);
  return 0;
}

if (import.meta.main) process.exitCode = await main();
