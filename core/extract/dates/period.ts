/** Periods of the calendar, and how EDTF (ISO 8601-2) writes them. */
import type { DatePrecision } from '../../model.ts';
import { civilOf, type Day, dayOf, isoOf, mondayOf } from './calendar.ts';

export interface Period {
  /** First day, inclusive. */
  from: Day;
  /** Last day, inclusive. */
  to: Day;
  edtf: string;
  /** The calendar unit that the words name; the bounds are narrower where they say "early" or "the end of". */
  precision: DatePrecision;
  /** False where a part was not said but implied. */
  certain: boolean;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

export function dayPeriod(day: Day): Period {
  return { from: day, to: day, edtf: isoOf(day), precision: 'day', certain: true };
}

/** EDTF has no weeks, so a week is written as the interval of its days. */
export function weekPeriod(day: Day): Period {
  return { ...between(mondayOf(day), mondayOf(day) + 6), precision: 'week' };
}

/** Months beyond their bounds roll over. */
export function monthPeriod(year: number, month: number): Period {
  const from = dayOf(year, month, 1);
  const first = civilOf(from);
  const edtf = `${pad(first.year, 4)}-${pad(first.month)}`;
  return { from, to: dayOf(year, month + 1, 0), edtf, precision: 'month', certain: true };
}

/** Quarters beyond 1 to 4 roll over. EDTF level 2: 33 to 36. */
export function quarterPeriod(year: number, quarter: number): Period {
  const first = civilOf(dayOf(year, quarter * 3 - 2, 1));
  return {
    ...months(first.year, first.month, 3),
    edtf: `${pad(first.year, 4)}-${33 + (first.month - 1) / 3}`,
    precision: 'quarter',
  };
}

/** EDTF level 2: 40 and 41. */
export function halfPeriod(year: number, half: number): Period {
  const first = civilOf(dayOf(year, half * 6 - 5, 1));
  return {
    ...months(first.year, first.month, 6),
    edtf: `${pad(first.year, 4)}-${first.month < 7 ? 40 : 41}`,
    precision: 'half',
  };
}

/** 1 spring (March to May) to 4 winter (from December of `year`); EDTF 21 to 24. */
export function seasonPeriod(year: number, season: number): Period {
  return {
    ...months(year, season * 3, 3),
    edtf: `${pad(year, 4)}-${20 + season}`,
    precision: 'season',
  };
}

export function yearPeriod(year: number): Period {
  return { ...months(year, 1, 12), edtf: pad(year, 4), precision: 'year' };
}

export function decadePeriod(year: number): Period {
  const first = Math.floor(year / 10) * 10;
  return { ...months(first, 1, 120), edtf: `${pad(first / 10, 3)}X`, precision: 'decade' };
}

/** Whole months, from the first of `month`. */
export function months(year: number, month: number, count: number): Period {
  return between(dayOf(year, month, 1), dayOf(year, month + count, 0));
}

export function between(from: Day, to: Day): Period {
  const edtf = from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`;
  return { from, to, edtf, precision: 'range', certain: true };
}

/** From the first day of one period to the last of another; null where that would run backwards. */
export function span(first: Period, last: Period): Period | null {
  if (first.from > last.to) return null;
  const start = first.edtf.split('/')[0];
  const end = last.edtf.split('/').at(-1);
  return {
    from: first.from,
    to: last.to,
    edtf: `${start}/${end}`,
    precision: 'range',
    certain: first.certain && last.certain,
  };
}

export function implied(period: Period): Period {
  return { ...period, certain: false };
}

/** A part of a period, still named by its unit: "early June" is of the precision of a month. */
export function part(period: Period, from: Day, to: Day): Period {
  return { ...period, from, to, edtf: between(from, to).edtf };
}

/** The period of the same unit `count` units away; null where the unit has no fixed step. */
export function shiftPeriod(period: Period, count: number): Period | null {
  const { year, month } = civilOf(period.from);
  switch (period.precision) {
    case 'day':
      return dayPeriod(period.from + count);
    case 'week':
      return weekPeriod(period.from + 7 * count);
    case 'month':
      return monthPeriod(year, month + count);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3) + count);
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6) + count);
    case 'season':
      return seasonPeriod(year + count, Math.floor(month / 3));
    case 'year':
      return yearPeriod(year + count);
    case 'decade':
      return decadePeriod(year + 10 * count);
    case 'range':
      return null;
  }
}

/** The calendar unit around a day. */
export function unitAround(day: Day, unit: DatePrecision): Period {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'week':
      return weekPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6));
    case 'season':
      return seasonPeriod(month < 3 ? year - 1 : year, month < 3 ? 4 : Math.floor(month / 3));
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(year);
    default:
      return dayPeriod(day);
  }
}
