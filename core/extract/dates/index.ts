/** Calendar dates and periods, resolved against publication. */
import type { DateMention, Sentence } from '../../model.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ExtractContext } from '../context.ts';
import { createMatcher } from '../rule.ts';
import { type Day, dayOf, isoOf } from './calendar.ts';
import { directionAt } from './direction.ts';
import type {
  DateRule,
  Direction,
  Expression,
  Extension,
  Joint,
  Piece,
  Situation,
} from './expression.ts';
import { countedFrom } from './extensions/counted-from.ts';
import { dayPart } from './extensions/day-part.ts';
import { partOf } from './extensions/part-of.ts';
import { samePeriod } from './extensions/same-period.ts';
import { weekOf } from './extensions/week-of.ts';
import { whichOne } from './extensions/which-one.ts';
import { clockBeside } from './joints/clock-beside.ts';
import { nthWeekday } from './joints/nth-weekday.ts';
import { period } from './joints/period.ts';
import { weekdayDate } from './joints/weekday-date.ts';
import { weekdayOfWeek } from './joints/weekday-of-week.ts';
import { yearBeside } from './joints/year-beside.ts';
import { isDayFirst } from './locale.ts';
import type { Period } from './period.ts';
import { ago } from './rules/ago.ts';
import { clock } from './rules/clock.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { daySpan } from './rules/day-span.ts';
import { decade } from './rules/decade.ts';
import { fiscalQuarterOf } from './rules/fiscal-quarter.ts';
import { fiscalYear } from './rules/fiscal-year.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/iso-date.ts';
import { later } from './rules/later.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { monthYear } from './rules/month-year.ts';
import { namedUnit } from './rules/named-unit.ts';
import { numeric } from './rules/numeric.ts';
import { quarter } from './rules/quarter.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativeUnit } from './rules/relative-unit.ts';
import { rolling } from './rules/rolling.ts';
import { season } from './rules/season.ts';
import { spelledYear } from './rules/spelled-year.ts';
import { streak } from './rules/streak.ts';
import { thatDay } from './rules/that-day.ts';
import { weekNumber } from './rules/week-number.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import { yearSpan } from './rules/year-span.ts';
import { tokenAt } from './token-at.ts';

/** The longest match wins, so the order matters only among equals: fuller dates first, the bare year last. */
export const rules: readonly DateRule[] = [
  daySpan,
  yearSpan,
  isoDate,
  monthDay,
  dayMonth,
  monthYear,
  numeric,
  weekday,
  relativeDay,
  relativeUnit,
  rolling,
  ago,
  later,
  thatDay,
  streak,
  fiscalQuarterOf,
  quarter,
  season,
  fiscalYear,
  decade,
  holiday,
  dayOfMonth,
  weekNumber,
  spelledYear,
  month,
  namedUnit,
  clock,
  year,
];

/** What belongs to one date comes together first; then what narrows it or counts from it; then two dates make a period. */
const passes: readonly (readonly Joint[] | readonly Extension[])[] = [
  [whichOne, dayPart],
  [yearBeside, nthWeekday, weekdayDate, weekdayOfWeek, clockBeside],
  [samePeriod, partOf, weekOf, countedFrom],
  [weekdayOfWeek, period],
];

export const joints: readonly Joint[] = [
  yearBeside,
  nthWeekday,
  weekdayDate,
  weekdayOfWeek,
  clockBeside,
  period,
];
export const extensions: readonly Extension[] = [
  whichOne,
  dayPart,
  samePeriod,
  partOf,
  weekOf,
  countedFrom,
];

const findPieces = createMatcher(rules);

/** Dates in order of `start`; none overlaps another, none lies in page furniture. */
export function findDates(context: ExtractContext): DateMention[] {
  let pieces = withoutFurniture(findPieces(context), context).map((piece) =>
    withArticles.has(piece.rule) ? withArticle(piece, context.text) : piece,
  );
  for (const pass of passes)
    for (const step of [pass]) {
      if (isJoints(step)) pieces = joinPieces(pieces, step, context);
      else pieces = extendPieces(pieces, step, context);
    }
  return resolvePieces(pieces, context);
}

/** Both lists are in order, so one walk over the two is enough. */
function withoutFurniture(pieces: Piece[], { furniture }: ExtractContext): Piece[] {
  let at = 0;
  return pieces.filter(({ start, end }) => {
    while ((furniture[at]?.end ?? Infinity) <= start) at++;
    return (furniture[at]?.start ?? Infinity) >= end;
  });
}

const withArticles = new Set(rules.filter(({ article }) => article).map(({ name }) => name));

function withArticle(piece: Piece, text: string): Piece {
  const match = /\b(?:the|that)\s$/iu.exec(text.slice(Math.max(0, piece.start - 6), piece.start));
  if (!match) return piece;
  const start = piece.start - match[0].length;
  return { ...piece, start, quote: text.slice(start, piece.end) };
}

function isJoints(pass: readonly Joint[] | readonly Extension[]): pass is readonly Joint[] {
  return pass.some((step) => 'join' in step);
}

const farthest = 32;

function joinPieces(pieces: Piece[], steps: readonly Joint[], { text }: ExtractContext): Piece[] {
  const joined: Piece[] = [];
  for (const right of pieces) {
    const left = joined.at(-1);
    const merged =
      left && right.start - left.end <= farthest
        ? join(left, right, steps, text, joined.at(-2)?.end ?? 0)
        : null;
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(right);
  }
  return joined;
}

function join(
  left: Piece,
  right: Piece,
  steps: readonly Joint[],
  text: string,
  free: number,
): Piece | null {
  const gap = text.slice(left.end, right.start);
  for (const step of steps) {
    const between = step.between.exec(gap);
    if (!between) continue;
    const lead = step.before?.exec(text.slice(Math.max(free, left.start - farthest), left.start));
    const start = lead ? left.start - lead[0].length : left.start;
    const value = step.join(left, right, between, lead?.[0] ?? '');
    if (!value) continue;
    return { start, end: right.end, quote: text.slice(start, right.end), value, rule: step.name };
  }
  return null;
}

function extendPieces(
  pieces: Piece[],
  steps: readonly Extension[],
  context: ExtractContext,
): Piece[] {
  const { text, tokens } = context;
  let free = 0;
  return pieces.map((piece, i) => {
    let extended = piece;
    for (const step of steps) {
      if (step.side === 'before') {
        if (step.leads && !step.leads.has(leadOf(tokens, extended.start))) continue;
        const from = Math.max(free, extended.start - 2 * farthest);
        const match = step.pattern.exec(text.slice(from, extended.start));
        const value = match && step.extend(extended, match, context);
        if (value)
          extended = respan(
            extended,
            extended.start - match[0].length,
            extended.end,
            value,
            step,
            text,
          );
      } else {
        step.pattern.lastIndex = extended.end;
        const match = step.pattern.exec(text);
        const value = match && step.extend(extended, match, context);
        const end = match ? extended.end + match[0].length : 0;
        if (value && end <= (pieces[i + 1]?.start ?? text.length))
          extended = respan(extended, extended.start, end, value, step, text);
      }
    }
    free = extended.end;
    return extended;
  });
}

/** The word before an offset, an article left out. */
function leadOf({ keys, starts }: Tokens, offset: number): string {
  const last = tokenAt(starts, offset) - 1;
  return (keys[last] === 'the' ? keys[last - 1] : keys[last]) ?? '';
}

function respan(
  piece: Piece,
  start: number,
  end: number,
  value: Expression,
  { name }: { name: string },
  text: string,
): Piece {
  return { ...piece, start, end, quote: text.slice(start, end), value, rule: name };
}

function resolvePieces(pieces: readonly Piece[], context: ExtractContext): DateMention[] {
  const mentions: DateMention[] = [];
  const today = publicationDay(context.published);
  let dayFirst: boolean | undefined;
  let previous: Period | null = null;
  let lastDay: Day | null = null;
  let at = 0;
  for (const { start, end, quote, value, rule } of pieces) {
    if (value.dependent) continue;
    while ((context.sentences[at]?.end ?? Infinity) <= start) at++;
    const sentence: Sentence = context.sentences[at] ?? { start: 0, end: context.text.length };
    let direction: Direction | undefined;
    const situation: Situation = {
      today,
      direction: () =>
        (direction ??= value.direction ?? directionAt(context, sentence, start, end)),
      previous,
      lastDay,
      given: {},
      dayFirst: () => (dayFirst ??= isDayFirst(context)),
    };
    const period = value.resolve(situation);
    if (!period) continue;
    const scheduled =
      today !== null &&
      (period.from > today || (period.to >= today && situation.direction() === 'future'));
    mentions.push({
      start,
      end,
      quote,
      from: isoOf(period.from),
      to: isoOf(period.to),
      edtf: period.edtf,
      precision: period.precision,
      certain: period.certain,
      ...(scheduled && { scheduled }),
      rule,
    });
    previous = period;
    if (period.precision === 'day') lastDay = period.from;
  }
  return mentions;
}

/** The day in the outlet's own offset: what the time of publication begins with. */
function publicationDay(published: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
