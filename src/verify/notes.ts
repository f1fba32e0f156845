import { casesOf } from '../core/derive.ts';
import type { Provider } from '../core/provider.ts';
import { errorsOf, type Finding } from '../core/verdict.ts';
import { CoverageNotes } from './coverage.ts';
import { FORGED } from './exercise.ts';
import { replayOf } from './replay.ts';
import { placeOf, ruleOf } from './rules.ts';
import type { Verdict } from './verdict.ts';

/** What is told of a fault; rule, severity and replay line come with the rule and the exercise. */
export interface Noted {
  /** The id of the exercise that showed it. */
  exercise: string;
  at: string;
  expected: string;
  received: string;
  source: string;
}

export interface NotesOptions {
  to: string | undefined;
  seed: number;
  /** Whether callbacks are signed. */
  signed: boolean;
  /** Whether states are asked for. */
  probed: boolean;
  /** What a replay line needs besides: flags of the command line. */
  flags: string;
  /** Fingerprints of findings that fail nothing. */
  baseline: readonly string[];
}

/** So many hangs, lost connections or refusals for their number end a rehearsal: the next ones would say nothing new. */
const MOST_LOSSES = 3;
const LOSSES: readonly [why: string, isOne: (finding: Finding) => boolean][] = [
  ['the consumer limits the rate of calls (429)', ({ received }) => received === '429'],
  ['the consumer does not answer in time any more', ({ received }) => received === 'no answer in time'],
  ['the consumer does not answer any more', ({ received }) => received.startsWith('unreachable')],
];

/** What a rehearsal has found so far. */
export class Notes {
  readonly coverage = new CoverageNotes();
  readonly #provider: Provider;
  /** Timelines and events that the provider does not send any more. */
  readonly #past: ReadonlySet<string>;
  readonly #options: NotesOptions;
  readonly #findings: Finding[] = [];
  readonly #tried = new Set<string>();
  readonly #notJudged = new Map<string, string>();
  readonly #taken: Finding[] = [];
  #refused = 0;
  /** Events of which a genuine callback was not acknowledged, as has been filed. */
  readonly unacknowledged = new Set<string>();
  /** Callbacks that were sent. */
  requests = 0;
  exercises = 0;
  /** Exercises that there are to try. */
  planned = 0;
  #isInterrupted = false;

  constructor(provider: Provider, options: NotesOptions) {
    this.#provider = provider;
    this.#past = pastOf(provider);
    this.#options = options;
  }

  /** A rule has been judged; unless something is filed under it, it was kept. */
  tried(rule: string): void {
    this.#tried.add(rule);
  }

  notJudged(rule: string, why: string): void {
    this.#notJudged.set(rule, why);
  }

  /** Files a finding; the same at the same place is filed once. */
  note(rule: string, noted: Noted): void {
    const isSame = (other: Finding) =>
      other.rule === rule && other.at === noted.at && other.received === noted.received;
    if (!this.#findings.some(isSame)) this.#findings.push(this.#finding(rule, noted));
  }

  /** Somebody has ended the rehearsal where it stood. */
  interrupted(): void {
    this.#isInterrupted = true;
    const after = this.exercises === 0 ? 'during the first callback' : `after ${this.exercises} of ${this.planned}`;
    this.notJudged('everything else', `interrupted ${after}`);
  }

  /** A forged callback was refused. */
  refused(): void {
    this.#refused++;
  }

  /** A forged callback was taken. */
  taken(rule: string, noted: Noted): void {
    this.#taken.push(this.#finding(rule, noted));
  }

  /** Why nothing more need be tried; undefined while it has to be. */
  get loss(): string | undefined {
    return LOSSES.find(([, isOne]) => this.#findings.filter(isOne).length >= MOST_LOSSES)?.[0];
  }

  async verdict(): Promise<Verdict> {
    this.#judgeForged();
    const provider = this.#provider;
    const cases = (await Promise.all(Object.keys(provider.events).map((event) => casesOf(provider, event)))).flat();
    const isKnown = (finding: Finding) => this.#options.baseline.includes(fingerprint(finding));
    const findings = this.#findings.filter((finding) => !isKnown(finding)).sort((a, b) => weightOf(a) - weightOf(b));
    const broken = new Set(this.#findings.map(({ rule }) => rule));
    return {
      provider: provider.id,
      seed: this.#options.seed,
      to: this.#options.to,
      findings,
      known: this.#findings.filter(isKnown),
      passed: [...this.#tried].filter((rule) => !broken.has(rule)).sort(),
      notJudged: [...this.#notJudged].map(([rule, why]) => ({ rule, why })),
      coverage: this.coverage.against(provider, cases),
      exercises: this.exercises,
      planned: this.planned,
      requests: this.requests,
      interrupted: this.#isInterrupted,
      ok: errorsOf(findings).length === 0,
    };
  }

  /** A consumer that takes every forged callback has one fault, not a dozen. */
  #judgeForged(): void {
    const [first] = this.#taken;
    if (first === undefined) {
      if (this.#refused > 0) this.tried('signature/not-checked');
    } else if (this.#refused > 0 || this.#taken.length < 3) {
      this.#findings.push(...this.#taken);
    } else {
      this.#findings.push({
        ...first,
        rule: 'signature/not-checked',
        at: `${FORGED}: all ${this.#taken.length} forged callbacks, the first in ${first.at}`,
        expected: '4xx for forged callbacks, and no effect',
        replay: replayOf(this.#provider, { ...this.#options, exercise: FORGED }),
      });
    }
  }

  /** What the provider does not send any more is worth knowing, and no fault. */
  #severityOf(rule: string, exercise: string): Finding['severity'] {
    return exercise.split('/').some((part) => this.#past.has(part)) ? 'warning' : ruleOf(rule).severity;
  }

  #finding(rule: string, { exercise, ...told }: Noted): Finding {
    const { to, seed, signed, probed, flags } = this.#options;
    return {
      rule,
      severity: this.#severityOf(rule, exercise),
      ...told,
      replay: replayOf(this.#provider, { to, seed, exercise, signed, probed, flags }),
    };
  }
}

/** Errors first, and of those the answers before the states, as the rules are listed: what comes first may be the cause of what follows. */
const weightOf = ({ severity, rule }: Finding): number => (severity === 'warning' ? 1_000 : 0) + placeOf(rule);

function pastOf({ scenarios }: Provider): Set<string> {
  const [past, present] = [new Set<string>(), new Set<string>()];
  for (const [name, { past: isPast, steps }] of Object.entries(scenarios)) {
    if (isPast) past.add(name);
    for (const step of steps) if ('event' in step) (isPast ? past : present).add(step.event);
  }
  for (const event of present) past.delete(event);
  return past;
}

/** What a finding is known by in a baseline: rule and exercise, not what was seen. */
export const fingerprint = ({ rule, at }: Finding): string => `${rule} ${at.split(/[,:]/)[0]}`;
