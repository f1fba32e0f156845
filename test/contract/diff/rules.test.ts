import { describe, expect, test } from 'vitest';
import { diff } from '../../../src/contract/diff/diff.ts';
import { type DiffRule, type DiffRuleId, RULES } from '../../../src/contract/diff/rules.ts';
import type { DiffChange } from '../../../src/core/diff.ts';
import { type Json, oracle, specOf } from './documents.ts';
import { PAIRS } from './pairs.ts';

const changesOf = async ([old, next]: [Json, Json]): Promise<DiffChange[]> =>
  diff(await specOf(old, 'old.yaml'), await specOf(next, 'new.yaml')).changes;

test('every rule has its pair of documents', () => {
  expect(Object.keys(PAIRS)).toEqual(Object.keys(RULES));
});

/** What has no schema has no validator. */
const OF_NO_BODY = new Set([
  'webhook/content-type-changed',
  'webhook/encoding-changed',
  'webhook/header-changed',
  'webhook/delivery-changed',
  'webhook/answer-changed',
]);

describe.each(Object.entries(PAIRS))('%s', (rule, { triggers, nearly }) => {
  test('is triggered, once, and by nothing else', async () => {
    const changes = await changesOf(triggers);
    expect(changes.map((each) => each.rule)).toEqual([rule]);
    expect(changes[0]).toMatchObject({ severity: (RULES[rule as DiffRuleId] as DiffRule).severity, what: /./ });
  });

  test('is nearly triggered', async () => {
    const changes = await changesOf(nearly);
    expect(changes.map((each) => each.rule)).not.toContain(rule);
  });

  test('has an example that both validators judge as it says', async () => {
    const [change] = await changesOf(triggers);
    const { before, after, verdicts } = change?.example ?? {};
    expect([before, after]).not.toEqual([undefined, undefined]);
    if (!rule.startsWith('webhook/')) return;
    expect(verdicts === undefined).toBe(OF_NO_BODY.has(rule));
    const { scope: event, part } = change?.places[0] ?? {};
    if (event === undefined || verdicts === undefined || part !== 'body') return;
    const [old, next] = triggers.map(oracle) as [ReturnType<typeof oracle>, ReturnType<typeof oracle>];
    for (const [value, said] of [
      [before, verdicts.before],
      [after, verdicts.after],
    ] as const) {
      if (said === undefined) continue;
      const judged = {
        oldAccepts: event in (triggers[0].webhooks as Json) && old(event, value),
        newAccepts: event in (triggers[1].webhooks as Json) && next(event, value),
      };
      expect({ value, ...judged }).toEqual({ value, ...said });
    }
    // What was sent keeps to the old contract, and what is sent to the new one.
    expect(verdicts.before?.oldAccepts ?? true).toBe(true);
    expect(verdicts.after?.newAccepts ?? true).toBe(true);
  });
});

/** Breaking changes of a body that the old contract refuses; of the others, it is who relies on a promise that stumbles. */
test.each(
  Object.entries(RULES)
    .filter(([id, { severity }]) => id.startsWith('webhook/') && severity === 'breaking')
    .map(([id]) => id as DiffRuleId),
)('%s shows what the old contract refuses', async (rule) => {
  const [change] = await changesOf(PAIRS[rule].triggers);
  const { verdicts } = change?.example ?? {};
  if (change?.places[0]?.part !== 'body' || verdicts?.after === undefined) return;
  expect(verdicts.after.oldAccepts).toBe(false);
});
