import { VerihookError } from '../core/errors.ts';
import { type Message, textOf, utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import type { Provider } from '../core/provider.ts';
import { withoutCoding } from './content-coding.ts';
import { asPayload, detectIn } from './detect.ts';
import { harmlessHeaders } from './redact/headers.ts';
import { keptTexts, withoutPeople } from './redact/payload.ts';
import { NOWHERE, Places } from './redact/places.ts';
import { disguiseOf, KINDS, type Kind } from './redact/values.ts';
import { disguised, drawsOf } from './redact/words.ts';
import { contractOf } from './schema.ts';

export type { Kind };

export interface RedactorOptions {
  /**
   * What the replacements are drawn from, and with it the only way to tell whose pseudonym one is: keep it secret, or throw
   * it away. The same key gives the same value the same replacement.
   */
  key: string;
  /** Kinds that pass as they are, for example `id` and `reference`. Default: none. */
  keep?: readonly Kind[];
}

/** Takes the people out of callbacks, and leaves everything else. */
export interface Redactor {
  /**
   * A copy of a payload with another value for whatever tells of a person, by `x-pii` in the provider's document, and for
   * whatever the document does not know. It is valid if the original was.
   *
   * @param event undefined, or one that the document does not have: then all of the payload is unknown
   */
  payload(event: string | undefined, payload: unknown): unknown;
  /**
   * The message with its payload redacted, without its signature, and with harmless headers only. Of a body that nobody can
   * decode, every letter and digit is replaced.
   *
   * @param event the event, if it is known already. Default: told by the message
   */
  message(message: Message, event?: string): Message;
  /** How many values were replaced so far, by kind; `unknown`: those that the document does not know. */
  readonly replaced: Readonly<Partial<Record<Kind | 'unknown', number>>>;
}

/**
 * A redactor for the callbacks of a provider. What it puts in place of a value has the same length, script, spelling and
 * check digits, and is the same wherever the value comes again. Throws `redact/key` for an empty key and `redact/kind` for
 * a kind that cannot be kept.
 */
export async function redactorOf(provider: Provider, { key, keep = [] }: RedactorOptions): Promise<Redactor> {
  if (key === '')
    throw new VerihookError('redact/key', 'The key of a redaction is empty. Give a secret text of any length.');
  const kept = new Set(keep.map(keepable));
  const contract = await contractOf(provider);
  const places = new Places(contract.schemas);
  const draws = drawsOf(key);
  const replaced: Partial<Record<Kind | 'unknown', number>> = {};

  const payload: Redactor['payload'] = (event, original) => {
    const info = event !== undefined && Object.hasOwn(provider.events, event) ? provider.events[event] : undefined;
    const place = info === undefined ? NOWHERE : places.at({ $ref: info.bodyPointer });
    const read = asPayload(provider, info && event, original).payload;
    const disguise = disguiseOf(draws, keptTexts(read, place, places, kept));
    const made = withoutPeople(read, place, {
      places,
      disguise,
      keep: kept,
      count: (kind = 'unknown' as never) => {
        replaced[kind] = (replaced[kind] ?? 0) + 1;
      },
    });
    return info === undefined && event !== undefined
      ? withName(provider, event, original, made)
      : asSent(original, made);
  };

  const message: Redactor['message'] = (received, known) => {
    const original = unpacked(received);
    const [anyEvent = ''] = Object.keys(provider.events);
    const decoded = decode(provider, original);
    const told = known ?? decoded?.event;
    const event = told ?? (decoded && detectIn(provider, contract, original.headers, decoded.payload).event);
    const isKnown = event !== undefined && Object.hasOwn(provider.events, event);
    const body =
      decoded === undefined
        ? unreadable(original.body)
        : provider.wire.encode(isKnown ? event : anyEvent, payload(event, decoded.payload)).body;
    return { headers: harmlessHeaders(provider, original, { headers: {}, body }), body };
  };

  /** A body that is no UTF-8 may be packed or encrypted: of that nothing is left but how long it is. */
  const unreadable = (body: Uint8Array): Uint8Array => {
    const text = textOf(body);
    replaced.unknown = (replaced.unknown ?? 0) + 1;
    return text.includes('\ufffd') ? new Uint8Array(body.length).fill(0x3f) : utf8(disguised(text, draws));
  };

  return { payload, message, replaced };
}

function keepable(kind: Kind): Kind {
  if (KINDS.includes(kind) && kind !== 'secret') return kind;
  const known = KINDS.filter((each) => each !== 'secret').join(', ');
  throw new VerihookError('redact/kind', `There is no kind "${kind}" that can be kept. Known: ${known}.`);
}

/** The message with its body unpacked; one that cannot be is left as it is, and then nobody can decode it. */
function unpacked(message: Message): Message {
  const read = withoutCoding(message.headers, message.body);
  return 'body' in read ? { ...message, body: read.body } : message;
}

function decode(provider: Provider, message: Message): { event: string | undefined; payload: unknown } | undefined {
  try {
    return provider.wire.decode(message);
  } catch {
    return undefined;
  }
}

/** The name of an event stays that the document does not know, where the provider says that there are more. */
function withName({ openEvents }: Provider, event: string, original: unknown, made: unknown): unknown {
  if (openEvents === undefined || !/^[A-Za-z][\w.-]{0,63}$/.test(event)) return made;
  if (!isPlainObject(original) || !isPlainObject(made)) return made;
  return Object.fromEntries(
    Object.entries(made).map(([name, value]) => [name, original[name] === event ? event : value]),
  );
}

/** A parameter of a form that came as text goes as text, whatever was read from it. */
function asSent(original: unknown, made: unknown): unknown {
  if (!isPlainObject(original) || !isPlainObject(made)) return made;
  return Object.fromEntries(
    Object.entries(made).map(([name, value]) => {
      if (typeof original[name] !== 'string' || typeof value === 'string') return [name, value];
      const [only] = Array.isArray(value) && value.length === 1 ? value : [];
      return [name, typeof only === 'string' ? only : JSON.stringify(value)];
    }),
  );
}
