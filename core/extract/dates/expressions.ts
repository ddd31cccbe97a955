/** The expressions that several rules read: a date, a month, a year. */
import { dayOf, isDate, weekdayOf } from './calendar.ts';
import type { Expression } from './expression.ts';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from './period.ts';
import { resolveRecurring } from './recurring.ts';

/** A period that does not depend on where it is said. */
export function fixed(grain: Expression['grain'], period: Period, said = {}): Expression {
  return { grain, open: false, said, resolve: () => period };
}

/** A day of a month, with its year or without; null where no such day exists. A weekday said with it picks the year. */
export function dateOf(
  month: number,
  day: number,
  year?: number,
  weekday?: number,
): Expression | null {
  // 2000 stands for any leap year.
  if (!isDate(year ?? 2000, month, day)) return null;
  const inYear = (y: number) => {
    if (!isDate(y, month, day)) return null;
    const date = dayOf(y, month, day);
    return weekday === undefined || weekdayOf(date) === weekday ? dayPeriod(date) : null;
  };
  if (year !== undefined)
    return fixed('day', dayPeriod(dayOf(year, month, day)), { year, month, day });
  return {
    grain: 'day',
    open: true,
    said: { month, day },
    resolve: (situation) =>
      resolveRecurring(inYear, situation) ??
      (weekday === undefined ? null : (dateOf(month, day)?.resolve(situation) ?? null)),
  };
}

/** A month, with its year or without. */
export function monthIn(month: number, year?: number): Expression {
  if (year !== undefined) return fixed('month', monthPeriod(year, month), { year, month });
  return {
    grain: 'month',
    open: true,
    said: { month },
    resolve: (situation) => resolveRecurring((y) => monthPeriod(y, month), situation),
  };
}

export function yearOf(year: number): Expression {
  return fixed('year', yearPeriod(year), { year });
}
