import { checkDigit } from '../../core/check-digits.ts';
import { otherDate } from './dates.ts';
import { type Draws, disguised, disguisedWords } from './words.ts';

type Range = readonly [from: number, to: number];

/** Where things stand in a zone whose lines follow each other: ICAO Doc 9303, parts 4 to 7. */
interface Layout {
  length: number;
  name: Range;
  number: Range;
  dates: readonly [birth: number, expiry: number];
  optional: readonly Range[];
  /** Digits over a range each, at its end. */
  digits: readonly Range[];
  /** A digit over several ranges. */
  composite?: { at: number; over: readonly Range[] };
}

const twoLines = (width: number, optional: Range, composite?: Layout['composite']): Layout => ({
  length: 2 * width,
  name: [5, width],
  number: [width, width + 9],
  dates: [width + 13, width + 21],
  optional: [optional],
  digits: [
    [width, width + 9],
    [width + 13, width + 19],
    [width + 21, width + 27],
  ],
  ...(composite && { composite }),
});
const overSecond = (width: number, end: number): readonly Range[] => [
  [width, width + 10],
  [width + 13, width + 20],
  [width + 21, end],
];

const PASSPORT = twoLines(44, [72, 86], { at: 87, over: overSecond(44, 87) });
const LAYOUTS: readonly { starts: RegExp; layout: Layout }[] = [
  { starts: /^V/, layout: twoLines(44, [72, 88]) },
  { starts: /^V/, layout: twoLines(36, [64, 72]) },
  { starts: /^/, layout: { ...PASSPORT, digits: [...PASSPORT.digits, [72, 86]] } },
  { starts: /^/, layout: twoLines(36, [64, 71], { at: 71, over: overSecond(36, 71) }) },
  {
    starts: /^/,
    layout: {
      length: 90,
      name: [60, 90],
      number: [5, 14],
      dates: [30, 38],
      optional: [
        [15, 30],
        [48, 59],
      ],
      digits: [
        [5, 14],
        [30, 36],
        [38, 44],
      ],
      composite: {
        at: 59,
        over: [
          [5, 30],
          [30, 37],
          [38, 45],
          [48, 59],
        ],
      },
    },
  },
];

/**
 * A machine-readable zone with the name, the number, the dates and the optional data of somebody else, as the same words,
 * number and dates are replaced elsewhere. A check digit that was right is right again. Undefined if it is no zone.
 *
 * @param text its lines, with anything blank between them or nothing
 */
export function disguisedZone(text: string, draws: Draws): string | undefined {
  const zone = text.replaceAll(/\s/g, '');
  const layout = LAYOUTS.find(({ starts, layout: { length } }) => starts.test(zone) && length === zone.length)?.layout;
  if (layout === undefined || !/^[A-Z\d<]*$/.test(zone)) return undefined;
  const made = [...zone];
  const put = (from: number, part: string) => made.splice(from, part.length, ...part);
  put(layout.name[0], disguisedWords(zone.slice(...layout.name), draws));
  for (const from of layout.dates) put(from, zoneDate(zone.slice(from, from + 6), draws));
  for (const range of layout.optional) put(range[0], disguised(zone.slice(...range), draws));
  putNumber(layout, zone, put, draws);
  for (const range of layout.digits) putDigit(range[1], [range], zone, made);
  if (layout.composite) putDigit(layout.composite.at, layout.composite.over, zone, made);
  let at = 0;
  return text.replaceAll(/\S/g, () => made[at++] ?? '<');
}

/** A number of more than nine characters goes on in the optional data, up to its check digit and a filler. */
function putNumber(
  { number, optional }: Layout,
  zone: string,
  put: (from: number, part: string) => void,
  draws: Draws,
) {
  const head = zone.slice(...number);
  const [from, to] = optional[0] ?? [0, 0];
  const [, tail] = /^([A-Z\d]+)\d</.exec(zone.slice(from, to)) ?? [];
  if (zone[number[1]] !== '<' || tail === undefined) {
    put(number[0], disguised(head, draws));
    return;
  }
  const whole = disguised(head + tail, draws);
  put(number[0], whole.slice(0, head.length));
  const digit = zone.slice(from + tail.length, from + tail.length + 1);
  const isRight = String(checkDigit(head + tail)) === digit;
  put(from, whole.slice(head.length) + (isRight ? checkDigit(whole) : digit));
}

function zoneDate(text: string, draws: Draws): string {
  const date = { year: text.slice(0, 2), month: text.slice(2, 4), day: text.slice(4, 6) };
  if (!/^\d\d$/.test(date.year)) return text;
  const { year, month, day } = otherDate(date, draws);
  return `${year}${month}${day}`;
}

/** What was right stays right, what was wrong stays wrong, and a filler stays a filler. */
function putDigit(at: number, over: readonly Range[], before: string, made: string[]): void {
  const digit = before[at] ?? '';
  if (!/\d/.test(digit)) return;
  const reckoned = (text: string) => checkDigit(over.map((range) => text.slice(...range)).join(''));
  made[at] = String((reckoned(made.join('')) + Number(digit) - reckoned(before) + 10) % 10);
}
