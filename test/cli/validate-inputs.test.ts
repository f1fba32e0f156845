import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { verihook } from './verihook.ts';

const GOOD = JSON.stringify(idenfy.callback('documentExpiration'));
const folder = mkdtempSync(join(tmpdir(), 'verihook-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = file('good.ndjson', `${GOOD}\n${GOOD}\n`);
const har = (...entries: object[]) => JSON.stringify({ log: { entries } }, null, 1);
const post = (more: object) => ({
  request: { method: 'POST', url: 'https://x.example/hook?key=1', headers: [], ...more },
});

async function validated(args: string[], input?: Uint8Array) {
  const { code, out, err } = await verihook(['validate', ...args, '--json'], input === undefined ? {} : { input });
  return { code, err, report: JSON.parse(out) };
}

describe('validate reads', () => {
  test.each<[string, string, string | Uint8Array, object]>([
    ['gzip, told by its bytes', 'packed.bin', gzipSync(`${GOOD}\n${GOOD}\n`), { callbacks: 2, errors: 0 }],
    [
      'HAR',
      'traffic.har',
      har(post({ postData: { text: GOOD } }), { request: { method: 'GET' } }),
      { callbacks: 1, passedOver: 1, errors: 0 },
    ],
    [
      'a log',
      'app.log',
      `{"level":"info","msg":"up"}\n{"level":"info","body":${GOOD}}\n2026-11-21 12:00:00 INFO body=${GOOD}\n2026-11-21 12:00:01 INFO done\n`,
      { callbacks: 2, passedOver: 2, errors: 0 },
    ],
    [
      'what record writes',
      'recorded.ndjson',
      JSON.stringify({ verihook: 1, headers: {}, body: GOOD }),
      { callbacks: 1, errors: 0 },
    ],
  ])('%s', async (_, name, content, expected) => {
    const { code, report } = await validated([file(name, content)]);
    expect(report).toMatchObject(expected);
    expect(code).toBe(0);
  });

  test('gzip from stdin', async () => {
    expect((await validated([], gzipSync(GOOD))).report).toMatchObject({ callbacks: 1, ok: true });
  });

  test('what a pattern matches, in order, and no folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'verihook-'));
    mkdirSync(join(root, 'a', 'b.json'), { recursive: true });
    for (const name of ['a/b.json/2.json', 'a/1.json', 'a/3.txt']) writeFileSync(join(root, name), '{"scanRef":1}');
    const { report } = await validated([join(root, '**', '*.json'), '--event', 'documentExpiration']);
    expect(report.files).toBe(2);
    expect(report.findings[0].file).toBe(join(root, 'a/1.json'));
    expect(report.findings.at(-1).file).toBe(join(root, 'a/b.json/2.json'));
  });

  test('a file whose name looks like a pattern', async () => {
    expect((await validated([file('[1].json', GOOD)])).report.callbacks).toBe(1);
  });
});

describe('what is broken is one finding with its file and line, and the rest is read:', () => {
  const packed = gzipSync(
    Array.from(
      { length: 400 },
      (_, seed) => `${JSON.stringify(idenfy.callback('documentExpiration', { seed }))}\n`,
    ).join(''),
  );
  const cut = `${GOOD}\n${GOOD.slice(0, 40)}`;
  const rows: [what: string, path: string, finding: object, callbacks: number][] = [
    [
      'a missing file',
      join(folder, 'nowhere.json'),
      { rule: 'input/unreadable', received: expect.stringMatching(/there is no such file/) },
      0,
    ],
    [
      'a pattern without a match',
      join(folder, '*.nothing'),
      { rule: 'input/no-match', received: expect.stringMatching(/No file matches/) },
      0,
    ],
    ['a binary file', file('photo.json', Uint8Array.of(0x89, 0x50, 0, 0)), { rule: 'capture/binary' }, 0],
    [
      'an empty file',
      file('empty.json', ''),
      { rule: 'capture/none', received: expect.stringMatching(/it is empty/) },
      0,
    ],
    [
      'a HAR without bodies',
      file('bare.har', har(post({}), post({}))),
      { rule: 'capture/none', received: expect.stringMatching(/line 5 is POST \/hook without one/) },
      0,
    ],
    [
      'a HAR with one request without a body',
      file('some.har', har(post({}), post({ postData: { text: GOOD } }))),
      { rule: 'capture/no-body', line: 5 },
      1,
    ],
    [
      'a HAR that was cut off',
      file('cut.har', har(post({ postData: { text: GOOD } }), post({ postData: { text: GOOD } })).slice(0, -60)),
      { rule: 'capture/cut-off', line: 14 },
      1,
    ],
    ['NDJSON that was cut in the middle of a line', file('cut.ndjson', cut), { rule: 'capture/not-json', line: 2 }, 1],
    [
      'NDJSON in gzip that was cut in the middle of a line',
      file('cut.ndjson.gz', gzipSync(cut)),
      { rule: 'capture/not-json', line: 2 },
      1,
    ],
    [
      'a line of NUL bytes among good ones',
      file('nul.ndjson', `${GOOD}\n\0\0\n${GOOD}\n`),
      { rule: 'capture/binary', line: 2 },
      2,
    ],
    [
      'a line of more than 16 MB among good ones',
      file('long.ndjson', `${GOOD}\n"${'x'.repeat(17 << 20)}"\n${GOOD}\n`),
      { rule: 'capture/too-long', line: 2 },
      2,
    ],
  ];

  test.each(rows)('%s', async (_, path, finding, callbacks) => {
    const { code, err, report } = await validated([path, good]);
    expect(report.findings).toEqual([expect.objectContaining({ severity: 'error', file: path, ...finding })]);
    expect(report).toMatchObject({ callbacks: callbacks + 2, errors: 1, files: 2, ok: false });
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  test('gzip that is cut off gives all that was packed before', async () => {
    const { code, report } = await validated([file('half.ndjson.gz', packed.subarray(0, packed.length - 4)), good]);
    expect(report).toMatchObject({ callbacks: 402, errors: 1 });
    expect(report.findings[0]).toMatchObject({ rule: 'input/broken-gzip', line: 401 });
    expect(code).toBe(1);
  });

  test.runIf(process.getuid?.() !== 0)('a file that nobody may read', async () => {
    const path = file('secret.json', GOOD);
    chmodSync(path, 0);
    expect((await validated([path, good])).report.findings).toMatchObject([{ rule: 'input/unreadable' }]);
  });

  test('where nothing can be read, each is said, and the run could not be made', async () => {
    const { code, out, err } = await verihook(['validate', join(folder, 'nowhere.json'), join(folder, 'empty.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('empty.json holds no callback'),
      expect.stringContaining('nowhere.json'),
    ]);
  });

  test('where a log has no callback at all, the run could not be made', async () => {
    const { code, err } = await verihook(['validate', file('quiet.log', '{"level":"info","msg":"up"}\n')]);
    expect(code).toBe(2);
    expect(err).toMatch(/no callback in 1 file: what was read, 1 line or request, is of another kind/);
  });
});
