import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { VerihookError } from '../src/core/errors.ts';

/** An application on a port. */
export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at its end. */
  url: string;
  port: number;
  /** Takes no new request, and ends when those that are there have been answered. */
  close(): Promise<void>;
}

/** Most headers of a request, and how long one may take to arrive. Unit of the latter: milliseconds. */
const MOST_HEADERS = 100;
const REQUEST_TIMEOUT = 30_000;

/** Serves an application on a port. Throws `server/port-in-use` and `server/cannot-listen`. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.maxHeadersCount = MOST_HEADERS;
  server.requestTimeout = REQUEST_TIMEOUT;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Streams have no end of their own.
        server.closeIdleConnections();
        server.closeAllConnections();
      }),
  };
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
