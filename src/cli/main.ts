import { Command, CommanderError } from 'commander';
import { VerihookError } from '../core/errors.ts';
import type { ExitCode, Io } from './io.ts';
import { verbs } from './verbs.ts';

/**
 * Runs one command line. Never throws: whatever keeps a verb from running is one sentence on stderr and exit code 2.
 *
 * @param argv without the program's own name
 */
export async function main(io: Io, argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programOf(io, argv, (verbsCode) => {
    code = verbsCode;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error !== VERSION_ASKED) return failed(io, error);
    await io.out(`${(await import('./version.ts')).version()}\n`);
    return 0;
  }
}

/** Ends the parsing: the version stands in a file that nothing else needs. */
const VERSION_ASKED = new CommanderError(0, 'commander.version', 'version');

/** Only the verb that is asked for gets its options: `--help` has to be quick, and shows none of them. */
function programOf(io: Io, argv: readonly string[], done: (code: ExitCode) => void): Command {
  const program = new Command('verihook')
    .description('Rehearse your identity-verification webhooks.')
    .option('-V, --version', 'print the version')
    .on('option:version', () => {
      throw VERSION_ASKED;
    })
    .helpCommand(false)
    .addHelpText('after', '\nExit codes: 0 passed, 1 something was found wrong, 2 could not run.')
    .exitOverride(refuse('verihook'))
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: () => {},
    });
  for (const [name, { takes, does, options, load }] of Object.entries(verbs)) {
    const command = program
      .command(`${name} ${takes}`)
      .description(does)
      .exitOverride(refuse(`verihook ${name}`));
    if (argv.includes(name)) for (const option of options()) command.addOption(option);
    command.action(async (...args: unknown[]) => {
      preferFlags(command);
      // Commander ends the arguments with the options and the command.
      const given = [...args.slice(0, -2), command.opts()] as never[];
      done(await (await load())(io, ...given));
    });
  }
  return program;
}

/** A secret that is given on the command line overrules one from the environment, whichever of the two ways it takes. */
function preferFlags(command: Command): void {
  const [text, file] = [command.getOptionValueSource('secret'), command.getOptionValueSource('secretFile')];
  if (text === undefined || file === undefined) return;
  if (text === file) {
    const ways = '--secret (VERIHOOK_SECRET) and --secret-file (VERIHOOK_SECRET_FILE)';
    throw new VerihookError('usage/two-secrets', `There are two secrets, from ${ways}. Give one.`);
  }
  command.setOptionValue(text === 'env' ? 'secret' : 'secretFile', undefined);
}

/** What Commander does not understand becomes one sentence with the way out; help ends as it is. */
function refuse(command: string): (error: CommanderError) => never {
  return (error) => {
    if (error.exitCode === 0 || error.code === 'commander.help') throw error;
    const [what = '', hint] = error.message.replace(/^error: /, '').split('\n');
    const suggestion = hint === undefined ? '' : ` ${hint.replace(/[()]/g, '')}`;
    const sentence = what.replace(/\.$/, '').replaceAll("'", '"');
    throw new VerihookError('usage/command-line', `${sentence}.${suggestion} See ${command} --help.`, { cause: error });
  };
}

async function failed(io: Io, error: unknown): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { visible } = await import('../report/text.ts');
  const isOurs = error instanceof VerihookError;
  const message = visible(error instanceof Error ? error.message : String(error));
  io.err(`verihook: ${isOurs ? message : `${message} (a mistake in verihook itself; VERIHOOK_DEBUG=1 shows where)`}`);
  if (io.env.VERIHOOK_DEBUG === '1' && error instanceof Error) io.err(String(error.stack));
  return 2;
}
