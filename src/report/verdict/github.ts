import { annotation, cell, markdownTable } from '../formats/github.ts';
import { byRule, coverageLines, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** Workflow commands of GitHub Actions: one annotation for each rule. */
export function annotationsOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  return byRule(verdict.findings)
    .map(([rule, [first, ...more]]) => {
      const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
      const text = `${rules(rule).title}: expected ${first?.expected}, received ${first?.received}${rest}\n${first?.replay}`;
      return annotation(first?.severity ?? 'error', { title: `verihook ${verdict.provider} ${rule}` }, text);
    })
    .join('');
}

/** A summary of the step in Markdown. */
export function stepSummaryOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  const { provider, findings, passed, notJudged, ok } = verdict;
  const rows = byRule(findings).map(([rule, [first, ...more]]) => [
    rule,
    first?.severity ?? 'error',
    rules(rule).title,
    first?.received ?? '',
    1 + more.length,
  ]);
  return `## verihook: ${provider} ${ok ? 'kept every rule that was judged' : 'broke rules'}

${markdownTable(['rule', 'severity', 'what it asks', 'received', 'times'], rows)}${passed.length} rules kept. ${coverageLines(verdict).join(', ')}.
${notJudged.map(({ rule, why }) => `\n- not judged: ${cell(rule)} (${cell(why)})`).join('')}
`;
}
