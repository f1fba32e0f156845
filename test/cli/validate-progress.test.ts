import { afterEach, expect, test, vi } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { validate } from '../../src/cli/validate.ts';
import { testIo } from '../support/io.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Everything that is written while stdin gives a callback every so many milliseconds. */
async function written(everyMs: number, count: number, line: string): Promise<string[]> {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const all: string[] = [];
  async function* stdin() {
    for (let index = 0; index < count; index++) {
      vi.advanceTimersByTime(everyMs);
      yield Buffer.from(`${line}\n`);
    }
  }
  const io = testIo({
    out: async (data) => void all.push(`out ${data}`),
    err: (text) => void all.push(`err ${text}`),
    progress: (text) => void all.push(`progress ${text}`),
    stdin: stdin(),
    width: 80,
  });
  await validate(io, ['-'], { report: [] } as never);
  return all;
}

const GOOD = JSON.stringify(idenfy.callback('identificationAutoFinished'));
const MB = (lines: number) => ((lines * (GOOD.length + 1)) / 1e6).toFixed(1);

test('progress is told a few times a second at most, and taken away before the summary', async () => {
  const all = await written(100, 10, GOOD);
  expect(all.filter((each) => each.startsWith('progress'))).toEqual([
    `progress ${MB(3)} MB, 2 callbacks so far`,
    `progress ${MB(6)} MB, 5 callbacks so far`,
    `progress ${MB(9)} MB, 8 callbacks so far`,
    'progress ',
  ]);
  expect(all.findIndex((each) => each.startsWith('out 10 callbacks'))).toBeGreaterThan(all.indexOf('progress '));
});

test('the line is taken away before a finding is printed', async () => {
  const all = await written(300, 2, JSON.stringify({ ...JSON.parse(GOOD), scanRef: 1 }));
  const kinds = all.map((each) => each.slice(0, each.startsWith('progress ') ? 10 : 3));
  expect(kinds.slice(0, 3)).toEqual([expect.stringMatching(/^progress \d/), 'progress ', 'out']);
});

test('what is done at once says nothing', async () => {
  expect((await written(1, 5, GOOD)).filter((each) => each.startsWith('progress'))).toEqual([]);
});
