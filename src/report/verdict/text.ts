import { columns, counted, type Paint, visible } from '../text.ts';
import { byRule, coverageLines, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** So many findings of one rule are printed; the rest are counted. */
const SHOWN_PER_RULE = 3;
/** So many names of what was never tried. */
const SHOWN_MISSING = 6;

/** A verdict for people: what is wrong first, each with what was sent, what came back, and how to see it again. */
export function verdictText(verdict: ReportedVerdict, rules: RuleTexts, paint: Paint): string {
  const { provider, seed, to, findings, known, passed, notJudged, exercises, requests, ok } = verdict;
  const lines = [
    `${paint('title', `${provider}, seed ${seed}, ${to === undefined ? 'in process' : visible(to)}`)}  ${counted(exercises, 'exercise')}, ${counted(requests, 'callback')}\n\n`,
  ];
  for (const [rule, all] of byRule(findings)) {
    const { title, why } = rules(rule);
    const [first] = all;
    const severity = first?.severity ?? 'error';
    lines.push(`${paint(severity, severity)}  ${paint('title', rule)}  ${title}\n  ${paint('aside', why)}\n`);
    for (const { at, expected, received, source, replay } of all.slice(0, SHOWN_PER_RULE)) {
      const rows = [
        ['expected', expected],
        ['received', received],
        ['source', source],
        ['replay', replay],
      ].map((row) => row.map(visible));
      lines.push(`  ${visible(at)}\n${columns(rows, '    ')}`);
    }
    if (all.length > SHOWN_PER_RULE)
      lines.push(`  ${paint('aside', `and ${all.length - SHOWN_PER_RULE} more of this rule; --json shows all`)}\n`);
    lines.push('\n');
  }
  const missing = Object.values(verdict.coverage).flatMap((part) => (typeof part === 'number' ? [] : part.missing));
  const rest = missing.length > SHOWN_MISSING ? ', …' : '';
  const summary: string[][] = [
    ...(passed.length === 0 ? [] : [['kept', counted(passed.length, 'rule')]]),
    ...notJudged.map(({ rule, why }) => ['not judged', `${rule}: ${why}`]),
    ...(exercises === 0 ? [] : [['tried', coverageLines(verdict).join(', ')]]),
    ...(missing.length === 0 || exercises === 0
      ? []
      : [['never tried', missing.slice(0, SHOWN_MISSING).join(', ') + rest]]),
    ...(known.length === 0 ? [] : [['known', `${counted(known.length, 'finding')} of the baseline`]]),
  ];
  lines.push(columns(summary));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const role = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
  lines.push(
    `${paint(role, ok && warnings === 0 ? 'nothing found wrong' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`)}\n`,
  );
  return lines.join('');
}
