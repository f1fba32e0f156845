/**
 * `npm run sbom -- [file]`: the bill of materials of the package, CycloneDX by npm: what it installs, and what is bundled
 * into it (dist/licenses/bundled.json, which `npm run build` writes).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bomIn, writeManifest } from './materials.ts';

const folder = mkdtempSync(join(tmpdir(), 'verihook-sbom-'));
try {
  await writeManifest(folder);
  const bom = `${JSON.stringify(await bomIn(folder), null, 2)}\n`;
  const [, , file] = process.argv;
  if (file === undefined) process.stdout.write(bom);
  else writeFileSync(file, bom);
} finally {
  rmSync(folder, { recursive: true });
}
