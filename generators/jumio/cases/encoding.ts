import type { Case } from '../../../src/core/cases.ts';
import { textOf, utf8 } from '../../../src/core/message.ts';
import { assumed, documented, inferred, observed, type Source } from '../../../src/core/source.ts';
import { events } from '../../../src/generated/jumio/events.ts';
import { type Body, changed, type Event, make, object, quirk } from './case.ts';

const EVENTS = Object.keys(events) as Event[];

/** Another spelling of the same form. */
const spelt = (name: string, title: string, source: Source, respell: (body: string) => string): Case[] =>
  EVENTS.map((event) =>
    make(event, `encoding/${name}`, title, source, {
      rule: 'encoding/form',
      body: (body) => utf8(respell(textOf(body))),
    }),
  );

/** Each JSON value within a form, spelt anew. */
function withJson(body: string, respell: (json: string) => string): string {
  return body
    .split('&')
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return /^(?:%7B|%5B)/.test(value)
        ? `${name}=${encodeURIComponent(respell(decodeURIComponent(value.replaceAll('+', '%20'))))}`
        : pair;
    })
    .join('&');
}

/** Blanks after braces, colons and commas, as in samples; names and links of the kit have none of these between quotes. */
const spaced = (json: string): string =>
  json.replaceAll(/("(?:[^"\\]|\\.)*")|([{[,:])/g, (_, text: string | undefined, sign: string) => text ?? `${sign} `);

/** The members of each object in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, child]) => [key, reversed(child)]));
};

const stamps = (digits: number) => (body: Body) => {
  const fraction = digits === 0 ? '' : `.${'125'.slice(0, digits)}`;
  const created = `2026-01-01T00:00:00${fraction}Z`;
  const sent = `2026-01-01T00:02:30${fraction}Z`;
  if (body.transaction === undefined)
    return changed(body, { transactionDate: created, callbackDate: sent, firstAttemptDate: undefined });
  return changed(body, { timestamp: sent, transaction: changed(object(body.transaction), { date: created }) });
};

/** Other spellings of the same callback; a sound consumer reads them alike. */
export const encodings: Case[] = [
  ...spelt(
    'parameters-reversed',
    'The parameters come in the opposite order',
    documented('e1: no two samples agree (seed)'),
    (body) => body.split('&').toReversed().join('&'),
  ),
  ...spelt('blank-as-escape', 'Blanks are %20 instead of +', documented('e2: the fraud sample (seed)'), (body) =>
    body.replaceAll('+', '%20'),
  ),
  ...spelt('hyphen-escaped', 'Hyphens are %2D', documented('e2: the address of the approved sample (seed)'), (body) =>
    body.replaceAll('-', '%2D'),
  ),
  ...spelt(
    'lower-case-escapes',
    'Percent signs before lower-case digits',
    assumed('both are allowed by RFC 3986'),
    (body) => body.replaceAll(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase()),
  ),
  ...spelt(
    'json-spaced',
    'The JSON has blanks after braces, colons and commas',
    documented('e3: samples (seed); OC'),
    (body) => withJson(body, spaced),
  ),
  ...spelt(
    'json-spaced-plus',
    'The same, and the blanks are +',
    inferred('e2, e3: both are seen, not together'),
    (body) => withJson(body, spaced).replaceAll('%20', '+'),
  ),
  ...spelt('json-reversed', 'The members of the JSON come in the opposite order', observed('e3: SN'), (body) =>
    withJson(body, (json) => JSON.stringify(reversed(JSON.parse(json)))),
  ),
  ...EVENTS.flatMap((event) => [
    ...[0, 1, 2, 3].map((digits) =>
      quirk(
        event,
        `milliseconds-${digits}`,
        `Times with ${digits} digits of milliseconds`,
        documented('e5: seed'),
        stamps(digits),
      ),
    ),
    quirk(
      event,
      'unknown-parameter',
      'A parameter that no edition knows',
      documented('b3 of the facts: every edition added some'),
      (body) => changed(body, { introducedIn2099: 'yes' }),
    ),
  ]),
  make(
    'netverify',
    'encoding/empty-parameter',
    'A parameter without a value',
    assumed('e4: absent parameters are left out, an empty one was not seen'),
    {
      rule: 'encoding/form',
      expect: 'survive',
      body: (body) => utf8(`${textOf(body)}&visaCategory=`),
    },
  ),
];
