import type { Finding } from '../core/verdict.ts';
import type { Coverage } from './coverage.ts';

/** What a consumer was found to do, as data. */
export interface Verdict {
  provider: string;
  seed: number;
  /** Where it was called; undefined for a handler in the same process. */
  to: string | undefined;
  /** Errors first, then warnings; in the order of the rules. */
  findings: readonly Finding[];
  /** Findings that the baseline knows. They fail nothing. */
  known: readonly Finding[];
  /** Rules that were tried and kept. */
  passed: readonly string[];
  /** Rules that could not be judged, and why. Never counted as passed. */
  notJudged: readonly { rule: string; why: string }[];
  coverage: Coverage;
  /** What was tried, of how much, and how many callbacks that took. Random sequences are not counted. */
  exercises: number;
  planned: number;
  requests: number;
  /** It was ended before its time: what is told is what had been found by then. */
  interrupted: boolean;
  /** No error was found. */
  ok: boolean;
}
