import { Command, CommanderError, Option } from 'commander';
import { VerihookError } from '../core/errors.ts';
import type { ExitCode, Io } from './io.ts';

/** Options as the command line gives them: text, not looked at yet. Each verb reads its own. */
type Verb = (io: Io, ...args: never[]) => Promise<ExitCode>;
