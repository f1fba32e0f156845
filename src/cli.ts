#!/usr/bin/env node
import { once } from 'node:events';
import { enableCompileCache } from 'node:module';
import type { Io } from './cli/io.ts';

// Before anything else is imported: what is cached need not be compiled again.
enableCompileCache();

const { env, stdin, stdout, stderr } = process;

// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const io: Io = {
  out: async (data) => {
    if (!stdout.write(data)) await once(stdout, 'drain');
  },
  err: (line) => void stderr.write(`${line}\n`),
  stdin,
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
