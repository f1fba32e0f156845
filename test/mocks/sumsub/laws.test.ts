import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumsub } from '../../../generators/sumsub/index.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { validate } from '../../../src/index.ts';
import { applicant, type Json, type Server, start, wrongWith } from './support.ts';

const SCENARIOS = Object.keys(sumsub.scenarios);
const SIDE = /^(?:applicantAction|applicantKyt|kyt|aml)/;

/** Everybody of whom callbacks tell is read as the last of them says; written without our own reading of callbacks. */
async function agrees({ call, received }: Server): Promise<void> {
  const bodies = received.map(({ body }) => body);
  const ids = new Set<string>(bodies.flatMap(({ applicantId }) => applicantId ?? []));
  for (const id of ids) {
    const about = bodies.filter(({ applicantId }) => applicantId === id);
    const one = await call('GET', `/resources/applicants/${id}/one`);
    if (about.some(({ type }) => type === 'applicantDeleted')) {
      expect(one.status).toBe(404);
      continue;
    }
    expect([one.status, wrongWith('getApplicant', one)]).toEqual([200, []]);
    // What was made last, which is not always what came last.
    const last = about
      .filter(({ type, reviewStatus }) => !SIDE.test(type) && reviewStatus !== undefined)
      .reduce((a: Json, b: Json) => (a === undefined || b.createdAtMs >= a.createdAtMs ? b : a), undefined);
    const { review, ...read } = one.json;
    if (last === undefined) {
      expect(review.reviewStatus).toBe('init');
      continue;
    }
    expect({ ...read, ...review }).toMatchObject({
      id,
      inspectionId: last.inspectionId,
      externalUserId: last.externalUserId,
      type: last.applicantType,
      clientId: last.clientId,
      levelName: last.levelName,
      reviewStatus: last.reviewStatus,
      attemptCnt: about.filter(({ type }) => type === 'applicantPending').length,
    });
    expect([read.memberOf, review.reviewResult]).toEqual([last.applicantMemberOf, last.reviewResult]);
    const status = await call('GET', `/resources/applicants/${id}/status`);
    expect(status.json).toEqual(review);
    const steps = await call('GET', `/resources/applicants/${id}/requiredIdDocsStatus`);
    const moderation = await call('GET', `/resources/moderationStates/-;applicantId=${id}`);
    expect([wrongWith('getRequiredDocsStatus', steps), wrongWith('getModerationStates', moderation)]).toEqual([[], []]);
    const isRed = last.reviewResult?.reviewAnswer === 'RED';
    expect(moderation.json.applicantState?.buttonIds).toEqual(isRed ? (last.reviewResult.buttonIds ?? []) : undefined);
  }
}

test.each(SCENARIOS)(
  'what is read agrees with the last callback at every moment of %s, whoever the applicant is',
  async (scenario) => {
    const { steps } = sumsub.scenarios[scenario as keyof typeof sumsub.scenarios];
    // What arrives late was said before: then only all of it together tells what is so.
    const isLate = steps.some((step) => 'late' in step);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        fc.constantFrom('individual', 'company', undefined),
        fc.array(fc.integer({ min: 1, max: 12 * HOUR }), { maxLength: 4 }),
        async (seed, type, waits) => {
          const server = await start({ seed, settings: { scenario } });
          const id = await applicant(server, { type });
          await server.call('POST', `/resources/applicants/${id}/status/pending`);
          for (const ms of isLate ? [60 * DAY] : [0, ...waits, 60 * DAY]) {
            await server.advance(ms);
            await agrees(server);
          }
          for (const { body } of server.received)
            expect(await validate(sumsub, { payload: body, event: body.type })).toEqual([]);
          // One making and, by this call, one handing in: nothing that has happened happens again. A person in a timeline of
          // a company is one of its owners there, and made as such.
          const isOther = type === 'individual' && scenario.startsWith('company');
          const own = server.about(id).map((body) => body.type);
          if (!isLate) expect(own.slice(0, 2)).toEqual(['applicantCreated', 'applicantPending']);
          if (!isOther) expect(own.filter((each) => each === 'applicantCreated').length).toBe(1);
          await server.app.close();
        },
      ),
      { numRuns: 20 },
    );
  },
);

/** What a client may do with an applicant, whatever its state. */
const deeds: Record<string, (server: Server, id: string) => Promise<unknown>> = {
  check: ({ call }, id) => call('POST', `/resources/applicants/${id}/status/pending`),
  reset: ({ call }, id) => call('POST', `/resources/applicants/${id}/reset`),
  resetStep: ({ call }, id) => call('POST', `/resources/applicants/${id}/resetStep/IDENTITY`),
  move: ({ call }, id) => call('POST', `/resources/applicants/${id}/moveToLevel?name=another`),
  approve: ({ call }, id) => call('POST', `/resources/applicants/${id}/-/approve`, { body: { tags: ['a'] } }),
  reject: ({ call }, id) => call('POST', `/resources/applicants/${id}/-/reject`, { body: {} }),
  deactivate: ({ call }, id) => call('PATCH', `/resources/applicants/${id}/presence/deactivated`),
  tag: ({ call }, id) => call('POST', `/resources/applicants/${id}/tags`, { body: ['b'] }),
  token: ({ call }) => call('POST', '/resources/accessTokens?userId=user-42&levelName=basic'),
  complete: ({ call }, id) =>
    call('POST', `/resources/applicants/${id}/status/testCompleted`, {
      body: { reviewAnswer: 'RED', rejectLabels: ['SPAM'], reviewRejectType: 'RETRY', moderationComment: 'again' },
    }),
  soon: ({ advance }) => advance(3 * MINUTE),
  later: ({ advance }) => advance(3 * DAY),
};

test('whatever a client does, in whatever order, callbacks are valid and what is read agrees with them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      fc.constantFrom(...SCENARIOS.filter((name) => name !== 'out-of-order'), 'wait'),
      fc.array(fc.constantFrom(...Object.keys(deeds)), { minLength: 1, maxLength: 12 }),
      async (seed, scenario, names) => {
        const server = await start({ seed, settings: { scenario } });
        const id = await applicant(server);
        for (const name of names) {
          await deeds[name]?.(server, id);
          await server.advance(0);
          await agrees(server);
        }
        for (const { body } of server.received)
          expect(await validate(sumsub, { payload: body, event: body.type })).toEqual([]);
        expect(server.app.journal.entries().flatMap(({ error }) => error ?? [])).toEqual([]);
        await server.app.close();
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
