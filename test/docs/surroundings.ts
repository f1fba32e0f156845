import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { idenfy } from '../../generators/idenfy/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What the pages take for given: a folder with captures and documents, an endpoint at port 3000, and a shell. */
export interface Surroundings {
  /** Runs `verihook` in this process: what it printed, as a terminal shows it, and its exit code. */
  run(argv: readonly string[], env?: Record<string, string>): Promise<{ code: number; shown: string; out: string }>;
  /** Runs one that serves until the end of the page; resolves with its base URL. */
  serve(argv: readonly string[], env?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

/** The endpoint of the pages. */
const ENDPOINT = 'http://localhost:3000';
/** What stands in front of it on some: here the endpoint itself. */
const PROXY = 'http://127.0.0.1:4010';

export async function surroundings(): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-pages-'));
  const home = process.cwd();
  furnish(folder);
  process.chdir(folder);
  const endpoint = createServer((request, response) => {
    request.resume().on('end', () => response.end('OK'));
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`;
  const running: { stop: AbortController; ended: Promise<number> }[] = [];
  const start = (argv: readonly string[], env: Record<string, string>, stop: AbortController) => {
    const written: { out: string; shown: string } = { out: '', shown: '' };
    const io: Io = {
      out: async (data) => {
        written.out += String(data);
        written.shown += String(data);
      },
      err: (line) => {
        written.shown += `${line}\n`;
      },
      progress: () => {},
      isLive: false,
      stdin: (async function* () {})(),
      env,
      program: 'verihook',
      color: false,
      width: undefined,
      randomKey: () => '00'.repeat(32),
      untilInterrupted: () => stop.signal,
      outliveOutput: () => {},
      startThread: (workerData) => new Worker(path('src/cli.ts'), { workerData, argv: [] }),
    };
    // Commander reads variables from the process.
    Object.assign(process.env, env);
    const there = argv.map((word) => word.replace(ENDPOINT, url).replace(PROXY, url));
    const code = main(io, there).finally(() => {
      for (const name of Object.keys(env)) delete process.env[name];
    });
    return { written, code };
  };
  return {
    run: async (argv, env = {}) => {
      const { written, code } = start(argv, env, new AbortController());
      const ended = await code;
      return { code: ended, out: written.out, shown: written.shown.replaceAll(url, ENDPOINT) };
    },
    serve: async (argv, env = {}) => {
      const stop = new AbortController();
      const { written, code } = start(portless(argv), env, stop);
      running.push({ stop, ended: code });
      const failed = code.then((ended) => {
        throw new Error(`verihook ${argv.join(' ')} ended with ${ended}: ${written.shown}`);
      });
      while (!/https?:\/\/\S+/.test(written.shown))
        await Promise.race([failed, new Promise((resolve) => setTimeout(resolve, 20))]);
      return /http:\/\/127\.0\.0\.1:\d+/.exec(written.shown)?.[0] ?? '';
    },
    close: async () => {
      for (const { stop } of running) stop.abort();
      await Promise.all(running.map(({ ended }) => ended));
      endpoint.closeAllConnections();
      await new Promise((resolve) => endpoint.close(resolve));
      process.chdir(home);
      rmSync(folder, { recursive: true });
    },
  };
}

/** On any free port: the usual one may be taken. */
function portless(argv: readonly string[]): string[] {
  const at = argv.indexOf('--port');
  return at < 0 ? [...argv, '--port', '0'] : argv.toSpliced(at + 1, 1, '0');
}

/** Files that the pages name. */
function furnish(folder: string): void {
  const callbacks = [7, 8].map((seed) => idenfy.callback('identificationAutoFinished', { seed }));
  const lines = callbacks.map((payload) => `${JSON.stringify(payload)}\n`).join('');
  for (const name of ['captured', 'logs/app', 'openapi', 'specs', 'vendor'])
    mkdirSync(join(folder, name), { recursive: true });
  const acme = readFileSync(path('test/fixtures/specs/acme.yaml'), 'utf8');
  const entries = callbacks.map((payload) => ({
    request: {
      method: 'POST',
      url: ENDPOINT,
      headers: [],
      postData: { mimeType: 'application/json', text: JSON.stringify(payload) },
    },
    response: { status: 200 },
  }));
  const files: Record<string, string | Uint8Array> = {
    'captured/callbacks.ndjson': lines,
    'callbacks.ndjson': lines,
    'callback.json': JSON.stringify(callbacks[0]),
    'traffic.har': JSON.stringify({ log: { version: '1.2', creator: { name: 'a browser', version: '1' }, entries } }),
    'logs/app/1.log.gz': gzipSync(lines),
    'acme.yaml': acme,
    'openapi/acme.yaml': acme,
    'specs/acme.yaml': acme,
    'old.yaml': acme,
    'new.yaml': acme,
    'vendor/idenfy-2025.yaml': readFileSync(path('openapi/idenfy.yaml')),
    'reads.json': JSON.stringify({ verihook: 1, provider: 'acme', events: {} }),
    '.redact-key': 'an example of a key, as long as one is',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  // The pages compare with a revision of a repository.
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'openapi');
  git('commit', '--quiet', '--message', 'The document as it was');
}
