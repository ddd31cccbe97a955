/** Days counted from publication: "two days ago", "in six days", "three weeks from now". */

import { addMonths } from '../calendar.ts';
import type { DateRule, Direction } from '../expression.ts';
import { dayPeriod, implied } from '../period.ts';
import { stepFrom, unitPattern, unitWords } from '../steps.ts';
import { countPattern, countStarts, gap, numberOf, stop } from '../words.ts';

const count = `(?:(?<count>${countPattern})|(?<one>an?))`;
const more = `(?:(?:,?${gap}and|,)?${gap}(?<count2>${countPattern}|an?)${gap}(?<unit2>${unitPattern}))?`;

/** What happens in the course of so many days does not happen so many days from now. */
const duration =
  /\b(?:once|twice|times?|could|can|may|might|would|doubl\w+|tripl\w+|grow\w*|grew|rise\w*|fall\w*|build|built|reach\w*|train\w*|spend\w*|install\w*|earn\w*|produc\w+|consum\w+|complet\w+|finish\w*)\b[^.;]{0,40}$/i;

/** Ends the words before a term: what somebody has to do. */
const term =
  /\b(?:must|shall|ha(?:s|ve|d) to|needs? to|required to|ordered to|obliged to|(?:is|are|be) done)\b(?! (?:wait|leave|resign|retire|go\b))[^.;,]{0,50}$/i;

export const ago: DateRule = {
  name: 'ago',
  starts: [...countStarts, 'a', 'an', 'in', 'within'],
  soon: { words: unitWords, within: 5 },
  pattern: new RegExp(
    `(?<![\\d.,$€£¥])(?:${count}${gap}(?:full${gap})?(?<unit>${unitPattern})${more}${gap}(?<way>ago|back(?=[,.;]|${gap}(?:when|that|in))|from${gap}(?:now|today))|(?<in>in)${gap}(?:about${gap}|just${gap})?(?:(?<count3>${countPattern})|an?)${gap}(?<unit3>(?:days?|weeks?|fortnights?|months?|years?|decades?))(?:['’]?s?${gap}(?<time>time))?)${stop}(?!['’-]|${gap}(?:of|each|row|a${gap}row|than|after|before|from|later)\\b)`,
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
    } = match.groups ?? {};
    const ahead = match.groups?.in !== undefined;
    const sign = ahead || /from/i.test(way) ? 1 : -1;
    // "done in two weeks" is a duration; with "in", only a sentence that looks ahead makes it a date.
    const amount = ahead ? (count3 ? numberOf(count3) : 1) : digits ? numberOf(digits) : 1;
    const name = (ahead ? unit3 : unit) ?? '';
    const rest = count2 && unit2 ? { amount: numberOf(count2), unit: unit2 } : null;
    const direction: Direction = sign > 0 ? 'future' : 'past';
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    // "Must answer in two weeks" sets a term, from a day that is not said.
    if (ahead && !match.groups?.time && term.test(before)) return null;
    if (
      ahead &&
      !match.groups?.time &&
      (duration.test(before) || (!count3 && !/^(?:$|[.,;])/u.test(after)))
    )
      return null;
    return {
      grain: 'day',
      open: false,
      said: {},
      ...(!ahead && { direction }),
      resolve: ({ today, direction: looks }) => {
        if (today === null || (ahead && looks() === 'past')) return null;
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
  ],
  nonExamples: [
    'It must answer in two weeks.',
    'It has to clear the site in two months.',
    'It was built in six days.',
    'twice in two weeks',
    'for the first time in a year',
  ],
  knownGaps: [
    {
      text: 'A year ago today, it failed.',
      found: 'A year ago today',
      value: { from: '2025-06-25', precision: 'day' },
    },
  ],
};
