import { parentPort, type Worker, workerData } from 'node:worker_threads';
import type { Exchange } from '../../mocks/recorder.ts';
import type { Kind } from '../contract/redact.ts';
import { redactorOf } from '../contract/redact.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import { type Observed, observerOf } from './observed.ts';

/** What a thread needs to look at callbacks. Plain data: a provider is made of functions, so it is loaded anew. */
export interface ObserverData {
  provider: string;
  catalog: CatalogOptions;
  set: string[];
  /** How to redact; undefined: not at all. */
  redact: { key: string; keep: Kind[] } | undefined;
}

/** Looks at exchanges in a thread of its own, one at a time: checking and redacting take milliseconds, in which nothing would pass. */
export class ObserverThread {
  #worker: Worker | undefined;
  readonly #start: () => Worker;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Rejects where looking fails, and where the thread ends; the next call begins another one. */
  async observe(exchange: Exchange): Promise<Observed> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const { promise, resolve, reject } = Promise.withResolvers<Observed>();
    const fail = (error: unknown) => {
      this.#worker = undefined;
      reject(error);
    };
    const ended = () => fail(new Error('the thread that looks at callbacks has ended'));
    worker.once('error', fail).once('exit', ended);
    worker.once('message', (reply: Reply) => ('observed' in reply ? resolve(reply.observed) : reject(reply.error)));
    worker.postMessage(exchange);
    return promise.finally(() => worker.off('error', fail).off('exit', ended).removeAllListeners('message'));
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

type Reply = { observed: Observed } | { error: unknown };

/** What runs in the thread. */
export async function serveObserver(): Promise<void> {
  const { provider: id, catalog: options, set, redact } = workerData as ObserverData;
  const ready = (async () => {
    const provider = await (await Catalog.of(options)).load(id, set);
    return observerOf(provider, redact && (await redactorOf(provider, redact)));
  })();
  parentPort?.on('message', async (exchange: Exchange) => {
    let reply: Reply;
    try {
      reply = { observed: await (await ready)(exchange) };
    } catch (error) {
      reply = { error };
    }
    parentPort?.postMessage(reply);
  });
  await ready;
}
