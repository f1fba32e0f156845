import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { VerihookError } from '../src/core/errors.ts';
import { afterThisTurn, realPause } from './clock.ts';

/** An application on a port. */
export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at its end. */
  url: string;
  port: number;
  /**
   * Takes no new request, and ends when those that are there have been answered.
   *
   * @param graceMs after this real time they are broken off
   */
  close(graceMs: number): Promise<void>;
}

export interface ListenOptions {
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** How long a client may take to send a request, and to take what it is sent. Unit: milliseconds. Default: 30,000. */
  patienceMs?: number;
  /**
   * The process does nothing else: then the global `Request` and `Response` are replaced by lighter ones, and a third more
   * requests are answered. Default: false, and whoever tests with them keeps his own.
   */
  ownProcess?: boolean;
}

/** Most headers of a request. */
const MOST_HEADERS = 100;

/** Serves an application on a port. Throws `server/port-in-use` and `server/cannot-listen`. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port, patienceMs = 30_000, ownProcess = false }: ListenOptions,
): Promise<Listening> {
  const server = createAdaptorServer({
    // Node leaves headers out where there are too many; a request without half of them would be another one.
    fetch: (request: Request, { incoming }: HttpBindings) =>
      incoming.rawHeaders.length > 2 * MOST_HEADERS ? new Response('', { status: 431 }) : together(fetch(request)),
    overrideGlobalObjects: ownProcess,
    serverOptions: { requestTimeout: patienceMs, connectionsCheckingInterval: patienceMs / 4 },
  } as Parameters<typeof createAdaptorServer>[0]) as Server;
  server.maxHeadersCount = MOST_HEADERS + 1;
  server.timeout = patienceMs;
  server.on('request', (_request, response: ServerResponse) => {
    // An answer may be long in coming, and a stream may be silent; but what has been sent has to be taken.
    response.on('timeout', (socket: Socket) => {
      if (socket.writableLength > 0) socket.destroy();
    });
  });
  return onPort(server, { host, port });
}

/** Puts a server on a port, with a way to end it in good order. Throws `server/port-in-use` and `server/cannot-listen`. */
export async function onPort(server: Server, { host, port }: { host: string; port: number }): Promise<Listening> {
  let isClosing = false;
  /** Connections over which nothing has been asked yet; Node takes them for busy. */
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }, response: ServerResponse) => {
    silent.delete(socket);
    response.on('close', () => {
      if (isClosing) server.closeIdleConnections();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    async close(graceMs) {
      isClosing = true;
      const closed = once(server, 'close');
      server.close();
      for (const socket of silent) socket.destroy();
      const inTime = new AbortController();
      const breakOff = () => server.closeAllConnections();
      realPause(graceMs, inTime.signal).then(breakOff, () => {});
      await closed;
      inTime.abort();
    },
  };
}

/** Answers that are ready at about the same time leave at the same time: a client that waits for many is woken once, not for each. */
async function together(answer: Response | Promise<Response>): Promise<Response> {
  const response = await answer;
  await new Promise<void>(afterThisTurn);
  return response;
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): VerihookError {
  if (error.code === 'EADDRINUSE')
    return new VerihookError(
      'server/port-in-use',
      `Port ${port} of ${host} is in use. Choose another one with --port; 0 takes any.`,
      { cause: error },
    );
  return new VerihookError('server/cannot-listen', `Cannot listen on ${host}, port ${port}: ${error.message}.`, {
    cause: error,
  });
}
