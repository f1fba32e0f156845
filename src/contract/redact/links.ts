import { another, type Draws, disguised } from './words.ts';

/** No longer than an IP address is (RFC 4291, section 2.2), and an e-mail address (RFC 5321). Of a longer text the patterns would cost time. */
const [LONGEST_IP, LONGEST_EMAIL] = [45, 320];

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^(?=.*::|(?:[^:]*:){7}[^:]*$|(?:[^:]*:){6}[^:]*\.)[\da-f:]*:[\da-f:]*(?:\d{1,3}(?:\.\d{1,3}){3})?$/i;

/** The networks of RFC 5737, which nobody has. */
const DOCUMENTATION = ['192.0.2', '198.51.100', '203.0.113'];

/** An IP address with one of the ranges that are kept for documentation, of the same version; undefined if it is none. */
export function disguisedIp(text: string, draws: Draws): string | undefined {
  if (IPV4.test(text))
    return another(text, draws, `ip ${text}`, (draw) => `${DOCUMENTATION[draw(3)]}.${1 + draw(254)}`);
  if (text.length > LONGEST_IP || !IPV6.test(text)) return undefined;
  const group = (value: number) => value.toString(16).padStart(4, '0');
  return another(text, draws, `ip ${text.toLowerCase()}`, (draw) =>
    ['2001:db8', ...Array.from({ length: 6 }, () => group(draw(0x10000)))].join(':'),
  );
}

/** A host name as long as the original, under a domain that nobody can have (RFC 2606 and RFC 6762). */
function reservedHost(host: string, draws: Draws): string {
  if (host.length === 4) return 'test';
  if (host.length === 5) return 'local';
  const other = disguised(host.toLowerCase(), draws).replaceAll(/[^a-z\d.-]/g, 'x');
  if (host.length < 4) return other;
  return `${other.slice(0, host.length - 5).replace(/[.-]$/, 'x')}.test`;
}

const EMAIL = /^([^\s@]+)@([^\s@/]+\.[^\s@/]+)$/;

/** An e-mail address with another one at a reserved domain; undefined if it is none. */
export function disguisedEmail(text: string, draws: Draws, part: (text: string) => string): string | undefined {
  if (text.length > LONGEST_EMAIL) return undefined;
  const [, local, domain] = EMAIL.exec(text) ?? [];
  return local === undefined || domain === undefined ? undefined : `${part(local)}@${reservedHost(domain, draws)}`;
}

const URL_PARTS = /^([a-z][a-z\d+.-]*:\/\/)(?:([^/?#@]*)@)?(\[[^\]]*\]|[^:/?#]*)(:\d+)?(.*)$/is;
const OTHER_SCHEME = /^(?:blob|data|mailto|tel|urn):/i;

/** The number of a page or a picture: it leads to nobody, and tells links apart. */
const COUNT = /^\d{1,2}$/;

/** What stands between the parts of a path or a query. */
const BETWEEN = /((?:%[\da-f]{2})+|[/?#&=;,]+)/i;

export interface LinkOptions {
  /** How a part of a path or a query is replaced. */
  part(text: string): string;
  /** Parts that stay. */
  stays(text: string): boolean;
}

/** Whether a text is a link with a host. */
export const isLink = (text: string): boolean => URL_PARTS.test(text);

/**
 * A link with the same scheme and port, a reserved host and other parts of its path and query. A text without a host, such
 * as the name of a file, is a path.
 */
export function disguisedLink(text: string, draws: Draws, { part, stays }: LinkOptions): string {
  const path = (rest: string) =>
    rest
      .split(BETWEEN)
      .map((piece, index) => {
        if (index % 2 === 1) return piece.startsWith('%') ? otherEscapes(piece, draws) : piece;
        return stays(piece) || COUNT.test(piece) ? piece : part(piece);
      })
      .join('');
  const [, scheme, user, host = '', port = '', rest = ''] = URL_PARTS.exec(text) ?? [];
  if (scheme === undefined) {
    const [other = ''] = OTHER_SCHEME.exec(text) ?? [];
    return other + path(text.slice(other.length));
  }
  const login = user === undefined ? '' : `${path(user)}@`;
  const inner = host.startsWith('[') ? disguisedIp(host.slice(1, -1), draws) : undefined;
  const other = inner === undefined ? (disguisedIp(host, draws) ?? reservedHost(host, draws)) : `[${inner}]`;
  return scheme + login + other + port + path(rest);
}

/** Escaped bytes of letters, digits and whatever is not ASCII, with those of letters; escaped punctuation stays. */
function otherEscapes(escapes: string, draws: Draws): string {
  const draw = draws(`escapes ${escapes.toLowerCase()}`);
  return escapes.replaceAll(/%[\da-f]{2}/gi, (escaped) => {
    const byte = Number.parseInt(escaped.slice(1), 16);
    return byte < 0x80 && !/[a-z\d]/i.test(String.fromCharCode(byte)) ? escaped : `%${(0x61 + draw(26)).toString(16)}`;
  });
}
