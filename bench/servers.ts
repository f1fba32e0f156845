// Servers in processes of their own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A server that has not answered by then has failed. Unit: milliseconds. */
const PATIENCE = 60_000;

const children = new Set<ChildProcess>();
process.on('exit', stopServers);

/** Ends those that still run. */
export function stopServers(): void {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
}

export interface Running {
  origin: string;
  /** From the start of the process to its first good answer. Unit: milliseconds. */
  ms: number;
  /** How much processor time it has taken by now. Unit: milliseconds. */
  processorMs(): number;
  stop(): Promise<void>;
}

/**
 * Starts a program that listens on a port, and waits until it does what it is there for.
 *
 * @param ready whether it does; rejects as long as nobody listens
 */
export async function started(
  command: string,
  args: (port: string) => readonly string[],
  ready: (origin: string) => Promise<boolean>,
  cwd = '.',
): Promise<Running> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(command, args(String(port)), { stdio: 'ignore', cwd });
  children.add(child);
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    children.delete(child);
  };
  while (performance.now() < startedAt + PATIENCE && child.exitCode === null) {
    if (await ready(origin).catch(() => false)) {
      const processorMs = () => processorTimeOf(child.pid as number);
      return { origin, ms: performance.now() - startedAt, processorMs, stop };
    }
    await setTimeout(5);
  }
  await stop();
  throw new Error(`${command} ${args(String(port)).join(' ')} does not answer as it should.`);
}

/** Of all threads of a process, as Linux counts it in nanoseconds. */
function processorTimeOf(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const spent = readdirSync(tasks).map((task) =>
    Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, each) => sum + each, 0) / 1e6;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** A program of Debian's packages, installed where it is missing and this process may. */
export function debian(program: string, from = program): string {
  if (existsSync(`/usr/bin/${program}`)) return `/usr/bin/${program}`;
  process.stderr.write(`Installing Debian's ${from}, once …\n`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', from]]) {
    const { status, stderr, error } = spawnSync('apt-get', args, { encoding: 'utf8' });
    if (status !== 0)
      throw new Error(`apt-get could not install ${from}: ${(error?.message ?? stderr).split('\n')[0]}`);
  }
  return `/usr/bin/${program}`;
}
