/**
 * `npm run check:package`: what is published, held to what users do with it. Packs dist/ as it is (`npm run build` comes
 * before), asks the linters of packages, installs the archive into empty projects, and uses it there.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditIn, bomIn, writeManifest } from './materials.ts';
import { type Cell, compiles, differences, runs } from './matrix.ts';
import { each, failureOf, mustRun, run, table } from './run.ts';
import { excesses, figure, installed, loaded, type Size } from './sizes.ts';
import {
  installProject,
  NODES,
  nodeOf,
  PROJECTS,
  type Project,
  ROOT,
  TYPESCRIPTS,
  testcontainers,
  typescriptOf,
} from './surroundings.ts';

const failures: string[] = [];
const temporary = mkdtempSync(join(tmpdir(), 'verihook-package-'));

/** Times a part, so that it is seen what the check costs. */
async function part<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  console.log(`\n## ${title}\n`);
  const result = await work();
  console.log(`\n(${((performance.now() - start) / 1_000).toFixed(1)} s)`);
  return result;
}

const tarball = await part('Archive', async () => {
  mkdirSync(join(temporary, 'archive'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', join(temporary, 'archive')];
  const { out } = await mustRun('npm', pack, { cwd: ROOT });
  const [{ filename, files }] = JSON.parse(out) as [{ filename: string; files: unknown[] }];
  console.log(`${filename}: ${files.length} files`);
  return join(temporary, 'archive', filename);
});

await part('Linters', async () => {
  const linters: [name: string, args: string[]][] = [
    ['publint', ['publint', tarball, '--strict']],
    // Node 22.18 requires ES modules, and TypeScript 5.8 knows it; attw judges by an older one. What is found without `exports` is not offered.
    ['attw', ['attw', tarball, '--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm']],
    ['knip', ['knip', '--no-progress']],
  ];
  const bin = join(ROOT, 'node_modules/.bin');
  const rows = await each(linters, 2, async ([name, [program = '', ...args]]) => {
    const ran = await run(join(bin, program), args, { cwd: ROOT });
    if (ran.code !== 0) failures.push(failureOf(ran));
    return [name, ran.code === 0 ? 'no findings' : 'findings'];
  });
  console.log(table([['linter', 'says'], ...rows]));
});

const folders = await part('Installation', async () => {
  await each(
    [...NODES.map((version) => () => nodeOf(version)), ...TYPESCRIPTS.map((version) => () => typescriptOf(version))],
    2,
    (fetch) => fetch(),
  );
  const made = await each(PROJECTS, 2, async (project) => {
    const folder = join(temporary, project.name.replaceAll(/[ ,]+/g, '-'));
    await installProject(folder, tarball, project);
    return [project, folder] as const;
  });
  console.log(
    table([
      ['project', 'installed besides'],
      ...PROJECTS.map(({ name, peers }) => [name, peers.join(' ') || 'nothing']),
    ]),
  );
  return new Map(made);
});

await part('Sizes', async () => {
  const [alone, newest] = [PROJECTS[0] as Project, PROJECTS.at(-1) as Project];
  const sizes: Size[] = [
    ...installed(folders.get(alone) as string, tarball),
    ...(await loaded(folders.get(newest) as string, newest.peers)),
  ];
  const rows = sizes.map(({ what, is, most, unit }) => [what, `${figure(is)} ${unit}`, `${most ?? 'none'} ${unit}`]);
  console.log(table([['what', 'is', 'at most'], ...rows]));
  failures.push(...excesses(sizes).map((excess) => `Over its budget: ${excess}`));
});

await part('Under Node', async () => {
  const cells = await runs(folders);
  report(cells);
  const others = differences(cells);
  failures.push(...others);
  if (others.length === 0) console.log('\nEverywhere the same exports, and callbacks of the same bytes.');
});

await part('In TypeScript', async () => report(await compiles(folders)));

await part('examples/testcontainers', async () => {
  const folder = join(temporary, 'testcontainers');
  await testcontainers(folder);
  const checks: [name: string, args: string[]][] = [
    ['compiles', ['node_modules/typescript/bin/tsc', '-p', '.']],
    ['steers what its container would run', ['without-engine.mjs', folders.get(PROJECTS[0] as Project) as string]],
  ];
  const rows = await each(checks, 2, async ([name, args]) => {
    const ran = await run('node', args, { cwd: folder, path: await nodeOf(process.versions.node) });
    if (ran.code !== 0) failures.push(failureOf(ran));
    return [name, ran.code === 0 ? 'ok' : 'FAILED'];
  });
  console.log(table([['module', ''], ...rows]));
});

await part('Materials', async () => {
  const folder = join(temporary, 'materials');
  await writeManifest(folder);
  const { components } = await bomIn(folder);
  console.log(`Bill of materials: ${components.length} packages, installed or bundled.`);
  const { code, said } = await auditIn(folder);
  const isJudged = !said.includes('audit endpoint returned an error');
  if (code === 0) console.log('npm audit: no advisories for any of them.');
  else if (isJudged) failures.push(`npm audit:\n${said.trim()}`);
  else console.log('npm audit: NOT JUDGED. This registry answers no audits; release.yml asks one that does.');
});

/** A row for each project and surroundings, a column for each way. */
function report(cells: readonly Cell[]): void {
  const ways = [...new Set(cells.map(({ way }) => way))];
  const rows = [...new Set(cells.map(({ project, under }) => `${project}\t${under}`))].map((row) => row.split('\t'));
  const body = rows.map(([project = '', under = '']) => {
    const found = ways.map((way) =>
      cells.find((cell) => cell.project === project && cell.under === under && cell.way === way),
    );
    return [
      project,
      under,
      ...found.map((cell) => (cell === undefined ? '–' : cell.failure === undefined ? 'ok' : 'FAILED')),
    ];
  });
  console.log(table([['project', 'under', ...ways], ...body]));
  for (const { project, under, way, failure } of cells)
    if (failure !== undefined) failures.push(`${project}, ${under}, ${way}:\n${failure}`);
}

if (failures.length > 0) {
  console.log(`\n## Findings: ${failures.length}\n\n${failures.join('\n\n')}\n\nThe projects are kept in ${temporary}`);
  process.exitCode = 1;
} else {
  rmSync(temporary, { recursive: true });
  console.log('\nThe package is as it should be.');
}
