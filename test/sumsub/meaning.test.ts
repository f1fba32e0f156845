import { expect, test } from 'vitest';
import { sumsub } from '../../generators/sumsub/index.ts';

const told = (reviewResult: object | undefined, reviewStatus = 'completed') =>
  sumsub.tells('applicantReviewed', { applicantId: 'a', reviewStatus, reviewResult })?.allows;

test('only a completed GREEN approves, and only RED rejects for good or for now', () => {
  expect(told({ reviewAnswer: 'GREEN' })).toEqual(['approved']);
  expect(told({ reviewAnswer: 'GREEN' }, 'onHold')).not.toContain('approved');
  expect(told({ reviewAnswer: 'RED', reviewRejectType: 'RETRY' })?.[0]).toBe('resubmit');
  for (const reviewRejectType of ['FINAL', undefined])
    expect(told({ reviewAnswer: 'RED', reviewRejectType })).toEqual(['rejected', 'review']);
});

test.each([{ reviewAnswer: 'YELLOW' }, { reviewAnswer: 'ERROR', reviewRejectType: 'RETRY' }, {}, undefined])(
  '%j is undecided: to wait is as sound as to look or to refuse, and nobody is approved',
  (result) => {
    expect(told(result)).toEqual(expect.arrayContaining(['review', 'pending', 'rejected']));
    expect(told(result)).not.toContain('approved');
  },
);
