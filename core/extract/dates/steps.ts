/** Steps of so many days, weeks, months or years from a day, and how exact they are. */
import { addMonths, civilOf, type Day } from './calendar.ts';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from './period.ts';

export const unitPattern =
  '(?:(?:business|working|calendar)[ -])?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?)';

/** The words with which `unitPattern` ends. */
export const unitWords = [
  ...['second', 'minute', 'min', 'hour', 'hr', 'day', 'week', 'fortnight', 'month', 'quarter'],
  ...['year', 'decade'],
].flatMap((unit) => [unit, `${unit}s`]);

/** The day that many units away. Hours stay within the day; business days step over weekends. */
export function dayAway(day: Day, amount: number, unit: string): Day {
  const key = unit.toLowerCase();
  if (/^(?:business|working)/u.test(key)) return overWeekends(day, amount);
  if (key.startsWith('day') || key.startsWith('cal')) return day + amount;
  if (key.startsWith('week')) return day + 7 * amount;
  if (key.startsWith('fort')) return day + 14 * amount;
  if (key.startsWith('mon')) return addMonths(day, amount);
  if (key.startsWith('q')) return addMonths(day, 3 * amount);
  if (key.startsWith('year')) return addMonths(day, 12 * amount);
  if (key.startsWith('dec')) return addMonths(day, 120 * amount);
  if (key.startsWith('h')) return day + Math.trunc(amount / 24);
  return day;
}

/** The period so far away: a day in steps of days and weeks, a month in months, a year in years. */
export function stepFrom(day: Day, amount: number, unit: string): Period {
  const to = dayAway(day, amount, unit);
  const { year, month } = civilOf(to);
  const key = unit.toLowerCase();
  if (key.startsWith('mon') || key.startsWith('q')) return monthPeriod(year, month);
  if (key.startsWith('year') || key.startsWith('dec')) return yearPeriod(year);
  return dayPeriod(to);
}

function overWeekends(day: Day, amount: number): Day {
  const weeks = Math.trunc(amount / 5);
  let to = day + 7 * weeks;
  for (let left = Math.abs(amount - 5 * weeks); left > 0; ) {
    to += Math.sign(amount);
    const weekday = (((to + 3) % 7) + 7) % 7;
    if (weekday < 5) left--;
  }
  return to;
}
