/** A weekday or "tomorrow" with its date: "Friday, June 5", "Wednesday (7/6)", "tomorrow, 13/04/21". */
import type { Joint } from '../expression.ts';
import { dateOf } from '../expressions.ts';
import { gap } from '../words.ts';

export const weekdayDate: Joint = {
  name: 'weekday-date',
  between: new RegExp(`^(?:${gap}?,?${gap}(?:the${gap}|on${gap})?|${gap}\\(|-)$`, 'i'),
  join: (left, right, [between]) => {
    // "Tomorrow (Friday)" is one day.
    if (left.rule === 'relative-day' && right.value.grain === 'weekday' && /[(,]/u.test(between))
      return left.value;
    // "March 5, 2026 (Thursday)"
    if (between === ' (' && left.value.grain === 'day' && right.value.grain === 'weekday')
      return left.value;
    const named = left.value.grain === 'weekday' || left.rule === 'relative-day';
    if (!named || right.value.grain !== 'day' || right.rule === 'relative-day') return null;
    if (!/^(?:month-day|day-month|numeric|iso-date)$/u.test(right.rule)) return null;
    const { month, day, year } = right.value.said;
    // The weekday tells the year, where it is not said.
    if (month && day && !year) return dateOf(month, day, undefined, left.value.said.weekday);
    return right.value;
  },
  examples: [
    {
      text: 'The court sat on Friday, June 5.',
      found: 'Friday, June 5',
      value: { from: '2026-06-05' },
    },
    {
      text: 'It was sold on Thursday, June 5.',
      found: 'Thursday, June 5',
      value: { from: '2025-06-05' },
    },
    {
      text: 'It was sold on January 29, 2026 (Thursday) in Rome.',
      found: 'January 29, 2026 (Thursday)',
      value: { from: '2026-01-29' },
    },
    {
      text: 'It starts tomorrow, 26 June 2026.',
      found: 'tomorrow, 26 June 2026',
      value: { from: '2026-06-26', certain: true },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};
