import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { header, type Message, textOf, toCurl, toHttp, toRequest, utf8, withHeaders } from '../../src/core/message.ts';
import { type Loopback, listen } from '../mocks/support/loopback.ts';

const names = fc.stringMatching(/^X-[A-Za-z][A-Za-z0-9-]{0,8}$/);
/** What an HTTP header can carry: no blanks at the ends, nothing outside of ASCII. */
const values = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim()) },
  fc.constant(''),
);
const headers = fc.uniqueArray(fc.tuple(names, values), { maxLength: 3, selector: ([name]) => name.toLowerCase() });
const labels = fc.constantFrom({}, { 'Content-Type': 'application/json' }, { 'content-type': 'text/plain' });

/** Bodies that a shell, a decoder or curl would like to change. */
const bodies: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ unit: 'binary' }).map(utf8),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '$HOME',
        '`id`',
        '\n',
        '\r\n',
        '\0',
        '%s',
        '!',
        '@',
        ' ',
        '\ufeff',
        'é',
        '\u{1f600}',
        '\ufffd',
      ),
    )
    .map((parts) => utf8(parts.join(''))),
  fc.string().map((text) => utf8(`@${text}`)),
  fc.tuple(fc.string(), fc.constantFrom([0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80])).map(([text, bad]) => {
    return Uint8Array.of(...utf8(text), ...bad);
  }),
);
const messages: fc.Arbitrary<Message> = fc
  .tuple(headers, labels, bodies)
  .map(([list, label, body]) => ({ headers: { ...label, ...Object.fromEntries(list) }, body }));
const targets = fc.constantFrom('/', '/hook', '/a%20b?x=1&y=%27', "/it's?q=a'b", '/?list[]=1&set={a,b}&range=[1-3]');

let server: Loopback;
beforeAll(async () => {
  server = await listen((_, response) => void response.end('OK'));
});
afterAll(() => server.close());

/** Each header of a message as a server sees it, in the order of their names. */
const sorted = (list: [string, string][]) => list.toSorted(([a], [b]) => (a < b ? -1 : 1));

function expectArrived(message: Message, target: string, byItself: readonly string[]): void {
  const seen = server.received.shift();
  expect(seen?.method).toBe('POST');
  const { pathname, search } = new URL(target, server.url);
  expect(seen?.url).toBe(pathname + search);
  expect(seen?.body.toString('latin1')).toBe(Buffer.from(message.body).toString('latin1'));
  const own = seen?.headers.filter(([name]) => !byItself.includes(name)) ?? [];
  expect(sorted(own)).toEqual(sorted(Object.entries(message.headers)));
}

describe('toCurl', () => {
  const CURL_ADDS = ['Host', 'User-Agent', 'Accept', 'Content-Length', 'Expect'];

  /** Runs shell commands as somebody would who has copied them. */
  async function run(commands: readonly string[]): Promise<string> {
    const shell = spawn('bash', ['-s'], { stdio: ['pipe', 'ignore', 'pipe'] });
    shell.stdin.end(commands.map((command) => `${command} --silent --show-error\n`).join(''));
    const errors: Buffer[] = [];
    shell.stderr.on('data', (chunk) => errors.push(chunk));
    await once(shell, 'close');
    return Buffer.concat(errors).toString();
  }

  test('is a command that really sends these bytes and these headers to this URL', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(messages, targets), { minLength: 8, maxLength: 12 }), async (sent) => {
        server.received.length = 0;
        const errors = await run(sent.map(([message, target]) => toCurl(message, new URL(server.url + target))));
        expect(errors).toBe('');
        expect(server.received).toHaveLength(sent.length);
        for (const [message, target] of sent) expectArrived(message, target, CURL_ADDS);
      }),
      { numRuns: 8 },
    );
  });

  test.each([
    ['quotes and dollars', utf8(`{"a":"it's \\"$HOME\\" \`id\`"}`)],
    ['line breaks of both kinds', utf8('a\nb\r\nc\n')],
    ['a NUL', utf8('a\0b')],
    ['malformed UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['a leading @, which curl takes for a file', utf8('@/etc/passwd')],
    ['a byte order mark', utf8('\ufeff{}')],
    ['nothing', utf8('')],
    ['more than the system takes as one word', utf8('x'.repeat(200_000))],
    ['more than a megabyte', utf8(`{"name":"${'é'.repeat(600_000)}"}`)],
  ])('sends a body with %s', async (_, body) => {
    server.received.length = 0;
    const message = { headers: { 'Content-Type': 'application/json' }, body };
    expect(await run([toCurl(message, new URL(server.url))])).toBe('');
    expectArrived(message, '/', CURL_ADDS);
  });

  test('adds no content type to a message that has none', async () => {
    server.received.length = 0;
    await run([toCurl({ headers: {}, body: utf8('{}') }, new URL(server.url))]);
    expect(server.received[0]?.headers.map(([name]) => name)).not.toContain('Content-Type');
  });

  test('sends a header whose value is empty', async () => {
    server.received.length = 0;
    await run([toCurl({ headers: { 'X-Signature': '' }, body: utf8('{}') }, new URL(server.url))]);
    expect(server.received[0]?.headers).toContainEqual(['X-Signature', '']);
  });

  test('shows a plain body in the command, so that people can read it', () => {
    const message = { headers: { 'Content-Type': 'application/json' }, body: utf8('{"final":true}') };
    expect(toCurl(message, new URL('http://localhost:3000/hook'))).toMatch(
      /^curl .*'http:\/\/localhost:3000\/hook' -H 'Content-Type: application\/json' --data-binary '\{"final":true\}'$/,
    );
  });
});

describe('toHttp', () => {
  test('is a request that an HTTP server reads with these bytes, these headers, and nothing after them', async () => {
    await fc.assert(
      fc.asyncProperty(messages, targets, async (message, target) => {
        server.received.length = 0;
        const url = new URL(server.url + target);
        const socket = connect(Number(url.port), url.hostname);
        // Two of them on one connection: a byte too many or too few of the first would break the second.
        socket.write(toHttp(message, url));
        socket.write(toHttp(message, url));
        for await (const _ of socket) if (server.received.length === 2) break;
        expectArrived(message, target, ['Host', 'Content-Length']);
        expectArrived(message, target, ['Host', 'Content-Length']);
      }),
      { numRuns: 40 },
    );
  });

  test('is a request line, the headers, an empty line and the body, byte for byte', () => {
    const message = { headers: { 'Content-Type': 'application/json', 'X-A': '1' }, body: utf8('{"ž":1}\n') };
    expect(textOf(toHttp(message, new URL('http://localhost:3000/hook?a=b#part')))).toBe(
      'POST /hook?a=b HTTP/1.1\r\nHost: localhost:3000\r\nContent-Type: application/json\r\nX-A: 1\r\nContent-Length: 9\r\n\r\n{"ž":1}\n',
    );
  });
});

describe('toRequest', () => {
  test('is a POST to the URL with these bytes, these headers and no others', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        const request = toRequest(message, 'https://consumer.example/hook');
        expect([request.method, request.url]).toEqual(['POST', 'https://consumer.example/hook']);
        const given = Object.entries(message.headers).map(([name, value]): [string, string] => [
          name.toLowerCase(),
          value,
        ]);
        expect(sorted([...request.headers])).toEqual(sorted(given));
        expect(await request.bytes()).toEqual(message.body);
      }),
    );
  });

  test('takes a copy of the bytes: whoever reads the request cannot change the message', async () => {
    const message = { headers: {}, body: utf8('{"final":true}') };
    const bytes = await toRequest(message, 'https://consumer.example').bytes();
    bytes.fill(0);
    expect(textOf(message.body)).toBe('{"final":true}');
  });

  test('is aborted by the signal that it was given', () => {
    const controller = new AbortController();
    const request = toRequest({ headers: {}, body: utf8('') }, 'https://consumer.example', controller.signal);
    controller.abort();
    expect(request.signal.aborted).toBe(true);
  });
});

describe('headers', () => {
  const message = { headers: { 'Idenfy-Signature': 'abc' }, body: utf8('') };

  test('are found whatever the case of their name', () => {
    expect(header(message, 'idenfy-signature')).toBe('abc');
    expect(header(message, 'IDENFY-SIGNATURE')).toBe('abc');
    expect(header(message, 'signature')).toBe(undefined);
  });

  test('are replaced and removed whatever the case of their name, and the message that was given stays', () => {
    expect(withHeaders(message, { 'idenfy-signature': 'def' }).headers).toEqual({ 'idenfy-signature': 'def' });
    expect(withHeaders(message, { 'IDENFY-SIGNATURE': undefined }).headers).toEqual({});
    expect(message.headers).toEqual({ 'Idenfy-Signature': 'abc' });
  });

  test('are there exactly once after they were set', () => {
    fc.assert(
      fc.property(headers, names, values, (list, name, value) => {
        const changed = withHeaders({ headers: Object.fromEntries(list), body: utf8('') }, { [name]: value });
        const found = Object.entries(changed.headers).filter(([key]) => key.toLowerCase() === name.toLowerCase());
        expect(found).toEqual([[name, value]]);
      }),
    );
  });
});

test('text that is encoded and decoded is the same text, byte order mark included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(utf8(`\ufeff${text}`))).toBe(`\ufeff${text}`);
    }),
  );
});
