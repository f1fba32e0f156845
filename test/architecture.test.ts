import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { verbs } from '../src/cli/verbs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Who may import whom. A layer is the longest path below that a file lies under; `<id>` stands for one provider, the
 * same on both sides. Own layer and packages from outside are always allowed.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/core': [],
  // The contract and the registries are typed by the core; the registries lead to the providers and to their REST sides.
  'src/generated': ['src/core', 'generators/<id>', 'mocks', 'mocks/<id>'],
  'generators/shared': ['src/core'],
  'generators/<id>': ['src/core', 'src/generated', 'generators/shared'],
  // What differs between two documents is found in them as they are read.
  'src/contract': ['src/core', 'src/generated', 'src/spec'],
  // A document that somebody else wrote, as a provider.
  'src/spec': ['src/core'],
  'src/verify': ['src/core', 'src/generated'],
  'src/report': ['src/core', 'src/generated'],
  // What a handler reads is told by event and in terms of the contract.
  'src/observe': ['src/core', 'src/contract'],
  // A REST side is made of the machinery for all of them, and serves pictures of its stories.
  'mocks/<id>': ['generators/<id>', 'src/core', 'src/generated', 'generators/shared', 'mocks', 'mocks/files'],
  // Files are drawn from plain data: whoever has a story maps it, so that pictures know neither providers nor people.
  // The pictures show the people and documents that every provider's stories are made of.
  'mocks/files': ['src/core', 'generators/shared'],
  // Of what is generated only the control API, which belongs to no provider.
  // A provider that the kit does not have is served from its document.
  // The control API shows a contract, and says of a message whether it keeps it.
  mocks: ['src/core', 'src/generated', 'src/contract', 'src/spec', 'mocks/files'],
  // A server is started through the same front door as in a test.
  'src/cli': [
    'src',
    // What a configuration may hold.
    'schemas',
    'src/core',
    'src/generated',
    'src/contract',
    'src/spec',
    'src/verify',
    'src/report',
    'mocks',
    'generators/<id>',
  ],
  // The front doors.
  src: [
    'src/core',
    'src/generated',
    'src/contract',
    'src/spec',
    'src/observe',
    'src/verify',
    'src/report',
    'src/cli',
    'mocks',
    'generators/<id>',
  ],
};

const PROVIDERS = readdirSync(join(root, 'openapi'))
  .filter((name) => name.endsWith('.yaml') && name !== 'control.yaml')
  .map((name) => name.replace('.yaml', ''));

interface Module {
  path: string;
  text: string;
  imports: string[];
}

/** Runs in a browser, and knows the server by its control API. */
const WEB = 'mocks/dashboard/web/';

const all: Module[] = ['src', 'generators', 'mocks'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const found = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, specifier = '']) =>
        relative(root, join(dirname(file), specifier)),
      );
      return {
        path: relative(root, file).split(sep).join('/'),
        text,
        imports: found.map((path) => path.split(sep).join('/')),
      };
    }),
);

const modules = all.filter(({ path }) => !path.startsWith(WEB));

function layerOf(path: string): { layer: string; id: string | undefined } {
  const [first = '', second = ''] = path.split('/');
  if ((first === 'generators' || first === 'mocks') && PROVIDERS.includes(second))
    return { layer: `${first}/<id>`, id: second };
  const nested = `${first}/${second}`;
  return { layer: nested in MAY_IMPORT ? nested : first, id: undefined };
}

describe('imports point inwards', () => {
  test.each(modules.map(({ path, imports }) => [path, imports] as const))('%s', (path, imports) => {
    const from = layerOf(path);
    const offences = imports.filter((target) => {
      const to = layerOf(target);
      if (to.layer === from.layer) return to.id !== from.id;
      const allowed = MAY_IMPORT[from.layer]?.includes(to.layer) ?? false;
      return !allowed || (from.id !== undefined && to.id !== undefined && from.id !== to.id);
    });
    expect(offences).toEqual([]);
  });

  test('the page of the dashboard imports the core, and of the rest the types of the control API alone', () => {
    const ofPage = all.filter(({ path }) => path.startsWith(WEB));
    const beyond = ofPage.flatMap(({ imports }) =>
      imports.filter((target) => !target.startsWith(WEB) && !target.startsWith('src/core/')),
    );
    expect([...new Set(beyond)]).toEqual(['src/generated/control/types.ts']);
    for (const { path, text } of ofPage) {
      const values = [...text.matchAll(/^import (?!type ).*control\/types\.ts'/gm)];
      expect([path, values]).toEqual([path, []]);
    }
  });

  test('no verb of the command line imports another', () => {
    const files = Object.keys(verbs).map((verb) => `src/cli/${verb}.ts`);
    for (const { path, imports } of modules.filter((each) => files.includes(each.path))) {
      expect([path, imports.filter((target) => files.includes(target))]).toEqual([path, []]);
    }
  });
});

/** Words that may stand only at the edges, with the files that are the edges. */
const ONLY_AT_THE_EDGES: [what: string, pattern: RegExp, edges: RegExp][] = [
  [
    'the time of day',
    /\bDate\.now\(|new Date\(\)|performance\.now\(/,
    /^mocks\/clock\.ts$|^src\/cli\.ts$|^src\/cli\/send\.ts$/,
  ],
  ['timers', /\bset(?:Timeout|Interval|Immediate)\(/, /^mocks\/clock\.ts$/],
  // A key that nobody may ever draw again.
  ['chance', /\bMath\.random\(|randomUUID\(|randomBytes\(|from '@faker-js\/faker'/, /^src\/cli\.ts$/],
  // node:sqlite is loaded without the line that it is experimental.
  ['the process', /\bprocess\./, /^src\/cli\.ts$|^mocks\/engine\/sqlite\.ts$/],
  ['the console', /\bconsole\./, /^src\/cli\.ts$/],
  ['the disk', /from 'node:fs/, /^src\/cli(?:\/|\.ts)|^mocks\/(?:server|engine)/],
  ['sockets', /from 'node:(?:net|http|https|tls)'/, /^mocks\/(?:server|engine|transport|recorder)/],
];

describe.each(ONLY_AT_THE_EDGES)('%s', (_, pattern, edges) => {
  test('is touched only at the edges', () => {
    expect(
      modules
        .filter(({ path, text }) => !edges.test(path) && pattern.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

test('no source file is longer than about 400 lines', () => {
  const long = all.filter(({ path, text }) => !path.startsWith('src/generated/') && text.split('\n').length > 420);
  expect(long.map(({ path }) => path)).toEqual([]);
});
