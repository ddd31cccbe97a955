/** How far two values speak for being answers to one question. They never decide it alone. */

import type { DateMention, Figure, Reading } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { intervalOf } from '../values/interval.ts';
import { isSlip } from '../values/is-slip.ts';
import { rarityOfDate, rarityOfFigure } from '../values/rarity.ts';
import { relateReadings } from '../values/relate-readings.ts';
import type { RelationKind } from '../values/relation.ts';

/** Below 0 where the values are far apart; up to 0.45 where the same uncommon value stands twice. */
export function supportOfValues(
  { reading: a }: FramedReading,
  { reading: b }: FramedReading,
): number {
  const { kind, sure } = relateReadings(a, b);
  if (a.value.type === 'figure' && b.value.type === 'figure') {
    const rare = Math.max(rarityOfFigure(a.value.figure), rarityOfFigure(b.value.figure));
    if (kind === 'agree') return rare;
    if (kind === 'rounding') return 0.66 * rare;
    if (sameAnchor(a.value.figure, b.value.figure)) return 0.8 * rare;
    const near = closeness(a.value.figure, b.value.figure);
    return kind === 'coarser' && (near >= 0 || isVague(a) || isVague(b)) ? 0.08 : near;
  }
  if (a.value.type === 'date' && b.value.type === 'date' && kind === 'coarser' && !sure) return 0;
  if (a.value.type === 'date' && b.value.type === 'date')
    return supportOfDates(a.value.date, b.value.date, kind === 'agree' && !sure ? 'coarser' : kind);
  return kind === 'agree' ? 0.3 : 0;
}

function isVague({ value }: Reading): boolean {
  return value.type === 'figure' && value.figure.qualifier === 'vague';
}

function supportOfDates(a: DateMention, b: DateMention, kind: RelationKind): number {
  if (kind === 'agree')
    return a.precision === 'month' && (a.certain || b.certain) ? 0.28 : rarityOfDate[a.precision];
  if (kind === 'conflict' && arePeriodsOfOneEnd(a, b)) return forOneEnd;
  const wider = Math.max(daysOf(a), daysOf(b));
  if (kind === 'coarser') return wider <= 100 ? 0.17 : 0.05;
  if (isSlippedDate(a, b)) return 0.1;
  const apart = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / day;
  if (apart <= 10) return apart <= 3 ? 0.03 : 0;
  return apart <= 45 ? -0.08 : apart <= 400 ? -0.2 : -0.3;
}

/** What it tells that two periods begin, or end, alike. */
const forOneEnd = 0.25;

/** "From 2016 to 2021", "from 2018 to 2021" */
function arePeriodsOfOneEnd(a: DateMention, b: DateMention): boolean {
  return a.precision === 'range' && b.precision === 'range' && (a.from === b.from || a.to === b.to);
}

const day = 86_400_000;

function daysOf({ from, to }: DateMention): number {
  return (Date.parse(to) - Date.parse(from)) / day + 1;
}

/** True where only the year or the month differs, or the day by a digit: "May 15", "June 15", "May 25", "May 5". */
function isSlippedDate(a: DateMention, b: DateMention): boolean {
  if (a.precision !== 'day' || b.precision !== 'day') return false;
  // "The end of the year" has no digit to mistype.
  if (!/\d/u.test(a.quote) || !/\d/u.test(b.quote)) return false;
  const [x, y] = [a.from.split('-'), b.from.split('-')];
  const same = x.filter((part, index) => part === y[index]).length;
  return same === 2 && (x[2] === y[2] || areSlippedDays(Number(x[2]), Number(y[2])));
}

/** Digits that changed places, another ten, or a digit too many: 12 and 21, 15 and 25, 3 and 31. */
function areSlippedDays(a: number, b: number): boolean {
  const [short, long] = a < b ? [String(a), String(b)] : [String(b), String(a)];
  if (short.length < long.length) return long.startsWith(short) || long.endsWith(short);
  return short.length === 2 && (short[1] === long[1] || short === `${long[1]}${long[0]}`);
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

/** One chamber has one number of seats, and a slip leaves one side as it is; other tallies are other votes. */
function closenessOfTallies(a: Figure, b: Figure): number {
  const [ayesA, ayesB, noesA, noesB] = [a.low ?? 0, b.low ?? 0, a.against ?? 0, b.against ?? 0];
  if (ayesA === ayesB || noesA === noesB) return 0.25;
  return ayesA + noesA === ayesB + noesB ? 0.12 : -0.2;
}

/** Figures of nearly one size may be two tellings of one, and a slip explains others; far figures seldom are. */
function closeness(a: Figure, b: Figure): number {
  if (a.against !== undefined && b.against !== undefined) return closenessOfTallies(a, b);
  const [x, y] = [intervalOf(a).anchor, intervalOf(b).anchor];
  if (x <= 0 || y <= 0) return -0.12;
  if (isSlip(a, b)) return 0.3;
  if (isNoughtOff(x, y)) return 0.05;
  const apart = Math.abs(Math.log(x / y));
  if (apart > Math.log(3)) return apart > Math.log(10) ? -0.44 : -0.2;
  return apart < Math.log(1.5) ? 0.05 : 0;
}

/** From here on a nought more or less is easily written. */
const large = 1e6;

/** True for 40 million and 400 million. */
function isNoughtOff(x: number, y: number): boolean {
  const [less, more] = [Math.min(x, y), Math.max(x, y)];
  return less >= large && Math.abs(more / less - 10) < 1e-9;
}
