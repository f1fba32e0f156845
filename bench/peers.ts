/** What the kit is compared with: installed from the registry when it is first asked for, into a folder of its own, in exact versions. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SETS = {
  libraries: {
    '@faker-js/faker': '10.6.0',
    '@hyperjump/json-schema': '1.18.0',
    axios: '1.21.1',
    bullmq: '6.7.0',
    fishery: '2.4.0',
    got: '16.1.0',
    ioredis: '6.0.0',
    'json-schema-faker': '0.6.3',
    zocker: '3.0.0',
    zod: '4.6.7',
  },
  prism: { '@stoplight/prism-cli': '5.16.0' },
  mockoon: { '@mockoon/cli': '9.9.0' },
} as const satisfies Record<string, Record<string, string>>;

export type PeerSet = keyof typeof SETS;

/** Whatever the bench keeps. */
export const CACHE = fileURLToPath(new URL('../node_modules/.cache/verihook-bench', import.meta.url));

/** Names and versions of all peers, for the record. */
export const versions: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(SETS));

/** The folder of a set. Throws where the registry cannot be reached. */
export function installed(set: PeerSet): string {
  const manifest = JSON.stringify({ private: true, dependencies: SETS[set] });
  const folder = join(CACHE, `${set}-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  process.stderr.write(`Installing the peers "${set}", once …\n`);
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'package.json'), manifest);
  const arguments_ = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', arguments_, { cwd: making, encoding: 'utf8' });
  if (npm.status !== 0) {
    rmSync(making, { recursive: true });
    throw new Error(`npm could not install the peers "${set}": ${npm.stderr.split('\n')[0]}`);
  }
  renameSync(making, folder);
  return folder;
}

/** A module of a peer, as it is imported; what of it is used is the caller's to say. */
export async function peer<Module>(set: PeerSet, name: string): Promise<Module> {
  const folder = installed(set);
  return import(importable(folder, name));
}

/** A module of a peer that is required, at a path that its package does not tell of. */
export function requiredPeer<Module>(set: PeerSet, path: string): Module {
  const folder = installed(set);
  return createRequire(join(folder, 'package.json'))(join(folder, 'node_modules', path)) as Module;
}

/** The file that `import` takes: Node resolves packages from where the importing file is, and that is not the cache. */
function importable(folder: string, name: string): string {
  const script = `process.stdout.write(import.meta.resolve(${JSON.stringify(name)}))`;
  const flags = ['--input-type=module', '-e', script];
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Packages and bytes below a `node_modules`, and how many would run a script as they are installed. */
export function weigh(modules: string): { packages: number; bytes: number; scripts: number } {
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const packages = Object.values(lock.packages);
  return {
    packages: packages.length,
    bytes: sizeOf(modules),
    scripts: packages.filter(({ hasInstallScript }) => hasInstallScript).length,
  };
}

function sizeOf(folder: string): number {
  const { stdout } = spawnSync('du', ['-sk', folder], { encoding: 'utf8' });
  const kilobytes = Number.parseInt(stdout, 10);
  if (!Number.isFinite(kilobytes))
    throw new Error(`du does not say how large ${readdirSync(folder).length} entries are.`);
  return kilobytes * 1024;
}
