import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verihook } from './verihook.ts';

const CAPTURES = 'test/fixtures/captures';
const current = () => JSON.parse(readFileSync(`${CAPTURES}/2022.json`, 'utf8'));
const folder = () => mkdtempSync(join(tmpdir(), 'verihook-'));

/** A capture in a file of its own. */
function captured(name: string, text: string): string {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

describe('validate finds no error in the wire format of', () => {
  test.each(readdirSync(CAPTURES).filter((name) => /^[\w-]+\./.test(name) && name !== 'README.md'))(
    '%s',
    async (name) => {
      const { code, out } = await verihook(['validate', `${CAPTURES}/${name}`, '--json']);
      const report = JSON.parse(out);
      expect(report.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
      expect(report).toMatchObject({ ok: true, errors: 0, files: 1 });
      expect(code).toBe(0);
      const events = report.events.map(({ event }: { event: string }) => event);
      if (/^20(18|19|20|21)/.test(name)) expect(events).toEqual(['identificationLegacy']);
      else expect(events).not.toContain('identificationLegacy');
    },
  );
});

describe('validate', () => {
  test('says for a finding: file and line, pointer, rule, what was expected, what stood there, who says so, and a replay line', async () => {
    const payload = current();
    payload.status.overall = 'APROVED';
    const path = captured('wrong.json', JSON.stringify(payload, null, 2));
    const { code, out } = await verihook(['validate', path]);
    expect(code).toBe(1);
    const line =
      JSON.stringify(payload, null, 2)
        .split('\n')
        .findIndex((text) => text.includes('APROVED')) + 1;
    expect(out).toContain(
      [
        `${path}:${line} /status/overall  error  contract/enum`,
        '  expected  one of APPROVED, DENIED, SUSPECTED, REVIEWING, EXPIRED, ACTIVE, DELETED, ARCHIVED; did you mean APPROVED?',
        '  received  "APROVED"',
        '  source    openapi/idenfy.yaml#/components/schemas/OverallStatus/enum',
        `  replay    verihook validate ${path} --provider idenfy`,
      ].join('\n'),
    );
    expect(out).toMatch(/^1 callback in 1 file: 1 error, \d+ warnings$/m);
  });

  test('known deviations are warnings that pass, and errors with --strict', async () => {
    const path = `${CAPTURES}/2022.json`;
    const lenient = await verihook(['validate', path]);
    expect(lenient.code).toBe(0);
    expect(lenient.out).toContain('warning  contract/required');
    expect(lenient.out).toContain('tolerated as "companyId-absent"');
    const strict = await verihook(['validate', path, '--strict']);
    expect(strict.code).toBe(1);
    expect(strict.out).toContain('error  contract/required');
    expect(strict.out).not.toContain('tolerated');
    expect(strict.out).toContain(`verihook validate ${path} --provider idenfy --strict`);
  });

  test('reads what is piped in, and what sample and its own replay line print', async () => {
    const sampled = await verihook([
      'sample',
      'idenfy',
      'identificationManualFinished',
      '--as',
      'http',
      '--count',
      '3',
    ]);
    const { code, out } = await verihook(['validate'], { input: sampled.bytes });
    expect(code).toBe(0);
    expect(out).toContain('3 callbacks in 1 file: 0 errors, 0 warnings\n  idenfy identificationManualFinished: 3\n');
  });

  test('reads directories with all below them, in order', async () => {
    const root = folder();
    mkdirSync(join(root, 'b'));
    for (const name of ['b/2.json', 'a.json', 'c.jpg']) writeFileSync(join(root, name), '{"scanRef": 1}');
    const { code, out } = await verihook(['validate', root, '--event', 'documentExpiration', '--json']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.files).toBe(2);
    expect(report.findings[0].at).toBe(`${join(root, 'a.json')}:1 /clientId`);
    expect(report.findings.at(-1).at).toContain(join(root, 'b', '2.json'));
  });

  test('a line that is no JSON among good ones is a finding, with its line', async () => {
    const good =
      '{"scanRef":"a","clientId":"b","expirationThreshold":"DOCUMENT_EXPIRED","documentExpiration":"2026-01-01"}';
    const path = captured('some.ndjson', `${good}\n{"scanRef":\n\n${good}\n`);
    const { code, out } = await verihook(['validate', path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:2  error  capture/not-json`);
    expect(out).toContain('2 callbacks in 1 file: 1 error, 0 warnings');
  });

  test('a body that is no JSON in a good request is a finding', async () => {
    const request = 'POST /hook HTTP/1.1\r\nIdenfy-Event-Type: DOCUMENT_EXPIRATION\r\nContent-Length: 5\r\n\r\nhello';
    const { code, out } = await verihook(['validate', captured('one.http', request)]);
    expect(code).toBe(1);
    expect(out).toContain(':1  error  capture/undecodable');
  });

  test('a header that names no event of the provider is a finding', async () => {
    const line = JSON.stringify({ headers: { 'Idenfy-Event-Type': 'IDENTIFICATION_CANCELED' }, body: {} });
    const { code, out } = await verihook(['validate'], { input: line });
    expect(code).toBe(1);
    expect(out).toContain('stdin:1 (body)  error  contract/unknown-event');
    expect(out).toContain('did you mean IDENTIFICATION_CANCELLED?');
  });

  test('shows what would steer a terminal as an escape', async () => {
    const esc = '\u001b[2J\u009b2J';
    const payload = { ...current(), fileUrls: { [esc]: 1 }, platform: `\u202e${esc}` };
    const { out } = await verihook(['validate', '--show-values'], { input: JSON.stringify(payload) });
    expect(out).toContain('/fileUrls/\\u001b[2J\\u009b2J');
    expect(out).toContain('received  "\\u202e');
    const { err } = await verihook(['validate'], { input: esc });
    for (const character of ['\u001b', '\u009b', '\u202e']) expect(out + err).not.toContain(character);
  });

  test('shows nothing that tells of a person, unless it is asked to', async () => {
    const secret = 'MARY-ANN ZZTOPIAN';
    const payload = { ...current(), unknownKey: secret, status: secret, final: 'yes' };
    const data = { ...(payload.data as object), docFirstName: { text: secret }, docDob: secret, docSex: secret };
    const lines = `${JSON.stringify({ ...payload, data })}\n{"${secret}": 1\n{"strange":"${secret}"}\n`;
    const quiet = await verihook(['validate', '-'], { input: lines });
    expect([quiet.code, quiet.out.includes('ZZTOPIAN'), quiet.err.includes('ZZTOPIAN')]).toEqual([1, false, false]);
    expect(quiet.out).toMatch(/\/data\/docSex .*\n.*\n {2}received {2}text of 17 characters$/m);
    expect(quiet.out).toMatch(/\/final .*\n.*\n {2}received {2}"yes"$/m);
    const open = await verihook(['validate', '-', '--show-values'], { input: lines });
    expect(open.out.match(/ZZTOPIAN/g)?.length).toBeGreaterThanOrEqual(5);
  });

  test('prints few findings of one cause and counts the rest; --json has them all', async () => {
    const lines =
      '{"scanRef":1,"clientId":"b","expirationThreshold":"DOCUMENT_EXPIRED","documentExpiration":""}\n'.repeat(50);
    const { code, out } = await verihook(['validate'], { input: lines });
    expect(code).toBe(1);
    expect(out.match(/error {2}contract\/type$/gm)).toHaveLength(5);
    expect(out).toMatch(
      /^Causes\n {2}50 {2}error {2}contract\/type {2}openapi\/idenfy\.yaml#\/components\/schemas\/ScanRef\/type$/m,
    );
    expect(out).toContain('50 callbacks in 1 file: 50 errors, 0 warnings');
    const json = await verihook(['validate', '--json'], { input: lines });
    const report = JSON.parse(json.out);
    expect(report.findings).toHaveLength(50);
    expect(report.causes).toEqual([
      {
        rule: 'contract/type',
        severity: 'error',
        source: 'openapi/idenfy.yaml#/components/schemas/ScanRef/type',
        count: 50,
      },
    ]);
    const few = await verihook(['validate', '--json', '--max-per-cause', '2'], { input: lines });
    expect(JSON.parse(few.out)).toMatchObject({
      errors: 50,
      findings: [{ line: 1 }, { line: 2 }],
      causes: [{ count: 50 }],
    });
  });

  test('--json stays one document when the run could not finish', async () => {
    const { code, out, err } = await verihook(['validate', 'nowhere.json', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false, callbacks: 0, failure: { code: 'input/unreadable' } });
    expect(err).toContain('Cannot read "nowhere.json"');
  });

  test('quotes a file name in the replay line where a shell would take it apart', async () => {
    const path = captured("it's a capture.json", '{"scanRef":"a"}');
    const { out } = await verihook(['validate', path, '--event', 'documentExpiration']);
    expect(out).toContain(
      `verihook validate '${path.replace("'", "'\\''")}' --provider idenfy --event documentExpiration`,
    );
  });
});
