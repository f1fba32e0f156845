import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/prism.ts', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

test('npm run prism without a provider says how it is used', () => {
  const { status, stderr } = run();
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^Usage: npm run prism -- <provider>/)]);
});

test('npm run prism with a provider that does not exist names those that do', () => {
  const { status, stdout, stderr } = run('idenfi');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]*"idenfi"[^\n]*idenfy, jumio, pipwave, sumsub[^\n]*\n$/);
});

test('npm run prism prints a base URL and lines for curl that are answered, and goes with Prism when it is ended', async () => {
  const child = spawn(process.execPath, [script, 'pipwave', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  try {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
    await vi.waitFor(() => expect(text).toMatch(/^curl .*\n/m), { timeout: 60_000 });
    const [, base = ''] = /^Prism answers as pipwave at (http:\S+)$/m.exec(text) ?? [];
    const [, data = '', url = ''] = /^curl -X POST .* -d '(.*)' '(.*)'/m.exec(text) ?? [];
    expect(url).toBe(`${base}/document`);
    const headers = Object.fromEntries(
      [...text.matchAll(/-H '(\S+): (\S+)'/g)].map(([, name, value]) => [name, value]),
    );
    const answer = await fetch(url, { method: 'POST', headers, body: data });
    expect([answer.status, answer.headers.get('sl-violations')]).toEqual([200, null]);
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    await vi.waitFor(() => expect(fetch(base)).rejects.toThrow(), { timeout: 60_000 });
  } finally {
    child.kill();
    await exited;
  }
}, 120_000);
