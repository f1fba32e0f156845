import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Ended, type Surroundings, verihook } from './verihook.ts';

export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'verihook-record-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

export interface Recording {
  url: string;
  out: string;
  child: ChildProcess;
  /** What was said on stdout so far, one document a line. */
  said(): { type: string; [key: string]: unknown }[];
  /** What was said on stderr so far. */
  talk(): string;
  /** Ends it in good order. */
  stop(): Promise<Ended>;
}

/** `verihook record` as a process of its own, in front of a consumer. */
export async function recording(
  to: string,
  {
    args = [],
    out = folder(),
    provider = 'idenfy',
    ...surroundings
  }: Surroundings & { args?: string[]; out?: string; provider?: string } = {},
): Promise<Recording> {
  let process: ChildProcess | undefined;
  let text = '';
  let talk = '';
  const ready = Promise.withResolvers<void>();
  const ended = verihook(['record', provider, '--to', to, '--out', out, '--port', '0', '--json', ...args], {
    ...surroundings,
    watch(child) {
      process = child;
      child.stderr?.on('data', (chunk) => {
        talk += chunk;
      });
      child.stdout?.on('data', (chunk) => {
        text += chunk;
        if (text.includes('\n')) ready.resolve();
      });
    },
  });
  void ended.then(({ err }) => ready.reject(new Error(err)));
  onTestFinished(() => void process?.kill('SIGKILL'));
  await ready.promise;
  const child = process as unknown as ChildProcess;
  const said = () =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return {
    url: said()[0].url,
    out,
    child,
    said,
    talk: () => talk,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** The lines of all captures in a folder. */
export function linesIn(out: string): { headers: Record<string, string>; body: string; [key: string]: unknown }[] {
  return readdirSync(out).flatMap((name) =>
    readFileSync(join(out, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  );
}
