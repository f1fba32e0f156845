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

/** RFC 5737. */
const NETS = ['192.0.2', '198.51.100', '203.0.113'] as const;
const HOSTS = 254;

/** An address of the ranges for documentation, one in five of version 6 (RFC 3849). `name`: the path of the draw. */
export function ipOf(random: Random, name: string): string {
  const all = NETS.length * HOSTS;
  const lot = random.int(name, 0, 5 * all - 1);
  if (lot < all) return `2001:db8::${(0x1000 + lot).toString(16)}`;
  return `${NETS[lot % NETS.length]}.${1 + (Math.floor(lot / NETS.length) % HOSTS)}`;
}
