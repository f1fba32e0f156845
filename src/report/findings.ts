import type { Checked, CheckedFinding } from './checked/tally.ts';
import { columns, counted, findingText, paintOf, visible } from './text.ts';

/** Writes what a run over many callbacks finds, as it is found, and holds none of it. */
export interface FindingSink {
  /** So many findings of one cause are written; the rest are counted. */
  readonly shown: number;
  finding(finding: CheckedFinding): Promise<void>;
  /**
   * Writes the summary.
   *
   * @param failure what kept the run from its end
   */
  end(checked: Checked, failure?: { code: string; message: string }): Promise<void>;
}

type Out = (text: string) => Promise<void>;

/** For people: findings as they come, few of each cause, then the causes by their counts and a summary. */
export function textSink(out: Out, color: boolean, shown = 5): FindingSink {
  const paint = paintOf(color);
  return {
    shown,
    finding: (finding) => out(`${findingText(finding, paint)}\n`),
    async end({ files, callbacks, passedOver, events, errors, warnings, causes }, failure) {
      if (failure !== undefined) return;
      // Where every finding was printed, a table would say it all again.
      if (causes.some(({ count }) => count > shown)) {
        const rows = causes.map(({ count, severity, rule, source }) => [
          String(count),
          severity,
          rule,
          visible(source),
        ]);
        await out(`${paint('title', 'Causes')}\n${columns(rows, '  ')}\n`);
      }
      const role = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
      const passed = passedOver === 0 ? '' : `, ${passedOver} passed over`;
      const summary = `${counted(callbacks, 'callback')} in ${counted(files, 'file')}${passed}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
      await out(`${paint(role, summary)}\n`);
      for (const { provider, event = 'of no known event', count, byKeys, alternatives } of events) {
        const others = counted(alternatives.length, 'other event');
        const some = byKeys === count ? '' : `${byKeys} of them `;
        const doubt =
          byKeys === 0 ? '' : `  ${some}told by their keys alone, which ${others} have as well; --event says which`;
        await out(`  ${provider} ${event}: ${count}${paint('aside', doubt)}\n`);
      }
    },
  };
}

/** For machines: one JSON document with the findings, written as they come. */
export function jsonSink(out: Out, shown = Number.POSITIVE_INFINITY): FindingSink {
  let separator = '{\n  "findings": [\n    ';
  return {
    shown,
    async finding(finding) {
      await out(`${separator}${JSON.stringify(finding)}`);
      separator = ',\n    ';
    },
    async end(checked, failure) {
      const start = separator.startsWith('{') ? '{\n  "findings": []' : '\n  ]';
      const rest = { ...summaryOf(checked), ...(failure && { ok: false, failure }) };
      await out(`${start},\n${JSON.stringify(rest, null, 2).slice(2)}\n`);
    },
  };
}

/** What JSON says besides the findings: the counts, and of each cause how often it came. */
export function summaryOf({ causes, ...counts }: Checked): object {
  const named = causes.map(({ findings: _, ...cause }) => cause);
  return { ...counts, causes: named, ok: counts.errors === 0 };
}
