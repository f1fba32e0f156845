import { describe, expect, test } from 'vitest';
import { sumsub } from '../../generators/sumsub/index.ts';
import { type State, verify } from '../../src/verify.ts';
import { consumerOf, secret } from '../consumers/sumsub.ts';
import { inVirtualTime } from '../support/virtual-time.ts';

const ERASES = ['applicantDeleted', 'applicantPersonalDataDeleted'];

/** The correct consumer, but for what it says of applicants that were erased. */
function erasing(events: readonly string[], state: State) {
  const { consumer, probe } = consumerOf();
  const erased = new Set<string>();
  return {
    async consumer(request: Request) {
      const copy = request.clone();
      const answer = await consumer(request);
      if (!answer.ok) return answer;
      const { type, applicantId } = (await copy.json()) as { type: string; applicantId: string };
      if (events.includes(type)) erased.add(applicantId);
      return answer;
    },
    probe: async (verification: { ref: string }) =>
      erased.has(verification.ref) ? { ...(await probe(verification)), status: state } : probe(verification),
  };
}

const rehearse = (events: readonly string[], state: State, more = {}) =>
  inVirtualTime(() => verify(sumsub, { ...erasing(events, state), secret, settleMs: 40, runs: 25, ...more }));

describe('an applicant who is erased', () => {
  test.each(ERASES)(
    'may be forgotten, with %s, and nothing is found on whoever does',
    { timeout: 60_000 },
    async (event) => {
      expect((await rehearse([event], 'none', { only: ['scenario/deleted'] })).findings).toEqual([]);
    },
  );

  test('is none that a rehearsal stumbles over anywhere', { timeout: 120_000 }, async () => {
    const { findings } = await rehearse(ERASES, 'none');
    expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual([]);
  });

  test.each(ERASES)(
    'keeps the verdict or has none: another one is wrong, with %s',
    { timeout: 60_000 },
    async (event) => {
      const { findings } = await rehearse([event], 'rejected', { only: ['scenario/deleted'] });
      expect(findings.map(({ rule, received }) => [rule, received])).toEqual([['state/approved', 'rejected']]);
      expect(findings[0]?.expected).toMatch(/^to be approved or none/);
    },
  );
});
