import { readFileSync } from 'node:fs';
import { takeNamed } from '../core/errors.ts';
import { checkedAnnotations, checkedJunit, checkedSarif, checkedSummary } from '../report/checked/reports.ts';
import type { Checked } from '../report/checked/tally.ts';
import { summaryOf } from '../report/findings.ts';
import { SpecFile } from '../spec/files.ts';
import { assignmentOf } from './arguments.ts';
import { packaged } from './packaged.ts';
import { version } from './version.ts';
import { written } from './written.ts';

/** So many findings of each cause are in a report; the rest are counted. */
export const KEPT_IN_REPORTS = 20;

const REPORTS = {
  json: (checked) => {
    const findings = checked.causes.flatMap((cause) => cause.findings);
    return `${JSON.stringify({ findings, ...summaryOf(checked) }, null, 2)}\n`;
  },
  junit: checkedJunit,
  sarif: (checked) => `${JSON.stringify(checkedSarif(checked, version(), linesOfDocuments()), null, 2)}\n`,
  github: checkedAnnotations,
  summary: checkedSummary,
} as const satisfies Record<string, (checked: Checked) => string>;

/** A report that `--report` asks for. */
export interface Report {
  kind: keyof typeof REPORTS;
  file: string;
}

/** Throws `usage/not-an-assignment` and `usage/unknown-report`. */
export function reportOf(text: string): Report {
  const [kind, file] = assignmentOf(text, '--report', 'junit=report.xml');
  takeNamed(REPORTS, kind, 'usage/unknown-report', 'report', '--report');
  return { kind: kind as Report['kind'], file };
}

/** Throws `usage/cannot-write`. */
export async function writeReports(reports: readonly Report[], checked: Checked): Promise<void> {
  for (const { kind, file } of reports) await written(file, REPORTS[kind](checked));
}

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
