import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { sumsub } from '../../generators/sumsub/index.ts';
import { textOf } from '../../src/core/message.ts';
import { verihook } from './verihook.ts';

const EVENT = 'identificationManualFinished';
const folder = mkdtempSync(join(tmpdir(), 'verihook-drift-'));

/** Capture lines of approvals, some of them changed. */
function captured(name: string, changes: readonly (object | undefined)[]): string {
  const lines = changes.map((change, index) => {
    const options = {
      seed: index + 1,
      outcome: 'approved-by-human',
      secret: 's',
      ...(change && { with: change }),
    } as const;
    const { headers, body } = idenfy.message(EVENT, options);
    const at = new Date(Date.UTC(2026, 10, 21, 12, index)).toISOString();
    return JSON.stringify({ verihook: 1, at, method: 'POST', path: '/w', headers, body: textOf(body) });
  });
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const schema = JSON.parse(readFileSync(new URL('../../schemas/drift-report.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const isReport = ajv.compile(schema);

describe('verihook drift', () => {
  const DRIFTED = [undefined, { platform: 'WEARABLE' }, undefined, { platform: 'WEARABLE' }] as object[];

  test('tells what differs with its share, when it came first and last, and where to look; exit code 1', async () => {
    const file = captured('drifted.ndjson', DRIFTED);
    const { code, out } = await verihook(['drift', file]);
    expect(code).toBe(1);
    expect(out).toBe(`idenfy ${EVENT} 4 callbacks
  drift/new-enum-value  a value outside the set that the document lists
    /platform  error  2, 50 %
      expected  one of PC, MOBILE, TABLET, MOBILE_APP, MOBILE_SDK, OTHER
      seen      WEARABLE
      first     2026-11-21T12:01:00.000Z  ${file}:2
      last      2026-11-21T12:03:00.000Z  ${file}:4
      example   ${file}:2 /platform
      source    openapi/idenfy.yaml#/components/schemas/Platform/enum
4 callbacks in 1 file: 1 drift
`);
  });

  test('is quiet about traffic that is as the document says; exit code 0', async () => {
    const { code, out } = await verihook(['drift', captured('same.ndjson', [undefined, undefined])]);
    expect({ code, out }).toEqual({ code: 0, out: '2 callbacks in 1 file: no drift\n' });
  });

  test('what a tolerance covers is known, and drift under the strict profile', async () => {
    const file = captured('known.ndjson', [{ companyId: null }]);
    const lenient = await verihook(['drift', file]);
    expect(lenient).toMatchObject({ code: 0, out: expect.stringContaining('/companyId  known  1 of 1\n') });
    const strict = await verihook(['drift', file, '--profile', 'strict']);
    expect(strict).toMatchObject({ code: 1, out: expect.stringContaining('/companyId  error  1 of 1\n') });
  });

  test('prints one JSON report, as the published schema says', async () => {
    const { code, out } = await verihook([
      'drift',
      captured('json.ndjson', DRIFTED),
      'test/fixtures/captures',
      '--json',
    ]);
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, files: 8, unread: { count: 0 } });
  });

  test('shows nothing of a person, whatever stands at the wrong place', async () => {
    const secrets = ['Rosalind Franklin', 'AB1234567', 'rosalind@example.test'];
    const [name, number, email] = secrets as [string, string, string];
    const file = captured('private.ndjson', [
      { platform: name, scanRef: 7, [number]: email, [email]: name, data: { docExpiry: name }, final: number },
    ] as object[]);
    const { out, err } = await verihook(['drift', file, '--json', '--profile', 'strict']);
    expect(JSON.parse(out).drifts.length).toBeGreaterThan(4);
    for (const secret of secrets.filter((each) => each !== number)) expect(out + err).not.toContain(secret);
    const { err: broken, out: unread } = await verihook(['drift', '-', '--json'], { input: `{"a":1}\n"${name}"\n` });
    expect(broken + unread).not.toContain(name);
  });

  test('writes an overlay for the document', async () => {
    const overlay = join(folder, 'platform.overlay.json');
    const { code, err } = await verihook(['drift', captured('overlay.ndjson', DRIFTED), '--overlay', overlay]);
    expect({ code, err }).toEqual({ code: 1, err: `${overlay}: an overlay for openapi/idenfy.yaml, 1 action\n` });
    expect(JSON.parse(readFileSync(overlay, 'utf8'))).toEqual({
      overlay: '1.0.0',
      info: { title: 'What idenfy sends by now', version: '1.0.0' },
      extends: 'openapi/idenfy.yaml',
      actions: [{ target: '$.components.schemas.Platform.enum', update: 'WEARABLE' }],
    });
    const none = await verihook(['drift', captured('fine.ndjson', [undefined]), '--overlay', overlay]);
    expect(none).toMatchObject({ code: 0, err: expect.stringContaining('no overlay') });
  });

  test('an overlay is for one document', async () => {
    const other = join(folder, 'sumsub.ndjson');
    const { headers, body } = sumsub.message('applicantReviewed', { with: { reviewStatus: 'NEVER' as 'completed' } });
    writeFileSync(other, `${JSON.stringify({ headers, body: textOf(body) })}\n`);
    const { code, err } = await verihook(['drift', captured('one.ndjson', DRIFTED), other, '--overlay', 'x.json']);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Choose one with --provider') });
  });

  test('what is no callback is told, and the rest is read', async () => {
    const good = readFileSync(captured('good.ndjson', [undefined]), 'utf8');
    const { code, out } = await verihook(['drift', '-', '--json'], { input: `${good}{"broken":\n${good}` });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      callbacks: 2,
      unread: { count: 1, first: [{ at: 'stdin:2', received: 'capture/not-json' }] },
    });
  });

  test('cannot run without anything to read; exit code 2', async () => {
    expect(await verihook(['drift', join(folder, 'nowhere')])).toMatchObject({ code: 2, out: '' });
    expect(await verihook(['drift', folder, '--provider', 'idenfi'])).toMatchObject({ code: 2, out: '' });
  });
});
