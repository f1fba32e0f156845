// Builds the page of `verihook serve` into a folder: what a browser needs of it, ready to be served.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RolldownOutput, rolldown } from 'rolldown';

const SOURCE = fileURLToPath(new URL('../mocks/dashboard/web/', import.meta.url));

/** Gives what was bundled. */
export async function buildDashboard(folder: string): Promise<RolldownOutput['output']> {
  mkdirSync(folder, { recursive: true });
  const bundle = await rolldown({
    input: join(SOURCE, 'main.tsx'),
    platform: 'browser',
    tsconfig: join(SOURCE, 'tsconfig.json'),
  });
  const { output } = await bundle.write({ file: join(folder, 'app.js'), format: 'esm', minify: true });
  copyFileSync(join(SOURCE, 'style.css'), join(folder, 'app.css'));
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(SOURCE, name), join(folder, name));
  return output;
}

if (import.meta.main) await buildDashboard(fileURLToPath(new URL('../dist/dashboard', import.meta.url)));
