// The image without a Docker engine: what the Dockerfile says is read out of it, the last stage is laid out in an empty
// tree, and what it starts is started there as it says, by somebody who is not root.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCKERFILE, type Stage, stagesOf } from './dockerfile.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const stages = stagesOf(DOCKERFILE);
const last = stages.at(-1) as Stage;

describe('the Dockerfile', () => {
  test('has no findings of a linter', () => {
    expect(validate(DOCKERFILE).map(({ message }) => message)).toEqual([]);
    expect(validate('FROM node\nEXPOSE all')).not.toEqual([]);
  });

  test('builds every stage on one small image of a Node that the package runs on', () => {
    const [image = ''] = [...new Set(stages.map((stage) => stage.image))];
    expect(stages.map((stage) => stage.image)).toEqual(stages.map(() => image));
    const [, major] = /^node:(\d+)(?:\.\d+)*-alpine$/.exec(image) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(24);
  });

  test('starts as somebody else than root, without a shell, and is looked after', () => {
    expect(last.user).toBe('node');
    expect(last.runs).toEqual([]);
    expect([last.entrypoint[0], last.healthcheck[0]]).toEqual(['node', 'node']);
    expect(last.cmd).toEqual(['serve', '--host', '0.0.0.0']);
  });

  test('holds no token or secret', () => {
    expect(DOCKERFILE.match(/^\s*(?:ARG|ENV).*(?:TOKEN|SECRET|KEY).*$/gim)).toBeNull();
  });

  test('copies from stages that there are, what a checkout has and .dockerignore lets through', () => {
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    for (const { from, sources } of stages.flatMap(({ copies }) => copies)) {
      if (from !== undefined) expect(stages.map(({ name }) => name)).toContain(from);
      else
        for (const source of sources) {
          expect(existsSync(join(ROOT, source)), source).toBe(true);
          expect(ignored).not.toContain(source.split('/')[0]);
        }
    }
    expect(ignored).toEqual(expect.arrayContaining(['.git', '**/node_modules', 'dist', '.env*']));
    const needed = ['src', 'generators', 'mocks', 'openapi', 'schemas', 'scripts', 'tsconfig.json', 'LICENSE'];
    for (const name of needed) expect(ignored).not.toContain(name);
  });
});

describe('what it starts', () => {
  let tree: string;
  let port: number;
  const running = new Set<ChildProcess>();

  /** A path of the image, in the tree. */
  const inside = (path: string) => (path.startsWith('/') ? join(tree, path) : path);

  beforeAll(async () => {
    tree = mkdtempSync(join(tmpdir(), 'verihook-image-'));
    chmodSync(tree, 0o755);
    const node = join(tree, 'usr/local/bin/node');
    mkdirSync(dirname(node), { recursive: true });
    cpSync(process.execPath, node);
    layOut(last, tree);
    port = await freePort();
  }, 120_000);

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    for (const folder of [tree, `${tree}.stages`]) rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a command of the Dockerfile as the image would, with these variables given by `docker run -e`. */
  function start(command: readonly string[], given: Record<string, string>) {
    const [program = '', ...args] = command.map(inside);
    const env = { ...last.env, PATH: join(tree, 'usr/local/bin'), VERIHOOK_PORT: `${port}`, ...given };
    const isRoot = process.getuid?.() === 0;
    const child = spawn(program, args, { cwd: inside(last.workdir), env, ...(isRoot && { uid: NODE, gid: NODE }) });
    running.add(child);
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const ended = once(child, 'close').then(([code]) => {
      running.delete(child);
      return { code: code as number | null, said };
    });
    return { child, ended };
  }

  test('does not start without a token, and says which variable takes it', async () => {
    const { code, said } = await start([...last.entrypoint, ...last.cmd], {}).ended;
    expect(code).toBe(2);
    expect(said).toContain('VERIHOOK_TOKEN');
  });

  test('serves, is healthy by its own health check, keeps its data where the image has a place for it, and ends when told', async () => {
    const data = inside('/data/verihook.sqlite');
    const given = { VERIHOOK_TOKEN: 'an-example-token', VERIHOOK_DATA: data };
    const server = start([...last.entrypoint, ...last.cmd], given);
    const said = once(server.child.stdout as NodeJS.ReadableStream, 'data');
    expect(await Promise.race([said.then(() => 'it listens'), server.ended])).toBe('it listens');
    expect((await start(last.healthcheck, {}).ended).code).toBe(0);
    const url = `http://127.0.0.1:${port}/_verihook/providers`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: 'Bearer an-example-token' } })).status).toBe(200);
    if (process.getuid?.() === 0) expect(statSync(data).uid).toBe(NODE);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect((await start(last.healthcheck, {}).ended).code).toBe(1);
  });

  test('takes the other verbs in the place of its command', async () => {
    const { code, said } = await start([...last.entrypoint, 'spec', 'idenfy'], {}).ended;
    expect(code).toBe(0);
    expect(said).toContain('\nopenapi: 3.1');
  });
});

/** The user that images of Node have. */
const NODE = 1000;

/** What the stage copies, at its place below `tree`. The build stage is this checkout after `npm run build`; of others, `npm` is run. */
function layOut(stage: Stage, tree: string): void {
  const others = new Map<string, string>();
  for (const { from = '', owner, sources, target } of stage.copies) {
    const origin = from === 'build' ? ROOT : (others.get(from) ?? stageOf(from, tree));
    others.set(from, origin);
    for (const source of sources) {
      const place = posix.resolve(stage.workdir, target, target.endsWith('/') ? posix.basename(source) : '');
      const path = from === 'build' ? posix.relative('/src', source) : source;
      cpSync(join(origin, path), join(tree, place), { recursive: true });
      if (owner !== undefined && process.getuid?.() === 0) chownSync(join(tree, place), NODE, NODE);
    }
  }
}

function stageOf(name: string, tree: string): string {
  const stage = stages.find((each) => each.name === name) as Stage;
  const folder = join(`${tree}.stages`, name);
  const workdir = join(folder, stage.workdir);
  mkdirSync(workdir, { recursive: true });
  for (const { sources } of stage.copies)
    for (const source of sources) cpSync(join(ROOT, source), join(workdir, source));
  for (const run of stage.runs) {
    const [, made] = /^mkdir (\/\w+) && chown node:node \1$/.exec(run) ?? [];
    if (made !== undefined) mkdirSync(join(folder, made));
    else {
      expect(run).toMatch(/^npm (?:ci|install --no-save) [\w@.=\s-]+$/);
      execFileSync('npm', [...run.split(' ').slice(1), '--prefer-offline'], { cwd: workdir, stdio: 'pipe' });
    }
  }
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
