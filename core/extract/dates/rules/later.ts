/** Dates counted from the date before them in the text: "two weeks later", "a year earlier", "two days after that". */

import { addMonths } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { between, implied, type Period, shiftPeriod } from '../period.ts';
import { dayAway, stepFrom, unitWords } from '../steps.ts';
import { countPattern, countStarts, gap, numberOf, stop } from '../words.ts';

/** Minutes and hours after something are no dates. */
const longUnit = '(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?)';

/** A length of time within which something is to be done, in the same sentence. */
const termReach = 90;
const term = new RegExp(
  `\\bwithin${gap}(?:${countPattern})${gap}${longUnit}(?!${gap}of)[^.!?\\d]{1,60}$`,
  'iu',
);

export const later: DateRule = {
  name: 'later',
  starts: [...countStarts, 'a', 'an'],
  soon: { words: unitWords, within: 3 },
  pattern: new RegExp(
    `(?<![\\d.,$€£¥])(?:(?<count>${countPattern})|an?)${gap}(?<unit>${longUnit})${gap}(?:later|(?<earlier>earlier|before${gap}that)|after${gap}that(?=[.,;:)”"]|$|${gap}(?:and|but|the|it|he|she|they)\\b)|afterwards?)${stop}(?!['’]?${gap}than\\b|-)`,
    'iy',
  ),
  read: ({ groups, index, 0: words }, { text }) => {
    const { count, unit = '', earlier } = groups ?? {};
    // "Within 90 days; a certificate 15 days after that": what is counted from is no date.
    if (/that$/iu.test(words) && term.test(text.slice(Math.max(0, index - termReach), index)))
      return null;
    const amount = (count ? numberOf(count) : 1) * (earlier ? -1 : 1);
    return {
      grain: 'day',
      open: false,
      said: {},
      resolve: ({ previous, lastDay, today }) => {
        // "A day earlier", after what lies ahead, is counted from the news itself.
        if (previous && earlier && today !== null && previous.from > today && /^day/i.test(unit))
          return amount === -1 ? implied(stepFrom(today, amount, unit)) : null;
        return previous && step(previous, lastDay, amount, unit);
      },
      vaguely: ({ today }) => (today === null ? null : implied(stepFrom(today, amount, unit))),
    };
  },
  examples: [
    {
      text: 'It sold 40 in May 2026; a year earlier it was 30.',
      found: 'a year earlier',
      value: { from: '2025-05-01', to: '2025-05-31', precision: 'month' },
    },
    {
      text: 'Bids close on March 20, 2026. The plan follows two weeks later.',
      found: 'two weeks later',
      value: { from: '2026-04-03' },
    },
    {
      text: 'It opened an inquiry on February 24, 2026, and a second two days after that.',
      found: 'two days after that',
      value: { from: '2026-02-26' },
    },
  ],
  nonExamples: [
    'Two weeks later it closed.',
    'the day after the vote',
    'two days earlier than planned',
    'It sued on May 3, 2026. Data go within 90 days; a certificate 15 days after that.',
  ],
  knownGaps: [],
};

/** A step is as exact as its unit; days and weeks are counted from a day, a week or the end of a period. */
function step(
  previous: Period,
  lastDay: Period | null,
  amount: number,
  unit: string,
): Period | null {
  const long = !/^(?:day|week|fort)/i.test(unit);
  const { certain } = previous;
  // "$3 million in May; a year earlier it was two": the same month.
  if (/^year/i.test(unit) && amount < 0 && /^(?:month|quarter)$/u.test(previous.precision)) {
    const same = shiftPeriod(previous, previous.precision === 'month' ? 12 * amount : 4 * amount);
    return same && implied(same);
  }
  // "In July-September, up from a year earlier"
  if (/^year/i.test(unit) && amount < 0 && previous.precision === 'range') {
    const from = addMonths(previous.from, 12 * amount);
    return implied(between(from, addMonths(previous.to + 1, 12 * amount) - 1));
  }
  if (long || /^(?:day|range)$/u.test(previous.precision))
    return { ...stepFrom(previous.to, amount, unit), certain };
  if (previous.precision === 'week') {
    const week = between(dayAway(previous.from, amount, unit), dayAway(previous.to, amount, unit));
    return { ...week, precision: 'week', certain };
  }
  return lastDay && implied(stepFrom(lastDay.from, amount, unit));
}
