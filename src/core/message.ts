import { quoted } from './shell.ts';

/** The exact bytes and headers of one callback on the wire. */
export interface Message {
  /** Header names in the provider's own spelling. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A webhook endpoint. The global `fetch` is one, so is a framework's `app.fetch`. */
export type Consumer = (request: Request) => Promise<Response> | Response;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const utf8 = (text: string): Uint8Array => encoder.encode(text);
/** The text of some bytes; malformed UTF-8 becomes U+FFFD. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** The value of a header, whatever the case of its name. */
export function header(message: Pick<Message, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(message.headers)) if (key.toLowerCase() === wanted) return value;
  return undefined;
}

/** `message` with some headers set, or removed where the value is `undefined`, whatever the case of their names. */
export function withHeaders(message: Message, changes: Readonly<Record<string, string | undefined>>): Message {
  const headers: Record<string, string> = { ...message.headers };
  for (const [name, value] of Object.entries(changes)) {
    for (const key of Object.keys(headers)) if (key.toLowerCase() === name.toLowerCase()) delete headers[key];
    if (value !== undefined) headers[name] = value;
  }
  return { ...message, headers };
}

/** The message as a Fetch API request to `to`. The bytes of the body are sent as they are. */
export function toRequest(message: Message, to: string, signal?: AbortSignal): Request {
  const body = message.body.slice();
  return new Request(to, { method: 'POST', headers: { ...message.headers }, body, ...(signal && { signal }) });
}

/**
 * The message as it stands on an HTTP/1.1 connection: request line, headers, empty line, body bytes, nothing after them.
 *
 * @param to where it goes; decides the request target and the `Host` header
 */
export function toHttp(message: Message, to: URL): Uint8Array {
  const head = [
    `POST ${to.pathname}${to.search} HTTP/1.1`,
    `Host: ${to.host}`,
    ...Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${message.body.byteLength}`,
    '',
    '',
  ].join('\r\n');
  const bytes = utf8(head);
  const all = new Uint8Array(bytes.length + message.body.length);
  all.set(bytes);
  all.set(message.body, bytes.length);
  return all;
}

/** Linux takes no word of a command that is longer than 128 KiB. Unit: UTF-16 units, each at most 3 bytes. */
const LONGEST_WORD = 40_000;

/**
 * The message as one POSIX shell command. A body that a shell word cannot hold (NUL, malformed UTF-8, a leading `@`, too
 * long) comes from `base64`, so that what curl sends are the exact bytes.
 */
export function toCurl(message: Message, to: URL): string {
  // To curl, a header without a value is one to leave out, unless a semicolon ends it; and it labels what has no label.
  const headers = Object.entries(message.headers).map(([name, value]) =>
    value === '' ? `${name};` : `${name}: ${value}`,
  );
  if (header(message, 'Content-Type') === undefined) headers.push('Content-Type:');
  const literal = /[[\]{}]/.test(to.href) ? ['--globoff'] : [];
  const flags = headers.map((text) => `-H ${quoted(text)}`);
  const curl = ['curl', ...literal, '-X', 'POST', quoted(to.href), ...flags, '--data-binary'].join(' ');
  const text = textOf(message.body);
  const exact = !/[\0\ufffd]/.test(text) && utf8(text).length === message.body.length;
  if (exact && !text.startsWith('@') && text.length <= LONGEST_WORD) return `${curl} ${quoted(text)}`;
  return `printf %s ${Buffer.from(message.body).toString('base64')} | base64 -d | ${curl} @-`;
}
