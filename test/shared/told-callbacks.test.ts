import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { jumio } from '../../generators/jumio/index.ts';
import { pipwave } from '../../generators/pipwave/index.ts';
import type { PeopleTraits } from '../../generators/shared/people.ts';
import { sumsub } from '../../generators/sumsub/index.ts';
import { brokenRules } from '../../src/core/contract.ts';
import { VerihookError } from '../../src/core/errors.ts';
import { allProviders, eventsWithOutcomes } from '../support/providers.ts';
import { AT, REFUSED, told } from './support.ts';

describe('what a story is told shows in the callbacks', () => {
  const traits = {
    person: {
      ...{ country: 'GB', residence: 'GB', givenName: 'Ada', familyName: 'King', bornOn: '1990-12-10' },
      personalNumber: 'QQ 12 34 56 C',
    },
    document: { type: 'passport', number: 'QX-12345', issuedOn: '2020-05-05', expiresOn: '2030-05-05' },
  } as const satisfies PeopleTraits;

  test('of iDenfy', () => {
    expect(idenfy.callback('identificationAutoFinished', { traits }).data).toMatchObject({
      docFirstName: 'ADA',
      docLastName: 'KING',
      fullName: 'ADA KING',
      orgFirstName: 'Ada',
      docDob: '1990-12-10',
      docNumber: 'QX-12345',
      docPersonalCode: 'QQ 12 34 56 C',
      docDateOfIssue: '2020-05-05',
      docExpiry: '2030-05-05',
    });
    expect(idenfy.story({ traits: { person: { givenName: 'Ada' } } }).person.given?.native).toBe('Ada');
  });

  test('of Jumio', () => {
    expect(jumio.callback('netverify', { traits })).toMatchObject({
      idFirstName: 'ADA',
      idLastName: 'KING',
      idDob: '1990-12-10',
      idNumber: 'QX-12345',
      personalNumber: 'QQ 12 34 56 C',
      idExpiry: '2030-05-05',
    });
  });

  test('of pipwave, and in the story of Sumsub, whose callbacks name nobody', () => {
    const named = { ...traits, verificationType: 'identification', matchText: ['name'] } as const;
    expect(JSON.stringify(pipwave.callback('notification', { traits: named }))).toContain('ADA KING');
    expect(sumsub.story({ traits }).person).toMatchObject({ given: { native: 'Ada' }, bornOn: '1990-12-10' });
  });
});

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (_, provider) => {
  test('whatever a story is told, its callbacks are valid, or it says why not', async () => {
    const { validators } = await provider.contract();
    let valid = 0;
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(...eventsWithOutcomes(provider)),
        told,
        (seed, { event, outcome }, traits) => {
          const isValid = validators[event];
          let payload: unknown;
          try {
            payload = provider.callback(event, { seed, outcome, startAt: AT, traits });
          } catch (error) {
            if (!(error instanceof VerihookError)) throw error;
            expect(error.code).toMatch(REFUSED);
            return;
          }
          expect([isValid?.(payload), isValid?.errors]).toEqual([true, null]);
          expect(brokenRules(provider.rules, event, payload)).toEqual([]);
          valid++;
        },
      ),
      { numRuns: 1000 },
    );
    expect(valid).toBeGreaterThan(200);
  });
});
