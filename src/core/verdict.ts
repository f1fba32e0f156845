/** One obligation that was not met, as data. The text that people read is made from it last, in `src/report`. */
export interface Finding {
  /** Stable rule id, for example `ack/success-status`. */
  rule: string;
  severity: 'error' | 'warning';
  /** Where: a delivery and attempt, or a file, line and JSON pointer. */
  at: string;
  expected: string;
  received: string;
  /** Who says so: the place in the OpenAPI document, or the fact. */
  source: string;
  /** One line that shows the same finding again. */
  replay: string;
}

/** Findings that make a run fail. */
export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'error');
}
