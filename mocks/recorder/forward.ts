import http, { type Agent, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { machineTime, stopwatch } from '../clock.ts';
import { failure as outcomeOf } from '../transport.ts';
import { answerHeaders, type HeaderLines, headerLines, requestHeaders } from './headers.ts';

/** The bytes of a body as they passed, as far as they were kept. */
export interface Kept {
  bytes: Uint8Array;
  /** How many passed. Where that is more than `bytes` has, the rest was not kept. */
  length: number;
}

/** One request that passed, with what came back. */
export interface Exchange {
  /** When the request arrived. Milliseconds since the Unix epoch. */
  at: number;
  method: string;
  /** Path and query as the client wrote them. */
  path: string;
  headers: HeaderLines;
  body: Kept;
  /** Whether the body came to its end. */
  isComplete: boolean;
  /** What the client was answered; undefined if nothing. */
  answer: { status: number; headers: HeaderLines; body: Kept } | undefined;
  /** From the arrival of the request until the answer was out. Unit: milliseconds. */
  ms: number;
  /** What went wrong on the way, for people. With an answer of 502 the consumer gave none. */
  failure?: string;
  /** The memory that was set aside for the bodies. Unit: bytes. */
  reserved: number;
}

export interface Way {
  /** What this proxy calls itself in `Via`. */
  name: string;
  target: URL;
  agent: Agent;
  /** So much of a body is kept at most. Unit: bytes. */
  bodyLimit: number;
  /** Sets memory aside; false if there is none. */
  reserve: (bytes: number) => boolean;
}

/** Headers may be as long as any consumer and any client takes them. Unit: bytes. */
export const HEADER_LIMIT = 256 * 1024;

/** Written first, sends the head at once; `flushHeaders` would send it as UTF-8, and other bytes than came. */
const NOTHING = Buffer.alloc(0);

/** A 502 says as much as this: whoever watches the proxy sees the reason, the client need not. */
const UNREACHED = 'verihook: the consumer did not answer\n';

/**
 * Carries one request to the consumer and the answer back, as the bytes come. Whatever becomes of it, it is tried once.
 *
 * @param done called when the request is in and the answer is out, or nobody waits for it any more
 */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  way: Way,
  done: (exchange: Exchange) => void,
): void {
  const at = machineTime();
  const began = stopwatch();
  const method = request.method ?? 'GET';
  const path = request.url ?? '/';
  const headers = headerLines(request.rawHeaders);
  const body = new Copy(way);
  const answered = new Copy(way);
  let answer: Omit<NonNullable<Exchange['answer']>, 'body'> | undefined;
  let failure: string | undefined;
  let ms = 0;
  let upstream: ClientRequest | undefined;

  /** The consumer has failed: said to the client as far as it can still be said, and by breaking off otherwise. */
  const fail = (error: unknown) => {
    // What nobody takes any more must not stand in the way of the connection's next request.
    request.unpipe();
    request.resume();
    if (failure !== undefined || response.writableEnded) return;
    failure = reasonOf(error);
    upstream?.destroy();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const lines = [['Content-Type', 'text/plain']] as const;
    answer = { status: 502, headers: lines };
    answered.add(Buffer.from(UNREACHED));
    response.writeHead(502, lines.flat()).end(UNREACHED);
  };

  request.on('error', () => {});
  response.on('error', () => {});
  const answeredAll = new Promise<void>((resolve) => {
    response.once('close', () => {
      if (!response.writableFinished) {
        failure ??= 'the client went away';
        upstream?.destroy();
      }
      ms = Math.round((stopwatch() - began) * 10) / 10;
      resolve();
    });
  });
  const sentAll = new Promise((resolve) => request.once('close', resolve));
  void Promise.all([answeredAll, sentAll]).then(() =>
    done({
      at,
      method,
      path,
      headers,
      body: body.kept(),
      isComplete: request.complete,
      answer: answer && { ...answer, body: answered.kept() },
      ms,
      ...(failure !== undefined && { failure }),
      reserved: body.reserved + answered.reserved,
    }),
  );

  try {
    upstream = begin(request, headers, way);
  } catch (error) {
    fail(error);
    return;
  }
  let isAwaited = request.headers.expect !== undefined;
  upstream.on('error', fail);
  upstream.on('continue', () => {
    isAwaited = false;
    response.writeContinue();
  });
  upstream.on('response', (incoming) => {
    incoming.on('error', fail);
    incoming.on('data', (chunk: Uint8Array) => answered.add(chunk));
    try {
      answer = { status: incoming.statusCode ?? 502, headers: headerLines(incoming.rawHeaders) };
      // A client that was never told to go on may leave the body out: what follows would be taken for it.
      const end = isAwaited ? ['Connection', 'close'] : [];
      response.sendDate = false;
      response.writeHead(answer.status, incoming.statusMessage, [...answerHeaders(answer.headers), ...end]);
      response.write(NOTHING);
    } catch (error) {
      fail(error);
      return;
    }
    incoming.pipe(response);
    incoming.once('end', () => upstream && keepDraining(upstream));
  });
  request.on('data', (chunk: Uint8Array) => body.add(chunk));
  request.pipe(upstream);
}

function begin(request: IncomingMessage, headers: HeaderLines, { name, target, agent }: Way): ClientRequest {
  const { method = 'GET', url = '/', socket } = request;
  const upstream = (target.protocol === 'https:' ? https : http).request({
    protocol: target.protocol,
    hostname: target.hostname.replace(/^\[|\]$/g, ''),
    port: target.port,
    method,
    path: pathAt(target, url),
    headers: requestHeaders(headers, { method, host: target.host, peer: socket.remoteAddress ?? 'unknown', name }),
    agent,
    maxHeaderSize: HEADER_LIMIT,
  });
  // The body comes only when the consumer has seen the head.
  if (request.headers.expect !== undefined) upstream.write(NOTHING);
  return upstream;
}

/** Once it has been answered, Node tells a request no more that it may write on; a consumer may answer before it has read. */
function keepDraining(upstream: ClientRequest): void {
  const { socket } = upstream;
  if (upstream.writableFinished || socket === null) return;
  const drained = () => upstream.emit('drain');
  socket.on('drain', drained);
  upstream.once('close', () => socket.off('drain', drained));
}

/** Path and query of a request behind those of the target, byte for byte. */
export function pathAt(target: URL, asked: string): string {
  // A proxy may be asked with the whole URL, a server with `*`.
  const own = asked.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/^\*$/, '');
  const [path = '', ...query] = own.split('?');
  const queries = [target.search.slice(1), query.join('?')].filter((each) => each !== '');
  const base = path === '' || path === '/' ? target.pathname : target.pathname.replace(/\/$/, '') + path;
  return base + (queries.length > 0 ? `?${queries.join('&')}` : '');
}

/** Why the consumer could not be asked, or did not answer to the end. */
function reasonOf(error: unknown): string {
  const outcome = outcomeOf(error, new AbortController().signal);
  return 'reason' in outcome ? outcome.reason : outcome.kind;
}

/** Keeps the bytes of a body while they pass, as far as there is room. */
class Copy {
  reserved = 0;
  #parts: Uint8Array[] = [];
  #length = 0;
  #isFull = false;
  readonly #way: Pick<Way, 'bodyLimit' | 'reserve'>;

  constructor(way: Pick<Way, 'bodyLimit' | 'reserve'>) {
    this.#way = way;
  }

  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#isFull) return;
    const part = chunk.subarray(0, this.#way.bodyLimit - this.reserved);
    const hasRoom = this.#way.reserve(part.length);
    this.#isFull = !hasRoom || part.length < chunk.length;
    if (!hasRoom) return;
    // A copy, so that a few bytes do not keep the whole block that they were read into.
    this.#parts.push(Buffer.from(part));
    this.reserved += part.length;
  }

  kept(): Kept {
    return { bytes: Buffer.concat(this.#parts), length: this.#length };
  }
}
