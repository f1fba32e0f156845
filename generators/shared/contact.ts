import type { Random } from '../../src/core/random.ts';
import { fillPattern } from './pattern.ts';
import type { Person } from './person.ts';
import { phonePattern } from './phones.ts';

/** A telephone number of the country of residence, E.164, that rings nowhere: `phones.ts` says why. */
export function phoneOf({ random, residence }: Person): string {
  return fillPattern(random, 'phone', phonePattern(residence.code));
}

/** Domains that nobody can have: RFC 2606 and RFC 6761. */
const DOMAINS = ['example.com', 'example.org', 'example.net', 'mail.example', 'post.test'] as const;

export function emailOf({ random, given, family }: Person): string {
  const name = [given, family].flatMap((part) => (part === undefined ? [] : [slugOf(part.latin)])).filter(Boolean);
  return `${name.join('.').slice(0, 60)}${random.int('email', 1, 999)}@${random.pick('domain', DOMAINS)}`;
}

const slugOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '');

/** An address of the ranges for documentation: RFC 5737 and RFC 3849. `name`: the path of the draw. */
export function ipOf(random: Random, name: string, version: 4 | 6): string {
  if (version === 6) return `2001:db8::${random.int(`${name}-v6`, 0x1000, 0xffff).toString(16)}`;
  return `${random.pick(`${name}-net`, ['192.0.2', '198.51.100', '203.0.113'])}.${random.int(name, 1, 254)}`;
}
