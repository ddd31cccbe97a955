/** Dates counted from the date before them in the text: "two weeks later", "the next day", "the month before", "that day". */
import type { DatePrecision } from '../../../model.ts';
import type { DateRule } from '../expression.ts';
import { dayPeriod, implied, type Period, shiftPeriod, unitAround } from '../period.ts';
import { dayAway, stepFrom, unitPattern } from '../steps.ts';
import { countPattern, countStarts, gap, numberOf, stop } from '../words.ts';

const grainUnit = '(?:day|week|month|quarter|year|decade)';

export const later: DateRule = {
  name: 'later',
  starts: [...countStarts, 'a', 'an', 'the', 'that'],
  pattern: new RegExp(
    `(?<![\\d.,$€£¥])(?:(?:(?<count>${countPattern})|an?)${gap}(?<unit>${unitPattern})${gap}(?<way>later|earlier|after${gap}that|before${gap}that|afterwards?)|the${gap}(?:(?<following>following|next|previous|preceding|prior)${gap}(?<unit2>${grainUnit})|(?<unit3>${grainUnit})${gap}(?<side>before|after|earlier|afterwards?))|(?:the|that)${gap}(?:same|entire|whole|full)${gap}(?<same>${grainUnit})|(?<=\\b(?:end|ended|ending|close|closed|closing|finish|finished|finishing|in)\\s)the${gap}(?<same2>day)|that${gap}(?:very${gap})?(?<that>day|week|month|year))${stop}(?!['’]?${gap}than\\b|-)`,
    'iuy',
  ),
  read: (match, { text }) => {
    const {
      count,
      unit,
      way = '',
      following = '',
      unit2,
      unit3,
      side = '',
      that,
    } = match.groups ?? {};
    const same = match.groups?.same ?? match.groups?.same2;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    // "the day after the vote", "the year before its sale" need an event, not a date; those with a date are joined to it.
    if (side && !/^(?:[.,;:)”"!?]|\s(?:and|but|or|when|by|at|in|that|to)\b|$|\n)/u.test(after))
      return null;
    const back = /earlier|before|previous|preceding|prior/iu.test(way + following + side);
    const sign = back ? -1 : 1;
    const name = (unit ?? unit2 ?? unit3 ?? same ?? that ?? '').toLowerCase();
    const amount = same || that ? 0 : count ? numberOf(count) : 1;
    return {
      grain: 'day',
      open: false,
      said: {},
      resolve: ({ previous, today }) => {
        if (match.groups?.same2 && today !== null)
          return implied(dayPeriod(previous?.precision === 'day' ? previous.from : today));
        if (!previous) return null;
        if (same || that || following || side)
          return shiftPeriod(unitAround(previous.to, name as DatePrecision), sign * amount);
        return step(previous, sign * amount, name);
      },
    };
  },
  examples: [
    {
      text: 'Bids close on March 20, 2026. The plan follows two weeks later.',
      found: 'two weeks later',
      value: { from: '2026-04-03' },
    },
    {
      text: 'It sued on February 24, 2026. The court ruled the next day.',
      found: 'the next day',
      value: { from: '2026-02-25' },
    },
    {
      text: 'It opened on May 4, 2026, and the month before, it hired.',
      found: 'the month before',
      value: { from: '2026-04-01', to: '2026-04-30' },
    },
  ],
  nonExamples: [
    'Two weeks later it closed.',
    'the day after the vote',
    'two days earlier than planned',
  ],
  knownGaps: [],
};

/** From a day, a step is as exact as its unit; from a longer period it moves both bounds. */
function step(previous: Period, amount: number, unit: string): Period | null {
  if (previous.precision === 'day') return stepFrom(previous.from, amount, unit);
  const stepped = stepFrom(previous.to, amount, unit);
  if (stepped.precision !== 'day') return stepped;
  const from = dayAway(previous.from, amount, unit);
  return {
    ...previous,
    from,
    to: stepped.to,
    edtf: `${stepFrom(from, 0, 'day').edtf}/${stepped.edtf}`,
    certain: false,
  };
}
