import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sumsub as typed } from '../../generators/sumsub/index.ts';
import { detectEvent } from '../../src/contract/detect.ts';
import { type ValidateOptions, validate } from '../../src/contract/validate.ts';
import { override } from '../../src/core/override.ts';
import type { Provider } from '../../src/core/provider.ts';
import { providers } from '../../src/generated/registry.ts';

const sumsub = typed as unknown as Provider;
const { components } = parse(readFileSync(new URL('../../openapi/sumsub.yaml', import.meta.url), 'utf8'));
/** The two samples that the vendor prints. */
const GREEN = components.examples.ApprovedOfDocs.value;
const RED = components.examples.RetryOfDocs.value;

const findings = (payload: unknown, options?: ValidateOptions) => validate(sumsub, { payload }, options);
const withResult = (body: object, changes: object) => override<unknown>(body, { reviewResult: changes } as never);

test.each([
  ['GREEN', GREEN],
  ['RED', RED],
])('the sample that the vendor prints for %s keeps the contract, strictly', async (_, sample) => {
  expect(await findings(sample, { strict: true })).toEqual([]);
});

test('each example of the document is that of an event, and keeps the contract', async () => {
  const bodies = Object.values<{ value: { type?: string } }>(components.examples).map(({ value }) => value);
  for (const body of bodies.filter(({ type }) => type !== undefined))
    expect([body.type, await findings(body, { strict: true })]).toEqual([body.type, []]);
});

describe('a contradiction is one error with the number of its invariant', () => {
  const hold = { ...GREEN, type: 'applicantOnHold' };
  const pending = { ...GREEN, type: 'applicantPending', reviewStatus: 'pending' };
  const { reviewResult: _, ...plain } = GREEN;
  test.each([
    ['a verdict without a result', plain, /Invariant 1\b/],
    ['a verdict that is not completed', { ...GREEN, reviewStatus: 'pending' }, /Invariants 1 and 15/],
    ['an answer that nobody gives', withResult(GREEN, { reviewAnswer: 'BLUE' }), /Invariant 2\b/],
    ['GREEN with FINAL', withResult(GREEN, { reviewRejectType: 'FINAL' }), /Invariants 3 and 5/],
    ['GREEN with labels', withResult(GREEN, { rejectLabels: ['PEP'] }), /Invariant 3\b/],
    ['GREEN with buttons', withResult(GREEN, { buttonIds: [] }), /Invariant 3\b/],
    ['GREEN with a comment', withResult(GREEN, { moderationComment: '' }), /Invariant 3\b/],
    ['GREEN with a private comment', withResult(GREEN, { clientComment: '' }), /Invariant 3\b/],
    ['RED without a reject type', withResult(RED, { reviewRejectType: undefined }), /Invariant 4\b/],
    ['RED without labels', withResult(RED, { rejectLabels: undefined }), /Invariant 4\b/],
    ['RED with an empty list of labels', withResult(RED, { rejectLabels: [] }), /Invariant 4\b/],
    ['RED with a label twice', withResult(RED, { rejectLabels: ['PEP', 'PEP'] }), /Invariant 4\b/],
    [
      'EXTERNAL_DECISION_REJECTION with RETRY',
      withResult(RED, { rejectLabels: ['PEP', 'EXTERNAL_DECISION_REJECTION'] }),
      /Invariant 6\b/,
    ],
    ['a button that is none', withResult(RED, { buttonIds: ['Bad-Button'] }), /Invariant 8\b/],
    ['a button twice', withResult(RED, { buttonIds: ['spam', 'spam'] }), /Invariant 8\b/],
    ['a bare composite button', withResult(RED, { buttonIds: ['badPhoto_sticker'] }), /^invariant 9\b/],
    ['onHold with reviewStatus completed', hold, /Invariant 15/],
    ['a new applicant with a result', { ...GREEN, type: 'applicantCreated', reviewStatus: 'init' }, /Invariant 17/],
    ['pending with a result', pending, /Invariant 17/],
    ['no time at all', { ...GREEN, createdAtMs: undefined }, /Invariant 18/],
    ['times that differ', { ...RED, createdAt: '2026-04-30 08:04:22+0000' }, /^invariant 18/],
    ['a party of no company', { ...RED, applicantMemberOf: [] }, /Invariant 21/],
    ['a former level on a verdict', { ...RED, previousLevelName: 'first' }, /Invariant 22/],
    ['an action on a verdict', { ...RED, applicantActionId: RED.applicantId }, /Invariant 22/],
    [
      'an action without an id',
      { ...RED, type: 'applicantActionReviewed', externalApplicantActionId: '1' },
      /Invariant 22/,
    ],
    ['a new level without the former', { ...RED, type: 'applicantLevelChanged' }, /Invariant 22/],
  ])('%s', async (_, payload, source) => {
    expect(await findings(payload, { strict: true })).toMatchObject([
      { severity: 'error', source: expect.stringMatching(source) },
    ]);
  });
});

describe('what real traffic shows is a warning, and strictly an error', () => {
  const { levelName, sandboxMode, applicantType, clientId, ...bare } = GREEN;
  const legacy = {
    ...(withResult(RED, { buttonIds: undefined }) as object),
    levelName: undefined,
    sandboxMode: undefined,
    createdAtMs: undefined,
  };
  test.each([
    ['GREEN with a label and RETRY', withResult(GREEN, { rejectLabels: ['PEP'], reviewRejectType: 'RETRY' }), 2],
    ['GREEN with an empty list of labels', withResult(GREEN, { rejectLabels: [] }), 1],
    ['YELLOW', withResult(GREEN, { reviewAnswer: 'YELLOW' }), 1],
    ['the oldest example, without level, environment, type and account', bare, 4],
    ['a body of 2022', JSON.parse(JSON.stringify(legacy)), 2],
    ['a test without a user', { ...RED, externalUserId: undefined, testMode: true }, 1],
    ['the former result while pending', { ...RED, type: 'applicantPending', reviewStatus: 'pending' }, 1],
    [
      'a precheck that says so',
      { ...GREEN, type: 'applicantPrechecked', reviewStatus: 'prechecked', reviewResult: undefined },
      1,
    ],
    ['milliseconds in the format of seconds', { ...RED, createdAtMs: RED.createdAt }, 1],
  ])('%s', async (_, payload, count) => {
    const plain = JSON.parse(JSON.stringify(payload));
    expect((await findings(plain)).map(({ severity }) => severity)).toEqual(Array(count).fill('warning'));
    expect((await findings(plain, { strict: true })).map(({ severity }) => severity)).toEqual(
      Array(count).fill('error'),
    );
  });
});

describe('what is open is a warning at most', () => {
  test.each([{}, { strict: true }])('an unknown label, button and type: %j', async (options) => {
    const changed = withResult(RED, { rejectLabels: ['BRAND_NEW'], buttonIds: ['newGroup', 'newGroup_newButton'] });
    expect(await findings(changed, options)).toMatchObject([
      { rule: 'contract/unknown-value', severity: 'warning', at: '/reviewResult/rejectLabels/0' },
      { rule: 'contract/unknown-value', severity: 'warning', at: '/reviewResult/buttonIds/0' },
      { rule: 'contract/unknown-value', severity: 'warning', at: '/reviewResult/buttonIds/1' },
    ]);
    expect(await findings({ ...RED, type: 'applicantReveiwed' }, options)).toMatchObject([
      {
        rule: 'contract/unknown-event',
        severity: 'warning',
        expected: expect.stringMatching(/did you mean applicantReviewed\?$/),
        source: expect.stringMatching(/invariant 23/),
      },
    ]);
  });

  test('an unknown key is nothing at all', async () => {
    expect(await findings({ ...RED, somethingNew: { in: 2099 } }, { strict: true })).toEqual([]);
  });

  test('RED may come without buttons and without comments (invariants 12 and 13), with labels of any class (invariant 7)', async () => {
    for (const changes of [{ buttonIds: undefined }, { buttonIds: [] }, { rejectLabels: ['FORGERY'] }])
      expect(await findings(withResult(RED, changes), { strict: true })).toEqual([]);
  });

  test('a rejected transaction needs no labels (invariant 4)', async () => {
    const payload = typed.callback('applicantKytTxnRejected');
    expect(payload.reviewResult).toEqual({ reviewAnswer: 'RED', reviewRejectType: 'FINAL' });
    expect(await findings(payload, { strict: true })).toEqual([]);
  });
});

test('the body alone tells the event, among all providers', async () => {
  for (const event of Object.keys(sumsub.events)) {
    const payload = sumsub.callback(event, { seed: 4 });
    expect(await detectEvent(sumsub, {}, payload)).toMatchObject({ event, by: 'body' });
    expect(await findings(payload, { strict: true })).toEqual([]);
  }
  const { recognise } = await import('../../src/contract/recognise.ts');
  const all = await Promise.all(Object.values(providers).map(({ load }) => load()));
  const recognised = await recognise(all, { headers: {}, content: { payload: { ...RED, type: 'applicantNewThing' } } });
  expect(recognised).toMatchObject({ provider: { id: 'sumsub' }, detection: { named: 'applicantNewThing' } });
});
