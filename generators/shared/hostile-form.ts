import type { Case } from '../../src/core/cases.ts';
import { hostileCase } from '../../src/core/hostile.ts';
import { textOf, utf8, withHeaders } from '../../src/core/message.ts';

/** Where in the form of a provider an attack goes. */
export interface FormTarget {
  event: string;
  /** A parameter of plain text. */
  text: string;
  /** A parameter that holds a JSON object. Default: none, and there are no attacks on one. */
  json?: string;
  /** A parameter that says how the verification ended, and a value of it that a consumer would like to read. */
  verdict: { outcome: string; parameter: string; approved: string };
}

const BOUNDARY = 'hostile-form-boundary';

/**
 * Attacks on whatever reads forms: on its percent signs, its parameters and the JSON within them. What a parameter says is
 * for `hostileNames`.
 */
export function hostileForm({ event, text, json, verdict }: FormTarget): Case[] {
  const { outcome, parameter, approved } = verdict;
  const plus =
    (...added: string[]) =>
    (body: Uint8Array) =>
      utf8([textOf(body), ...added].join('&'));
  const replaced = (name: string, encoded: string) => (body: Uint8Array) => withParameter(body, name, encoded);
  const labelled = (label: string | undefined) => (message: Parameters<NonNullable<Case['message']>>[0]) =>
    withHeaders(message, { 'Content-Type': label });
  const malformed = (name: string, title: string, body: NonNullable<Case['body']>) =>
    hostileCase(event, { name: `form/${name}`, title, rule: 'input/malformed', body });
  const attack = (name: string, title: string, body: NonNullable<Case['body']>, told?: string) =>
    hostileCase(event, { name: `form/${name}`, title, body, ...(told !== undefined && { outcome: told }) });
  const forged = `${parameter}=${encodeURIComponent(approved)}`;
  return [
    malformed(
      'broken-percent-encoding',
      `${text} has a % before letters that are no hex digits`,
      replaced(text, 'A%ZZB'),
    ),
    malformed('lone-percent', `${text} ends with a %`, replaced(text, '100%')),
    malformed('invalid-utf8', `${text} has bytes that are no UTF-8`, replaced(text, 'A%FF%FE%C0')),
    malformed('latin-1', `${text} is written in Latin-1`, replaced(text, 'M%FCLLER')),
    malformed('overlong-utf8', `${text} hides a quote in an overlong form of UTF-8`, replaced(text, '%C0%A7')),
    attack('nul', `${text} has a NUL character`, replaced(text, 'MARY%00ADMIN')),
    attack(
      'line-breaks',
      `${text} has line breaks that would begin a header or a line of a log`,
      replaced(text, 'A%0D%0ASet-Cookie:+a%3Db'),
    ),
    attack('megabyte', `${text} is one megabyte long`, replaced(text, 'A'.repeat(1_000_000))),
    attack('duplicate', `${parameter} comes twice: parsers disagree on which one counts`, plus(forged), outcome),
    attack(
      'duplicate-before',
      `${parameter} comes twice, the forged one first`,
      (body) => utf8(`${forged}&${textOf(body)}`),
      outcome,
    ),
    attack(
      'brackets',
      `${parameter}[] beside ${parameter}: some parsers make a list of both`,
      plus(`${parameter}%5B%5D=${encodeURIComponent(approved)}`),
      outcome,
    ),
    attack(
      'nested-brackets',
      `${parameter}[x] beside ${parameter}: some parsers make an object of both`,
      plus(`${parameter}%5Bx%5D=${encodeURIComponent(approved)}`),
      outcome,
    ),
    attack(
      'list-instead',
      `${text} is sent as ${text}[], which some parsers read as a list`,
      renamed(text, `${text}%5B%5D`),
    ),
    attack('semicolon', 'A semicolon, which some parsers take for an ampersand', plus(`note=a;${forged}`), outcome),
    attack('case-of-name', 'The verdict once more, its name in capitals', plus(forged.toUpperCase()), outcome),
    attack(
      'encoded-name',
      `${parameter} with a name that is needlessly escaped, once more`,
      plus(`${escaped(parameter)}=${encodeURIComponent(approved)}`),
      outcome,
    ),
    attack('proto', 'A parameter named __proto__', plus('__proto__=x', '__proto__%5BisAdmin%5D=true')),
    attack(
      'constructor',
      'Parameters that reach for the prototype through the constructor',
      plus('constructor%5Bprototype%5D%5BisAdmin%5D=true', 'constructor=x'),
    ),
    attack('deep-brackets', 'A name with a thousand brackets', plus(`extra${'%5Ba%5D'.repeat(1000)}=1`)),
    attack(
      'many-parameters',
      'Ten thousand parameters more',
      plus(...Array.from({ length: 10_000 }, (_, n) => `p${n}=`)),
    ),
    attack(
      'nameless',
      'Parameters without a name, without a value, without either',
      plus('=x', 'novalue', '=', '', ''),
    ),
    malformed('truncated', 'The body breaks off in the middle', (body) => body.slice(0, Math.floor(body.length / 2))),
    malformed('empty-body', 'No body', () => utf8('')),
    malformed('only-separators', 'A body of nothing but separators', () => utf8('&&&===&&&')),
    malformed('byte-order-mark', 'A byte order mark before the form', (body) => utf8(`\ufeff${textOf(body)}`)),
    malformed('json-body', 'JSON, labelled as a form', () => utf8(JSON.stringify({ [parameter]: approved }))),
    hostileCase(event, {
      name: 'form/labelled-json',
      title: 'The form is labelled as JSON',
      message: labelled('application/json'),
    }),
    hostileCase(event, {
      name: 'form/labelled-multipart',
      title: 'The form is labelled as multipart',
      message: labelled(`multipart/form-data; boundary=${BOUNDARY}`),
    }),
    hostileCase(event, {
      name: 'form/multipart',
      title: 'The parameters come as multipart',
      rule: 'input/malformed',
      message: (message) => ({
        ...labelled(`multipart/form-data; boundary=${BOUNDARY}`)(message),
        body: multipart(message.body),
      }),
    }),
    hostileCase(event, { name: 'form/unlabelled', title: 'The body has no label', message: labelled(undefined) }),
    hostileCase(event, {
      name: 'form/other-charset',
      title: 'The label claims another character set',
      message: (message) => labelled(`${message.headers['Content-Type'] ?? ''}; charset=utf-16`)(message),
    }),
    ...(json === undefined ? [] : hostileJsonWithin(json, malformed, attack)),
  ];
}

function hostileJsonWithin(
  json: string,
  malformed: (name: string, title: string, body: NonNullable<Case['body']>) => Case,
  attack: (name: string, title: string, body: NonNullable<Case['body']>) => Case,
): Case[] {
  const within = (text: string) => (body: Uint8Array) => withParameter(body, json, encodeURIComponent(text));
  return [
    malformed('json-broken', `The JSON in ${json} breaks off`, within('{"code":"10')),
    malformed('json-empty', `${json} is empty`, within('')),
    malformed('json-not-available', `${json} is N/A, which is no JSON`, within('N/A')),
    malformed('json-null', `${json} is null`, within('null')),
    malformed('json-single-quotes', `The JSON in ${json} has single quotes`, within("{'code':'100'}")),
    malformed('json-twice', `${json} is JSON within JSON`, within(JSON.stringify(JSON.stringify({ code: '100' })))),
    malformed('json-escaped-twice', `${json} is percent-encoded twice`, (body) =>
      withParameter(body, json, encodeURIComponent(encodeURIComponent('{"code":"100"}'))),
    ),
    attack('json-proto', `The JSON in ${json} has a key named __proto__`, within('{"__proto__":{"isAdmin":true}}')),
    attack('json-duplicate-keys', `The JSON in ${json} has a key twice`, within('{"code":"100","code":"200"}')),
    attack(
      'json-deep-nesting',
      `The JSON in ${json} holds ten thousand nested lists`,
      within(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    ),
  ];
}

/** The body with that parameter, wherever it stood, else at the end. The value is taken as it is. */
function withParameter(body: Uint8Array, name: string, encoded: string): Uint8Array {
  const others = pairsOf(body).filter((pair) => nameOf(pair) !== name);
  return utf8([...others, `${encodeURIComponent(name)}=${encoded}`].join('&'));
}

const renamed = (name: string, other: string) => (body: Uint8Array) =>
  utf8(
    pairsOf(body)
      .map((pair) => (nameOf(pair) === name ? other + pair.slice(pair.indexOf('=')) : pair))
      .join('&'),
  );

const pairsOf = (body: Uint8Array) => textOf(body).split('&');
const nameOf = (pair: string) => decodeURIComponent(pair.slice(0, pair.indexOf('=')));

/** Each letter as its percent-encoding. */
const escaped = (name: string) => [...utf8(name)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

function multipart(body: Uint8Array): Uint8Array {
  const parts = [...new URLSearchParams(textOf(body))].map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return utf8(`${parts.join('')}--${BOUNDARY}--\r\n`);
}
