/**
 * One verification that somebody has begun at the mock provider: the seed that its story comes from, what the request said,
 * and every callback that has been made or will be. Plain JSON; it outlives the process with the deliveries.
 */
export interface Verification {
  /** The provider's own reference, for example a `scanRef`: unique. */
  id: string;
  provider: string;
  /** Other names by which it is found, for example a token or the consumer's own id. */
  names: readonly string[];
  seed: number;
  /** When it began: its story starts here. Milliseconds since the Unix epoch. */
  startAt: number;
  /** What its story was asked to be like, in the provider's own terms. */
  traits: Readonly<Record<string, unknown>>;
  /** The timeline that it plays; undefined while nobody has decided, and where single events were asked for. */
  scenario?: string;
  /** How it ends, as far as that is decided. */
  outcome?: string;
  /** In the order in which they are made. */
  callbacks: readonly MadeCallback[];
  /** Where its callbacks go. Default: to the webhooks that are registered. */
  to?: string;
  /** What the provider's REST side has to remember of it; its own. */
  facts: Readonly<Record<string, unknown>>;
}

/** A callback of a verification: what is said, and when. It may be due in the future. */
export interface MadeCallback {
  event: string;
  payload: unknown;
  /** When it is made. Milliseconds since the Unix epoch. */
  at: number;
}

/** An endpoint of the consumer, as it is set in the provider's dashboard or registered through its API. */
export interface Webhook {
  id: string;
  to: string;
  /** The events that it gets. Default: all. */
  events?: readonly string[];
  /** The signing secret. Default: the room's. */
  secret?: string;
  /** Settings of the provider for this endpoint, such as the algorithm of the signature. */
  settings?: Readonly<Record<string, string>>;
  /** Headers that are sent along. */
  headers?: Readonly<Record<string, string>>;
  /** What the provider's REST side has to remember of it; its own. */
  facts?: Readonly<Record<string, unknown>>;
}
