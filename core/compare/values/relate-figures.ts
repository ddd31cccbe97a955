/** Whether two figures can both be true, by what their words assert. */
import type { Figure } from '../../model.ts';
import { sayNumber } from '../wording/say-list.ts';
import { isMoney } from './convert-unit.ts';
import { type Interval, inDays, intervalOf } from './interval.ts';
import { isSlip } from './is-slip.ts';
import type { Relation } from './relation.ts';

/** A bare number is taken as rounded only this far from the finer one. */
const roundedBy = 0.08;
/** Below this, whole things are counted one by one and a bare number is meant as it stands. */
const countedOneByOne = 100;
/** How far "about" reaches where its digits reach less. */
const about = 0.1;

/** Relates two figures of one dimension. */
export function relateFigures(a: Figure, b: Figure): Relation {
  if (a.against !== undefined || b.against !== undefined) return relateVotes(a, b);
  let [x, y] = [intervalOf(a), intervalOf(b)];
  if (x.unit !== y.unit) [x, y] = [inDays(x), inDays(y)];
  if (x.unit !== y.unit) return { kind: 'conflict', sure: false, because: 'the currencies differ' };
  const same = a.unit === b.unit ? 'the same number' : 'the same amount in another unit';

  if (equal(x.anchor, y.anchor) && isYearly(a, b))
    return { kind: 'conflict', sure: true, because: 'one is for each year' };
  if (equal(x.anchor, y.anchor) && !isTrueRange(a) && !isTrueRange(b))
    return { kind: 'agree', sure: true, because: same };
  if (equal(x.low, y.low) && equal(x.high, y.high))
    return { kind: 'agree', sure: true, because: a.unit === b.unit ? 'the same bounds' : same };

  const [coarse, fine] = x.slack >= y.slack ? [x, y] : [y, x];
  const [loose, strict] = coarse === x ? [a, b] : [b, a];
  if (isRounded(coarse, fine, loose, strict))
    return {
      kind: 'rounding',
      sure: true,
      because:
        a.unit === b.unit
          ? `rounded to ${sayNumber(coarse.digits)} ${coarse.digits === 1 ? 'digit' : 'digits'}`
          : 'rounded to a larger unit',
    };

  if (isAbout(x, a, y) || isAbout(y, b, x))
    return { kind: 'rounding', sure: false, because: 'within what “about” may mean' };
  if (a.qualifier === 'at_most' && b.qualifier === 'at_most' && isShortened(coarse, fine))
    return { kind: 'rounding', sure: true, because: 'the same limit with fewer digits' };
  if (a.qualifier === 'at_most' && b.qualifier === 'at_most')
    return isSameLimit(coarse, fine)
      ? { kind: 'rounding', sure: true, because: 'one limit, rounded' }
      : { kind: 'conflict', sure: true, because: 'the limits differ' };

  if (isThreshold(a) && isThreshold(b) && isOtherBound(x, y))
    return { kind: 'conflict', sure: false, because: 'the bounds differ' };

  if (isBound(a) !== isBound(b) && isSlip(a, b))
    return { kind: 'conflict', sure: false, because: 'digits seem to have changed places' };

  const [wide, narrow] = width(x) >= width(y) ? [x, y] : [y, x];
  if (isOpen(wide) && overlap(wide, narrow))
    return {
      kind: 'coarser',
      sure: isPlausible(x, y),
      because: 'the wider bounds contain the other figure',
    };
  return { kind: 'conflict', sure: true, because: 'both cannot be true' };
}

/** "£2.4 million a year", where the other gives as much over several years. */
function isYearly(a: Figure, b: Figure): boolean {
  return (a.per === 'a' && b.per === 'whole') || (a.per === 'whole' && b.per === 'a');
}

function relateVotes(a: Figure, b: Figure): Relation {
  const same = a.low === b.low && (a.against ?? null) === (b.against ?? null);
  if (same) return { kind: 'agree', sure: true, because: 'the same tally' };
  if (a.low === b.low && (a.against === undefined || b.against === undefined))
    return { kind: 'coarser', sure: true, because: 'one gives only the ayes' };
  return { kind: 'conflict', sure: true, because: 'the tallies differ' };
}

/** True where the coarse figure may be the fine one with digits taken away, and its words allow that. */
function isRounded(coarse: Interval, fine: Interval, loose: Figure, strict: Figure): boolean {
  if (coarse.slack <= fine.slack || coarse.vague || fine.vague) return false;
  if (isTrueRange(loose) || isTrueRange(strict)) return false;
  // "100 or more" sets a threshold and rounds nothing.
  if (loose.qualifier === 'at_least' || loose.qualifier === 'at_most') return false;
  const difference = Math.abs(coarse.anchor - fine.anchor);
  if (difference > coarse.slack || equal(difference, coarse.slack)) return false;
  const bare = loose.qualifier === 'exact';
  if (bare && difference > roundedBy * fine.anchor) return false;
  if (
    bare &&
    loose.unit === 'count' &&
    strict.qualifier === 'exact' &&
    fine.anchor < countedOneByOne &&
    Number.isInteger(fine.anchor)
  )
    return false;
  const widened =
    loose.qualifier === 'exact' || loose.qualifier === 'approx' || loose.qualifier === 'range'
      ? { low: coarse.anchor - coarse.slack, high: coarse.anchor + coarse.slack }
      : coarse;
  const finer =
    strict.qualifier === 'approx'
      ? { low: fine.anchor - fine.slack, high: fine.anchor + fine.slack }
      : fine;
  return overlap(widened, finer);
}

/** "Up to $17.8 million" and "not to exceed $17,820,000". */
function isSameLimit(coarse: Interval, fine: Interval): boolean {
  const difference = Math.abs(coarse.anchor - fine.anchor);
  return coarse.digits > 1 && difference < coarse.slack && difference <= roundedBy * fine.anchor;
}

/** "At least 900 square metres": a size that a rule sets. Of people and sums it may be all that is known so far. */
function isThreshold({ qualifier, unit }: Figure): boolean {
  return qualifier === 'at_least' && unit !== 'count' && unit !== '%' && !isMoney(unit);
}

/** Farther apart than two outlets round one bound. */
function isOtherBound(a: Interval, b: Interval): boolean {
  return Math.abs(a.anchor - b.anchor) > about * Math.max(a.anchor, b.anchor);
}

/** "Up to $17.8 million", "not to exceed $17,820,000". */
function isShortened(coarse: Interval, fine: Interval): boolean {
  const difference = Math.abs(coarse.anchor - fine.anchor);
  return coarse.digits >= 2 && fine.digits > coarse.digits && difference <= coarse.slack;
}

/** True where one figure is only "about", and the other is as near as dozens and round numbers may be. */
function isAbout(loose: Interval, figure: Figure, other: Interval): boolean {
  if (figure.qualifier !== 'approx') return false;
  const difference = Math.abs(loose.anchor - other.anchor);
  return (
    difference <= about * loose.anchor &&
    other.low <= other.high &&
    Number.isFinite(other.low + other.high)
  );
}

/** A bound far from the other figure is true and says little: perhaps they answer different questions. */
function isPlausible(x: Interval, y: Interval): boolean {
  if (x.vague || y.vague) return true;
  return Math.max(x.anchor, y.anchor) <= 3 * Math.min(x.anchor, y.anchor);
}

/** "Up to 140", "at least 140". */
function isBound({ qualifier }: Figure): boolean {
  return qualifier === 'at_most' || qualifier === 'at_least';
}

function isTrueRange(figure: Figure): boolean {
  return figure.low !== null && figure.high !== null && figure.low !== figure.high;
}

function isOpen({ low, high }: Interval): boolean {
  return high - low > 0;
}

function width({ low, high }: Interval): number {
  return high - low;
}

function overlap(a: { low: number; high: number }, b: { low: number; high: number }): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function equal(a: number, b: number): boolean {
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
