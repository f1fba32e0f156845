import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { each, failureOf, run } from './run.ts';
import {
  installTypes,
  NODES,
  nodeOf,
  PROJECTS,
  type Project,
  ROOT,
  TYPESCRIPTS,
  typescriptOf,
} from './surroundings.ts';

/** One cell: the package was used in one way, in one project, under one Node or one TypeScript. */
export interface Cell {
  project: string;
  under: string;
  way: string;
  /** What it said on stdout, where it went well. */
  out: string;
  /** What went wrong. */
  failure?: string;
}

/** How many cells run at once: two cores are what CI has. */
const LANES = 2;

/** Ways to use it under a Node. `bin` takes it from the PATH, as npm has linked it. */
const WAYS: readonly { way: string; args: readonly string[]; needs?: string }[] = [
  { way: 'import', args: ['import.mjs'] },
  { way: 'require', args: ['require.cjs'] },
  { way: 'bin', args: ['bin.mjs'] },
  { way: 'vitest', args: ['node_modules/vitest/vitest.mjs', 'run'], needs: 'vitest' },
];

/** Uses the package as somebody does who has installed it: every way, in every project, under every Node. */
export async function runs(folders: ReadonlyMap<Project, string>): Promise<Cell[]> {
  const consumer = join(ROOT, 'scripts/package/consumer');
  for (const folder of folders.values())
    for (const file of readdirSync(consumer)) copyFileSync(join(consumer, file), join(folder, file));
  const cells = PROJECTS.flatMap((project) =>
    NODES.flatMap((node) =>
      WAYS.filter(({ needs = '' }) => project.peers.some((peer) => peer.startsWith(needs)) || needs === '').map(
        (way) => ({ project, node, ...way }),
      ),
    ),
  );
  return each(cells, LANES, async ({ project, node, way, args }) => {
    const ran = await run('node', args, { cwd: folders.get(project) as string, path: await nodeOf(node) });
    return {
      project: project.name,
      under: `Node ${node}`,
      way,
      out: ran.out,
      ...(ran.code !== 0 && { failure: failureOf(ran) }),
    };
  });
}

/**
 * What was said must be the same in every cell of one way, but for entry points that a project has no peer for: the bytes
 * of callbacks are part of the contract. And what `require` gives must be what `import` gives.
 */
export function differences(cells: readonly Cell[]): string[] {
  const said = cells.filter(({ failure, way }) => failure === undefined && (way === 'import' || way === 'require'));
  const answers = said.map((cell) => ({ ...cell, ...(JSON.parse(cell.out) as Said) }));
  const first = answers[0];
  if (first === undefined) return ['No cell has said anything.'];
  return answers.flatMap(({ project, under, way, bytes, exports }) => {
    const where = `${project}, ${under}, ${way}`;
    const others =
      bytes === first.bytes ? [] : [`${where}: callbacks of other bytes than in ${first.project}, ${first.under}`];
    for (const [entry, names] of Object.entries(exports)) {
      const expected = answers.find((other) => entry in other.exports)?.exports[entry];
      if (String(names) !== String(expected)) others.push(`${where}: ${entry} exports ${names}, elsewhere ${expected}`);
    }
    return others;
  });
}

interface Said {
  bytes: string;
  exports: Record<string, string[]>;
}

/** How a project may ask TypeScript to resolve modules, and the files that it then has. */
const RESOLUTIONS = [
  { way: 'node16', module: 'node16', files: ['entries.mts', 'typed.mts'] },
  { way: 'nodenext', module: 'nodenext', files: ['entries.mts', 'typed.mts', 'entries.cts'] },
  { way: 'bundler', module: 'esnext', files: ['entries.mts', 'typed.mts'] },
];

/** Compiles a file that imports every entry point, with the declarations of all packages checked too. */
export async function compiles(folders: ReadonlyMap<Project, string>): Promise<Cell[]> {
  for (const [project, folder] of folders) {
    await installTypes(folder);
    const entries = entriesFor(project);
    const lines = (line: (entry: string, name: string) => string) =>
      entries.map((entry, index) => line(entry, `entry${index}`)).join('\n');
    writeFileSync(
      join(folder, 'entries.mts'),
      lines((entry, name) => `import * as ${name} from '${entry}';\nvoid ${name};`),
    );
    writeFileSync(
      join(folder, 'entries.cts'),
      lines((entry, name) => `import ${name} = require('${entry}');\nvoid ${name};`),
    );
  }
  const cells = PROJECTS.flatMap((project) =>
    (project.typescripts ?? TYPESCRIPTS).flatMap((typescript) =>
      RESOLUTIONS.map((resolution) => ({ project, typescript, ...resolution })),
    ),
  );
  return each(cells, LANES, async ({ project, typescript, way, module, files }) => {
    const { lib } = project;
    const asked = `--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck false --target es2023 --types node`;
    const args = [...asked.split(' '), '--lib', lib, '--module', module, '--moduleResolution', way, ...files];
    const ran = await run('node', [await typescriptOf(typescript), ...args], { cwd: folders.get(project) as string });
    return {
      project: project.name,
      under: `TypeScript ${typescript}`,
      way,
      out: '',
      ...(ran.code !== 0 && { failure: failureOf(ran) }),
    };
  });
}

/** The entry points that can be imported where these peers are. */
export function entriesFor({ peers }: Pick<Project, 'peers'>): string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const named = Object.keys(exports).filter((entry) => !/\*|\.json$/.test(entry));
  const providers = readdirSync(join(ROOT, 'dist/providers')).map((file) => `./${file.replace('.js', '')}`);
  const lacks = (name: string) => !peers.some((peer) => peer.startsWith(`${name}@`));
  return [...named, ...providers]
    .filter((entry) => !['msw', 'vitest'].some((peer) => entry === `./${peer}` && lacks(peer)))
    .map((entry) => entry.replace('.', 'verihook'));
}
