/**
 * `npm run generate`: writes src/generated from openapi/*.yaml. `-- --check` writes nothing and fails when a committed
 * file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VerihookError } from '../src/core/errors.ts';
import { type GeneratedFile, generateProvider, generateRegistry, generateRest } from './generate/files.ts';
import { UnsupportedSchema } from './generate/keywords.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/generated');

/** Every file that belongs into src/generated, made from the documents of the providers that have a folder. */
export async function generateAll(): Promise<GeneratedFile[]> {
  const ids = readdirSync(join(root, 'openapi'))
    .filter((name) => name.endsWith('.yaml') && existsSync(join(root, 'generators', name.replace('.yaml', ''))))
    .map((name) => name.replace('.yaml', ''))
    .sort();
  const files: GeneratedFile[] = [];
  const registry: { id: string; title: string; hasMock: boolean }[] = [];
  for (const id of ids) {
    const { title, files: made } = await generateProvider(id, readFileSync(join(root, `openapi/${id}.yaml`), 'utf8'));
    registry.push({ id, title, hasMock: existsSync(join(root, `mocks/${id}/index.ts`)) });
    files.push(...made);
  }
  const control = existsSync(join(root, 'openapi/control.yaml'))
    ? await generateRest('control', readFileSync(join(root, 'openapi/control.yaml'), 'utf8'))
    : [];
  return [...files, ...control, ...generateRegistry(registry)];
}

/** Paths, relative to the repository, whose committed text differs from what the documents give, or should not exist. */
export function staleFiles(files: readonly GeneratedFile[]): string[] {
  const wanted = new Map(files.map(({ path, text }) => [join(target, path), text]));
  const present = existsSync(target)
    ? readdirSync(target, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : [];
  const changed = [...wanted]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
  return [...changed, ...present.filter((path) => !wanted.has(path))].map((path) => relative(root, path));
}

async function main(): Promise<number> {
  const files = await generateAll();
  const stale = staleFiles(files);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`stale: ${path}`);
    if (stale.length > 0)
      console.error('src/generated does not match openapi/*.yaml. Run "npm run generate" and commit the result.');
    return stale.length > 0 ? 1 : 0;
  }
  rmSync(target, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  console.error(stale.length === 0 ? 'src/generated is up to date.' : `wrote ${stale.join(', ')}`);
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UnsupportedSchema || error instanceof VerihookError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
