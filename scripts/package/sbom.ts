/**
 * `npm run sbom -- [file] [--audit]`: the bill of materials of the package, CycloneDX by npm: what it installs, and what is
 * bundled into it (dist/licenses/bundled.json, which `npm run build` writes). `--audit`: fails if any of it has an
 * advisory, or if the registry does not say.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditIn, bomIn, writeManifest } from './materials.ts';

const { values, positionals } = parseArgs({ options: { audit: { type: 'boolean' } }, allowPositionals: true });
const folder = mkdtempSync(join(tmpdir(), 'verihook-sbom-'));
try {
  await writeManifest(folder);
  const bom = `${JSON.stringify(await bomIn(folder), null, 2)}\n`;
  const [file] = positionals;
  if (file === undefined) process.stdout.write(bom);
  else writeFileSync(file, bom);
  if (values.audit) {
    const { code, said } = await auditIn(folder);
    process.stderr.write(said);
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
