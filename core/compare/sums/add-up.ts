/** Adds figures with all that their words and their rounding leave open. */
import type { Reading } from '../../model.ts';
import { type Interval, intervalOf } from '../values/interval.ts';

export interface Total {
  /** The least and the most that the parts can make. */
  low: number;
  high: number;
  /** The sum of the numbers as said. */
  middle: number;
}

export function addUp(parts: readonly Reading[]): Total {
  const total = { low: 0, high: 0, middle: 0 };
  for (const part of parts) {
    const interval = openBounds(part);
    total.low += interval.low;
    total.high += interval.high;
    total.middle += interval.anchor;
  }
  return total;
}

/** True where the parts can make the total, within its bounds and the rounding of all numbers, and not far beyond. */
export function matchesTotal(total: Reading, parts: readonly Reading[]): boolean {
  const sum = addUp(parts);
  const { low, high, anchor } = openBounds(total);
  return sum.low <= high && low <= sum.high && Math.abs(sum.middle - anchor) <= 0.06 * anchor;
}

/** A figure's bounds, widened by its rounding where they are not open. */
function openBounds({ value }: Reading): Interval {
  if (value.type !== 'figure') throw new TypeError('Only figures can be added.');
  const interval = intervalOf(value.figure);
  const exact = Number.isInteger(interval.anchor) && interval.anchor < 100;
  const slack = exact ? 0 : interval.slack;
  return { ...interval, low: interval.low - slack, high: interval.high + slack };
}
