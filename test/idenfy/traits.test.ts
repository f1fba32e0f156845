import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import type { NameTrap } from '../../generators/shared/traps.ts';
import { oracleOf } from '../support/oracle.ts';
import { eventsWithOutcomes } from '../support/providers.ts';

const EVENT = 'identificationAutoFinished';
const TRAPS: NameTrap[] = ['combining-marks', 'right-to-left', 'punctuation', 'one-name', 'long', 'astral'];

describe('traits', () => {
  test('ask for the person and the document of a verification; all else is drawn', () => {
    const traits = {
      person: { country: 'BG', sex: 'female', age: [30, 40] },
      document: { type: 'id-card', expiresInDays: -1 },
    } as const;
    const { data } = idenfy.callback(EVENT, { seed: 5, traits });
    expect(data).toMatchObject({
      docSex: 'FEMALE',
      docIssuingCountry: 'BG',
      docType: 'ID_CARD',
      docExpiry: '2025-12-31',
    });
    expect(data.orgLastName).toMatch(/^\p{Script=Cyrillic}+$/u);
    expect(data.docLastName).toMatch(/^[A-Z]+$/);
    expect(data.docPatronymic).toMatch(/(?:OV|EV|OVA|EVA)$/);
  });

  test.each(TRAPS)('a name with %s keeps every event valid by an Ajv compiled from the YAML', (name) => {
    const oracle = oracleOf('idenfy');
    for (const { event, outcome } of eventsWithOutcomes(idenfy as never)) {
      const errorsOf = oracle(event);
      for (let seed = 0; seed < 20; seed++) {
        const payload = idenfy.callback(event as typeof EVENT, {
          seed,
          outcome: outcome as 'approved',
          traits: { person: { name } },
        });
        expect([event, errorsOf(payload)]).toEqual([event, []]);
      }
    }
  });

  test('every country keeps its callbacks within the limits of the format of today and of 2018 to 2021', () => {
    const oracle = oracleOf('idenfy');
    for (const event of [EVENT, 'identificationLegacy'] as const) {
      const errorsOf = oracle(event);
      for (let seed = 0; seed < 3000; seed++) expect(errorsOf(idenfy.callback(event, { seed }))).toEqual([]);
    }
  });

  test('hold for all callbacks of a scenario', () => {
    const { deliveries } = idenfy.play('suspected', { seed: 4, traits: { person: { country: 'GE' } } });
    const names = deliveries.map(({ payload }) => (payload as { data: { orgFirstName: string } }).data.orgFirstName);
    expect(names[0]).toMatch(/^\p{Script=Georgian}+$/u);
    expect(new Set(names).size).toBe(1);
  });

  test('an outcome that needs an age has its way', () => {
    const { data } = idenfy.callback(EVENT, {
      seed: 1,
      outcome: 'suspected-age',
      traits: { person: { age: [60, 70] } },
    });
    expect(data.docDob && data.docDob > '2008-01-01').toBe(true);
  });
});
