/** The interval of numbers that a figure's words leave open. */
import type { Figure } from '../../model.ts';
import { daysPerMonth, scaleOf } from './convert-unit.ts';

export interface Interval {
  /** The number that is said; the upper one of a range. */
  anchor: number;
  /** What the words assert, inclusive. */
  low: number;
  high: number;
  /** Half a unit of the last significant digit said, in the interval's own unit: what rounding may have taken away. */
  slack: number;
  /** Significant digits of the anchor. */
  digits: number;
  /** The base unit: `d` or `mo` for times, `W` for power; money and counts have their own. */
  unit: string;
  vague: boolean;
}

/** Figures are compared again and again, and never change. */
const known = new WeakMap<Figure, Interval>();

/** Reads a figure's bounds in the base unit of its kind: hours in days, years in months, megawatts in watts. */
export function intervalOf(figure: Figure): Interval {
  const before = known.get(figure);
  if (before) return before;
  const interval = readInterval(figure);
  known.set(figure, interval);
  return interval;
}

function readInterval(figure: Figure): Interval {
  const said = figure.qualifier === 'range' ? figure.high : (figure.low ?? figure.high);
  const anchor = said ?? figure.high ?? 0;
  const { base: unit, factor } = scaleOf(figure.unit);
  const scale = (value: number) => value * factor;
  const outOf = figure.unit === '%' ? oneOutOf(anchor) : null;
  return {
    anchor: scale(anchor),
    low: figure.low === null ? Number.NEGATIVE_INFINITY : scale(figure.low),
    high: figure.high === null ? Number.POSITIVE_INFINITY : scale(figure.high),
    slack: scale(outOf ? anchor / (2 * outOf) : lastDigit(anchor) / 2),
    digits: significantDigits(outOf ?? anchor),
    unit,
    vague: figure.qualifier === 'vague',
  };
}

/** The same interval in days, for comparing months with days; other units stay as they are. */
export function inDays(interval: Interval): Interval {
  if (interval.unit !== 'mo') return interval;
  const scale = (value: number) => value * daysPerMonth;
  return {
    ...interval,
    unit: 'd',
    anchor: scale(interval.anchor),
    low: scale(interval.low),
    high: scale(interval.high),
    slack: scale(interval.slack),
  };
}

/** More digits than this nobody writes: the share is a fraction in words. */
const mostWritten = 6;

/** 41 where a share is "one in 41", which has no last digit in percent; null where it is none of those. */
function oneOutOf(percent: number): number | null {
  const count = Math.round(100 / percent);
  const isFraction = count >= 3 && Math.abs(100 / percent - count) < 1e-9;
  return isFraction && significantDigits(percent) > mostWritten ? count : null;
}

/** The digits of a number as one would write it, without the zeros that only hold the place. */
export function significantDigits(value: number): number {
  return mantissa(value).replace('.', '').replace(/0+$/, '').length || 1;
}

/** The place value of the last significant digit: 100,000 for 28.8 million. */
function lastDigit(value: number): number {
  if (value === 0) return 1;
  const exponent = Number(Math.abs(value).toExponential(9).split('e')[1]);
  return 10 ** (exponent - significantDigits(value) + 1);
}

function mantissa(value: number): string {
  return Math.abs(value).toExponential(9).split('e')[0] ?? '1';
}
