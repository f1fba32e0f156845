/** Headers as they stood on the wire: names in their spelling, in their order, as often as they came. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** What belongs to one connection and not to the message (RFC 9110, section 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'te',
  'trailer',
  'upgrade',
]);

/** `[name, value, name, value, …]`, as Node gives them, in pairs. */
export function headerLines(raw: readonly string[]): HeaderLines {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}

/** Methods whose requests have a body unless they say otherwise, as Node takes it. */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/**
 * The headers of a request as they go on to the consumer, as `[name, value, …]`.
 *
 * @param host of the consumer; the one that was asked for goes into `X-Forwarded-Host`
 * @param peer the address that the request came from
 * @param name of the proxy, which goes into `Via` (RFC 9110, section 7.6.3)
 */
export function requestHeaders(
  lines: HeaderLines,
  { method, host, peer, name }: { method: string; host: string; peer: string; name: string },
): string[] {
  const named = new Set(lines.map(([name]) => name.toLowerCase()));
  const asked = lines.find(([name]) => name.toLowerCase() === 'host')?.[1];
  const passed = endToEnd(lines)
    .filter(([name]) => !['host', 'x-forwarded-for'].includes(name.toLowerCase()))
    .flat();
  const before = lines.filter(([name]) => name.toLowerCase() === 'x-forwarded-for').map(([, value]) => value);
  const forwarded = ['X-Forwarded-For', [...before, peer].join(', ')];
  if (asked !== undefined && !named.has('x-forwarded-host')) forwarded.push('X-Forwarded-Host', asked);
  if (!named.has('x-forwarded-proto')) forwarded.push('X-Forwarded-Proto', 'http');
  // Without a length, Node would announce a body in chunks where there is none.
  const isFramed = named.has('content-length') || named.has('transfer-encoding') || !WITH_BODY.has(method);
  const length = isFramed ? [] : ['Content-Length', '0'];
  return ['Host', host, ...passed, ...length, ...forwarded, 'Via', `1.1 ${name}`];
}

/** The headers of an answer as they go back; how the body is framed is up to the connection that it goes over. */
export function answerHeaders(lines: HeaderLines): string[] {
  return endToEnd(lines)
    .filter(([name]) => name.toLowerCase() !== 'transfer-encoding')
    .flat();
}

function endToEnd(lines: HeaderLines): HeaderLines {
  const listed = lines.flatMap(([name, value]) =>
    name.toLowerCase() === 'connection' ? value.split(',').map((each) => each.trim().toLowerCase()) : [],
  );
  return lines.filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase()) && !listed.includes(name.toLowerCase()));
}
