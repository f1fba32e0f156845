/**
 * Where a behaviour comes from. Four words, as in the fact sheets of the providers:
 * `documented` the provider says so; `observed` seen in real traffic or public code; `inferred` follows from other
 * facts; `assumed` nobody says, the kit chose a default.
 */
export interface Source {
  basis: 'documented' | 'observed' | 'inferred' | 'assumed';
  /** The place that says so, or the reason for the choice. */
  note: string;
}

/** A question that the sources leave open and that no setting answers otherwise. */
export interface OpenQuestion {
  /** Stable id, for example `file-links`. */
  id: string;
  question: string;
  /** What the kit does. */
  answer: string;
  source: Source;
}

export const documented = (note: string): Source => ({ basis: 'documented', note });
export const observed = (note: string): Source => ({ basis: 'observed', note });
export const inferred = (note: string): Source => ({ basis: 'inferred', note });
export const assumed = (note: string): Source => ({ basis: 'assumed', note });
