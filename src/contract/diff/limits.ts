import type { Said, View } from './view.ts';

/** How far numbers may go in one direction, in the words of one document. */
interface Limit extends Said<number> {
  keyword: string;
  /** It may not be reached itself. */
  isExclusive: boolean;
}

/** What has become of how far numbers may go in one direction. */
export interface LimitChange {
  /** The keyword, with what has become of it where the new document uses the other one. */
  about: string;
  isWider: boolean;
  was: Said<number> | undefined;
  is: Said<number> | undefined;
}

const LEAST = ['minimum', 'exclusiveMinimum'] as const;
const GREATEST = ['maximum', 'exclusiveMaximum'] as const;

/**
 * Compares how far numbers may go, by whichever of the two keywords of each direction: of both in one document the
 * stricter acts.
 *
 * @param isWhole only whole numbers may come: below 101 is then at most 100
 */
export function limitChanges(a: View, b: View, isWhole: boolean): LimitChange[] {
  return [LEAST, GREATEST].flatMap((keywords): LimitChange[] => {
    const isBoth = keywords.every((keyword) => a.bounds.has(keyword) || b.bounds.has(keyword));
    const sign = keywords === LEAST ? -1 : 1;
    const [was, is] = [a, b].map((view) => {
      const limits = limitsOf(view, keywords);
      return stricter(isWhole && isBoth ? limits.map((limit) => whole(limit, keywords[0], sign)) : limits, sign);
    });
    const wider = reach(is, sign) - reach(was, sign) || Number(was?.isExclusive ?? 0) - Number(is?.isExclusive ?? 0);
    if (Number.isNaN(wider) || wider === 0) return [];
    return [{ about: aboutOf(was, is), isWider: wider > 0, was, is }];
  });
}

function limitsOf(view: View, keywords: readonly string[]): Limit[] {
  return keywords.flatMap((keyword) => {
    const said = view.bounds.get(keyword);
    if (typeof said?.value !== 'number') return [];
    return [{ keyword, isExclusive: keyword.startsWith('exclusive'), value: said.value, pointer: said.pointer }];
  });
}

/** The greater, the further: in the direction of `sign`. */
const reach = (limit: Limit | undefined, sign: number) =>
  limit === undefined ? Number.POSITIVE_INFINITY : limit.value * sign;

function stricter([one, other]: readonly Limit[], sign: number): Limit | undefined {
  if (one === undefined || other === undefined) return one;
  // Of the same value, the second: it may not be reached.
  return reach(one, sign) < reach(other, sign) ? one : other;
}

/** The same limit for whole numbers: the last that may come. */
function whole(limit: Limit, keyword: string, sign: number): Limit {
  const last = Math.floor(limit.value * sign);
  const isOut = limit.isExclusive && last === limit.value * sign;
  return { ...limit, keyword, isExclusive: false, value: (isOut ? last - 1 : last) * sign };
}

function aboutOf(was: Limit | undefined, is: Limit | undefined): string {
  if (was === undefined || is === undefined || was.keyword === is.keyword) return (was ?? is)?.keyword ?? '';
  return `${was.keyword} (${is.isExclusive ? 'exclusive' : 'inclusive'} now)`;
}
