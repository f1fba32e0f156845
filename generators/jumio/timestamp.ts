import type { Random } from '../../src/core/random.ts';
import { DAY, HOUR, isoDate, MINUTE, SECOND, TWO_DIGITS } from '../../src/core/time.ts';

/**
 * A moment as Jumio writes it: seconds, and of the milliseconds no, one, two or three digits [seed]. All recorded callbacks have
 * three; the seed draws fewer for three in ten.
 *
 * @param name the path of the draw
 */
export function timestamp(random: Random, name: string, at: number): string {
  const lot = random.int(name, 0, 9);
  return stampOf(at, lot < 7 ? 3 : lot - 7);
}

/** @param digits how many of the milliseconds are written; the others are cut off */
export function stampOf(at: number, digits: number): string {
  const time = at - Math.floor(at / DAY) * DAY;
  const two = (unit: number, size: number) => TWO_DIGITS[Math.floor((time % size) / unit)];
  const seconds = `${isoDate(at)}T${two(HOUR, DAY)}:${two(MINUTE, HOUR)}:${two(SECOND, MINUTE)}`;
  const millis =
    digits === 0
      ? ''
      : `.${String(time % SECOND)
          .padStart(3, '0')
          .slice(0, digits)}`;
  return `${seconds}${millis}Z`;
}
