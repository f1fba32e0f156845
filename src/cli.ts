#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import module from 'node:module';
import { isMainThread, Worker } from 'node:worker_threads';
import type { Io } from './cli/io.ts';

const { env, stdout, stderr } = process;

/** The least that `engines` in package.json allows. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  stderr.write(
    `verihook: Node ${process.versions.node} is too old. Run it with Node 22.18 or later; in a checkout, "npm run -s verihook --" has one of its own.\n`,
  );
  process.exit(2);
}

// Before anything else is imported: what is cached need not be compiled again.
module.enableCompileCache();

// An empty variable is one that is not set.
for (const [name, value] of Object.entries(env)) if (name.startsWith('VERIHOOK_') && value === '') delete env[name];

let isTiedToOutput = true;

// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (!isTiedToOutput) return;
  if (error.code === 'EPIPE') process.exit();
  stderr.write(`verihook: Cannot write the output (${error.code}). Free some space, or send it elsewhere.\n`);
  process.exit(2);
});

// Talk that nobody can hear any more.
stderr.on('error', () => {});

const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const;

/** A terminal tells everybody of Ctrl-C, and npx passes it on: the second of the two is none. Unit: milliseconds. */
const TWICE_WITHIN = 500;

const isLive = Boolean(stderr.isTTY) && !env.CI;

const io: Io = {
  out: (data) => new Promise((resolve) => stdout.write(data, () => resolve())),
  err: (line) => void stderr.write(`${line}\n`),
  isLive,
  progress: isLive ? (text) => void stderr.write(`\r${text}\u001b[K`) : () => {},
  get stdin() {
    return process.stdin;
  },
  env,
  program: programName(),
  width: stdout.isTTY ? stdout.columns : undefined,
  color: env.FORCE_COLOR !== undefined ? env.FORCE_COLOR !== '0' : Boolean(stdout.isTTY) && !env.NO_COLOR && !env.CI,
  untilInterrupted: () => {
    const controller = new AbortController();
    const interrupt = () => {
      controller.abort();
      AbortSignal.timeout(TWICE_WITHIN).addEventListener('abort', () => {
        for (const signal of INTERRUPTS) process.off(signal, interrupt);
      });
    };
    for (const signal of INTERRUPTS) process.on(signal, interrupt);
    return controller.signal;
  },
  outliveOutput: () => {
    isTiedToOutput = false;
  },
  startThread: (workerData) => new Worker(new URL(import.meta.url), { workerData, argv: [] }),
  randomKey: () => randomBytes(32).toString('hex'),
};

function programName(): string {
  if (env.npm_lifecycle_event === 'verihook') return 'npm run -s verihook --';
  return env.npm_command === 'exec' ? 'npx verihook' : 'verihook';
}

if (isMainThread) {
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(io, process.argv.slice(2));
} else {
  const { serveObserver } = await import('./cli/observer-thread.ts');
  await serveObserver();
}
