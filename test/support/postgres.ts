import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of its own, which ends with the process that has started it. */
export interface Cluster {
  /** The address of its database, with a password that it does not ask for. */
  url: string;
  /** An address for a schema that nobody else has. */
  fresh(): string;
  /** Breaks off everything, as a power cut would, and starts it again. */
  restart(): void;
  /** Breaks off everything and stays away until `start`. */
  stop(): void;
  start(): void;
  close(): Promise<void>;
}

/** Stands in every address, and must stand nowhere else. */
export const PASSWORD = 'not-to-be-told';

const FOLDER = '/usr/lib/postgresql';

/** The programs of Debian's package, which is installed where it is missing. */
function programs(): string {
  if (!existsSync(FOLDER)) {
    process.stdout.write('test: installs postgresql from the Debian archive\n');
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], options);
  }
  const newest =
    readdirSync(FOLDER)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1) ?? '';
  return join(FOLDER, newest, 'bin');
}

/**
 * Starts a server on a free port of this machine.
 *
 * @param options.durable waits for the disk, as it does by default elsewhere. Default: false
 */
export async function startPostgres({ durable = false } = {}): Promise<Cluster> {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'verihook-postgres-'));
  // PostgreSQL refuses to be run by root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const as = (program: string, ...args: string[]) =>
    isRoot ? ['runuser', '-u', 'postgres', '--', join(bin, program), ...args] : [join(bin, program), ...args];
  const run = (program: string, ...args: string[]) => {
    const [file = '', ...rest] = as(program, ...args);
    execFileSync(file, rest, { stdio: 'ignore', cwd: '/' });
  };
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-A', 'trust', '-U', 'verihook', '-E', 'UTF8', '--locale=C', '--no-sync');
  const port = await freePort();
  const settings = [
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`,
    // What is committed survives the end of the server either way.
    ...(durable ? [] : ['-c fsync=off -c full_page_writes=off']),
  ].join(' ');
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  const stop = () => run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
  start();
  // Its input ends with this process, however that ends.
  const guard = spawn(
    'sh',
    ['-c', `cat >/dev/null; ${as('pg_ctl', '-D', data, '-m', 'immediate', 'stop').join(' ')}; rm -rf ${folder}`],
    // In a group of its own: what ends the tests does not end it.
    { stdio: ['pipe', 'ignore', 'ignore'], cwd: '/', detached: true },
  );
  let schemas = 0;
  const url = `postgres://verihook:${PASSWORD}@127.0.0.1:${port}/postgres`;
  return {
    url,
    fresh: () => `${url}?schema=s${process.pid}_${schemas++}`,
    restart() {
      stop();
      start();
    },
    stop,
    start,
    async close() {
      const ended = new Promise((resolve) => guard.once('exit', resolve));
      guard.stdin?.end();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
