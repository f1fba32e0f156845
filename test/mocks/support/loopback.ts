import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as a server has seen it. */
export interface Received {
  method: string;
  url: string;
  /** Name and value of each header, as they stood on the wire. */
  headers: [name: string, value: string][];
  body: Buffer;
}

export interface Loopback {
  url: string;
  received: Received[];
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A real HTTP server on a free port of this machine. It answers after it has read the whole request. */
export async function listen(
  answer: (request: Received, response: ServerResponse) => void | Promise<void>,
): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const seen = await readWhole(request).catch(() => undefined);
    // It broke off before its end.
    if (seen === undefined) return;
    received.push(seen);
    await answer(seen, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A URL at which nobody listens: its port was free a moment ago. */
export async function closedPort(): Promise<string> {
  const server = await listen(() => {});
  await server.close();
  return server.url;
}

async function readWhole(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { rawHeaders, method = '', url = '' } = request;
  const headers = rawHeaders.flatMap((name, i): [string, string][] =>
    i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? '']] : [],
  );
  return { method, url, headers, body: Buffer.concat(chunks) };
}
