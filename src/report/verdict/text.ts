import type { Finding } from '../../core/verdict.ts';
import { columns, counted, type Paint, visible } from '../text.ts';
import { byRule, coverageLines, exerciseOf, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** So many names are told of what is like a finding, and of what was never tried. */
const SHOWN = 6;

/**
 * A verdict for people: what is wrong first, of each rule one finding with what was sent, what came back, and how to see it again.
 *
 * @param width how long a line may be; replay lines are never broken. Default: any length
 */
export function verdictText(verdict: ReportedVerdict, rules: RuleTexts, paint: Paint, width?: number): string {
  const { provider, seed, to, findings, known, passed, notJudged, ok, interrupted } = verdict;
  const { exercises, planned, requests } = verdict;
  const tried =
    exercises === planned ? counted(exercises, 'exercise') : `${exercises} of ${counted(planned, 'exercise')}`;
  const lines = [
    `${paint('title', `${provider}, seed ${seed}, ${to === undefined ? 'in process' : visible(to)}`)}  ${tried}, ${counted(requests, 'callback')}\n\n`,
  ];
  let told = '';
  for (const [rule, [first, ...more]] of byRule(findings)) {
    if (first === undefined) continue;
    const { title, why } = rules(rule);
    const { severity } = first;
    lines.push(`${paint(severity, severity)}  ${paint('title', rule)}  ${title}\n`);
    // Rules of one family share their reason.
    if (why !== told) lines.push(paint('aside', columns([[why]], '  ', width).trimEnd()), '\n');
    told = why;
    lines.push(findingText(first, width));
    if (more.length > 0) {
      const alike = `and ${more.length} more like it: ${named(more.map(({ at }) => exerciseOf(at)))}; --json shows all`;
      lines.push(paint('aside', columns([[alike]], '  ', width).trimEnd()), '\n');
    }
    lines.push('\n');
  }
  const summary: string[][] = [
    ...(passed.length === 0 ? [] : [['kept', counted(passed.length, 'rule')]]),
    ...notJudged.map(({ rule, why }) => ['not judged', `${rule}: ${why}`]),
    ...(exercises === 0
      ? []
      : [['tried', coverageLines(verdict).join(', ')], ...(interrupted ? [] : leftOut(verdict))]),
    ...(known.length === 0 ? [] : [['known', `${counted(known.length, 'finding')} of the baseline`]]),
  ];
  lines.push(columns(summary, '', width));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const role = errors > 0 ? 'error' : warnings > 0 || interrupted ? 'warning' : 'good';
  const found =
    ok && warnings === 0 ? 'nothing found wrong' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  lines.push(`${paint(role, interrupted ? `${found} so far` : found)}\n`);
  return lines.join('');
}

function findingText({ at, expected, received, source, replay }: Finding, width: number | undefined): string {
  const told = [
    ['expected', expected],
    ['received', received],
    ['source', source],
  ].map((row) => row.map(visible));
  // A line to copy is never broken.
  return `${columns([[visible(at)]], '  ', width)}${columns(told, '    ', width)}${columns([['replay  ', visible(replay)]], '    ')}`;
}

/** What was not tried: derived cases on purpose, and whatever else by its names. */
function leftOut({ coverage: { share: _, cases, ...others } }: ReportedVerdict): string[][] {
  const missing = Object.values(others).flatMap((part) => part.missing);
  if (missing.length > 0) return [['never tried', named(missing)]];
  const count = cases.of - cases.tried;
  return count === 0 ? [] : [['left out', `${counted(count, 'derived case')}; --thorough tries all`]];
}

function named(names: readonly string[]): string {
  const all = [...new Set(names.map(visible))];
  return all.slice(0, SHOWN).join(', ') + (all.length > SHOWN ? ', …' : '');
}
