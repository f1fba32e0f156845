import { header, type Message } from '../core/message.ts';
import type { Provider } from '../core/provider.ts';

/** One generated callback of an event as it goes over the wire: what stands as the example of each of its parts. */
export interface Sent {
  payload: unknown;
  /** All headers but the content type, which OpenAPI says elsewhere. */
  headers: Readonly<Record<string, string>>;
  /** The names of the headers that only a signed callback has; none where the signature stands in the body, or there is none. */
  signature: ReadonlySet<string>;
}

/** The key that the signatures of examples are made with. */
const SECRET = 'example-signing-key';

export function sentBy(provider: Provider, event: string): Sent {
  const signed = provider.message(event, { secret: SECRET });
  const unsigned = provider.message(event);
  const headers = withoutContentType(signed);
  return {
    payload: provider.wire.decode(signed).payload,
    headers,
    signature: new Set(Object.keys(headers).filter((name) => header(unsigned, name) === undefined)),
  };
}

const withoutContentType = ({ headers }: Message) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));
