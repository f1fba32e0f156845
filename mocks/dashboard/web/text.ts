const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time of day in UTC, as the provider sees it. */
export const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 19);
/** To the millisecond. */
export const exactTimeOf = (at: number): string => new Date(at).toISOString().slice(11, 23);
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const isoOf = (at: number): string => new Date(at).toISOString();

/** A length of time in its largest two units: `2 m 30 s`, `1 d`, `40 ms`. */
export function lengthOf(ms: number): string {
  if (ms < SECOND) return `${ms < 10 ? Number(ms.toFixed(1)) : Math.round(ms)} ms`;
  if (ms < 10 * SECOND) return `${Number((ms / SECOND).toFixed(1))} s`;
  const units: [number, string][] = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'm'],
    [SECOND, 's'],
  ];
  let left = Math.round(ms / SECOND) * SECOND;
  const parts: string[] = [];
  for (const [length, unit] of units) {
    const count = Math.floor(left / length);
    left -= count * length;
    if (count > 0) parts.push(`${count} ${unit}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.join(' ');
}

/** How far from a moment another one is: `in 5 m`, `2 s ago`, `now`. */
export function distanceOf(from: number, to: number): string {
  const distance = Math.abs(to - from);
  if (distance < SECOND) return 'now';
  return to > from ? `in ${lengthOf(distance)}` : `${lengthOf(distance)} ago`;
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}

/** Bytes by sixteen: their place, in hex, and as ASCII. */
export function dumpOf(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let i = 0; i < bytes.length; i += 16) {
    const row = [...bytes.subarray(i, i + 16)];
    const hex = row.map((each) => each.toString(16).padStart(2, '0')).join(' ');
    const text = row.map((each) => (each > 31 && each < 127 ? String.fromCharCode(each) : '·')).join('');
    lines.push(`${i.toString(16).padStart(6, '0')}  ${hex.padEnd(47)}  ${text}`);
  }
  return lines.join('\n');
}

/** The beginning of a text, with a sign that it goes on; never half a character. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
