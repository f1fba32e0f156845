import type { Finding } from '../core/verdict.ts';
import { counted, findingText, paintOf } from './text.ts';

/** Takes what a run over many callbacks finds, as it is found, and holds none of it. */
export interface FindingSink {
  /** One more file is read. */
  file(): void;
  /** One more callback is checked. */
  callback(provider: string, detection: { event: string | undefined; alternatives?: readonly string[] }): void;
  finding(finding: Finding): Promise<void>;
  /**
   * Writes the summary. True if no error was found.
   *
   * @param failure what kept the run from its end
   */
  end(failure?: { code: string; message: string }): Promise<boolean>;
}

type Out = (text: string) => Promise<void>;

/** So many findings of one cause are printed for people; the rest are counted. */
const SHOWN_PER_CAUSE = 5;

/** For people: findings as they come, few of each cause, then a summary. */
export function textSink(out: Out, color: boolean): FindingSink {
  const paint = paintOf(color);
  const tally = new Tally();
  const causes = new Map<string, { finding: Finding; count: number }>();
  return {
    ...tally.counters(),
    async finding(finding) {
      tally.finding(finding);
      // Rule and source are bounded by the document, so this map does not grow with the input.
      const key = `${finding.rule} ${finding.source}`;
      const cause = causes.get(key) ?? { finding, count: 0 };
      causes.set(key, cause);
      cause.count++;
      if (cause.count <= SHOWN_PER_CAUSE) await out(`${findingText(finding, paint)}\n`);
    },
    async end(failure) {
      if (failure !== undefined) return false;
      for (const { finding, count } of causes.values()) {
        const more = count - SHOWN_PER_CAUSE;
        if (more > 0) await out(`${paint('aside', `and ${more} more: ${finding.rule}, ${finding.source}`)}\n`);
      }
      const { errors, warnings, callbacks, files, events } = tally;
      const role = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
      const summary = `${counted(callbacks, 'callback')} in ${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
      await out(`${paint(role, summary)}\n`);
      for (const { provider, event = 'of no known event', count, byKeys, alternatives } of events) {
        const others = alternatives.join(', ');
        const doubt =
          byKeys === 0 ? '' : ` (${byKeys} by their keys alone, which ${others} have as well; --event says which)`;
        await out(`  ${provider} ${event}: ${count}${paint('aside', doubt)}\n`);
      }
      return errors === 0;
    },
  };
}

/** For machines: one JSON document with every finding, written as they come. */
export function jsonSink(out: Out): FindingSink {
  const tally = new Tally();
  let separator = '{\n  "findings": [\n    ';
  return {
    ...tally.counters(),
    async finding(finding) {
      tally.finding(finding);
      await out(`${separator}${JSON.stringify(finding)}`);
      separator = ',\n    ';
    },
    async end(failure) {
      const { errors, warnings, callbacks, files, events } = tally;
      const start = errors + warnings === 0 ? '{\n  "findings": []' : '\n  ]';
      const ok = errors === 0 && failure === undefined;
      const rest = { files, callbacks, events, errors, warnings, ok, ...(failure && { failure }) };
      await out(`${start},\n${JSON.stringify(rest, null, 2).slice(2)}\n`);
      return ok;
    },
  };
}

/** The callbacks of one event. */
interface EventCount {
  provider: string;
  /** `undefined` for callbacks of which nobody can tell the event. */
  event: string | undefined;
  count: number;
  /** How many of them only their keys tell, which are those of `alternatives` as well. */
  byKeys: number;
  alternatives: readonly string[];
}

/** What both sinks count. */
class Tally {
  files = 0;
  callbacks = 0;
  errors = 0;
  warnings = 0;
  readonly events: EventCount[] = [];

  finding({ severity }: Finding): void {
    if (severity === 'error') this.errors++;
    else this.warnings++;
  }

  counters(): Pick<FindingSink, 'file' | 'callback'> {
    return {
      file: () => {
        this.files++;
      },
      callback: (provider, { event, alternatives = [] }) => {
        this.callbacks++;
        let known = this.events.find((each) => each.provider === provider && each.event === event);
        if (known === undefined) {
          known = { provider, event, count: 0, byKeys: 0, alternatives: [] };
          this.events.push(known);
        }
        known.count++;
        if (alternatives.length > 0) {
          known.byKeys++;
          known.alternatives = alternatives;
        }
      },
    };
  }
}
