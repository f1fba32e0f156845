import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { Application } from 'typedoc';
import { load } from 'typedoc-plugin-markdown';
import { type Page, table } from './markdown.ts';

/** An entry point of the package: what users import, the file that it is made of, and what it is for. */
interface Entry {
  specifier: string;
  source: string;
}

/** What each entry point is for, one line each. */
const PURPOSES: Readonly<Record<string, string>> = {
  verihook: 'deliver, validate, observe, redact, define a provider',
  'verihook/files': 'pictures of documents, faces and bills',
  'verihook/mock': 'the mock provider, in process or behind a port',
  'verihook/msw': 'the mock provider as handlers of MSW',
  'verihook/people': 'synthetic people, documents and numbers',
  'verihook/spec': 'a provider made of an OpenAPI document',
  'verihook/verify': 'rehearse a consumer, and judge it by rules',
  'verihook/vitest': 'a rehearsal as tests, and matchers',
  'verihook/idenfy': 'the provider iDenfy',
  'verihook/jumio': 'the provider Jumio Netverify',
  'verihook/pipwave': 'the provider pipwave',
  'verihook/sumsub': 'the provider Sumsub',
};

/** `verihook/mock` gives `docs/reference/mock.md`, and `verihook` itself `docs/reference/verihook.md`. */
const pageOf = (specifier: string) => `docs/reference/${posix.basename(specifier)}.md`;

/** The entry points that package.json exports, in its order; a pattern stands for each provider. */
function entriesOf(root: string): Entry[] {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const providers = readdirSync(join(root, 'openapi'))
    .filter((file) => file.endsWith('.yaml') && file !== 'control.yaml')
    .map((file) => file.replace('.yaml', ''));
  return Object.entries(exports as Record<string, string | { types: string }>).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const source = target.types.replace('./dist/types/', '').replace(/\.d\.ts$/, '.ts');
    const entry = { specifier: posix.join(name, path), source };
    if (!path.includes('*')) return [entry];
    return providers.map((id) => ({ specifier: entry.specifier.replace('*', id), source: source.replace('*', id) }));
  });
}

/** A page for each entry point, made of its declarations and their comments. */
export async function apiReference(root: string): Promise<Page[]> {
  const entries = entriesOf(root);
  const out = mkdtempSync(join(tmpdir(), 'verihook-docs-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      entryPoints: entries.map(({ source }) => join(root, source)),
      basePath: root,
      displayBasePath: root,
      tsconfig: join(root, 'tsconfig.json'),
      plugin: [load],
      out,
      readme: 'none',
      router: 'module',
      // The compiler has its own place in the tests.
      skipErrorChecking: true,
      logLevel: 'Error',
      disableSources: true,
      excludeExternals: true,
      excludeInternal: true,
      groupOrder: ['Functions', 'Variables', 'Classes', '*'],
      ...LOOKS,
    });
    const project = await app.convert();
    if (project === undefined) throw new Error('typedoc could not read the entry points.');
    await app.generateOutputs(project);
    return [
      { path: 'docs/reference/README.md', text: indexOf(entries) },
      ...entries.map((entry) => ({ path: pageOf(entry.specifier), text: pageFrom(out, entry, entries) })),
    ];
  } finally {
    rmSync(out, { recursive: true });
  }
}

function indexOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ specifier }) => [
    `[\`${specifier}\`](${posix.basename(pageOf(specifier))})`,
    purposeOf(specifier),
  ]);
  return `# Reference

<!-- Written by "npm run docs". -->

${table(['entry point', 'for'], rows)}

[The command line](cli.md): every verb, option, default, environment variable and exit code. The HTTP API of the server:
[openapi/control.yaml](../../openapi/control.yaml). Reports and configuration: [schemas/](../../schemas/).
`;
}

function purposeOf(specifier: string): string {
  const purpose = PURPOSES[specifier];
  if (purpose !== undefined) return purpose;
  throw new Error(`Nothing says what ${specifier} is for. Add a line to PURPOSES in scripts/docs/api.ts.`);
}

/** Options of typedoc-plugin-markdown: what of a declaration is shown, and how. */
const LOOKS: Record<string, unknown> = {
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hidePageTitle: true,
  useCodeBlocks: true,
  expandParameters: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  tableColumnSettings: { hideInherited: true, hideOverrides: true, hideModifiers: true, hideSources: true },
};

/** Where typedoc puts the page of a source file, under its output. */
const madeFrom = (source: string) =>
  source.endsWith('/index.ts') ? source.replace('/index.ts', '.md') : source.replace('.ts', '.md');

function pageFrom(out: string, { specifier, source }: Entry, entries: readonly Entry[]): string {
  const made = madeFrom(source);
  const body = condensed(readFileSync(join(out, made), 'utf8')).replaceAll(
    /\]\(([\w./-]+\.md)(#[\w-]+)?\)/g,
    (_, target: string, anchor = '') => {
      const path = posix.join(dirname(made), target);
      const entry = entries.find((each) => madeFrom(each.source) === path);
      if (entry === undefined) throw new Error(`${made} points at ${path}, which is no entry point.`);
      return `](${posix.basename(pageOf(entry.specifier))}${anchor})`;
    },
  );
  return `# ${specifier}

<!-- Written by "npm run docs" from ${source}. Edit the comments there, not this. -->

${purposeOf(specifier).replace(/^./, (first) => first.toUpperCase())}. [All entry points](README.md)

${body}`;
}

/** Leaves out what repeats the declaration: types alone, kinds of inheritance, rules between entries, anchors that nobody points at. */
function condensed(text: string): string {
  return (
    text
      .replaceAll(/^\*\*\*\n\n/gm, '')
      .replaceAll(/<a id="[^"]*"><\/a> /g, '')
      // A table of names and types, which the declaration above it has.
      .replaceAll(/^#+ (?:Type )?Parameters\n\n\| (?:Type )?Parameter(?: \| Type)? \|\n(?:\|.*\n)+\n?/gm, '')
      // A return type without a word on it.
      .replaceAll(/^#+ Returns\n\n(?:[^\nA-Za-z#].*\n)+(?:\n(?=#)|(?![\s\S]))/gm, '')
      .replaceAll(/^#+ (?:Extended by|Overrides|Inherited from|Implements)\n\n(?:.+\n)+\n?/gm, '')
      // What nobody can look up.
      .replaceAll(/^#+ Extends\n\n(?:- `.*\n)+\n?/gm, '')
      // The members of a long table, such as the rules: the comment says what they are.
      .replaceAll(/^#### Type Declaration\n[\s\S]*?(?=^#{1,3} |(?![\s\S]))/gm, (members) =>
        members.split('\n').length > 100 ? '' : members,
      )
      // Options that are taken apart at once have no name.
      .replaceAll('__namedParameters', 'options')
      .replaceAll(/\n{3,}/g, '\n\n')
      .replace(/\n+$/, '\n')
  );
}
