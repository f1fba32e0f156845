import { readFileSync } from 'node:fs';
import { checkedAnnotations, checkedJunit, checkedSarif, checkedSummary } from '../report/checked/reports.ts';
import type { Checked } from '../report/checked/tally.ts';
import { summaryOf } from '../report/findings.ts';
import { SpecFile } from '../spec/files.ts';
import { packaged } from './packaged.ts';
import { version } from './version.ts';

/** So many findings of each cause are in a report; the rest are counted. */
export const KEPT_IN_REPORTS = 20;

/** What `--report` of `validate` makes. */
export const REPORTS = {
  json: (checked) => {
    const findings = checked.causes.flatMap((cause) => cause.findings);
    return `${JSON.stringify({ findings, ...summaryOf(checked) }, null, 2)}\n`;
  },
  junit: checkedJunit,
  sarif: (checked) => `${JSON.stringify(checkedSarif(checked, version(), linesOfDocuments()), null, 2)}\n`,
  github: checkedAnnotations,
  summary: checkedSummary,
} as const satisfies Record<string, (checked: Checked) => string>;

/** Finds the lines of the documents that come with this package. Each is read once, when it is asked for. */
function linesOfDocuments(): (file: string, pointer: string) => number | undefined {
  const known = new Map<string, SpecFile | undefined>();
  return (file, pointer) => {
    if (!known.has(file)) known.set(file, documentAt(packaged(file)));
    return known.get(file)?.placeOf(pointer.replace(/^#/, '')).line;
  };
}

function documentAt(path: string): SpecFile | undefined {
  try {
    return new SpecFile(path, readFileSync(path, 'utf8'));
  } catch {
    return undefined; // Without the document, its pointer still says where.
  }
}
