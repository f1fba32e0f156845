import { describe, expect, test } from 'vitest';
import { sumsub } from '../../generators/sumsub/index.ts';
import { type SumsubSettings, settings } from '../../generators/sumsub/settings.ts';
import { validate } from '../../src/contract/validate.ts';
import { header } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { eventsWithOutcomes } from '../support/providers.ts';

const variants = Object.entries(settings).flatMap(([name, { values }]) =>
  values.map((value) => ({ [name]: value }) as Partial<SumsubSettings>),
);
const of = (changes: Partial<SumsubSettings>) => sumsub.configured(changes);

describe.each(variants.map((changes) => [JSON.stringify(changes), changes] as const))('%s', (_, changes) => {
  const provider = of(changes) as unknown as Provider;

  test('gives callbacks that are valid, at worst by a tolerance', async () => {
    for (const { event, outcome } of eventsWithOutcomes(provider)) {
      for (let seed = 0; seed < 5; seed++) {
        const payload = provider.callback(event, { seed, outcome });
        const errors = (await validate(provider, { payload })).filter(({ severity }) => severity === 'error');
        expect([event, outcome, errors]).toEqual([event, outcome, []]);
      }
    }
  });

  test('signs what it verifies, and keeps the expectation of each case', () => {
    for (const each of provider.cases) {
      const message = provider.message(each.event, { seed: 3, case: each, secret: 's' });
      const wrong = provider.wire.verify(message, 's').length;
      if (each.expect === 'accept') expect([each.name, wrong]).toEqual([each.name, 0]);
      if (each.expect === 'refuse') expect([each.name, wrong]).toEqual([each.name, 1]);
    }
  });
});

const OPTIONS = { seed: 6, outcome: 'final-forgery' } as const;
const body = (payloads: SumsubSettings['payloads']) =>
  of({ payloads }).callback('applicantReviewed', OPTIONS) as Record<string, unknown> & { reviewResult: object };

describe('generations of bodies', () => {
  test('modern: both times, one id, buttons; in the order of keys of the vendor’s newer sample', () => {
    const modern = body('modern');
    expect(Object.keys(modern).filter((key) => key !== 'sourceKey')).toEqual([
      'applicantId',
      'inspectionId',
      'applicantType',
      'correlationId',
      'levelName',
      'sandboxMode',
      'externalUserId',
      'type',
      'reviewResult',
      'reviewStatus',
      'createdAt',
      'createdAtMs',
      'clientId',
    ]);
    expect(modern.inspectionId).toBe(modern.applicantId);
    expect(modern.correlationId).toMatch(/^[0-9a-f]{32}$/);
    expect(modern.reviewResult).toHaveProperty('buttonIds');
  });

  test('older: createdAtMs alone, and an inspection with the id after the applicant’s', () => {
    const older = body('older');
    expect(Object.keys(older).filter((key) => key !== 'sourceKey')).toEqual([
      'applicantId',
      'inspectionId',
      'applicantType',
      'correlationId',
      'externalUserId',
      'levelName',
      'type',
      'sandboxMode',
      'reviewResult',
      'reviewStatus',
      'createdAtMs',
      'clientId',
    ]);
    expect(BigInt(`0x${older.inspectionId}`) - BigInt(`0x${older.applicantId}`)).toBe(1n);
    expect(older.correlationId).toMatch(/^req-[0-9a-f-]{36}$/);
    expect(older.reviewResult).not.toHaveProperty('buttonIds');
  });

  test('2022: createdAt alone, neither level nor environment', () => {
    const old = body('2022');
    expect([old.createdAtMs, old.levelName, old.sandboxMode]).toEqual([undefined, undefined, undefined]);
    expect(old.createdAt).toMatch(/\+0000$/);
  });

  test('tell of the same applicant', () => {
    expect(new Set((['modern', 'older', '2022'] as const).map((each) => body(each).applicantId)).size).toBe(1);
  });
});

test('formerResult: pending after a resubmission repeats the former result', () => {
  const pending = of({ formerResult: 'present' })
    .play('retry-then-green')
    .deliveries.filter(({ event }) => event === 'applicantPending');
  expect(pending.map(({ payload }) => (payload as { reviewResult?: object }).reviewResult !== undefined)).toEqual([
    false,
    true,
  ]);
});

test('sparseBodies: everything, where the ids are all that is sure', () => {
  const keys = (sparseBodies: SumsubSettings['sparseBodies']) =>
    Object.keys(of({ sparseBodies }).callback('applicantDeleted'));
  expect(keys('ids')).not.toContain('reviewStatus');
  expect(keys('everything')).toEqual(expect.arrayContaining(['levelName', 'reviewStatus', 'reviewResult']));
});

test('contentType: with and without a charset', () => {
  const label = (contentType: SumsubSettings['contentType']) =>
    header(of({ contentType }).message('applicantReviewed'), 'content-type');
  expect([label('plain'), label('charset')]).toEqual(['application/json', 'application/json;charset=utf-8']);
});
