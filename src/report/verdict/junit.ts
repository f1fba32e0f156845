import { byRule, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** Characters that XML 1.0 cannot hold are left out. */
const xml = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** One test case for each rule, as JUnit's XML that every CI reads. */
export function junitOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  const { provider, findings, passed, notJudged } = verdict;
  const suite = `verihook ${provider}`;
  const test = (rule: string, inner: string) =>
    `    <testcase classname="${xml(suite)}" name="${xml(`${rule}: ${rules(rule).title}`)}"${inner === '' ? '/>' : `>${inner}</testcase>`}`;
  const broken = byRule(findings.filter(({ severity }) => severity === 'error'));
  const warned = byRule(findings.filter(({ severity }) => severity === 'warning'));
  const cases = [
    ...broken.map(([rule, all]) => {
      const text = all.map(
        ({ at, expected, received, source, replay }) =>
          `${at}\nexpected ${expected}\nreceived ${received}\nsource ${source}\nreplay ${replay}`,
      );
      return test(
        rule,
        `<failure message="${xml(`${all[0]?.received} at ${all[0]?.at}`)}">${xml(text.join('\n\n'))}</failure>`,
      );
    }),
    ...warned.map(([rule, all]) =>
      test(rule, `<system-out>${xml(all.map(({ at, received }) => `${at}: ${received}`).join('\n'))}</system-out>`),
    ),
    ...passed.map((rule) => test(rule, '')),
    ...notJudged.map(({ rule, why }) => test(rule, `<skipped message="${xml(why)}"/>`)),
  ];
  const counts = `tests="${cases.length}" failures="${broken.length}" errors="0" skipped="${notJudged.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="verihook" ${counts}>
  <testsuite name="${xml(suite)}" ${counts}>
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}
