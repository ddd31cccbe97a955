/** The part of a day after it: "Sunday evening", "late on Tuesday", "Tuesday's". */
import type { Extension } from '../expression.ts';
import { gap, stop } from '../words.ts';

export const dayPart: Extension = {
  name: 'day-part',
  side: 'after',
  pattern: new RegExp(
    `(?:,?${gap}(?:(?:early|late)${gap})?(?:morning|afternoon|evening|night)(?!${gap}(?:Live|Football)))${stop}`,
    'iy',
  ),
  extend: ({ value }) => (value.grain === 'weekday' || value.grain === 'day' ? value : null),
  examples: [
    {
      text: 'She told reporters on Sunday evening.',
      found: 'Sunday evening',
      value: { from: '2026-06-21', precision: 'day' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};
