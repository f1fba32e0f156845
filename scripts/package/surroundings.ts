import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from './run.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'verihook');

/** The least that `engines` allows, the one that the kit is developed on, and the newest. */
export const NODES = ['22.18.0', process.versions.node, '26.10.0'];

/** 5.8 is the first that lets a CommonJS file `require` an ES module (nodenext), as Node 22.18 does. */
export const TYPESCRIPTS = ['5.8.3', '7.0.2'];

/** What stands in a project besides verihook: none of the optional peers, the oldest, one in between, the newest. */
export const PROJECTS: readonly Project[] = [
  { name: 'verihook alone', peers: [], lib: 'es2023' },
  {
    name: 'msw 2.10, vitest 4.0',
    peers: ['msw@2.10.0', 'vitest@4.0.18', '@napi-rs/canvas@1.0.11'],
    lib: 'es2023,dom',
    // Under TypeScript 7 there is an error in what msw 2.10 itself declares; msw 2.15 has none.
    typescripts: ['5.8.3'],
  },
  { name: 'msw 2.15', peers: ['msw@2.15.0'], lib: 'es2023,dom', typescripts: ['7.0.2'] },
  { name: 'msw 3.0, vitest 5.1', peers: ['msw@3.0.5', 'vitest@5.1.1', '@napi-rs/canvas@1.1.1'], lib: 'es2023,dom' },
];

export interface Project {
  name: string;
  peers: readonly string[];
  /** What the compiler is told of the world. The declarations of msw and Vitest take the DOM for granted, those of verihook do not. */
  lib: string;
  /** Default: all. */
  typescripts?: readonly string[];
}

/** verihook's declarations name Node's modules, as those of any package for Node do. */
const TYPES_OF_NODE = '@types/node@22.20.5';

/** The folder of a Node of this version, for a PATH. */
export async function nodeOf(version: string): Promise<string> {
  if (version === process.versions.node) return join(process.execPath, '..');
  return join(await kept('node', version), 'node_modules', 'node', 'bin');
}

/** The compiler of this version. */
export async function typescriptOf(version: string): Promise<string> {
  return join(await kept('typescript', version), 'node_modules', 'typescript', 'bin', 'tsc');
}

/** examples/testcontainers in a folder of its own, with all that its package.json asks for. */
export async function testcontainers(folder: string): Promise<void> {
  cpSync(join(ROOT, 'examples/testcontainers'), folder, { recursive: true });
  await mustRun('npm', ['install', ...QUIET, '--ignore-scripts'], { cwd: folder });
}

/** A package of the registry in a folder of its own, fetched once. */
async function kept(name: string, version: string): Promise<string> {
  const folder = join(CACHE, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await install(unfinished, [`${name}@${version}`], { allowScripts: { node: true } });
  renameSync(unfinished, folder);
  return folder;
}

/** Installs the tarball and what else a project has into an empty folder. */
export async function installProject(folder: string, tarball: string, { peers }: Pick<Project, 'peers'>) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await install(folder, [tarball, ...peers], {}, ['--ignore-scripts']);
}

/** What only the compiler needs, so that it does not count as installed by verihook. */
export async function installTypes(folder: string) {
  await mustRun('npm', ['install', ...QUIET, '--ignore-scripts', TYPES_OF_NODE], { cwd: folder });
}

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

async function install(folder: string, packages: readonly string[], manifest: object, flags: readonly string[] = []) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, ...manifest }));
  await mustRun('npm', ['install', ...QUIET, ...flags, ...packages], { cwd: folder });
}
