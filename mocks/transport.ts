import type { Dispatcher, Pool } from 'undici';
import { NOT_HTTP, type Outcome } from '../src/core/delivery.ts';
import { VerihookError } from '../src/core/errors.ts';
import { type Consumer, type Message, toRequest } from '../src/core/message.ts';

/** Carries one message to a consumer and tells what came of it. Never throws: a consumer that misbehaves is a result. */
export interface Transport {
  send(message: Message, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

/** An answer longer than this is read no further: nothing in it can matter to a provider. Unit: bytes. */
export const ANSWER_LIMIT = 64 * 1024;

/** To a handler in this process. Throws `send/not-a-url`. */
export function inProcess(consumer: Consumer, to: string): Transport {
  webhookUrl(to);
  return {
    close: async () => {},
    async send(message, signal) {
      try {
        const work = (async () => {
          const response = await consumer(toRequest(message, to, signal));
          // By shape, not by class: a framework may bring a Response of its own.
          if (typeof response?.status !== 'number')
            throw new Error(`the consumer returned ${typeof response}, not a Response`);
          const { status, headers } = response;
          const body = await limitedText(response.body ?? []);
          return { kind: 'answered' as const, status, body, ...leads(status, headers?.get?.('location')) };
        })();
        return await Promise.race([work, aborted(signal)]);
      } catch (error) {
        // Whatever a handler could not reach, it was reached itself.
        const outcome = failure(error, signal);
        return outcome.kind === 'unreachable' ? { ...outcome, kind: 'broken' } : outcome;
      }
    },
  };
}

/**
 * To an endpoint behind a port, over one keep-alive pool. Redirects are not followed: providers do not.
 * Throws `send/not-a-url`.
 */
export async function overHttp(to: string): Promise<Transport> {
  const url = webhookUrl(to);
  const { Pool } = await import('undici');
  const pool = new Pool(url.origin, { connections: 64, bodyTimeout: 0, headersTimeout: 0 });
  return {
    close: () => pool.destroy(),
    send: ({ headers, body }, signal) =>
      answerOf(pool, { path: url.pathname + url.search, method: 'POST', headers: { ...headers }, body }, signal),
  };
}

/** What comes of one request. The streams that undici makes of an answer would cost a third of the way, and most answers are empty. */
function answerOf(pool: Pool, request: Dispatcher.DispatchOptions, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure(signal.reason, signal));
    const parts: Buffer[] = [];
    let [status, length] = [0, 0];
    let location: string | string[] | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    const settle = (outcome: Outcome) => {
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const answered = () => settle({ kind: 'answered', status, body: textOf(parts), ...leads(status, location) });
    const abort = () => {
      controller?.abort(signal.reason);
      settle(failure(signal.reason, signal));
    };
    signal.addEventListener('abort', abort);
    pool.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (signal.aborted) started.abort(signal.reason);
      },
      // What only informs (1xx) is followed by the answer.
      onResponseStart(_, statusCode, headers) {
        status = statusCode;
        location = headers.location;
      },
      onResponseData(_, chunk) {
        parts.push(chunk);
        length += chunk.length;
        if (length <= ANSWER_LIMIT) return;
        answered();
        controller?.abort(new Error('Read far enough'));
      },
      onResponseEnd: answered,
      onResponseError: (_, error) => settle(failure(error, signal)),
    });
  });
}

/** Of a redirect, where it leads. */
const leads = (status: number, location: unknown): { location?: string } =>
  status >= 300 && status < 400 && typeof location === 'string' ? { location } : {};

/** An absolute http or https URL. Throws `send/not-a-url`. */
export function webhookUrl(text: string): URL {
  const url = URL.parse(text);
  const isBare = url?.username === '' && url.password === '';
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && isBare) return url;
  throw new VerihookError(
    'send/not-a-url',
    `"${text.replace(/\/\/[^/?#]*@/, '//…@')}" is not the URL of a webhook endpoint. Give one with http:// or https:// and without credentials, for example http://localhost:3000/webhooks.`,
  );
}

async function limitedText(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > ANSWER_LIMIT) break;
  }
  return textOf(parts);
}

const textOf = (parts: readonly Uint8Array[]): string =>
  Buffer.concat(parts).subarray(0, ANSWER_LIMIT).toString('utf8');

/** Rejects when a signal aborts, with its reason. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

const NO_CONNECTION: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  VERIHOOK_TARGET: 'its address may not be called',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
};

/** What came of an attempt that ended with an error. */
export function failure(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted && signal.reason?.name === 'TimeoutError') return { kind: 'timed-out' };
  const { name, code, message } = rootOf(error);
  const known = NO_CONNECTION[code];
  if (known !== undefined) return { kind: 'unreachable', reason: known };
  if (code === 'EPROTO' || code.startsWith('ERR_SSL'))
    return { kind: 'unreachable', reason: 'it does not speak TLS; try http://' };
  if (/CERT|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return { kind: 'unreachable', reason: message };
  return { kind: 'broken', reason: name === 'HTTPParserError' ? NOT_HTTP : message };
}

/** The first error of an aggregate (a host with several addresses), otherwise the error itself. */
function rootOf(error: unknown): { name: string; code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  if (!(error instanceof Error)) return { name: '', code: '', message: describe(error) };
  // A handler throws what it likes: the code of a DOMException is a number, as is that of many a database.
  const { code = '', message } = error as { code?: unknown; message: string };
  return { name: error.name, code: String(code), message: String(message) };
}

/** Anything can be thrown, also what no text can be made of. */
function describe(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return Object.prototype.toString.call(thrown);
  }
}

/** There is nothing to tell of a consumer that is not there. */
export function nobodyAnswers(to: string, reason: string): VerihookError {
  return new VerihookError(
    'send/unreachable',
    `Nobody answers at ${to} (${reason}). Start the consumer there, or give its URL in --to.`,
  );
}
