import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import { VerihookError } from '../core/errors.ts';
import type { ExitCode, Io } from './io.ts';

/**
 * Runs one command line. Never throws: whatever keeps a verb from running is one sentence on stderr and exit code 2.
 *
 * @param argv without the program's own name
 */
export async function main(io: Io, argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programOf(io, (verbsCode) => {
    code = verbsCode;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failed(io, error);
  }
}

/** The command line. A verb is imported when it runs, so that `--help` loads nothing but this file. */
function programOf(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('verihook')
    .description('Rehearse your identity-verification webhooks.')
    .version(version())
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: 0 passed, 1 something was found wrong, 2 could not run.')
    .exitOverride(refuse('verihook'))
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: () => {},
    });

  verb(program, 'list', 'say what there is: providers, events, outcomes, scenarios, cases')
    .argument('[provider]', 'show everything about one provider')
    .option('--json', 'one JSON document')
    .action(async (...args) => done(await (await import('./list.ts')).list(io, ...asked<[string | undefined]>(args))));

  verb(program, 'sample', 'print callbacks')
    .argument('<provider>')
    .argument('<event>')
    .option('--outcome <name>', 'how the verification ended (default: the first one the event can tell)')
    .addOption(
      new Option('--stage <stage>', 'whether a later callback may replace this one').choices(['preliminary', 'final']),
    )
    .option('--case <name>', 'a named variation of the callback')
    .addOption(seedOption())
    .addOption(startOption())
    .option('--count <number>', 'how many, with the seeds that follow', '1')
    .addOption(new Option('--as <format>', 'how to print them').choices(['json', 'http', 'curl']).default('json'))
    .addOption(new Option('--to <url>', 'where the request goes, for http and curl').env('VERIHOOK_TO'))
    .addOption(secretOption())
    .addOption(secretFileOption())
    .option('--json', 'the exact body, one callback on each line')
    .action(async (...args) => done(await (await import('./sample.ts')).sample(io, ...asked<[string, string]>(args))));

  verb(program, 'send', 'play a scenario against a consumer')
    .argument('<provider>')
    .argument('<scenario>')
    .addOption(new Option('--to <url>', 'the webhook endpoint').env('VERIHOOK_TO'))
    .addOption(seedOption())
    .addOption(startOption())
    .addOption(secretOption())
    .addOption(secretFileOption())
    .addOption(
      new Option('--speed <speed>', 'real, instant, or how many times faster').default('real').env('VERIHOOK_SPEED'),
    )
    .addOption(
      new Option('--fault <fault>', 'kind, kind@delivery or delay@delivery=duration; may be repeated')
        .argParser(appended)
        .default([], 'none'),
    )
    .option('--json', 'one JSON report')
    .action(async (...args) => done(await (await import('./send.ts')).send(io, ...asked<[string, string]>(args))));

  verb(program, 'validate', 'check captured callbacks against the contract')
    .argument('[files...]', 'JSON, NDJSON or HTTP dumps, directories of them, or - for stdin')
    .addOption(
      new Option('--provider <provider>', 'whose callbacks they are (default: told by the callbacks)').env(
        'VERIHOOK_PROVIDER',
      ),
    )
    .option('--event <event>', 'which event they are (default: told by the callbacks)')
    .option('--strict', 'known deviations of real traffic are errors too')
    .option('--json', 'one JSON report')
    .action(async (...args) => done(await (await import('./validate.ts')).validate(io, ...asked<[string[]]>(args))));

  return program;
}

function verb(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .exitOverride(refuse(`verihook ${name}`));
}

const seedOption = () =>
  new Option('--seed <integer>', 'the same seed gives the same bytes').default('1').env('VERIHOOK_SEED');
const startOption = () =>
  new Option('--start-at <time>', 'when the verification begins, ISO 8601 (default: 2026-01-01T00:00:00Z)').env(
    'VERIHOOK_START_AT',
  );
const secretOption = () =>
  new Option('--secret <text>', 'the signing secret (default: not signed)').env('VERIHOOK_SECRET');
const secretFileOption = () =>
  new Option('--secret-file <file>', 'a file that holds the signing secret').env('VERIHOOK_SECRET_FILE');

const appended = (value: string, before: string[]) => [...before, value];

/** Commander ends an action's arguments with the options and the command. */
function asked<Args extends unknown[], Options = never>(args: readonly unknown[]): [...Args, Options] {
  const command = args.at(-1) as Command;
  preferFlags(command);
  return [...args.slice(0, -2), command.opts()] as [...Args, Options];
}

/** A secret that is given on the command line overrules one from the environment, whichever of the two ways it takes. */
function preferFlags(command: Command): void {
  const [text, file] = [command.getOptionValueSource('secret'), command.getOptionValueSource('secretFile')];
  if (text === undefined || file === undefined) return;
  if (text === file) {
    throw new VerihookError(
      'usage/two-secrets',
      'There are two secrets, from --secret (VERIHOOK_SECRET) and --secret-file (VERIHOOK_SECRET_FILE). Give one.',
    );
  }
  command.setOptionValue(text === 'env' ? 'secret' : 'secretFile', undefined);
}

function version(): string {
  const file = findPackageJSON(import.meta.url);
  return file === undefined ? 'unknown' : JSON.parse(readFileSync(file, 'utf8')).version;
}

function failed(io: Io, error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const isOurs = error instanceof VerihookError;
  const message = error instanceof Error ? error.message : String(error);
  io.err(`verihook: ${isOurs ? message : `${message} (a mistake in verihook itself; VERIHOOK_DEBUG=1 shows where)`}`);
  if (io.env.VERIHOOK_DEBUG === '1' && error instanceof Error) io.err(String(error.stack));
  return 2;
}

/** What Commander does not understand becomes one sentence with the way out; help and version end as they are. */
function refuse(command: string): (error: CommanderError) => never {
  return (error) => {
    if (error.exitCode === 0 || error.code === 'commander.help') throw error;
    const [what = '', hint] = error.message.replace(/^error: /, '').split('\n');
    const suggestion = hint === undefined ? '' : ` ${hint.replace(/[()]/g, '')}`;
    const sentence = what.replace(/\.$/, '').replaceAll("'", '"');
    throw new VerihookError('usage/command-line', `${sentence}.${suggestion} See ${command} --help.`, { cause: error });
  };
}
