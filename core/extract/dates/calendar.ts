/** Calendar arithmetic on whole days, without clock or time zone. */

/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number;

const msPerDay = 86_400_000;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Months and days beyond their bounds roll over, as in `Date.UTC`, which takes years before 100 for those of the 20th century. */
export function dayOf(year: number, month: number, day: number): Day {
  if (year >= 100) return Date.UTC(year, month - 1, day) / msPerDay;
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
}

const firstDay = dayOf(1, 1, 1);
const lastDay = dayOf(9999, 12, 31);

/** Whether ISO 8601 can write a day with four digits of its year. */
export function isWritable(day: Day): boolean {
  return day >= firstDay && day <= lastDay;
}

export function civilOf(day: Day): CivilDate {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-06-10`. */
export function isoOf(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

export function daysInMonth(year: number, month: number): number {
  return civilOf(dayOf(year, month + 1, 0)).day;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civilOf(day);
  const first = civilOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The Monday of a numbered week (ISO 8601: week 1 holds 4 January). */
export function mondayOfWeek(year: number, week: number): Day {
  return mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;
}

/** Easter Sunday in the western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * a + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
