import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('npm start plays a suspicious verification at the example application, with a retry, and shows what was stored', () => {
  const demo = spawnSync(process.execPath, [fileURLToPath(new URL('../../scripts/demo.ts', import.meta.url))], {
    encoding: 'utf8',
  });
  expect(demo.stderr).toBe('');
  expect(demo.status).toBe(0);
  const lines = demo.stdout.split('\n').filter((line) => /IDENTIFICATION_(?:AUTO|MANUAL)_FINISHED/.test(line));
  expect(
    lines.map((line) => [
      /IDENTIFICATION_\w+/.exec(line)?.[0],
      /final:\w+/.exec(line)?.[0],
      /\b[25]00\b/.exec(line)?.[0],
    ]),
  ).toEqual([
    ['IDENTIFICATION_AUTO_FINISHED', 'final:false', '200'],
    ['IDENTIFICATION_MANUAL_FINISHED', 'final:true', '500'],
    ['IDENTIFICATION_MANUAL_FINISHED', 'final:true', '200'],
  ]);
  expect(demo.stdout).toMatch(/decision: 'review'/);
  expect(demo.stdout).toMatch(/overall: 'SUSPECTED'/);
});
