/** Dates that come every year, such as "March 3" or "the third quarter": which year is meant. */
import { civilOf, type Day } from './calendar.ts';
import type { Expression, Grain, Situation } from './expression.ts';
import { implied, type Period } from './period.ts';

const distance = (period: Period, day: Day) =>
  day < period.from ? period.from - day : day > period.to ? day - period.to : 0;

/**
 * The year that a neighbour gives; else, in a sentence that tells what happened from a date with its year on, the next
 * one after that; else the latest that has begun where the sentence looks back (or, some months on at most, the one
 * that goes on with the story of the sentence before), the next that is not
 * over where it looks ahead, and the nearest one where it does neither.
 */
export function resolveRecurring(
  inYear: (year: number) => Period | null,
  { today, direction, given, narrated, carried }: Situation,
): Period | null {
  if (given.year !== undefined) return inYear(given.year);
  const told = narrated && nextAfter(inYear, narrated);
  if (told && (today === null || (told.from <= today && direction() !== 'future')))
    return implied(told);
  if (today === null) return null;
  const { year } = civilOf(today);
  const looks = direction();
  let best: Period | null = null;
  // Most come every year; leap days, and weekdays with their date, only in some.
  for (const step of [0, -1, 1, -2, 2, -3, 3, -4, 4, -8, 8]) {
    if (best && Math.abs(step) > 1) break;
    const period = inYear(year + step);
    if (!period) continue;
    if (looks === 'past' && period.from > today) continue;
    if (looks === 'future' && period.to < today) continue;
    if (!best || distance(period, today) < distance(best, today)) best = period;
  }
  if (!best) return null;
  // Who tells of a day eleven months ago says its year; of one three weeks ahead hardly anybody does.
  if (looks === 'past' && today - best.to > longAgo) {
    const ahead = inYear(year) ?? best;
    const next = ahead.from > today ? ahead : (inYear(year + 1) ?? best);
    if (next.from > today && next.from - today <= soon) return implied(next);
  }
  // What lies just behind is news, and no part of an old story.
  if (!carried || looks !== 'past' || today - best.to <= freshDays) return implied(best);
  const sequel = nextAfter(inYear, carried);
  return implied(sequel && isSequel(sequel, carried) ? sequel : best);
}

/** Days after which what happened is no news any more. */
const freshDays = 31;
/** Days after which a date behind gives way to one that is at most `soon` days ahead. */
const longAgo = 335;
const soon = 21;
/** Days in which a story goes on from one sentence to the next. */
const longestStep = 125;

/** Whether a date follows soon enough on another one to belong to the same story. */
export function isSequel({ from }: Period, before: Period): boolean {
  return from > before.from && from - before.from <= longestStep;
}

/** The first one after another date, within a year of it. */
function nextAfter(inYear: (year: number) => Period | null, { from }: Period): Period | null {
  const { year } = civilOf(from);
  const same = inYear(year);
  return same && same.from > from ? same : inYear(year + 1);
}

/** An expression that comes every year, with its year or without. */
export function recurring(
  grain: Grain,
  inYear: (year: number) => Period,
  year?: number,
): Expression {
  if (year === undefined)
    return {
      grain,
      open: true,
      said: {},
      resolve: (situation) => resolveRecurring(inYear, situation),
    };
  const period = inYear(year);
  return { grain, open: false, said: { year }, resolve: () => period };
}
