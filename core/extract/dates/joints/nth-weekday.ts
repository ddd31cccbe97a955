/** A numbered weekday of a month: "the second Tuesday in June", "the last Friday of the month". */
import { weekdayOf } from '../calendar.ts';
import type { Joint } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { gap, numberOf } from '../words.ts';

export const nthWeekday: Joint = {
  name: 'nth-weekday',
  between: new RegExp(`^${gap}(?:of|in)${gap}(?:the${gap})?$`, 'i'),
  before: new RegExp(
    `\\b(?:the${gap})?(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)${gap}$|\\bthe${gap}$`,
    'i',
  ),
  join: ({ value: left, quote }, { value: right }, _between, before) => {
    const { weekday } = left.said;
    if (!weekday || left.grain !== 'weekday' || right.grain !== 'month') return null;
    const nth = /\b(?:first|second|third|fourth|last|final|\dst|\dnd|\drd|\dth)\b/i.exec(
      `${before} ${quote}`,
    )?.[0];
    if (!nth) return null;
    return {
      grain: 'day',
      open: right.open,
      said: {},
      resolve: (situation) => {
        const month = right.resolve(situation);
        if (!month) return null;
        const day = /^(?:last|final)$/i.test(nth)
          ? month.to - ((weekdayOf(month.to) - weekday + 7) % 7)
          : month.from + ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (numberOf(nth) - 1);
        return { ...dayPeriod(day), certain: month.certain };
      },
    };
  },
  examples: [
    {
      text: 'They meet on the second Tuesday in July 2026.',
      found: 'the second Tuesday in July 2026',
      value: { from: '2026-07-14', precision: 'day' },
    },
    {
      text: 'It was filed on the last Friday of May.',
      found: 'the last Friday of May',
      value: { from: '2026-05-29', certain: false },
    },
    {
      text: 'It opens on the first Monday of September 2026.',
      found: 'the first Monday of September 2026',
      value: { from: '2026-09-07' },
    },
  ],
  nonExamples: ['on Tuesday in June'],
  knownGaps: [],
};
