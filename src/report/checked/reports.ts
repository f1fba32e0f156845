import { annotation, cell, markdownTable } from '../formats/github.ts';
import { type JunitCase, junitXml } from '../formats/junit.ts';
import { type SarifResult, sarifLog } from '../formats/sarif.ts';
import { counted } from '../text.ts';
import type { Cause, Checked, CheckedFinding } from './tally.ts';

/** The line of a document on which the part at a JSON pointer begins; `undefined` where the document is not at hand. */
export type LineOf = (file: string, pointer: string) => number | undefined;

/** `2 more` findings of a cause that are counted and not kept. */
const moreOf = ({ count, findings }: Cause) => count - findings.length;

/** What a cause is called: its rule, and who says so. */
const nameOf = ({ rule, source }: Cause) => `${rule}: ${source}`;

/** One test case for each event that came, which passes, and one for each cause: an error fails it, a warning is its output. */
export function checkedJunit({ events, causes }: Checked): string {
  const told = (cause: Cause) => {
    const texts = cause.findings.map(
      ({ at, expected, received, replay }) =>
        `${at}\nexpected ${expected}\nreceived ${received}\nsource ${cause.source}\nreplay ${replay}`,
    );
    const more = moreOf(cause);
    return [...texts, ...(more > 0 ? [`and ${more} more`] : [])].join('\n\n');
  };
  return junitXml('verihook validate', [
    ...causes.map((cause): JunitCase => {
      const [first] = cause.findings;
      const message = `${counted(cause.count, 'time')}: expected ${first?.expected}, received ${first?.received} at ${first?.at}`;
      return cause.severity === 'error'
        ? { name: nameOf(cause), failure: { message, text: told(cause) } }
        : { name: nameOf(cause), output: told(cause) };
    }),
    ...events.map(({ provider, event = 'of no known event', count }) => ({
      name: `${provider} ${event}`,
      output: counted(count, 'callback'),
    })),
  ]);
}

/**
 * For code scanning: a result for each finding that was kept, at its line and column in the capture, with the line of the
 * document that says so. The first of a cause carries how often it came.
 */
export function checkedSarif({ causes }: Checked, version: string, lineOf: LineOf): object {
  const rules = [...new Set(causes.map(({ rule }) => rule))];
  return sarifLog(
    version,
    rules.map((id) => ({ id, title: titleOf(id) })),
    causes.flatMap((cause) =>
      cause.findings.map((finding, index): SarifResult => {
        const { rule, severity, expected, received, source, replay, document } = finding;
        return {
          ruleId: rule,
          level: severity,
          text: `Expected ${expected}, received ${received.replace(/\.$/, '')}. Source: ${source}. Replay: ${replay}`,
          locations: [{ physicalLocation: physical(finding.file, finding.line, finding.column) }],
          ...(document !== undefined && {
            relatedLocations: [
              {
                id: 0,
                message: { text: document.pointer },
                physicalLocation: physical(document.file, document.line ?? lineOf(document.file, document.pointer)),
              },
            ],
          }),
          ...(index === 0 && { occurrenceCount: cause.count }),
          fingerprints: { finding: `${rule} ${finding.at} ${source}` },
        };
      }),
    ),
  );
}

/** What a rule is called: its kind in words. */
const titleOf = (rule: string) => rule.replace(/^[^/]+\//, '').replaceAll('-', ' ');

function physical(file: string, startLine: number | undefined, startColumn?: number): object {
  const region = { ...(startLine !== undefined && { startLine }), ...(startColumn !== undefined && { startColumn }) };
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    ...(startLine !== undefined && { region }),
  };
}

/** Annotations of GitHub Actions, at the line in the capture: one for each cause, at its first finding. */
export function checkedAnnotations({ causes }: Checked): string {
  return causes
    .map((cause) => {
      const [first] = cause.findings as [CheckedFinding];
      const { file, line, column: col, expected, received, replay } = first;
      const more = cause.count === 1 ? '' : ` (and ${cause.count - 1} more)`;
      const title = `verihook ${cause.rule}`;
      const text = `Expected ${expected}, received ${received.replace(/\.$/, '')}${more}. Source: ${cause.source}\n${replay}`;
      return annotation(cause.severity, { file, line, col, title }, text);
    })
    .join('');
}

/** A summary of the step in Markdown. */
export function checkedSummary({ files, callbacks, passedOver, events, errors, warnings, causes }: Checked): string {
  const rows = causes.map(({ count, severity, rule, source, findings: [first] }) => [
    count,
    severity,
    rule,
    source,
    first?.at ?? '',
  ]);
  const passed = passedOver === 0 ? '' : `, ${passedOver} passed over`;
  return `## verihook validate: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}

${counted(callbacks, 'callback')} in ${counted(files, 'file')}${passed}.

${markdownTable(['times', 'severity', 'rule', 'source', 'first'], rows)}${events
  .map(({ provider, event = 'of no known event', count }) => `- ${cell(`${provider} ${event}: ${count}`)}\n`)
  .join('')}`;
}
