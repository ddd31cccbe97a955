/** Numbered weeks, which are dates only beside their year: "week 27 of 2025". */
import { mondayOfWeek } from '../calendar.ts';
import type { DateRule } from '../expression.ts';
import { weekPeriod } from '../period.ts';
import { resolveRecurring } from '../recurring.ts';
import { stop } from '../words.ts';

export const weekNumber: DateRule = {
  name: 'week-number',
  starts: ['week'],
  pattern: new RegExp(`week[ \\u00a0](?<number>5[0-3]|[1-4]\\d|[1-9])${stop}`, 'iuy'),
  read: ({ groups }) => ({
    grain: 'week',
    open: true,
    said: {},
    dependent: true,
    resolve: (situation) =>
      resolveRecurring((year) => weekPeriod(mondayOfWeek(year, Number(groups?.number))), situation),
  }),
  examples: [],
  nonExamples: ['in week 2 of the trial'],
  knownGaps: [],
};
