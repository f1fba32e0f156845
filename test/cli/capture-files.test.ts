import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { CaptureFiles, type CaptureFilesOptions } from '../../src/cli/capture-files.ts';
import { folder as newFolder } from './recording.ts';

const NOON = Date.parse('2026-01-01T12:00:00Z');
const FILE = 'acme-2026-01-01.ndjson';

function captureFiles(folder: string, options: Partial<CaptureFilesOptions> = {}) {
  const told: string[] = [];
  const files = new CaptureFiles({ folder, prefix: 'acme', tell: (line) => told.push(line), retryMs: 1, ...options });
  return { files, told };
}

test('lines of each day go into a file of their own, in their order', async () => {
  const folder = join(newFolder(), 'new');
  const { files, told } = captureFiles(folder);
  for (const [at, line] of [
    [NOON, 'a'],
    [NOON + 1, 'b'],
    [NOON + 86_400_000, 'c'],
    [NOON, 'd'],
  ] as const)
    files.add(at, line);
  await files.close(5_000);
  const [one, two] = [...files.files].map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]);
  expect([one, two, told, files.lost]).toEqual([[FILE, 'a\nb\nd\n'], ['acme-2026-01-02.ndjson', 'c\n'], [], 0]);
});

test('what is too much for memory while the disk fails is lost, the oldest that is not under way first, counted and told of once', async () => {
  const folder = newFolder();
  // Where the file should be there is a folder.
  mkdirSync(join(folder, FILE));
  const { files, told } = captureFiles(folder, { mostWaiting: 30 });
  for (let index = 0; index < 10; index++) files.add(NOON, `line-${index}--`);
  await vi.waitFor(() => expect(told).toEqual([expect.stringMatching(/cannot write .*EISDIR.*\(7 lost\)$/)]), 10_000);
  rmSync(join(folder, FILE), { recursive: true });
  await vi.waitFor(() => expect(told[1]).toBe('writing again; 7 callbacks lost so far'), 10_000);
  await files.close(5_000);
  expect([readFileSync(join(folder, FILE), 'utf8'), files.lost, told.length]).toEqual([
    'line-0--\nline-8--\nline-9--\n',
    7,
    2,
  ]);
});

test('a line after one that was cut off begins on a line of its own', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, FILE), 'whole\ncut');
  const { files } = captureFiles(folder);
  files.add(NOON, 'next');
  await files.close(5_000);
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe('whole\ncut\nnext\n');
});

test('a stop tries once more, and counts what is left', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, FILE));
  const { files, told } = captureFiles(folder, { retryMs: 1_000_000 });
  files.add(NOON, 'a');
  await vi.waitFor(() => expect(told).toHaveLength(1), 10_000);
  files.add(NOON, 'b');
  await files.close(5_000);
  expect([files.lost, [...files.files], told.length]).toEqual([2, [], 1]);
});
