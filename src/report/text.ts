import { styleText } from 'node:util';
import type { Finding } from '../core/verdict.ts';

/** The roles that text has in a report; how each looks is decided here. */
const LOOKS = { title: 'bold', error: 'red', warning: 'yellow', good: 'green', aside: 'dim' } as const;

/** Paints text in its role; without colour it leaves the text alone. */
export type Paint = (role: keyof typeof LOOKS, text: string) => string;

export function paintOf(color: boolean): Paint {
  return color ? (role, text) => styleText(LOOKS[role], text, { validateStream: false }) : (_, text) => text;
}

/** A column is never wider, where the whole has to fit: a longer cell pushes the rest of its row on a line of its own. */
const WIDEST = 32;

/**
 * Rows under each other, each cell as wide as the widest of its column; the last column is left ragged.
 *
 * @param width how long a line may be, where it matters: then what does not fit goes on in the next lines, further in
 */
export function columns(
  rows: readonly (readonly string[])[],
  indent = '',
  width: number = Number.POSITIVE_INFINITY,
): string {
  const isFree = width === Number.POSITIVE_INFINITY;
  const widths = rows.reduce<number[]>(
    (all, row) =>
      row.map((cell, index) => Math.max(all[index] ?? 0, isFree || cell.length <= WIDEST ? cell.length : 0)),
    [],
  );
  return rows
    .map((row) => row.map((cell, index) => cell.padEnd(index < row.length - 1 ? (widths[index] ?? 0) : 0)).join('  '))
    .map((line) => wrapped(indent + line.trimEnd(), width, `${indent}    `))
    .map((line) => `${line}\n`)
    .join('');
}

/** Breaks a line before the words that do not fit; what follows stands further in. */
function wrapped(line: string, width: number, further: string): string {
  if (line.length <= width) return line;
  const end = line.lastIndexOf(' ', width);
  if (end <= further.length) return line;
  return `${line.slice(0, end).trimEnd()}\n${wrapped(further + line.slice(end).trimStart(), width, further)}`;
}

/** Text in which nothing is hidden or turned around: what steers a terminal is written as an escape. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/gu, (character) => {
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
