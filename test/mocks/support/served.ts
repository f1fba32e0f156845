import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));

export interface Served {
  child: ChildProcess;
  /** The next line on stdout; undefined at the end. */
  line(): Promise<string | undefined>;
  /** What has been printed on stderr. */
  errors(): string;
  /** Code and signal of its end. */
  ended: Promise<[code: number | null, signal: NodeJS.Signals | null]>;
}

/** `verihook serve` as a process of its own, without the variables that steer it from outside. */
export function served(...args: string[]): Served {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VERIHOOK_')));
  const child = spawn(process.execPath, [CLI, 'serve', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('close', (...how) => resolve(how)),
  );
  return { child, ended, line: async () => (await lines.next()).value as string | undefined, errors: () => errors };
}
