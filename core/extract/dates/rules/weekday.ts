/** Weekdays: "on Tuesday", "last Thursday", "next Monday", "Friday the 13th". */
import { civilOf, dayOf, isDate, mondayOf, weekdayOf } from '../calendar.ts';
import type { DateRule, Direction, Expression, Situation } from '../expression.ts';
import { dayPeriod, implied } from '../period.ts';
import {
  dayPattern,
  gap,
  monthPattern,
  numberOf,
  ordinalPattern,
  stop,
  weekdayNumber,
  weekdayPattern,
  weekdayStarts,
} from '../words.ts';

/** Newspapers, shows and days with a name. */
const named =
  /^(?:\s(?:Times|Herald|Telegraph|Mirror|Mail|Express|Star|Post|Magazine|Review|Independent|World|Sun|Business Post|Night (?:Live|Football)|Microsystems)\b)/u;
const namedBefore =
  /\b(?:Black|Cyber|Good|Bloody|Super|Ash|Palm|Easter|Giving|Baltimore|Vancouver|Toronto|Las Vegas|Chicago|Patch|The)\s$/u;
/** Habits are no dates: "every Monday", "on Fridays". */
const habit = /\b(?:every|each|any|most|one)\s$/iu;
const someDay = /\ba\s$/iu;

export const weekday: DateRule = {
  name: 'weekday',
  starts: [
    ...weekdayStarts,
    'last',
    'past',
    'previous',
    'next',
    'following',
    'this',
    'coming',
    'upcoming',
  ],
  pattern: new RegExp(
    `(?:(?:(?<last>last|past|previous|this${gap}past)|(?<next>next|following|next${gap}week|week)|(?<this>(?:this${gap})?(?:coming|upcoming)|this(?:${gap}week)?)|(?<lastWeek>last${gap}week))(?:${gap}on)?${gap})?(?<day>${weekdayPattern})(?:,?${gap}(?:the${gap})?(?:(?<date>${dayPattern})(?:st|nd|rd|th)?|(?<word>${ordinalPattern}))(?!(?:${gap}|-)(?:of${gap})?${monthPattern})(?!${gap}(?:${"[Oo]f|%|percent|per cent|people|million|billion|times|countries|companies|p\\.?m|a\\.?m|o[’']clock"}))(?![\\d:./,-]\\d|[ap]\\.?m|[%$:]))?${stop}`,
    'iuy',
  ),
  read: (match, { text }) => {
    const { last, lastWeek, next, day = '', date, word } = match.groups ?? {};
    const soon = match.groups?.this;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const led = last ?? lastWeek ?? next ?? soon;
    if (named.test(after) || (!led && (namedBefore.test(before) || habit.test(before))))
      return null;
    // "a Wednesday hearing" is this week's, "on a Wednesday" is any.
    if (someDay.test(before) && !/^\s\p{Ll}{3,}/u.test(after)) return null;
    // "Mon-Fri" is a habit.
    if (/\p{L}-$/u.test(before)) return null;
    const full = /^\p{Ll}{6,}/iu.test(day);
    // Names of cables and tests: "SAT".
    if (/^[A-Z]{3}$/u.test(day) && !led && !date && !/^[,;)]?\s(?:\d|\p{Lu})/u.test(after))
      return null;
    // "sat", "sun" and "wed" are words; "Sun" and "Wed." are days only beside a date.
    if (!full && !led && !(date || word) && !/^\p{Lu}/u.test(day)) return null;
    if (
      !full &&
      /^(?:sun|sat|wed|mon|fri)$/iu.test(day) &&
      !date &&
      !led &&
      !/[\s(](?:on|by|until|or|from)\s$/u.test(before) &&
      !/^[,;)]?\s(?:\d|[JFMASOND]\p{Ll})/u.test(after)
    )
      return null;
    if (/^week$/iu.test(next ?? '')) return null;
    const number = weekdayNumber(day);
    const nth = date || word ? numberOf(date ?? word ?? '') : undefined;
    if (nth !== undefined) return weekdayTheNth(number, nth);
    const ahead = next ?? soon ?? (/\b(?:until|till)\s(?:\p{Ll}+\s)?$/iu.test(before) || undefined);
    const direction: Direction = last || lastWeek ? 'past' : ahead ? 'future' : null;
    return {
      grain: 'weekday',
      open: true,
      said: { weekday: number },
      ...(direction && { direction }),
      resolve: (situation) => resolveWeekday(number, situation, { last, lastWeek, next, soon }),
    };
  },
  examples: [
    {
      text: 'Ministers said on Tuesday that it was over.',
      found: 'Tuesday',
      value: { from: '2026-06-23', precision: 'day', certain: false },
    },
    {
      text: 'The panel will vote on Tuesday.',
      found: 'Tuesday',
      value: { from: '2026-06-30', scheduled: true },
    },
    { text: 'It leaked last Monday.', found: 'last Monday', value: { from: '2026-06-22' } },
    { text: 'He leaves next Friday.', found: 'next Friday', value: { from: '2026-07-03' } },
    { text: 'on Monday the 22nd', found: 'Monday the 22nd', value: { from: '2026-06-22' } },
  ],
  nonExamples: [
    'The Sunday Times wrote so.',
    'Sun Microsystems sat on it.',
    'They meet every Friday and on Mondays.',
    'after Black Friday',
  ],
  knownGaps: [],
};

type Shift = { last?: string; lastWeek?: string; next?: string; soon?: string };

function resolveWeekday(number: number, { today, direction, previous }: Situation, shift: Shift) {
  if (today === null) return null;
  const monday = mondayOf(today);
  const now = weekdayOf(today);
  const latest = today - ((now - number + 7) % 7);
  if (shift.lastWeek) return dayPeriod(monday - 8 + number);
  // "last Wednesday" is not today, nor is "next Monday"; later in the week "next Friday" is the week after's.
  if (shift.last) return dayPeriod(latest === today ? today - 7 : latest);
  if (shift.next) return dayPeriod(monday + 6 + number);
  if (shift.soon) {
    const day = monday - 1 + number;
    return dayPeriod(/coming/iu.test(shift.soon) && day <= today ? day + 7 : day);
  }
  if (direction() === 'future') {
    // "It begins on Monday and ends Thursday": said today, Thursday is next week's.
    const isToday = latest === today && !(previous && previous.from > today);
    return implied(dayPeriod(isToday ? today : latest + 7));
  }
  return implied(dayPeriod(latest));
}

/** The day nearest to publication that is both such a weekday and such a date. */
function weekdayTheNth(number: number, nth: number): Expression {
  return {
    grain: 'day',
    open: true,
    said: { day: nth, weekday: number },
    resolve: ({ today }) => {
      if (today === null) return null;
      const { year, month } = civilOf(today);
      for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
        const first = civilOf(dayOf(year, month + step, 1));
        const day = dayOf(first.year, first.month, nth);
        if (isDate(first.year, first.month, nth) && weekdayOf(day) === number)
          return implied(dayPeriod(day));
      }
      return null;
    },
  };
}
