import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { casesOf } from '../../src/core/derive.ts';
import { toCurl } from '../../src/core/message.ts';
import { verihook } from '../cli/verihook.ts';

let received = Buffer.alloc(0);
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    received = Buffer.concat(parts);
    response.end('ok');
  });
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise<void>((done) => server.close(() => done())));
const endpoint = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/jumio`;

/** Runs a command line as somebody who pastes it into a shell; what it prints. */
const pasted = (line: string) =>
  new Promise<string>((done, failed) => {
    const shell = execFile('sh', [], (error, out) => (error ? failed(error) : done(out)));
    shell.stdin?.end(line.replace(/\bcurl\b/, 'curl -sS'));
  });

function hasCurl(): boolean {
  try {
    return execFileSync('curl', ['--version']).length > 0;
  } catch {
    return false;
  }
}

describe.skipIf(!hasCurl())('curl', () => {
  test.each(Object.keys(jumio.events) as 'netverify'[])(
    'sends the exact bytes of the cases of %s',
    async (event) => {
      const written = new Set(jumio.cases);
      const cases = await casesOf(jumio as never, event);
      // Of the derived ones, which all look alike, every tenth.
      for (const each of cases.filter((one, index) => written.has(one) || index % 10 === 0)) {
        const message = jumio.message(event, { seed: 1, case: each });
        const said = await pasted(toCurl(message, new URL(endpoint()))).catch(String);
        expect([each.name, said, received.equals(message.body)]).toEqual([each.name, 'ok', true]);
      }
    },
    60_000,
  );

  test('takes what the command line prints for a case', async () => {
    for (const name of [
      'quirk/validity-text-upper',
      'hostile/form/invalid-utf8',
      'enum/(NetverifyFraud)/rejectReason/rejectReasonCode/106',
    ]) {
      const { out, err } = await verihook([
        'sample',
        'jumio',
        'netverify',
        '--case',
        name,
        '--as',
        'curl',
        '--to',
        endpoint(),
      ]);
      expect([name, await pasted(out)]).toEqual([name, 'ok']);
      expect(err).toContain('nobody signs these');
    }
  });
});
