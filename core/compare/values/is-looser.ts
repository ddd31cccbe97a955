/** Whether one value may be a looser telling of another: the same number with digits taken away, or a wider period. */
import type { Reading } from '../../model.ts';
import { intervalOf } from './interval.ts';
import { relateReadings } from './relate-readings.ts';

/** How many times a vague number ("thousands") may be exceeded. */
const vagueReach = 100;

/**
 * True where an article that gives both may mean one thing by them. Two values of equally many digits are two answers:
 * "nearly 25,000" and "about 24,000" can both be true of one thing, but who writes both means two.
 */
export function isLooser(loose: Reading, fine: Reading): boolean {
  const { kind, sure } = relateReadings(loose, fine);
  if (kind === 'conflict' || kind === 'agree') return false;
  if (loose.value.type !== 'figure' || fine.value.type !== 'figure')
    return looseness(fine) < looseness(loose);
  const [x, y] = [intervalOf(loose.value.figure), intervalOf(fine.value.figure)];
  if (x.vague)
    return !y.vague && y.anchor <= vagueReach * x.anchor && x.anchor <= vagueReach * y.anchor;
  if (fine.value.figure.against !== undefined) return loose.value.figure.against === undefined;
  return kind === 'rounding' && sure && looseness(fine) < looseness(loose);
}

/** How loosely a reading answers: days of a period, or what the digits and bounds of a figure leave open, as a share of it. */
export function looseness({ value }: Reading): number {
  if (value.type === 'date')
    return Date.parse(value.date.to) - Date.parse(value.date.from) + (value.date.certain ? 0 : 1);
  if (value.type === 'claim') return -value.claim.value.length;
  const { slack, anchor, vague } = intervalOf(value.figure);
  const digits = anchor === 0 ? 0 : slack / Math.abs(anchor);
  return digits + (vague ? 10 : 0) + (value.figure.qualifier === 'exact' ? 0 : 1e-6);
}
