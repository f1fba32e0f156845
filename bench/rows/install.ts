import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, type PeerSet, weigh } from '../peers.ts';
import type { Competitor, Row } from '../row.ts';

type Weight = ReturnType<typeof weigh>;

let folder: string | undefined;
let own: Weight | undefined;

/** The package as it is packed, in an empty project. */
function ourWeight(): Weight {
  if (own !== undefined) return own;
  folder = mkdtempSync(join(tmpdir(), 'verihook-bench-'));
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], '.');
  const tarball = spawnSync('ls', [folder], { encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `./${tarball}`], folder);
  own = weigh(join(folder, 'node_modules'));
  return own;
}

function npm(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args[0]} ended with ${status}: ${stderr}`);
}

function weighed(key: keyof Weight, unit: number): Competitor[] {
  const peer = (name: string, set: PeerSet): Competitor => ({
    name,
    role: 'peer',
    measure: () => weigh(join(installed(set), 'node_modules'))[key] / unit,
  });
  return [
    {
      name: 'verihook',
      role: 'ours',
      measure: () => ourWeight()[key] / unit,
      close() {
        if (folder !== undefined && existsSync(folder)) rmSync(folder, { recursive: true });
      },
    },
    peer('Prism', 'prism'),
    peer('Mockoon', 'mockoon'),
  ];
}

const row = (key: keyof Weight, unit: Row['unit'], divisor: number, atMost: number): Row => ({
  id: `install-${key}`,
  title: `Installed into an empty project: ${unit}`,
  unit,
  isFixed: true,
  competitors: () => weighed(key, divisor),
  targets: [{ atMost }],
});

export const rows: readonly Row[] = [
  row('packages', 'packages', 1, 25),
  row('bytes', 'MB', 1e6, 20),
  row('scripts', 'install scripts', 1, 0),
];
