/** What SARIF says of a rule. */
export interface SarifRule {
  id: string;
  title: string;
  why?: string;
}

/** What SARIF says of a result, besides its rule. */
export interface SarifResult {
  ruleId: string;
  level: 'error' | 'warning';
  text: string;
  locations: readonly object[];
  relatedLocations?: readonly object[];
  fingerprints: Readonly<Record<string, string>>;
  /** How often it came. Default: once. */
  occurrenceCount?: number;
}

/** The Static Analysis Results Interchange Format 2.1.0, for code scanning: one run of verihook. */
export function sarifLog(
  version: string,
  rules: readonly SarifRule[],
  results: readonly SarifResult[],
  originalUriBaseIds?: object,
): object {
  const ids = rules.map(({ id }) => id);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'verihook',
            version,
            rules: rules.map(({ id, title, why }) => ({
              id,
              shortDescription: { text: title },
              ...(why !== undefined && { fullDescription: { text: why } }),
            })),
          },
        },
        ...(originalUriBaseIds !== undefined && { originalUriBaseIds }),
        columnKind: 'utf16CodeUnits',
        results: results.map(({ ruleId, level, text, fingerprints, ...rest }) => ({
          ruleId,
          ruleIndex: ids.indexOf(ruleId),
          level,
          message: { text },
          ...rest,
          partialFingerprints: fingerprints,
        })),
      },
    ],
  };
}
