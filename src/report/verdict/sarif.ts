import { sarifLog } from '../formats/sarif.ts';
import { byRule, exerciseOf, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** For code scanning. A consumer has no file here: the place is logical. */
export function sarifOf(verdict: ReportedVerdict, rules: RuleTexts, version: string): object {
  return sarifLog(
    version,
    byRule(verdict.findings).map(([id]) => ({ id, ...rules(id) })),
    verdict.findings.map(({ rule, severity, at, expected, received, source, replay }) => ({
      ruleId: rule,
      level: severity,
      text: `Expected ${expected}, received ${received.replace(/\.$/, '')}. Source: ${source}. Replay: ${replay}`,
      locations: [{ logicalLocations: [{ fullyQualifiedName: `${verdict.provider}/${at}` }] }],
      fingerprints: { exercise: `${rule} ${exerciseOf(at)}` },
    })),
  );
}
