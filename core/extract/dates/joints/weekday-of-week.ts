/** A weekday of a named week: "Tuesday of next week", "Monday of that week". */
import type { Joint } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { gap } from '../words.ts';

export const weekdayOfWeek: Joint = {
  name: 'weekday-of-week',
  between: new RegExp(`^(?:${gap}of${gap}|,?${gap})$`, 'iu'),
  join: ({ value: left }, { value: right }) => {
    const { weekday } = left.said;
    if (left.grain !== 'weekday' || right.grain !== 'week' || !weekday) return null;
    return {
      ...right,
      grain: 'day',
      resolve: (situation) => {
        const week = right.resolve(situation);
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
