import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Capture, type Captured, captures, isCapture } from '../../src/contract/captures.ts';

/** Everything that is found in a text, which arrives in pieces of `size` bytes. */
async function found(text: string | Uint8Array, name = 'captures.json', size = 7): Promise<Captured[]> {
  const bytes = Buffer.from(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return Array.fromAsync(captures(name, pieces()));
}

const payloads = (all: Captured[]) =>
  all.map((each) => (isCapture(each) && 'payload' in each.content ? each.content.payload : each));
const lines = (all: Captured[]) => all.map(({ line }) => line);
const bodies = (all: Captured[]) =>
  all.map((each) => (isCapture(each) && 'body' in each.content ? Buffer.from(each.content.body).toString() : each));

describe('captured callbacks are read from', () => {
  test.each([
    ['one object', '{"a": 1}', [{ a: 1 }], [1]],
    ['one object over several lines', '\n{\n  "a": {\n    "b": "}]"\n  }\n}\n', [{ a: { b: '}]' } }], [2]],
    [
      'several objects after each other',
      '{\n"a": 1\n}\n{\n"a": 2\n} {"a": 3}',
      [{ a: 1 }, { a: 2 }, { a: 3 }],
      [1, 4, 6],
    ],
    ['a list', '[\n  {"a": 1},\n  {\n    "a": 2\n  }\n]\n', [{ a: 1 }, { a: 2 }], [2, 3]],
    ['a list on one line', '[{"a": 1}, {"a": 2}]', [{ a: 1 }, { a: 2 }], [1, 1]],
    ['a list that is broken between objects', '[{"a": 1},\n{"a": 2}]', [{ a: 1 }, { a: 2 }], [1, 2]],
    ['NDJSON', '{"a": 1}\n\n{"a": 2}\r\n', [{ a: 1 }, { a: 2 }], [1, 3]],
    ['a file with a byte order mark', '\ufeff{"a": 1}', [{ a: 1 }], [1]],
  ])('%s', async (_, text, expected, at) => {
    const all = await found(text);
    expect(payloads(all)).toEqual(expected);
    expect(lines(all)).toEqual(at);
  });

  test.each([
    ['a form', 'a=1&b=%7B%7D', ['a=1&b=%7B%7D'], [1]],
    ['a form on each line', '\na=1\r\n\na[]=2&b=\n', ['a=1', 'a[]=2&b='], [2, 4]],
    ['a form over several lines', 'a=1\n&b=2\n\n&c=3\na=4&\nb=5', ['a=1&b=2&c=3', 'a=4&b=5'], [1, 5]],
    ['forms among JSON', 'a=1\n{"a":\n2}\na=3\n[{"a": 4}]', ['a=1', 'a=3'], [1, 4]],
  ])('%s', async (_, text, expected, at) => {
    for (const size of [1, 7, 100]) {
      const all = await found(text, 'captures.txt', size);
      const forms = all.filter((each) => isCapture(each) && 'body' in each.content);
      expect(bodies(forms)).toEqual(expected);
      expect(lines(forms)).toEqual(at);
      expect(all.filter((each) => !isCapture(each))).toEqual([]);
    }
  });

  test('a form as it was received, also where it is no UTF-8', async () => {
    const [only] = await found(Buffer.from('a=\xff\n', 'latin1'));
    expect(only).toMatchObject({ content: { body: Uint8Array.of(0x61, 0x3d, 0xff) } });
  });

  test('JSON that a payload of any shape makes, however it is laid out and wherever the stream is cut', async () => {
    const payload = fc.dictionary(fc.string(), fc.jsonValue()).filter((value) => !('body' in value));
    const layout = fc.constantFrom<[(all: unknown[]) => string]>(
      [(all) => all.map((each) => JSON.stringify(each)).join('\n')],
      [(all) => JSON.stringify(all)],
      [(all) => JSON.stringify(all, null, 2)],
      [(all) => all.map((each) => JSON.stringify(each, null, '\t')).join('\n')],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(payload, { minLength: 1, maxLength: 4 }),
        layout,
        fc.integer({ min: 1, max: 64 }),
        async (all, [write], size) => {
          expect(payloads(await found(write(all), 'captures.json', size))).toEqual(JSON.parse(JSON.stringify(all)));
        },
      ),
    );
  });

  test('a payload with its headers, the body as JSON or as the text that was received', async () => {
    const headers = { 'Content-Type': 'application/json', Accept: ['a', 'b'] };
    const all = await found(
      [
        { headers, body: { a: 1 } },
        { headers, body: '{"a":  2}' },
      ]
        .map((each) => JSON.stringify(each))
        .join('\n'),
    );
    expect(payloads(all.slice(0, 1))).toEqual([{ a: 1 }]);
    expect(bodies(all.slice(1))).toEqual(['{"a":  2}']);
    expect((all[0] as Capture).headers).toEqual({ 'Content-Type': 'application/json', Accept: 'a, b' });
  });

  test('HTTP requests after each other, by the bytes of their bodies', async () => {
    const request = (body: string) =>
      `POST /hook HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const all = await found(
      `${request('{"a": "ž"}')}${request('{\n"a": 2}')}\n\n${request('{"a": 3}').replaceAll('\r\n', '\n')}\n`,
    );
    expect(bodies(all)).toEqual(['{"a": "ž"}', '{\n"a": 2}', '{"a": 3}']);
    // No line break comes after a body, so the next request begins on the line where the body before it ends.
    expect(lines(all)).toEqual([1, 5, 12]);
    expect((all[0] as Capture).headers).toEqual({ 'Content-Type': 'application/json', 'Content-Length': '11' });
  });

  test('an HTTP request without a length, up to the end', async () => {
    expect(bodies(await found('POST / HTTP/1.1\nHost: a\n\n{"a": 1}'))).toEqual(['{"a": 1}']);
  });
});

describe('the line of a value', () => {
  const lineOf = async (text: string, pointer: string) => ((await found(text))[0] as Capture).placeOf(pointer).line;
  const text = '{\n  "a": {\n    "b/c": [\n      "x,}",\n      {"d": 1,\n       "d": 2}\n    ]\n  }\n}';

  test.each([
    ['the whole', '', 1],
    ['a member', '/a', 2],
    ['a member with an escaped name', '/a/b~1c', 3],
    ['an element', '/a/b~1c/0', 4],
    ['the last of two members with one name', '/a/b~1c/1/d', 6],
    ['a member that is not there: that of the value around it', '/a/missing/deeper', 2],
  ])('%s', async (_, pointer, line) => {
    expect(await lineOf(text, pointer)).toBe(line);
  });

  test('counts from the beginning of the file', async () => {
    expect(await lineOf(`\n[\n${text}\n]`, '/a')).toBe(4);
    expect(await lineOf(`{\n"headers": {},\n"body":\n${text}}`, '/a')).toBe(5);
    expect(await lineOf(`POST / HTTP/1.1\nHost: a\n\n${text}`, '/a')).toBe(5);
  });
});

describe('what is no callback', () => {
  test('may be a file whose name says one payload a line, and whose payloads go over several', async () => {
    const text = '{\n "a": 1\n}\n{\n "a": 2\n}\n';
    expect((await found(text, 'a.ndjson')).map((each) => isCapture(each) && each.content)).toEqual([
      { payload: { a: 1 } },
      { payload: { a: 2 } },
    ]);
  });

  test('among callbacks is told with its line', async () => {
    const all = await found('{"a": 1}\n{"a": \n"text"\n{"a": 2}', 'a.ndjson');
    expect(all.filter((each) => !isCapture(each))).toEqual([
      {
        file: 'a.ndjson',
        line: 2,
        rule: 'capture/not-json',
        expected: 'a whole payload as a JSON object; capture it again, or take the line out',
        received: '"{\\"a\\":"',
        shape: 'JSON that breaks off after 5 characters',
      },
      {
        file: 'a.ndjson',
        line: 3,
        rule: 'capture/not-json',
        expected: 'a payload as a JSON object, or a form',
        received: '"text"',
        shape: 'text of 4 characters',
      },
    ]);
  });

  test('at the beginning is told once there is a callback', async () => {
    expect((await found('cut off"}\n{"a": 2}')).map(isCapture)).toEqual([false, true]);
    expect((await found('{"a": {"b": \n{"a": 2}')).map(isCapture)).toEqual([false, true]);
    expect((await found('{"a": "cut o\n  {"a": 2}')).map(isCapture)).toEqual([false, true]);
  });

  test('in a document is told with the line of the mistake', async () => {
    const all = await found('[\n{"a": 1},\n{\n\n"a": 1\n"b": 2\n}\n]');
    expect(all[1]).toMatchObject({ line: 6, rule: 'capture/not-json' });
  });

  test('a value that never ends is told where it begins', async () => {
    expect((await found('[\n{"a": 1},\n{\n"a": ['))[1]).toMatchObject({ line: 3, rule: 'capture/not-json' });
  });

  test('a body that is shorter than its length, or longer', async () => {
    const good = 'POST / HTTP/1.1\nContent-Length: 2\n\n{}\n';
    expect((await found(`${good}POST / HTTP/1.1\nContent-Length: 9\n\n{}`))[1]).toMatchObject({
      line: 5,
      rule: 'capture/not-http',
      received: '2 bytes before the end of the file',
    });
    const longer = await found(`POST / HTTP/1.1\nContent-Length: 2\n\n{} , {}\nmore\n${good}`);
    expect(longer.map(isCapture)).toEqual([true, false, true]);
  });

  test.each([
    ['an empty file', '', /captures\.json holds no callback: it is empty/],
    ['white space', ' \n\n', /it is empty/],
    ['an empty list', '[]', /it is empty/],
    ['prose', 'Hello\nworld', /line 1 is text of 5 characters, not a payload as a JSON object/],
    ['more than a hundred wrong lines before a good one', `${'x\n'.repeat(120)}{}`, /line 1 is text of 1 character,/],
  ])('alone is an error: %s', async (_, text, message) => {
    await expect(found(text)).rejects.toMatchObject({ code: 'capture/none', message: expect.stringMatching(message) });
  });

  test('NUL bytes are refused as binary', async () => {
    await expect(found(Uint8Array.of(0x7b, 0, 0x7d))).rejects.toMatchObject({ code: 'capture/binary' });
  });

  test('a line, a value or a body of more than 16 MB is refused', async () => {
    const long = 'x'.repeat(17 * 1024 * 1024);
    const refusal = { code: 'capture/too-long' };
    await expect(found(`{"a": "${long}"}`, 'a.json', 1 << 20)).rejects.toMatchObject(refusal);
    await expect(
      found(`{\n"a":\n${`"${long.slice(0, 1 << 20)}",\n`.repeat(17)}`, 'a.json', 1 << 20),
    ).rejects.toMatchObject(refusal);
    await expect(
      found(`POST / HTTP/1.1\nContent-Length: ${long.length}\n\n${long}`, 'a.http', 1 << 20),
    ).rejects.toMatchObject(refusal);
  });
});
