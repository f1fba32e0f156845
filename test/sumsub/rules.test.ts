import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SUPPORT } from '../../generators/sumsub/comments.ts';
import { sumsub } from '../../generators/sumsub/index.ts';
import type { OutcomeName } from '../../generators/sumsub/outcomes.ts';
import type { SumsubEvents } from '../../generators/sumsub/payloads.ts';
import { type RejectionName, rejections } from '../../generators/sumsub/verdicts.ts';
import { contract } from '../../src/generated/sumsub/contract.ts';

type Red = Extract<SumsubEvents['applicantReviewed']['reviewResult'], { reviewAnswer: 'RED' }>;
const seeds = fc.maxSafeInteger();
const rejectionNames = Object.keys(rejections) as RejectionName[];
const reviewed = (outcome: OutcomeName, seed: number, traits = {}) =>
  sumsub.callback('applicantReviewed', { seed, outcome, traits });
const red = (outcome: RejectionName, seed: number, traits = {}) => reviewed(outcome, seed, traits).reviewResult as Red;
const SOME = Array.from({ length: 400 }, (_, seed) => seed);
const share = (fits: (seed: number) => boolean) => SOME.filter(fits).length / SOME.length;
function listed(name: 'RejectLabel' | 'ButtonId'): readonly string[] {
  const [known] = (contract.schemas[name]?.anyOf ?? []) as { enum: string[] }[];
  return known?.enum ?? [];
}

test('invariant 1: a verdict has a result and is completed; 3 and 5: GREEN has nothing beside it', () => {
  expect(reviewed('approved', 1)).toMatchObject({ reviewStatus: 'completed' });
  expect(reviewed('approved', 1).reviewResult).toEqual({ reviewAnswer: 'GREEN' });
});

test('invariants 4, 6, 8 and 9: RED has a type, distinct labels and distinct buttons, each with its group', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...rejectionNames), (seed, name) => {
      const { rejectLabels, buttonIds = [], reviewRejectType } = red(name, seed);
      expect(reviewRejectType).toBe(rejections[name].type);
      expect([rejectLabels.length > 0, new Set(rejectLabels).size]).toEqual([true, rejectLabels.length]);
      expect(new Set(buttonIds).size).toBe(buttonIds.length);
      for (const button of buttonIds) expect(buttonIds).toContain(button.split('_')[0]);
      if (rejectLabels.includes('EXTERNAL_DECISION_REJECTION')) expect(reviewRejectType).toBe('FINAL');
    }),
  );
});

test('labels and buttons are known ones, and each rejection has its own', () => {
  const [labels, buttons] = [listed('RejectLabel'), listed('ButtonId')];
  for (const { reasons } of Object.values(rejections)) {
    for (const reason of reasons) {
      expect(labels).toEqual(expect.arrayContaining([...reason.labels]));
      expect(buttons).toEqual(expect.arrayContaining([...reason.buttons]));
    }
  }
  expect(red('final-by-client', 1)).toEqual({
    reviewAnswer: 'RED',
    rejectLabels: ['EXTERNAL_DECISION_REJECTION'],
    reviewRejectType: 'FINAL',
  });
  expect(red('final-age', 1)).toMatchObject({ rejectLabels: ['AGE_REQUIREMENT_MISMATCH'], buttonIds: [] });
});

test('invariant 10: both orders of labels and of buttons occur', () => {
  const orders = (key: 'rejectLabels' | 'buttonIds', pair: readonly [string, string]) =>
    new Set(
      SOME.flatMap((seed) => {
        const list = red('retry-photo', seed)[key] ?? [];
        return list.length === 2 && pair.every((each) => list.includes(each)) ? [list.join(' ')] : [];
      }),
    ).size;
  expect(orders('rejectLabels', ['SCREENSHOTS', 'UNSATISFACTORY_PHOTOS'])).toBe(2);
  expect(orders('buttonIds', ['badPhoto', 'badPhoto_screenshot'])).toBe(2);
});

test('invariant 9: now and then a group stands alone', () => {
  const alone = share((seed) => red('retry-selfie', seed).buttonIds?.join() === 'selfie');
  expect(alone).toBeGreaterThan(0.02);
  expect(alone).toBeLessThan(0.2);
});

describe('comments', () => {
  test('invariants 13 and 14: none, one or both; a FINAL is more often explained to the client', () => {
    const kinds = new Set(
      SOME.map((seed) =>
        Object.keys(red('retry-document', seed))
          .filter((key) => /Comment/.test(key))
          .join(),
      ),
    );
    expect(kinds).toEqual(new Set(['', 'moderationComment', 'clientComment', 'moderationComment,clientComment']));
    const explained = (name: RejectionName) => share((seed) => red(name, seed).clientComment !== undefined);
    expect(explained('final-fraud')).toBeGreaterThan(explained('retry-document') + 0.2);
    for (const seed of SOME) {
      expect(Object.keys(red('retry-without-comment', seed))).not.toContain('moderationComment');
      expect(Object.keys(red('final-forgery', seed))).toEqual(
        expect.arrayContaining(['moderationComment', 'clientComment']),
      );
    }
  });

  test('are in the language of the applicant, with blank lines, placeholders, and now and then empty', () => {
    const texts = SOME.map((seed) => red('final-forgery', seed, { language: 'ja' }).moderationComment ?? '');
    expect(new Set(texts)).toEqual(
      new Set(['', 'ご本人の確認ができません。', `ご本人の確認ができません。\n\nご質問は ${SUPPORT} まで。`]),
    );
    expect(SUPPORT).toBe(['$', '{clientSupportEmail}'].join(''));
    expect(new Set(SOME.map((seed) => red('final-age', seed).moderationComment)).size).toBeGreaterThan(8);
  });
});

test('invariant 17: new and pending applicants have no result', () => {
  for (const outcome of ['undecided', 'retry-photo'] as const)
    expect(sumsub.callback('applicantPending', { outcome })).not.toHaveProperty('reviewResult');
  expect(sumsub.callback('applicantCreated')).not.toHaveProperty('reviewResult');
});

test('invariant 18: both times, the second is the cut of the millisecond, at any moment since 1970 and before', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1001-01-01'), max: new Date('8999-01-01'), noInvalidDate: true }), (date) => {
      const { createdAt, createdAtMs } = sumsub.callback('applicantReviewed', { at: date.getTime() });
      expect(createdAtMs).toBe(date.toISOString().replace('T', ' ').replace('Z', ''));
      expect(createdAt).toBe(`${createdAtMs?.slice(0, 19)}+0000`);
    }),
  );
});

test('invariant 19: sandboxMode is that of the account', () => {
  const mode = (environment: 'production' | 'sandbox') =>
    sumsub.configured({ environment }).callback('applicantDeleted').sandboxMode;
  expect([mode('production'), mode('sandbox')]).toEqual([false, true]);
});

test('a company is what is rejected for its structure, and whatever is asked for', () => {
  expect(reviewed('final-company-structure', 1).applicantType).toBe('company');
  expect(reviewed('approved', 1, { applicant: 'company' }).applicantType).toBe('company');
  const member = reviewed('approved', 1, { applicant: 'member' });
  expect(member).toMatchObject({
    applicantType: 'individual',
    applicantMemberOf: [{ applicantId: reviewed('approved', 1, { applicant: 'company' }).applicantId }],
  });
});

test('what is asked for stands in every callback', () => {
  const traits = { levelName: 'My level', externalUserId: 'user 7' };
  for (const event of ['applicantCreated', 'applicantReviewed', 'applicantActionPending'] as const)
    expect(sumsub.callback(event, { traits })).toMatchObject(traits);
  expect(() => sumsub.callback('applicantCreated', { traits: { level: 3 as never } })).toThrow(
    expect.objectContaining({ code: 'people/not-a-trait-value' }),
  );
});

test('the README names only cases and scenarios that exist', () => {
  const readme = readFileSync(new URL('../../generators/sumsub/README.md', import.meta.url), 'utf8');
  const cases = [...readme.matchAll(/`((?:quirk|signature)\/[\w-]+)`/g)].map(([, name]) => name);
  expect(cases.length).toBeGreaterThan(8);
  expect(sumsub.cases.map(({ name }) => name)).toEqual(expect.arrayContaining(cases));
  const hyphened = [...readme.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name);
  expect([...Object.keys(sumsub.scenarios), 'late-stale']).toEqual(expect.arrayContaining(hyphened));
});
