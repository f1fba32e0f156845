import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { VerihookError } from '../../src/core/errors.ts';

/** What a server may call. */
export interface TargetRules {
  /**
   * The server itself is bound wider than to this machine, so that others can name targets: then link-local, metadata and
   * private addresses are refused. Bound to this machine alone, everything may be called.
   */
  wide: boolean;
  /** What may be called nonetheless: a host name, an address, or a range such as `10.1.0.0/16` or `fd12::/16`. */
  allow?: readonly string[];
}

/** What kind of address it is. `reserved`: nobody's, such as multicast. */
export type AddressKind = 'loopback' | 'metadata' | 'link-local' | 'private' | 'reserved' | 'public';

/** The first range that an address lies in tells its kind; all written as IPv6, IPv4 in `::ffff:0:0/96`. */
const RANGES: readonly [range: string, kind: AddressKind][] = [
  // Where clouds tell a machine its secrets: AWS, GCP and Azure; ECS; EKS; Oracle; Alibaba; Azure's host; AWS over IPv6; GCP over IPv6.
  ['169.254.169.254/32', 'metadata'],
  ['169.254.170.2/32', 'metadata'],
  ['169.254.170.23/32', 'metadata'],
  ['192.0.0.192/32', 'metadata'],
  ['100.100.100.200/32', 'metadata'],
  ['168.63.129.16/32', 'metadata'],
  ['fd00:ec2::/32', 'metadata'],
  ['fd20:ce::254/128', 'metadata'],
  ['127.0.0.0/8', 'loopback'],
  ['::1/128', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['fe80::/10', 'link-local'],
  ['10.0.0.0/8', 'private'],
  ['172.16.0.0/12', 'private'],
  ['192.168.0.0/16', 'private'],
  // Shared by the customers of a carrier (RFC 6598), and what benchmarks use (RFC 2544).
  ['100.64.0.0/10', 'private'],
  ['198.18.0.0/15', 'private'],
  ['fc00::/7', 'private'],
  ['fec0::/10', 'private'],
  ['0.0.0.0/8', 'reserved'],
  ['192.0.0.0/24', 'reserved'],
  ['224.0.0.0/3', 'reserved'],
  ['ff00::/8', 'reserved'],
  // A part of a transition: NAT64 within one network, and Teredo, which hides an IPv4 address by inverting it.
  ['64:ff9b:1::/48', 'reserved'],
  ['2001::/32', 'reserved'],
  ['100::/64', 'reserved'],
];

/** IPv6 addresses with an IPv4 address in them: the range, and the byte that it begins at. */
const EMBEDDED: readonly [range: string, at: number][] = [
  ['::ffff:0:0/96', 12],
  ['64:ff9b::/96', 12],
  ['2002::/16', 2],
  ['::/96', 12],
];

/** Names by which clouds call their metadata address. */
const METADATA_NAMES =
  /^(?:metadata|metadata\.google\.internal|metadata\.goog|instance-data(?:\..+)?\.internal|instance-data)$/;

/** Addresses have 16 bytes; IPv4 in `::ffff:0:0/96`. */
type Bytes = readonly number[];

/** The bytes of an address; `undefined` for what is none. A zone, such as `%eth0`, does not count. */
export function bytesOf(text: string): Bytes | undefined {
  const [address = ''] = text.split('%');
  const version = isIP(address);
  if (version === 0) return undefined;
  if (version === 4) return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...address.split('.').map(Number)];
  // The last four bytes may be written as in IPv4.
  const plain = address.replace(/\d+\.\d+\.\d+\.\d+$/, (v4) => {
    const [a = 0, b = 0, c = 0, d = 0] = v4.split('.').map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [left = '', right] = plain.split('::');
  const words = (part: string) => (part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16)));
  const [head, tail] = [words(left), words(right ?? '')];
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<number>(zeros).fill(0), ...tail].flatMap((word) => [word >> 8, word & 0xff]);
}

interface Range {
  bytes: Bytes;
  bits: number;
}

/** Reads `address/bits`, or an address alone; `undefined` for what is neither. */
function rangeOf(text: string): Range | undefined {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const bytes = bytesOf(address);
  if (bytes === undefined) return undefined;
  const before = isIP(address) === 4 ? 96 : 0;
  const length = bits === undefined ? 128 : before + Number(bits);
  return length > 128 ? undefined : { bytes, bits: length };
}

function lies(address: Bytes, { bytes, bits }: Range): boolean {
  const whole = bits >> 3;
  for (let i = 0; i < whole; i++) if (address[i] !== bytes[i]) return false;
  const shift = 8 - (bits & 7);
  return shift === 8 || (address[whole] ?? 0) >> shift === (bytes[whole] ?? 0) >> shift;
}

const known = (text: string): Range => rangeOf(text) ?? { bytes: [], bits: 0 };
const ranges = RANGES.map(([text, kind]) => ({ range: known(text), kind }));
const embedded = EMBEDDED.map(([text, at]) => ({ range: known(text), at }));
const V4 = known('::ffff:0:0/96');
const LOCALHOST = known('::1/128');

/** The kind of an address; an IPv6 address that leads to an IPv4 address is of that one's kind. */
export function kindOf(bytes: Bytes): AddressKind {
  if (!lies(bytes, V4) && !lies(bytes, LOCALHOST)) {
    const inner = embedded.find(({ range }) => lies(bytes, range));
    if (inner !== undefined) return kindOf([...V4.bytes.slice(0, 12), ...bytes.slice(inner.at, inner.at + 4)]);
  }
  return ranges.find(({ range }) => lies(bytes, range))?.kind ?? 'public';
}

/** Whether an address may be called, or why not. */
export function judgeAddress(address: string, rules: TargetRules): { ok: true } | { ok: false; why: string } {
  const bytes = bytesOf(address);
  if (bytes === undefined) return { ok: false, why: `"${address}" is not an address` };
  if (!rules.wide || isAllowedAddress(bytes, rules)) return { ok: true };
  const kind = kindOf(bytes);
  if (kind === 'public' || kind === 'loopback') return { ok: true };
  const article = kind === 'metadata' ? 'the metadata address of a cloud' : `a ${kind} address`;
  return { ok: false, why: `${address} is ${article}` };
}

/**
 * Whether a URL may be called, as far as it tells: an address is judged at once, a name only if it is known. `resolve` says
 * that the addresses behind the name decide, see `guardedLookup`.
 */
export function judgeTarget(url: URL, rules: TargetRules): { ok: true; resolve: boolean } | { ok: false; why: string } {
  // URL has read decimal, octal and hexadecimal addresses, and lowered the case of names.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) {
    const verdict = judgeAddress(host, rules);
    return verdict.ok ? { ok: true, resolve: false } : verdict;
  }
  const name = host.replace(/\.$/, '');
  if (!rules.wide || isAllowedName(name, rules)) return { ok: true, resolve: false };
  if (METADATA_NAMES.test(name)) return { ok: false, why: `${name} is the metadata service of a cloud` };
  return { ok: true, resolve: true };
}

/** Throws `target/refused` for a URL that may not be called. */
export function checkTarget(url: URL, rules: TargetRules): void {
  const verdict = judgeTarget(url, rules);
  if (!verdict.ok) throw new VerihookError('target/refused', refusal(verdict.why));
}

/** Throws `target/not-a-rule` for an exception that is none. */
export function checkRules({ allow = [] }: TargetRules): void {
  for (const each of allow) {
    if (rangeOf(each) !== undefined || /^(?!.*\/)[^\s:@?#[\]]+$/.test(each)) continue;
    throw new VerihookError(
      'target/not-a-rule',
      `"${each}" cannot be allowed: give a host name, an address, or a range such as 10.1.0.0/16.`,
    );
  }
}

/**
 * Resolves a name for a connection, and refuses it if any of its addresses may not be called: what was judged is what is
 * connected to, so that a name cannot change its mind in between.
 */
export function guardedLookup(rules: TargetRules, lookup: typeof resolve = resolve): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const name = hostname.toLowerCase().replace(/\.$/, '');
      if (!isAllowedName(name, rules)) {
        for (const { address } of addresses) {
          const verdict = judgeAddress(address, rules);
          if (verdict.ok) continue;
          const why = refusal(`${hostname} leads to ${address}: ${verdict.why}`);
          return callback(Object.assign(new Error(why), { code: 'VERIHOOK_TARGET' }), '', 0);
        }
      }
      const [first] = addresses;
      if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}

const refusal = (why: string) => `The target may not be called: ${why}. Allow it with --allow-target.`;

function isAllowedAddress(bytes: Bytes, { allow = [] }: TargetRules): boolean {
  return allow.some((each) => {
    const range = rangeOf(each);
    return range !== undefined && lies(bytes, range);
  });
}

function isAllowedName(name: string, { allow = [] }: TargetRules): boolean {
  return allow.some((each) => rangeOf(each) === undefined && each.toLowerCase().replace(/\.$/, '') === name);
}
