import { effect, signal } from '@preact/signals';
import { createParser } from 'eventsource-parser';
import { ask, isLocked, token } from './api.ts';

/** Whether what is shown follows the server. */
export const connection = signal<'connecting' | 'live' | 'lost'>('connecting');
/** Counted up when something has changed at the server: whoever shows it reads it anew. */
export const changes = signal(0);

/** Pages are read again at most so often, however much happens. Unit: milliseconds. */
const PAUSE = 300;
const RETRY = 2_000;

let isWaiting = false;
let isChanged = false;

/** At once the first time, then once for all that happens during the pause. */
function changed(): void {
  if (isWaiting) {
    isChanged = true;
    return;
  }
  changes.value++;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    if (!isChanged) return;
    isChanged = false;
    changed();
  }, PAUSE);
}

async function follow(abort: AbortSignal): Promise<void> {
  // Not an EventSource: that one cannot carry a token.
  const { body } = await ask('/events', { signal: abort });
  connection.value = 'live';
  // What happened while nobody listened.
  changed();
  const parser = createParser({ onEvent: changed });
  const reader = (body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(value);
  }
}

let again = new AbortController();

/** Does not wait for the next try. */
export function retryNow(): void {
  again.abort();
}

async function pause(abort: AbortSignal): Promise<void> {
  again = new AbortController();
  const { signal: skipped } = again;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, RETRY);
    for (const each of [abort, skipped])
      each.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
  });
}

/** Follows the server for as long as the page is open, and comes back to it when it was gone. */
export function startLive(): void {
  effect(() => {
    // With another token from the beginning.
    token.value;
    if (isLocked.value) return;
    const abort = new AbortController();
    void (async () => {
      while (!abort.signal.aborted) {
        await follow(abort.signal).catch(() => {});
        if (abort.signal.aborted) return;
        connection.value = 'lost';
        await pause(abort.signal);
      }
    })();
    return () => abort.abort();
  });
}
