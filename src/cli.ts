#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import type { Io } from './cli/io.ts';

// Before anything else is imported: what is cached need not be compiled again.
enableCompileCache();

const { env, stdout, stderr } = process;

// An empty variable is one that is not set.
for (const [name, value] of Object.entries(env)) if (name.startsWith('VERIHOOK_') && value === '') delete env[name];

// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const io: Io = {
  out: (data) => new Promise((resolve) => stdout.write(data, () => resolve())),
  err: (line) => void stderr.write(`${line}\n`),
  get stdin() {
    return process.stdin;
  },
  env,
  color: env.FORCE_COLOR !== undefined ? env.FORCE_COLOR !== '0' : Boolean(stdout.isTTY) && !env.NO_COLOR && !env.CI,
  untilInterrupted: () => {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    return controller.signal;
  },
};

const { main } = await import('./cli/main.ts');
process.exitCode = await main(io, process.argv.slice(2));
