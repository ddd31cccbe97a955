/** Days counted from publication: "two days ago", "in six days", "three weeks from now". */

import { addMonths } from '../calendar.ts';
import type { DateRule, Direction } from '../expression.ts';
import { dayPeriod, implied, unitAround } from '../period.ts';
import { dayAway, stepFrom, unitPattern, unitWords } from '../steps.ts';
import { countPattern, countStarts, gap, numberOf, stop } from '../words.ts';

const count = `(?:(?<count>${countPattern})|(?<one>an?))`;
const more = `(?:(?:,?${gap}and|,)?${gap}(?<count2>${countPattern}|an?)${gap}(?<unit2>${unitPattern}))?`;

/** What happens at a moment: before "in six days", these make a date of it; else it says how long something takes. */
const moment =
  /(?:^|[.;:!?“"\n] ?|\b(?:i|we|you|me|us|let['’]s)\b[^.;]{0,60}|\b(?:leav(?:e|es|ing)|return(?:s|ing)?|opens?|close[sd]?|starts?|begins?|ends?|expires?|meets?|retires?|resign(?:s|ing)?|quits?|depart(?:s|ing)?|arriv(?:e|es|ing)|launch(?:es)?|moves?(?: in| out)?|moving|com(?:es?|ing)|goes|going|visits?|votes?|dies|marr(?:y|ies)|fl(?:y|ies)|takes? (?:effect|office|place)|is|are|be|hearing|election|deadline|summit|trial|meeting|vote|back|again|held|due back|debates?|discuss(?:es)?|reconvenes?|resumes?|testif(?:y|ies)|appears?)(?: (?:up|off|here|there|only|home|on|it|them|again))? )$/i;

export const ago: DateRule = {
  name: 'ago',
  starts: [...countStarts, 'a', 'an', 'in', 'within'],
  soon: { words: unitWords, within: 5 },
  pattern: new RegExp(
    `(?<![\\d.,$€£¥])(?:${count}${gap}(?:full${gap})?(?<unit>${unitPattern})${more}${gap}(?<way>ago(?:${gap}(?<then>today|this${gap}(?:week|month)))?|back(?=[,.;]|${gap}(?:when|that|in))|from${gap}(?:now|today))|(?<in>in)${gap}(?:about${gap}|just${gap})?(?:(?<count3>${countPattern})|an?)${gap}(?<unit3>(?:days?|weeks?|fortnights?|months?|years?|decades?))(?:['’]?s?${gap}(?<time>time))?)${stop}(?!['’-]|${gap}(?:of|each|row|a${gap}row|than|after|before|from|later)\\b)`,
    'iy',
  ),
  read: (match, { text }) => {
    const {
      count: digits,
      one = '',
      unit,
      count2,
      unit2,
      way = '',
      count3,
      unit3,
      then,
    } = match.groups ?? {};
    const ahead = match.groups?.in !== undefined;
    const sign = ahead || /from/i.test(way) ? 1 : -1;
    const amount = ahead ? (count3 ? numberOf(count3) : 1) : digits ? numberOf(digits) : 1;
    const name = (ahead ? unit3 : unit) ?? '';
    const rest = count2 && unit2 ? { amount: numberOf(count2), unit: unit2 } : null;
    const direction: Direction = sign > 0 ? 'future' : 'past';
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    // "Must answer in two weeks" sets a term, and "rose 4 % in two weeks" says how long.
    if (ahead && !match.groups?.time && !moment.test(before)) return null;
    if (ahead && !match.groups?.time && !count3 && !/^(?:$|[.,;])/u.test(after)) return null;
    return {
      grain: 'day',
      open: false,
      said: {},
      ...(!ahead && { direction }),
      resolve: ({ today, direction: looks }) => {
        if (today === null || (ahead && looks() === 'past')) return null;
        // "A year ago today" is a day, "two years ago this month" a month.
        if (then)
          return unitAround(
            dayAway(today, -amount, name),
            /^t.*y$/i.test(then) ? 'day' : /week$/i.test(then) ? 'week' : 'month',
          );
        // "A year ago" is said of the day, "three years ago" of the year.
        if (/^an?$/i.test(one) && /^year$/i.test(name) && !rest && way.toLowerCase() === 'ago')
          return implied(dayPeriod(addMonths(today, -12)));
        const to = rest ? stepFrom(today, sign * rest.amount, rest.unit).from : today;
        return stepFrom(to, sign * amount, name);
      },
    };
  },
  examples: [
    {
      text: 'It was closed two days ago.',
      found: 'two days ago',
      value: { from: '2026-06-23', precision: 'day' },
    },
    {
      text: 'The minister will resign in six days.',
      found: 'in six days',
      value: { from: '2026-07-01', scheduled: true },
    },
    { text: 'It began 3 weeks ago.', found: '3 weeks ago', value: { from: '2026-06-04' } },
    {
      text: 'It opens two weeks from now.',
      found: 'two weeks from now',
      value: { from: '2026-07-09' },
    },
    { text: 'Sales are up from a year ago.', found: 'a year ago', value: { from: '2025-06-25' } },
    {
      text: 'A year ago today, it failed.',
      found: 'A year ago today',
      value: { from: '2025-06-25', to: '2025-06-25', precision: 'day' },
    },
    {
      text: 'It opened two years ago this month.',
      found: 'two years ago this month',
      value: { from: '2024-06-01', to: '2024-06-30', precision: 'month' },
    },
    {
      text: 'The house will debate it in two weeks.',
      found: 'in two weeks',
      value: { from: '2026-07-09', scheduled: true },
    },
  ],
  nonExamples: [
    'It must answer in two weeks.',
    'It has to clear the site in two months.',
    'It was built in six days.',
    'The money is due in 30 days.',
    'Forty thousand are expected to benefit in three years.',
    'twice in two weeks',
    'for the first time in a year',
  ],
  knownGaps: [],
};
