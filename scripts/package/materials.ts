import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, type Ran, run } from './run.ts';
import { ROOT } from './surroundings.ts';

const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** What is bundled into dist/, by its version. */
const bundled = (): Record<string, string> => read('dist/licenses/bundled.json');

/**
 * A project whose dependencies are all that the package is made of: what it installs, and what it has bundled, in the
 * versions that package-lock.json names. npm tells of bundled development dependencies in no other way.
 */
export async function writeManifest(folder: string): Promise<void> {
  const { name, version, description, license, dependencies } = read('package.json');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(ROOT, 'package-lock.json'), join(folder, 'package-lock.json'));
  const manifest = { name, version, description, license, dependencies: { ...dependencies, ...bundled() } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const lock = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await mustRun('npm', lock, { cwd: folder });
}

interface Bom {
  metadata: { component: { name: string } };
  components: { name: string; properties?: { name: string; value: string }[] }[];
}

/** CycloneDX, as npm writes it; what is bundled says so. */
export async function bomIn(folder: string): Promise<Bom> {
  const { out } = await mustRun('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: folder });
  const bom: Bom = JSON.parse(out);
  // npm names the root by its folder.
  bom.metadata.component.name = read('package.json').name;
  const inside = bundled();
  for (const component of bom.components)
    if (component.name in inside)
      component.properties = [...(component.properties ?? []), { name: 'cdx:npm:package:bundled', value: 'true' }];
  return bom;
}

/** Known advisories of any severity. */
export function auditIn(folder: string): Promise<Ran> {
  return run('npm', ['audit', '--package-lock-only'], { cwd: folder });
}
