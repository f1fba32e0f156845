import { spawn } from 'node:child_process';

/** What was run, and what was said to it. */
export interface Ran {
  /** As a line for a shell, to run it again. */
  line: string;
  code: number | null;
  /** stdout alone. */
  out: string;
  /** stdout and stderr, as they came. */
  said: string;
}

export interface Surroundings {
  cwd: string;
  /** Put before the PATH. */
  path?: string;
  /** Unit: milliseconds. Default: two minutes. */
  timeoutMs?: number;
}

/** Variables that a run of npm hands down: the commands below must find the packages of their own folder. */
const INHERITED = /^(npm_|VERIHOOK_|NODE_OPTIONS$|NODE_ENV$|VITEST|FORCE_COLOR$)/;

/** Runs a command to its end. What fails is a result, not an exception. */
export function run(command: string, args: readonly string[], { cwd, path, timeoutMs = 120_000 }: Surroundings) {
  const env: NodeJS.ProcessEnv = { NO_COLOR: '1' };
  for (const [name, value] of Object.entries(process.env)) if (!INHERITED.test(name)) env[name] = value;
  if (path !== undefined) env.PATH = `${path}:${env.PATH}`;
  const words = [command, ...args].map((word) => (/^[\w./:@=+-]+$/.test(word) ? word : `'${word}'`));
  const line = `cd ${cwd} && ${path === undefined ? '' : `PATH=${path}:$PATH `}${words.join(' ')}`;
  return new Promise<Ran>((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    let out = '';
    let said = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => resolve({ line, code: null, out, said: `${said}${error}` }));
    child.on('close', (code, signal) =>
      resolve({ line, code, out, said: signal === null ? said : `${said}\n(ended by ${signal})` }),
    );
  });
}

/** What was run, and what was said. */
export const failureOf = ({ line, code, said }: Ran): string => `$ ${line}\nended with ${code}:\n${said.trim()}`;

/** The same, for what everything after it stands on. */
export async function mustRun(command: string, args: readonly string[], surroundings: Surroundings): Promise<Ran> {
  const ran = await run(command, args, surroundings);
  if (ran.code !== 0) throw new Error(failureOf(ran));
  return ran;
}

/** Does the work for every item, `width` at a time, and keeps their order. */
export async function each<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

/** A table of Markdown, its columns as wide as what stands in them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const lineOf = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [lineOf(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(lineOf)].join('\n');
}
