/** Days counted from an event whose date is said behind it: "three days before the vote of October 6", "the eve of the hearing of 3 May". */
import { letters } from '../../../text/letters.ts';
import type { DateRule } from '../expression.ts';
import { dateOf } from '../expressions.ts';
import { dayPeriod } from '../period.ts';
import { dayAway } from '../steps.ts';
import {
  countPattern,
  countStarts,
  dayPattern,
  gap,
  monthOf,
  monthPattern,
  numberOf,
  yearPattern,
} from '../words.ts';

const event = `the(?:${gap}(?-i:[${letters}]){3,14}){1,2}`;
const date = `(?:(?<month>${monthPattern})${gap}(?<day>${dayPattern})|(?<day2>${dayPattern})${gap}(?<month2>${monthPattern}))(?:,?${gap}(?<year>${yearPattern}))?`;

export const besideEvent: DateRule = {
  name: 'beside-event',
  starts: [...countStarts, 'a', 'the'],
  soon: { words: ['before', 'after', 'eve'], within: 4 },
  pattern: new RegExp(
    `(?:(?:(?<count>${countPattern})|a|the)${gap}(?<unit>days?|weeks?|fortnights?)${gap}(?:(?<before>before)|after)${gap}${event}|(?<eve>the${gap}eve)${gap}of${gap}${event})(?=${gap}of${gap}${date}(?!(?-i:[${letters}\\d])))`,
    'iy',
  ),
  read: ({ groups = {} }) => {
    const { count, unit = 'day', before, eve, month, month2, day, day2, year } = groups;
    const base = dateOf(
      monthOf(month ?? month2 ?? ''),
      Number(day ?? day2),
      year === undefined ? undefined : Number(year),
    );
    if (!base) return null;
    const amount = (count ? numberOf(count) : 1) * (before || eve ? -1 : 1);
    return {
      grain: 'day',
      open: false,
      said: {},
      resolve: (situation) => {
        const period = base.resolve(situation);
        return (
          period && { ...dayPeriod(dayAway(period.from, amount, unit)), certain: period.certain }
        );
      },
    };
  },
  examples: [
    {
      text: 'She heard it three days before the vote of October 6, 2024.',
      found: 'three days before the vote',
      value: { from: '2024-10-03', certain: true },
    },
    {
      text: 'It went round from the eve of the general election of 6 October 2024.',
      found: 'the eve of the general election',
      value: { from: '2024-10-05' },
    },
  ],
  nonExamples: ['Three days before the vote of the committee', 'on the eve of the vote'],
  knownGaps: [],
};
