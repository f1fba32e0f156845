// Arithmetic that the numbers of several countries share.
import type { Random } from '../../../src/core/random.ts';
import type { Name, Sex } from '../words.ts';

/** What a national number may tell of somebody. */
export interface NumberFacts {
  sex: Sex;
  /** `YYYY-MM-DD`. */
  bornOn: string;
  /** The place of birth; `code`: what the country's numbers say for it. */
  birthPlace: { code: string };
  /** Undefined for somebody with one name. */
  given: Name | undefined;
  family: Name;
  /** The mother's family name, where the country gives two. */
  secondFamily: Name | undefined;
}

export type NumberMaker = (facts: NumberFacts, random: Random) => string;

export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (digits.charCodeAt(i) - 48);
  return sum;
}

const DIHEDRAL = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const INVERSE = '0432156789';

/** Verhoeff's check digit: dihedral group of order ten. */
export function verhoeffDigit(digits: string): string {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    check = Number(DIHEDRAL[check]?.[Number(PERMUTED[(i + 1) % 8]?.[digit])]);
  }
  return INVERSE[check] ?? '0';
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The parts of `YYYY-MM-DD` as numbers. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** `DDMMYY`. */
export const dayFirst = (date: string): string => `${date.slice(8, 10)}${date.slice(5, 7)}${date.slice(2, 4)}`;
/** `YYMMDD`. */
export const yearFirst = (date: string): string => `${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}`;

/** A serial in which the last digit tells the sex: odd for men, even for women, both ends included. */
export function sexedSerial(random: Random, sex: Sex, min: number, max: number): number {
  const serial = random.int('serial', min, max - 1);
  const odd = sex === 'male' ? 1 : 0;
  return serial % 2 === odd ? serial : serial + 1;
}

/**
 * Some check digits come out as ten, which has no digit: then the country skips the serial, and so does this: the next
 * one of the same sex is tried, from the start of the range again after its end.
 */
export function firstValid(
  serial: number,
  min: number,
  max: number,
  step: number,
  make: (serial: number) => string | undefined,
): string {
  const count = Math.floor((max - min) / step) + 1;
  for (let tried = 0, next = serial; tried < count; tried++, next += step) {
    if (next > max) next -= step * count;
    const number = make(next);
    if (number !== undefined) return number;
  }
  return '';
}
