/** The day or week in which something goes on: "a third straight day", "for a fourth week in a row". */

import type { DateRule } from '../expression.ts';
import { dayPeriod, implied, weekPeriod } from '../period.ts';
import { gap, ordinalPattern, ordinalStarts, stop } from '../words.ts';

export const streak: DateRule = {
  name: 'streak',
  starts: ['a', 'an', ...ordinalStarts],
  soon: { words: ['consecutive', 'straight', 'successive', 'row', 'running'], within: 6 },
  pattern: new RegExp(
    `(?:an?${gap})?(?:${ordinalPattern})${gap}(?:(?:consecutive|straight|successive)${gap}(?<day>day|week)|(?<row>day|week)(?=${gap}(?:in${gap}a${gap}row|running)))${stop}`,
    'iy',
  ),
  read: ({ groups }) => {
    const unit = (groups?.day ?? groups?.row ?? '').toLowerCase();
    return {
      grain: unit === 'day' ? 'day' : 'week',
      open: false,
      said: {},
      resolve: ({ today, lastDay }) => {
        const day = lastDay?.from ?? today;
        return day === null ? null : implied(unit === 'day' ? dayPeriod(day) : weekPeriod(day));
      },
    };
  },
  examples: [
    {
      text: 'Trading was halted for a second consecutive day.',
      found: 'a second consecutive day',
      value: { from: '2026-06-25', certain: false },
    },
    {
      text: 'Shares rose for the fourth week in a row.',
      found: 'fourth week',
      value: { from: '2026-06-22', to: '2026-06-28', precision: 'week' },
    },
  ],
  nonExamples: ['the second day of the trial', 'a fourth straight win'],
  knownGaps: [],
};
