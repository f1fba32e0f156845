import type { Message } from './message.ts';
import type { Random } from './random.ts';
import type { Source } from './source.ts';

/**
 * What a sound consumer does with a case: `accept` acknowledges it; `refuse` answers 4xx and changes nothing;
 * `survive` may do either, but no 5xx and no hang.
 */
export type Expectation = 'accept' | 'refuse' | 'survive';

/** A named variation of a callback, with what is expected of the consumer. */
export interface Case {
  /** Stable, unique within its event, for example `enum/status/overall/APPROVED`. */
  name: string;
  title: string;
  event: string;
  /** The outcome whose payload is varied; the event's first one unless told. */
  outcome?: string | undefined;
  expect: Expectation;
  /** The rule that the case exercises. */
  rule: string;
  source: Source;
  /** Changes the payload before it is encoded and signed. Returns a new value. */
  payload?(payload: unknown, random: Random): unknown;
  /** Changes the bytes before they are signed: for bodies that no payload encodes to. */
  body?(body: Uint8Array): Uint8Array;
  /** Changes the signed message: for mutations on the wire. */
  message?(message: Message, context: WireContext): Message;
}

/** What a mutation on the wire may use. */
export interface WireContext {
  /** The consumer's signing secret, if the run has one. */
  secret: string | undefined;
  /** Signs the message as the provider does, with any secret. */
  sign(message: Message, secret: string): Message;
}
