// Builds the page of `verihook serve` into a folder: what a browser needs of it, ready to be served.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const SOURCE = fileURLToPath(new URL('../mocks/dashboard/web/', import.meta.url));

export async function buildDashboard(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const bundle = await rolldown({
    input: join(SOURCE, 'main.tsx'),
    platform: 'browser',
    tsconfig: join(SOURCE, 'tsconfig.json'),
  });
  await bundle.write({ file: join(folder, 'app.js'), format: 'esm', minify: true });
  copyFileSync(join(SOURCE, 'style.css'), join(folder, 'app.css'));
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(SOURCE, name), join(folder, name));
}

if (import.meta.main) await buildDashboard(fileURLToPath(new URL('../dist/dashboard', import.meta.url)));
