import { DAY, isoDate } from '../../src/core/time.ts';

/** The same day of the year, some years later; the 29th of February becomes the 1st of March where there is none. */
export function addYears(at: number, years: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
}

/** Completed years of life. Who was born on a 29th of February is a year older on the 1st of March of common years. */
export function ageOn(at: number, bornOn: string): number {
  const date = new Date(at);
  const years = date.getUTCFullYear() - Number(bornOn.slice(0, 4));
  const monthAndDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  return monthAndDay < Number(bornOn.slice(5, 7)) * 100 + Number(bornOn.slice(8, 10)) ? years - 1 : years;
}

/** The start of the day, UTC. */
export const dayOf = (at: number): number => Math.floor(at / DAY) * DAY;

/** The birth date of somebody who is `age` years old since today. On a 29th of February: since yesterday. */
export function birthdayToday(at: number, age: number): string {
  const born = addYears(at, -age);
  return isoDate(new Date(born).getUTCDate() === new Date(at).getUTCDate() ? born : born - DAY);
}

/** The last 29th of February on which somebody who is `age` years old at `at` can have been born. */
export function leapDay(at: number, age: number): string {
  for (let year = new Date(at).getUTCFullYear() - age; ; year--) {
    const born = `${year}-02-29`;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (leap && ageOn(at, born) >= age) return born;
  }
}
