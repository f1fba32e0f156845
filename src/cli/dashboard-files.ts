import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { DashboardFiles } from '../../mocks/dashboard/page.ts';

/** The page as `npm run build` has left it in this package. */
export const dashboardFiles: DashboardFiles = (name) =>
  readFile(join(dirname(findPackageJSON(import.meta.url) ?? '.'), 'dist', 'dashboard', name)).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
