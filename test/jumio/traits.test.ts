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
