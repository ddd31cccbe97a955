/** A day with its time: "16:00 UTC today", "Monday at 9 a.m.", "noon on June 3". */
import type { Joint } from '../expression.ts';
import { gap } from '../words.ts';

export const clockBeside: Joint = {
  name: 'clock-beside',
  between: new RegExp(
    `^(?:,?${gap}(?:on|at|around|by|from)?${gap}?|,${gap}at${gap}(?:around|about)${gap})$`,
    'i',
  ),
  join: ({ value: left }, { value: right }, [between]) => {
    const isDay = (grain: string) => grain === 'day' || grain === 'weekday';
    // "At 16:15 UTC, June 1" names two things.
    if (left.grain === 'clock' && isDay(right.grain)) return between.startsWith(',') ? null : right;
    if (right.grain === 'clock' && isDay(left.grain)) return left;
    return null;
  },
  examples: [
    {
      text: 'It ends at 16:00 UTC today.',
      found: '16:00 UTC today',
      value: { from: '2026-06-25' },
    },
    {
      text: 'They met on Monday at 9 a.m. in Rome.',
      found: 'Monday at 9 a.m.',
      value: { from: '2026-06-22' },
    },
  ],
  nonExamples: ['The clock struck at 9 a.m. and 10:30.'],
  knownGaps: [],
};
