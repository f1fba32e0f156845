import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { validate } from '../../src/contract/validate.ts';
import { utf8 } from '../../src/core/message.ts';

const lines = readFileSync(new URL('../fixtures/jumio-samples.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const samples = Object.fromEntries(lines.map((line) => line.split(' ') as [string, string]));
const decoded = (name: string) => jumio.wire.decode({ headers: {}, body: utf8(samples[name] ?? '') });

/** What the facts call missing or odd: event, then the warnings. */
const EXPECTED: Record<string, [event: string, warnings: string[]]> = {
  approved: ['netverify', ['/transactionDate', '/callbackDate']],
  fraud: ['netverify', ['/transactionDate', '/callbackDate']],
  passed: ['authentication', ['/callbackDate']],
  uploaded: ['documentVerification', []],
  extracted: ['documentVerification', []],
  discarded: ['documentVerification', []],
};

describe('the sample callbacks of the guide', () => {
  test.each(Object.entries(EXPECTED))(
    '%s: decodes, and validate warns of what is missing',
    async (name, [event, at]) => {
      const { payload, ...rest } = decoded(name);
      expect(rest).toEqual({ event, problems: [] });
      const findings = await validate(jumio as never, { payload });
      expect(findings.map((finding) => [finding.severity, finding.at])).toEqual(at.map((place) => ['warning', place]));
      for (const { source } of findings) expect(source).toMatch(event === 'netverify' ? 'C4' : 'C39');
      const strict = await validate(jumio as never, { payload }, { strict: true });
      expect(strict.map((finding) => [finding.severity, finding.at])).toEqual(at.map((place) => ['error', place]));
    },
  );

  test('read the same from an object of parameters, as a framework hands it over', async () => {
    for (const [name, [, at]] of Object.entries(EXPECTED)) {
      const payload = Object.fromEntries(new URLSearchParams(samples[name]));
      const findings = await validate(jumio as never, { payload });
      expect([name, findings.map((finding) => [finding.severity, finding.at])]).toEqual([
        name,
        at.map((place) => ['warning', place]),
      ]);
    }
  });

  test('their values come out as JSON, text and N/A', () => {
    expect(decoded('approved').payload).toMatchObject({
      personalNumber: 'N/A',
      idAddress: { country: 'USA', stateCode: 'US-OH' },
      identityVerification: { similarity: 'MATCH', validity: true },
    });
    expect(decoded('fraud').payload).toMatchObject({
      idCheckHologram: 'N/A',
      rejectReason: {
        rejectReasonCode: '100',
        rejectReasonDetails: [{ detailsCode: '1001' }, { detailsCode: '1004', detailsDescription: 'DOB' }],
      },
    });
    expect(decoded('extracted').payload).toMatchObject({
      document: { type: 'SSC', status: 'EXTRACTED', extractedData: { signatureAvailable: true } },
      transaction: { source: 'DOC_SDK' },
    });
    expect((decoded('passed').payload as { livenessImages: string[] }).livenessImages).toHaveLength(7);
  });
});
