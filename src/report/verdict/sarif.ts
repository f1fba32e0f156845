import { byRule, type ReportedVerdict, type RuleTexts } from './rules.ts';

/** Static Analysis Results Interchange Format 2.1.0, for code scanning. A consumer has no file here: the place is logical. */
export function sarifOf(verdict: ReportedVerdict, rules: RuleTexts, version: string): object {
  const ids = byRule(verdict.findings).map(([rule]) => rule);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'verihook',
            version,
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: rules(id).title },
              fullDescription: { text: rules(id).why },
            })),
          },
        },
        results: verdict.findings.map(({ rule, severity, at, expected, received, source, replay }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule),
          level: severity,
          message: { text: `Expected ${expected}, received ${received}. Source: ${source}. Replay: ${replay}` },
          locations: [{ logicalLocations: [{ fullyQualifiedName: `${verdict.provider}/${at}` }] }],
          partialFingerprints: { exercise: `${rule} ${at.split(/[,:]/)[0]}` },
        })),
      },
    ],
  };
}
