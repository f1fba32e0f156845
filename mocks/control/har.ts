import { textOf } from '../../src/core/message.ts';
import type { StoredAttempt, StoredDelivery } from '../engine/store.ts';
import { shownTime } from './views.ts';

/** Attempts as entries of an HTTP archive 1.2: what any viewer of network traffic opens. */
export function harOf(
  all: readonly { delivery: StoredDelivery; attempts: readonly StoredAttempt[] }[],
  version: string,
) {
  const entries = all.flatMap(({ delivery, attempts }) => attempts.flatMap((attempt) => entryOf(delivery, attempt)));
  return { log: { version: '1.2', creator: { name: 'verihook', version }, entries } };
}

type Headers = Readonly<Record<string, string | readonly string[]>>;

const pairsOf = (headers: Headers) =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each as string })));
const headerOf = (headers: Headers, wanted: string) =>
  pairsOf(headers).find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';

function entryOf({ id, to, verification, planned }: StoredDelivery, attempt: StoredAttempt): Record<string, unknown>[] {
  const { request, exchange, startedAt, endedAt = startedAt, number, fault } = attempt;
  if (request === undefined) return [];
  const outcome = exchange?.outcome;
  const headers = exchange?.headers ?? {};
  const text = outcome?.kind === 'answered' ? outcome.body : '';
  const { base64 } = exchange ?? {};
  const size = base64 === undefined ? Buffer.byteLength(text) : Buffer.byteLength(base64, 'base64');
  const time = shownTime(endedAt) - shownTime(startedAt);
  return [
    {
      startedDateTime: new Date(startedAt).toISOString(),
      time,
      request: {
        method: 'POST',
        url: to,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: pairsOf(request.headers),
        queryString: [...new URL(to).searchParams].map(([name, value]) => ({ name, value })),
        postData: { mimeType: headerOf(request.headers, 'content-type'), text: textOf(request.body) },
        headersSize: -1,
        bodySize: request.body.byteLength,
      },
      response: {
        // Browsers write 0 where no answer came.
        status: outcome?.kind === 'answered' ? outcome.status : 0,
        statusText: '',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: pairsOf(headers),
        content: {
          size,
          mimeType: headerOf(headers, 'content-type'),
          ...(base64 === undefined ? { text } : { text: base64, encoding: 'base64' }),
        },
        redirectURL: headerOf(headers, 'location'),
        headersSize: -1,
        bodySize: outcome?.kind === 'answered' ? size : -1,
        ...(outcome !== undefined && outcome.kind !== 'answered' && { _error: outcome.kind }),
      },
      cache: {},
      timings: { send: 0, wait: time, receive: 0 },
      comment: `delivery ${id}, attempt ${number}: ${planned.event} of ${verification}${fault === undefined ? '' : ` (${fault})`}`,
    },
  ];
}
