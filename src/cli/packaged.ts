import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { readSpec, type SpecDocument } from '../spec/read.ts';

/** `openapi/<id>.yaml` in this package, from a checkout or from `dist`. */
export const packagedFile = (id: string): string =>
  join(dirname(findPackageJSON(import.meta.url) ?? '.'), 'openapi', `${id}.yaml`);

/** The document of a provider of the kit. Throws what `readSpec` throws. */
export async function packagedSpec(id: string): Promise<SpecDocument> {
  const file = packagedFile(id);
  return (await readSpec(basename(file), await readFile(file, 'utf8'))).document;
}
