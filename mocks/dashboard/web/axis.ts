const SECOND = 1_000;

/** A stretch of a line. Unit: pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * A line of time on which seconds and days can stand beside each other: each gap between two of the moments is as wide as its
 * logarithm, and within a gap time runs evenly. What is before the first moment or after the last stands at that end.
 *
 * @param moments in any order. Milliseconds since the Unix epoch
 */
export function axisOf(moments: readonly number[], { from, to }: Stretch): (moment: number) => number {
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  const places = [0];
  for (const [i, moment] of sorted.slice(1).entries())
    places.push((places[i] as number) + Math.log1p((moment - (sorted[i] as number)) / SECOND));
  const whole = places.at(-1) as number;
  const pixels = (place: number) => (whole === 0 ? from : from + ((to - from) * place) / whole);
  return (moment) => {
    const before = sorted.findLastIndex((each) => each <= moment);
    const [start, end] = [sorted[before], sorted[before + 1]];
    if (start === undefined) return from;
    if (end === undefined) return pixels(whole);
    const [left, right] = [places[before] as number, places[before + 1] as number];
    return pixels(left + ((right - left) * (moment - start)) / (end - start));
  };
}

/** A text at a place of the line. */
export interface Mark {
  x: number;
  text: string;
}

/** Where a text is written: its left end, and how wide it is. Unit: pixels. */
export interface Label extends Mark {
  left: number;
  width: number;
}

/** As wide as a character of a monospaced font of 12 px is at most. */
export const CHARACTER = 7.5;
/** Between two texts. */
const GAP = 10;

/**
 * Writes as many of the texts as there is room for, so that none overlaps another, is cut off, or says the same again.
 *
 * @param marks what matters most first: what is first is kept
 */
export function labelsOf(marks: readonly Mark[], { from, to }: Stretch): Label[] {
  const kept: Label[] = [];
  for (const { x, text } of marks) {
    const width = text.length * CHARACTER;
    if (width > to - from) continue;
    const left = Math.min(Math.max(x - width / 2, from), to - width);
    const isFree = kept.every((each) => left >= each.left + each.width + GAP || left + width + GAP <= each.left);
    if (isFree && kept.every((each) => each.text !== text)) kept.push({ x, text, left, width });
  }
  return kept;
}
