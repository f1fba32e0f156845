import type { Case } from '../../../src/core/cases.ts';
import { textOf, utf8, withHeaders } from '../../../src/core/message.ts';
import { override, setOwn } from '../../../src/core/override.ts';
import { assumed } from '../../../src/core/source.ts';
import { EVENT_HEADER } from '../wire.ts';
import { AUTO, type Body, make, type Part } from './case.ts';

const NASTY = assumed('what anybody on the internet, or a person who photographs a forged document, can send');

/** A genuine signature over content that is hostile. */
function hostile(name: string, title: string, part: Partial<Part>): Case {
  return make(AUTO, `hostile/${name}`, title, NASTY, { expect: 'survive', rule: 'input/hostile', ...part });
}

const inName = (text: string) => (body: unknown) =>
  override(body as Body, { data: { docFirstName: text, orgFirstName: text } });
const asBody = (text: string) => () => utf8(text);

export const hostiles: Case[] = [
  hostile('proto-key', 'A key named __proto__', {
    payload: (body) => {
      const copy = { ...(body as Record<string, unknown>) };
      setOwn(copy, '__proto__', { isAdmin: true, status: { overall: 'APPROVED' } });
      return copy;
    },
  }),
  hostile('duplicate-keys', 'The key status twice: parsers disagree on which one counts', {
    outcome: 'denied-document',
    body: (body) => utf8(textOf(body).replace(/}$/, ',"status":{"overall":"APPROVED"}}')),
  }),
  hostile('deep-nesting', 'An unknown key holds ten thousand nested arrays', {
    body: (body) => utf8(textOf(body).replace(/}$/, `,"extra":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)),
  }),
  hostile('megabyte-text', 'A name of one megabyte', { payload: inName('A'.repeat(1_000_000)) }),
  hostile('lone-surrogate', 'A name with half of a surrogate pair', { payload: inName('MARY\ud800') }),
  hostile('nul-in-name', 'A name with a NUL character', { payload: inName('MARY\u0000') }),
  hostile('html-in-name', 'A name that is a script element', {
    expect: 'accept',
    payload: inName('<script>alert(1)</script>'),
  }),
  hostile('sql-in-name', 'A name that ends an SQL statement', {
    expect: 'accept',
    payload: inName("'; DROP TABLE verifications; --"),
  }),
  hostile('template-in-name', 'A name that is a template expression', {
    expect: 'accept',
    payload: inName('{{7*7}}<%= 7*7 %>#{7*7}'),
  }),
  hostile('right-to-left-name', 'A name with a right-to-left override', {
    expect: 'accept',
    payload: inName('MARY\u202eGNP.EXE'),
  }),
  hostile('internal-file-urls', 'File links that point at hosts inside the network of the consumer', {
    payload: (body) =>
      override(body as Body, {
        fileUrls: {
          FRONT: 'http://169.254.169.254/latest/meta-data/',
          BACK: 'file:///etc/passwd',
          FACE: 'http://localhost:6379/',
        } as never,
      }),
  }),
  hostile('truncated', 'The JSON breaks off in the middle', {
    rule: 'input/malformed',
    body: (body) => body.slice(0, Math.floor(body.length / 2)),
  }),
  hostile('empty-body', 'No body', { rule: 'input/malformed', body: asBody('') }),
  hostile('not-json', 'A body that is no JSON', { rule: 'input/malformed', body: asBody('status=APPROVED&scanRef=1') }),
  hostile('json-null', 'The body is null', { rule: 'input/malformed', body: asBody('null') }),
  hostile('json-array', 'The body is a list', { rule: 'input/malformed', body: (body) => utf8(`[${textOf(body)}]`) }),
  hostile('json-text', 'The body is a JSON text', { rule: 'input/malformed', body: asBody('"APPROVED"') }),
  hostile('status-null', 'status is null', {
    rule: 'input/malformed',
    payload: (body) => ({ ...(body as object), status: null }),
  }),
  hostile('byte-order-mark', 'A byte order mark before the JSON', {
    rule: 'input/malformed',
    body: (body) => utf8(`\ufeff${textOf(body)}`),
  }),
  hostile('invalid-utf8', 'Bytes that are no UTF-8', {
    rule: 'input/malformed',
    body: (body) => Uint8Array.of(...body.slice(0, 20), 0xff, 0xfe, 0xc0),
  }),
  hostile('wrong-content-type', 'The JSON is labelled as plain text', {
    message: (message) => withHeaders(message, { 'Content-Type': 'text/plain' }),
  }),
  hostile('no-content-type', 'The body has no label', {
    message: (message) => withHeaders(message, { 'Content-Type': undefined }),
  }),
  hostile('event-disagrees', 'The header names a human review, the body says that none has happened', {
    message: (message) => withHeaders(message, { [EVENT_HEADER]: 'IDENTIFICATION_MANUAL_FINISHED' }),
  }),
  hostile('event-unknown', 'An event type that did not exist when the consumer was written', {
    message: (message) => withHeaders(message, { [EVENT_HEADER]: 'VIDEO_CALL_FINISHED' }),
  }),
  hostile('event-missing', 'The header that names the event is missing', {
    message: (message) => withHeaders(message, { [EVENT_HEADER]: undefined }),
  }),
];
