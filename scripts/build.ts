/**
 * `npm run build`: dist/ as it is published. JavaScript is bundled into one file per entry point plus shared and lazy
 * chunks, since a command line and a first callback spend most of their start-up on loading many small files; the
 * declarations come from tsc, one per source file.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { wordsOf } from '../generators/shared/faker.ts';
import { buildDashboard } from './build-dashboard.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const providers = readdirSync('openapi')
  .filter((name) => name.endsWith('.yaml') && name !== 'control.yaml')
  .map((name) => name.replace('.yaml', ''));

/** Reads the lists that are written below. Every chunk that can hold it lies one folder deep, as `dist/words` does. */
const WORDS_FROM_JSON = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const wordsOf = (locale) => require('../words/' + locale + '.json');`;

const bundle = await rolldown({
  input: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    files: 'mocks/files/index.ts',
    people: 'generators/shared/index.ts',
    mock: 'src/mock.ts',
    msw: 'src/msw.ts',
    spec: 'src/spec.ts',
    verify: 'src/verify.ts',
    vitest: 'src/vitest.ts',
    ...Object.fromEntries(providers.map((id) => [`providers/${id}`, `generators/${id}/index.ts`])),
  },
  platform: 'node',
  plugins: [
    {
      name: 'words-from-json',
      load: (id) => (id.endsWith('generators/shared/faker.ts') ? WORDS_FROM_JSON : null),
    },
  ],
  // Commander is part of the command line's start-up, which has a limit, and so is Hono of the server's; what is left outside
  // is undici, and the packages that users choose: MSW and the one that draws. What reads documents (yaml, ajv) is asked for by few.
  external: (id) =>
    /^[^./]/.test(id) &&
    !/^(?:commander$|hono(?:\/|$)|@hono\/|yaml$|ajv\/|fast-deep-equal|json-schema-traverse|fast-uri|require-from-string)/.test(
      id,
    ),
});
const { output } = await bundle.write({ dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
chmodSync('dist/cli.js', 0o755);

const page = await buildDashboard('dist/dashboard');

mkdirSync('dist/words');
const countries = readdirSync('generators/shared/countries').map((name) =>
  readFileSync(`generators/shared/countries/${name}`, 'utf8'),
);
for (const [, locale = ''] of countries.join('').matchAll(/fakerNames\('(\w+)'/g)) {
  writeFileSync(`dist/words/${locale}.json`, JSON.stringify(wordsOf(locale)));
}

// What of others is in dist/: the licence of each, and a list by which it is audited and told (scripts/sbom.ts).
const modules = [...output, ...page].flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const bundled = new Set(['@faker-js/faker']);
for (const id of modules) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/')) ?? [];
  if (name !== undefined) bundled.add(name);
}
mkdirSync('dist/licenses');
const versions: Record<string, string> = {};
for (const name of [...bundled].sort()) {
  const licence = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file));
  if (licence === undefined) throw new Error(`${name} is bundled, but has no file of its licence.`);
  copyFileSync(`node_modules/${name}/${licence}`, `dist/licenses/${name.replace('@', '').replace('/', '-')}.txt`);
  versions[name] = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
writeFileSync('dist/licenses/bundled.json', `${JSON.stringify(versions, null, 2)}\n`);
for (const font of ['ocr-b', 'roboto'])
  copyFileSync(`mocks/files/fonts/LICENSE-${font}.txt`, `dist/licenses/${font}.txt`);
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' });
