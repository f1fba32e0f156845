import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ARCHIVE, INSTALLED, LOADED, RUN } from './budgets.ts';
import { entriesFor } from './matrix.ts';
import { each, mustRun } from './run.ts';

/** Something that was measured, and the most that it may be. */
export interface Size {
  what: string;
  is: number;
  /** Undefined: nobody has said. */
  most: number | undefined;
  unit: string;
}

/** Prints, when a process ends, the bytes of all modules that were loaded, but for those of packages that verihook does not bring. */
const METER = `
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
const seen = new Set();
registerHooks({
  load(url, context, next) {
    const [, name] = /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? [];
    if (url.startsWith('file:') && OURS.includes(name ?? 'verihook')) seen.add(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  const bytes = [...seen].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
  process.stderr.write('\\nloaded ' + bytes);
});`;

/**
 * What each entry point loads, and some runs of the command line, where the package is found from `folder`: the checkout
 * (its `dist`), or a project that has installed it with these peers.
 */
export async function loaded(folder: string, peers: readonly string[]): Promise<Size[]> {
  const meter = `const OURS = ${JSON.stringify(OURS)};${METER}`;
  const cli = pathToFileURL(join(folder, 'node_modules/verihook/dist/cli.js')).href;
  const budgets: Record<string, number> = LOADED;
  const subjects = [
    ...entriesFor({ peers }).map((entry) => ({ what: entry, most: budgets[entry], code: `await import('${entry}')` })),
    ...Object.entries(RUN).map(([line, most]) => ({
      what: `$ verihook ${line}`,
      most,
      code: `process.argv.push('verihook', ...${JSON.stringify(line.split(' '))}); await import('${cli}')`,
    })),
  ];
  return each(subjects, 2, async ({ what, most, code }) => {
    const args = ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, '--input-type=module', '-e', code];
    const { said } = await mustRun(process.execPath, args, { cwd: folder });
    const [, bytes] = /\nloaded (\d+)/.exec(said) ?? [];
    return { what, is: Number(bytes) / 1_000, most, unit: 'kB' };
  });
}

/** The package and what it depends on. */
const OURS = ['verihook', 'fast-check', 'pure-rand', 'undici'];

/** What is fetched, and what lies in `node_modules` of a project that has installed nothing else. */
export function installed(folder: string, tarball: string): Size[] {
  const modules = join(folder, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: true }>;
  };
  const scripts = Object.values(packages).filter(({ hasInstallScript }) => hasInstallScript);
  return [
    { what: 'archive', is: statSync(tarball).size / 1_000, most: ARCHIVE.packed, unit: 'kB' },
    { what: 'unpacked', is: bytesIn(join(modules, 'verihook')) / 1_000, most: ARCHIVE.unpacked, unit: 'kB' },
    { what: 'packages', is: Object.keys(packages).length, most: INSTALLED.packages, unit: '' },
    { what: 'installed', is: bytesIn(modules) / 1e6, most: INSTALLED.megabytes, unit: 'MB' },
    { what: 'install scripts', is: scripts.length, most: INSTALLED.installScripts, unit: '' },
  ];
}

/** The sizes that are over their budget, or have none, each with both figures. */
export function excesses(sizes: readonly Size[]): string[] {
  return sizes.flatMap(({ what, is, most, unit }) => {
    if (most === undefined) return [`${what}: ${figure(is)} ${unit}, and no budget in scripts/package/budgets.ts`];
    return is <= most ? [] : [`${what}: ${figure(is)} ${unit}, budget ${most} ${unit}`.replaceAll(' ,', ',').trim()];
  });
}

export const figure = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(1));

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
