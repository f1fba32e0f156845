// Installs the dependencies that package-lock.json names, once, and again after it has changed; builds the page of `serve` where
// its sources are younger than it. Plain JavaScript without dependencies: it runs before anything is installed, on whatever Node
// (20 or later) is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.verihook-setup');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  process.stderr.write('Installing dependencies, once (npm ci) …\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write('npm ci failed; its message is above. Mend that, then run the same command again.\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const sources = join(root, 'mocks', 'dashboard', 'web');
const page = join(root, 'dist', 'dashboard', 'app.js');
const youngest = Math.max(
  ...readdirSync(sources, { recursive: true }).map((name) => statSync(join(sources, name)).mtimeMs),
);
if (!existsSync(page) || statSync(page).mtimeMs < youngest) {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const build = spawnSync(node, [join(root, 'scripts', 'build-dashboard.ts')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (build.status !== 0) process.exit(1);
}
