import type { Finding } from '../../core/verdict.ts';

/** A finding in a capture, with the places that reports link to. */
export interface CheckedFinding extends Finding {
  file: string;
  /** In the file, both from 1. Of a whole file there is none. */
  line?: number;
  column?: number;
  /** The part of the document that says so, by a JSON pointer, and its line if that is known. Of a format that cannot be read there is none. */
  document?: { file: string; pointer: string; line?: number };
}

/** Findings of one rule with one source. There are no more causes than the documents have places. */
export interface Cause extends Pick<Finding, 'rule' | 'severity' | 'source'> {
  count: number;
  /** The first of them. */
  findings: CheckedFinding[];
}

/** The callbacks of one event. */
export interface EventCount {
  provider: string;
  /** `undefined` for callbacks of which nobody can tell the event. */
  event: string | undefined;
  count: number;
  /** How many of them only their keys tell, which are those of `alternatives` as well. */
  byKeys: number;
  alternatives: readonly string[];
}

/** What a run over many callbacks came to. Its size does not grow with the input. */
export interface Checked {
  files: number;
  callbacks: number;
  /** What was read and is no callback: other lines of a log, GET requests of a HAR. */
  passedOver: number;
  events: readonly EventCount[];
  errors: number;
  warnings: number;
  /** The most frequent first. */
  causes: readonly Cause[];
}

/** Counts what a run finds, and keeps the first few findings of each cause. */
export class Tally {
  files = 0;
  callbacks = 0;
  passedOver = 0;
  errors = 0;
  warnings = 0;
  readonly #events: EventCount[] = [];
  readonly #causes = new Map<string, Cause>();
  readonly #kept: number;

  /** @param kept so many findings of each cause */
  constructor(kept: number) {
    this.#kept = kept;
  }

  callback(
    provider: string,
    { event, alternatives = [] }: { event: string | undefined; alternatives?: readonly string[] },
  ): void {
    this.callbacks++;
    let known = this.#events.find((each) => each.provider === provider && each.event === event);
    if (known === undefined) {
      known = { provider, event, count: 0, byKeys: 0, alternatives: [] };
      this.#events.push(known);
    }
    known.count++;
    if (alternatives.length > 0) {
      known.byKeys++;
      known.alternatives = alternatives;
    }
  }

  /**
   * One more finding. Its places are only looked up if it is kept or shown.
   *
   * @param shown so many of a cause are shown as they come
   * @returns the finding, if it is to be shown
   */
  finding(
    { rule, severity, source }: Pick<Finding, 'rule' | 'severity' | 'source'>,
    shown: number,
    place: () => CheckedFinding,
  ): CheckedFinding | undefined {
    if (severity === 'error') this.errors++;
    else this.warnings++;
    const key = `${severity} ${rule} ${source}`;
    let cause = this.#causes.get(key);
    if (cause === undefined) {
      cause = { rule, severity, source, count: 0, findings: [] };
      this.#causes.set(key, cause);
    }
    cause.count++;
    if (cause.count > Math.max(shown, this.#kept)) return undefined;
    const finding = place();
    if (cause.count <= this.#kept) cause.findings.push(finding);
    return cause.count <= shown ? finding : undefined;
  }

  checked(): Checked {
    const { files, callbacks, passedOver, errors, warnings } = this;
    const causes = [...this.#causes.values()].sort((a, b) => b.count - a.count);
    return { files, callbacks, passedOver, events: this.#events, errors, warnings, causes };
  }
}
