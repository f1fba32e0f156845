import { utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import type { Captured, Unreadable } from './captures.ts';
import { withoutCoding } from './content-coding.ts';
import { preview } from './describe.ts';
import type { Place } from './locate.ts';
import { shapeOf } from './outline.ts';

/** The version of capture lines that is written and read. */
const VERSION = 1;

/** Whether an object is a line that `record` wrote: it says so itself. */
export const isCaptureLine = (value: Readonly<Record<string, unknown>>): boolean => 'verihook' in value;

/**
 * The callback in a capture line: `{ "verihook": 1, "at": …, "headers": {…}, "body": "…" }`. `body` is the text that was
 * received, `bodyBase64` stands for it where the bytes are no UTF-8; `at` is when the request arrived, ISO 8601, and
 * `provider` whose callback it is. Everything else (method, path, response and what was told of the callback) is for people
 * and for other verbs.
 *
 * @param placeOf where the value at a JSON pointer into the capture line begins
 */
export function ofCaptureLine(
  file: string,
  line: number,
  value: Readonly<Record<string, unknown>>,
  placeOf: (pointer: string) => Place,
): Captured {
  const { verihook, at, provider, headers = {}, body, bodyBase64 } = value;
  const wrong = (name: string, expected: string): Unreadable => ({
    file,
    ...placeOf(`/${name}`),
    rule: 'capture/not-a-capture-line',
    expected: `${expected} in "${name}" of a capture line`,
    received: preview(value[name]),
    shape: shapeOf(value[name]),
  });
  if (verihook !== VERSION) return wrong('verihook', `version ${VERSION}`);
  if (!isPlainObject(headers)) return wrong('headers', 'an object of headers');
  const moment = at === undefined ? undefined : Date.parse(String(at));
  if (Number.isNaN(moment)) return wrong('at', 'a time in ISO 8601');
  const isText = bodyBase64 === undefined;
  if (isText && typeof body !== 'string') return wrong('body', 'the text of the body');
  if (!isText && !isBase64(bodyBase64)) return wrong('bodyBase64', 'the bytes of the body in Base64');
  const raw = isText ? utf8(body as string) : Uint8Array.from(Buffer.from(bodyBase64 as string, 'base64'));
  const joined = joinedHeaders(headers);
  const decoded = withoutCoding(joined, raw);
  if ('wrong' in decoded)
    return { ...wrong('headers', 'no other Content-Encoding than gzip, deflate or br'), received: decoded.wrong };
  return {
    file,
    line,
    headers: joined,
    ...(moment !== undefined && { at: moment }),
    ...(typeof provider === 'string' && { provider }),
    content: { body: decoded.body },
    placeOf: () => placeOf(isText ? '/body' : '/bodyBase64'),
  };
}

/** Headers as one value each: those of a name that comes twice are joined as RFC 9110 says. */
export function joinedHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, [each].flat().join(', ')]));
}

const isBase64 = (text: unknown): boolean => typeof text === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
