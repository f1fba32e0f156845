import { type JunitCase, junitXml } from '../formats/junit.ts';
import { byRule, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** One test case for each rule. */
export function junitOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  const { provider, findings, passed, notJudged } = verdict;
  const named = (rule: string) => `${rule}: ${rules(rule).title}`;
  const broken = byRule(findings.filter(({ severity }) => severity === 'error'));
  const warned = byRule(findings.filter(({ severity }) => severity === 'warning'));
  return junitXml(`verihook ${provider}`, [
    ...broken.map(([rule, all]): JunitCase => {
      const text = all.map(
        ({ at, expected, received, source, replay }) =>
          `${at}\nexpected ${expected}\nreceived ${received}\nsource ${source}\nreplay ${replay}`,
      );
      const message = `${all[0]?.received} at ${all[0]?.at}`;
      return { name: named(rule), failure: { message, text: text.join('\n\n') } };
    }),
    ...warned.map(([rule, all]) => ({
      name: named(rule),
      output: all.map(({ at, received }) => `${at}: ${received}`).join('\n'),
    })),
    ...passed.map((rule) => ({ name: named(rule) })),
    ...notJudged.map(({ rule, why }) => ({ name: named(rule), skipped: why })),
  ]);
}
