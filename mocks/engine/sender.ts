import type { Agent, Dispatcher } from 'undici';
import type { Consumer, Message } from '../../src/core/message.ts';
import { aborted, failure } from '../transport.ts';
import { type Address, addressOf } from './address.ts';
import { Answer, answered } from './answer.ts';
import { faultyRequest, type OutgoingFault, sendFaulty } from './faulty-transport.ts';
import type { Exchange } from './store.ts';
import { guardedLookup, type TargetRules } from './targets.ts';

/** Sends one message and tells what came of it. Never throws: a consumer that misbehaves is a result. */
export interface Sender {
  send(to: string, message: Message, signal: AbortSignal, fault?: OutgoingFault): Promise<Exchange>;
  /** Ends what is still in flight. */
  close(): Promise<void>;
}

export interface HttpOptions {
  /** Most connections to one origin. */
  connections: number;
  rules: TargetRules;
  /** Takes certificates that cannot be verified. */
  insecure: boolean;
}

/** To endpoints behind ports, over keep-alive connections of its own. Redirects are not followed: providers do not. */
export async function httpSender({ connections, rules, insecure }: HttpOptions): Promise<Sender> {
  const { Agent } = await import('undici');
  const connect = { lookup: guardedLookup(rules), rejectUnauthorized: !insecure };
  const agent = new Agent({ connections, connect, bodyTimeout: 0, headersTimeout: 0 });
  return {
    close: () => agent.destroy(),
    send(to, message, signal, fault) {
      return fault === undefined
        ? dispatched(agent, addressOf(to), message, signal)
        : sendFaulty(new URL(to), message, fault, { signal, ...connect });
    },
  };
}

/** Below `request()` of undici, which makes a stream for each answer: that is a third of the cost of a delivery. */
function dispatched(
  agent: Agent,
  address: Address,
  { headers, body }: Message,
  signal: AbortSignal,
): Promise<Exchange> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let head: Exchange['headers'] = {};
    const answer = new Answer();
    let settled = false;
    const settle = (exchange: () => Exchange) => {
      if (settled) return;
      settled = true;
      signal.removeEventListener('abort', stop);
      resolve(exchange());
    };
    const fail = (error: unknown) => settle(() => ({ outcome: failure(error, signal) }));
    const stop = () => {
      controller?.abort(signal.reason);
      fail(signal.reason);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    agent.dispatch(
      { ...address, method: 'POST', headers: headers as Record<string, string>, body },
      {
        onRequestStart(started) {
          controller = started;
          if (settled) started.abort(signal.reason);
        },
        onResponseStart(_, code, received) {
          status = code;
          head = received as Exchange['headers'];
        },
        onResponseData(_, chunk) {
          if (answer.add(chunk)) return;
          settle(() => answered(status, head, answer));
          controller?.abort(new Error('The answer is longer than anybody reads'));
        },
        onResponseEnd: () => settle(() => answered(status, head, answer)),
        onResponseError: (_, error) => fail(error),
      },
    );
  });
}

/** To a handler in this process; `to` is the URL that it sees. */
export function consumerSender(consumer: Consumer): Sender {
  return {
    close: async () => {},
    async send(to, message, signal, fault) {
      try {
        const work = (async (): Promise<Exchange> => {
          const response = await consumer(faultyRequest(message, to, fault, signal));
          // By shape, not by class: a framework may bring a Response of its own.
          if (typeof response?.status !== 'number')
            throw new Error(`the consumer returned ${typeof response}, not a Response`);
          const answer = new Answer();
          for await (const chunk of response.body ?? []) if (!answer.add(chunk)) break;
          return answered(response.status, Object.fromEntries(response.headers ?? []), answer);
        })();
        // Whoever loses the race may still fail; nobody is interested any more.
        work.catch(() => {});
        return await Promise.race([work, aborted(signal)]);
      } catch (error) {
        // Whatever a handler could not reach, it was reached itself.
        const outcome = failure(error, signal);
        return { outcome: outcome.kind === 'unreachable' ? { ...outcome, kind: 'broken' } : outcome };
      }
    },
  };
}
