import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Capture, type Captured, captures } from '../../src/contract/captures.ts';

async function found(...lines: object[]): Promise<Captured[]> {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  async function* chunks() {
    yield Buffer.from(text);
  }
  return Array.fromAsync(captures('recorded.ndjson', chunks()));
}

const LINE = {
  verihook: 1,
  at: '2026-11-21T12:00:00.250Z',
  method: 'POST',
  path: '/webhooks/x',
  headers: { 'Content-Type': 'application/json', 'X-Twice': ['a', 'b'] },
  body: '{"a":  1}',
  provider: 'x',
  event: 'y',
  redacted: true,
  response: { status: 200, headers: {}, body: 'OK', ms: 12.3 },
};

describe('a capture line', () => {
  test('gives the headers, the body as it was received and the time', async () => {
    const [capture] = (await found(LINE)) as [Capture];
    expect(capture.headers).toEqual({ 'Content-Type': 'application/json', 'X-Twice': 'a, b' });
    expect(capture.at).toBe(Date.UTC(2026, 10, 21, 12, 0, 0, 250));
    expect(Buffer.from((capture.content as { body: Uint8Array }).body).toString()).toBe('{"a":  1}');
  });

  test('may lack everything but its version and the body', async () => {
    const [capture] = (await found({ verihook: 1, body: 'a=1' })) as [Capture];
    expect(capture).toMatchObject({ headers: {}, line: 1 });
    expect('at' in capture).toBe(false);
  });

  test('keeps any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const [capture] = await found({ verihook: 1, bodyBase64: Buffer.from(bytes).toString('base64') });
        expect(capture).toMatchObject({ content: { body: bytes } });
      }),
    );
  });

  test.each([
    ['of a later version', { verihook: 2, body: '' }, 'version 1 in "verihook" of a capture line', '2', 'integer'],
    ['without a body', { verihook: 1 }, 'the text of the body in "body" of a capture line', 'absent', 'absent'],
    [
      'with a body that is no text',
      { verihook: 1, body: {} },
      'the text of the body in "body" of a capture line',
      '{}',
      'object of 0 keys',
    ],
    [
      'with a body that is no Base64',
      { verihook: 1, bodyBase64: '?' },
      'the bytes of the body in Base64 in "bodyBase64" of a capture line',
      '"?"',
      'text of 1 character',
    ],
    [
      'with headers that are none',
      { verihook: 1, headers: 1, body: '' },
      'an object of headers in "headers" of a capture line',
      '1',
      'integer',
    ],
    [
      'with a time that is none',
      { verihook: 1, at: 'noon', body: '' },
      'a time in ISO 8601 in "at" of a capture line',
      '"noon"',
      'text of 4 characters',
    ],
  ])('%s is told with its line, and the others go on', async (_, line, expected, received, shape) => {
    const all = await found(LINE, line, LINE);
    expect(all[1]).toEqual({
      file: 'recorded.ndjson',
      line: 2,
      column: expect.any(Number),
      rule: 'capture/not-a-capture-line',
      expected,
      received,
      shape,
    });
    expect('content' in (all[2] as Captured)).toBe(true);
  });
});
