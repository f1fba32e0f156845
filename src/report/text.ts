import { styleText } from 'node:util';
import type { Finding } from '../core/verdict.ts';

/** The roles that text has in a report; how each looks is decided here. */
const LOOKS = { title: 'bold', error: 'red', warning: 'yellow', good: 'green', aside: 'dim' } as const;

/** Paints text in its role; without colour it leaves the text alone. */
export type Paint = (role: keyof typeof LOOKS, text: string) => string;

export function paintOf(color: boolean): Paint {
  return color ? (role, text) => styleText(LOOKS[role], text, { validateStream: false }) : (_, text) => text;
}

/** Rows under each other, each cell as wide as the widest of its column; the last column is left ragged. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      `${indent}${row.map((cell, index) => cell.padEnd(index < row.length - 1 ? (widths[index] ?? 0) : 0)).join('  ')}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Text in which nothing is hidden or turned around: what steers a terminal is written as an escape. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** A finding as people read it: where and which rule, then what was expected, what stood there, who says so, and how to see it again. */
export function findingText({ severity, rule, at, expected, received, source, replay }: Finding, paint: Paint): string {
  const rows = [
    ['expected', expected],
    ['received', received],
    ['source', source],
    ['replay', replay],
  ].map((row) => row.map(visible));
  return `${paint('title', visible(at))}  ${paint(severity, severity)}  ${rule}\n${columns(rows, '  ')}`;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
