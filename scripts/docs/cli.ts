import type { Option } from 'commander';
import { type Verb, verbs } from '../../src/cli/verbs.ts';
import { code, prose, table } from './markdown.ts';

/** What no option mirrors. A test holds the names against the source. */
const OTHER_VARIABLES: readonly (readonly [name: string, what: string])[] = [
  ['VERIHOOK_REDACT_KEY', 'the key of `record`, in place of `--key-file`'],
  ['VERIHOOK_DEBUG', '`1`: a mistake in verihook itself is shown with where it happened'],
  ['NO_COLOR', 'any value: no colours'],
  ['FORCE_COLOR', 'any value but `0`: colours, also where the output is no terminal'],
  ['CI', 'any value: no colours, and no progress line'],
];

/** docs/reference/cli.md: every verb with its options, as the program knows them. */
export function cliReference(): string {
  return `# The command line

<!-- Written by "npm run docs" from src/cli/verbs.ts. Edit that, not this. -->

\`verihook <verb> [arguments] [options]\`. \`verihook --help\` lists the verbs, \`verihook <verb> --help\` the options of one;
\`--version\` prints the version. Data goes to standard output, talk to standard error.

${Object.keys(verbs)
  .map((name) => `[\`${name}\`](#${name})`)
  .join(' · ')}

## Exit codes

| code | means |
| --- | --- |
| 0 | passed |
| 1 | something was found wrong: findings, or a consumer that failed |
| 2 | could not run: usage, unreachable, unreadable; one sentence says why |
| 130 | interrupted |

## Environment variables

A flag overrules its variable; an empty variable is one that is not set. A secret given as a flag stands in the list of processes: prefer
the variable, or a file.

${table(['variable', 'is'], variables())}

${Object.entries(verbs)
  .map(([name, verb]) => section(name, verb))
  .join('\n\n')}
`;
}

function variables(): string[][] {
  const told = new Map<string, string[]>();
  for (const [name, what] of [...mirrored(), ...OTHER_VARIABLES]) told.set(name, [...(told.get(name) ?? []), what]);
  return [...told].map(([name, what]) => [code(name), what.join('; ')]);
}

/** Variables that stand for a flag, with the verbs that read them. */
function mirrored(): [name: string, what: string][] {
  const uses = new Map<string, { flag: string; verbs: string[] }>();
  for (const [name, verb] of Object.entries(verbs)) {
    for (const { envVar, long } of verb.options()) {
      if (envVar === undefined) continue;
      const use = uses.get(envVar) ?? { flag: long ?? '', verbs: [] };
      use.verbs.push(name);
      uses.set(envVar, use);
    }
  }
  return [...uses]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { flag, verbs: users }]) => [name, `${code(flag)} of ${users.map(code).join(', ')}`]);
}

function section(name: string, { takes, does, options }: Verb): string {
  const rows = options().map((option) => [code(option.flags), prose(option.description), preset(option)]);
  return `## ${name}

\`verihook ${name} ${takes}\`

${does.charAt(0).toUpperCase()}${does.slice(1)}.

${table(['option', 'what it is', 'default, values, variable'], rows)}`;
}

function preset({ defaultValue, argChoices, envVar, variadic, negate }: Option): string {
  const fixed = typeof defaultValue === 'string' ? code(defaultValue) : '';
  return [
    negate || variadic ? '' : fixed,
    argChoices === undefined ? '' : `one of ${argChoices.map(code).join(', ')}`,
    envVar === undefined ? '' : code(envVar),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
