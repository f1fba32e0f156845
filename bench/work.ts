/** Work in a process of its own, so that nobody pays for the garbage, the shapes and the modules of another. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Competitor } from './row.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Works for about so many milliseconds, and tells how many pieces of work that is in a second. */
export type Measure = (ms: number) => Promise<number>;

/** What a file can measure, by the name of a competitor. Each gets ready when it is called. */
export type Works = Readonly<Record<string, () => Promise<Measure>>>;

/** Where results go, so that no work is optimised away. */
export let keep: unknown;

/** Counts the processor time of this process from now on. Unit: milliseconds. */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
}

/** The same of the clock on the wall. */
export function wallTime(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

/**
 * Work that is done again and again; it gets a new number each time. Both its milliseconds and a second are of processor time:
 * what others do on the same machine counts little.
 */
export function repeated(work: (index: number) => unknown): Measure {
  let index = 0;
  let batch = 1;
  return async (ms) => {
    const elapsed = processorTime();
    const from = index;
    for (let used = 0; ; ) {
      for (let i = 0; i < batch; i++) {
        keep = work(index++);
        if (keep instanceof Promise) keep = await keep;
      }
      const now = elapsed();
      if (now >= ms) return (index - from) / (now / 1_000);
      // Looking at the clock takes time as well.
      if (now - used < ms / 100) batch *= 2;
      used = now;
    }
  };
}

/**
 * The competitors of a file: each asks its own process, which stays until it is closed.
 *
 * @param env what the processes find in `process.env`
 */
export function inOwnProcess(file: string, env: Readonly<Record<string, string>> = {}) {
  return (name: string, role: Competitor['role'] = 'peer'): Competitor => {
    let worker: ChildProcess | undefined;
    return {
      name,
      role,
      async measure(ms) {
        worker ??= fork(WORKER, [file, name], {
          env: { ...process.env, ...env },
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        const answered = new AbortController();
        const { signal } = answered;
        worker.send(ms);
        const [answer] = await Promise.race([once(worker, 'message', { signal }), once(worker, 'exit', { signal })]);
        answered.abort();
        if (typeof answer === 'number' && worker.connected) return answer;
        throw new Error(typeof answer === 'string' ? answer : `The process of "${name}" ended with ${answer}.`);
      },
      close() {
        if (worker?.connected) worker.disconnect();
      },
    };
  };
}
