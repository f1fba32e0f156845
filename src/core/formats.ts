/**
 * The formats of JSON Schema that the documents use, and the two helpers that Ajv's compiled code calls. Strict where
 * the RFCs are, so that a capture is not waved through: `2026-02-30` is no date.
 */

const MINUTES_OF_DAY = 24 * 60;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 3339 full-date. */
function date(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0) + leap;
}

/** RFC 3339 date-time, leap seconds at the end of a day in UTC included. */
function dateTime(text: string): boolean {
  const [, day = '', time = '', sign, offset = '00:00'] =
    /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d:\d\d))$/.exec(text) ?? [];
  const [hour = 24, minute = 60, second = 60] = time.split(':').map(Number);
  const [offsetHour = 24, offsetMinute = 60] = offset.split(':').map(Number);
  if (!date(day) || hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  const minuteInUtc = hour * 60 + minute + (offsetHour * 60 + offsetMinute) * (sign === '-' ? 1 : -1);
  return second < 60 || (second === 60 && (minuteInUtc + MINUTES_OF_DAY) % MINUTES_OF_DAY === MINUTES_OF_DAY - 1);
}

/** RFC 5321 mailbox in its common form: dot-atom, at sign, host name. */
function email(text: string): boolean {
  return /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(
    text,
  );
}

const URI_TEXT = "(?:[\\w.~:/?@!$&'()*+,;=-]|%[\\da-f]{2})*";
const USER = "(?:(?:[\\w.~:!$&'()*+,;=-]|%[\\da-f]{2})*@)?";
const URI = new RegExp(
  `^[a-z][a-z\\d+.-]*:(?![?#]|$)(?://${USER}\\[[\\da-f:.]+\\](?::\\d*)?(?![^/?#]))?${URI_TEXT}(?:#${URI_TEXT})?$`,
  'i',
);

/** RFC 3986 URI with a scheme: no characters that must be escaped, brackets only around an IPv6 host. */
function uri(text: string): boolean {
  return URI.test(text) && URL.canParse(text);
}

/** RFC 9562, any version. */
function uuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
}

/** The checks by the name of the format. */
export const formats = { date, 'date-time': dateTime, email, uri, uuid };

/** Length in Unicode code points, as JSON Schema counts. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 1; i < text.length; i++) {
    const isLow = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
    // A low surrogate after a high one is the second half of one code point.
    if (isLow && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) length--;
  }
  return length;
}

/** Equality of JSON values. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && deepEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
