import { readFile } from 'node:fs/promises';
import { diff as compare } from '../contract/diff/diff.ts';
import { failuresOf, readsOf, withReads } from '../contract/diff/reads.ts';
import type { DiffChange } from '../core/diff.ts';
import { VerihookError } from '../core/errors.ts';
import { type DiffReport, diffAnnotations, diffJunit, diffSarif, diffSummary, diffText } from '../report/diff.ts';
import { documentAt } from './document-at.ts';
import type { ExitCode, Io } from './io.ts';
import { version } from './version.ts';
import { reportsOf, written } from './written.ts';

export interface DiffOptions {
  failOn: DiffChange['severity'];
  reads?: string;
  report: string[];
  json?: true;
}

const printed = (report: DiffReport) => `${JSON.stringify(report, null, 2)}\n`;

const REPORTS = {
  json: printed,
  junit: diffJunit,
  sarif: (report) => `${JSON.stringify(diffSarif(report, version()), null, 2)}\n`,
  github: diffAnnotations,
  summary: diffSummary,
} as const satisfies Record<string, (report: DiffReport) => string>;

/** `verihook diff`: what changes for who receives the callbacks, between two versions of a document. */
export async function diff(io: Io, oldName: string, newName: string, options: DiffOptions): Promise<ExitCode> {
  const reports = await reportsOf(REPORTS, options.report);
  const reads = options.reads === undefined ? undefined : readsOf(options.reads, await jsonAt(options.reads));
  if (oldName === '-' && newName === '-')
    throw new VerihookError(
      'usage/two-stdins',
      'Only one of the documents can come from stdin. Name a file for the other.',
    );
  const found = compare(await documentAt(io, oldName), await documentAt(io, newName));
  const compared = reads === undefined ? found : withReads(found, reads);
  const count = (severity: DiffChange['severity']) =>
    compared.changes.filter((change) => change.severity === severity).length;
  const ok = failuresOf(compared, options.failOn).length === 0;
  const report = { ...compared, breaking: count('breaking'), risky: count('risky'), info: count('info'), ok };
  await io.out(options.json ? printed(report) : diffText(report, io.color));
  for (const { make, file } of reports) await written(file, make(report));
  return ok ? 0 : 1;
}

async function jsonAt(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new VerihookError(
      'diff/not-reads',
      `Cannot read what the consumer reads from "${file}". Name a JSON file that observe() of verihook wrote.`,
      { cause },
    );
  }
}
