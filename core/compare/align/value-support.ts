/** How far two values speak for being answers to one question. They never decide it alone. */

import type { DateMention, DatePrecision, Figure } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { isTime } from '../values/convert-unit.ts';
import { intervalOf } from '../values/interval.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { RelationKind } from '../values/relation.ts';
import { isSlip } from './is-slip.ts';

/** Below 0 where the values are far apart; up to 0.45 where the same uncommon value stands twice. */
export function supportOfValues(
  { reading: a }: FramedReading,
  { reading: b }: FramedReading,
): number {
  const { kind } = relateReadings(a, b);
  if (a.value.type === 'figure' && b.value.type === 'figure') {
    const rare = Math.max(rarity(a.value.figure), rarity(b.value.figure));
    if (kind === 'agree') return rare;
    if (kind === 'rounding') return 0.66 * rare;
    if (sameAnchor(a.value.figure, b.value.figure)) return 0.8 * rare;
    return kind === 'coarser' ? 0.08 : closeness(a.value.figure, b.value.figure);
  }
  if (a.value.type === 'date' && b.value.type === 'date')
    return supportOfDates(a.value.date, b.value.date, kind);
  return kind === 'agree' ? 0.3 : 0;
}

/** What it tells that two dates are the same: much happens in a year, and few things from one day to another. */
const sameDate: Record<DatePrecision, number> = {
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

function supportOfDates(a: DateMention, b: DateMention, kind: RelationKind): number {
  if (kind === 'agree')
    return a.precision === 'month' && (a.certain || b.certain) ? 0.28 : sameDate[a.precision];
  const wider = Math.max(daysOf(a), daysOf(b));
  if (kind === 'coarser') return wider <= 100 ? 0.13 : 0.07;
  if (isSlippedDate(a, b)) return 0.1;
  const apart = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / day;
  return apart <= 3 ? 0.03 : apart <= 45 ? -0.05 : apart <= 400 ? -0.15 : -0.25;
}

const day = 86_400_000;

function daysOf({ from, to }: DateMention): number {
  return (Date.parse(to) - Date.parse(from)) / day + 1;
}

/** True where only the year, the month or the order of the day's digits differs. */
function isSlippedDate(a: DateMention, b: DateMention): boolean {
  if (a.precision !== 'day' || b.precision !== 'day') return false;
  const [x, y] = [a.from.split('-'), b.from.split('-')];
  const same = x.filter((part, index) => part === y[index]).length;
  const turned = [...(x[2] ?? '')].reverse().join('') === y[2];
  return same === 2 && (x[2] === y[2] || turned);
}

/** True where both figures are large and exact enough to be no chance meeting. */
export function isUncommon({ reading: a }: FramedReading, { reading: b }: FramedReading): boolean {
  if (a.value.type !== 'figure' || b.value.type !== 'figure') return false;
  return [a.value.figure, b.value.figure].some((figure) => {
    const { anchor, digits } = intervalOf(figure);
    return anchor >= 1000 && digits >= 2;
  });
}

function sameAnchor(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.unit === y.unit && x.anchor === y.anchor;
}

/** "A third", "one in seven": said as a fraction, however many digits its percentage has. */
function isFraction({ unit, low, high }: Figure): boolean {
  const percent = low ?? high ?? 0;
  return unit === '%' && !Number.isInteger(Math.round(percent * 1e6) / 1e5);
}

/** Numbers with many digits seldom meet by chance; small whole numbers often do. */
function rarity(figure: Figure): number {
  const { anchor, digits, vague } = intervalOf(figure);
  if (vague) return 0.05;
  if (figure.against !== undefined) return 0.45;
  if (isFraction(figure)) return 0.15;
  // Months and years come in few sizes.
  if (isTime(figure.unit)) return digits >= 3 ? 0.3 : 0.17;
  if (digits >= 3) return 0.45;
  if (digits === 2) return anchor >= 100 || !Number.isInteger(anchor) ? 0.38 : 0.24;
  return anchor >= 1000 ? 0.28 : 0.15;
}

/** Figures of nearly one size may be two tellings of one, and a slip explains others; far figures seldom are. */
function closeness(a: Figure, b: Figure): number {
  const [x, y] = [intervalOf(a).anchor, intervalOf(b).anchor];
  if (x <= 0 || y <= 0) return -0.12;
  if (isSlip(a, b)) return 0.15;
  const apart = Math.abs(Math.log(x / y));
  return apart < Math.log(1.5) ? 0.05 : apart > Math.log(4) ? -0.12 : 0;
}
