/**
 * `npm run build`: dist/ as it is published. JavaScript is bundled into one file per entry point plus shared and lazy
 * chunks, since a command line and a first callback spend most of their start-up on loading many small files; the
 * declarations come from tsc, one per source file.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const providers = readdirSync('openapi')
  .filter((name) => name.endsWith('.yaml') && name !== 'control.yaml')
  .map((name) => name.replace('.yaml', ''));

const bundle = await rolldown({
  input: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    files: 'mocks/files/index.ts',
    ...Object.fromEntries(providers.map((id) => [`providers/${id}`, `generators/${id}/index.ts`])),
  },
  platform: 'node',
  // Commander is part of the command line's start-up, which has a limit; every other dependency stays outside.
  external: (id) => /^[^./]/.test(id) && id !== 'commander',
});
await bundle.write({ dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
chmodSync('dist/cli.js', 0o755);
mkdirSync('dist/licenses');
copyFileSync('node_modules/commander/LICENSE', 'dist/licenses/commander.txt');
for (const font of ['ocr-b', 'roboto'])
  copyFileSync(`mocks/files/fonts/LICENSE-${font}.txt`, `dist/licenses/${font}.txt`);
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' });
