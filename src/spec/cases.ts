import type { Case } from '../core/cases.ts';
import { hmacHex } from '../core/hmac.ts';
import { hostileJson } from '../core/hostile.ts';
import { type Message, textOf, utf8, withHeaders } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import type { Wire } from '../core/provider.ts';
import { documented } from '../core/source.ts';
import type { SpecContract } from './contract.ts';

/**
 * The cases that hold for any provider: forged signatures where something is signed, and attacks on whatever reads JSON. They
 * vary the first event of the document.
 */
export function casesIn({ events, named }: SpecContract, wire: Wire): Case[] {
  const [first] = Object.entries(events);
  if (first === undefined) return [];
  const [event, { form }] = first;
  const key = named?.property ?? 'type';
  const forgeries = wire.protects === 'nothing' ? [] : forgeriesOf(event, wire);
  const hostile =
    form === undefined ? hostileJson({ event, verdict: { outcome: 'any', key, approved: 'SOMETHING' } }) : [];
  return [...forgeries, ...hostile];
}

/** Messages whose signature proves nothing. */
function forgeriesOf(event: string, wire: Wire): Case[] {
  const source = documented(wire.signature);
  const forged = (name: string, title: string, forge: NonNullable<Case['message']>): Case => ({
    name: `signature/${name}`,
    title,
    event,
    outcome: 'any',
    expect: 'refuse',
    rule: `signature/refuses-${name}`,
    source,
    message: forge,
  });
  /** The headers that signing adds, each changed. */
  const changed = (message: Message, change: (value: string, name: string) => string | undefined): Message => {
    const plain = wire.encode(event, {}).headers;
    const added = Object.entries(message.headers).filter(([name]) => !Object.hasOwn(plain, name));
    return withHeaders(message, Object.fromEntries(added.map(([name, value]) => [name, change(value, name)])));
  };
  /** The digest is what is longest of all that signing adds. */
  const digest = (change: (value: string) => string) => (message: Message) => {
    const longest = Math.max(
      ...Object.entries(message.headers).map(([name, value]) => (isAdded(name) ? value.length : 0)),
    );
    return changed(message, (value) => (value.length === longest ? change(value) : value));
  };
  const isAdded = (name: string) => !/^content-type$/i.test(name);
  return [
    forged('missing', 'What signs it is missing', (message) => changed(message, () => undefined)),
    forged(
      'empty',
      'The signature is empty',
      digest(() => ''),
    ),
    forged('wrong-secret', 'Signed with another secret', (message, { secret = '', sign }) =>
      sign(
        changed(message, () => undefined),
        `of-somebody-else-${secret}`,
      ),
    ),
    forged('tampered', 'Something was added after signing', (message) => ({
      ...message,
      body: utf8(tampered(textOf(message.body))),
    })),
    forged('re-serialised', 'Another spelling of the same body under the signature of the first', (message) => ({
      ...message,
      body: utf8(`${textOf(message.body)} `),
    })),
    forged(
      'truncated',
      'Only the first half of the signature',
      digest((value) => value.slice(0, value.length / 2)),
    ),
    forged(
      'not-a-digest',
      'Text that is no digest at all',
      digest((value) => value.replaceAll(/[\da-f]/gi, 'z')),
    ),
    forged('other-algorithm', 'Another digest than the documented one', (message, { secret = '' }) =>
      digest((value) =>
        value.length > 60 ? hmacHex('sha1', secret, message.body) : hmacHex('sha512', secret, message.body),
      )(message),
    ),
  ];
}

function tampered(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    return isPlainObject(body) ? JSON.stringify({ ...body, tampered: true }) : `${text} `;
  } catch {
    return `${text}&tampered=1`;
  }
}
