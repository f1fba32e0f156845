import { byRule, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** Common Test Report Format: one test for each rule. `startedAt`, `endedAt`: milliseconds since the Unix epoch. */
export function ctrfOf(
  verdict: ReportedVerdict,
  rules: RuleTexts,
  times: { startedAt: number; endedAt: number },
): object {
  const { provider, findings, passed, notJudged } = verdict;
  const broken = byRule(findings.filter(({ severity }) => severity === 'error'));
  const nameOf = (rule: string) => `${rule}: ${rules(rule).title}`;
  const suite = `verihook ${provider}`;
  const tests = [
    ...broken.map(([rule, all]) => ({
      name: nameOf(rule),
      status: 'failed',
      duration: 0,
      suite,
      message: `${all[0]?.received} at ${all[0]?.at}`,
      trace: all.map(({ replay }) => replay).join('\n'),
    })),
    ...passed.map((rule) => ({ name: nameOf(rule), status: 'passed', duration: 0, suite })),
    ...notJudged.map(({ rule, why }) => ({ name: nameOf(rule), status: 'skipped', duration: 0, suite, message: why })),
  ];
  return {
    results: {
      tool: { name: 'verihook' },
      summary: {
        tests: tests.length,
        passed: passed.length,
        failed: broken.length,
        pending: 0,
        skipped: notJudged.length,
        other: 0,
        start: times.startedAt,
        stop: times.endedAt,
      },
      tests,
    },
  };
}
