import type { DeliveryPolicy } from '../src/core/delivery.ts';
import type { Consumer } from '../src/core/message.ts';
import type { Plan } from '../src/core/scenario.ts';
import { deadline, realPause, stopwatch } from './clock.ts';
import { deliverOver } from './deliver.ts';
import { inProcess, overHttp } from './transport.ts';

/**
 * The way to one consumer for whoever tries many things on it: over one pool of connections, or to a handler in this process.
 * Throws `send/not-a-url`.
 */
export async function driverTo({ consumer, to, secret }: { consumer?: Consumer; to: string; secret?: string }) {
  const transport = consumer === undefined ? await overHttp(to) : inProcess(consumer, to);
  const began = stopwatch();
  return {
    play: (plan: Plan, policy: Partial<DeliveryPolicy>) =>
      deliverOver(transport, plan, {
        to,
        policy,
        ...(consumer && { consumer }),
        ...(secret !== undefined && { secret }),
      }),
    async send(message: Parameters<typeof transport.send>[0], timeoutMs: number) {
      const startedAt = stopwatch();
      const { signal, cancel } = deadline(timeoutMs);
      const outcome = await transport.send(message, signal).finally(cancel);
      return { outcome, tookMs: stopwatch() - startedAt };
    },
    pause: realPause,
    elapsed: () => stopwatch() - began,
    close: () => transport.close(),
  };
}
