import { describe, expect, test } from 'vitest';
import { type IdenfyTraits, idenfy } from '../../generators/idenfy/index.ts';
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

  test('the expiry that was asked for is that of the result and of each reminder; else a reminder fits its threshold', () => {
    const dates = (document: NonNullable<IdenfyTraits['document']>) => {
      const { deliveries } = idenfy.play('document-reminders', { seed: 3, traits: { document } });
      return new Set(deliveries.map(({ payload }) => (payload as { documentExpiration: string }).documentExpiration));
    };
    for (const document of [{ expiresOn: '2026-02-03' }, { expiresInDays: 33 }]) {
      const { docExpiry } = idenfy.callback(EVENT, { seed: 3, traits: { document } }).data;
      expect([docExpiry, ...dates(document)]).toEqual(['2026-02-03', '2026-02-03']);
    }
    expect([...dates({ type: 'passport' })]).toEqual(['2026-01-31']);
  });

  test('hold for all callbacks of a scenario', () => {
    const { deliveries } = idenfy.play('suspected', { seed: 4, traits: { person: { country: 'GE' } } });
    const names = deliveries.map(({ payload }) => (payload as { data: { orgFirstName: string } }).data.orgFirstName);
    expect(names[0]).toMatch(/^\p{Script=Georgian}+$/u);
    expect(new Set(names).size).toBe(1);
  });

  test('a story as JSON holds its person, document and company', () => {
    const story = idenfy.story({ seed: 7, traits: { company: { ownership: 'quarters' } } });
    const { person, document, company, scanRef } = JSON.parse(JSON.stringify(story));
    expect([person, document, company]).toEqual(
      JSON.parse(JSON.stringify([story.person, story.document, story.company])),
    );
    expect(scanRef).toBe(story.scanRef);
  });

  test('the account of a story is wrong where a mismatch tag says so, and the trait decides which', () => {
    const fields = { NAME: 'givenName', SURNAME: 'familyName', DOCUMENT_NUMBER: 'documentNumber' } as const;
    for (let seed = 0; seed < 200; seed++) {
      const { account, document } = idenfy.story({ seed, outcome: 'suspected-mismatch' });
      const clean = idenfy.story({ seed }).account();
      const { status } = idenfy.callback(EVENT, { seed, outcome: 'suspected-mismatch' });
      for (const [tag, field] of Object.entries(fields))
        if (clean[field] !== undefined)
          expect([seed, tag, account()[field] !== clean[field]]).toEqual([
            seed,
            tag,
            status.mismatchTags.includes(tag as 'NAME'),
          ]);
      expect(account().familyName.length).toBeGreaterThan(0);
      expect(document.number).toBe(clean.documentNumber);
    }
    const traits = { account: ['givenName', 'bornOn'] } as const;
    const { status } = idenfy.callback(EVENT, { seed: 3, outcome: 'suspected-mismatch', traits });
    expect(status.mismatchTags).toEqual(['NAME', 'DATE_OF_BIRTH']);
    expect(idenfy.callback(EVENT, { seed: 3, traits }).status.mismatchTags).toEqual([]);
  });

  test('an owner of a company is verified under the ids of company and owner', () => {
    const traits = { company: { country: 'LT' } } as const;
    const callback = idenfy.callback(EVENT, { seed: 3, traits });
    const { company, person } = idenfy.story({ seed: 3, traits });
    expect(company?.beneficialOwners).toContain(person);
    expect(callback).toMatchObject({
      companyId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      beneficiaryId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      data: { docLastName: person.family.latin.toUpperCase() },
    });
    expect(oracleOf('idenfy')(EVENT)(callback)).toEqual([]);
  });

  test('a twin, a second document and another owner are verifications of their own, of the same company', () => {
    const variants = [
      {},
      { person: { twin: true } },
      { document: { second: true } },
      { company: { ownership: 'quarters' } },
      { company: { ownership: 'quarters', owner: 2 } },
    ] as const;
    const bodies = variants.map((traits) => idenfy.callback(EVENT, { seed: 5, traits }));
    const { companyId } = bodies[3] ?? {};
    expect(new Set(bodies.map(({ scanRef }) => scanRef)).size).toBe(4);
    expect(bodies[4]?.companyId).toBe(companyId);
    expect(bodies[4]?.beneficiaryId).not.toBe(bodies[3]?.beneficiaryId);
    expect(bodies[4]?.scanRef).not.toBe(bodies[3]?.scanRef);
  });

  test('a hit in a list is about the person of the story', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { AML, data } = idenfy.callback(EVENT, { seed, outcome: 'suspected-aml' });
      type Entry = { surname: string | null; dob: string | null; nationality: string | null };
      for (const { surname, dob, nationality } of (AML ?? []).flatMap(({ data: hits }) => (hits ?? []) as Entry[])) {
        expect([surname?.slice(0, 100), nationality]).toEqual([data.docLastName, data.docNationality]);
        expect(data.docDob?.startsWith(dob ?? '-')).toBe(true);
      }
    }
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
