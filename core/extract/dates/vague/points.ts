/** What vague words point to: a time seen from publication whose bounds nobody knows. */
import type { DatePrecision } from '../../../model.ts';
import { type Day, isoOf } from '../calendar.ts';
import type { Expression, Situation } from '../expression.ts';
import { dayPeriod, implied, type Period, unitAround } from '../period.ts';

/** Where vague words look from publication. */
export type Side = 'past' | 'present' | 'future';

/** The day of publication; EDTF says on which side of it the time lies: `../2026-06-25`, `2026-06-25~`, `2026-06-25/..`. */
export function onSide(side: Side, today: Day): Period {
  const day = isoOf(today);
  const edtf = { past: `../${day}`, present: `${day}~`, future: `${day}/..` }[side];
  return { ...implied(dayPeriod(today)), edtf };
}

/** The running unit: the year that "annual" is of. */
export function runningUnit(unit: DatePrecision, today: Day): Period {
  return implied(unitAround(today, unit));
}

/** An expression that names no date at all. */
export function vague(
  points: (today: Day, previous: Situation['previous']) => Period | null,
): Expression {
  return {
    grain: 'vague',
    open: false,
    said: {},
    resolve: () => null,
    vaguely: ({ today, previous }) => (today === null ? null : points(today, previous)),
  };
}
