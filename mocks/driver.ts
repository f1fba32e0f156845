import type { Consumer } from '../src/core/message.ts';
import { realPause, stopwatch } from './clock.ts';
import { deliver } from './deliver.ts';
import { inProcess, overHttp } from './transport.ts';

/**
 * The way to one consumer for whoever tries many things on it: over one pool of connections, or to a handler in this process.
 * Throws `send/not-a-url`.
 */
export async function driverTo({ consumer, to, secret }: { consumer?: Consumer; to: string; secret?: string }) {
  const transport = consumer === undefined ? await overHttp(to) : inProcess(consumer, to);
  const began = stopwatch();
  return {
    play: (plan: Parameters<typeof deliver>[0], policy: NonNullable<Parameters<typeof deliver>[1]['policy']>) =>
      deliver(plan, { to, policy, ...(consumer && { consumer }), ...(secret !== undefined && { secret }) }),
    async send(message: Parameters<typeof transport.send>[0], timeoutMs: number) {
      const startedAt = stopwatch();
      const deadline = new AbortController();
      const timer = realPause(timeoutMs, deadline.signal).then(
        () => deadline.abort(new DOMException(`No answer within ${timeoutMs} ms`, 'TimeoutError')),
        () => {},
      );
      const outcome = await transport.send(message, deadline.signal);
      const tookMs = stopwatch() - startedAt;
      deadline.abort();
      await timer;
      return { outcome, tookMs };
    },
    pause: realPause,
    elapsed: () => stopwatch() - began,
    close: () => transport.close(),
  };
}
