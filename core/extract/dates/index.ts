/** Calendar dates and periods, resolved against publication. */
import type { ExtractContext } from '../context.ts';
import { createMatcher } from '../rule.ts';
import { extendPieces, joinPieces, respan } from './compose.ts';
import type { DateRule, Extension, Joint, Piece } from './expression.ts';
import { beforeOrAfterNow } from './extensions/before-or-after-now.ts';
import { countedFrom } from './extensions/counted-from.ts';
import { dayPart } from './extensions/day-part.ts';
import { earlyOrLate } from './extensions/early-or-late.ts';
import { hedged } from './extensions/hedged.ts';
import { partOf } from './extensions/part-of.ts';
import { runningTo } from './extensions/running-to.ts';
import { samePeriod } from './extensions/same-period.ts';
import { weekOf } from './extensions/week-of.ts';
import { weekdayWeek } from './extensions/weekday-week.ts';
import { whichOne } from './extensions/which-one.ts';
import { clockBeside } from './joints/clock-beside.ts';
import { monthAgo } from './joints/month-ago.ts';
import { nthWeekday } from './joints/nth-weekday.ts';
import { period } from './joints/period.ts';
import { weekdayDate } from './joints/weekday-date.ts';
import { weekdayOfWeek } from './joints/weekday-of-week.ts';
import { yearBeside } from './joints/year-beside.ts';
import { resolvePieces, type Times } from './resolve.ts';
import { ago } from './rules/ago.ts';
import { besideEvent } from './rules/beside-event.ts';
import { clock } from './rules/clock.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { daySpan } from './rules/day-span.ts';
import { decade } from './rules/decade.ts';
import { fiscalQuarter } from './rules/fiscal-quarter.ts';
import { fiscalYear } from './rules/fiscal-year.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/iso-date.ts';
import { landmark } from './rules/landmark.ts';
import { later } from './rules/later.ts';
import { dayList, listedDay } from './rules/listed-day.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { monthYear } from './rules/month-year.ts';
import { namedUnit } from './rules/named-unit.ts';
import { numeric } from './rules/numeric.ts';
import { quarter } from './rules/quarter.ts';
import { quarterEnded } from './rules/quarter-ended.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativeFiscal } from './rules/relative-fiscal.ts';
import { relativeUnit } from './rules/relative-unit.ts';
import { rolling } from './rules/rolling.ts';
import { season } from './rules/season.ts';
import { spelledYear } from './rules/spelled-year.ts';
import { streak } from './rules/streak.ts';
import { thatDay } from './rules/that-day.ts';
import { weekNumber } from './rules/week-number.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import { yearEnd } from './rules/year-end.ts';
import { yearSpan } from './rules/year-span.ts';
import { bestUnit } from './vague/best-unit.ts';
import { hoursAway } from './vague/hours-away.ts';
import { pastOrFuture } from './vague/past-or-future.ts';
import { present } from './vague/present.ts';
import { recent } from './vague/recent.ts';
import { repeated } from './vague/repeated.ts';
import { unitBefore } from './vague/unit-before.ts';
import { unnamedSpan } from './vague/unnamed-span.ts';
import { within } from './vague/within.ts';

/** The longest match wins, so the order matters only among equals: fuller dates first, the bare year last. */
export const rules: readonly DateRule[] = [
  landmark,
  besideEvent,
  daySpan,
  dayList,
  listedDay,
  yearSpan,
  isoDate,
  monthDay,
  dayMonth,
  monthYear,
  numeric,
  weekday,
  relativeDay,
  relativeUnit,
  relativeFiscal,
  rolling,
  ago,
  later,
  thatDay,
  streak,
  fiscalQuarter,
  quarter,
  quarterEnded,
  season,
  fiscalYear,
  decade,
  holiday,
  dayOfMonth,
  weekNumber,
  spelledYear,
  yearEnd,
  month,
  namedUnit,
  clock,
  year,
];

/** What points to a time and names no date, and is kept apart. */
export const vagueRules: readonly DateRule[] = [
  present,
  recent,
  pastOrFuture,
  unnamedSpan,
  unitBefore,
  bestUnit,
  hoursAway,
  within,
  repeated,
];

/** What belongs to one date comes together first; then what narrows it or counts from it; then two dates make a period. */
const words: readonly Extension[] = [whichOne, weekdayWeek, dayPart, earlyOrLate];
const neighbours: readonly Joint[] = [
  yearBeside,
  monthAgo,
  nthWeekday,
  weekdayDate,
  weekdayOfWeek,
  clockBeside,
];
const modifiers: readonly Extension[] = [
  beforeOrAfterNow,
  samePeriod,
  partOf,
  weekOf,
  runningTo,
  countedFrom,
  hedged,
];
const periods: readonly Joint[] = [weekdayOfWeek, period];

export const joints: readonly Joint[] = [...neighbours, period];
export const extensions: readonly Extension[] = [...words, ...modifiers];

const findPieces = createMatcher([...rules, ...vagueRules]);
const withArticles = new Set(
  [...rules, ...vagueRules].filter(({ article }) => article).map(({ name }) => name),
);

/**
 * Dates in order of `start`; none overlaps another, none lies in page furniture. Where the time of publication is not
 * known, only those are found that say all that it takes: "March 13, 2024", "2025", not "March 13" or "last week".
 */
export function findDates(context: ExtractContext): Times {
  const found = withoutFurniture(findPieces(context), context).map((piece) =>
    withArticles.has(piece.rule) ? withArticle(piece, context.text) : piece,
  );
  // What names no date is no neighbour of one: "a date now and June 3".
  const vague = found.filter(({ value }) => value.grain === 'vague');
  let pieces = found.filter(({ value }) => value.grain !== 'vague');
  pieces = extendPieces(pieces, words, context);
  pieces = joinPieces(pieces, neighbours, context);
  pieces = extendPieces(pieces, modifiers, context);
  pieces = joinPieces(pieces, periods, context);
  return resolvePieces(
    [...pieces, ...vague].sort((a, b) => a.start - b.start),
    context,
  );
}

/** Both lists are in order, so one walk over the two is enough. */
function withoutFurniture(pieces: Piece[], { furniture }: ExtractContext): Piece[] {
  let at = 0;
  return pieces.filter(({ start, end }) => {
    while ((furniture[at]?.end ?? Infinity) <= start) at++;
    return (furniture[at]?.start ?? Infinity) >= end;
  });
}

function withArticle(piece: Piece, text: string): Piece {
  const match = /\b(?:the|that)\s$/i.exec(text.slice(Math.max(0, piece.start - 6), piece.start));
  return match ? respan(piece, piece.start - match[0].length, piece.end, text) : piece;
}
