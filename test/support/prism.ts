import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';

/** A running Prism: a process of its own, on a port of 127.0.0.1. */
export interface Prism {
  url: string;
  /** What it has written until now, without colours. */
  output(): string;
  /** Writes what comes from now on there as well. */
  pipe(to: NodeJS.WritableStream): void;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

type Command =
  | ['mock', document: string, ...options: string[]]
  | ['proxy', document: string, upstream: string, ...string[]];

const bin = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/**
 * Starts Prism as its command line does (`prism mock <document>`, `prism proxy <document> <upstream>`) and resolves once it
 * listens. The port is a free one unless the options hold `--port`. Rejects with the reason that Prism gives if it ends before.
 */
export async function startPrism(...[command, ...rest]: Command): Promise<Prism> {
  const args = rest.includes('--port') ? rest : [...rest, '--port', '0'];
  const child = spawn(process.execPath, [bin, command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = once(child, 'exit');
  const kill = () => child.kill();
  process.once('exit', kill);
  let written = '';
  const output = () => stripVTControlCharacters(written);
  const streams = [child.stdout, child.stderr];
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of streams) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        written += text;
        const [, listening] = /Prism is listening on (http:\S+)\s/.exec(output()) ?? [];
        if (listening !== undefined) resolve(listening);
      });
    }
    void gone.then(() => {
      const [, reason = output()] = /fatal\s+(.*)/.exec(output()) ?? [];
      reject(new Error(`prism ${command} ended before it listened: ${reason}`));
    }, reject);
  });
  const pipe = (to: NodeJS.WritableStream) => {
    for (const stream of streams) stream.pipe(to, { end: false });
  };
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await gone;
  };
  return { url, output, pipe, stop, [Symbol.asyncDispose]: stop };
}
