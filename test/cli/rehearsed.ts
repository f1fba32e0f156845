import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Subject } from '../consumers/subject.ts';

/** A server on a free loopback port until the test ends. */
export async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A consumer behind a port: callbacks go to `/webhooks`, and `/v/{ref}` tells its state of a verification. */
export function behindPort({ consumer, probe }: Pick<Subject, 'consumer' | 'probe'>): Promise<string> {
  return listening(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const [, place, ref = ''] = String(incoming.url).split('/');
    if (place === 'v') {
      outgoing.setHeader('content-type', 'application/json');
      outgoing.end(JSON.stringify(await probe({ ref: decodeURIComponent(ref) })));
      return;
    }
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
    const url = `http://127.0.0.1${incoming.url}`;
    const answer = await consumer(new Request(url, { method: 'POST', headers, body: new Uint8Array(body) }));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
