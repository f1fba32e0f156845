/** Every kind of drift by its stable id, with what it means. `docs/drift.md` says more. */
export const kinds = {
  'drift/new-event': 'a callback of an event that the document does not know',
  'drift/new-key': 'a key that the document does not name',
  'drift/new-enum-value': 'a value outside the set that the document lists',
  'drift/vanished-key': 'a key that is no longer sent',
  'drift/widened-type': 'another JSON type than the document says',
  'drift/widened-length': 'a text or list that is longer or shorter than the document allows',
  'drift/widened-bound': 'a number beyond the bounds of the document',
  'drift/changed-format': 'a text that no longer has the format or pattern of the document',
  'drift/new-header': 'a header that the provider did not send',
  'drift/vanished-header': 'a header that is no longer sent',
  'drift/changed-header': 'a header with another kind of value',
  'drift/rule-broken': 'values that the document does not allow together',
} as const;

export type DriftKind = keyof typeof kinds;

/**
 * `error`: the document refuses the callback. `warning`: it takes it, and does not tell of what came. `info`: worth knowing,
 * and no drift.
 */
export type DriftSeverity = 'error' | 'warning' | 'info';

/** Where and when a difference was seen. */
export interface Seen {
  /** ISO 8601, where the capture tells it. */
  at?: string;
  /** `file:line`. */
  where: string;
}

/** One way in which the traffic of an event differs from the document. */
export interface Drift {
  kind: DriftKind;
  severity: DriftSeverity;
  provider: string;
  /** `undefined` for callbacks of which nobody can tell the event. */
  event?: string;
  /** Of a payload: a JSON pointer, `*` for the elements of a list and the keys of a map. Of a header: its name. Of an event: empty. */
  place: string;
  expected: string;
  /** What came instead, without anything of a person: words of a set, shapes of all else. At most 20 of them, most seen first. */
  seen: readonly { what: string; count: number }[];
  /** How many callbacks differ so. */
  count: number;
  /** Of the callbacks of the event, 0 to 1. */
  share: number;
  first: Seen;
  last: Seen;
  /** `file:line` and the JSON pointer of the first. */
  example: string;
  /** Who says otherwise: a place in the document. */
  source: string;
  /** The tolerance that covers it, where it is known already. */
  known?: string;
}

export interface DriftReport {
  drifts: readonly Drift[];
  callbacks: number;
  events: readonly { provider: string; event?: string; count: number }[];
  /** Differences beyond those that are kept: so many kinds and places are kept, and no more. */
  beyond: number;
  /** No drift: nothing but what is known, and information. */
  ok: boolean;
}
