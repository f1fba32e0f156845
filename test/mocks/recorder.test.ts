import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
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
        await vi.waitFor(() => expect(proxy.seen).toHaveLength(received.length), 10_000);
        const { body } = proxy.seen.at(-1) as Exchange;
        expect([body.length, Buffer.from(body.bytes).equals(whole)]).toEqual([whole.length, true]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('headers', () => {
  test('keep names, order, duplicates and bytes; what belongs to the connection stays behind', async () => {
    const raw = [
      'HTTP/1.1 207 Très Bien',
      'x-ODD: \xe9',
      'Set-Cookie: a=1',
      'Set-Cookie: b=2',
      'Connection: X-Own',
      'X-Own: 1',
      'Content-Length: 2',
    ];
    let head = '';
    const url = await rawConsumer((socket) =>
      socket.on('data', (chunk) => {
        head += chunk.toString('latin1');
        if (head.endsWith('{}')) socket.end(`${raw.join('\r\n')}\r\n\r\nok`, 'latin1');
      }),
    );
    const { port, seen } = await recorder(url);
    const lines = [
      'X-Twice: one',
      'IDENFY-signature: \xe4b',
      'x-twice: two',
      'Content-Encoding: gzip',
      'Content-Length: 2',
    ];
    const own = ['Connection: close, X-Hop', 'X-Hop: 1', 'TE: trailers'];
    const answer = await overSocket(port, [
      Buffer.from(
        `POST /a?b=%7B HTTP/1.1\r\nHost: kyc.example\r\n${[...lines, ...own].join('\r\n')}\r\n\r\n{}`,
        'latin1',
      ),
    ]);
    const forwarded = ['X-Forwarded-For: 127.0.0.1', 'X-Forwarded-Host: kyc.example', 'X-Forwarded-Proto: http'];
    expect(head.split('\r\n')).toEqual([
      'POST /a?b=%7B HTTP/1.1',
      `Host: ${new URL(url).host}`,
      ...lines,
      ...forwarded,
      expect.stringMatching(/^Via: 1\.1 verihook-\d+-\d+$/),
      'Connection: keep-alive',
      '',
      '{}',
    ]);
    expect(answer.split('\r\n')).toEqual([...raw.slice(0, 4), raw[6], 'Connection: close', '', 'ok']);
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    expect(seen[0]?.headers.map((line) => line.join(': '))).toEqual(['Host: kyc.example', ...lines, ...own]);
    expect(seen[0]?.answer?.status).toBe(207);
  });

  test('a way that was forwarded before is told on, not overwritten', async () => {
    const { url, received } = await consumer();
    const { url: to } = await recorder(url);
    const before = {
      'X-Forwarded-For': '203.0.113.9',
      'X-Forwarded-Host': 'kyc.example',
      'X-Forwarded-Proto': 'https',
    };
    await post(to, '{}', before);
    const { head = [] } = received[0] ?? {};
    const told = head.flatMap((name, index) => (/^x-forwarded/i.test(name) ? [`${name}: ${head[index + 1]}`] : []));
    expect(told.sort()).toEqual([
      'X-Forwarded-For: 203.0.113.9, 127.0.0.1',
      'X-Forwarded-Host: kyc.example',
      'X-Forwarded-Proto: https',
    ]);
  });

  test.each([
    ['http://x', '/', '/'],
    ['http://x', '/webhooks/a?b=c', '/webhooks/a?b=c'],
    ['http://x/webhooks/idenfy', '/', '/webhooks/idenfy'],
    ['http://x/base/', '/hook', '/base/hook'],
    ['http://x/base?key=1', '/hook?a=%20&b', '/base/hook?key=1&a=%20&b'],
    ['http://x/base', '/a//../%2e%2E/b?c?d', '/base/a//../%2e%2E/b?c?d'],
    ['http://x', 'http://proxy.example:1/hook', '/hook'],
  ])('%s is asked for %s as %s', (target, asked, path) => {
    expect(pathAt(new URL(target), asked)).toBe(path);
  });
});

describe('connections', () => {
  test('a client that asks whether it may go on is told by the consumer', async () => {
    const { server, url, received } = await consumer();
    const asked: string[] = [];
    server.on('checkContinue', (request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/no') response.writeHead(417).end();
      else {
        response.writeContinue();
        server.emit('request', request, response);
      }
    });
    const { port } = await recorder(url);
    const head = (path: string) =>
      `POST ${path} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n`;
    expect(await overSocket(port, [head('/yes')], '\r\n\r\n')).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect(received).toEqual([]);
    expect(await overSocket(port, [head('/no')])).toMatch(/^HTTP\/1.1 417 [\s\S]*Connection: close/);
    const { stdout } = await promisify(execFile)('curl', [
      '-sS',
      '--max-time',
      '20',
      '-H',
      'Expect: 100-continue',
      '-d',
      '{"a":1}',
      `http://127.0.0.1:${port}/curl`,
    ]);
    expect([stdout, String(received.at(-1)?.body), asked]).toEqual(['ok', '{"a":1}', ['/yes', '/no', '/curl']]);
  });

  test('to the consumer are kept', async () => {
    const { server, url, received } = await consumer();
    const { url: to, seen } = await recorder(url);
    const agent = new Agent({ connections: 1 });
    onTestFinished(() => agent.close());
    const peers = new Set<number | undefined>();
    server.on('connection', ({ remotePort }) => peers.add(remotePort));
    for (const _ of [1, 2, 3]) {
      const { body } = await undiciRequest(to, { method: 'POST', body: '{}', dispatcher: agent });
      expect(await body.text()).toBe('ok');
    }
    expect([received.length, peers.size]).toEqual([3, 1]);
    await vi.waitFor(() => expect(seen).toHaveLength(3), 10_000);
  });

  test('an HTTP/1.0 client without anything gets an answer that it understands', async () => {
    const { url } = await consumer((_, response) => response.write('a') && response.end('b'));
    const { port } = await recorder(url);
    expect(await overSocket(port, ['GET / HTTP/1.0\r\n\r\n'])).toMatch(
      /^HTTP\/1.1 200 OK\r\n(?:(?!Transfer)[^\r]*\r\n)*\r\nab$/,
    );
  });

  test('bytes go on as they come, in both directions', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<string>();
    let answering: ServerResponse | undefined;
    const server = http.createServer((request, response) => {
      request.once('data', (chunk) => arrive(String(chunk)));
      answering = response;
      response.write('first');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = await recorder(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    // Half a body is all that the consumer ever gets to see, half an answer all that the client does.
    const answer = await overSocket(port, ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf'], 'first');
    expect([await arrived, answer.slice(0, 15)]).toEqual(['half', 'HTTP/1.1 200 OK']);
    answering?.destroy();
  });

  test('a body of any size goes through, and is kept up to the limit', async () => {
    const size = 40 * 2 ** 20;
    const { url, received } = await consumer((_, response, body) => response.end(body));
    const { url: to, seen } = await recorder(url);
    const body = randomBytes(size);
    const answer = Buffer.from(await (await post(to, body)).arrayBuffer());
    expect([received[0]?.body.equals(body), answer.equals(body)]).toEqual([true, true]);
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    for (const kept of [seen[0]?.body, seen[0]?.answer?.body]) {
      expect(kept?.length).toBe(size);
      expect(body.subarray(0, 2 ** 20).equals(kept?.bytes as Uint8Array)).toBe(true);
    }
  });
});

describe('a way that leads back', () => {
  test.each([
    ['http://127.0.0.1:4999', '127.0.0.1'],
    ['http://LOCALHOST:4999/hook', '127.0.0.1'],
    ['http://[::1]:4999', '0.0.0.0'],
    ['http://127.1:4999', 'localhost'],
    ['http://192.0.2.1:4999', '192.0.2.1'],
  ])('%s from %s is refused at the start', async (to, host) => {
    await expect(recorder(to, { host, port: 4999 })).rejects.toMatchObject({ code: 'server/to-itself' });
  });

  test('a request that came through itself is answered with 508, and seen once; one that came through another passes', async () => {
    const started: { url: string } = { url: '' };
    const { url } = await consumer(async (request, response) => {
      if (request.url !== '/loop') return response.end('ok');
      const via = (request.headers.via ?? '').split(', ');
      const back = await fetch(`${started.url}/loop`, { method: 'POST', headers: via.map((each) => ['Via', each]) });
      response.writeHead(back.status).end(await back.text());
    });
    const inner = await recorder(url);
    const outer = await recorder(inner.url);
    started.url = outer.url;
    expect((await post(`${outer.url}/straight`)).status).toBe(200);
    const answer = await post(`${outer.url}/loop`);
    expect([answer.status, await answer.text()]).toEqual([
      508,
      'verihook: the consumer in --to leads back to this proxy\n',
    ]);
    for (const { seen } of [inner, outer])
      await vi.waitFor(() => expect(seen.map(({ answer }) => answer?.status)).toEqual([200, 508]), 10_000);
  });
});

describe('when something goes wrong', () => {
  test('nobody is there: 502, and the reason is seen', async () => {
    const { url: to, seen } = await recorder('http://127.0.0.1:9/hook');
    const answer = await post(to);
    expect([answer.status, await answer.text()]).toEqual([502, 'verihook: the consumer did not answer\n']);
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    expect(seen[0]).toMatchObject({ failure: 'connection refused', answer: { status: 502 } });
  });

  test('a consumer that hangs up before it answers: 502, and the same connection serves the next callback', async () => {
    let count = 0;
    const url = await rawConsumer((socket) =>
      socket.on('data', () => {
        count += 1;
        if (count === 1) socket.resetAndDestroy();
        else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      }),
    );
    const { port, seen } = await recorder(url);
    const one = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}';
    const answers = await overSocket(port, [one, one.replace('Host', 'Connection: close\r\nHost')]);
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 502', 'HTTP/1.1 200']);
    // Tried once each.
    expect(count).toBe(2);
    await vi.waitFor(() => expect(seen).toHaveLength(2), 10_000);
    expect(seen.map(({ failure }) => typeof failure)).toEqual(['string', 'undefined']);
  });

  test('a consumer that breaks off in the middle of its answer: the client gets the same half', async () => {
    let answering: Socket | undefined;
    const url = await rawConsumer((socket) => {
      answering = socket;
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'));
    });
    const { port, seen } = await recorder(url);
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
      if (answer.endsWith('half')) answering?.resetAndDestroy();
    });
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n[\s\S]*\r\n\r\nhalf$/);
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    expect(seen[0]?.failure).toEqual(expect.any(String));
    expect(seen[0]?.answer?.body).toMatchObject({ length: 4 });
  });

  test('a consumer that answers no HTTP: 502', async () => {
    const { url: to, seen } = await recorder(await rawConsumer((socket) => socket.end('SSH-2.0-nonsense\r\n')));
    expect((await post(to)).status).toBe(502);
    await vi.waitFor(() => expect(seen[0]?.failure).toMatch(/Parse Error/), 10_000);
  });

  test('a client that goes away takes its request to the consumer with it', async () => {
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    // Answers nobody, however long one waits.
    const { url } = await consumer((request) => {
      request.socket.once('close', () => resolve());
      arrive();
    });
    const { port, seen } = await recorder(url);
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}');
    await arrived;
    socket.destroy();
    await gone;
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    expect(seen[0]).toMatchObject({ failure: 'the client went away', answer: undefined });
  });

  test('a consumer that answers before it has the body still gets all of it', async () => {
    const body = randomBytes(4 * 2 ** 20);
    const chunks: Buffer[] = [];
    const server = http.createServer((request, response) => {
      response.end('early');
      request.on('data', (chunk) => chunks.push(chunk));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { url: to, seen } = await recorder(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    // Other clients break off when they are answered early.
    const answer = await new Promise<IncomingMessage>((resolve) =>
      http.request(to, { method: 'POST' }, resolve).end(body),
    );
    expect(String((await answer.toArray())[0])).toBe('early');
    await vi.waitFor(() => expect(Buffer.concat(chunks).equals(body)).toBe(true), 10_000);
    await vi.waitFor(() => expect(seen[0]?.body.length).toBe(body.length), 10_000);
  });
});

describe('the observer', () => {
  test('that never ends holds nobody up: 1,000 callbacks at once are answered, and what is too much is counted', async () => {
    const { url, received } = await consumer();
    let begun = 0;
    const observe = () => new Promise<void>(() => (begun += 1));
    const proxy = await recorder(url, { observe, mostWaiting: 100 });
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) => post(proxy.url, `{"index":${index}}`)),
    );
    expect([answers.filter(({ ok }) => ok).length, received.length, begun]).toEqual([1_000, 1_000, 1]);
    await vi.waitFor(() => expect(proxy.lost).toBe(899), 10_000);
    await proxy.close(10);
    // The one that is looked at for ever is lost as well.
    expect([proxy.lost, proxy.late]).toEqual([1_000, 101]);
  });

  test('is given no more than fits into memory: the oldest go, and of what is still too long a part', async () => {
    const { url } = await consumer();
    const seen: [length: number, kept: number][] = [];
    const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
    const observe = async ({ body }: Exchange) => {
      await mayGoOn;
      seen.push([body.length, body.bytes.length]);
    };
    const proxy = await recorder(url, { observe, memoryLimit: 10_000, bodyLimit: 6_000 });
    for (const size of [1_000, 4_000, 4_500, 7_000, 8_000]) await post(proxy.url, Buffer.alloc(size));
    goOn();
    await vi.waitFor(() => expect(seen).toHaveLength(2), 10_000);
    expect([seen, proxy.lost]).toEqual([
      [
        [1_000, 1_000],
        [8_000, 6_000],
      ],
      3,
    ]);
  });

  test('that throws is told of, and sees the next one', async () => {
    const { url } = await consumer();
    const mistakes: unknown[] = [];
    let count = 0;
    const observe = async () => {
      count += 1;
      if (count === 1) throw new Error('no');
    };
    const { url: to } = await recorder(url, { observe, onMistake: (error) => mistakes.push(error) });
    for (const _ of [1, 2]) expect((await post(to)).status).toBe(200);
    await vi.waitFor(() => expect([count, mistakes]).toEqual([2, [new Error('no')]]), 10_000);
  });

  test('sees a callback when its answer is out', async () => {
    const { url } = await consumer();
    const { promise: answered, resolve } = Promise.withResolvers<void>();
    const order: string[] = [];
    const observe = async () => {
      await answered;
      order.push('seen');
    };
    const { url: to } = await recorder(url, { observe });
    await post(to);
    order.push('answered');
    resolve();
    await vi.waitFor(() => expect(order).toEqual(['answered', 'seen']), 10_000);
  });
});

test('a stop lets what is under way be answered and seen', async () => {
  let answering: ServerResponse | undefined;
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  const { url } = await consumer((_, response) => {
    answering = response;
    resolve();
  });
  const { url: to, seen, close } = await recorder(url);
  const answer = post(to);
  await arrived;
  const closed = close(5_000);
  await expect(post(to)).rejects.toThrow();
  answering?.end('late');
  expect(await (await answer).text()).toBe('late');
  await closed;
  expect(seen).toHaveLength(1);
});
