import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { TRAPS } from '../../generators/shared/traps.ts';
import { validate } from '../../src/contract/validate.ts';

describe('traits', () => {
  test.each(TRAPS)('a name with %s keeps every callback valid', async (name) => {
    for (const [outcome, { events }] of Object.entries(jumio.outcomes))
      for (const event of events)
        for (let seed = 0; seed < 10; seed++) {
          const options = { seed, outcome: outcome as 'approved', traits: { person: { name } } };
          const payload = jumio.callback(event as 'netverify', options);
          expect([outcome, await validate(jumio as never, { event, payload })]).toEqual([outcome, []]);
        }
  });

  test('ask for the document: passport, card with its back side, licence with its categories, visa', () => {
    const germans = { person: { country: 'DE', residence: 'DE' } } as const;
    const shown = (type: 'passport' | 'id-card' | 'driver-license') =>
      jumio.callback('netverify', { seed: 2, traits: { ...germans, document: { type } } });
    expect(shown('passport')).toMatchObject({ idType: 'PASSPORT', idCountry: 'DEU', personalNumber: 'N/A' });
    expect(shown('passport')).not.toHaveProperty('idScanImageBackside');
    expect(shown('id-card')).toMatchObject({
      idType: 'ID_CARD',
      idSubtype: 'NATIONAL_ID',
      idScanImageBackside: expect.stringContaining('/back'),
      idAddress: { country: 'DEU', line1: expect.any(String) },
    });
    expect(shown('driver-license')).toMatchObject({
      dlCategories: expect.anything(),
      dlCarPermission: expect.any(String),
    });
  });

  test('ask for the country that gives a visa, for the person of an authentication, and for a second document', () => {
    const visa = { document: { type: 'visa', issuer: 'CN' }, person: { country: 'FR' } } as const;
    expect(jumio.callback('netverify', { traits: visa })).toMatchObject({ idType: 'VISA', idCountry: 'CHN' });
    const [one, other] = [{}, { document: { second: true } }].map((traits) => jumio.callback('netverify', { traits }));
    expect(one?.jumioIdScanReference).not.toBe(other?.jumioIdScanReference);
  });
});

describe('traits of a transaction', () => {
  const sources = ['WEB', 'WEB_CAM', 'WEB_UPLOAD', 'API', 'SDK'] as const;

  test.each(sources)('say that its images come by %s, unless the outcome says otherwise', async (source) => {
    const fits = source === 'WEB' ? ['WEB_CAM', 'WEB_UPLOAD'] : [source];
    for (const [outcome, { events }] of Object.entries(jumio.outcomes)) {
      if (!events.includes('netverify')) continue;
      for (let seed = 0; seed < 20; seed++) {
        const payload = jumio.callback('netverify', { seed, outcome: outcome as 'approved', traits: { source } });
        const findings = await validate(jumio as never, { event: 'netverify', payload });
        // Copies in colour come from cameras alone in one edition (C19).
        const expected = outcome === 'unreadable-photocopy-color' && source !== 'WEB_CAM' ? expect.anything() : [];
        expect([outcome, findings.filter(({ severity }) => severity === 'error')]).toEqual([outcome, []]);
        expect([outcome, findings]).toEqual([outcome, expected]);
        if (['approved', 'fraud-fake', 'unsupported-type'].includes(outcome))
          expect(fits).toContain(payload.idScanSource);
      }
    }
    const left = jumio.callback('netverify', { outcome: 'left-on-mobile', traits: { source } });
    expect(left.idScanSource).toBe('SDK');
  });

  test('say which document is verified; a credit card is always read', async () => {
    for (const documentType of ['UB', 'CC', 'TR'] as const)
      for (const outcome of ['uploaded', 'discarded', 'extracted-bank-statement'] as const) {
        const payload = jumio.callback('documentVerification', { outcome, traits: { documentType } });
        expect(payload.document?.type).toBe(documentType);
        if (documentType === 'CC') expect(payload.document?.status).toBe('EXTRACTED');
        expect(await validate(jumio as never, { event: 'documentVerification', payload })).toEqual([]);
      }
  });

  test('that are none are refused', () => {
    for (const traits of [{ source: 'FAX' }, { documentType: 'XX' }, { sauce: 'WEB' }])
      expect(() => jumio.callback('netverify', { traits: traits as never })).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^people\//) }),
      );
  });
});
