/** `breaking`: a consumer that kept to the old contract fails. `risky`: it may. `info`: it does not. */
export type Severity = 'breaking' | 'risky' | 'info';

/** What both contracts say of a value. */
export interface Verdicts {
  oldAccepts: boolean;
  newAccepts: boolean;
}

/** What was sent before the change, and what shows it. */
export interface Example {
  /** Absent where nothing was sent. */
  before?: unknown;
  /** Absent where nothing is sent any more. */
  after?: unknown;
  /** What both validators say of the two; absent of what has no schema. */
  verdicts?: { before?: Verdicts; after?: Verdicts };
}

/** Where something stands in one of the documents. */
export interface DiffPlace {
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** JSON pointer into the document, with references that lead outside of schemas resolved. */
  pointer: string;
}

/** One change of a contract, however many events and places it shows in. */
export interface DiffChange {
  /** Stable id, for example `webhook/enum-value-added`. */
  rule: string;
  /** What the rule is about. */
  title: string;
  severity: Severity;
  /** One sentence without its end. */
  what: string;
  why: string;
  survive: string;
  /** Where it shows: the event, or method and path of an operation; the part of the message; a JSON pointer into it. */
  places: { scope: string; part: string; at: string }[];
  /** What the old and the new contract say; absent where one says nothing. */
  from?: unknown;
  to?: unknown;
  old?: DiffPlace;
  new?: DiffPlace;
  example?: Example;
  /** Whether the consumer reads it, if somebody has said what it reads. */
  read?: boolean;
}

/** What differs between two versions of a contract; what breaks comes first. */
export interface Diff {
  old: string;
  new: string;
  changes: DiffChange[];
}
