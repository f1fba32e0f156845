import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Capture, type Captured, captures, isCapture } from '../../src/contract/captures.ts';

async function read(text: string, size = 7): Promise<{ all: Captured[]; passed: number }> {
  const bytes = Buffer.from(text);
  let passed = 0;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const passedOver = () => {
    passed++;
  };
  return { all: await Array.fromAsync(captures('traffic.har', pieces(), { passedOver })), passed };
}

const entry = (request: object, more: object = {}) => ({
  startedDateTime: '2026-11-21T12:00:00.000Z',
  request: { method: 'POST', url: 'https://consumer.example/hooks?token=x', headers: [], ...request },
  response: { content: { text: '{"entries":[{"request":{}}]}' } },
  ...more,
});
const har = (...entries: unknown[]) => ({
  log: { version: '1.2', creator: { name: 'a' }, pages: [{ id: 'entries' }], entries, comment: 'entries' },
});
const LAYOUTS = [undefined, 2, '\t'];
const bodyOf = (captured: Captured | undefined) =>
  Buffer.from(((captured as Capture).content as { body: Uint8Array }).body).toString();

describe('a HAR', () => {
  test('gives the body of each POST and PUT, its headers and its time, however it is laid out', async () => {
    const headers = [
      { name: ':method', value: 'POST' },
      { name: 'Content-Type', value: 'application/json' },
      { name: 'X-Twice', value: 'a' },
      { name: 'X-Twice', value: 'b' },
    ];
    const document = har(
      entry({ headers, postData: { text: '{"a":"ž"}' } }),
      entry({ method: 'GET' }),
      entry({ method: 'put', postData: { text: 'eyJiIjoxfQ==', encoding: 'base64' } }),
      entry({ postData: { params: [{ name: 'a b', value: 'ž&' }, { name: 'c' }] } }),
    );
    for (const layout of LAYOUTS) {
      for (const size of [1, 7, 10_000]) {
        const { all, passed } = await read(JSON.stringify(document, null, layout), size);
        expect(all.map(bodyOf)).toEqual(['{"a":"ž"}', '{"b":1}', 'a+b=%C5%BE%26&c=']);
        expect((all[0] as Capture).headers).toEqual({ 'Content-Type': 'application/json', 'X-Twice': 'a, b' });
        expect((all[0] as Capture).at).toBe(Date.UTC(2026, 10, 21, 12));
        expect(passed).toBe(1);
      }
    }
  });

  test('tells where the text of a body stands, by line and column', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...LAYOUTS),
        fc.integer({ min: 1, max: 50 }),
        async (comments, layout, size) => {
          const entries = comments.map((comment, index) =>
            entry({ comment, postData: { text: `{"number":${index}}` } }),
          );
          const text = JSON.stringify(har(...entries), null, layout);
          const { all } = await read(text, size);
          const lines = text.split('\n');
          all.forEach((captured, index) => {
            const { line, column = 0 } = (captured as Capture).placeOf('/number');
            expect(lines[line - 1]?.slice(column - 1)).toMatch(
              new RegExp(`^${JSON.stringify(JSON.stringify({ number: index })).replaceAll(/[\\{}]/g, '\\$&')}`),
            );
          });
          expect(all).toHaveLength(comments.length);
        },
      ),
    );
  });

  test('tells a POST without a body by its number, path and place, and goes on', async () => {
    const document = har(entry({ method: 'GET' }), entry({}), entry({ postData: { text: '{}' } }));
    const { all } = await read(JSON.stringify(document, null, 1));
    expect(all.map(isCapture)).toEqual([false, true]);
    expect(all[0]).toMatchObject({
      rule: 'capture/no-body',
      expected: 'a request with its body, postData, in entry 1',
      received: 'POST /hooks without one',
    });
  });

  test('tells what is no entry, and goes on', async () => {
    const { all } = await read(JSON.stringify(har({ request: 1 }, [1], entry({ postData: { text: '{}' } }))));
    expect(all.map((each) => (isCapture(each) ? 'capture' : each.rule))).toEqual([
      'capture/not-har',
      'capture/not-har',
      'capture',
    ]);
  });

  test('that was cut off gives what it has, and says where it ends', async () => {
    const text = JSON.stringify(har(entry({ postData: { text: '{}' } }), entry({ postData: { text: '{}' } })), null, 1);
    const { all } = await read(text.slice(0, text.lastIndexOf('"postData"')));
    expect(all.map(isCapture)).toEqual([true, false]);
    expect(all[1]).toMatchObject({
      rule: 'capture/cut-off',
      line: text.slice(0, text.lastIndexOf('"startedDateTime"')).split('\n').length - 1,
    });
  });

  test('of which no request has a body is an error that says so', async () => {
    await expect(read(JSON.stringify(har(entry({}), entry({}))))).rejects.toMatchObject({
      code: 'capture/none',
      message: expect.stringContaining('POST /hooks without one'),
    });
    await expect(read(JSON.stringify(har(entry({ method: 'GET' }))))).rejects.toMatchObject({
      code: 'capture/none',
      message: expect.stringContaining('what it holds is of another kind (1 passed over)'),
    });
  });

  test('with an entry of more than 16 MB tells that one alone', async () => {
    const huge = entry({ postData: { text: 'x'.repeat(17 * 1024 * 1024) } });
    const { all } = await read(JSON.stringify(har(huge, entry({ postData: { text: '{}' } }))), 1 << 20);
    expect(all.map((each) => (isCapture(each) ? 'capture' : each.expected))).toEqual([
      'at most 16 MB in entry 0',
      'capture',
    ]);
  });
});
