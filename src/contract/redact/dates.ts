import type { Draws } from './words.ts';

/** The parts of a date as they are written, each as long as it was. */
interface Parts {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}

/**
 * Another date in the same words. The year moves by one or two, month and day are drawn. 01 stays: documents write it for
 * what they do not print, so a date that is printed in part goes with the one that was completed.
 *
 * Each part is drawn from itself and those before it, of the year only the last two digits, so that a machine-readable
 * zone, a date in parts and a year on its own agree.
 */
export function otherDate({ year, month, day }: Parts, draws: Draws): Parts {
  const short = year?.slice(-2) ?? '';
  const [monthNumber, dayNumber] = [Number(month ?? 1), Number(day ?? 1)];
  return {
    ...(year !== undefined && { year: moved(year, draws(`year ${short}`)(4)) }),
    ...(month !== undefined && { month: other(month, 12, draws(`month ${short} ${monthNumber}`)) }),
    ...(day !== undefined && { day: other(day, 28, draws(`day ${short} ${monthNumber} ${dayNumber}`)) }),
  };
}

/** Years from now are years, whatever the length: 99 becomes 01. */
function moved(year: string, drawn: number): string {
  const step = [-2, -1, 1, 2][drawn] ?? 1;
  const size = 10 ** year.length;
  return String((Number(year) + step + size) % size).padStart(year.length, '0');
}

/** From 2 on, and no longer than it was. */
function other(part: string, most: number, draw: (limit: number) => number): string {
  if (!/^\d+$/.test(part) || Number(part) <= 1) return part;
  const limit = part.length === 1 ? 9 : most;
  return String(2 + draw(limit - 1)).padStart(part.length, '0');
}

/** A clock time, with an offset or none. */
const TIME = /^[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
type Order = 'ymd' | 'dmy' | 'ym' | 'my' | 'y';

/** A four-digit year and what says where it ends: nothing else is that. */
const PLAIN_FORMS: readonly [RegExp, Order][] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, 'ymd'],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/, 'dmy'],
];
/** What is a date only where a date is expected. */
const OTHER_FORMS: readonly [RegExp, Order][] = [
  [/^(\d{4})(\/)(\d{2})?\/(\d{2})?$/, 'ymd'],
  [/^(\d{1,2})( )(\d{1,2}) (\d{4})$/, 'dmy'],
  [/^(\d{4})()(\d{2})(\d{2})$/, 'ymd'],
  [/^(\d{2})()(\d{2})(\d{2})$/, 'ymd'],
  [/^(\d{4})([-/.])(\d{2})$/, 'ym'],
  [/^(\d{2})([-/.])(\d{2}|\d{4})$/, 'my'],
  [/^(\d{4})$/, 'y'],
];

/**
 * A text that is a date, with another one in the same spelling; undefined if it is none. A clock time behind it is drawn,
 * but midnight, which stands for none.
 *
 * @param isExpected whether spellings are read too that may mean something else
 */
export function disguisedDate(text: string, isExpected: boolean, draws: Draws): string | undefined {
  for (const [form, order] of isExpected ? [...PLAIN_FORMS, ...OTHER_FORMS] : PLAIN_FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const [whole, first = '', separator = '', second, third] = match;
    const rest = text.slice(whole.length);
    const parts = partsOf(order, first, second, third);
    if (parts === undefined || (rest !== '' && !TIME.test(rest))) continue;
    const made = otherDate(parts, draws);
    const written = writtenIn(order, made, second, parts.month === second);
    return written.join(separator) + otherTime(rest, text, draws);
  }
  return undefined;
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

function partsOf(order: Order, first: string, second?: string, third?: string): Parts | undefined {
  const isSwapped = order === 'dmy' && Number(second) > 12;
  const parts: Parts =
    order === 'ymd' || order === 'ym' || order === 'y'
      ? { year: first, month: second, day: third }
      : order === 'my'
        ? { month: first, year: second }
        : { day: isSwapped ? second : first, month: isSwapped ? first : second, year: third };
  const [month, day] = [Number(parts.month ?? 1), Number(parts.day ?? 1)];
  // Of a year of two digits nobody knows the century: 2000 has every day.
  const year = parts.year?.length === 4 ? Number(parts.year) : 2000;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? parts : undefined;
}

function writtenIn(
  order: Order,
  { year = '', month, day }: Parts,
  second: string | undefined,
  inOrder: boolean,
): string[] {
  if (order === 'y') return [year];
  if (order === 'ym') return [year, month ?? ''];
  if (order === 'my') return [month ?? '', year];
  if (order === 'ymd') return [year, month ?? '', day ?? ''];
  return inOrder || second === undefined ? [day ?? '', month ?? '', year] : [month ?? '', day ?? '', year];
}

function otherTime(time: string, date: string, draws: Draws): string {
  if (time === '' || /^.00:00/.test(time)) return time;
  const draw = draws(`time ${date}`);
  const two = (limit: number) => String(draw(limit)).padStart(2, '0');
  const [, lead = '', seconds, fraction = '', offset = ''] = /^(.)\d\d:\d\d(:\d\d)?(\.\d+)?(.*)$/.exec(time) ?? [];
  const clock = `${lead}${two(24)}:${two(60)}${seconds === undefined ? '' : `:${two(60)}`}`;
  return clock + fraction.replaceAll(/\d/g, () => String(draw(10))) + offset;
}
