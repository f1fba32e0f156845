import { vi } from 'vitest';

/** So many turns of the event loop without a timer, and what has begun is either done or waits for one. */
const TURNS = 10;

/**
 * Does work whose waits take no time: the next timer rings as soon as everybody waits. Only for work in this process, since
 * nobody sees a socket or a thread at work. A slow machine changes nothing about it.
 */
export async function inVirtualTime<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    let isDone = false;
    const done = work().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      for (let turn = 0; turn < TURNS && !isDone; turn++) await new Promise(setImmediate);
      if (!isDone) vi.advanceTimersToNextTimer();
    }
    return await done;
  } finally {
    vi.useRealTimers();
  }
}
