/** "Wednesday week": the weekday of the week after the next one to come. */
import type { Extension } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { gap } from '../words.ts';

export const weekdayWeek: Extension = {
  name: 'weekday-week',
  side: 'after',
  pattern: new RegExp(`${gap}week(?=[.,;:)”"]|$|\\n|${gap}(?:in|at|to|and|with|before)\\b)`, 'iy'),
  extend: ({ value, quote }) => {
    if (value.grain !== 'weekday' || !value.open || !/^\p{L}+$/u.test(quote)) return null;
    return {
      grain: 'day',
      open: false,
      said: {},
      direction: 'future',
      resolve: (situation) => {
        const next = value.resolve({ ...situation, direction: () => 'future' });
        return next && dayPeriod(next.from + 7);
      },
    };
  },
  examples: [
    {
      text: 'She goes to the house on Wednesday week.',
      found: 'Wednesday week',
      value: { from: '2026-07-08', scheduled: true },
    },
  ],
  nonExamples: ['a Monday week-long course', 'They met on Friday weekly.'],
  knownGaps: [],
};
