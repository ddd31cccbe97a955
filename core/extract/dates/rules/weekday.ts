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
/** Habits are no dates: "every Monday", "Mon-Fri". */
const habit = /\b(?:every|each|any|most|one)\s$|(?-i:[A-Za-zÀ-ɏ])-$/i;
const someDay = /\ba\s$/i;
const until = /\b(?:until|till)\s(?:(?-i:[A-Za-zÀ-ɏ])+\s)?$/i;
/** "He had until Monday": the nearest one, as it may be over. */
const hadUntil = /\bhad\s(?:until|till)\s$/i;
const dateAfter = /^[,;)]?\s(?:\d|[JFMASOND]\p{L}{2})/u;

const lead = `(?:(?<last>last|past|previous|this${gap}past)|(?<next>next(?:${gap}week)?|following)|(?<this>(?:this${gap})?(?:coming|upcoming)|this(?:${gap}week)?)|(?<lastWeek>last${gap}week))`;
const nth = `(?:(?<date>${dayPattern})(?:st|nd|rd|th)?|(?<word>${ordinalPattern}))`;
/** The number after a weekday may be of something else: "Tuesday 16 August", "Tuesday 12 countries", "Tuesday 10:30". */
const noOtherNumber = `(?!(?:${gap}|-)(?:of${gap})?${monthPattern})(?!${gap}(?:of|%|percent|per cent|people|million|billion|times|countries|companies|p\\.?m|a\\.?m|o['’]clock))(?![\\d:./,-]\\d|[ap]\\.?m|[%$:])`;

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
  soon: { words: weekdayStarts, within: 4 },
  pattern: new RegExp(
    `(?:${lead}(?:${gap}on)?${gap})?(?<day>${weekdayPattern})(?:,?${gap}(?:the${gap})?${nth}${noOtherNumber})?${stop}`,
    'iy',
  ),
  read: (match, { text }) => {
    const { last, lastWeek, next, day = '', date, word } = match.groups ?? {};
    const soon = match.groups?.this;
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 16);
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const sure = Boolean(last ?? lastWeek ?? next ?? soon ?? date ?? word);
    if (named.test(after) || isNoDay(day, sure, before, after)) return null;
    const number = weekdayNumber(day);
    if (date || word) return weekdayTheNth(number, numberOf(date ?? word ?? ''));
    const nearest = !sure && hadUntil.test(before);
    const ahead = Boolean(next ?? soon) || (until.test(before) && !nearest);
    const direction: Direction = last || lastWeek ? 'past' : ahead ? 'future' : null;
    return {
      grain: 'weekday',
      open: true,
      said: { weekday: number },
      ...(direction && { direction }),
      resolve: (situation) =>
        resolveWeekday(number, situation, { last, lastWeek, next, soon, nearest }),
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
    {
      text: 'It was filed on Feb. 2, 2026. The following Monday it was heard.',
      found: 'following Monday',
      value: { from: '2026-02-09' },
    },
    { text: 'He had until Monday.', found: 'Monday', value: { from: '2026-06-22' } },
    { text: 'He had until Friday.', found: 'Friday', value: { from: '2026-06-26' } },
    { text: 'on Monday the 22nd', found: 'Monday the 22nd', value: { from: '2026-06-22' } },
  ],
  nonExamples: [
    'The Sunday Times wrote so.',
    'Sun Microsystems sat on it.',
    'They meet every Friday and on Mondays.',
    'after Black Friday',
  ],
  knownGaps: [
    { text: 'They will meet Tuesday week.', found: 'Tuesday week', value: { from: '2026-07-07' } },
  ],
};

/** Whether a word that looks like a weekday is none, or none in particular. */
function isNoDay(day: string, sure: boolean, before: string, after: string): boolean {
  if (sure) return false;
  if (namedBefore.test(before) || habit.test(before)) return true;
  // "A Wednesday hearing" is this week's, "on a Wednesday" is any.
  if (someDay.test(before)) return !/^\s\p{Ll}{3,}/u.test(after);
  if (day.length > 5) return false;
  // "Sun", "sat" and "SAT" are words and names; abbreviations are days beside a date.
  if (dateAfter.test(after)) return /^\p{Ll}/u.test(day);
  return !/^\p{Lu}\p{Ll}/u.test(day) || !/[\s(](?:on|by|until|or|from|late|early)\s$/u.test(before);
}

type Shift = { last?: string; lastWeek?: string; next?: string; soon?: string; nearest?: boolean };

function resolveWeekday(number: number, situation: Situation, shift: Shift) {
  const { today, direction, previous, lastDay } = situation;
  // "The following Monday" and "the previous Friday" count from the day before them in the text.
  if (lastDay && /^following$/i.test(shift.next ?? ''))
    return dayPeriod(lastDay.from + ((number - weekdayOf(lastDay.from) + 6) % 7) + 1);
  if (lastDay && /^previous$/i.test(shift.last ?? ''))
    return dayPeriod(lastDay.from - ((weekdayOf(lastDay.from) - number + 6) % 7) - 1);
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
    return dayPeriod(/coming/i.test(shift.soon) && day <= today ? day + 7 : day);
  }
  if (shift.nearest) return implied(dayPeriod(today - latest <= 3 ? latest : latest + 7));
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
