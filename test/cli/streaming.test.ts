import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { verihook } from './verihook.ts';

const MB = 1024 * 1024;

/** The most memory that a process ever held, as Linux counts it. Unit: bytes. */
function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

test.runIf(process.platform === 'linux')(
  'validate reads 200 MB of NDJSON, each line wrong, within 300 MB of memory',
  async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'verihook-')), 'captures.ndjson');
    onTestFinished(() => rmSync(path));
    const payload = idenfy.callback('identificationAutoFinished');
    const line = `${JSON.stringify({ ...payload, platform: 'TOASTER', padding: 'x'.repeat(40_000) })}\n`;
    const block = Buffer.from(line.repeat(100));
    const file = openSync(path, 'w');
    for (let size = 0; size < 200 * MB; size += block.length) writeSync(file, block);
    closeSync(file);
    const lines = statSync(path).size / Buffer.byteLength(line);

    let peak = 0;
    const { code, out } = await verihook(['validate', path], {
      watch(child) {
        const timer = setInterval(() => {
          try {
            peak = Math.max(peak, peakOf(child.pid ?? 0));
          } catch {
            clearInterval(timer); // It has ended.
          }
        }, 50);
        child.on('close', () => clearInterval(timer));
      },
    });
    expect(code).toBe(1);
    expect(out).toContain(`${lines} callbacks in 1 file: ${lines} errors`);
    expect(peak).toBeGreaterThan(30 * MB);
    expect(peak).toBeLessThan(300 * MB);
  },
  60_000,
);
