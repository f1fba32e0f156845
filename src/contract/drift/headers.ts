import type { DriftKind } from '../../core/drift.ts';
import { header } from '../../core/message.ts';
import type { Provider } from '../../core/provider.ts';
import { remembered } from '../memo.ts';
import { formOf, nameOrShape, shapeOf } from '../outline.ts';

/** A header that is not as the provider sends it. */
export interface HeaderDrift {
  kind: Extract<DriftKind, `${string}-header`>;
  severity: 'error' | 'warning';
  /** The name of the header. */
  place: string;
  expected: string;
  seen: string;
  /** Whether the header is only there where callbacks are signed. */
  isSignature: boolean;
}

/** How a header of an event may look. */
interface Expected {
  name: string;
  forms: Set<string>;
  isSignature: boolean;
  /** Sent whatever the settings. */
  isCertain: boolean;
}

/** Headers of HTTP, and of what stands between a provider and its consumer: they say nothing of the provider. */
const OF_THE_WAY =
  /^(?:host|connection|keep-alive|content-(?:length|encoding)|transfer-encoding|te|trailer|upgrade|expect|date|via|forwarded|user-agent|accept(?:-.*)?|cache-control|pragma|origin|referer|dnt|priority|sec-.*|x-forwarded-.*|x-real-ip|x-request-id|x-correlation-id|x-request-start|x-scheme|x-original-.*|x-envoy-.*|x-amzn?-.*|x-cloud-trace-context|x-datadog-.*|x-b3-.*|x-vercel-.*|x-railway-.*|x-arr-.*|x-client-ip|x-cluster-client-ip|true-client-ip|client-ip|cdn-loop|cf-.*|fly-.*|traceparent|tracestate|baggage|b3|sentry-trace|ngrok-.*|cookie)$/i;

/** What is signed with does not matter: only how a signature looks. */
const ANY_SECRET = 'a secret';

/** How the headers of a callback differ from those that the provider sends for the event; nothing where none were captured. */
export function headerDrifts(
  provider: Provider,
  event: string,
  headers: Readonly<Record<string, string>>,
): HeaderDrift[] {
  const names = Object.keys(headers);
  if (names.length === 0) return [];
  const expected = expectedOf(provider, event);
  const found: HeaderDrift[] = [];
  for (const [lower, { name, forms, isSignature, isCertain }] of expected) {
    const value = header({ headers }, name);
    const about = { place: name, isSignature, expected: [...forms].join(' or ') };
    if (value === undefined) {
      if (isCertain) found.push({ ...about, kind: 'drift/vanished-header', severity: 'warning', seen: 'absent' });
    } else if (!forms.has(formFor(lower, value))) {
      found.push({ ...about, kind: 'drift/changed-header', severity: 'error', seen: formFor(lower, value) });
    }
  }
  for (const name of names) {
    if (expected.has(name.toLowerCase()) || OF_THE_WAY.test(name)) continue;
    const about = { place: nameOrShape(name), expected: `no header ${nameOrShape(name)}`, isSignature: false };
    found.push({ ...about, kind: 'drift/new-header', severity: 'warning', seen: shapeOf(headers[name]) });
  }
  return found;
}

/** Of a content type its kind alone counts: the charset is a matter of the library that sends it. */
function formFor(lowerName: string, value: string): string {
  return lowerName === 'content-type' ? (value.split(';')[0] ?? '').trim().toLowerCase() : formOf(value);
}

/** The headers of an event by their names in lower case, over all that can be set at the provider. */
const expectedOf = remembered((provider: Provider, event: string): ReadonlyMap<string, Expected> => {
  const variants = [
    provider,
    ...Object.entries(provider.settings).flatMap(([name, { values }]) =>
      values.map((value) => provider.configured({ [name]: value })),
    ),
  ];
  const samples = variants.map((variant) => ({
    plain: variant.message(event).headers,
    signed: variant.message(event, { secret: ANY_SECRET }).headers,
  }));
  const found = new Map<string, Expected>();
  for (const { plain, signed } of samples) {
    for (const [name, value] of Object.entries(signed)) {
      const lower = name.toLowerCase();
      const isSignature = header({ headers: plain }, name) === undefined;
      const known = found.get(lower) ?? { name, forms: new Set<string>(), isSignature, isCertain: true };
      known.forms.add(formFor(lower, value));
      found.set(lower, known);
    }
  }
  for (const known of found.values())
    known.isCertain = samples.every(({ signed }) => header({ headers: signed }, known.name) !== undefined);
  return found;
});
