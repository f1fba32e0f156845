import { isUtf8 } from 'node:buffer';

/** One callback that passed a recorder, as it is written. */
export interface Passed {
  /** When the request arrived. Milliseconds since the Unix epoch. */
  at: number;
  method: string;
  /** Left out where the people have been taken out: it may name one. */
  path?: string;
  headers: Iterable<readonly [name: string, value: string]>;
  body: Uint8Array;
  /** How long the body was, where `body` is not all of it. Unit: bytes. */
  cutFrom?: number;
  provider: string;
  event?: string;
  /** Whether the people have been taken out. */
  redacted: boolean;
  response: PassedResponse;
}

/** What came back. Without a status, nothing did. */
export interface PassedResponse {
  status?: number;
  headers?: Iterable<readonly [name: string, value: string]>;
  /** Left out where it is not kept. */
  body?: Uint8Array;
  /** How long the body was. Unit: bytes. */
  length?: number;
  /** From the arrival of the request until the answer was out. Unit: milliseconds. */
  ms: number;
  /** What went wrong on the way, for people. */
  failure?: string;
}

/** The capture line of a callback, without a line end: what `ofCaptureLine` reads. */
export function captureLineOf(passed: Passed): string {
  const { at, method, path, headers, body, cutFrom, provider, event, redacted, response } = passed;
  const { headers: answered, body: answer, ...rest } = response;
  return JSON.stringify({
    verihook: 1,
    at: new Date(at).toISOString(),
    method,
    path,
    headers: headersOf(headers),
    ...bodyOf(body),
    cutFrom,
    provider,
    event,
    redacted,
    response: { ...rest, ...(answered && { headers: headersOf(answered) }), ...(answer && bodyOf(answer)) },
  });
}

/** A name that comes twice has a list, under the spelling that it had first. */
export function headersOf(lines: Iterable<readonly [name: string, value: string]>): Record<string, string | string[]> {
  const all = new Map<string, { name: string; values: string[] }>();
  for (const [name, value] of lines) {
    const same = all.get(name.toLowerCase());
    if (same === undefined) all.set(name.toLowerCase(), { name, values: [value] });
    else same.values.push(value);
  }
  return Object.fromEntries(
    [...all.values()].map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

function bodyOf(bytes: Uint8Array): { body: string } | { bodyBase64: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer) ? { body: buffer.toString('utf8') } : { bodyBase64: buffer.toString('base64') };
}
