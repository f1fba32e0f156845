import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Report {
  rows: {
    id: string;
    results: { name: string; role: 'ours' | 'peer' | 'floor'; figure: { median: number }; ratio: { median: number } }[];
  }[];
}

test('each row of the benchmarks that needs no registry still gives figures of the kit, and ratios to its floors', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/run.ts', '--quick', '--json']);
  const { rows } = JSON.parse(stdout) as Report;
  expect(rows.length).toBeGreaterThan(10);
  for (const { id, results } of rows) {
    expect(results.map(({ role }) => role)).toContain('ours');
    expect(results.map(({ role }) => role)).not.toContain('peer');
    for (const { name, figure, ratio } of results) {
      expect(figure.median, `${id}, ${name}`).toBeGreaterThan(0);
      expect(ratio.median, `${id}, ${name}`).toBeGreaterThan(0);
    }
  }
}, 120_000);
