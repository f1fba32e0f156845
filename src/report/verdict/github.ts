import { byRule, coverageLines, type ReportedVerdict, type RuleTexts } from './rules.ts';

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions: one annotation for each rule. */
export function annotationsOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  return byRule(verdict.findings)
    .map(([rule, [first, ...more]]) => {
      const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
      const text = `${rules(rule).title}: expected ${first?.expected}, received ${first?.received}${rest}\n${first?.replay}`;
      return `::${first?.severity} title=${property(`verihook ${verdict.provider} ${rule}`)}::${data(text)}\n`;
    })
    .join('');
}

const cell = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('<', '&lt;');

/** A summary of the step in Markdown. */
export function stepSummaryOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  const { provider, findings, passed, notJudged, ok } = verdict;
  const rows = byRule(findings).map(
    ([rule, [first, ...more]]) =>
      `| ${cell(rule)} | ${first?.severity} | ${cell(rules(rule).title)} | ${cell(first?.received ?? '')} | ${1 + more.length} |`,
  );
  return `## verihook: ${provider} ${ok ? 'kept every rule that was judged' : 'broke rules'}

${rows.length === 0 ? '' : `| rule | severity | what it asks | received | times |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\n`}${passed.length} rules kept. ${coverageLines(verdict).join(', ')}.
${notJudged.map(({ rule, why }) => `\n- not judged: ${cell(rule)} (${cell(why)})`).join('')}
`;
}
