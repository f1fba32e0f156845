import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as a consumer received it. */
export interface Received {
  request: IncomingMessage;
  body: Buffer;
}

/** A webhook endpoint on a free loopback port until the test ends; `answer` decides the status of each request, `body` what it says. */
export async function consumer(
  answer: (index: number) => number,
  body: (index: number) => string = () => '',
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ request, body: Buffer.concat(chunks) });
    response.writeHead(answer(received.length - 1)).end(body(received.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/idenfy`, received };
}
