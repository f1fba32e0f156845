import { cut } from './text.ts';

/** A piece of JSON text, as it is coloured. */
export interface Token {
  kind: 'key' | 'string' | 'number' | 'word' | 'mark' | 'space';
  text: string;
}

const TOKEN = /(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<word>true|false|null)|(?<mark>[{}[\],:])/g;

/**
 * JSON text by its pieces with a line for each entry; every piece is as it was sent, so a number keeps its digits and a key that
 * comes twice is there twice. Undefined for what is no JSON.
 */
export function tokensOf(text: string): Token[] | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = [...text.matchAll(TOKEN)];
  const tokens: Token[] = [];
  let depth = 0;
  const line = () => tokens.push({ kind: 'space', text: `\n${'  '.repeat(depth)}` });
  for (const [i, { groups = {}, 0: piece }] of found.entries()) {
    const next = found[i + 1]?.[0];
    if (groups.string !== undefined) tokens.push({ kind: next === ':' ? 'key' : 'string', text: piece });
    else if (groups.number !== undefined) tokens.push({ kind: 'number', text: piece });
    else if (groups.word !== undefined) tokens.push({ kind: 'word', text: piece });
    else {
      const isEmptyEnd = (piece === '}' || piece === ']') && /[{[]/.test(found[i - 1]?.[0] ?? '');
      if (/[}\]]/.test(piece)) {
        depth--;
        if (!isEmptyEnd) line();
      }
      tokens.push({ kind: 'mark', text: piece });
      if (piece === ':') tokens.push({ kind: 'space', text: ' ' });
      if (piece === ',') line();
      if (/[{[]/.test(piece)) {
        depth++;
        if (!/[}\]]/.test(next ?? '')) line();
      }
    }
  }
  return tokens;
}

/** How much text some pieces have, whatever stands between them. Unit: UTF-16 units. */
export const sizeOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { kind, text }) => (kind === 'space' ? sum : sum + text.length), 0);

/** The first of some pieces, with a sign that it goes on where there are more. `most`: so much text, as `sizeOf` counts it. */
export function beginningOf(tokens: readonly Token[], most: number): readonly Token[] {
  let left = most;
  const end = tokens.findIndex((token) => {
    left -= sizeOf([token]);
    return left < 0;
  });
  const last = tokens[end];
  if (last === undefined) return tokens;
  return [...tokens.slice(0, end), { ...last, text: cut(last.text, last.text.length + left) }];
}
