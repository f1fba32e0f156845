import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verihook } from './verihook.ts';

const EVENT = ['sample', 'idenfy', 'identificationAutoFinished'];
const SECRET = 'example-signing-key';

function parts(request: Buffer): { head: string; body: Buffer } {
  const end = request.indexOf('\r\n\r\n');
  return { head: request.subarray(0, end).toString(), body: request.subarray(end + 4) };
}

describe('sample', () => {
  test('prints a payload to read, and its seed beside it', async () => {
    const { code, out, err } = await verihook([...EVENT, '--seed', '7', '--outcome', 'denied-face']);
    expect({ code, err }).toEqual({ code: 0, err: 'verihook: seed 7\n' });
    expect(JSON.parse(out)).toMatchObject({ status: { overall: 'DENIED' } });
    expect(out).toContain('\n  "status": {\n');
  });

  test('takes traits: words, numbers and lists', async () => {
    const traits = ['person.country=JP', 'person.age=[30,31]', 'document.expiresInDays=-1', 'document.type=passport'];
    const { out } = await verihook([...EVENT, '--json', ...traits.flatMap((each) => ['--trait', each])]);
    expect(JSON.parse(out).data).toMatchObject({
      docNationality: 'JP',
      docType: 'PASSPORT',
      docExpiry: '2025-12-31',
      docDob: expect.stringMatching(/^199[3-6]/),
    });
  });

  test('takes traits that say who the person is', async () => {
    const traits = [
      'person.givenName=花子=Hanako',
      "person.familyName=O'Neill",
      'person.bornOn=1990-12-10',
      'document.type=passport',
      'document.number="12345678"',
      'document.expiresOn=2030-05-05',
    ];
    const { out } = await verihook([...EVENT, '--json', ...traits.flatMap((each) => ['--trait', each])]);
    expect(JSON.parse(out).data).toMatchObject({
      docFirstName: 'HANAKO',
      orgFirstName: '花子',
      docLastName: "O'NEILL",
      docDob: '1990-12-10',
      docNumber: '12345678',
      docExpiry: '2030-05-05',
    });
  });

  test('reads a start time without an offset as UTC, so that a seed gives the same bytes in every time zone', async () => {
    const args = [...EVENT, '--json', '--start-at', '2026-03-29T02:30:00'];
    const [here, there] = await Promise.all(['UTC', 'Pacific/Kiritimati'].map((TZ) => verihook(args, { env: { TZ } })));
    expect(here?.out).toBe(there?.out);
    expect(JSON.parse(here?.out ?? '').startTime).toBe(Date.UTC(2026, 2, 29, 2, 30) / 1000);
  });

  test('says in one sentence, with exit code 2, that the disk is full', async () => {
    const full = spawn('sh', ['-c', `"${process.execPath}" src/cli.ts ${EVENT.join(' ')} > /dev/full`]);
    const err: Buffer[] = [];
    full.stderr.on('data', (chunk) => err.push(chunk));
    const code = await new Promise((resolve) => full.on('close', resolve));
    expect({ code, err: Buffer.concat(err).toString() }).toEqual({
      code: 2,
      err: expect.stringMatching(/Cannot write the output \(ENOSPC\)/),
    });
  });

  test('--json --count prints one payload a line, with the seeds that follow', async () => {
    const { out, err } = await verihook([...EVENT, '--json', '--count', '3', '--seed', '7']);
    const lines = out.trimEnd().split('\n');
    expect(err).toBe('verihook: seeds 7 to 9\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe((await verihook([...EVENT, '--json', '--seed', '8'])).out.trimEnd());
    expect(new Set(lines.map((line) => JSON.parse(line).scanRef)).size).toBe(3);
  });

  test('--as http prints the exact request: openssl reproduces its signature, and nothing comes after the body', async () => {
    const { bytes } = await verihook([...EVENT, '--seed', '7', '--as', 'http', '--secret', SECRET]);
    const { head, body } = parts(bytes);
    const digest = execFileSync('openssl', ['dgst', '-sha256', '-hmac', SECRET], { input: body, encoding: 'utf8' });
    expect(head.split('\r\n')[0]).toBe('POST /webhooks/idenfy HTTP/1.1');
    expect(head).toContain(`\r\nIdenfy-Signature: ${digest.trim().split(' ').at(-1)}`);
    expect(head).toContain('\r\nIdenfy-Event-Type: IDENTIFICATION_AUTO_FINISHED');
    expect(head).toContain(`\r\nContent-Length: ${body.length}`);
    expect(body.at(-1)).toBe('}'.charCodeAt(0));
  });

  test('prints the same bytes in another process, and the body of --json is the body of --as http', async () => {
    const [first, second, json] = await Promise.all([
      verihook([...EVENT, '--seed', '7', '--as', 'http']),
      verihook([...EVENT, '--seed', '7', '--as', 'http']),
      verihook([...EVENT, '--seed', '7', '--json']),
    ]);
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect(json.out).toBe(`${parts(first.bytes).body}\n`);
  });

  test('--as curl prints a command that sends the same body, signed, to the URL given', async () => {
    const { out } = await verihook([
      ...EVENT,
      '--as',
      'curl',
      '--secret',
      SECRET,
      '--to',
      'http://localhost:3000/hook?a=b',
    ]);
    const { body } = parts((await verihook([...EVENT, '--as', 'http', '--secret', SECRET])).bytes);
    const words = execFileSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${out}`], { encoding: 'utf8' }).split(
      '\n',
    );
    expect(words).toContain('http://localhost:3000/hook?a=b');
    expect(words).toContain(body.toString());
    expect(words.some((word) => word.startsWith('Idenfy-Signature: '))).toBe(true);
  });

  test('says when a request is not signed, and never prints a secret', async () => {
    const unsigned = await verihook([...EVENT, '--as', 'http']);
    expect(unsigned.out).not.toContain('Idenfy-Signature');
    expect(unsigned.err).toContain('not signed');
    const signed = await verihook([...EVENT, '--as', 'curl', '--secret', SECRET]);
    expect(signed.out + signed.err).not.toContain(SECRET);
  });

  test('takes the secret from a file or from the environment as well; a flag overrules the environment', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'verihook-')), 'secret');
    writeFileSync(file, `${SECRET}\n`);
    const flag = await verihook([...EVENT, '--as', 'http', '--secret', SECRET]);
    const fromFile = await verihook([...EVENT, '--as', 'http', '--secret-file', file], {
      env: { VERIHOOK_SECRET: 'other' },
    });
    const fromEnv = await verihook([...EVENT, '--as', 'http'], {
      env: { VERIHOOK_SECRET: SECRET, VERIHOOK_SEED: '1' },
    });
    expect(fromFile.out).toBe(flag.out);
    expect(fromEnv.out).toBe(flag.out);
  });

  test('prints hand-written and derived cases by name, with the very bytes that make them', async () => {
    const truncated = await verihook([...EVENT, '--case', 'hostile/truncated']);
    expect(() => JSON.parse(truncated.out)).toThrow();
    const { out } = await verihook(['list', 'idenfy', '--json']);
    const { cases } = JSON.parse(out).events.find(
      ({ name }: { name: string }) => name === 'identificationAutoFinished',
    );
    const derived = cases.find(({ name }: { name: string }) => name.includes('overall') && name.includes('SUSPECTED'));
    const { out: payload } = await verihook([...EVENT, '--case', derived.name]);
    expect(JSON.parse(payload).status.overall).toBe('SUSPECTED');
  });

  test('ends quietly when its reader has seen enough', async () => {
    const command = `"${process.execPath}" src/cli.ts ${EVENT.join(' ')} --json --count 20000 | head -n 1`;
    const child = spawn('sh', ['-c', command]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(JSON.parse(out)).toHaveProperty('scanRef');
    expect(err).toBe('verihook: seeds 1 to 20000\n');
  });
});
