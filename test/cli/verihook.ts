import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** How a run of the command line ended. */
export interface Ended {
  code: number | null;
  /** stdout as text, and as the bytes it was. */
  out: string;
  bytes: Buffer;
  err: string;
}

export interface Surroundings {
  /** What is piped into stdin. Default: nothing. */
  input?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  /** Called with the process as soon as it runs. */
  watch?: (child: ChildProcess) => void;
}

/** Runs `verihook` as a process of its own, without the variables that steer it from outside. */
export function verihook(
  args: readonly string[],
  { input = '', env = {}, cwd, watch }: Surroundings = {},
): Promise<Ended> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VERIHOOK_|npm_|FORCE_COLOR|NO_COLOR|CI$)/.test(name));
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...Object.fromEntries(kept), ...env } });
  watch?.(child);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  // A verb that needs no stdin may end before it has read any.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, bytes, out: bytes.toString(), err: Buffer.concat(err).toString() });
    });
  });
}
