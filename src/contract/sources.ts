import type { Source } from '../core/source.ts';

export type Basis = Source['basis'];

/** Who says something, in the short names of the document. */
export interface Said {
  basis: Basis;
  source: string;
}

/** How a document names its sources. */
export interface SourceNames {
  /** Where a description says that something comes from; `undefined` where it does not say. */
  read(description: unknown): Said | undefined;
  /** What the short names stand for: Markdown, `''` if there are none. */
  legend: string;
}

/** Our own words beside the short names. */
const OURS = /\b(?:inferred|assumed)\b/;
/** Where a row of the table says so, its source is real traffic or public code. */
const OBSERVED = /^observed\b/i;

/**
 * The sources that a document names: the table in `info.description` whose first column holds short names, as openapi/README.md
 * tells. In any other document square brackets are no sources, and what it says is what its author says.
 */
export function sourceNamesOf(description: unknown): SourceNames {
  const paragraphs = String(description ?? '').split(/\n\s*\n/);
  const index = paragraphs.findIndex((each) => each.trimStart().startsWith('|'));
  const names = new Map<string, boolean>();
  for (const row of (paragraphs[index] ?? '').split('\n').slice(2)) {
    const [, short = '', source = ''] = row.split('|').map((cell) => cell.trim());
    for (const name of short.split(/,| to /)) names.set(stem(name), OBSERVED.test(source));
  }
  names.delete('');
  const isSource = (item: string) => OURS.test(item) || names.has(stem(item));
  return {
    legend:
      index < 0
        ? ''
        : paragraphs
            .slice(Math.max(0, index - 1), index + 2)
            .join('\n\n')
            .trim(),
    read(text) {
      const marks = [...String(text ?? '').matchAll(/\[([^\]]+)\]/g)]
        .flatMap(([, inside = '']) => inside.split('; '))
        .filter((inside) => names.size > 0 && inside.split(', ').some((item) => isSource(item)));
      const [first] = marks;
      return first === undefined ? undefined : { basis: basisOf(first, names), source: [...new Set(marks)].join('; ') };
    },
  };
}

/** The weakest that a mark admits: what is inferred from a page is not what the page says. */
function basisOf(mark: string, observed: ReadonlyMap<string, boolean>): Basis {
  if (/\bassumed\b/.test(mark)) return 'assumed';
  if (/\binferred\b/.test(mark)) return 'inferred';
  const known = mark.split(', ').filter((item) => observed.has(stem(item)));
  return known.every((item) => observed.get(stem(item))) ? 'observed' : 'documented';
}

/** `OAS` for `OAS26`, `D` for `D:/kyc/webhooks` and `D2 of 2026`: editions and places follow the letters. */
const stem = (name: string) => /^\s*([A-Za-z]*)/.exec(name)?.[1] ?? '';
