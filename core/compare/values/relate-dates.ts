/** Whether two dates of one event can both be true. */
import type { DateMention } from '../../model.ts';
import type { Relation } from './relation.ts';

/** Relates two dates; a part that was only implied never makes a conflict. */
export function relateDates(a: DateMention, b: DateMention): Relation {
  if (a.from === b.from && a.to === b.to)
    return { kind: 'agree', sure: true, because: 'the same date' };
  const overlaps = a.from <= b.to && b.from <= a.to;
  if (overlaps) {
    const contains = (x: DateMention, y: DateMention) => x.from <= y.from && y.to <= x.to;
    const isPart = contains(a, b) || contains(b, a);
    const sharesEnd = a.from === b.from || a.to === b.to;
    if ((!isPart || sharesEnd) && areOfOneGrain(a, b))
      return {
        kind: 'conflict',
        sure: saysMonth(a) && saysMonth(b),
        because: 'the periods differ',
      };
    return { kind: 'coarser', sure: true, because: 'the wider period contains the other date' };
  }
  if (isOtherWeek(a, b))
    return { kind: 'agree', sure: false, because: 'which week is meant was not said' };
  if (differsOnlyInImplied(a, b))
    return { kind: 'agree', sure: false, because: 'they differ only in a part that was not said' };
  if (isDecadesEnd(a, b) || isDecadesEnd(b, a))
    return {
      kind: 'coarser',
      sure: false,
      because: 'a decade may end with its last year or the next',
    };
  if (overlapsInOtherYear(a, b) || overlapsInOtherYear(b, a))
    return { kind: 'coarser', sure: false, because: 'the year of one was not said' };
  return { kind: 'conflict', sure: saysMonth(a) && saysMonth(b), because: 'both cannot be true' };
}

/** "On Wednesday", and nothing that tells last Wednesday from the next. */
const weekdayAlone =
  /^(?:on |by |until )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;
const aWeek = 7 * 86_400_000;

/** True where one weekday is read as that of two weeks, one after the other. */
function isOtherWeek(a: DateMention, b: DateMention): boolean {
  return (
    weekdayAlone.test(a.quote) &&
    weekdayAlone.test(b.quote) &&
    Math.abs(Date.parse(a.from) - Date.parse(b.from)) === aWeek
  );
}

/** "By the end of the decade" is said of 2029 and of 2030. */
function isDecadesEnd(decade: DateMention, other: DateMention): boolean {
  const years = Number(other.from.slice(0, 4)) - Number(decade.to.slice(0, 4));
  return /\bdecade\b/iu.test(decade.quote) && years === 1;
}

/** In a longer period than this almost any day lies in some year, in milliseconds. */
const aMonth = 31 * 86_400_000;
/** "Last September", "a year later": the year is said, if not by its number. */
const saysYear = /\b(?:last|next|this|past|previous|ago|earlier|later|after|before|year)\b/iu;

/** True where a date whose year was implied lies in the other, had another year been meant. */
function overlapsInOtherYear(implied: DateMention, other: DateMention): boolean {
  if (impliedFrom(implied) !== 5 || saysYear.test(implied.quote)) return false;
  if (Date.parse(other.to) - Date.parse(other.from) > aMonth) return false;
  const years = Number(other.from.slice(0, 4)) - Number(implied.from.slice(0, 4));
  if (Math.abs(years) !== 1) return false;
  const moved = (day: string) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return moved(implied.from) <= other.to && other.from <= moved(implied.to);
}

/** Two periods with a day at either end, or both with a month or a year there: neither is told less exactly. */
function areOfOneGrain(a: DateMention, b: DateMention): boolean {
  const grain = grainOf(a);
  return grain !== null && grain === grainOf(b);
}

/** How long the name of either end is, in characters: 10 for days, 7 for months, 4 for years; null where the ends differ. */
function grainOf({ precision, edtf }: DateMention): number | null {
  if (precision !== 'range') return null;
  const ends = edtf.split('/');
  const [from = '', to = ''] = ends;
  const plain = ends.every((end) => /^\d{4}(?:-\d\d){0,2}$/.test(end));
  return plain && ends.length === 2 && from.length === to.length ? from.length : null;
}

function differsOnlyInImplied(a: DateMention, b: DateMention): boolean {
  if (a.certain && b.certain) return false;
  const [from, to] = [impliedFrom(a), impliedFrom(b)];
  const said = Math.max(from, to);
  // Of a year nothing is left without its number.
  if (a.precision === 'year' || b.precision === 'year') return false;
  return (
    said > 0 && a.from.slice(said) === b.from.slice(said) && a.to.slice(said) === b.to.slice(said)
  );
}

/** False for "the 14th": which month is meant was not said, and a difference may lie there. */
function saysMonth(date: DateMention): boolean {
  return impliedFrom(date) < 8;
}

/** How much of an ISO date was implied, from its left: nothing, the year, or the year and the month. */
function impliedFrom({ certain, quote }: DateMention): number {
  if (certain) return 0;
  return /^(?:on )?the \d{1,2}(?:st|nd|rd|th)\b/iu.test(quote) ? 8 : 5;
}
