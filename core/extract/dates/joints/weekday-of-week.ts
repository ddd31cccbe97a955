/** A weekday of a named week: "Tuesday of next week", "Monday of that week". */
import type { Joint } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { gap } from '../words.ts';

export const weekdayOfWeek: Joint = {
  name: 'weekday-of-week',
  between: new RegExp(`^(?:${gap}of${gap}(?:the${gap})?|,?${gap}(?:on${gap})?)$`, 'i'),
  join: ({ value: left }, { value: right }) => {
    const [day, whole] = left.grain === 'weekday' ? [left, right] : [right, left];
    const { weekday } = day.said;
    if (day.grain !== 'weekday' || whole.grain !== 'week' || !weekday) return null;
    return {
      grain: 'day',
      open: false,
      said: {},
      ...(whole.direction && { direction: whole.direction }),
      resolve: (situation) => {
        const week = whole.resolve(situation);
        return week && dayPeriod(week.from + weekday - 1);
      },
    };
  },
  examples: [
    {
      text: 'They will meet on Tuesday of next week.',
      found: 'Tuesday of next week',
      value: { from: '2026-06-30' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};
