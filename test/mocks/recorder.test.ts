import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { Agent, request as undiciRequest } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pathAt } from '../../mocks/recorder/forward.ts';
import { type Exchange, type RecorderOptions, startRecorder } from '../../mocks/recorder.ts';

/** A consumer that keeps what it gets, with the headers as they stood on the wire. */
async function consumer(
  answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void = (_, response) =>
    response.end('ok'),
) {
  const received: { head: string[]; url: string; body: Buffer; port: number | undefined }[] = [];
  const server = http.createServer({ keepAliveTimeout: 5_000 }, async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // The client went away.
    }
    const body = Buffer.concat(chunks);
    received.push({ head: request.rawHeaders, url: request.url ?? '', body, port: request.socket.remotePort });
    answer(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A consumer that is nothing but a socket. */
async function rawConsumer(serve: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function recorder(to: string, options: Partial<RecorderOptions> = {}) {
  const seen: Exchange[] = [];
  const observe = async (exchange: Exchange) => void seen.push(exchange);
  const started = await startRecorder({ to, observe, ...options });
  onTestFinished(() => started.close(0));
  return Object.assign(started, { seen, port: Number(new URL(started.url).port) });
}

/** Everything that comes back over a connection of our own, until it is closed by the other side or says `until`. */
function overSocket(port: number, bytes: readonly (string | Uint8Array)[], until?: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const end = () => {
      socket.destroy();
      resolve(text);
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (until !== undefined && text.includes(until)) end();
    });
    socket.on('error', end).on('close', end);
    for (const part of bytes) socket.write(part);
  });
}

const post = (url: string, body: string | Uint8Array = '{}', headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: body as string, headers });

describe('what passes', () => {
  test('any body arrives byte for byte, in one piece or in chunks, and is seen as it was', async () => {
    const { url, received } = await consumer();
    const proxy = await recorder(url);
    const bodies = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (parts, chunked) => {
        const whole = Buffer.concat(parts);
        const framing = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${whole.length}`;
        const pieces = chunked
          ? [
              ...parts
                .filter(({ length }) => length > 0)
                .flatMap((part) => [`${part.length.toString(16)}\r\n`, part, '\r\n']),
              '0\r\n\r\n',
            ]
          : [whole];
        const head = `POST /hook HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${framing}\r\n\r\n`;
        const answer = await overSocket(proxy.port, [head, ...pieces]);
        expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\n(?:2\r\n)?ok/);
        expect(received.at(-1)?.body.equals(whole)).toBe(true);
        await vi.waitFor(() => expect(proxy.seen).toHaveLength(received.length));
        const { body } = proxy.seen.at(-1) as Exchange;
        expect([body.length, Buffer.from(body.bytes).equals(whole)]).toEqual([whole.length, true]);
      }),
      { numRuns: 60 },
    );
  });
});
