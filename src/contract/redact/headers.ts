import type { Message } from '../../core/message.ts';
import type { Provider } from '../../core/provider.ts';

/** What stands in place of the value of a header that is not known to be harmless. */
export const REDACTED = 'redacted';

/** Headers that say how the body was packed: the redacted one is not. */
const CODINGS = new Set(['content-encoding', 'transfer-encoding']);

/** Headers that tell of programs, and of nobody. */
const HARMLESS = new Set(['accept', 'accept-encoding', 'connection', 'user-agent']);

/**
 * The headers that may be kept with a redacted body. Type and length of the body are said anew. The event is kept where it
 * is one of the provider's, and what its signing writes beside the signature, such as the name of an algorithm. A signature
 * does not fit any more and would lead back to the original, so it goes. Of every other header the name stays, and its
 * value becomes `redacted`: `Authorization`, `Cookie`, `Forwarded` and whatever nobody knows.
 *
 * @param original the message as it was
 * @param made its body, as the provider would send it
 */
export function harmlessHeaders(provider: Provider, original: Message, made: Message): Record<string, string> {
  const { removed, written } = signingHeaders(provider, made);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(original.headers)) {
    const lower = name.toLowerCase();
    if (removed.has(lower) || CODINGS.has(lower)) continue;
    kept[name] = isHarmless(provider, lower, value, written) ? value : REDACTED;
    if (lower === 'content-type') kept[name] = mediaType(value);
    if (lower === 'content-length') kept[name] = String(made.body.length);
  }
  return kept;
}

function isHarmless({ events }: Provider, name: string, value: string, written: ReadonlyMap<string, string>): boolean {
  if (HARMLESS.has(name) || written.get(name) === value) return true;
  return Object.values(events).some(({ header }) => header?.name.toLowerCase() === name && header.value === value);
}

/** A media type with nothing but its character set. */
function mediaType(value: string): string {
  return /^\s*[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;\s*charset=[\w-]+)?/i.exec(value)?.[0].trim() ?? REDACTED;
}

/** What signing writes: headers that another secret or another time changes are signatures, the others are words. */
function signingHeaders({ wire }: Provider, message: Message) {
  const headersOf = (secret: string, at: number) =>
    Object.entries(wire.sign(message, secret, at).headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const others = new Map(headersOf('another', 1_000_000));
  const signed = headersOf('one', 0);
  return {
    removed: new Set(signed.flatMap(([name, value]) => (others.get(name) === value ? [] : [name]))),
    written: new Map(signed.filter(([name, value]) => others.get(name) === value)),
  };
}
