import type { Case } from './cases.ts';
import { textOf, utf8, withHeaders } from './message.ts';
import { isPlainObject, setOwn } from './override.ts';
import { assumed } from './source.ts';

const NASTY = assumed('what anybody on the internet, or a person who photographs a forged document, can send');

/** Where in the callbacks of a provider an attack goes. */
export interface Target {
  event: string;
  /** The payload with that text as the name of the person. */
  withName(payload: unknown, text: string): unknown;
  /** A key of the payload that says how the verification ended, and a value of it that a consumer would like to read. */
  verdict: { outcome: string; key: string; approved: unknown };
}

type Part = Pick<Case, 'name' | 'title'> & Partial<Case>;

/** A case over a genuine signature whose content is hostile. */
export const hostileCase = (event: string, part: Part): Case => ({
  event,
  expect: 'survive',
  rule: 'input/hostile',
  source: NASTY,
  ...part,
  name: `hostile/${part.name}`,
});

/** Names that break code which builds HTML, SQL, templates or paths of them. A sound consumer takes them as names. */
export function hostileNames({ event, withName }: Pick<Target, 'event' | 'withName'>): Case[] {
  const named = (name: string, title: string, text: string, expect: Case['expect'] = 'accept') =>
    hostileCase(event, { name, title, expect, payload: (payload) => withName(payload, text) });
  return [
    named('megabyte-text', 'A name of one megabyte', 'A'.repeat(1_000_000), 'survive'),
    named('lone-surrogate', 'A name with half of a surrogate pair', 'MARY\ud800', 'survive'),
    named('nul-in-name', 'A name with a NUL character', 'MARY\u0000', 'survive'),
    named('html-in-name', 'A name that is a script element', '<script>alert(1)</script>'),
    named('sql-in-name', 'A name that ends an SQL statement', "'; DROP TABLE verifications; --"),
    named('template-in-name', 'A name that is a template expression', '{{7*7}}<%= 7*7 %>#{7*7}'),
    named('right-to-left-name', 'A name with a right-to-left override', 'MARY\u202eGNP.EXE'),
  ];
}

/** Attacks on whatever reads JSON. */
export function hostileJson({ event, verdict }: Pick<Target, 'event' | 'verdict'>): Case[] {
  const { outcome, key, approved } = verdict;
  const beforeEnd = (body: Uint8Array, text: string) => utf8(textOf(body).replace(/\s*}$/, `,${text}}`));
  const asBody = (text: string) => () => utf8(text);
  const malformed = (name: string, title: string, body: NonNullable<Case['body']>) =>
    hostileCase(event, { name, title, rule: 'input/malformed', body });
  return [
    hostileCase(event, {
      name: 'proto-key',
      title: 'A key named __proto__',
      payload: (payload) => {
        const copy = isPlainObject(payload) ? { ...payload } : {};
        setOwn(copy, '__proto__', { isAdmin: true, [key]: approved });
        return copy;
      },
    }),
    hostileCase(event, {
      name: 'duplicate-keys',
      title: `The key ${key} twice: parsers disagree on which one counts`,
      outcome,
      body: (body) => beforeEnd(body, JSON.stringify({ [key]: approved }).slice(1, -1)),
    }),
    hostileCase(event, {
      name: 'deep-nesting',
      title: 'An unknown key holds ten thousand nested arrays',
      body: (body) => beforeEnd(body, `"extra":${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    }),
    hostileCase(event, {
      name: `${key.toLowerCase()}-null`,
      title: `${key} is null`,
      rule: 'input/malformed',
      payload: (payload) => ({ ...(payload as object), [key]: null }),
    }),
    malformed('truncated', 'The JSON breaks off in the middle', (body) => body.slice(0, Math.floor(body.length / 2))),
    malformed('empty-body', 'No body', asBody('')),
    malformed('not-json', 'A body that is no JSON', asBody('status=APPROVED&id=1')),
    malformed('json-null', 'The body is null', asBody('null')),
    malformed('json-array', 'The body is a list', (body) => utf8(`[${textOf(body)}]`)),
    malformed('json-text', 'The body is a JSON text', asBody('"APPROVED"')),
    malformed('byte-order-mark', 'A byte order mark before the JSON', (body) => utf8(`\ufeff${textOf(body)}`)),
    malformed('invalid-utf8', 'Bytes that are no UTF-8', (body) =>
      Uint8Array.of(...body.slice(0, 20), 0xff, 0xfe, 0xc0),
    ),
    hostileCase(event, {
      name: 'wrong-content-type',
      title: 'The JSON is labelled as plain text',
      message: (message) => withHeaders(message, { 'Content-Type': 'text/plain' }),
    }),
    hostileCase(event, {
      name: 'no-content-type',
      title: 'The body has no label',
      message: (message) => withHeaders(message, { 'Content-Type': undefined }),
    }),
  ];
}
