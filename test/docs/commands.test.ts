import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { verbs } from '../../src/cli/verbs.ts';
import { blocks, GUIDES, PAGES, read } from './pages.ts';
import { type Command, commandsOf } from './shell.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** What the pages take from the shell. */
const VARIABLES = { WEBHOOK_SECRET: 'example-signing-key', API_SECRET: 'example-signing-key' };

/** Programs that a page names and that are not run here: why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  npm: 'its scripts are held against package.json, and have tests of their own',
  npx: 'other packages: test/prism runs Prism',
  node: 'the examples have tests of their own',
  openssl: 'draws a key; there is one in the folder',
  docker: 'wants an engine; test/package starts what the image holds',
};

const flagsOf = (verb: string) =>
  verbs[verb]?.options().flatMap(({ long, negate }) => [negate ? '' : long, long]) ?? [];
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

/** The arguments of a command of ours; undefined for any other. */
function ours({ words }: Command): string[] | undefined {
  const [first, second, third, fourth] = words;
  if (first === 'verihook' || first?.endsWith('/cli.js')) return words.slice(1);
  if (first === 'npx' && second === 'verihook') return words.slice(2);
  if (first === 'node' && second?.endsWith('/cli.js')) return words.slice(2);
  return first === 'npm' && second === 'run' && third === '-s' && fourth === 'verihook' ? words.slice(5) : undefined;
}

/** Whether a flag of a verb exists; arguments behind an option are no flags. */
const strangeFlags = (argv: readonly string[]) =>
  argv.slice(1).filter((word) => /^--\w/.test(word) && !flagsOf(String(argv[0])).includes(word.replace(/=.*/s, '')));

/** A line of curl as a request: the options that the pages use, and no other. */
function requestOf(words: readonly string[], url: string): [string, RequestInit] {
  const headers = new Headers();
  const init: RequestInit = { headers };
  let target = '';
  const rest = words.slice(1);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-N' || word === '-s' || word === '-i') continue;
    if (word === '-H') headers.append(...(String(rest.shift()).split(/: (.*)/s, 2) as [string, string]));
    else if (word === '-X') init.method = String(rest.shift());
    else if (word === '-u') headers.set('Authorization', `Basic ${btoa(String(rest.shift()))}`);
    else if (word === '-d') Object.assign(init, { body: rest.shift() }, init.method ? {} : { method: 'POST' });
    else if (/^http/.test(word)) target = word.replace(/^http:\/\/(?:127\.0\.0\.1|localhost):40\d\d/, url);
    else throw new Error(`curl ${word} is not known here.`);
  }
  return [target, init];
}

/** What the endpoint of the test, which believes everybody, and the captures of the folder may have wrong. */
const mayFind = (argv: readonly string[]) =>
  ['verify', 'drift', 'diff'].includes(String(argv[0])) || (argv[0] === 'validate' && argv.includes('--spec'));

/** A command with what makes it end soon: a whole rehearsal takes seconds, a load what it was told. Both have tests of their own. */
function shortened(argv: readonly string[], { env }: Command): readonly string[] {
  if (argv.includes('--rate')) return [...argv, '--count', '2'];
  if (argv[0] !== 'verify') return argv;
  return [
    ...argv,
    ...(env.VERIHOOK_SECRET === undefined || argv.includes('--only') ? ['--runs', '0'] : ['--only', 'forged']),
  ];
}

/** Flags in sentences that are of other programs, or of scripts of this repository. */
const FOREIGN = [
  '--no-healthcheck',
  '--scaling',
  '--max-semi-space-size',
  '--trace-gc',
  '--trace-pretenuring-statistics',
  '--errors',
  '--url',
  '--base-url',
  '--testBaseURL',
  '--audit',
];

/** Pages whose commands run here: those of the examples need a folder of their own. */
const runnable = GUIDES.filter((path) => !path.startsWith('examples/') && blocks(path, 'sh|bash|console').length > 0);

describe.each(runnable)('%s', (path) => {
  let there: Surroundings;
  beforeAll(async () => {
    there = await surroundings();
  });
  afterAll(() => there.close());

  let server = '';
  const serving = async () => {
    server ||= await there.serve(['serve', '--to', 'http://localhost:3000/webhooks/{provider}']);
    return server;
  };

  const exported: Record<string, string> = {};

  async function runs({ env, ...rest }: Command): Promise<void> {
    const command = { ...rest, env: { ...exported, ...env } };
    const argv = ours(command);
    if (command.words[0] === 'export') {
      for (const word of command.words.slice(1)) exported[word.replace(/=.*/s, '')] = word.replace(/^[^=]*=/, '');
    } else if (
      argv !== undefined &&
      [...argv, ...Object.values(command.env)].some((word) => word.startsWith('postgres:'))
    ) {
      // Wants a database: the tests of the engine have one. Its flags are looked at below.
    } else if (argv?.[0] === 'serve' || argv?.[0] === 'record') {
      const url = await there.serve(argv, command.env);
      if (argv[0] === 'serve') server = url;
    } else if (argv !== undefined) {
      const { code, shown } = await there.run(shortened(argv, command), command.env);
      expect(mayFind(argv) ? [0, 1] : [0], `${command.text}\n${shown}`).toContain(code);
    } else if (command.words[0] === 'curl') {
      const [target, init] = requestOf(command.words, await serving());
      const stop = new AbortController();
      const answer = await fetch(target, { ...init, signal: stop.signal });
      expect([command.text, answer.ok]).toEqual([command.text, true]);
      stop.abort();
    } else {
      expect(Object.keys(NOT_RUN)).toContain(command.words[0]);
    }
  }

  const all = blocks(path, 'sh|bash').map((block, index) => [index + 1, block] as const);
  test.for(all)('every command of block %i runs', async ([, block]) => {
    for (const command of commandsOf(block, VARIABLES)) await runs(command);
  });

  const shown = blocks(path, 'console').flatMap((block) => [...block.matchAll(/^\$ (.+)\n((?:(?!\$ ).*\n)*)/gm)]);
  test.for(shown.map(([, line = '', output = '']) => [line, output] as const))(
    '%s shows what the page says',
    async ([line, output]) => {
      const [command] = commandsOf(line, VARIABLES);
      const argv = ours(command as Command);
      expect(argv).toBeDefined();
      const seen = await there.run(argv ?? [], command?.env);
      // How far it is depends on the machine.
      expect(abridged(seen.shown.replaceAll(/^verihook: \d+ of \d+ tried.*\n/gm, ''), output)).toBe(output);
    },
  );
});

/** A text with `…` where the page leaves out lines; the text itself where it does not fit. */
function abridged(text: string, page: string): string {
  const escaped = page.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/^…\n/gm, '(?:.*\\n)*?')}$`).test(text) ? page : text;
}

describe('what cannot run', () => {
  const everything = PAGES.flatMap((path) => [
    ...blocks(path, 'sh|bash').flatMap((block) =>
      commandsOf(block, VARIABLES).map((command) => [path, command] as const),
    ),
    // A command in the middle of a sentence, as far as it goes.
    ...[...read(path).matchAll(/`((?:npx )?verihook [a-z][^`…]*)…?`/g)].map(
      ([, text = '']) => [path, commandsOf(text.replaceAll(/[<>|[\]]/g, '_'), VARIABLES)[0] as Command] as const,
    ),
  ]);

  test('every command names a verb that exists, and flags that it takes', () => {
    const named = everything.flatMap(([path, command]) => {
      const argv = ours(command);
      return argv === undefined || argv[0]?.startsWith('_') ? [] : [{ path, text: command.text, argv }];
    });
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(({ argv: [verb = ''] }) => !(verb in verbs) && !verb.startsWith('--'))).toEqual([]);
    expect(named.filter(({ argv }) => strangeFlags(argv).length > 0)).toEqual([]);
  });

  test('every flag in the middle of a sentence exists', () => {
    const known = Object.keys(verbs).flatMap(flagsOf);
    const named = GUIDES.flatMap((path) =>
      [
        ...read(path)
          .replaceAll(/^```[\s\S]*?^```/gm, '')
          .matchAll(/`([^`\n]*)`/g),
      ].flatMap(([, code = '']) =>
        (/^(?:node|npm|npx|docker) /.test(code) ? [] : (code.match(/(?<![\w-])--[a-z][a-zA-Z-]+/g) ?? [])).map(
          (flag) => [path, flag] as const,
        ),
      ),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter(([, flag]) => ![...known, ...FOREIGN].includes(flag))).toEqual([]);
  });

  test('no block of code hides: each begins its line, in a language that is looked at', () => {
    const fences = PAGES.flatMap((path) => (read(path).match(/^ *```.*$/gm) ?? []).map((fence) => [path, fence]));
    expect(fences.filter(([, fence = '']) => !/^```(?:sh|bash|console|ts|js|yaml|json|text|)$/.test(fence))).toEqual(
      [],
    );
  });

  test('JavaScript is written as it has to be', () => {
    const code = GUIDES.flatMap((path) => blocks(path, 'js').map((text) => [path, text] as const));
    expect(code.length).toBeGreaterThan(0);
    for (const [path, text] of code) {
      const { diagnostics } = ts.transpileModule(text, {
        reportDiagnostics: true,
        compilerOptions: { module: ts.ModuleKind.ESNext },
      });
      expect([path, diagnostics]).toEqual([path, []]);
    }
  });

  test('every script of npm exists', () => {
    const named = everything.flatMap(([, { words }]) => (words[0] === 'npm' ? [words] : []));
    const script = (words: string[]) =>
      words[1] === 'run' ? words.find((word, index) => index > 1 && !word.startsWith('-')) : words[1];
    expect(named.length).toBeGreaterThan(2);
    expect(named.map(script).filter((name) => ![...scripts, 'ci', 'install', 'pack'].includes(String(name)))).toEqual(
      [],
    );
  });

  test('YAML and JSON can be read, a configuration keeps its schema, and a step of a workflow gives what the action takes', () => {
    const inputs = Object.keys(parse(read('action.yml')).inputs);
    const isConfig = new Ajv().compile(JSON.parse(read('schemas/config.json')));
    let steps = 0;
    for (const path of GUIDES) {
      for (const block of blocks(path, 'json')) expect(() => JSON.parse(block)).not.toThrow();
      for (const block of blocks(path, 'yaml')) {
        const document = parse(block);
        if ('providers' in document) expect([isConfig(document), isConfig.errors]).toEqual([true, null]);
        for (const step of Array.isArray(document) ? document : []) {
          if (!/verihook@/.test(step.uses ?? '')) continue;
          steps += 1;
          expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with)));
          expect(strangeFlags([step.with.command, ...(step.with.args ?? '').split('\n')])).toEqual([]);
        }
      }
    }
    expect(steps).toBeGreaterThan(0);
  });
});
