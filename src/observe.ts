import type { Consumer } from './core/message.ts';
import type { Provider } from './core/provider.ts';
import { providers } from './generated/registry.ts';
import { Call } from './observe/call.ts';
import { within, without } from './observe/globals.ts';
import { CallReads, HandlerReads, type Reads } from './observe/reads.ts';
import { recordRequest } from './observe/request.ts';

export type { EventReads, Reads } from './observe/reads.ts';

export interface ObserveOptions {
  /** Whose callbacks they are. Default: told by the first callback that is recognised. */
  provider?: Provider;
}

/** A handler that is observed: a consumer like any other. */
export interface Observed extends Consumer {
  /** The same, for whoever likes it named. */
  consumer: Consumer;
  /** What the handler has read so far, of all callbacks; a new value each time. */
  reads(): Reads;
}

/**
 * Records which fields of a payload a handler reads, and which of the values that the contract lists it has seen there. The
 * handler gets the same request and gives the same answers.
 *
 * Seen is what comes out of `request.json()` and `request.formData()`, out of `JSON.parse` and `URLSearchParams` of exactly the body,
 * and out of `JSON.parse` of a parameter. A handler that acknowledges a callback which it has read in another way
 * counts as having read the whole of it. Only a handler in this process can be observed, while it is answering.
 */
export function observe(handler: Consumer, { provider }: ObserveOptions = {}): Observed {
  const all = new HandlerReads(async () =>
    provider === undefined ? await Promise.all(Object.values(providers).map(({ load }) => load())) : [provider],
  );

  const consumer = async (request: Request): Promise<Response> => {
    const body = await bodyOf(request);
    if (body === undefined) return await handler(request);
    const reads = new CallReads();
    const call = new Call(reads, body);
    const settled = without(() => all.settle(reads, new Headers(request.headers), body));
    const response = await within(call, () => handler(recordRequest(request, call)));
    if (response.ok && call.isTaken && !call.isSeen) reads.whole('');
    await settled;
    return response;
  };
  return Object.assign((request: Request) => consumer(request), { consumer, reads: () => all.told() });
}

/** The bytes of a request that nobody has read yet; the request keeps them. Undefined where they cannot be had. */
async function bodyOf(request: Request): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await request.clone().arrayBuffer());
  } catch {
    return undefined; // Read already, or broken off: that is the handler's to find out.
  }
}
