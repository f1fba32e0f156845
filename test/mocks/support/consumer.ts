import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a consumer got of one callback. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A handler that acknowledges everything, in the way that every provider takes for one, and keeps what it got. */
export function keepingConsumer() {
  const received: Received[] = [];
  const consumer = async (request: Request): Promise<Response> => {
    const body = await request.text();
    received.push({ path: new URL(request.url).pathname, headers: Object.fromEntries(request.headers), body });
    return new Response('OK');
  };
  return { received, consumer };
}

/** The same behind a port. */
export async function listeningConsumer() {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      received.push({ path: request.url ?? '', headers, body: Buffer.concat(chunks).toString() });
      response.end('OK');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
