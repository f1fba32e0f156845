import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/verdict.ts';
import { paintOf } from '../../src/report/text.ts';
import type { ReportedVerdict } from '../../src/report/verdict/rules.ts';
import { verdictText } from '../../src/report/verdict/text.ts';
import { ruleOf } from '../../src/verify/rules.ts';

const finding = (rule: string, nth: number): Finding => ({
  rule,
  severity: 'error',
  at: `outcome/suspected-fraud/${nth}, 5d3b9cf2-9d11-4b6e-8a5c-0d6a1b2c3d4e`,
  expected: 'to be review or rejected or resubmit or pending or something else of that kind',
  received: 'approved',
  source: 'idenfy: what its callbacks tell',
  replay: `verihook verify idenfy --to http://127.0.0.1:3000/webhooks/idenfy --seed 1 --probe 'http://127.0.0.1:3000/v/{ref}' --only outcome/suspected-fraud/${nth}`,
});
const whole = (of: number) => ({ tried: of, of, missing: [] });
const verdict: ReportedVerdict = {
  provider: 'idenfy',
  seed: 1,
  to: 'http://127.0.0.1:3000/webhooks/idenfy',
  findings: [],
  known: [],
  passed: ['ack/success-status'],
  notJudged: [],
  coverage: { events: whole(1), outcomes: whole(19), scenarios: whole(24), cases: whole(40), share: 1 },
  exercises: 100,
  planned: 100,
  requests: 200,
  interrupted: false,
  ok: true,
};
const text = (changes: Partial<ReportedVerdict>, width?: number) =>
  verdictText({ ...verdict, ...changes }, ruleOf, paintOf(false), width);

describe('a verdict as text', () => {
  test('shows one finding of each rule, and names what is like it', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => finding('state/suspected-fraud', nth));
    const shown = text({ findings: many, ok: false });
    expect(shown.match(/^ +replay /gm)).toHaveLength(1);
    expect(shown).toContain(
      '  and 8 more like it: outcome/suspected-fraud/2, outcome/suspected-fraud/3, outcome/suspected-fraud/4, outcome/suspected-fraud/5, outcome/suspected-fraud/6, outcome/suspected-fraud/7, …; --json shows all\n',
    );
    expect(shown).toContain('9 errors, 0 warnings');
  });

  test('counts derived cases that were left out, and names none of them', () => {
    const cases = { tried: 1_000, of: 9_613, missing: ['identification/enum/status/overall/DENIED'] };
    const shown = text({ coverage: { ...verdict.coverage, cases } });
    expect(shown).toMatch(/^left out +8613 derived cases; --thorough tries all$/m);
    expect(shown).not.toContain('DENIED');
    expect(shown).toMatch(/^tried +1 of 1 event, 19 of 19 outcomes/m);
  });

  test('gives the reason of a family of rules once', () => {
    const two = [finding('state/suspected-fraud', 1), finding('state/suspected-aml', 2), finding('ack/body', 3)];
    const shown = text({ findings: two, ok: false });
    expect(shown.split(ruleOf('state/suspected-aml').why)).toHaveLength(2);
    expect(shown).toContain(ruleOf('ack/body').why);
  });

  test('names what else was never tried', () => {
    const outcomes = { tried: 18, of: 19, missing: ['denied-face'] };
    expect(text({ coverage: { ...verdict.coverage, outcomes } })).toMatch(/^never tried +denied-face$/m);
  });

  test('tells of an interruption by what was tried, and does not list the rest', () => {
    const outcomes = { tried: 1, of: 19, missing: ['denied-face'] };
    const notJudged = [{ rule: 'everything else', why: 'interrupted after 7 of 100' }];
    const coverage = { ...verdict.coverage, outcomes };
    const shown = text({ coverage, notJudged, exercises: 7, interrupted: true });
    expect(shown).toContain('7 of 100 exercises, 200 callbacks');
    expect(shown).toMatch(/^not judged +everything else: interrupted after 7 of 100$/m);
    expect(shown).not.toContain('denied-face');
    expect(shown).toMatch(/\nnothing found wrong so far\n$/);
  });

  test('breaks no replay line, and every other one at the width of the terminal', () => {
    const notJudged = [
      { rule: 'ack/stored-before-answer', why: 'no way to restart the consumer was given, '.repeat(3) },
    ];
    const shown = text({ findings: [finding('state/suspected-fraud', 1)], notJudged }, 80);
    const long = shown
      .split('\n')
      .slice(1)
      .filter((line) => line.length > 80);
    expect(long).toEqual([
      expect.stringMatching(/^ {4}replay {4}verihook verify .*--only outcome\/suspected-fraud\/1$/),
    ]);
  });
});
