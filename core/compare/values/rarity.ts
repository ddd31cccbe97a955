/** How much it tells that a value stands in two articles: numbers with many digits seldom meet by chance. */
import type { DatePrecision, Figure, Reading } from '../../model.ts';
import { isTime } from './convert-unit.ts';
import { intervalOf } from './interval.ts';

/** From 0 (stands everywhere) to 0.45 (two articles hardly have it by chance). */
export function rarityOf({ value }: Reading): number {
  if (value.type === 'figure') return rarityOfFigure(value.figure);
  return value.type === 'date' ? rarityOfDate[value.date.precision] : 0.3;
}

/** What it tells that two dates are the same: much happens in a year, and few things from one day to another. */
export const rarityOfDate: Record<DatePrecision, number> = {
  day: 0.3,
  range: 0.4,
  week: 0.25,
  month: 0.2,
  quarter: 0.2,
  half: 0.15,
  season: 0.15,
  year: 0.12,
  decade: 0,
};

/** Months and years come in few sizes; these are met everywhere, as base units (days, months). */
const usualTimes = new Set([
  1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 15, 18, 20, 24, 30, 36, 45, 48, 60, 72, 84, 90, 100, 120, 180,
]);

/** Percentages that are met everywhere. */
const usualShares = new Set([10, 20, 25, 30, 50, 75, 100]);

export function rarityOfFigure(figure: Figure): number {
  const { anchor, digits, vague } = intervalOf(figure);
  if (vague) return 0.05;
  if (figure.against !== undefined) return 0.45;
  if (isFraction(figure)) return 0.19;
  if (isTime(figure.unit)) return digits >= 3 || !usualTimes.has(anchor) ? 0.3 : 0.17;
  if (figure.unit === '%' && digits === 1 && anchor >= 10 && !usualShares.has(anchor)) return 0.3;
  if (digits >= 3) return 0.45;
  if (digits === 2) return anchor >= 100 || !Number.isInteger(anchor) ? 0.38 : 0.24;
  return anchor >= 1000 ? 0.28 : 0.19;
}

/** "A third", "one in seven": said as a fraction, however many digits its percentage has. */
function isFraction({ unit, low, high }: Figure): boolean {
  const percent = low ?? high ?? 0;
  return unit === '%' && !Number.isInteger(Math.round(percent * 1e6) / 1e5);
}
