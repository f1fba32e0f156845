import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { DashboardFiles } from '../../mocks/dashboard/page.ts';
import type { SpecDocument } from '../spec/read.ts';

/** A file or folder of this package, from a checkout or from `dist`. */
export const packaged = (...path: string[]): string => join(dirname(findPackageJSON(import.meta.url) ?? '.'), ...path);

/** Where the document of a provider of the kit is. */
export const packagedDocument = (id: string): string => packaged('openapi', `${id}.yaml`);

/** The document of a provider of the kit. Throws what `readSpec` throws. */
export async function packagedSpec(id: string): Promise<SpecDocument> {
  // The reader brings a parser of YAML along.
  const { readSpec } = await import('../spec/read.ts');
  const file = packagedDocument(id);
  return (await readSpec(basename(file), await readFile(file, 'utf8'))).document;
}

/** The web page as `npm run build` has left it. */
export const dashboardFiles: DashboardFiles = (name) =>
  readFile(packaged('dist', 'dashboard', name)).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
